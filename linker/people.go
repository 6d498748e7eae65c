package linker

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// decideFamilyNames decides whom a family name alone, or behind a polite word, means.
func (s *search) decideFamilyNames() {
	for i := range s.hits {
		h := &s.hits[i]
		if h.person != nil || h.side != nil || h.isTaken || slices.ContainsFunc(h.ends, func(e end) bool { return e.use != asFamilyName }) {
			continue
		}
		polite, from := s.politeBefore(h.from)
		switch {
		case polite == wife, polite == notPolite && (s.isPartOfName(h) || s.isAbbreviation(h)), s.isBeforeName(h):
			continue
		}
		if e := s.bearer(h, polite == isPolite); e != nil {
			h.person = e
			s.add(e, h.from, h.to, model.MentionBasisName)
		} else if polite == isPolite {
			s.unresolved = append(s.unresolved, s.written(from, h.to))
		}
	}
}

type politeness int

const (
	notPolite politeness = iota
	isPolite
	wife // a polite word that may be of the wife of whoever has the name
)

// politeBefore says whether a polite word is before a name, and where it begins.
func (s *search) politeBefore(at int) (politeness, int) {
	if at == 0 || strings.Trim(s.words[at].gap, ". \u00a0") != "" || s.words[at].gap == "" {
		return notPolite, at
	}
	key := s.words[at-1].key
	is, isWife := names.IsPolite(key)
	switch {
	case !is || !s.words[at-1].isCapital():
		return notPolite, at
	case isWife && key != "ms":
		return wife, at - 1
	}
	return isPolite, at - 1
}

// isPartOfName reports whether a family name is beside other words of somebody's name, or of a thing that is named after a person.
func (s *search) isPartOfName(h *hit) bool {
	isName := func(at int) bool { return s.words[at].isCapital() && s.words[at].hasCase() }
	if s.follows(h.from) && isName(h.from-1) && (!begins(s.words, h.from-1) || !openers[s.words[h.from-1].key]) {
		return true
	}
	if h.from > 0 && strings.Trim(s.words[h.from].gap, "-‐‑") == "" && s.words[h.from].gap != "" || // Sharif-Khan
		h.to < len(s.words) && strings.Trim(s.words[h.to].gap, "-‐‑") == "" && s.words[h.to].gap != "" && s.words[h.to].hasCase() {
		return true
	}
	return false
}

// isBeforeName reports whether another word of a name is behind a family name, also behind one with a polite word: Lord Jesus Christ.
func (s *search) isBeforeName(h *hit) bool {
	return s.follows(h.to) && s.words[h.to].isCapital() && s.words[h.to].hasCase() && !s.words[h.to-1].possessive && s.words[h.to].key != "i"
}

// isAbbreviation reports whether a name in capitals is an abbreviation of something else: UN OCHA, and not Prayut Chan-o-cha.
func (s *search) isAbbreviation(h *hit) bool {
	return h.to-h.from == 1 && s.words[h.from].isAllCapitals() && utf8.RuneCountInString(s.words[h.from].text) <= longestCode
}

// openers are words that begin a sentence, or come before a family name, and are no given names. Any other word with a capital before a
// family name may be one: in "Lyudmila Putin", nobody speaks of Vladimir Putin.
var openers = wordSet(`a after all also although and are as at because before both but by can could dear did do does earlier even finally
	first for from had has have here how however if in is it later like may maybe meanwhile nor not now of on once only or our perhaps
	since so still than thank thanks that the then there therefore these they this though thus today together tomorrow under unless
	unlike until was we well were what when where whether which while who why will with would yes yesterday yet you president presidents
	secretary governor general chancellor messrs mayor minister ministers premier premiers senator leaders dr ambassador comrade`)

// leastFamily is the number of letters that a family name needs to tell somebody by itself.
const leastFamily = 4

// bearer returns the one whom a family name means: the only one of those who have it whom the text or the occasion names otherwise,
// or else the only one who surely holds a high office on the day, if no other who has the name is of that time. With a polite word it
// is enough that something is known of the only one within two years of the day.
func (s *search) bearer(h *hit, isTitled bool) *entity {
	var all, named, holding []*entity
	for _, e := range distinct(h.ends) {
		if !s.isFamilyName(h, e) {
			continue
		}
		if s.named[e.ID] {
			named = append(named, e)
		}
		if s.Day != "" && e.yearsFrom(s.Day) <= yearsAfter {
			all = append(all, e)
		}
		if (e.holds(s.Day, high) || isTitled && s.Day != "" && e.yearsFrom(s.Day) <= yearsNear) && !s.isOneOfSeveral(e) {
			holding = append(holding, e)
		}
	}
	key := s.words[h.to-1].key
	isOrdinary := ordinary[key] || h.to-h.from == 1 && utf8.RuneCountInString(key) < leastFamily && s.words[h.from].hasCase()
	switch {
	case isOrdinary && !isTitled && begins(s.words, h.from):
		return nil
	case len(named) == 1:
		return named[0]
	case len(named) > 1, len(holding) != 1, isOrdinary && !isTitled, names.IsCommonFamilyName(key):
		return nil
	}
	isOther := func(e *entity) bool { return e != holding[0] && (e.isHigh() || e.yearsFrom(s.Day) <= yearsNear) }
	if slices.ContainsFunc(all, isOther) || !holding[0].holds(s.Day, high) && !s.isOfSide(holding[0]) {
		return nil
	}
	return holding[0]
}

// isOfSide reports whether the text speaks of a side for which a person has held an office, or somebody who is named has held one for it.
// Of somebody without offices nobody can tell.
func (s *search) isOfSide(e *entity) bool {
	if len(e.Tenures) == 0 || slices.ContainsFunc(s.hits, func(h hit) bool { return h.side != nil && e.served(h.side.ID) }) {
		return true
	}
	for id := range s.named {
		if named := s.entities[id]; named != nil && slices.ContainsFunc(named.Tenures, func(t model.Tenure) bool { return e.served(t.Of) }) {
			return true
		}
	}
	return false
}

// served reports whether a person has held an office of a side.
func (e *entity) served(side string) bool {
	return slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool { return t.Of == side })
}

// isOneOfSeveral reports whether a person surely holds a high office on the day that others hold as well, as the Captains Regent of San
// Marino do: nobody knows them by a family name.
func (s *search) isOneOfSeveral(e *entity) bool {
	for _, t := range e.Tenures {
		if !slices.Contains(high, t.Office) || !isSure(t, s.Day) {
			continue
		}
		for _, other := range s.offices[t.Of] {
			holdsToo := func(o model.Tenure) bool { return o.Of == t.Of && o.Office == t.Office && isSure(o, s.Day) }
			if other != e && slices.ContainsFunc(other.Tenures, holdsToo) {
				return true
			}
		}
	}
	return false
}

// isFamilyName reports whether one of the names at a place is of a person.
func (s *search) isFamilyName(h *hit, e *entity) bool {
	return slices.ContainsFunc(h.ends, func(of end) bool { return of.entity == e && of.use == asFamilyName })
}

// namedHolders are those of some persons whom the text or the occasion names otherwise, and who may have held an office on the day, such as
// one of those who took it in the year of which no day is known.
func (s *search) namedHolders(q names.Query, candidates []*entity) []*entity {
	return slices.DeleteFunc(slices.Clone(candidates), func(e *entity) bool {
		match := q.Compare(e.forms(), true)
		return match.Grade == names.None || len(match.Left) > 0 || !s.named[e.ID] || !slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool {
			return slices.Contains(q.Offices, t.Office) && t.Certainty(s.Day) != nil
		})
	})
}
