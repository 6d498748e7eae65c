package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// bundledLines writes the bundled data as JSON Lines, statements first, so that most lines name what comes later, and
// returns how many lines there are.
func bundledLines(t *testing.T, file string) int {
	t.Helper()
	documents, err := data.Documents(data.Default)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, d := range documents[:5] {
		text, err := d.Text()
		if err != nil {
			t.Fatal(err)
		}
		var lists map[string][]json.RawMessage
		if err := json.Unmarshal(text, &lists); err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"collections", "statements", "meetings", "forums", "forumSeries", "leaders", "places", "countries", "organizations", "topics", "sources"} {
			for _, record := range lists[list] {
				lines = append(lines, fmt.Sprintf(`{"%s":[%s]}`, list, strings.ReplaceAll(string(record), "\n", " ")))
			}
		}
	}
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return len(lines)
}

func exported(t *testing.T, options []string) string {
	t.Helper()
	out, log, err := finish(t, "", append(options, "export")...)
	if err != nil {
		t.Fatalf("%v\n%s", err, log)
	}
	return out
}

// An import that is killed at a random moment, again and again, comes to the same graph as one that nobody disturbs; and
// the graph, exported and imported into an empty database, is exported as the same bytes.
func TestImport_killed(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	lines := filepath.Join(t.TempDir(), "all.jsonl")
	count := bundledLines(t, lines)
	began := time.Now()
	out, log, err := finish(t, "", append(options, "import", lines)...)
	took := time.Since(began)
	if err != nil || !strings.Contains(out, fmt.Sprintf("%d created, 0 updated, 0 unchanged, 0 refused", count)) {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	undisturbed := exported(t, options)
	if n := strings.Count(undisturbed, "\n"); n < count {
		t.Fatalf("%d lines of %d records", n, count)
	}

	clean(t, options)
	kills := 2
	if storetest.IsLong {
		kills = 10
	}
	for range kills {
		p := program(t, append(options, "import", lines)...)
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Duration(rand.Int64N(int64(took))), func() { _ = p.Process.Kill() }) // over already, perhaps
		_ = p.Wait()                                                                             // killed
	}
	if out, log, err := finish(t, "", append(options, "import", lines)...); err != nil || !strings.Contains(out, "0 refused") {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	if disturbed := exported(t, options); disturbed != undisturbed {
		t.Error("a disturbed import came to another graph")
	}

	file := filepath.Join(t.TempDir(), "graph.json")
	if out, log, err := finish(t, "", append(options, "export", "--output", file)...); err != nil || out != "" {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	clean(t, options)
	if out, log, err := finish(t, "", append(options, "import", file)...); err != nil {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	if again := exported(t, options); again != undisturbed {
		t.Error("the export came back as another graph")
	}
}

func packed(t *testing.T, text string) []byte {
	t.Helper()
	var into bytes.Buffer
	w := gzip.NewWriter(&into)
	_, err := w.Write([]byte(text))
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return into.Bytes()
}

// Everything that import takes, with what it says.
func TestImport(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	world := `{"sources": [{"id": "sheet", "names": [{"lang": "en", "text": "The sheet"}]}],
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}, {"id": "nowhere", "code": "XN", "names": [{"lang": "en", "text": "Nowhere"}]}],
	"leaders": [{"id": "utopus", "names": [{"lang": "en", "text": "King Utopus"}]}, {"id": "abraxa", "names": [{"lang": "en", "text": "Queen Abraxa"}]}]}`
	mapping := write("mapping.json", `{"list": "meetings", "separator": ";", "empty": ["n/a"], "fields": {
		"id": {"template": "{Date} {City} talks"}, "names": {"column": "Title", "lang": "en"}, "format": {"value": "BILATERAL"},
		"start": {"column": "Date", "date": "DD.MM.YYYY"}, "city": {"column": "City"}, "country": {"column": "Country", "resolve": ["COUNTRY"]},
		"setting": {"column": "Kind", "map": {"Dinner": "DINNER", "Talks": "TALKS"}},
		"participants": {"column": "Who", "split": "/", "resolve": ["LEADER"], "on": "start"}, "citations": {"value": [{"source": "sheet"}]}}}`)
	table := "\ufeffDate;City;Country;Title;Kind;Who\r\n" +
		"01.05.2016;Amaurot;Utopia;\"Talks; the first\";Talks;King Utopus / Queen Abraxa\r\n" +
		"02.05.2016;Amaurot;Utopia;Dinner;Dinner;King Utopus/Somebody Else\r\n" +
		"31.02.2016;Amaurot;n/a;Never;Talks;abraxa\r\n" +
		"03.05.2016;Amaurot;Atlantis;Lost;Feast;King Utopus\r\n" +
		"04.05.2016;Amaurot;n/a;Short\r\n" +
		"05.05.2016;Amaurot;n/a;'=SUM(A1);Talks;utopus\r\n"
	unresolved, decisions := filepath.Join(dir, "unresolved.csv"), filepath.Join(dir, "decisions.csv")
	corrected := "Date;City;Country;Title;Kind;Who;problem\n02.05.2016;Amaurot;Utopia;Dinner;Dinner;King Utopus/abraxa;corrected\n"
	for _, step := range []struct {
		reason, in string
		args       []string
		out, log   []string
		fails      bool
	}{
		{"a rehearsal changes nothing", world, []string{"--dry-run", "-"}, []string{"-: would be 5 created, 0 updated, 0 unchanged, 0 refused"}, nil, false},
		{"standard input", world, []string{"-"}, []string{"-: 5 created, 0 updated, 0 unchanged, 0 refused"}, nil, false},
		{"lines name what comes later, and are refused one by one", `{"uncited": true, "meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "forum": "f", "forumRelation": "SESSION_OF"}]}
{"forums": [{"id": "f", "names": [{"lang": "en", "text": "F"}], "citations": [{"source": "sheet"}]}]}
{"forums": [{"id": "i", "names": [{"lang": "en", "text": "I"}]}]}
{"uncited": true, "forums": [{"id": "g", "names": [{"lang": "en", "text": "G"}], "series": "none"}, {"id": "h", "names": [{"lang": "en", "text": "H"}], "start": "2020", "end": "2019"}]}
{"forum": []}
`, []string{"-"}, []string{"-: 2 created, 0 updated, 0 unchanged, 4 refused"}, []string{
			`line 3: forums[0].citations: is missing: name a source of this fact, or say "uncited": true`,
			`line 4: forums[0].series: "none" is neither`, "line 4: forums[1].end: 2019 is before start, 2020", "forum: is not a list of a graph document",
		}, true},
		{"what breaks off", "{\"topics\": []}\n{\"topics\": [", []string{"-"}, nil, []string{"line 2 is not JSON", "what comes before is taken"}, true},
		{"a name twice", `{"topics": [], "topics": []}`, []string{"-"}, nil, []string{"comes twice"}, true},
		{"a whole document or nothing", `{"topics": [{"id": "a", "names": [{"lang": "en", "text": "A"}]}, {"id": "b"}]}`, []string{"-"}, nil, []string{"topics[1].names: is missing"}, true},
		{"a table", table, []string{"--mapping", mapping, "--unresolved", unresolved, "--decisions", decisions, "-"}, []string{"-: 2 created, 0 updated, 0 unchanged, 4 refused"}, []string{
			`line 3: participants "Somebody Else" names nobody`, `line 4: start "31.02.2016" is not a date like DD.MM.YYYY`, `country "Atlantis"`, `setting "Feast" is not in`, "line 6: has 4 cells, the heading 6",
		}, true},
		{"the same table again", table, []string{"--mapping", mapping, "--unresolved", unresolved, "--decisions", decisions, "-"}, []string{"-: 0 created, 0 updated, 2 unchanged, 4 refused"}, nil, true},
		{"a row corrected", corrected, []string{"--mapping", mapping, "--unresolved", unresolved, "--decisions", decisions, "-"}, []string{"-: 1 created, 0 updated, 0 unchanged, 0 refused"}, nil, false},
		{"a heading without a column", "Date;City\n", []string{"--mapping", mapping, "-"}, nil, []string{`takes a column "Country"`}, true},
		{"no mapping", "x", []string{"--mapping", filepath.Join(dir, "none"), "-"}, nil, []string{"--mapping"}, true},
		{"a compressed file that is cut off", "", []string{write("cut.json.gz", string(packed(t, world)[:60]))}, nil, []string{"is not a whole gzip file"}, true},
		{"a compressed file", "", []string{write("whole.json.gz", string(packed(t, world)))}, []string{"0 created, 0 updated, 5 unchanged"}, nil, false},
		{"no file", "", []string{filepath.Join(dir, "none.json")}, nil, []string{"no such file"}, true},
		{"nothing", "", []string{"-"}, nil, []string{"is empty"}, true},
	} {
		out, log, err := finish(t, step.in, append(append(options[:len(options):len(options)], "import"), step.args...)...)
		if (err != nil) != step.fails {
			t.Errorf("%s: %v\n%s%s", step.reason, err, out, log)
		}
		for _, want := range step.out {
			if !strings.Contains(out, want) {
				t.Errorf("%s: said %s, want %s; %s", step.reason, out, want, log)
			}
		}
		for _, want := range step.log {
			if !strings.Contains(log, want) {
				t.Errorf("%s: told %s, want %s", step.reason, log, want)
			}
		}
	}
	report, err := os.ReadFile(unresolved)
	if err != nil || !strings.HasPrefix(string(report), "Date;City;Country;Title;Kind;Who;problem\n02.05.2016;Amaurot;Utopia;Dinner;Dinner;King Utopus/Somebody Else;") {
		t.Errorf("%s, %v", report, err)
	}
	all := exported(t, options)
	for _, want := range []string{
		`{"id":"01-05-2016-amaurot-talks","names":[{"lang":"en","text":"Talks; the first"}],"format":"BILATERAL","setting":"TALKS","mode":"IN_PERSON","status":"HELD","start":"2016-05-01","city":"Amaurot","country":"utopia","participants":[{"actor":"utopus","role":"PARTICIPANT"},{"actor":"abraxa","role":"PARTICIPANT"}],"citations":[{"source":"sheet","stance":"CONFIRMS"}],"standing":"ASSERTED"}`,
		`"text":"=SUM(A1)"`,
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no %s in\n%s", want, all)
		}
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--format", "csv", "--ids", "m"}, "meetings.csv"},
		{[]string{"--format", "gexf", "--ids", "01-05-2016-amaurot-talks,m"}, `<node id="utopus" label="King Utopus"`},
		{[]string{"--format", "jsonl", "--ids", "m"}, "{\"forums\":[{\"id\":\"f\""},
		{[]string{"--format", "xml"}, "choose document, jsonl"},
		{[]string{"--format", "xlsx", "--ids", "m"}, "xl/worksheets/sheet1.xml"},
		{[]string{"--format", "ties-graphml", "--ids", "utopus", "--mode", "IN_PERSON", "--from", "2016-05-02"}, `<data key="e.weight">1</data>`},
		{[]string{"--format", "ties-gexf", "--mode", "LATER"}, `--mode: "LATER" is none of`},
		{[]string{"--format", "gexf", "--from", "2016"}, "--mode, --from and --to go with the formats ties-graphml"},
		{[]string{"--bom"}, "--bom goes with --format csv"},
		{[]string{"--ids", "nobody"}, `nothing has the id "nobody"`},
		{[]string{"file.json"}, "--output"},
	} {
		out, log, _ := finish(t, "", append(append(options[:len(options):len(options)], "export"), c.args...)...)
		if !strings.Contains(out+log, c.want) {
			t.Errorf("%v: %s%s, want %s", c.args, out, log, c.want)
		}
	}
}

// What import says of rows whose ids meet, of cells with nothing but separators, and of several documents on a line.
func TestImport_match(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	dir := t.TempDir()
	mapping := func(name, more string) string {
		path := filepath.Join(dir, name)
		text := `{"list": "meetings", ` + more + ` "fields": {"id": {"template": "{Date} talks"}, "names": {"column": "Title"},
			"format": {"value": "BILATERAL"}, "start": {"column": "Date"}, "city": {"column": "City"},
			"participants": {"column": "Who", "split": ";", "resolve": ["LEADER"]}, "citations": {"value": [{"source": "sheet"}]}}}`
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	ask, merge, numbered := mapping("ask.json", ""), mapping("merge.json", `"match": "merge",`), mapping("new.json", `"match": "new",`)
	const heading = "Date,City,Who,Title\n"
	const two = heading + "2020-01-01,Rome,ann,Talks\n2020-01-01,Oslo,bob,Talks\n"
	const twice = heading + "2020-01-02,Rome,ann,Talks\n2020-01-02,Rome,ann,Talks\n"
	const half = heading + "2020-01-03,Rome,ann;bob,Talks\n2020-01-03,,ann,\n2020-01-03,Rome,,\n"
	leader := func(id, more string) string {
		return fmt.Sprintf(`{"leaders": [{"id": %q, "names": [{"lang": "en", "text": %[1]q}]%s}]}`, id, more)
	}
	for _, step := range []struct {
		reason, mapping, in, out string
		log                      []string
	}{
		{"documents on one line", "", `{"sources": [{"id": "sheet", "names": [{"lang": "en", "text": "The sheet"}]}]}` + leader("ann", "") +
			leader("cid", `, "wikidataId": "?"`) + leader("bob", ""), "3 created, 0 updated, 0 unchanged, 1 refused",
			[]string{`  -, line 1, document 3: leaders[0].wikidataId: "?" is not`}},
		{"both of two meetings are refused", ask, two, "0 created, 0 updated, 0 unchanged, 2 refused", []string{
			`line 2: id "2020-01-01-talks" is also the id of line 3, and they differ in city, participants: if they are different records`,
			`line 3: id "2020-01-01-talks" is also the id of line 2`,
		}},
		{"identical rows are one", ask, twice, "1 created, 0 updated, 1 unchanged, 0 refused", nil},
		{"the same again", ask, twice, "0 created, 0 updated, 2 unchanged, 0 refused", nil},
		{"what the graph has otherwise", ask, heading + "2020-01-02,Oslo,bob,Talks\n2020-01-02,,ann,Talks\n2020-01-02,Oslo,bob,Talks\n",
			"0 created, 0 updated, 0 unchanged, 3 refused", nil},
		{"what the graph has otherwise, once", ask, heading + "2020-01-02,Oslo,bob,Talks\n", "0 created, 0 updated, 0 unchanged, 1 refused", []string{
			`line 2: id "2020-01-02-talks" is in the graph already, which differs in city, participants: if`,
		}},
		{"each gets an id", numbered, two + "2020-01-02,,ann,Talks\n", "3 created, 0 updated, 0 unchanged, 0 refused", nil},
		{"each has its id", numbered, two + "2020-01-02,,ann,Talks\n", "0 created, 0 updated, 3 unchanged, 0 refused", nil},
		{"rows over each other", merge, half, "1 created, 0 updated, 2 unchanged, 0 refused", nil},
		{"rows over each other again", merge, half, "0 created, 0 updated, 3 unchanged, 0 refused", nil},
		{"nothing but separators", merge, heading + "2020-01-03,Oslo, ; ;,\n", "0 created, 1 updated, 0 unchanged, 0 refused", nil},
	} {
		args := slices.Concat(options, []string{
			"import", "--unresolved", filepath.Join(dir, "unresolved.csv"), "--decisions", filepath.Join(dir, "decisions.csv"),
		})
		if step.mapping != "" {
			args = append(args, "--mapping", step.mapping)
		}
		for _, mode := range []struct {
			option []string
			out    string
		}{{[]string{"--dry-run"}, "-: would be " + step.out}, {nil, "-: " + step.out}} {
			out, log, _ := finish(t, step.in, slices.Concat(args, mode.option, []string{"-"})...)
			if !strings.Contains(out, mode.out) {
				t.Errorf("%s: said %s, want %s; %s", step.reason, out, mode.out, log)
			}
			for _, want := range step.log {
				if !strings.Contains(log, want) {
					t.Errorf("%s: %s, want %s", step.reason, log, want)
				}
			}
		}
	}
	all := exported(t, options)
	for id, parts := range map[string]string{
		"2020-01-01-talks": `"city":"Rome"`, "2020-01-01-talks-2": `"city":"Oslo"`,
		"2020-01-02-talks": `"city":"Rome"`, "2020-01-02-talks-2": `"start":"2020-01-02","participants"`,
		"2020-01-03-talks": `"city":"Oslo","participants":[{"actor":"ann","role":"PARTICIPANT"},{"actor":"bob","role":"PARTICIPANT"}]`,
	} {
		_, rest, _ := strings.Cut(all, `{"id":"`+id+`"`)
		if record, _, _ := strings.Cut(rest, "\n"); !strings.Contains(record, parts) {
			t.Errorf("%s is %s, want %s", id, record, parts)
		}
	}
}
