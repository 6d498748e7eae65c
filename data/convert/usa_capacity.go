package main

import (
	"regexp"

	"github.com/sidelines/sidelines/model"
)

// asHeadOf: a visitor came as the head of an organization: "Met with President Clinton as President of the European Commission."
var asHeadOf = regexp.MustCompile(`\bas ((?:President|Chairman|Secretary[- ]General) of (?:the )?[^.;,]+)`)

// capacity returns the organization for which the description of a visit says that the visitor came, and the title in its words; both
// are empty if it says nothing of the kind.
func (u *usa) capacity(s *stay) (organization, title string) {
	found := asHeadOf.FindStringSubmatch(s.text)
	if found == nil {
		return "", ""
	}
	if o := u.offices.organization(found[1]); o != nil {
		return o.ID, found[1]
	}
	return "", ""
}

// inCapacity is the visitor of a stay who came for an organization, whatever office of a country the list of visitors gives.
func (u *usa) inCapacity(n namedThere, s *stay, organization, title string) usaActor {
	a := usaActor{side: organization, naming: model.Naming{NamedAs: model.Optional(n.name), Title: model.Optional(title)}}
	head := namedThere{title: title, name: n.name}
	p, rule := u.bearer(head, organization, s.from, s.to)
	if p == nil && s.side != "" {
		p, rule = u.bearer(n, s.side, s.from, s.to)
	}
	a.person, a.naming.IdentifiedBy = p, model.Optional(rule)
	if p != nil {
		u.quality.rules[rule]++
	} else {
		u.quality.rules[bySide]++
		u.quality.open[a.side+": "+title+" "+n.name]++
	}
	return a
}
