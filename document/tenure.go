package document

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// NameTenures gives an id to every tenure of a leader that has none. A tenure that the graph holds already keeps its id:
// it is the one of known, the leader's tenures until now, with the same office of the same side and the same days, else
// the same first day, else the same last day, else a time that overlaps. Any other tenure is new, and its id is made of
// leader, office and side; it holds no date, because a date may be corrected, and is none of given, which were given before.
func NameTenures(leader string, tenures, known []model.Tenure, given []string) {
	taken := map[string]bool{}
	for _, t := range tenures {
		taken[t.ID] = t.ID != ""
	}
	for _, isSame := range sameTenure {
		for i := range tenures {
			t := &tenures[i]
			if t.ID != "" {
				continue
			}
			at := slices.IndexFunc(known, func(k model.Tenure) bool {
				return !taken[k.ID] && k.Office == t.Office && k.Of == t.Of && isSame(*t, k)
			})
			if at >= 0 {
				t.ID = known[at].ID
				taken[t.ID] = true
			}
		}
	}
	for _, k := range known {
		taken[k.ID] = true // also of one that is no longer there: an id is given once
	}
	for _, id := range given {
		taken[id] = true
	}
	for i := range tenures {
		if tenures[i].ID == "" {
			tenures[i].ID = newTenureID(leader, tenures[i], taken)
			taken[tenures[i].ID] = true
		}
	}
}

// sameTenure are the ways in which two tenures of one office of one side are the same, the surest first.
var sameTenure = []func(a, b model.Tenure) bool{
	func(a, b model.Tenure) bool { return a.From == b.From && a.To == b.To },
	func(a, b model.Tenure) bool { return a.From != "" && a.From == b.From },
	func(a, b model.Tenure) bool { return a.To != "" && a.To == b.To },
	overlap,
}

// overlap reports whether two tenures may have a day in common. An end that is not known is open.
func overlap(a, b model.Tenure) bool {
	return firstDay(a.From) <= lastDay(b.To) && firstDay(b.From) <= lastDay(a.To)
}

// firstDay and lastDay are empty and ~, which sort before and after every day, where a date is missing or none.
func firstDay(d model.Date) string {
	if _, err := model.ParseDate(string(d)); err != nil {
		return ""
	}
	return d.First()
}

func lastDay(d model.Date) string {
	if _, err := model.ParseDate(string(d)); err != nil {
		return "~"
	}
	return d.Last()
}

func newTenureID(leader string, t model.Tenure, taken map[string]bool) string {
	base := leader + "/" + strings.ToLower(strings.ReplaceAll(string(t.Office), "_", "-")) + "-" + t.Of
	id := base
	for n := 2; taken[id]; n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	return id
}

// Tenures are those of a record; none where it is no leader.
func Tenures(record model.Record) []model.Tenure {
	if leader, ok := record.(*model.Leader); ok {
		return leader.Tenures
	}
	return nil
}

// distinctTenures makes one tenure of those that are the same office of the same side from the same day. The first keeps
// what it has, and takes over what only the others have.
func distinctTenures(tenures []model.Tenure) []model.Tenure {
	var kept []model.Tenure
	at := map[model.TenureKey]int{}
	for _, t := range tenures {
		i, isKnown := at[t.Key()]
		if !isKnown {
			at[t.Key()] = len(kept)
			kept = append(kept, t)
			continue
		}
		// A tenure without a last day lasts, as far as its sources know: the other's day would be another claim.
		combineFields(kept[i].Fields(), t.Fields(), map[string]bool{"to": true})
	}
	return kept
}

// TenuresGone says which tenures of after answer for those of before that went into another one.
func TenuresGone(before, after []model.Tenure) map[string]string {
	gone, isThere := map[string]string{}, map[string]bool{}
	for _, t := range after {
		isThere[t.ID] = true
	}
	for _, t := range before {
		if isThere[t.ID] {
			continue
		}
		for _, isSame := range sameTenure {
			at := slices.IndexFunc(after, func(a model.Tenure) bool { return a.Office == t.Office && a.Of == t.Of && isSame(a, t) })
			if at >= 0 {
				gone[t.ID] = after[at].ID
				break
			}
		}
	}
	return gone
}
