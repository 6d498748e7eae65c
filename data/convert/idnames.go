package main

import (
	"cmp"
	"slices"
	"strings"
)

// nameOfID is the name that the id of a person is made of. Somebody whom pages or the General Debate knew before a list of
// holders did keeps the id of the spelling there, unless that is a family name alone.
func (p *person) nameOfID() string {
	if !p.ofHolders {
		return p.display()
	}
	var best string
	for _, name := range p.also {
		if words := min(len(strings.Fields(name.Text)), 3); words >= 2 && !slices.Contains(p.holderNames, name.Text) && words > min(len(strings.Fields(best)), 3) {
			best = name.Text
		}
	}
	return cmp.Or(best, p.display())
}
