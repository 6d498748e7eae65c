package main

import (
	"cmp"

	"github.com/sidelines/sidelines/model"
)

// Names of rules by which the Kremlin's pages mean somebody, as identifiedBy has them.
const (
	byNameInText  = "full-name"
	byTag         = "tag-of-the-page"
	byPages       = "president-of-the-pages" // whom they leave implicit
	byOfficeOnDay = "office-on-the-day"
)

// isNamed keeps how the page names somebody: the first name and title that it gives.
func (e *event) isNamed(p *person, namedAs, title, rule string) {
	if e.naming == nil {
		e.naming = map[*person]model.Naming{}
	}
	n := e.naming[p]
	if n.NamedAs == "" && namedAs != "" || n.IdentifiedBy == "" {
		n.IdentifiedBy = model.Optional(rule)
	}
	n.NamedAs, n.Title = cmp.Or(n.NamedAs, model.Optional(namedAs)), cmp.Or(n.Title, model.Optional(title))
	e.naming[p] = n
}

// side is the side for which somebody takes part in an event.
func (e *event) side(p *person, k *kremlin) string {
	return cmp.Or(e.represented(p, k), p.side(e.start))
}

// represented is the side that somebody represents, if the office held on the day does not tell.
func (e *event) represented(p *person, k *kremlin) string {
	side := ""
	if o, _, ok := k.offices.read(string(e.naming[p].Title)); ok {
		side = o.of
	}
	return p.represents(e.start, side, e.place.country)
}
