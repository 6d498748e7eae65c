package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// sharedOffices are the offices of tables/shared_offices.csv, which several persons hold at once.
type sharedOffices []map[string]string

func readShared() (sharedOffices, error) { return readTable("shared_offices.csv") }

// isSingle reports whether one person at a time holds an office on a day. Heads of state and government and foreign
// ministers do, except those of the table.
func (s sharedOffices) isSingle(o office, day model.Date) bool {
	if o.kind != model.OfficeHeadOfState && o.kind != model.OfficeHeadOfGovernment && o.kind != model.OfficeForeignMinister {
		return false
	}
	return !slices.ContainsFunc(s, func(row map[string]string) bool {
		return row["office"] == string(o.kind) && row["of"] == o.of &&
			(row["from"] == "" || row["from"] <= day.Last()) && (row["to"] == "" || row["to"] >= day.First())
	})
}

// holding is a tenure with its holder.
type holding struct {
	*tenure
	person *person
}

// holdings returns the tenures of every office that one person holds at a time, in the order in which they began.
func (l *people) holdings(shared sharedOffices) map[office][]holding {
	all := map[office][]holding{}
	for _, p := range l.all {
		for _, t := range p.tenures {
			if from := t.from(); from != "" && shared.isSingle(t.office, from) {
				all[t.office] = append(all[t.office], holding{t, p})
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b holding) int {
			return cmp.Or(cmp.Compare(a.from().First(), b.from().First()), cmp.Compare(a.from().Last(), b.from().Last()))
		})
	}
	return all
}

const (
	// actingDays is the longest time for which somebody acts for a holder who comes back.
	actingDays = 200
	// overlapDays is the longest time by which sources that do not know of each other make two terms overlap.
	overlapDays = 70
	// seenDays is the longest time after the last day on which a source saw a holder for which the next one is the
	// successor: nobody can have held the office unseen in between.
	seenDays = 31
)

// settle makes the successor end the predecessor in every office that one person holds at a time. What it cannot settle
// is found by conflicts afterwards.
func (l *people) settle(shared sharedOffices) {
	for _, p := range l.all {
		p.joinOverlapping()
	}
	holdings := l.holdings(shared)
	for _, o := range officesInOrder(holdings) {
		list := slices.DeleteFunc(holdings[o], func(h holding) bool { return h.attested })
		list = l.demoteActing(list)
		for i, a := range list {
			next := slices.IndexFunc(list[i+1:], func(b holding) bool { return b.person != a.person && b.from().First() > a.from().First() })
			if next >= 0 {
				a.endBy(list[i+1+next])
			}
		}
	}
}

func officesInOrder(m map[office][]holding) []office {
	list := make([]office, 0, len(m))
	for o := range m {
		list = append(list, o)
	}
	slices.SortFunc(list, func(a, b office) int { return cmp.Or(cmp.Compare(a.of, b.of), cmp.Compare(a.kind, b.kind)) })
	return list
}

// demoteActing takes those out of an office who only acted for a holder who came back: within his time, for a short one.
func (l *people) demoteActing(list []holding) []holding {
	return slices.DeleteFunc(list, func(b holding) bool {
		if !isDay(b.from()) || !isDay(b.to()) || daysApart(b.from(), b.to()) > actingDays {
			return false
		}
		within := slices.ContainsFunc(list, func(a holding) bool {
			return a.person != b.person && isDay(a.from()) && a.from() < b.from() &&
				(isDay(a.to()) && a.to() > b.to() || a.to() == "" && a.seen() > b.to() && a.isSeenIn2026())
		})
		if within {
			b.kind = model.OfficeOther
			if !actingTitle.MatchString(b.titles[0].Text) {
				b.titles[0].Text = "Acting " + b.titles[0].Text
			}
			l.findings = append(l.findings, fmt.Sprintf("%s acted as %s within the time of another holder, %s to %s",
				b.person.display(), b.titles[0].Text, b.from(), b.to()))
		}
		return within
	})
}

var actingTitle = regexp.MustCompile(`(?i)\b(acting|interim)\b`)

func (t *tenure) isSeenIn2026() bool { return t.seen() >= "2026" }

// seen is the last day on which a source that gives no end saw the tenure.
func (t *tenure) seen() model.Date {
	var last model.Date
	for _, c := range t.claims {
		last = max(last, c.asOf)
	}
	return last
}

// endBy ends a tenure when the next holder took office, where its own sources do not know the end, know it less precisely,
// or are some weeks late.
func (t holding) endBy(next holding) {
	from, to := next.from(), t.to()
	source := next.claims[0]
	for _, c := range next.claims {
		if c.from == from {
			source = c
			break
		}
	}
	end := claim{source: source.source, locator: cmp.Or(source.locator, next.person.display()) + " (the next holder took office)", to: from}
	switch {
	case to == "":
		seen := t.seen()
		if seen == "" || from.First() <= seen.Last() || daysApart(from, seen) <= seenDays {
			t.endedBy = &end
		} else if year(seen) == year(from) {
			end.to = from[:4]
			t.endedBy = &end
		}
	case !isDay(to):
		isLate := isDay(from) && from.First() < to.First() && daysApart(from, model.Date(to.First())) <= overlapDays
		if isLate || to.First() <= from.First() && from.First() <= to.Last() && len(from) > len(to) {
			t.endedBy = &end
		}
	case isDay(from) && from < to && (next.to() == "" || next.to() >= to || daysApart(from, to) <= overlapDays):
		t.endedBy = &end
	}
}

// conflict is two persons who certainly hold one office on one day.
type conflict struct {
	office
	day  model.Date
	a, b holding
}

// conflicts finds two certain holders of one office, on whatever day. Where two hold it, there is a first day on which they do:
// the first certain day of one of them.
func (l *people) conflicts(shared sharedOffices) []conflict {
	var found []conflict
	holdings := l.holdings(shared)
	for _, o := range officesInOrder(holdings) {
		for _, b := range holdings[o] {
			day := model.Date(b.from().Last())
			if !b.isCertain(day) || !shared.isSingle(o, day) {
				continue
			}
			for _, a := range holdings[o] {
				if a.person != b.person && a.isCertain(day) && (a.from().Last() < string(day) || a.person.id < b.person.id) {
					found = append(found, conflict{o, day, a, b})
				}
			}
		}
	}
	return found
}

// isCertain reports whether a tenure certainly lasts on a day: not in a year in which it began or ended on an unknown day,
// not on its last day, on which the successor may hold the office, and not after the last day on which a source saw it.
func (t *tenure) isCertain(day model.Date) bool {
	from, to := t.from(), t.to()
	switch {
	case from == "" || day < model.Date(from.Last()):
		return false
	case to == "":
		return day <= t.seen()
	case isDay(to):
		return day < to
	}
	return day < model.Date(to.First())
}
