package importer

import (
	"strings"
	"testing"
)

func readMapping(t *testing.T, text string) *Mapping {
	t.Helper()
	m, err := ReadMapping(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// A row becomes what its rules say: nested fields, several records, and records of the parts of a cell.
func TestTable_nested(t *testing.T) {
	t.Parallel()
	const source = `"citations": {"value": [{"source": "my-table"}]}`
	const meeting = `"names": {"column": "Title"}, "format": {"value": "BILATERAL"}, ` + source
	for reason, c := range map[string]struct {
		mapping, table string
		want           string // of the report
		records        map[string][]string
	}{
		"participants with roles, sides and the name in the table": {
			`{"list": "meetings", "fields": {"id": {"column": "Id"}, ` + meeting + `, "participants": [
				{"column": "Host", "resolve": ["LEADER"], "role": "HOST"},
				{"column": "Guests", "split": [";", " and "], "resolve": ["LEADER"], "fields": {
					"role": {"value": "GUEST"}, "namedAs": {"template": "{}"}, "representing": {"column": "Sides", "split": ";", "resolve": ["COUNTRY"]}}}]}}`,
			"Id,Title,Host,Guests,Sides\nm,Talks,Xi Jinping,Vladimir Putin; Evo Morales,Russia;France\n", "1 0 0 0",
			map[string][]string{"m": {
				`{"actor":"xi-jinping","role":"HOST"},{"actor":"vladimir-putin","role":"GUEST","representing":"russia","namedAs":"Vladimir Putin"}`,
				`{"actor":"evo-morales","role":"GUEST","representing":"france","namedAs":"Evo Morales"}`,
			}},
		},
		"cells whose parts do not belong to each other": {
			`{"list": "meetings", "fields": {"id": {"column": "Id"}, ` + meeting + `, "participants":
				{"column": "Guests", "split": ";", "resolve": ["LEADER"], "fields": {"representing": {"column": "Sides", "split": ";", "resolve": ["COUNTRY"]}}}}}`,
			"Id,Title,Guests,Sides\nm,Talks,Vladimir Putin; Evo Morales,Russia\n",
			"0 0 0 1\nline 2: participants.representing \"Russia\" has 1 parts, and the cell beside it 2 (column Sides)", nil,
		},
		"a meeting and its source": {
			`{"records": [
				{"list": "sources", "fields": {"id": {"template": "src {Url}"}, "names": {"column": "Title"}, "url": {"column": "Url"}}},
				{"list": "meetings", "fields": {"id": {"column": "Id"}, "names": {"column": "Title"}, "format": {"value": "BILATERAL"},
					"citations": {"fields": {"source": {"template": "src-{Id}"}, "excerpt": {"column": "Says"}}}}}]}`,
			"Id,Title,Url,Says\nm,Talks,https://example.org/m,\"They met.\"\n",
			"1 0 0 1\nline 2: meetings[0].citations[0].source: \"src-m\" is not there (column Says, Id)",
			map[string][]string{"src-https-example-org-m": {`"url":"https://example.org/m"`}},
		},
		"a trip to three countries": {
			`{"list": "meetings", "each": {"column": "Countries", "split": ","}, "fields": {"id": {"template": "{Id} {Countries}"}, ` + meeting +
				`, "country": {"column": "Countries", "resolve": ["COUNTRY"]}}}`,
			"Id,Title,Countries\nm,Trip,\"France, Russia, Atlantis\"\n",
			"2 0 0 1\nline 2: country \"Atlantis\" names nobody: write the id (column Countries)",
			map[string][]string{"m-france": {`"country":"france"`}, "m-russia": {`"country":"russia"`}},
		},
		"a default, and names in two languages": {
			`{"list": "meetings", "fields": {"id": {"column": "Id"}, "names": [{"column": "Title"}, {"column": "Titre", "lang": "fr"}], "format": {"value": "BILATERAL"},
				"setting": {"column": "Kind", "map": {"Dinner": "DINNER"}, "default": "CALL"}, ` + source + `}}`,
			"Id,Title,Titre,Kind\nm,Talks,Entretien,\nn,Meal,,Dinner\n", "1 0 0 1\nline 2: meetings[0].setting: \"CALL\" is not one of the values of MeetingSetting (column Kind)",
			map[string][]string{"n": {`"names":[{"lang":"en","text":"Meal"}]`, `"setting":"DINNER"`}},
		},
		"an excerpt is none where the cell is empty": {
			`{"list": "meetings", "fields": {"id": {"column": "Id"}, "names": {"column": "Title"}, "format": {"value": "BILATERAL"},
				"citations": {"fields": {"source": {"value": "my-table"}, "excerpt": {"column": "Says"}}},
				"accounts": {"fields": {"text": {"column": "Says"}, "lang": {"value": "en"}, "source": {"value": "my-table"}}}}}`,
			"Id,Title,Says\nm,Talks,\nn,Talks,They met.\n", "2 0 0 0",
			map[string][]string{"m": {`"citations":[{"source":"my-table","stance":"CONFIRMS"}]`}, "n": {`"excerpt":"They met."`, `"accounts":[{"text":"They met."`}},
		},
		"a tenure without its country": {
			`{"list": "leaders", "fields": {"id": {"column": "Id"}, "names": {"column": "Name"}, "tenures": {"fields": {"office": {"value": "HEAD_OF_STATE"},
				"of": {"column": "Country", "resolve": ["COUNTRY"]}, "from": {"column": "From"}, ` + source + `}}}}`,
			"Id,Name,Country,From\na,A,,2001\nb,B,,\n", "1 0 0 1\nline 2: tenures.of is missing in a row that has the rest of it (column Country)", nil,
		},
		"no heading": {
			`{"list": "meetings", "heading": 0, "columns": ["Id", "Title"], "fields": {"id": {"column": "Id"}, ` + meeting + `, "city": {"column": "#3"}}}`,
			"m,Talks,Rome\n", "1 0 0 0", map[string][]string{"m": {`"city":"Rome"`}},
		},
		"a list replaced": {
			`{"list": "leaders", "match": "merge", "names": "replace", "fields": {"id": {"column": "Id"}, "names": {"column": "Name"}}}`,
			"Id,Name\nvladimir-putin,V. Putin\n", "0 1 0 0", map[string][]string{"vladimir-putin": {`"names":[{"lang":"en","text":"V. Putin"}]`}},
		},
		"two headings of a name, of which none is taken": {
			`{"list": "leaders", "fields": {"id": {"column": "Id"}, "names": {"column": "Name"}}}`, "Id,Name,X,X\na,A,,\n", "1 0 0 0", nil,
		},
	} {
		s := caseWorld(t)
		if said := tabled(t, s, readMapping(t, c.mapping), c.table); said != c.want {
			t.Errorf("%s: %s, want %s", reason, said, c.want)
		}
		for id, parts := range c.records {
			contains(t, reason, s.text(id), parts...)
		}
	}
}

// A mapping that cannot make a whole record, or that has open questions, is refused.
func TestReadMapping_rules(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`"list": "leaders", "fields": {"id": {"column": "A"}, "tenures": {"fields": {"of": {"column": "B"}}}}`:                                       "fields.tenures.fields: there is no rule for office",
		`"list": "leaders", "fields": {"id": {"column": "A"}, "tenures": {"fields": {"off": {"column": "B"}}}}`:                                      "fields.tenures.fields.off: a Leader's tenures has no such field; it has asOf",
		`"list": "leaders", "fields": {"id": {"column": "A", "questions": ["Which?"]}}`:                                                              "fields.id: questions: answer this one in the mapping, and remove it: Which?",
		`"list": "leaders", "questions": ["Whose?"], "fields": {"id": {"column": "A"}}`:                                                              "questions: answer this one in the mapping, and remove it: Whose?",
		`"list": "leaders", "fields": {"id": [{"column": "A"}, {"column": "B"}]}`:                                                                    "fields.id: takes one rule, not 2",
		`"list": "leaders", "records": [{"list": "leaders", "fields": {"id": {"column": "A"}}}], "fields": {"id": {"column": "A"}}`:                  "records: each of them has a list",
		`"match": "new", "records": [{"list": "leaders", "fields": {"id": {"column": "A"}}}, {"list": "topics", "fields": {"id": {"column": "A"}}}]`: `match: "new" gives other ids`,
		`"records": [{"list": "leaders", "fields": {"names": {"column": "A"}}}]`:                                                                     "records[0].fields: there is no rule for id",
		`"list": "leaders", "columns": ["A"], "fields": {"id": {"column": "A"}}`:                                                                     `columns: they are the names of a table without a heading`,
		`"list": "leaders", "encoding": "latin-99", "fields": {"id": {"column": "A"}}`:                                                               `encoding: "latin-99" is not an encoding`,
		`"list": "leaders", "names": "drop", "fields": {"id": {"column": "A"}}`:                                                                      `names: "drop" is not add or replace`,
		`"list": "leaders", "dates": "DD/MM/YY", "fields": {"id": {"column": "A"}}`:                                                                  `dates: "DD/MM/YY" has years of two digits`,
		`"list": "leaders", "fields": {"id": {"column": "A", "of": "{B}"}}`:                                                                          "fields.id: of: goes with resolve",
		`"list": "leaders", "fields": {"id": {"column": "A", "fields": {"x": {"value": 1}}}}`:                                                        "fields.id: fields are for lists and groups",
		`"list": "leaders", "each": {"column": "A"}, "fields": {"id": {"column": "A"}}`:                                                              "each: needs a column and split",
		`"list": "meetings", "fields": {"id": {"column": "A"}, "start": {"column": "B", "range": "both"}}`:                                           `fields.start: range: "both" is not first or last`,
	} {
		if _, err := ReadMapping(strings.NewReader("{" + text + "}")); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

// A name is decided once: the file of decisions gets it with its candidates, and what somebody writes there holds for all rows.
func TestTable_decisions(t *testing.T) {
	t.Parallel()
	s := caseWorld(t)
	m := readMapping(t, meetingRules(""))
	const table = "Id,Date,Title,Who\n1,2001-11-30,Talks of {Kishda},Xi Jinping;Kishda\n2,2002-01-02,Talks,Kishda\n3,2003,Talks,Xi Jinping;Jane Doe\n4,2004,Talks,Several leaders;Xi Jinping\n"
	run := func(decisions string) (said, file, left string) {
		t.Helper()
		d, err := ReadDecisions(strings.NewReader(decisions))
		if err != nil {
			t.Fatal(err)
		}
		var unresolved, written strings.Builder
		report, err := Table(t.Context(), s, m, strings.NewReader(table), &unresolved, Options{Decisions: d, Name: "trips.csv"})
		if err == nil {
			err = d.Write(&written)
		}
		if err != nil {
			t.Fatal(err)
		}
		return describe(report), written.String(), unresolved.String()
	}
	said, file, left := run("")
	contains(t, "the report", said, "0 0 0 4", `line 2: participants "Kishda" names nobody: decide in the file of decisions (column Who)`)
	want := "name,kind,context,day,rows,candidates,decision,example\n" +
		"Kishda,LEADER,,2001-11-30..2002-01-02,2,,,trips.csv line 2\nJane Doe,LEADER,,2003,1,,,trips.csv line 4\nSeveral leaders,LEADER,,2004,1,,,trips.csv line 5\n"
	if file != want {
		t.Errorf("%s, want %s", file, want)
	}
	contains(t, "the refused rows", left, "1,2001-11-30,Talks of {Kishda},Xi Jinping;Kishda,")
	if _, again, _ := run(file); again != file {
		t.Errorf("again: %s, want %s", again, file)
	}
	file = strings.NewReplacer("2,,,trips.csv line 2", "2,,fumio-kishida,trips.csv line 2", "1,,,trips.csv line 4", "1,,new,trips.csv line 4", "1,,,trips.csv line 5", "1,,skip,trips.csv line 5").Replace(file)
	said, file, _ = run(file)
	if said != "5 0 0 0" {
		t.Error(said)
	}
	contains(t, "the decisions", file, "Kishda,LEADER,,2001-11-30..2002-01-02,2,,fumio-kishida,", "Jane Doe,LEADER,,2003,1,,new jane-doe,")
	contains(t, "a title", s.text("case-1"), `"text":"Talks of {Kishda}"`, `"actor":"fumio-kishida"`)
	contains(t, "a new person", s.text("jane-doe"), `"names":[{"lang":"en","text":"Jane Doe"}]`)
	contains(t, "who was left out", s.text("case-4"), `"participants":[{"actor":"xi-jinping","role":"PARTICIPANT"}]`)
	if said, again, _ := run(file); said != "0 0 4 0" || again != file {
		t.Errorf("again: %s\n%s", said, again)
	}
	for decisions, want := range map[string]string{
		"name,decision\nKishda,Fumio Kishida\n": `the decisions: line 2: decision: "Fumio Kishida" is not an id, new or skip`,
		"name;decision\nM\xfcller;skip\n":       "the decisions: line 2 is not in UTF-8",
		"nonsense\n":                            `the decisions: the mapping takes a column "name"`,
	} {
		if _, err := ReadDecisions(strings.NewReader(decisions)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", decisions, err, want)
		}
	}
}

// A name that may be a person, a country or an organization makes a record only of the kind that somebody decided.
func TestTable_newOfAKind(t *testing.T) {
	t.Parallel()
	const (
		mapping = `{"list": "meetings", "fields": {"id": {"template": "case {No}"}, "names": {"template": "Talks {No}"}, "format": {"value": "MULTILATERAL"},
			"start": {"column": "Date"}, "participants": {"column": "Who", "resolve": ["LEADER", "COUNTRY", "ORGANIZATION"]},
			"citations": {"value": [{"source": "my-table"}]}}}`
		table     = "No,Date,Who\n1,2001-11-30,Nauru (Pacific)\n"
		undecided = "0 0 0 1\nline 2: participants \"Nauru (Pacific)\" may be of the kind LEADER or COUNTRY or ORGANIZATION: " +
			`decide with the kind behind "new", as in "new LEADER"`
		decided = "name,kind,context,decision\nNauru (Pacific),LEADER COUNTRY ORGANIZATION,,"
	)
	for decision, want := range map[string]string{
		"new":                       undecided,
		"new nauru":                 undecided,
		"new ORGANIZATION":          "2 0 0 0",
		"new ORGANIZATION of-nauru": "2 0 0 0",
	} {
		s := caseWorld(t)
		d, err := ReadDecisions(strings.NewReader(decided + decision + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		report, err := Table(t.Context(), s, readMapping(t, mapping), strings.NewReader(table), &strings.Builder{}, Options{Decisions: d})
		if err != nil || !strings.HasPrefix(describe(report), want) {
			t.Errorf("%s: %s, %v, want %s", decision, describe(report), err, want)
		}
		switch decision {
		case "new ORGANIZATION":
			contains(t, decision, s.text("nauru-pacific"), `"text":"Nauru (Pacific)"`)
		case "new ORGANIZATION of-nauru":
			contains(t, decision, s.text("case-1"), `"actor":"of-nauru"`)
		}
	}
	if _, err := ReadDecisions(strings.NewReader(decided + "new PLACE\n")); err == nil || !strings.Contains(err.Error(), `"new PLACE" asks for a PLACE`) {
		t.Error(err)
	}
}

// A meeting of the same people on the same day is offered, and a row that is decided to be it adds to it.
func TestTable_offersMeeting(t *testing.T) {
	t.Parallel()
	s := caseWorld(t)
	s.with(t, `{"sources": [{"id": "other", "names": [{"lang": "en", "text": "O"}]}], "meetings": [{"id": "xi-putin", "names": [{"lang": "en", "text": "Xi and Putin"}], "format": "BILATERAL", "start": "2001-11-30",
		"participants": [{"actor": "xi-jinping"}, {"actor": "vladimir-putin"}], "citations": [{"source": "other"}]}]}`)
	m := readMapping(t, meetingRules(""))
	const table = "Id,Date,Title,Who\n1,2001-11-30,Talks,Xi Jinping;Vladimir Putin\n2,2001-12-01,Talks,Xi Jinping;Vladimir Putin\n"
	for _, c := range []struct{ decision, want, record string }{
		{"", `1 0 0 1` + "\n" + `line 2: "case-1" may be xi-putin in the graph, of the same people, day and place: decide`, "xi-putin"},
		{"xi-putin", "0 1 1 0", "xi-putin"},
		{"xi-putin", "0 0 2 0", "xi-putin"},
	} {
		d, err := ReadDecisions(strings.NewReader("name,kind,context,day,candidates,decision\ncase-1,MEETING,Talks,2001-11-30,xi-putin (same people)," + c.decision + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		report, err := Table(t.Context(), s, m, strings.NewReader(table), &strings.Builder{}, Options{Decisions: d})
		if err != nil || !strings.HasPrefix(describe(report), c.want) {
			t.Errorf("%s: %s, %v, want %s", c.decision, describe(report), err, c.want)
		}
		if s.text("case-1") != "null" {
			t.Errorf("%s: %s", c.decision, s.text("case-1"))
		}
	}
	contains(t, "the meeting", s.text("xi-putin"), `"names":[{"lang":"en","text":"Xi and Putin"}]`, `"citations":[{"source":"other","stance":"CONFIRMS"},{"source":"my-table","stance":"CONFIRMS"}]`)
}
