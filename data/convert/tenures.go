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
	attested bool   // known only from days on which a source names the office
	endedBy  *claim // the next holder's, where he ends the tenure
}

type claim struct {
	source   string
	locator  string
	from, to model.Date
	asOf     model.Date // the last day on which a source that gives no end saw the tenure
	apart    bool       // of tables/people.csv, which tells terms apart
}

// claim adds what a source says to the tenure that it speaks of, or makes a tenure of it. Of several it is the one that
// begins nearest.
func (p *person) claim(title string, o office, c claim) {
	var meant *tenure
	for _, t := range p.tenures {
		if t.office == o && !t.attested && t.speaksOf(c) && sameRole(t.titles[0].Text, title) &&
			(meant == nil || daysApart(t.from(), c.from) < daysApart(meant.from(), c.from)) {
			meant = t
		}
	}
	if meant == nil {
		meant = &tenure{office: o, titles: []model.LocalizedText{{Lang: "en", Text: title}}}
		p.tenures = append(p.tenures, meant)
	}
	meant.claims = append(meant.claims, c)
}

func (t *tenure) speaksOf(c claim) bool {
	for _, other := range t.claims {
		if c.apart && other.apart {
			return false
		}
	}
	return sameTerm(claim{from: t.from(), to: t.to(), asOf: t.seen()}, c)
}

const supremeLeader = "Supreme Leader of Iran"

// sameRole: the Supreme Leader and the President of Iran are both heads of state in the sources.
func sameRole(a, b string) bool {
	return a == "" || b == "" || (a == supremeLeader) == (b == supremeLeader)
}

// sameTerm reports whether two sources speak of one term. Days that differ by a month at most, and years that differ by one
// at most, differ in the sources, not in fact; terms that have time in common are one.
func sameTerm(a, b claim) bool {
	if a.from == "" || b.from == "" {
		return true
	}
	if isDay(a.from) && isDay(b.from) {
		return daysApart(a.from, b.from) <= 31 || a.overlaps(b)
	}
	return yearsMeet(a.from, b.from) && yearsMeet(a.to, b.to) || a.overlaps(b) && a.to != "" && b.to != ""
}

// yearsMeet reports whether years differ by one at most, as far as they are known.
func yearsMeet(a, b model.Date) bool {
	x, y := year(a), year(b)
	return x == 0 || y == 0 || (x-y <= 1 && y-x <= 1)
}

// overlaps reports whether two claims have more than a day in common, as far as their sources saw.
func (c claim) overlaps(other claim) bool {
	a, b := cmp.Or(c.to, c.asOf), cmp.Or(other.to, other.asOf)
	return (a == "" || a.First() > other.from.Last()) && (b == "" || b.First() > c.from.Last())
}

// joinOverlapping makes one tenure of those of a person that have time in common in one office, but for terms that
// tables/people.csv tells apart. Sources that knew only one of two days made two of them.
func (p *person) joinOverlapping() {
	var kept []*tenure
	for _, t := range p.tenures {
		at := slices.IndexFunc(kept, func(k *tenure) bool { return k.office == t.office && !k.attested && !t.attested && k.mayJoin(t) })
		if at < 0 {
			kept = append(kept, t)
			continue
		}
		kept[at].claims = append(kept[at].claims, t.claims...)
	}
	p.tenures = kept
}

func (t *tenure) mayJoin(other *tenure) bool {
	isApart := func(c claim) bool { return c.apart }
	if slices.ContainsFunc(t.claims, isApart) && slices.ContainsFunc(other.claims, isApart) {
		return false
	}
	if !sameRole(t.titles[0].Text, other.titles[0].Text) {
		return false
	}
	a, b := claim{from: t.from(), to: t.to(), asOf: t.seen()}, claim{from: other.from(), to: other.to(), asOf: other.seen()}
	return a.from != "" && b.from != "" && isDay(a.from) && isDay(b.from) && a.overlaps(b)
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

// from is the most precise start that a source gives; of equally precise ones, that of the source read first, unless another
// source begins the tenure months before: then the first has only a later part of it, such as a second term.
func (t *tenure) from() model.Date {
	if t.attested {
		return slices.MinFunc(t.claims, func(a, b claim) int { return cmp.Compare(a.from, b.from) }).from
	}
	from := t.mostPrecise(func(c claim) model.Date { return c.from })
	if slices.ContainsFunc(t.claims, func(c claim) bool { return c.apart }) {
		return from
	}
	for _, c := range t.claims {
		if isDay(from) && isDay(c.from) && c.from < from && daysApart(c.from, from) > disputedDays {
			from = c.from
		}
	}
	return from
}

// disputedDays is the longest time between two days of which one is a mistake for the other: election and oath, or
// nomination and confirmation. Days further apart are of different terms.
const disputedDays = 120

func (t *tenure) to() model.Date {
	if t.attested {
		return slices.MaxFunc(t.claims, func(a, b claim) int { return cmp.Compare(a.from, b.from) }).from
	}
	if t.endedBy != nil {
		return t.endedBy.to
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
	if r.To == "" {
		r.AsOf = t.seen()
	}
	if t.attested {
		r.IsAttested = true
		r.Citations = t.firstAndLast()
		return r
	}
	claims := t.claims
	if t.endedBy != nil {
		claims = append(slices.Clone(claims), *t.endedBy)
	}
	for _, c := range claims {
		citation := model.Citation{Source: c.source, Locator: model.Optional(c.locator)}
		if !slices.Contains(r.Citations, citation) {
			r.Citations = append(r.Citations, citation)
		}
	}
	r.Disputes = append(r.Disputes, disputeAbout("from", r.From, claims, func(c claim) model.Date { return c.from })...)
	r.Disputes = append(r.Disputes, disputeAbout("to", r.To, claims, func(c claim) model.Date { return c.to })...)
	if leader == "viktor-orban" && t.kind == model.OfficeHeadOfGovernment && r.To == "" {
		r.Disputes = append(r.Disputes, model.Dispute{Field: "office", Values: []model.DisputedValue{
			{Value: "prime minister", Citations: []model.Citation{{Source: orbanRight.ID}}},
			{Value: "head of state (wrong)", Citations: []model.Citation{{Source: orbanWrong.ID}}},
		}})
	}
	return r
}

// disputeAbout is a dispute about a date that sources give differently. A year is no dispute with a day in that year, nor are
// days that lie next to each other: the day of a decision and the day after it.
func disputeAbout(field string, taken model.Date, claims []claim, date func(claim) model.Date) []model.Dispute {
	values := map[model.Date][]model.Citation{}
	for _, c := range claims {
		if d := date(c); d != "" && taken != "" && (!isDay(d) || !isDay(taken) || daysApart(d, taken) <= disputedDays) && yearsMeet(d, taken) {
			values[d] = append(values[d], model.Citation{Source: c.source, Locator: model.Optional(c.locator)})
		}
	}
	dates, differ := keys(values), false
	for i, d := range dates {
		for _, other := range dates[:i] {
			within := strings.HasPrefix(string(d), string(other)) || strings.HasPrefix(string(other), string(d))
			differ = differ || !within && (!isDay(d) || !isDay(other) || daysApart(d, other) > 1)
		}
	}
	if !differ {
		return nil
	}
	dispute := model.Dispute{Field: field}
	for _, d := range dates {
		dispute.Values = append(dispute.Values, model.DisputedValue{Value: string(d), Citations: values[d]})
	}
	return []model.Dispute{dispute}
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
