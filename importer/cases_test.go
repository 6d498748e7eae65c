package importer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// meetingRules are the rules of most cases; more comes before them.
func meetingRules(more string) string {
	return `{"list": "meetings", ` + more + ` "fields": {"id": {"template": "case {Id}"}, "names": {"column": "Title"},
		"format": {"value": "BILATERAL"}, "start": {"column": "Date"},
		"participants": {"column": "Who", "split": ";", "resolve": ["LEADER"], "on": "start"},
		"citations": {"value": [{"source": "my-table"}]}}}`
}

// caseWorld is a memory with the world of the cases.
func caseWorld(t *testing.T) *memory {
	t.Helper()
	text, err := os.ReadFile("testdata/cases/world.json")
	if err != nil {
		t.Fatal(err)
	}
	return newMemory().with(t, string(text))
}

// Files as people have them are read as they are meant, or refused with what to do.
func TestTable_cases(t *testing.T) {
	t.Parallel()
	const whoTwice = `{"list": "meetings", "fields": {"id": {"template": "case {Date}"}, "names": {"template": "Visit of {Who}"}, "format": {"value": "BILATERAL"},
		"start": {"column": "Date"}, "participants": {"column": "Who", "split": ";", "resolve": ["LEADER"], "map": {"President Joko Widodo": "joko-widodo"}},
		"citations": {"value": [{"source": "my-table"}]}}}`
	for name, c := range map[string]struct {
		mapping string
		want    []string            // of the report: created, updated, unchanged and refused, notes and problems
		records map[string][]string // parts of records by id
	}{
		"04-noline": {
			`{"list": "leaders", "fields": {"id": {"column": "id"}, "names": {"column": "name"}}}`,
			[]string{"1 0 0 2", `line 3: leaders[0].id: "Jane Roe" is not an id`, `line 4: leaders[0].id: "john_roe"`, "(column id)"}, nil,
		},
		"06-dates": {
			meetingRules(`"pivot": 30, "dates": ["clear", "DD/MM/YY"],`),
			[]string{"7 0 0 2", `line 6: start "37225" is not a date like DD/MM/YY or 2023-10-18 (column Date)`, `line 10: start "2001-02-30" is not`},
			map[string][]string{
				"case-1": {`"1994-11-30"`}, "case-3": {`"2001-11-30"`}, "case-4": {`"2001-11-30"`}, "case-6": {`"2001-11-30"`}, "case-7": {`"1997"`}, "case-8": {`"2001-11"`},
			},
		},
		"07-latin1": {
			meetingRules(`"encoding": "windows-1252",`), []string{"1 0 0 0"}, map[string][]string{"case-1": {"Entretien à l'Élysée"}},
		},
		"08-utf16":   {meetingRules(""), []string{"1 0 0 0", "read as UTF-16"}, map[string][]string{"case-1": {"Talks"}}},
		"09-header3": {meetingRules(`"heading": 3,`), []string{"1 0 0 0"}, map[string][]string{"case-1": {"Talks"}}},
		"10-quote": {
			meetingRules(""), []string{"4 0 0 0", "line 3 has quotes within a cell"},
			map[string][]string{"case-2": {`Talks on \"peace\" and trade`}, "case-4": {"Talks four"}},
		},
		"11-ragged": {meetingRules(""), []string{"1 0 0 2", "line 2: has 4 cells, the heading 5", "line 3: has 7 cells"}, nil},
		"13-endbefore": {
			strings.Replace(meetingRules(""), `"start"`, `"end": {"column": "End"}, "start"`, 1),
			[]string{"0 0 0 1", "line 2: meetings[0].end: 2002-03-19 is before start", "(column End)"}, nil,
		},
		"14-several": {
			meetingRules(`"empty": ["Several leaders", "Unknown"],`), []string{"2 0 0 1", `line 4: participants "G7 leaders" names nobody`},
			map[string][]string{"case-1": {`"participants":[{"actor":"xi-jinping","role":"PARTICIPANT"}]`}},
		},
		"16-mapover": {
			strings.Replace(meetingRules(""), `"split"`, `"map": {"Evo Morales": "evo-morales"}, "split"`, 1), []string{"2 0 0 0"},
			map[string][]string{"case-1": {"evo-morales"}, "case-2": {"xi-jinping"}},
		},
		"17-statements": {
			`{"list": "statements", "fields": {"id": {"template": "case {Id}"}, "date": {"column": "Date"}, "speaker": {"column": "Speaker", "resolve": ["LEADER"]},
				"speakerNamedAs": {"column": "Speaker"},
				"renditions": {"fields": {"text": {"column": "Text"}, "lang": {"value": "en"}, "form": {"value": "VERBATIM"}, "source": {"value": "my-table"}}},
				"citations": {"fields": {"source": {"value": "my-table"}, "locator": {"template": "row {Id}"}}}}}`,
			[]string{"1 0 0 0"},
			map[string][]string{"case-1": {
				`"renditions":[{"text":"We want peace","form":"VERBATIM","lang":"en","source":"my-table"}]`, `"locator":"row 1"`, `"speakerNamedAs":"Xi Jinping"`,
			}},
		},
		"18-tenures": {
			`{"list": "leaders", "fields": {"id": {"column": "Id"}, "names": {"column": "Name"}, "tenures": {"fields": {"office": {"value": "HEAD_OF_STATE"},
				"title": {"value": [{"lang": "en", "text": "President"}]}, "of": {"column": "Country", "resolve": ["COUNTRY"]}, "from": {"column": "From"}, "to": {"column": "To"},
				"citations": {"value": [{"source": "my-table"}]}}}}}`,
			[]string{"1 0 0 0"}, map[string][]string{"jane-doe": {`"of":"france","from":"2001-01-01","to":"2003-01-01"`}},
		},
		"20-decimal": {
			`{"list": "forums", "uncited": true, "fields": {"id": {"column": "id"}, "names": {"column": "Name"}, "start": {"column": "Start"}, "edition": {"column": "Edition"}}}`,
			[]string{"1 0 0 1", `line 3: edition "3rd" is not a whole number (column Edition)`}, map[string][]string{"my-forum-1": {`"edition":3`}},
		},
		"22-citation": {
			strings.Replace(meetingRules(""), `{"value": [{"source": "my-table"}]}`, `{"fields": {"source": {"value": "my-table"}, "locator": {"column": "Url"}}}`, 1),
			[]string{"1 0 0 0"}, map[string][]string{"case-1": {`"citations":[{"source":"my-table","locator":"https://example.org/1"`}},
		},
		"24-semicolon":              {meetingRules(""), []string{"1 0 0 0", "the separator of its cells is ;"}, nil},
		"26-emptyheads":             {meetingRules(""), []string{"1 0 0 0"}, nil},
		"31-backslash":              {meetingRules(""), []string{"4 0 0 0", `line 5 has \" for a quote`}, map[string][]string{"case-3": {`Backslash \"quoted\"`}, "case-4": {"After"}}},
		"33-comma":                  {meetingRules(""), []string{"0 0 0 1", "line 2: has 6 cells, the heading 5: a cell with the separator , in it needs quotes"}, nil},
		"36-twice-in-cell":          {whoTwice, []string{"1 0 0 0"}, map[string][]string{"case-2022-11-15": {`[{"actor":"xi-jinping","role":"PARTICIPANT"},{"actor":"joko-widodo","role":"PARTICIPANT"}]`}}},
		"37-trailing-comma-heading": {whoTwice, []string{"1 0 0 0"}, nil},
		"34-blankrows": {
			`{"list": "meetings", "uncited": true, "fields": {"id": {"template": "case {Year}"}, "names": {"template": "{Name} in {Country}, {Year}"}, "format": {"value": "BILATERAL"}}}`,
			[]string{"1 0 0 0"}, map[string][]string{"case-2024": {"Xi Jinping in France, 2024"}},
		},
		"03-alias": {
			`{"list": "leaders", "match": "merge", "fields": {"id": {"column": "id"}, "names": {"column": "name"}}}`, []string{"0 1 0 0"},
			map[string][]string{"vladimir-putin": {`"names":[{"lang":"en","text":"Vladimir Putin"},{"lang":"ru","text":"Владимир Путин"},{"lang":"en","text":"V. Putin"}]`}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m, err := ReadMapping(strings.NewReader(c.mapping))
			if err != nil {
				t.Fatal(err)
			}
			file, err := os.Open(filepath.Join("testdata/cases", name+".csv"))
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close() //nolint:errcheck // only read
			s := caseWorld(t)
			var left strings.Builder
			report, err := Table(t.Context(), s, m, file, &left, Options{})
			if err != nil {
				t.Fatal(err)
			}
			contains(t, "the report", describe(report)+"\n"+strings.Join(report.Notes, "\n"), c.want...)
			if !strings.HasPrefix(describe(report), c.want[0]) {
				t.Errorf("%s, want %s", describe(report), c.want[0])
			}
			for id, parts := range c.records {
				contains(t, id, s.text(id), parts...)
			}
		})
	}
}

