package store

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

func TestCheckCircles(t *testing.T) {
	inGraph := map[string]string{"b": "c", "c": "d", "x": "y", "y": "x"} // part to whole; x and y by somebody in the database
	run := func(_, _ string, params map[string]any) ([]map[string]any, error) {
		var rows []map[string]any
		for _, key := range params["keys"].([]string) {
			for part, n := key, 0; inGraph[part] != "" && n < 5; part, n = inGraph[part], n+1 {
				rows = append(rows, map[string]any{"key": part, "value": inGraph[part]})
			}
		}
		return rows, nil
	}
	for name, test := range map[string]struct {
		parts      string // part>whole of the document
		from, into string
		want       string
	}{
		"none":                       {"a>b", "", "", ""},
		"through the graph":          {"d>b", "", "", "d < b < c < d"},
		"within the document":        {"p>q q>p", "", "", "p < q < p; q < p < q"},
		"broken by the document":     {"d>b c>", "", "", ""},
		"beside a circle of others":  {"a>x", "", "", ""},
		"by a merge":                 {"d>b", "c", "e", ""},
		"by a merge, into the first": {"d>b", "c", "d", "d < b < d"},
	} {
		t.Run(name, func(t *testing.T) {
			var entries []*entry
			for pair := range strings.FieldsSeq(test.parts) {
				part, whole, _ := strings.Cut(pair, ">")
				m := &model.Meeting{PartOf: whole}
				m.ID = part
				entries = append(entries, &entry{patch: document.Patch{Path: part, ID: part}, after: m})
			}
			problems, err := checkCircles(run, entries, test.from, test.into)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, p := range problems {
				_, circle, _ := strings.Cut(p.Message, "itself: ")
				got = append(got, circle)
			}
			if strings.Join(got, "; ") != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
