package importer

import (
	"encoding/csv"
	"io"
	"regexp"
	"slices"
	"strings"
)

// problemColumn is the heading of the column with the reasons.
const problemColumn = "problem"

// writeUnresolved writes the rows of which something was refused, each with the reasons.
func (t *table) writeUnresolved(to io.Writer, refused []Refusal) error {
	if len(refused) == 0 {
		return nil
	}
	if t.isMarked { // so that the encoding of the mapping does not count for it
		if _, err := io.WriteString(to, "\ufeff"); err != nil {
			return err
		}
	}
	w := csv.NewWriter(to)
	w.Comma = t.separator
	at := slices.Index(t.heading, problemColumn)
	heading := slices.Clone(t.heading)
	isNew := at < 0
	if isNew {
		at, heading = len(heading), append(heading, problemColumn)
	}
	if err := w.Write(heading); err != nil {
		return err
	}
	var lines []int
	reasons := map[int][]string{}
	for _, r := range refused {
		if r.Line == 0 {
			continue // of a decision, which no row has
		}
		if reasons[r.Line] == nil {
			lines = append(lines, r.Line)
		}
		for _, p := range r.Problems {
			reasons[r.Line] = append(reasons[r.Line], strings.TrimSpace(fieldOf(p.Path)+" "+p.Message))
		}
	}
	for _, line := range lines {
		row := slices.Clone(t.kept[line])
		if isNew && len(row) > at { // more cells than the heading has; keep all
			row = slices.Insert(row, at, "")
		}
		for len(row) < len(heading) {
			row = append(row, "")
		}
		row[at] = strings.Join(reasons[line], "; ")
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// ofRow is the part of the path of a problem that says which row it is of.
var ofRow = regexp.MustCompile(`^(?:line|row|object) \d+(?:: \w+\[\d+\])?\.?`)

// fieldOf returns the part of the path of a problem below the record: participants[0].actor.
func fieldOf(path string) string { return ofRow.ReplaceAllString(path, "") }
