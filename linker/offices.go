package linker

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// title is a term for an office, with the side of the office if it is beside the term.
type title struct {
	from, to int   // words of the term
	start    int   // of the term with a side before it: Ukrainian President
	end      int   // of the term with a side behind it: President of Ukraine
	sides    []int // hits
}

// findTitles finds the terms for offices outside of names.
func (s *search) findTitles() {
	keys := make([]string, len(s.words))
	for i, w := range s.words {
		keys[i] = w.key
	}
	for i := 0; i < len(keys); {
		n := names.OfficeTerm(keys[i:min(i+8, len(keys))])
		for n > 0 && !s.isTerm(i, i+n) {
			n--
			n = min(n, names.OfficeTerm(keys[i:i+n]))
		}
		if n == 0 || s.isInName(i) {
			i++
			continue
		}
		t := title{from: i, to: i + n, start: i, end: i + n}
		s.addSides(&t)
		s.titles = append(s.titles, t)
		i = max(i+n, t.end)
	}
}

// isTerm reports whether the words of a term are connected, and are more than a particle.
func (s *search) isTerm(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if !s.words[i].joins() {
			return false
		}
	}
	return to-from > 1 || utf8.RuneCountInString(s.words[from].key) > 2 || s.words[from].isAllCapitals()
}

// isInName reports whether a word is inside a name of several words.
func (s *search) isInName(at int) bool {
	return slices.ContainsFunc(s.hits, func(h hit) bool { return h.to-h.from > 1 && h.from <= at && at < h.to })
}

// between are the words that stand between an office and its side.
var between = wordSet("of de da do du des del della der von the la le les república république republik republic")

// addSides finds the hits right before a title and behind it that may be its side.
func (s *search) addSides(t *title) {
	at := t.to
	for at < len(s.words) && at < t.to+3 && s.follows(at) && between[s.words[at].key] && s.hitAt(at) < 0 {
		at++
	}
	if i := s.hitAt(at); i >= 0 && at > t.to && s.follows(at) {
		t.sides, t.end = append(t.sides, i), s.hits[i].to
	}
	if i := s.hitBefore(t.from); i >= 0 && s.words[t.from].joins() {
		t.sides, t.start = append(t.sides, i), s.hits[i].from
	}
}

// hitAt returns the index of the name that begins at a word, or -1.
func (s *search) hitAt(at int) int {
	return slices.IndexFunc(s.hits, func(h hit) bool { return h.from == at })
}

// hitBefore returns the index of the name that ends before a word, or -1.
func (s *search) hitBefore(at int) int {
	return slices.IndexFunc(s.hits, func(h hit) bool { return h.to == at })
}

// sidesOf returns the ids of the sides of a title.
func (s *search) sidesOf(t title) (ids []string) {
	for _, i := range t.sides {
		if side := s.hits[i].side; side != nil {
			ids = append(ids, side.ID)
		}
	}
	return ids
}

// decideTitled decides whom a title with a name behind it means.
func (s *search) decideTitled() {
	for _, t := range s.titles {
		at := t.end
		if !s.isName(at) && t.end != t.to {
			at = t.to
		}
		if !s.isName(at) {
			continue
		}
		if i := s.hitAt(at); i >= 0 && (s.hits[i].person != nil || s.hits[i].side != nil) {
			continue
		}
		to := at + 1
		for to < at+4 && s.goesOn(to) {
			to++
		}
		if e := s.titled(t, at, to); e != nil {
			s.named[e.ID] = true
			s.add(e, min(t.from, at), to, model.MentionBasisOffice)
			for i := range s.hits {
				s.hits[i].isTaken = s.hits[i].isTaken || s.hits[i].from >= at && s.hits[i].from < to
			}
		} else {
			s.leave(t, to)
		}
	}
}

// leave notes a name with the title of a high office before it whose bearer is not sure.
func (s *search) leave(t title, to int) {
	offices := names.Parse(s.written(t.from, t.to)).Offices
	if slices.ContainsFunc(offices, func(office model.Office) bool { return slices.Contains(high, office) }) {
		s.unresolved = append(s.unresolved, s.written(t.from, to))
	}
}

// particles are words in small letters inside names of persons.
var particles = wordSet("al el ul bin ibn bint von van der den de da do dos la le zu")

// goesOn reports whether a name of a person goes on at a word.
func (s *search) goesOn(at int) bool {
	if at >= len(s.words) || !s.words[at].joins() || s.words[at-1].possessive {
		return false
	}
	w := s.words[at]
	isBeforeName := particles[w.key] && at+1 < len(s.words) && s.words[at+1].joins() && s.words[at+1].isCapital()
	return w.isCapital() && s.words[at].gap != "" || strings.Trim(w.gap, "-‐‑") == "" || isBeforeName
}

// isName reports whether a word may begin the name of somebody whose title is before it.
func (s *search) isName(at int) bool {
	return s.follows(at) && s.words[at].isCapital() && len(s.words[at].key) > 1 && !s.isKey(at, noNames) &&
		(s.hitAt(at) < 0 || s.hits[s.hitAt(at)].side == nil)
}

