package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// officeRules are tried in this order: whether two names mean one person of a side who held the same office at the same time.
var officeRules = []struct {
	name string
	same func(side string, a, b fullName) bool
}{
	{byFullName, func(_ string, a, b fullName) bool { return sameFullName(a, b) }},
	{byLongerOffice, func(_ string, a, b fullName) bool { return withinLongerName(a, b) || withoutFirstName(a, b) }},
	{byLettersOffice, func(side string, a, b fullName) bool {
		return !slices.Contains(givenWithFamily, side) && differIn(a, b, 2, shortWord)
	}},
}

// shortWord is the number of letters from which a word may have a wrong one if the office is the same.
const shortWord = 3

// joinByOffice makes one person of those whose names are alike and who held the same office at the same time, or one right after
// the other: a speaker named in full once, and by a part of the name or misspelt another time. The times are those of before,
// so that nobody joined leads to another one. Of several, each has to be like each other, and one of the lists is at most among
// them: lists know who is who.
func (s *speakers) joinByOffice(rows []*speakerRow) {
	into := map[*person]*person{}
	for _, side := range keys(s.bySide) {
		for _, group := range s.alike(side) {
			group = s.aroundListed(side, group)
			if one := s.stays(side, group); one != nil {
				for _, k := range group {
					if k.person != one.person {
						into[k.person] = one.person
					}
				}
			}
		}
	}
	for _, r := range rows {
		if one := into[r.person]; one != nil {
			rule := s.likeness(r.side, s.speakerOf(r.side, r.person), s.speakerOf(r.side, one))
			s.identify(r, one, cmp.Or(rule, byFullName))
		}
	}
	s.remove(func(p *person) bool { return into[p] != nil })
}

// dropStrays leaves those rows with their side that made somebody of a name whose bearer held an office of another country in that
// year: the corpus has a speaker in the wrong row.
func (s *speakers) dropStrays(rows []*speakerRow) {
	count := map[*person]int{}
	for _, r := range rows {
		count[r.person]++
	}
	gone := map[*person]bool{}
	for _, r := range rows {
		if p := r.person; p != nil && p.home == debateFile && count[p] == 1 && s.isOfAnotherSide(r, fullNameOf(r.name)) {
			gone[p] = true
			s.refused = append(s.refused, refusal{r, p, "of another country"})
			r.person, r.rule, r.refused = nil, "", true
		}
	}
	s.remove(func(p *person) bool { return gone[p] })
}

// remove forgets persons whom nothing means any more.
func (s *speakers) remove(gone func(p *person) bool) {
	s.all = slices.DeleteFunc(s.all, gone)
	for key, known := range s.byName {
		s.byName[key] = slices.DeleteFunc(known, gone)
	}
	for side, known := range s.bySide {
		s.bySide[side] = slices.DeleteFunc(known, func(k *speaker) bool { return gone(k.person) })
	}
}

func (s *speakers) speakerOf(side string, p *person) *speaker {
	at := slices.IndexFunc(s.bySide[side], func(k *speaker) bool { return k.person == p })
	return s.bySide[side][at]
}

// alike are the groups of persons of a side of whom each is like another one in name and office.
func (s *speakers) alike(side string) [][]*speaker {
	var groups [][]*speaker
	left := slices.Clone(s.bySide[side])
	for len(left) > 0 {
		group := left[:1:1]
		left = left[1:]
		for i := 0; i < len(group); i++ {
			left = slices.DeleteFunc(left, func(k *speaker) bool {
				like := s.likeness(side, group[i], k) != "" && sharesOffice(side, group[i].person, k.person)
				if like {
					group = append(group, k)
				}
				return like
			})
		}
		if len(group) > 1 {
			groups = append(groups, group)
		}
	}
	return groups
}

// likeness is the rule by which two names are alike; empty if none.
func (s *speakers) likeness(side string, a, b *speaker) string {
	for _, rule := range officeRules {
		for _, x := range wholeNames(a.names) {
			if slices.ContainsFunc(wholeNames(b.names), func(y fullName) bool {
				return len(x.words) > 1 && len(y.words) > 1 && rule.same(side, x, y)
			}) {
				return rule.name
			}
		}
	}
	if s.isSameHolder(side, a, b) {
		return byTitle
	}
	return ""
}

// stays is whom all of a group mean: the one of the lists, else the one with the fullest name; nil if they are not all alike.
func (s *speakers) stays(side string, group []*speaker) *speaker {
	listed := 0
	for _, k := range group {
		if k.person.home != debateFile {
			listed++
		}
	}
	for i, a := range group {
		for _, b := range group[:i] {
			if listed == 0 && s.likeness(side, a, b) == "" {
				return nil
			}
		}
	}
	if listed > 1 {
		return nil
	}
	return slices.MinFunc(group, func(a, b *speaker) int {
		inDebate := func(k *speaker) int {
			if k.person.home == debateFile {
				return 1
			}
			return 0
		}
		return cmp.Or(cmp.Compare(inDebate(a), inDebate(b)),
			cmp.Compare(len(fullNameOf(b.person.display()).words), len(fullNameOf(a.person.display()).words)),
			cmp.Compare(b.last-b.first, a.last-a.first), cmp.Compare(b.last, a.last), strings.Compare(a.person.display(), b.person.display()))
	})
}

// sharesOffice reports whether two persons held one office of a side at the same time, or one right after the other.
func sharesOffice(side string, a, b *person) bool {
	return slices.ContainsFunc(a.tenures, func(t *tenure) bool {
		return t.of == side && slices.ContainsFunc(b.tenures, func(u *tenure) bool {
			return t.office == u.office && (t.kind != model.OfficeOther || sameTitle(t.titles[0].Text, u.titles[0].Text)) && t.meets(u)
		})
	})
}

// meets reports whether one tenure lasts until the other begins, give or take attestedSlack years.
func (t *tenure) meets(u *tenure) bool {
	if t.from() == "" || u.from() == "" {
		return false
	}
	return year(t.from())-attestedSlack <= u.lastYear() && year(u.from())-attestedSlack <= t.lastYear()
}

func (t *tenure) lastYear() int {
	if t.to() == "" {
		return max(year(t.from()), lastListed)
	}
	return year(t.to())
}
