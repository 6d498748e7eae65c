package main

import (
	"regexp"
	"slices"
	"strings"
)

var (
	inCity = regexp.MustCompile(`\b(?:[Ii]n|at) ([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)*)`)

	// newClause begins a clause that has a place of its own: "met with A in Erbil, and with B".
	newClause = regexp.MustCompile(`(?i),? and (?:also )?with |, (?:and |then )?(?:also )?(?:met|with|attended|made|visited|addressed|spoke|delivered|gave|held|signed|laid|toured)\b|,? (?:and|then) (?:also )?(?:attended|met|made|visited|addressed|spoke|delivered|gave|held|signed|laid|toured)\b`)
	topicIs   = regexp.MustCompile(`(?i)\b(?:concerning|regarding|about|to (?:discuss|review|prepare))\b`)
	andCity   = regexp.MustCompile(`^(?:,)? and ([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)*)`)
)

// placeIn is where a part of a sentence has somebody met: the only city of the stay, else the one that the words name after that person
// in the same clause, or at the start of the part: "In Rome, met with Prime Minister Berlusconi". It has no city if that is not sure.
func (u *usa) placeIn(part string, n namedThere, s *stay) place {
	if len(s.cities) < 2 {
		return s.place
	}
	nowhere := place{country: s.side}
	if at := topicIs.FindStringIndex(part); at != nil {
		part = part[:at[0]]
	}
	words := n.name
	if words == "" {
		words = n.of
	}
	at := strings.Index(part, words)
	if words == "" || at < 0 || s.side == "" {
		return nowhere
	}
	rest := part[at+len(words):]
	if end := newClause.FindStringIndex(rest); end != nil {
		rest = rest[:end[0]]
	}
	for _, in := range inCity.FindAllStringSubmatchIndex(rest, -1) {
		if c, ok := u.cityOf(rest[in[2]:in[3]], s); ok {
			if next := andCity.FindStringSubmatch(rest[in[1]:]); next != nil {
				if _, ok := u.cityOf(next[1], s); ok {
					return nowhere
				}
			}
			return c
		}
	}
	if in := inCity.FindStringSubmatchIndex(part); in != nil && in[0] == 0 {
		if c, ok := u.cityOf(part[in[2]:in[3]], s); ok {
			return c
		}
	}
	return nowhere
}

// cityOf is a city of the country of a stay: one that the row lists, or one that the list of cities has.
func (u *usa) cityOf(words string, s *stay) (place, bool) {
	if slices.Contains(s.cities, words) {
		return u.cityIn(words, s.side), true
	}
	if c, ok := u.places.city(words, s.side); ok {
		return place{"", c.name, c.country, c.zone}, true
	}
	return place{}, false
}
