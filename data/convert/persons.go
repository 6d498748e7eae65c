package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph/model"
)

type person struct {
	wikidata string
	names    []document.Text
	tenures  []*tenure
}

// tenure is an office that one or more sources give to a person, with what each says of its dates.
type tenure struct {
	office model.Office
	of     string
	titles []document.Text
	claims []claim
}

type claim struct {
	source   string
	locator  string
	from, to model.Date
}

// person finds a person by Wikidata item. The snapshots of 2026 give some persons the item of somebody else: where the
// names share no word, the item is not believed and the name decides.
func (l *leaders) person(wikidata, name string) *person {
	if p, ok := l.people[wikidata]; ok && wikidata != "" && sameName(p.names, name) {
		return p
	} else if ok {
		wikidata = ""
	}
	for _, key := range keys(l.people) {
		if p := l.people[key]; slices.ContainsFunc(p.names, func(t document.Text) bool { return slug(t.Text) == slug(name) }) && (wikidata == "" || p.wikidata == "") {
			return p
		}
	}
	p := &person{wikidata: wikidata}
	l.people[cmp.Or(wikidata, slug(name))] = p
	return p
}

func sameName(names []document.Text, name string) bool {
	words := strings.Split(slug(name), "-")
	for _, known := range names {
		for word := range strings.SplitSeq(slug(known.Text), "-") {
			if slices.Contains(words, word) {
				return true
			}
		}
	}
	return false
}

func (p *person) name(lang document.Language, text string) {
	if usual, ok := usualNames[text]; ok && len(p.names) == 0 {
		p.names = append(p.names, document.Text{Lang: lang, Text: usual})
	}
	known := func(t document.Text) bool { return t.Lang == lang && t.Text == text }
	if text != "" && !slices.ContainsFunc(p.names, known) {
		p.names = append(p.names, document.Text{Lang: lang, Text: text})
	}
}

// claim adds what a source says to the tenure that it speaks of: the same office of the same side, from years that do
// not differ by more than one. Those differ in their sources, not in fact.
func (p *person) claim(office model.Office, of, title string, lang document.Language, c claim) {
	for _, t := range p.tenures {
		if t.office == office && t.of == of && t.speaksOf(c) {
			t.claims = append(t.claims, c)
			return
		}
	}
	p.tenures = append(p.tenures, &tenure{office: office, of: of, titles: []document.Text{{Lang: lang, Text: title}}, claims: []claim{c}})
}

func (t *tenure) speaksOf(c claim) bool {
	for _, other := range t.claims {
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

// endReplaced ends the tenures of 2022 whose office somebody else holds in 2026. The day is an upper bound: it is when
// the holder of 2026 took office, and somebody may have held it in between.
func (l *leaders) endReplaced() {
	type office struct {
		office model.Office
		of     string
	}
	type successor struct {
		claim
		person string
	}
	successors := map[office][]successor{}
	for _, key := range keys(l.people) {
		for _, t := range l.people[key].tenures {
			for _, c := range t.claims {
				if (c.source == leaders2026 || c.source == leaders2026a) && c.from != "" {
					successors[office{t.office, t.of}] = append(successors[office{t.office, t.of}], successor{c, key})
				}
			}
		}
	}
	for _, key := range keys(l.people) {
		for _, t := range l.people[key].tenures {
			if t.office == model.OfficeHeadOfOrganization || t.isCurrent() || t.to() != "" {
				continue
			}
			var end claim
			for _, s := range successors[office{t.office, t.of}] {
				if s.person != key && (t.from() == "" || s.from.First() > t.from().First()) && (end.from == "" || s.from < end.from) {
					end = s.claim
				}
			}
			if end.from != "" {
				t.claims = append(t.claims, claim{source: end.source, locator: end.locator + " (a later holder: the end is at the latest then)", to: end.from})
			}
		}
	}
}

// isCurrent reports whether the newest snapshot has the tenure.
func (t *tenure) isCurrent() bool {
	return slices.ContainsFunc(t.claims, func(c claim) bool { return c.source == leaders2026 })
}

// from is the most precise start that a source gives; of equally precise ones, that of the source read first.
func (t *tenure) from() model.Date {
	return t.mostPrecise(func(c claim) model.Date { return c.from })
}

func (t *tenure) to() model.Date { return t.mostPrecise(func(c claim) model.Date { return c.to }) }

func (t *tenure) mostPrecise(date func(claim) model.Date) model.Date {
	var best model.Date
	for _, c := range t.claims {
		if len(date(c)) > len(best) {
			best = date(c)
		}
	}
	return best
}

func (l *leaders) document() *document.Document {
	d := &document.Document{Sources: leaderSources}
	for _, key := range keys(organizations) {
		d.Organizations = append(d.Organizations, organizations[key])
	}
	taken := map[string]bool{}
	for _, key := range keys(l.people) {
		record := l.people[key].record(taken)
		d.Leaders = append(d.Leaders, record)
	}
	slices.SortFunc(d.Leaders, func(a, b *document.Leader) int { return strings.Compare(a.ID, b.ID) })
	return d
}

func (p *person) record(taken map[string]bool) *document.Leader {
	r := &document.Leader{ID: slug(p.names[0].Text), WikidataID: p.wikidata}
	if taken[r.ID] {
		r.ID += "-" + p.tenures[0].of
	}
	taken[r.ID] = true
	named := map[string]bool{}
	for _, name := range slices.Concat(p.names[:1], knownNames[r.ID], p.names[1:]) {
		if key := string(name.Lang) + name.Text; !named[key] {
			named[key] = true
			r.Names = append(r.Names, name)
		}
	}
	for _, t := range p.tenures {
		r.Tenures = append(r.Tenures, t.record(r.ID))
	}
	slices.SortFunc(r.Tenures, func(a, b document.Tenure) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Office, b.Office), cmp.Compare(a.Of, b.Of))
	})
	return r
}

func (t *tenure) record(leader string) document.Tenure {
	r := document.Tenure{Office: t.office, Of: t.of, Title: t.titles, From: t.from(), To: t.to()}
	if r.To != "" && r.From != "" && r.To.Last() < r.From.First() {
		r.To = ""
	}
	starts := map[model.Date][]document.Citation{}
	for _, c := range t.claims {
		citation := document.Citation{Source: c.source, Locator: c.locator}
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
		dispute := document.Dispute{Field: "from"}
		for _, from := range keys(starts) {
			dispute.Values = append(dispute.Values, document.DisputedValue{Value: string(from), Citations: starts[from]})
		}
		r.Disputes = append(r.Disputes, dispute)
	}
	if leader == "viktor-orban" && t.office == model.OfficeHeadOfGovernment {
		r.Disputes = append(r.Disputes, document.Dispute{Field: "office", Values: []document.DisputedValue{
			{Value: "prime minister", Citations: []document.Citation{{Source: orbanRight.ID}}},
			{Value: "head of state (wrong)", Citations: []document.Citation{{Source: orbanWrong.ID}}},
		}})
	}
	return r
}

func keys[K cmp.Ordered, V any](m map[K]V) []K {
	sorted := make([]K, 0, len(m))
	for k := range m {
		sorted = append(sorted, k)
	}
	slices.Sort(sorted)
	return sorted
}