// noNames are words that begin with a capital and are no names: Mr President, I ...
var noNames = wordSet("i and the in of on at it we he she my our your this that mr mrs ms president prime minister vladimir general")

// titled returns the person of a name whose title says who is meant, or nil: who surely held the office on the day or, if nobody did,
// the only one who ever held it before.
func (s *search) titled(t title, from, to int) *entity {
	if s.Day == "" || s.isOther(t) {
		return nil
	}
	sides := s.sidesOf(t)
	var candidates []*entity
	for _, w := range s.words[from:to] {
		for _, e := range s.byWord[w.key] {
			if len(sides) == 0 || slices.ContainsFunc(sides, func(id string) bool { return slices.Contains(e.sides, id) }) {
				candidates = append(candidates, e)
			}
		}
	}
	candidates = slices.DeleteFunc(model.Distinct(candidates, func(e *entity) string { return e.ID }), func(e *entity) bool {
		return !slices.ContainsFunc(s.words[from:to], func(w word) bool { return e.calledBy[w.key] })
	})
	q := names.Parse(s.written(t.from, t.to) + " " + s.written(from, to))
	if len(q.Offices) == 0 || q.IsPast {
		return nil
	}
	if one := s.judge(q, candidates, s.Day); one != nil {
		return one
	}
	if named := s.namedHolders(q, candidates); len(named) > 0 {
		if len(named) == 1 {
			return named[0]
		}
		return nil
	}
	var past []*entity
	for _, e := range candidates {
		for _, tenure := range e.Tenures {
			if tenure.From == "" || tenure.From.Last() >= s.Day.First() {
				continue
			}
			if s.judge(q, []*entity{e}, model.Date(tenure.From.Last())) == e {
				past = append(past, e)
				break
			}
		}
	}
	if len(past) == 1 && past[0].isHigh() && !s.isOfOccasion(past[0], from, to) {
		return past[0]
	}
	return nil
}

// isOfOccasion reports whether somebody else whom the text or the occasion names, and who holds a high office on the day, has one of some
// words in a name: where Bernardo Arévalo de León takes part, President Arévalo is not the one of 1950.
func (s *search) isOfOccasion(e *entity, from, to int) bool {
	isNamed := func(other *entity) bool { return other != e && s.named[other.ID] && other.holds(s.Day, high) }
	return slices.ContainsFunc(s.words[from:to], func(w word) bool { return slices.ContainsFunc(s.byWord[w.key], isNamed) })
}

// isHigh reports whether a person held one of the offices whose holders are known by a family name.
func (e *entity) isHigh() bool {
	return slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool { return slices.Contains(high, t.Office) })
}

// judge returns the one of some persons whom a query surely means on a day, by the rules of package names, or nil.
func (s *search) judge(q names.Query, candidates []*entity, day model.Date) *entity {
	var known []*names.Known
	for _, e := range candidates {
		k := &names.Known{
			ID: e.ID, IsPerson: true, Tenures: e.Tenures, First: e.First, Last: e.Last, IsFamilyFirst: e.isFamilyFirst,
			Match: q.Compare(e.forms(), true),
		}
		if k.Match.Grade != names.None && len(k.Match.Left) == 0 {
			known = append(known, k)
		}
	}
	for _, c := range q.Judge(known, &day) {
		if c.Certainty == model.CertaintyCertain {
			return s.entities[c.ID]
		}
	}
	return nil
}

// articles say that any holder of an office is meant, or one of several.
var articles = wordSet("a an any every each another no some first second third fourth fifth next new future last current both two former")

// isOther reports whether the words before a title say that another one is meant than who holds it: former, vice, an aide to the.
func (s *search) isOther(t title) bool {
	at := t.start - 1
	if !s.isConnected(t.start) {
		return false
	}
	for s.isKey(at, between) && s.isConnected(at) || s.isKey(at, wordSet("to for")) && at > 0 && s.isBeside(at) {
		at--
	}
	if at < 0 {
		return false
	}
	if names.IsOtherHolder(s.words[at].key) || articles[s.words[at].key] {
		return true
	}
	return at < t.start-1 && s.isBeside(at+1)
}

// isAnyOf reports whether an article with an adjective before an office says that anybody who ever held it may be meant: a great American
// president.
func (s *search) isAnyOf(t title) bool {
	at := t.start - 1
	isAfterAdjective := t.start < t.from && at > 0 && s.isConnected(t.start) && s.isConnected(at) && !s.words[at].isCapital()
	return isAfterAdjective && (s.words[at-1].key == "a" || s.words[at-1].key == "an")
}

// isHeldBySomebody reports whether the words before an office say that somebody had it, has it or will have it: when he was Foreign
// Minister of Austria.
func (s *search) isHeldBySomebody(t title) bool {
	at := t.start - 1
	for s.isKey(at, between) && s.isConnected(at) {
		at--
	}
	return s.isConnected(t.start) && s.isKey(at, holding)
}

