package document_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// A patch that adds to lists keeps the elements that a record has, and one that fills keeps all fields.
func TestPatch_add(t *testing.T) {
	t.Parallel()
	parse := func(text string) document.Patch {
		t.Helper()
		patches, err := document.Parse([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return patches[0]
	}
	const before = `{"meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "city": "Rome",
		"participants": [{"actor": "a", "role": "HOST"}, {"actor": "b"}], "citations": [{"source": "s"}]}]}`
	for reason, c := range map[string]struct {
		patch  string
		add    []string
		isFill bool
		want   []string
		lacks  string
	}{
		"names are added": {
			`"names": [{"lang": "fr", "text": "N"}, {"lang": "en", "text": "M"}]`, []string{"names"}, false,
			[]string{`"names":[{"lang":"en","text":"M"},{"lang":"fr","text":"N"}]`}, "",
		},
		"without it they replace": {`"names": [{"lang": "fr", "text": "N"}]`, nil, false, []string{`"names":[{"lang":"fr","text":"N"}]`}, ""},
		"an element is told by its key, and gets what the patch says of it": {
			`"participants": [{"actor": "b", "namedAs": "Mr. B"}, {"actor": "c"}]`, []string{"participants"}, false,
			[]string{`{"actor":"a","role":"HOST"},{"actor":"b","role":"PARTICIPANT","namedAs":"Mr. B"},{"actor":"c","role":"PARTICIPANT"}`}, "",
		},
		"a role stays where the patch gives none": {
			`"participants": [{"actor": "a"}]`, []string{"participants"}, false, []string{`{"actor":"a","role":"HOST"},{"actor":"b","role":"PARTICIPANT"}`}, "",
		},
		"defaults make no second element": {
			`"citations": [{"source": "s", "stance": "CONFIRMS"}, {"source": "s", "locator": "1"}]`, []string{"citations"}, false,
			[]string{`"citations":[{"source":"s","stance":"CONFIRMS"},{"source":"s","locator":"1","stance":"CONFIRMS"}]`}, "",
		},
		"what a record has stays": {
			`"city": "Oslo", "venue": "Hall", "citations": [{"source": "r"}]`, []string{"citations"}, true,
			[]string{`"city":"Rome"`, `"venue":"Hall"`, `{"source":"s","stance":"CONFIRMS"},{"source":"r","stance":"CONFIRMS"}`}, "Oslo",
		},
	} {
		existing, problems := parse(before).Merge(nil)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		patch := parse(`{"meetings": [{"id": "m", ` + c.patch + `}]}`)
		patch.Add, patch.Fill = c.add, c.isFill
		var record model.Record
		for range 2 { // the second time changes nothing
			if record, problems = patch.Merge(existing); len(problems) > 0 {
				t.Fatal(reason, problems)
			}
			existing = record
		}
		text, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range c.want {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s: %s has no %s", reason, text, want)
			}
		}
		if c.lacks != "" && strings.Contains(string(text), c.lacks) {
			t.Errorf("%s: %s has %s", reason, text, c.lacks)
		}
	}
}

// Of two patches that add to a list, the result of both has the elements of both.
func TestPatch_addOver(t *testing.T) {
	t.Parallel()
	of := func(names string) document.Patch {
		t.Helper()
		patches, err := document.Parse([]byte(`{"topics": [{"id": "t", "names": [` + names + `]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		patches[0].Add = []string{"names"}
		return patches[0]
	}
	both, err := of(`{"lang": "en", "text": "A"}, {"lang": "en", "text": "B"}`).Over(of(`{"lang": "en", "text": "A"}`))
	if err != nil {
		t.Fatal(err)
	}
	record, problems := both.Merge(nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if names := record.(model.Named).AllNames(); len(names) != 2 {
		t.Error(names)
	}
}

// A tenure that the record has, perhaps with more precise dates, is no second one: it gets the citations and what it lacks. One that says
// something else is.
func TestPatch_addTenure(t *testing.T) {
	t.Parallel()
	parse := func(text string) document.Patch {
		t.Helper()
		patches, err := document.Parse([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return patches[0]
	}
	tenure := func(from, to, source string) string {
		if to != "" {
			to = `"to": "` + to + `", `
		}
		return `{"office": "HEAD_OF_STATE", "of": "c", "from": "` + from + `", ` + to + `"citations": [{"source": "` + source + `"}]}`
	}
	leader := func(tenures ...string) string {
		return `{"leaders": [{"id": "l", "names": [{"lang": "en", "text": "L"}], "tenures": [` + strings.Join(tenures, ", ") + `]}]}`
	}
	for reason, c := range map[string]struct {
		has     []string
		given   string
		tenures int
		want    string // of the first
	}{
		"the same": {
			[]string{tenure("2018-12-01", "2024-09-30", "s")}, tenure("2018-12-01", "2024-09-30", "r"), 1,
			`"from":"2018-12-01","to":"2024-09-30","citations":[{"source":"s","stance":"CONFIRMS"},{"source":"r","stance":"CONFIRMS"}]`,
		},
		"of years":                {[]string{tenure("2018-12-01", "2024-09-30", "s")}, tenure("2018", "2024", "r"), 1, `"from":"2018-12-01","to":"2024-09-30"`},
		"an end that was missing": {[]string{tenure("2018-12-01", "", "s")}, tenure("2018-12", "2024", "r"), 1, `"from":"2018-12-01","to":"2024"`},
		"no end":                  {[]string{tenure("2018-12-01", "2024", "s")}, tenure("2018-12", "", "r"), 1, `"from":"2018-12-01","to":"2024"`},
		"another end":             {[]string{tenure("2018-12-01", "2024", "s")}, tenure("2018", "2023", "r"), 2, `"from":"2018"`},
		"another day":             {[]string{tenure("2018-12-01", "", "s")}, tenure("2018-12-02", "", "r"), 2, `"from":"2018-12-01"`},
		"a more precise day":      {[]string{tenure("2018", "", "s")}, tenure("2018-12-02", "", "r"), 2, `"from":"2018"`},
		"one of two in the year":  {[]string{tenure("2018-01-01", "2018-02-01", "s"), tenure("2018-05-01", "2018-12-01", "s")}, tenure("2018", "2018", "r"), 3, `"from":"2018"`},
		"no day":                  {[]string{tenure("2018-01-01", "", "s")}, `{"office": "HEAD_OF_STATE", "of": "c", "citations": [{"source": "r"}]}`, 2, `"of":"c"`},
		"another office":          {[]string{tenure("2018-01-01", "", "s")}, strings.Replace(tenure("2018-01-01", "", "r"), "HEAD_OF_STATE", "OTHER", 1), 2, ``},
	} {
		existing, problems := parse(leader(c.has...)).Merge(nil)
		if len(problems) > 0 {
			t.Fatal(reason, problems)
		}
		patch := parse(leader(c.given))
		patch.Add = []string{"tenures"}
		for range 2 { // the second time changes nothing
			if existing, problems = patch.Merge(existing); len(problems) > 0 {
				t.Fatal(reason, problems)
			}
		}
		record := existing.(*model.Leader)
		text, err := json.Marshal(record)
		if err != nil || len(record.Tenures) != c.tenures || !strings.Contains(string(text), c.want) {
			t.Errorf("%s: %d tenures, want %d; %s has no %s; %v", reason, len(record.Tenures), c.tenures, text, c.want, err)
		}
	}
}
