package importer

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
)

// problemColumn is the heading of the column with the reasons.
const problemColumn = "problem"

// writeUnresolved writes the refused rows, each with the reason.
func (t *table) writeUnresolved(to io.Writer, refused []Refusal) error {
	if len(refused) == 0 {
		return nil
	}
	w := csv.NewWriter(to)
	w.Comma = []rune(t.mapping.Separator)[0]
	at := slices.Index(t.heading, problemColumn)
	heading := slices.Clone(t.heading)
	isNew := at < 0
	if isNew {
		at, heading = len(heading), append(heading, problemColumn)
	}
	if err := w.Write(heading); err != nil {
		return err
	}
	for _, r := range refused {
		row := slices.Clone(t.kept[r.Line])
		if isNew && len(row) > at { // more cells than the heading has; keep all
			row = slices.Insert(row, at, "")
		}
		for len(row) < len(heading) {
			row = append(row, "")
		}
		reasons := make([]string, len(r.Problems))
		for i, p := range r.Problems {
			reasons[i] = strings.TrimSpace(t.fieldOf(p.Path, r.Line) + " " + p.Message)
		}
		row[at] = strings.Join(reasons, "; ")
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// fieldOf returns the part of the path of a problem below the record: participants[0].actor.
func (t *table) fieldOf(path string, line int) string {
	path = strings.TrimPrefix(path, fmt.Sprint("line ", line))
	path = strings.TrimPrefix(path, fmt.Sprintf(": %s[0]", t.mapping.List))
	return strings.TrimPrefix(path, ".")
}
