package main

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// hasUnknownSpeaker reports whether somebody spoke whom a label names and no source knows. Whoever speaks at talks of a few then speaks to
// others than those who are known, too. A label with the family name of one of them is a misspelt one of his or hers.
func (e *event) hasUnknownSpeaker() bool {
	for i, t := range e.page.Turns {
		label := cleanLabel(t.Speaker)
		isKnown := slices.ContainsFunc(e.statements, func(s *said) bool { return s.number == i+1 })
		if isKnown || label == "" || nobody.MatchString(label) || slices.ContainsFunc(e.people, func(p *person) bool { return isLabelOf(label, p) }) {
			continue
		}
		return true
	}
	return false
}

// isLabelOf reports whether a label has the last word of a name of a person.
func isLabelOf(label string, p *person) bool {
	words := strings.Split(slug(label), "-")
	return slices.ContainsFunc(p.allNames(), func(n model.LocalizedText) bool {
		return slices.Contains(words, slug(lastWord(n.Text)))
	})
}

// isOfFew reports whether an event is one of those who are known alone, as far as its page tells.
func (e *event) isOfFew() bool {
	return len(e.people) <= largestAudience && !manyThere.MatchString(e.page.Title) && !e.hasUnknownSpeaker()
}
