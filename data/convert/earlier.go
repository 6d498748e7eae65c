package main

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const (
	mergedFile  = "merged.json"
	retiredFile = "retired.csv"
)

// retiredID is an id of an earlier version that means nobody any more.
type retiredID struct{ id, names, why string }

// earlierIDs finds what became of the ids of leaders that earlier versions had (tables/earlier_ids.csv) and this one has not. An id
// leads to a person if every mention that had its names means that one now; the others are retired. The ids merged before
// (tables/merged.csv) stay merged.
func (c *conversion) earlierIDs() ([]*model.Merged, []retiredID, error) {
	now := c.leaders()
	mentions := map[string][]*person{} // by side and name; nil is a mention that stays with its side
	for _, r := range c.debate.rows {
		key := r.side + " " + nameKey(r.name)
		if !slices.Contains(mentions[key], r.person) {
			mentions[key] = append(mentions[key], r.person)
		}
	}
	var merged []*model.Merged
	var retired []retiredID
	before, err := readTable("merged.csv")
	if err != nil {
		return nil, nil, err
	}
	rows, err := readTable("earlier_ids.csv")
	if err != nil {
		return nil, nil, err
	}
	for _, row := range rows {
		if now[row["id"]] != nil {
			continue
		}
		var meant []*person
		for _, name := range tellingNames(row["names"]) {
			name = withoutTitles(name)
			found := mentions[row["side"]+" "+nameKey(name)]
			if found == nil {
				found = c.people.named(name)
			}
			for _, p := range found {
				if !slices.Contains(meant, p) {
					meant = append(meant, p)
				}
			}
		}
		switch {
		case len(meant) == 1 && meant[0] != nil && now[meant[0].id] != nil:
			merged = append(merged, &model.Merged{From: row["id"], Into: meant[0].id})
		case len(meant) > 1:
			retired = append(retired, retiredID{row["id"], row["names"], "several persons, or some whom nobody can tell"})
		default:
			retired = append(retired, retiredID{row["id"], row["names"], "nobody can tell who is meant"})
		}
	}
	for _, row := range before {
		into := row["into"]
		if at := slices.IndexFunc(merged, func(m *model.Merged) bool { return m.From == into }); at >= 0 {
			into = merged[at].Into
		}
		if now[into] != nil {
			merged = append(merged, &model.Merged{From: row["from"], Into: into})
		}
	}
	slices.SortFunc(merged, func(a, b *model.Merged) int { return strings.Compare(a.From, b.From) })
	return merged, retired, nil
}

// tellingNames are the names of a record that have two words or more, or all if none has.
func tellingNames(list string) []string {
	names := strings.Split(list, ";")
	long := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return len(fullNameOf(withoutTitles(name)).words) < 2 })
	if len(long) == 0 {
		return names
	}
	return long
}

// retiredTable is the table of retired ids as a file.
func retiredTable(retired []retiredID) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{{"id", "names", "why"}}
	for _, r := range retired {
		rows = append(rows, []string{r.id, r.names, r.why})
	}
	err := w.WriteAll(rows)
	return b.Bytes(), err
}
