package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// settleAttested takes back offices that sources name on some days and that a list of holders contradicts: an office that one
// person holds at a time, which somebody else certainly held then. The General Debate is dated to a year, so that its days count
// and not the rest of the year. It splits a tenure that is known only from such days
// where somebody else held the office in between.
func (l *people) settleAttested(shared sharedOffices, debates debateDays) {
	holdings := l.holdings(shared)
	for _, o := range officesInOrder(holdings) {
		for _, h := range holdings[o] {
			if !h.attested {
				continue
			}
			others := slices.DeleteFunc(slices.Clone(holdings[o]), func(k holding) bool { return k.person == h.person })
			h.claims = slices.DeleteFunc(h.claims, func(c claim) bool {
				at := slices.IndexFunc(others, func(k holding) bool { return !k.attested && k.holdsAll(debates.of(c)) })
				if at >= 0 {
					l.refuted = append(l.refuted, fmt.Sprintf("%s, %s in %s (%s): %s held the office",
						h.person.display(), h.titles[0].Text, c.from, c.source, others[at].person.display()))
				}
				return at >= 0
			})
			h.person.replace(h.tenure, h.split(others))
		}
	}
}

// holdsAll reports whether a tenure certainly lasts for all of a time.
func (t *tenure) holdsAll(d days) bool { return t.isCertain(d.from) && t.isCertain(d.to) }

// split divides a tenure that is known from some days where somebody else held the office in between.
func (h holding) split(others []holding) []*tenure {
	slices.SortStableFunc(h.claims, func(a, b claim) int { return cmp.Compare(a.from, b.from) })
	var parts []*tenure
	for _, c := range h.claims {
		if n := len(parts) - 1; n >= 0 {
			last := parts[n].claims[len(parts[n].claims)-1].from
			if last.Last() >= c.from.First() || !slices.ContainsFunc(others, func(k holding) bool { return k.isBetween(last, c.from) }) {
				parts[n].claims = append(parts[n].claims, c)
				continue
			}
		}
		parts = append(parts, &tenure{office: h.office, titles: h.titles, claims: []claim{c}, attested: true})
	}
	return parts
}

// isBetween reports whether somebody held an office after one date and before another.
func (h holding) isBetween(after, before model.Date) bool {
	if h.attested {
		return slices.ContainsFunc(h.claims, func(c claim) bool { return c.from.First() > after.Last() && c.from.Last() < before.First() })
	}
	from, to := h.from(), h.to()
	if to == "" {
		to = h.seen()
	}
	return to != "" && max(from.First(), after.Last()) < min(to.Last(), before.First())
}

// replace puts tenures in the place of one.
func (p *person) replace(old *tenure, parts []*tenure) {
	at := slices.Index(p.tenures, old)
	p.tenures = slices.Replace(p.tenures, at, at+1, parts...)
}
