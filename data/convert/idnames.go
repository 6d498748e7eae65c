package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// nameOfID is the name that the id of a person is made of. Somebody whom pages or the General Debate knew before a list of
// holders did keeps the id of the spelling there.
func (p *person) nameOfID() string {
	if !p.ofHolders || len(p.also) == 0 {
		return p.display()
	}
	return slices.MinFunc(p.also, func(a, b model.LocalizedText) int {
		return -cmp.Compare(min(len(strings.Fields(a.Text)), 3), min(len(strings.Fields(b.Text)), 3))
	}).Text
}
