package main

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// principalSides are the sides whose head of state is head of state elsewhere too: the principal one comes first.
var principalSides = []string{"united-kingdom", "france"}

// represents is the side that somebody represents on a day, of several whose highest office the person holds then: that of
// the office whose title a source gives, else that of the host, else the principal one. It is empty if there is only one, and if
// none of this tells.
func (p *person) represents(day model.Date, titled, host string) string {
	sides := p.sides(day)
	if len(sides) < 2 {
		return ""
	}
	for _, side := range append([]string{titled, host}, principalSides...) {
		if slices.Contains(sides, side) {
			return side
		}
	}
	return ""
}

// sides are those whose highest office a person holds on a day.
func (p *person) sides(day model.Date) []string {
	var sides []string
	best := len(model.AllOffice)
	for _, t := range p.tenures {
		if !t.covers(day) {
			continue
		}
		rank := model.OfficeRank(t.kind)
		if rank < best {
			best, sides = rank, nil
		}
		if rank == best && !slices.Contains(sides, t.of) {
			sides = append(sides, t.of)
		}
	}
	return sides
}

// isPrincipal reports whether an office is the principal one of several that its holder has for several sides.
func (p *person) isPrincipal(t *tenure) bool {
	return t.kind == model.OfficeHeadOfState && slices.Contains(principalSides, t.of) &&
		slices.ContainsFunc(p.tenures, func(u *tenure) bool { return u.kind == t.kind && u.of != t.of })
}
