package document_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// smallest are the smallest records without a problem, by list, each with the id x.
var smallest = map[string]string{
	"sources":       `"names": [{"lang": "en", "text": "X"}]`,
	"topics":        `"names": [{"lang": "en", "text": "X"}]`,
	"organizations": `"names": [{"lang": "en", "text": "X"}]`,
	"countries":     `"names": [{"lang": "en", "text": "X"}], "code": "XX"`,
	"leaders":       `"names": [{"lang": "en", "text": "X"}]`,
	"forumSeries":   `"names": [{"lang": "en", "text": "X"}]`,
	"forums":        `"names": [{"lang": "en", "text": "X"}]`,
	"meetings":      `"names": [{"lang": "en", "text": "X"}], "format": "BILATERAL"`,
	"statements":    `"speaker": "utopus", "renditions": [{"text": "X", "form": "VERBATIM", "lang": "en", "source": "gazette"}]`,
}

// patch reads a document with one record, which has the id x.
func patch(t *testing.T, list, fields string) document.Patch {
	t.Helper()
	if fields != "" {
		fields = ", " + fields
	}
	patches, err := document.Parse([]byte(fmt.Sprintf(`{%q: [{"id": "x"%s}]}`, list, fields)))
	if err != nil || len(patches) != 1 {
		t.Fatalf("%s: %d records, %v", fields, len(patches), err)
	}
	return patches[0]
}

// record makes a record of these fields alone.
func record(t *testing.T, list, fields string) model.Record {
	t.Helper()
	r, problems := patch(t, list, fields).Merge(nil)
	if len(problems) > 0 {
		t.Fatal(lines(problems))
	}
	return r
}

// changed lays fields over the smallest record of a list. The record is nil where the fields do not fit.
func changed(t *testing.T, list, fields string) (model.Record, []string) {
	t.Helper()
	r, problems := patch(t, list, fields).Merge(record(t, list, smallest[list]))
	return r, lines(problems)
}

// lines are problems as text.
func lines(problems []document.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Path+": "+p.Message)
	}
	return all
}

// fieldsOf are the fields of a record as JSON has them.
func fieldsOf(t *testing.T, record model.Record) map[string]any {
	t.Helper()
	text, err := json.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	return fieldsIn(t, string(text))
}

func fieldsIn(t *testing.T, text string) (fields map[string]any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &fields); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return fields
}

// wantFields compares a record with the fields that it should have, besides its id.
func wantFields(t *testing.T, record model.Record, want string) {
	t.Helper()
	expected := fieldsIn(t, "{"+want+"}")
	expected["id"] = "x"
	if diff := cmp.Diff(expected, fieldsOf(t, record)); diff != "" {
		t.Error(diff)
	}
}
