package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// office is what a person holds: its kind, and the country or organization that it belongs to.
type office struct {
	kind model.Office
	of   string
}

func officeIn(kind, of string) office { return office{model.Office(kind), of} }

func date(text string) model.Date { return model.Date(text) }

// tenure is an office that one or more sources give to a person, with what each says of its dates.
type tenure struct {
	office
	titles   []model.LocalizedText
	claims   []claim
	attested bool // known only from days on which a source names the office
}

type claim struct {
	source   string
	locator  string
	from, to model.Date
}

// claim adds what a source says to the tenure that it speaks of: the same office of the same side, from years that do
// not differ by more than one. Those differ in their sources, not in fact.
func (p *person) claim(title string, lang model.Language, o office, c claim) {
	for _, t := range p.tenures {
		if t.office == o && t.speaksOf(c) {
			t.claims = append(t.claims, c)
			return
		}
	}
	p.tenures = append(p.tenures, &tenure{office: o, titles: []model.LocalizedText{{Lang: lang, Text: title}}, claims: []claim{c}})
}

func (t *tenure) speaksOf(c claim) bool {
	for _, other := range t.claims {
		if c.source == peopleSource && other.source == peopleSource {
			return false // people.csv tells terms apart
		}
		a, b := year(other.from), year(c.from)
		if a == 0 || b == 0 || (a-b <= 1 && b-a <= 1) {
			return true
		}
	}
	return false
}

func year(d model.Date) int {
	var y int
	_, _ = fmt.Sscanf(string(d), "%4d", &y)
	return y
}

// attestedGap is the longest time, in years, between two days on which sources give a person the same office that
// still counts as one tenure.
const attestedGap = 4

// attest notes that a source gives a person an office on a day, or in a year. Where no tenure with known dates covers
// it, the days attested make a tenure of their own: from the first to the last of them, which is the least that the
// sources say.
func (p *person) attest(title string, o office, c claim) {
	day := c.from
	for _, t := range p.tenures {
		if t.office == o && !t.attested && t.covers(day) {
			return
		}
	}
	for _, t := range p.tenures {
		if t.office == o && t.attested && year(day) >= year(t.from())-attestedGap && year(day) <= year(t.to())+attestedGap &&
			(o.kind != model.OfficeOther || sameTitle(title, t.titles[0].Text) || t.attestedOn(day)) {
			t.claims = append(t.claims, c)
			return
		}
	}
	p.tenures = append(p.tenures, &tenure{office: o, titles: []model.LocalizedText{{Lang: "en", Text: title}}, claims: []claim{c}, attested: true})
}

// attestedOn reports whether a source gives the office on a day: two wordings of one day are one office.
func (t *tenure) attestedOn(day model.Date) bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return c.from == day })
}

// sameTitle: "Minister of Energy" is "Energy Minister".
func sameTitle(a, b string) bool { return titleKey(a) == titleKey(b) }

func titleKey(title string) string {
	words := strings.Split(slug(title), "-")
	words = slices.DeleteFunc(words, func(w string) bool {
		return slices.Contains([]string{"of", "the", "and", "for", "republic", "region", "russia", "russian", "federation", "federal"}, w)
	})
	slices.Sort(words)
	return strings.Join(words, " ")
}

// covers reports whether a tenure lasts on a day, as far as its sources know.
func (t *tenure) covers(day model.Date) bool {
	from, to := t.from(), t.to()
	return (from == "" || from.First() <= day.Last()) && (to == "" || to.Last() >= day.First())
}

// side is the country or organization whose office a person holds on a day; the highest office decides.
func (p *person) side(day model.Date) string {
	best, rank := "", 0
	for _, t := range p.tenures {
		if r := model.OfficeRank(t.kind); t.covers(day) && (best == "" || r < rank) {
			best, rank = t.of, r
		}
	}
	return best
}

// from is the most precise start that a source gives; of equally precise ones, that of the source read first.
func (t *tenure) from() model.Date {
	if t.attested {
		return slices.MinFunc(t.claims, func(a, b claim) int { return cmp.Compare(a.from, b.from) }).from
	}
	return t.mostPrecise(func(c claim) model.Date { return c.from })
}

