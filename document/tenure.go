package document

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// NameTenures gives an id to every tenure of a leader that has none. A tenure that is in the graph already keeps its id. It is
// the tenure in known, the leader's tenures so far, with the same office of the same side and the same days, or else the same
// first day, or else the same last day, or else an overlapping time. The id of a new tenure is made of leader, office and side,
// but not of dates, which may be corrected. It is not one of given, the ids that tenures of the leader have had.
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
		taken[k.ID] = true // even if the tenure is gone, because ids are not reused
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

// sameTenure has the tests by which two tenures of an office of a side are the same, the most certain first.
var sameTenure = []func(a, b model.Tenure) bool{
	func(a, b model.Tenure) bool { return a.From == b.From && a.To == b.To },
	func(a, b model.Tenure) bool { return a.From != "" && a.From == b.From },
	func(a, b model.Tenure) bool { return a.To != "" && a.To == b.To },
	overlap,
}

// overlap reports whether two tenures may have a day in common. An unknown end is open.
func overlap(a, b model.Tenure) bool {
	return firstDay(a.From) <= lastDay(b.To) && firstDay(b.From) <= lastDay(a.To)
}

// firstDay and lastDay return "" and "~", which sort before and after every day, if a date is missing or invalid.
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

// Tenures returns the tenures of a record, or nil if it is not a leader.
func Tenures(record model.Record) []model.Tenure {
	if leader, ok := record.(*model.Leader); ok {
		return leader.Tenures
	}
	return nil
}

// distinctTenures combines tenures with the same office, side and first day into one. The first of them keeps its values, and
// gets those that only the others have.
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
		// As far as its sources know, a tenure without a last day still lasts: the last day of another would contradict them, and so would
		// that its own days are only those on which sources show the leader.
		combineFields(kept[i].Fields(), t.Fields(), map[string]bool{"to": true, "isAttested": true})
	}
	return kept
}

// TenuresGone returns, for each id of a tenure of before that was combined with another, the id of that tenure in after.
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
