package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// lesserPost are posts that a head of state or government does not have: vice-president, crown prince, minister, envoy.
var lesserPost = regexp.MustCompile(`(?i)(\bvice\b|\bdeputy\b|\bcrown\b|minister|representative|ambassador|envoy)`)

// contradiction says why the person cannot be the one whom a row names with its post; empty if nothing contradicts. Only offices
// count whose dates a source gives, and only where they certainly include, or exclude, the days of the debate.
func (s *speakers) contradiction(r *speakerRow, p *person) string {
	if died := s.diedBefore(p, s.days.during(r.year).from); died != "" {
		return "died on " + string(died)
	}
	if !r.hasPost {
		return ""
	}
	state, government := office{model.OfficeHeadOfState, r.side}, office{model.OfficeHeadOfGovernment, r.side}
	switch {
	case p.certainlyHolds(state, s.days.during(r.year)) && r.kind != model.OfficeHeadOfState && lesserPost.MatchString(r.title) &&
		(r.kind != model.OfficeHeadOfGovernment || !p.mayHold(government, r.date())):
		return "head of state"
	case p.certainlyHolds(government, s.days.during(r.year)) && !p.mayHold(state, r.date()) &&
		(r.kind == model.OfficeHeadOfState || r.kind != model.OfficeHeadOfGovernment && lesserPost.MatchString(r.title)):
		return "head of government"
	case r.kind == model.OfficeHeadOfState || r.kind == model.OfficeHeadOfGovernment:
		o := office{r.kind, r.side}
		known := slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.office == o && !t.attested })
		if other := s.certainHolder(o, s.days.during(r.year)); other != nil && other != p && !p.mayHold(o, r.date()) &&
			(known || len(fullNameOf(r.name).words) == 1) {
			return fmt.Sprintf("%s held the office", other.display())
		}
	}
	return ""
}

// certainlyHolds reports whether a source gives dates for the office that include all days of a debate for sure.
func (p *person) certainlyHolds(o office, debate days) bool {
	first, last, in := string(debate.from), string(debate.to), year(debate.from)
	return slices.ContainsFunc(p.tenures, func(t *tenure) bool {
		if t.office != o || t.attested || t.from() == "" || t.from().Last() > first {
			return false
		}
		if t.to() == "" || t.endsAtTheLatest() {
			return slices.ContainsFunc(t.claims, func(c claim) bool { return in <= currentIn(c.source) && c.to == "" })
		}
		return t.to().First() >= last
	})
}

// endsAtTheLatest reports whether the end of a tenure is only that by which somebody else held the office.
func (t *tenure) endsAtTheLatest() bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return c.to == t.to() && strings.Contains(c.locator, "at the latest") })
}

// currentIn is the last year in which an office without an end lasted for sure, as far as a source knows.
func currentIn(source string) int {
	if source == leaders2026 || source == leaders2026a {
		return 2025
	}
	return 2022
}

// certainHolder is who holds an office during a debate for sure; nil if nobody or more than one does.
func (s *speakers) certainHolder(o office, debate days) *person {
	var found *person
	for _, k := range s.bySide[o.of] {
		if k.person.certainlyHolds(o, debate) {
			if found != nil {
				return nil
			}
			found = k.person
		}
	}
	return found
}