func (t *tenure) to() model.Date {
	if t.attested {
		return slices.MaxFunc(t.claims, func(a, b claim) int { return cmp.Compare(a.from, b.from) }).from
	}
	return t.mostPrecise(func(c claim) model.Date { return c.to })
}

func (t *tenure) mostPrecise(date func(claim) model.Date) model.Date {
	var best model.Date
	for _, c := range t.claims {
		if len(date(c)) > len(best) {
			best = date(c)
		}
	}
	return best
}

func (t *tenure) record(leader string) model.Tenure {
	r := model.Tenure{Office: t.kind, Of: t.of, Titles: t.titles, From: t.from(), To: t.to()}
	if r.To != "" && r.From != "" && r.To.Last() < r.From.First() {
		r.To = ""
	}
	if t.attested {
		r.Citations = t.firstAndLast()
		return r
	}
	starts := map[model.Date][]model.Citation{}
	for _, c := range t.claims {
		citation := model.Citation{Source: c.source, Locator: model.Optional(c.locator)}
		r.Citations = append(r.Citations, citation)
		if c.from != "" {
			starts[c.from] = append(starts[c.from], citation)
		}
	}
	// A year is no dispute with a day in that year.
	years := map[string]bool{}
	for from := range starts {
		years[string(from[:4])] = true
	}
	if len(years) > 1 {
		dispute := model.Dispute{Field: "from"}
		for _, from := range keys(starts) {
			dispute.Values = append(dispute.Values, model.DisputedValue{Value: string(from), Citations: starts[from]})
		}
		r.Disputes = append(r.Disputes, dispute)
	}
	if leader == "viktor-orban" && t.kind == model.OfficeHeadOfGovernment && r.To == "" {
		r.Disputes = append(r.Disputes, model.Dispute{Field: "office", Values: []model.DisputedValue{
			{Value: "prime minister", Citations: []model.Citation{{Source: orbanRight.ID}}},
			{Value: "head of state (wrong)", Citations: []model.Citation{{Source: orbanWrong.ID}}},
		}})
	}
	return r
}

// firstAndLast cites the first and the last day on which an office is attested.
func (t *tenure) firstAndLast() []model.Citation {
	claims := slices.SortedStableFunc(slices.Values(t.claims), func(a, b claim) int {
		return cmp.Or(cmp.Compare(a.from, b.from), strings.Compare(a.source, b.source))
	})
	cite := func(c claim) model.Citation {
		return model.Citation{Source: c.source, Locator: model.Optional(c.locator)}
	}
	first, last := claims[0], claims[len(claims)-1]
	if first.source == last.source && first.locator == last.locator {
		return []model.Citation{cite(first)}
	}
	return []model.Citation{cite(first), cite(last)}
}

// endReplaced ends the tenures of 2022 whose office somebody else holds in 2026. The day is an upper bound: it is when
// the holder of 2026 took office, and somebody may have held it in between.
func (l *people) endReplaced() {
	type successor struct {
		claim
		person *person
	}
	successors := map[office][]successor{}
	for _, p := range l.all {
		for _, t := range p.tenures {
			for _, c := range t.claims {
				if (c.source == leaders2026 || c.source == leaders2026a) && c.from != "" {
					successors[t.office] = append(successors[t.office], successor{c, p})
				}
			}
		}
	}
	for _, p := range l.all {
		for _, t := range p.tenures {
			if t.kind == model.OfficeHeadOfOrganization || t.isCurrent() || t.to() != "" || !t.listed() {
				continue
			}
			var end claim
			for _, s := range successors[t.office] {
				if s.person != p && (t.from() == "" || s.from.First() > t.from().First()) && (end.from == "" || s.from < end.from) {
					end = s.claim
				}
			}
			if end.from != "" {
				t.claims = append(t.claims, claim{source: end.source, locator: end.locator + " (a later holder: the end is at the latest then)", to: end.from})
			}
		}
	}
}

// listed reports whether a list of leaders has the tenure.
func (t *tenure) listed() bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return c.source != peopleSource })
}

// isCurrent reports whether the newest snapshot has the tenure.
func (t *tenure) isCurrent() bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return c.source == leaders2026 })
}
