package linker

import (
	_ "embed" // others.txt
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

//go:embed others.txt
var others string

// match finds the longest names from left to right. What is inside a name is none.
func (s *search) match() {
	for i := 0; i < len(s.words); {
		ends, n := s.longest(i)
		if n == 0 {
			i++
			continue
		}
		s.hits = append(s.hits, hit{from: i, to: i + n, ends: ends})
		i += n
	}
}

// longest returns the longest name that begins at a word, as whatever it is a name, and how many words it has.
func (s *search) longest(from int) (ends []end, n int) {
	at := s.root
	for i := from; i < len(s.words); i++ {
		if i > from && !s.words[i].joins() && !s.followsInitial(i) && !s.isJunior(i) {
			break
		}
		at = at.next[s.words[i].key]
		if at == nil {
			break
		}
		fitting := slices.DeleteFunc(slices.Clone(at.ends), func(e end) bool { return !s.fits(e, from) })
		if len(fitting) > 0 && s.isWhole(from, i+1) {
			ends, n = fitting, i+1-from
		}
	}
	return ends, n
}

// fits reports whether a name is of the language of the text, and is written as names are. Persons have their English names in every
// language that has Latin letters.
func (s *search) fits(e end, from int) bool {
	isForeign := e.lang != "" && s.lang != "" && e.lang != s.lang
	isEnglishPerson := e.lang == "en" && e.entity != nil && e.Kind == model.EntityKindLeader && e.words[0].hasCase()
	if isForeign && !isEnglishPerson {
		return false
	}
	for i, w := range e.words {
		if !isWrittenAs(s.words[from+i], w) || isCode(w) && s.isShouted(from+i) {
			return false
		}
	}
	return true
}

// isShouted reports whether the words beside one are in capitals too: LET US GO, but not BRICS, SCO, CSTO.
func (s *search) isShouted(at int) bool {
	isCapitals := func(i int) bool {
		return i < 0 || i >= len(s.words) || s.words[i].isAllCapitals() && !isNumber(s.words[i].key)
	}
	isListed := at > 0 && strings.Contains(s.words[at].gap, ",") || at+1 < len(s.words) && strings.Contains(s.words[at+1].gap, ",")
	return !isListed && isCapitals(at-1) && isCapitals(at+1) && len(s.words) > 1
}

// longestCode is the number of letters up to which a word in capitals is an abbreviation.
const longestCode = 6

// isCode reports whether a word of a name is an abbreviation.
func isCode(name word) bool {
	return name.isAllCapitals() && utf8.RuneCountInString(name.text) <= longestCode
}

// isWrittenAs reports whether a word has the capitals of a word of a name: US is not us, and Turkey not turkey.
func isWrittenAs(written, name word) bool {
	switch {
	case isCode(name):
		return strings.ReplaceAll(written.text, ".", "") == strings.ReplaceAll(name.text, ".", "")
	case name.isCapital() && !names.IsSlight(name.key):
		return written.isCapital() && (!written.isAllCapitals() || utf8.RuneCountInString(written.text) > 3)
	}
	return true
}

// isWhole reports whether a name in a script without spaces is no part of a longer word, as far as the script shows it: a run of
// Katakana is one word, and Korean names begin a word.
func (s *search) isWhole(from, to int) bool {
	first, last := s.words[from], s.words[to-1]
	if strings.ContainsFunc(first.text, isHangul) && from > 0 && first.gap == "" && strings.ContainsFunc(s.words[from-1].text, isHangul) {
		return false
	}
	isKatakanaBefore := from > 0 && first.gap == "" && isKatakana(s.words[from-1].text)
	isKatakanaAfter := to < len(s.words) && s.words[to].gap == "" && isKatakana(s.words[to].text)
	isCut := isKatakana(first.text) && isKatakanaBefore || isKatakana(last.text) && isKatakanaAfter
	return !isCut
}

// decideNames decides whom the names mean, but for family names.
func (s *search) decideNames() {
	for i := range s.hits {
		h := &s.hits[i]
		var own []end
		for _, e := range h.ends {
			if e.use == asName || e.use == asDemonym {
				own = append(own, e)
			}
		}
		isNobody := slices.ContainsFunc(h.ends, func(e end) bool { return e.use == asNobody })
		if len(own) == 0 || isNobody {
			continue
		}
		one := s.oneOf(own, h.to)
		switch {
		case one == nil:
		case one.Kind == model.EntityKindLeader:
			if s.isJunior(h.to) && !one.isCalledJunior() {
				continue // a son, or his father
			}
			if !s.isNamesake(h.to) && !s.isKey(h.from-1, vessels) && !s.isKey(h.from-2, vessels) {
				h.person = one.entity
				s.named[one.ID] = true
				s.add(one.entity, h.from, h.to, model.MentionBasisName)
			}
		case s.isOfPerson(h) || one.use == asDemonym && s.isLanguage(h):
		case one.Kind == model.EntityKindCountry && (s.isOfThing(h, one) || s.isOfState(h)):
		default:
			h.side = one.entity
			basis := model.MentionBasisName
			if one.use == asDemonym && !slices.ContainsFunc(own, func(e end) bool { return e.use == asName }) {
				basis = model.MentionBasisDemonym
			}
			s.add(one.entity, h.from, h.to, basis)
		}
	}
}

// isJunior reports whether a word says which of two of one name is meant: Ferdinand Marcos, Jr.
func (s *search) isJunior(at int) bool {
	return s.isKey(at, junior) && at > 0 && s.words[at].isCapital() && slices.Contains([]string{",", ""}, strings.TrimSpace(s.words[at].gap))
}

// isCalledJunior reports whether one of the names of a person says so.
func (e *entity) isCalledJunior() bool {
	return slices.ContainsFunc(e.Names, func(name model.LocalizedText) bool {
		return slices.ContainsFunc(wordsOf(name.Text), func(w word) bool { return junior[w.key] })
	})
}

// longestNamesake is the number of words behind a person's name in which what is named after the person may say what it is.
const longestNamesake = 5

// isNamesake reports whether the words with capitals behind a person's name say that it is of something named after the person: Boris
// Yeltsin Kyrgyz-Russian Slavic University.
func (s *search) isNamesake(at int) bool {
	for end := at + longestNamesake; at < end && at < len(s.words) && s.words[at].joins() && s.words[at].isCapital(); at++ {
		if namesakes[s.words[at].key] {
			return true
		}
	}
	return false
}

// namesakes are what is named after persons: the Heydar Aliyev Centre.
var namesakes = wordSet(`city mausoleum foundation library university airport prize street fund center centre mosque museum institute
	order stadium academy palace bridge award medal boulevard avenue square hospital school embankment theatre theater cup memorial
	college society`)

// vessels have names of persons behind them.
var vessels = wordSet("hms uss tanker icebreaker ship vessel carrier cruiser frigate submarine trawler liner destroyer")

// oneOf returns the name of the only entity that is meant, or nil.
func (s *search) oneOf(ends []end, to int) *end {
	ends = slices.DeleteFunc(slices.Clone(ends), func(e end) bool {
		return e.Kind != model.EntityKindLeader && s.Day != "" && !names.IsNameOn(textOf(e.words), s.Day)
	})
	if slices.ContainsFunc(ends, func(e end) bool { return e.Kind != model.EntityKindLeader }) {
		return s.oneSide(ends, to)
	}
	return s.onePerson(ends)
}

// oneSide is oneOf for what is not only persons.
func (s *search) oneSide(ends []end, to int) *end {
	isSummit := s.isKey(to, summits)
	isLess := func(e end) bool {
		isEvent := e.Kind == model.EntityKindForumSeries || e.Kind == model.EntityKindForum
		return e.Kind == model.EntityKindOrganization && isSummit || isEvent && !isSummit
	}
	if len(distinct(ends)) > 1 {
		ends = slices.DeleteFunc(ends, isLess)
	}
	if len(distinct(ends)) != 1 {
		return nil
	}
	return &ends[0]
}

var summits = wordSet("summit summits forum саммит саммите саммита gipfel sommet cumbre")

func distinct(ends []end) []*entity {
	return model.Distinct(entitiesOf(ends), func(e *entity) string { return e.ID })
}

func entitiesOf(ends []end) []*entity {
	all := make([]*entity, len(ends))
	for i, e := range ends {
		all[i] = e.entity
	}
	return all
}

// onePerson is oneOf for the names of persons: the only one of the time, or the only one in office.
func (s *search) onePerson(ends []end) *end {
	byID := map[string]*end{}
	var possible []*entity
	for i, e := range ends {
		if byID[e.ID] == nil && e.livesAround(s.Day) {
			byID[e.ID] = &ends[i]
			possible = append(possible, e.entity)
		}
	}
	if len(possible) > 1 && s.Day != "" {
		for _, is := range []func(e *entity) bool{
			func(e *entity) bool { return e.isInOffice(s.Day) },
			func(e *entity) bool { return e.yearsFrom(s.Day) <= yearsNear },
		} {
			if left := slices.DeleteFunc(slices.Clone(possible), func(e *entity) bool { return !is(e) }); len(left) > 0 {
				possible = left
				break
			}
		}
	}
	if len(possible) != 1 {
		return nil
	}
	return byID[possible[0].ID]
}

// isOfPerson reports whether a one-word name of a country that is also a name of persons stands beside other words of a person's
// name: Michael Jordan, Chad Smith.
func (s *search) isOfPerson(h *hit) bool {
	if h.to-h.from > 1 {
		return false
	}
	first := s.words[h.from]
	isAfterGiven := s.follows(h.from) && s.given[s.words[h.from-1].key] && s.words[h.from-1].isCapital() && !s.isHit(h.from-1)
	isBeforeName := personal[first.key] && !first.possessive && s.follows(h.to) && s.words[h.to].isCapital() && !s.isHit(h.to)
	isAfterPolite := false
	if s.follows(h.from) || h.from > 0 && strings.Trim(s.words[h.from].gap, ". ") == "" {
		isPolite, _ := names.IsPolite(s.words[h.from-1].key)
		isAfterPolite = isPolite && s.words[h.from-1].isCapital()
	}
	return first.isCapital() && (isAfterGiven && personal[first.key] || isBeforeName || isAfterPolite)
}

// personal are the names of countries that are names of persons, too.
var personal = wordSet("jordan chad georgia")

// isHit reports whether a word is a part of a name that was found.
func (s *search) isHit(at int) bool {
	return slices.ContainsFunc(s.hits, func(h hit) bool { return h.from <= at && at < h.to })
}

// isLanguage reports whether a demonym is the name of a language: in Russian, but not in Russian schools.
func (s *search) isLanguage(h *hit) bool {
	if s.isKey(h.to, languages) && s.words[h.to].joins() {
		return true
	}
	if s.isKey(h.to, conjunctions) && s.isKey(h.to+2, languages) { // Russian and German languages
		return true
	}
	isBeforeQuote := h.to+1 < len(s.words) && s.words[h.to].key == "for" && strings.ContainsAny(s.words[h.to+1].gap, quotes)
	if isBeforeQuote && s.isKey(h.from-1, articleOnly) {
		return true // the French for “good afternoon”
	}
	isPlural := strings.HasSuffix(s.words[h.to-1].key, "s") && !strings.HasSuffix(s.words[h.to-1].key, "ss")
	isEnd := h.to == len(s.words) || !s.follows(h.to) || s.isKey(h.to, joints) || s.isKey(h.to, wording)
	return s.isKey(h.from-1, speaking) && isEnd && !isPlural
}

var (
	languages = wordSet("language languages speaking speaker speakers speak literature translation translations words version interpreter")
	speaking  = wordSet(`in into from speak speaks spoke spoken speaking learn learning study studying know knows understand
		understands read`)
	conjunctions = wordSet("and or")
	joints       = wordSet("and or but at to as with when is was so very too well fluently here there")
	// quotes open what somebody says, or a title.
	quotes = `"“«`
	// wording are further words that come behind the name of a language, and never behind that of a people before a noun.
	wording = wordSet("in into only for from means mean meant shows says said called sounds that which who because than by on of about")
)