// Files of other programs and systems are read: with tabs, with sep= before the heading, with lines that end in CR, and UTF-16 without a mark.
func TestTable_forms(t *testing.T) {
	t.Parallel()
	const table = "Id,Date,Title,Who\n1,2001-11-30,Talks,Xi Jinping\n2,2001-12-01,Talks,Vladimir Putin\n"
	var wide strings.Builder
	for _, r := range table {
		wide.WriteString(string(r) + "\x00")
	}
	for reason, text := range map[string]string{
		"tabs": strings.ReplaceAll(table, ",", "\t"), "sep=": "sep=;\n" + strings.ReplaceAll(table, ",", ";"), "CR": strings.ReplaceAll(table, "\n", "\r"),
		"CRLF": strings.ReplaceAll(table, "\n", "\r\n"), "UTF-16 without a mark": wide.String(), "bars": strings.ReplaceAll(table, ",", "|"),
		"spaces around headings": strings.Replace(table, "Date,Title", " Date , Title", 1),
	} {
		if said := tabled(t, caseWorld(t), readMapping(t, meetingRules("")), text); said != "2 0 0 0" {
			t.Errorf("%s: %s", reason, said)
		}
	}
}

// A table that says less than what is needed to read it is refused as a whole, with what to say.
func TestTable_unreadable(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ mapping, file, want string }{
		"another encoding": {meetingRules(""), "07-latin1", `is not in UTF-8, near "Entretien \xe0 l'\xc9lys\xe9e": save the table in UTF-8, or say in the mapping which encoding it is in, perhaps "encoding": "windows-1252", which reads "Entretien à l'Élysée"`},
		"U+FFFD":           {meetingRules(`"encoding": "koi8-r",`), "=Id,Date,Title,Who\n1,2002,\ufffd,Xi Jinping\n", ""},
		"another separator": {
			meetingRules(`"separator": "|",`), "24-semicolon", `the mapping takes a column "Date"; the table has Id;Date;Title;Who;Country; the separator seems to be ;: say "separator": ";"`,
		},
		"a heading that is not there": {meetingRules(`"heading": 9,`), "=a\nb\n", "the heading is on line 9, and the table has none there"},
		"an old workbook":             {meetingRules(""), "=\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", "save it as .xlsx"},
		"a zip":                       {meetingRules(""), "=PK\x03\x04 and more", "is not a whole workbook"},
		"HTML":                        {meetingRules(""), "=<html><table><tr><td>Id</td></tr></table></html>", "the file is HTML or XML and no table: open it in a spreadsheet"},
		"JSON":                        {meetingRules(""), `={"meetings": []}`, "nothing in the file has"},
		"a quote that stays open":     {meetingRules(""), "=Id,Date,Title,Who\n1,2002,\"Talks,Xi Jinping\n2,2003,Talks,Xi Jinping\n", `line 2 opens a cell with a quote ("), and no quote closes it`},
		"a quote in a later line": {
			meetingRules(""), "=Id,Date,Title,Who\n1,2002,\"Talks,Xi Jinping\n2,2003,\"More\" talks,Xi Jinping\n",
			`line 3, in the row that begins on line 2, has a quote (") within a quoted cell, so nobody can say where its cells end: write "" for a quote in a quoted cell; nothing was taken`,
		},
	} {
		m, err := ReadMapping(strings.NewReader(c.mapping))
		if err != nil {
			t.Fatal(err)
		}
		text, isInline := strings.CutPrefix(c.file, "=")
		if !isInline {
			file, err := os.ReadFile(filepath.Join("testdata/cases", c.file+".csv"))
			if err != nil {
				t.Fatal(err)
			}
			text = string(file)
		}
		s := caseWorld(t)
		before := len(s.records)
		report, err := Table(t.Context(), s, m, strings.NewReader(text), &strings.Builder{}, Options{})
		said := describe(report)
		if err != nil {
			said = err.Error()
		}
		if len(s.records) != before && c.want != "" || !strings.Contains(said, c.want) {
			t.Errorf("%s: %s, want %s", reason, said, c.want)
		}
		for id := range s.records {
			if strings.Contains(s.text(id), "\ufffd") {
				t.Errorf("%s: the graph has %s", reason, s.text(id))
			}
		}
	}
}
