package main

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// naming is how a source names somebody, and by which rule that is taken to mean a person.
type naming struct {
	model.Naming
	on model.Date
}

func namingOf(namedAs, title, rule string, on model.Date) naming {
	return naming{model.Naming{NamedAs: model.Optional(namedAs), Title: model.Optional(title), IdentifiedBy: model.Optional(rule)}, on}
}

// attestNamed attests an office, and keeps how the earliest of its sources names the holder.
func (p *person) attestNamed(title string, o office, c claim, n naming) {
	p.attest(title, o, c)
	for _, t := range p.tenures {
		if known, ok := p.namings[t]; t.attested && slices.Contains(t.claims, c) && (!ok || n.on < known.on) {
			if p.namings == nil {
				p.namings = map[*tenure]naming{}
			}
			p.namings[t] = n
		}
	}
}
