package document_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// A date in a year that is nearly always a slip of the pen is refused; one that the graph has may stay.
func TestCheckYears(t *testing.T) {
	t.Parallel()
	old := record(t, "forums", `"start": "1516"`)
	for reason, c := range map[string]struct {
		before, after model.Record
		want          string
	}{
		"the first day":           {nil, record(t, "forums", `"start": "1800-01-01"`), ""},
		"the day before":          {nil, record(t, "forums", `"start": "1799-12-31"`), "r.start"},
		"the last year":           {nil, record(t, "forums", `"start": "2100"`), ""},
		"the month after":         {nil, record(t, "forums", `"start": "2101-01"`), "r.start"},
		"an instant":              {nil, record(t, "sources", `"publishedAt": "2203-10-18T18:00:00Z"`), "r.publishedAt"},
		"a date of a tenure":      {nil, record(t, "leaders", `"tenures": [{"office": "OTHER", "of": "c", "from": "1516", "to": "1820"}]`), "r.tenures[0].from"},
		"a date that is none":     {nil, record(t, "forums", `"start": "soon"`), ""},
		"what the graph has":      {old, old, ""},
		"another one":             {old, record(t, "forums", `"start": "1517"`), "r.start"},
		"a text that is no date":  {nil, record(t, "topics", `"names": [{"lang": "en", "text": "1516"}]`), ""},
		"an hour and its own day": {nil, record(t, "meetings", `"startsAt": "2203-10-18T18:00:00+09:00"`), "r.start r.startsAt"},
	} {
		var paths []string
		for _, p := range document.CheckYears("r", c.before, c.after) {
			paths = append(paths, p.Path)
		}
		if got := strings.Join(paths, " "); got != c.want {
			t.Errorf("%s: %q, want %q", reason, got, c.want)
		}
		if document.IsNear(c.after) != (len(document.CheckYears("r", nil, c.after)) == 0) {
			t.Errorf("%s: IsNear says otherwise", reason)
		}
	}
	patches, err := document.Parse([]byte(`{"distantDates": true, "forums": [{"id": "f"}]}`))
	if err != nil || !patches[0].DistantDates {
		t.Error(patches, err)
	}
}
