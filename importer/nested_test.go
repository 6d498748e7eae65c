package importer

import (
	"io"
	"strings"
	"testing"
)

// Several participants and citations are in one cell each, and what belongs to them in the cells beside.
func TestTable_severalInACell(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		rules, heading, cells string
		want                  []string // parts of the record, or of the report if it is refused
	}{
		"citations alone": {
			`"citations": {"column": "S", "split": ";"}`, "S", "my-table; other",
			[]string{`"citations":[{"source":"my-table","stance":"CONFIRMS"},{"source":"other","stance":"CONFIRMS"}]`},
		},
		"citations with their pages and excerpts": {
			`"citations": {"column": "S", "split": ";", "fields": {"locator": {"column": "P", "split": ";"}, "excerpt": {"column": "X", "split": ["|"]}}}`,
			"S,P,X", "my-table;other,p. 1;,One; two|Three",
			[]string{`{"source":"my-table","excerpt":"One; two","locator":"p. 1","stance":"CONFIRMS"},{"source":"other","excerpt":"Three","stance":"CONFIRMS"}`},
		},
		"participants with titles": {
			`"citations": {"value": [{"source": "my-table"}]}, "participants": {"column": "W", "split": [";", " and "], "resolve": ["LEADER"],
				"fields": {"representing": {"column": "C", "split": ";", "resolve": ["COUNTRY"]}, "namedAs": {"template": "{}"}}}`,
			"W,C", "Xi Jinping; Vladimir Putin and Joko Widodo,France;Russia;",
			[]string{
				`{"actor":"xi-jinping","role":"PARTICIPANT","representing":"france","namedAs":"Xi Jinping"}`,
				`{"actor":"vladimir-putin","role":"PARTICIPANT","representing":"russia","namedAs":"Vladimir Putin"}`,
				`{"actor":"joko-widodo","role":"PARTICIPANT","namedAs":"Joko Widodo"}`,
			},
		},
		"fewer beside them": {
			`"citations": {"value": [{"source": "my-table"}]}, "participants": {"column": "W", "split": ";", "resolve": ["LEADER"],
				"fields": {"title": {"column": "C", "split": ";"}}}`,
			"W,C", "Xi Jinping; Vladimir Putin,President;King;Queen",
			[]string{`participants.title "President;King;Queen" has 3 parts, and the cell beside it 2 (column C)`},
		},
	} {
		s := caseWorld(t).with(t, `{"sources": [{"id": "other", "names": [{"lang": "en", "text": "Other"}]}]}`)
		m := readMapping(t, `{"list": "meetings", "fields": {"id": {"value": "m"}, "names": {"value": [{"lang": "en", "text": "M"}]}, "format": {"value": "BILATERAL"}, `+
			c.rules+`}}`)
		report, err := Table(t.Context(), s, m, strings.NewReader(c.heading+"\n"+c.cells+"\n"), io.Discard, Options{})
		if err != nil {
			t.Fatal(reason, err)
		}
		contains(t, reason, s.text("m")+describe(report), c.want...)
	}
}
