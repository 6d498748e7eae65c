package main

import (
	"regexp"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// largestAudience is the number of participants up to which what one says is said to each of the others.
const largestAudience = 4

// addressees are those to whom somebody speaks: at talks of a few the others, and where many are, or somebody whom no source knows, the one
// with whose name the words begin.
func (e *event) addressees(s *said) []string {
	if e.class != talks && e.class != visit && e.class != call {
		return nil
	}
	if !e.isOfFew() {
		if p := e.spokenTo(s); p != nil {
			return []string{p.id}
		}
		return nil
	}
	var ids []string
	for _, p := range e.people {
		if p != s.person {
			ids = append(ids, p.id)
		}
	}
	return ids
}

// vocative is the name with which words begin: "Mr President," or "Yes, Ms Golikova,". The comma tells it from whom the words are about.
var vocative = regexp.MustCompile(`^(?:(?:Yes|Thank you|Good (?:afternoon|morning|evening|day))[,.] )?(?:Mr|Ms|Mrs) (President|[A-Z][\w’-]+)[,.]\s`)

// spokenTo is the only one of the others whom the first words name, nil if there is none.
func (e *event) spokenTo(s *said) *person {
	text := s.turn.Text + " "
	at := vocative.FindStringSubmatch(text)
	if at == nil || vocative.MatchString(text[len(at[0]):]) { // "Ms Matviyenko, Mr Volodin, colleagues"
		return nil
	}
	var found *person
	for _, p := range e.people {
		isMeant := strings.EqualFold(familyName(p), at[1])
		if at[1] == "President" {
			isMeant = p.isHeadOfState(e.start)
		}
		switch {
		case p == s.person || !isMeant:
		case found != nil:
			return nil
		default:
			found = p
		}
	}
	return found
}

func (p *person) isHeadOfState(day model.Date) bool {
	for _, t := range p.tenures {
		if t.kind == model.OfficeHeadOfState && t.covers(day) {
			return true
		}
	}
	return false
}
