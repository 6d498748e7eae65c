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
