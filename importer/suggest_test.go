package importer

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// compiled is the JSON schema of mappings.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(SchemaAddress, schema); err != nil {
		t.Fatal(err)
	}
	made, err := compiler.Compile(SchemaAddress)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func isValid(t *testing.T, schema *jsonschema.Schema, text string) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(value)
}

// The committed schema is the one that the code makes, and it takes and refuses what the code does.
func TestJSONSchema(t *testing.T) {
	t.Parallel()
	const file = "../docs/import/mapping.schema.json"
	made, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, made, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if committed, err := os.ReadFile(file); err != nil || !bytes.Equal(committed, made) {
		t.Errorf("%s is not what the code makes: run UPDATE=1 go test ./importer -run TestJSONSchema; %v", file, err)
	}
	schema := compiled(t)
	mappings, err := filepath.Glob("../docs/import/*.mapping.json")
	if err != nil || len(mappings) == 0 {
		t.Fatal(mappings, err)
	}
	for _, name := range mappings {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ReadMapping(bytes.NewReader(text)); err != nil && !strings.Contains(err.Error(), "answer this one") {
			t.Errorf("%s: %v", name, err)
		}
		if err := isValid(t, schema, string(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for text, want := range map[string]bool{
		meetingRules(`"heading": 3, "dates": ["clear", "DD/MM/YY"], "pivot": 30,`):                                                                                     true,
		`{"records": [{"list": "topics", "fields": {"id": {"column": "A"}, "names": [{"column": "B"}, {"column": "C", "lang": "fr"}]}}]}`:                              true,
		`{"list": "leaders", "fields": {"id": {"column": "A"}, "tenures": {"fields": {"office": {"value": "OTHER"}, "of": {"column": "B"}}}}}`:                         true,
		`{"list": "leaders", "fields": {"id": {"column": "A"}, "tenures": {"fields": {"off": {"value": "OTHER"}, "of": {"column": "B"}, "office": {"column": "C"}}}}}`: false,
		`{"list": "leaders", "fields": {"id": {"colum": "A"}}}`:                                                                                                        false,
		`{"list": "leader", "fields": {"id": {"column": "A"}}}`:                                                                                                        false,
		`{"list": "leaders", "match": "none", "fields": {"id": {"column": "A"}}}`:                                                                                      false,
		`{"list": "leaders", "fields": {"id": {"column": "A", "resolve": ["PERSON"]}}}`:                                                                                false,
		`{"list": "leaders", "fields": {"id": {"column": "A"}, "colour": {"column": "A"}}}`:                                                                            false,
	} {
		if err := isValid(t, schema, text); (err == nil) != want {
			t.Errorf("%s: %v, want valid %v", text, err, want)
		}
		if _, err := ReadMapping(strings.NewReader(text)); (err == nil) != want {
			t.Errorf("%s: %v, want read %v", text, err, want)
		}
	}
}

// Every member of a mapping is described.
func TestJSONSchema_descriptions(t *testing.T) {
	t.Parallel()
	text, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), `"description": ""`) {
		t.Error("a member has no description")
	}
}

// A suggested mapping is valid, is refused while it has questions, and takes the table when they are answered.
func TestSuggest(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	for reason, c := range map[string]struct {
		table   string
		want    []string // parts of the mapping
		answers [][2]string
		report  string
	}{
		"a table of trips": {
			"Trips of leaders;;;\n;;;\nNo;Date;Leader(s);Country\n1;13/02/2001;Xi Jinping; France\n2;01/03/2001;Xi Jinping and Vladimir Putin;Russia\n",
			[]string{`"heading": 3`, `"separator": ";"`, `"template": "trips {No}"`, `"date": "D/M/YYYY"`, `" and "`, `"template": "{Leader(s)}, {Country}, {Date}"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "2 0 0 0",
		},
		"ranges of dates, and a column that is not always filled": {
			"Date,President,Note\n2-3 May 2001,Xi Jinping,Visit\n5 May 2001,Xi Jinping,\n", []string{`"range": "first"`, `"range": "last"`, `"summary"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "2 0 0 0",
		},
		"dates that nobody can tell": {
			"Date,President\n01/02/2001,Xi Jinping\n02/03/2001,Xi Jinping\n", []string{`Is \"01/02/2001\" of the format D/M/YYYY or M/D/YYYY?`, `"template": "trips {Date} {President}"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "2 0 0 0",
		},
		"statements": {
			"Date,Speaker,Text,Url\n2001-02-03,Xi Jinping,We want peace,https://example.org/1\n",
			[]string{`"list": "statements"`, `"renditions"`, `"speakerNamedAs"`, `"locator"`}, [][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
		"offices": {
			"Name,Country,Position,From,To,Weight\nJane Doe,France,President,2001-01-01,2003-01-01,3\n",
			[]string{`"list": "leaders"`, `"tenures"`, `No rule takes the column \"Weight\"`},
			[][2]string{
				{`"source": "?"`, `"source": "my-table"`}, {`"President": "?"`, `"President": "HEAD_OF_STATE"`},
				{`"column": "Name","resolve": ["LEADER"]`, `"template": "{Name}"`},
			}, "1 0 0 0",
		},
		"offices with a column of ranges": {
			"Name;Position;Country;Term\nJane Doe;President;France;5 May 2001 – 4 May 2003\nJohn Roe;President;France;4 May 2003 – present\n",
			[]string{`"from"`, `"range": "first"`, `"to"`, `"range": "last"`},
			[][2]string{
				{`"source": "?"`, `"source": "my-table"`}, {`"President": "?"`, `"President": "HEAD_OF_STATE"`},
				{`"column": "Name","resolve": ["LEADER"]`, `"template": "{Name}"`},
			}, "2 0 0 0",
		},
		"remarks on visits, which are no statements": {
			"No.,Arrival,Departure,Visitor,Host,City,Type of visit,Remarks\n1,2001-02-03,2001-02-04,Xi Jinping,Vladimir Putin,Moscow,State visit,-\n" +
				"2,2001-02-05,2001-02-06,Xi Jinping,Vladimir Putin,Moscow,State visit,With a dinner\n3,2001-02-07,2001-02-07,Xi Jinping,Joko Widodo,Jakarta,Call,-\n4,2001-02-08,2001-02-08,Xi Jinping,Joko Widodo,Jakarta,Call,-\n",
			[]string{
				`"list": "meetings"`, `"role": "HOST"`, `"end"`, `"summary"`, `"empty": [` + "\n" + `    "-"`,
				`says of what kind a row is: \"Call\", \"State visit\"`, `\"when\": {\"Type of visit\": [\"Call\"]}`,
			},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "4 0 0 0",
		},
		"a column for each country": {
			"Summit,Date,France,Russia,China,United States\nFirst,2001-02-03,,Vladimir Putin,Xi Jinping,\nSecond,2002-02-03,,Vladimir Putin,-,\n",
			[]string{`"value": "MULTILATERAL"`, `"of": "Russia"`, `"template": "Russia"`, `"column": "Summit"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}, {`"resolve": ["COUNTRY","ORGANIZATION"],"template": "China"`, `"value": "russia"`}, {`"of": "China",`, ``}},
			"2 0 0 0",
		},
		"statements in Korean, with days of Excel": {
			"번호,날짜,발언자,발언 내용,출처\n1,42922,Xi Jinping,평화를 원한다,https://example.org/1\n",
			[]string{`"list": "statements"`, `"value": "ko"`, `"date": "serial"`, `"template": "trips {번호}"`, `"locator"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
		"coded events": {
			"GLOBALEVENTID\tSQLDATE\tActor1Name\tActor1CountryCode\tActor2Name\tActor2CountryCode\tEventCode\tActionGeo_CountryCode\n" +
				"1\t20010203\tXi Jinping\tRussia\tVladimir Putin\tRussia\t042\tFrance\n2\t20010204\tXi Jinping\tRussia\tVladimir Putin\tRussia\t036\tFrance\n" +
				"3\t20010205\tXi Jinping\tRussia\tVladimir Putin\tRussia\t042\tFrance\n4\t20010206\tXi Jinping\tRussia\tVladimir Putin\tRussia\t036\tFrance\n",
			[]string{`"template": "trips {GLOBALEVENTID}"`, `"of": "{Actor1CountryCode}"`, `"of": "{Actor2CountryCode}"`, `"column": "ActionGeo_CountryCode"`, `says of what kind a row is: \"036\", \"042\"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}, {`"list": "meetings"`, `"list": "meetings", "when": {"EventCode": "042"}`}}, "2 0 0 0",
		},
		"German headings": {
			"Datum;Gast;Gastgeber;Ort;Land;Dauer\n03.02.2001;Xi Jinping;Vladimir Putin;Moskau;Russia;1,5\n13.02.2001;Xi Jinping;Vladimir Putin;Moskau;Russia;0,5\n",
			[]string{`"column": "Gast"`, `"role": "HOST"`, `"city"`, `No rule takes the column \"Dauer\"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "2 0 0 0",
		},
		"a heading of two rows": {
			"Meeting,,First party,,Second party,,Place,\nID,Date,Name,Country,Name,Country,City,Country\nT1,2001-02-03,Xi Jinping,Russia,Vladimir Putin,Russia,Paris,France\n",
			[]string{`"heading": 2`, `"column": "#3"`, `"of": "{#4}"`, `"column": "#5"`, `"of": "{#6}"`, `"column": "#8"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
		"JSON, with the countries of a treaty in one cell": {
			`[{"id": 1, "signed_event_date": "13/02/2001", "location": "Paris", "country_name": "FRANCE ; RUSSIA"},` +
				` {"id": 2, "signed_event_date": "14/02/2001", "location": "Paris", "country_name": "FRANCE ; RUSSIA"}]`,
			[]string{`"template": "trips {id}"`, `"column": "country_name",` + "\n" + `      "split": ";",`, `"city"`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "2 0 0 0",
		},
		"other words for who and where": {
			"Date,Minister,Where,Met with\n2001-02-03,Xi Jinping,Paris,Vladimir Putin\n",
			[]string{`"column": "Met with"`, `"city"`, `"column": "Where"`}, [][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
		"more columns than anybody reads about one by one": {
			"Date,President," + strings.Repeat("x,", 30) + "last\n2001-02-03,Xi Jinping," + strings.Repeat("1,", 30) + "2\n",
			[]string{`No rule takes these columns either. Is one of them a field? #23, `, `, last."`},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
		"another encoding": {
			"Date,President,Title\n2001-02-03,Xi Jinping,Entretien \xe0 l'\xc9lys\xe9e\n", []string{`"encoding": "windows-1252"`, "Entretien à l'Élysée"},
			[][2]string{{`"value": "?"`, `"value": "my-table"`}}, "1 0 0 0",
		},
	} {
		m, err := Suggest(strings.NewReader(c.table), "trips", "")
		if err != nil {
			t.Fatal(reason, err)
		}
		made, err := m.Text()
		if err != nil {
			t.Fatal(reason, err)
		}
		contains(t, reason, string(made), c.want...)
		if err := isValid(t, schema, string(made)); err != nil {
			t.Errorf("%s: %v", reason, err)
		}
		if _, err := ReadMapping(bytes.NewReader(made)); err == nil || !strings.Contains(err.Error(), "answer this one in the mapping, and remove it") {
			t.Errorf("%s: %v", reason, err)
		}
		var value any
		if err := json.Unmarshal(made, &value); err != nil {
			t.Fatal(err)
		}
		answered, err := json.Marshal(withoutQuestions(value))
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(answered), `":`, `": `)
		for _, answer := range c.answers {
			text = strings.ReplaceAll(text, answer[0], answer[1])
		}
		var left strings.Builder
		report, err := Table(t.Context(), caseWorld(t), readMapping(t, text), strings.NewReader(c.table), &left, Options{})
		if err != nil || describe(report) != c.report {
			t.Errorf("%s: %s, %v\n%s", reason, describe(report), err, text)
		}
	}
}

func withoutQuestions(value any) any {
	switch v := value.(type) {
	case map[string]any:
		delete(v, "questions")
		for name := range v {
			v[name] = withoutQuestions(v[name])
		}
	case []any:
		for i := range v {
			v[i] = withoutQuestions(v[i])
		}
	}
	return value
}

// The encoding of a table is guessed from its letters, and asked for. Whoever knows better says it.
func TestSuggest_encoding(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, encoding, want string }{
		{"Дата;Участники;Страна\n16.06.2021;Владимир Путин;Швейцария\n", "windows-1251", "windows-1251"},
		{"Дата;Участники;Страна\n16.06.2021;Владимир Путин;Швейцария\n", "koi8-r", "koi8-r"},
		{"编号,日期,发言人,内容\n1,2023年10月18日,习近平,合作共赢\n", "gb18030", "gb18030"},
		{"날짜,장소,누구\n2013-06-27,베이징,박근혜\n2013-06-28,베이징,시진핑\n", "euc-kr", "euc-kr"},
		{"日付,場所,誰\n2013年6月27日,北京,安倍晋三\n2014年,東京,習近平\n", "shift_jis", "shift_jis"},
		{"Datum;Gast;Land\n3. März 2014;François Hollande;Österreich\n", "windows-1252", "windows-1252"},
		{"Id,Note\n1,“fine” words\n", "windows-1252", "windows-1252"},
	} {
		of, err := encodingNamed(c.encoding)
		if err != nil {
			t.Fatal(err)
		}
		file, err := of.NewEncoder().String(c.text)
		if err != nil {
			t.Fatal(err)
		}
		m, err := Suggest(strings.NewReader(file), "x", "")
		if err != nil || m.Encoding != c.want || !strings.Contains(m.Questions[0], " read well as "+c.want+"?") {
			t.Errorf("%s: %+v %v", c.encoding, m, err)
		}
		if problem := unreadable([]string{file}, ""); !strings.Contains(problem, `"encoding": "`+c.want+`"`) {
			t.Error(problem)
		}
		if m, err := Suggest(strings.NewReader(file), "x", c.encoding); err != nil || slices.ContainsFunc(m.Questions, func(q string) bool { return strings.Contains(q, "read well") }) {
			t.Errorf("%s, said: %+v %v", c.encoding, m, err)
		}
	}
}

// Files that need no mapping, or one that comes along, say so.
func TestSuggest_noTable(t *testing.T) {
	t.Parallel()
	for file, want := range map[string]string{
		`{"leaders": [{"id": "jane-roe", "names": [{"lang": "en", "text": "Jane Roe"}]}]}`: "is a graph document",
		`{"posts": [], "persons": [{"birth_date": "1964-07-31", "contact_details": [{"type": "x", "value": "` + strings.Repeat("y", 1200) +
			`"}], "given_name": "Jane"}]}`: "looks like Popolo",
	} {
		if m, err := Suggest(strings.NewReader(file), "x", ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v, %v, want %s", file, m, err, want)
		}
	}
}