// isConnected reports whether a word is in the same phrase as the one before it.
func (s *search) isConnected(at int) bool {
	return at > 0 && at < len(s.words) && !strings.ContainsAny(s.words[at].gap, ".,;:!?()\n“”\"—")
}

// isBeside reports whether a term for somebody beside another, or for what belongs to an office, ends before a word.
func (s *search) isBeside(at int) bool {
	for n := 1; n <= 3 && n <= at; n++ {
		var keys []string
		for _, w := range s.words[at-n : at] {
			keys = append(keys, w.key)
		}
		if names.BesideTerm(keys) == n || n == 1 && belongings[keys[0]] {
			return true
		}
	}
	return false
}

// belongings are what an office has, whoever holds it.
var belongings = wordSet(`office administration envoy plenipotentiary directorate reserve grants grant council commission post position
	institution elections election candidate candidates powers responsibilities authority duties status term title rank staff council
	library fund club order aide`)

// holding are words before an office that somebody held or will hold, at whatever time.
var holding = wordSet("was were became become becoming been elected appointed as")

// decideOffices decides whom an office with its side means where no name is behind it.
func (s *search) decideOffices() {
	for _, t := range s.titles {
		at := t.end
		isNamed := false
		for _, next := range []int{t.end, t.to} {
			isNamed = isNamed || s.isName(next) && !s.isKey(next, noNames)
		}
		switch {
		case s.Day == "" || len(t.sides) == 0 || isNamed || s.isOther(t) || s.isAnyOf(t) || s.isOfOtherYear(t) || s.isHeldBySomebody(t):
			continue
		case at < len(s.words) && s.words[at].joins() && names.IsOtherHolder(s.words[at].key): // President-elect
			continue
		case t.to < len(s.words) && s.words[t.to].joins() && names.IsOtherHolder(s.words[t.to].key):
			continue
		}
		for _, i := range t.sides {
			side := s.hits[i].side
			if side == nil {
				continue
			}
			from, to := t.from, t.to
			if s.hits[i].from < t.from {
				from = s.hits[i].from
			} else {
				to = s.hits[i].to
			}
			if e := s.holder(t, side); e != nil {
				s.named[e.ID] = true
				s.add(e, from, to, model.MentionBasisOffice)
				break
			}
		}
	}
}

// loose are terms that do not tell an office of an organization: member states take turns as the chair.
var loose = wordSet("chair chairman chairwoman chairperson head chief leader")

// holder returns who surely held an office of a side on the day, or nil.
func (s *search) holder(t title, side *entity) *entity {
	q := names.Parse(s.written(t.from, t.to))
	isLoose := side.Kind != model.EntityKindCountry && loose[s.words[t.to-1].key]
	if len(q.Offices) == 0 || q.IsPast || len(q.Words) > 0 || isLoose {
		return nil
	}
	var holders []names.Holder
	attested := map[string]map[model.Office][]string{side.ID: {}}
	isSure := map[model.Office]bool{}
	for _, e := range s.offices[side.ID] {
		for _, tenure := range e.Tenures {
			if tenure.Of != side.ID {
				continue
			}
			h := names.Holder{ID: e.ID, Office: tenure.Office, Side: side.ID}
			for _, text := range tenure.Titles {
				h.Titles = append(h.Titles, text.Text)
				attested[side.ID][tenure.Office] = append(attested[side.ID][tenure.Office], text.Text)
			}
			if certainty := tenure.Certainty(s.Day); certainty != nil && slices.Contains(q.Offices, tenure.Office) {
				h.IsSure = *certainty == model.CertaintyCertain
				isSure[tenure.Office] = isSure[tenure.Office] || h.IsSure
				holders = append(holders, h)
			}
		}
	}
	holders = slices.DeleteFunc(holders, func(h names.Holder) bool { return isSure[h.Office] && !h.IsSure })
	for _, c := range q.Judge(q.Holders(holders, attested), &s.Day) {
		if c.Certainty == model.CertaintyCertain {
			return s.entities[c.ID]
		}
	}
	return nil
}

// isOfOtherYear reports whether the sentence of a title names a year that is not that of the day, or the text before it one of long ago.
func (s *search) isOfOtherYear(t title) bool {
	ofDay, _ := strconv.Atoi(string(s.Day[:4]))
	year := func(w word) int {
		if n, err := strconv.Atoi(w.text); err == nil && len(w.text) == 4 && n > 1700 && n < 2100 {
			return n
		}
		return ofDay
	}
	isSentence := true
	for i := t.from; i >= max(0, t.from-historyWords); i-- {
		n := year(s.words[i])
		if isSentence && n != ofDay || n < ofDay-historyYears {
			return true
		}
		isSentence = isSentence && !begins(s.words, i)
	}
	for i := t.to; i < len(s.words) && !begins(s.words, i); i++ {
		if year(s.words[i]) != ofDay {
			return true
		}
	}
	return false
}

// A text that names a year so many years before the day speaks of history for as many words.
const (
	historyYears = 20
	historyWords = 150
)
