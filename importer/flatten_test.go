package importer

import (
	"context"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// mappingThatComesAlong is a mapping of a known format with its questions answered.
func mappingThatComesAlong(t *testing.T, name string) *Mapping {
	t.Helper()
	text, err := os.ReadFile("../docs/import/" + name + ".mapping.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadMapping(strings.NewReader(string(text))); err == nil || !strings.Contains(err.Error(), "answer this one") {
		t.Errorf("%s: %v", name, err)
	}
	answered := regexp.MustCompile(`(?s),\s*"questions": \[[^\]]*\]`).ReplaceAllString(string(text), "")
	return readMapping(t, strings.ReplaceAll(answered, `"?"`, `"my-table"`))
}

// Files of other programs are named with what to do, at the place where nothing of them is a graph document.
func TestDocuments_formats(t *testing.T) {
	t.Parallel()
	read := func(name string) string {
		text, err := os.ReadFile("testdata/cases/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	for reason, c := range map[string]struct{ text, want string }{
		"FollowTheMoney":         {read("29-ftm.jsonl"), "line 1: this looks like FollowTheMoney: import it with --mapping docs/import/followthemoney.mapping.json"},
		"Popolo":                 {read("30-popolo.json"), "line 1: this looks like Popolo: import it with --mapping docs/import/popolo.mapping.json"},
		"Wikidata's entities":    {`{"entities": {"Q15031": {"type": "item", "labels": {}}}}`, "line 1: this looks like Wikidata JSON"},
		"an item of Wikidata":    {`[{"type":"item","id":"Q15031","labels":{}}]`, "line 1: this looks like Wikidata JSON"},
		"GraphML":                {`<?xml version="1.0"?><graphml xmlns="x"></graphml>`, "line 1: this looks like GraphML: if each of its edges is a meeting with a day, import it with --mapping docs/import/network.mapping.json"},
		"GEXF":                   {"<gexf version=\"1.2\">\n</gexf>", "line 1: this looks like GEXF"},
		"a graph document":       {`{"organizations": [{"id": "o", "names": [{"lang": "en", "text": "O"}]}]}`, ""},
		"a table for a document": {"Id,Name\n1,A\n", "is not JSON"},
	} {
		_, err := Documents(t.Context(), caseWorld(t), strings.NewReader(c.text), Options{})
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", reason, err, c.want)
		}
	}
}

// FollowTheMoney and Popolo come in by the mappings that come along, and nobody is made without a decision.
func TestTable_formats(t *testing.T) {
	t.Parallel()
	const ftm = `{"id":"NK-1","schema":"Person","properties":{"name":["Jane Doe","J. Doe"],"country":["fr"]}}
{"id":"NK-3","schema":"Position","properties":{"name":["President of the Republic"],"country":["france"]}}
{"id":"NK-2","schema":"Occupancy","properties":{"holder":["NK-1"],"post":["NK-3"],"startDate":["2001-01-01"]}}
`
	const popolo = `{"persons":[{"id":"p1","name":"Jane Doe"}],"organizations":[{"id":"o1","name":"France"}],
		"memberships":[{"person_id":"p1","organization_id":"o1","role":"member","start_date":"2001"}]}`
	for name, c := range map[string]struct {
		text, report string
		want         []string
	}{
		"followthemoney": {ftm, "1 2 0 0", []string{`{"lang":"en","text":"Jane Doe"},{"lang":"en","text":"J. Doe"}`, `"office":"HEAD_OF_STATE"`, `"from":"2001-01-01"`, `"locator":"NK-2"`}},
		"popolo":         {popolo, "1 1 1 0", []string{`"office":"OTHER","title":[{"lang":"en","text":"member"}],"of":"france","from":"2001"`}},
	} {
		s := caseWorld(t)
		m := mappingThatComesAlong(t, name)
		for _, step := range []struct{ decision, want string }{{"", "0 0 0 2"}, {"new", c.report}} {
			d, err := ReadDecisions(strings.NewReader("name,kind,context,day,candidates,decision\nJane Doe,LEADER,,,," + step.decision + "\n"))
			if err != nil {
				t.Fatal(err)
			}
			report, err := Table(t.Context(), s, m, strings.NewReader(c.text), &strings.Builder{}, Options{Decisions: d})
			if err != nil || !strings.HasPrefix(describe(report), step.want) {
				t.Errorf("%s: %s, %v, want %s", name, describe(report), err, step.want)
			}
		}
		contains(t, name, s.text("jane-doe"), c.want...)
	}
}

// A list of objects is a table.
func TestTable_objects(t *testing.T) {
	t.Parallel()
	s := caseWorld(t)
	m := readMapping(t, `{"list": "leaders", "fields": {"id": {"column": "key"}, "names": [{"column": "name.en"}, {"column": "name.fr", "lang": "fr"}], "wikidataId": {"column": "item"}}}`)
	if said := tabled(t, s, m, `[{"key": "a", "name": {"en": "A", "fr": "Â"}}, {"key": "b", "name": {"en": "B"}, "n": 3}]`); said != "2 0 0 0" {
		t.Error(said)
	}
	contains(t, "an object", s.text("a"), `{"lang":"en","text":"A"},{"lang":"fr","text":"Â"}`)
}

// telling is a memory that tells of its progress.
type telling struct{ *memory }

func (m telling) Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error) {
	progress(0, len(patches))
	return m.memory.Apply(ctx, actor, patches, progress)
}

// Nobody need listen to the progress of a document.
func TestDocuments_silent(t *testing.T) {
	t.Parallel()
	report, err := Documents(t.Context(), telling{caseWorld(t)}, strings.NewReader(`{"topics": [{"id": "t", "names": [{"lang": "en", "text": "T"}]}]}`), Options{})
	if err != nil || report.Created != 1 {
		t.Error(report, err)
	}
}
