package main

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

// form posts a form to /import, of which parts have texts, and returns the answer.
func (s *server) form(t *testing.T, token, query string, parts map[string]string) (status int, answer string) {
	t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, text := range parts {
		part, err := w.CreateFormFile(name, name+".csv")
		if err == nil {
			_, err = io.WriteString(part, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/import"+query, &body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", w.FormDataContentType())
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

const tableMapping = `{"list": "meetings", "fields": {"id": {"template": "http {Id}"}, "names": {"column": "Title"}, "format": {"value": "BILATERAL"},
	"start": {"column": "Date"}, "participants": {"column": "Who", "split": ";", "resolve": ["LEADER"], "on": "start"}, "citations": {"value": [{"source": "http-sheet"}]}}}`

// A running server takes the same files over HTTP from an editor, and says what the command says.
func TestServe_import(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(tokens, []byte("editor alice alice-0123456789-abcdef\nreader bob   bobby-0123456789-abcdef\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	options := sharedNeo4j(t, data.Report)
	s := serveForTest(t, append(options, "--tokens", tokens)...)
	const alice, bob = "alice-0123456789-abcdef", "bobby-0123456789-abcdef"
	const source = `{"sources": [{"id": "http-sheet", "names": [{"lang": "en", "text": "A sheet"}]}]}`
	const table = "Id,Date,Title,Who\n1,2001-11-30,Talks,Xi Jinping;Vladimir Putin\n2,2001-12-01,Talks,Xi Jinping;Zorblax\n"
	const titled = "Id,Date,Title,Who\n7,2023-10-18,Talks,Xi Jinping (Head of a delegation);Wolodja Wolodjew (President of Russia);Jane Roe (Envoy)\n"
	const decided = "name,kind,context,day,candidates,decision\nZorblax,LEADER,,2001-12-01,,skip\n"
	for _, step := range []struct {
		reason, token, query string
		parts                map[string]string
		status               int
		want                 []string
	}{
		{"nobody", "", "", map[string]string{"file": source}, http.StatusUnauthorized, []string{"UNAUTHENTICATED"}},
		{"a reader", bob, "", map[string]string{"file": source}, http.StatusForbidden, []string{"FORBIDDEN"}},
		{"a graph document", alice, "", map[string]string{"file": source}, http.StatusOK, []string{`"created":1`, `"revision":`}},
		{"no file", alice, "", map[string]string{"mapping": tableMapping}, http.StatusBadRequest, []string{"BAD_USER_INPUT", `has no part \"file\"`}},
		{"a mapping that is none", alice, "", map[string]string{"file": table, "mapping": "{}"}, http.StatusBadRequest, []string{"BAD_USER_INPUT", "is not a list of a graph document"}},
		{"a rehearsal", alice, "?dryRun=true", map[string]string{"file": table, "mapping": tableMapping}, http.StatusOK, []string{
			`"created":1`, `"changes":["+ http-1 `, `start: \"2001-11-30\"`,
		}},
		{"a table", alice, "", map[string]string{"file": table, "mapping": tableMapping}, http.StatusOK, []string{
			`"created":1`, `"where":"line 3"`, `\"Zorblax\" names nobody`, `"unresolved":"Id,Date,Title,Who,problem\n2,`, `Zorblax,LEADER,,2001-12-01,1,,,`,
			`"names":[{"name":"Zorblax","kind":"LEADER","context":"","day":"2001-12-01","rows":1,"candidates":[],"decision":"","example":"file.csv line 3"}]`,
		}},
		{"a decision", alice, "", map[string]string{"file": table, "mapping": tableMapping, "decisions": decided}, http.StatusOK, []string{`"created":1`, `"unchanged":1`, `"refused":[]`}},
		{"another name", alice, "?dryRun=true", map[string]string{"file": strings.Replace(table, "Talks,Xi", "Long talks,Xi", 1),
			"mapping": strings.Replace(tableMapping, `"list"`, `"match": "merge", "list"`, 1), "decisions": decided}, http.StatusOK, []string{
			`"changes":["~ http-1 names: and {`, `Long talks`,
		}},
		{"names with titles, of which one is of nobody", alice, "?proposeNew=true", map[string]string{"file": titled, "mapping": tableMapping}, http.StatusOK, []string{
			`"name":"Xi Jinping (Head of a delegation)","kind":"LEADER","context":"","day":"2023-10-18","rows":1,"candidates":[{"id":"xi-jinping","score":0.84,`,
			`"candidates":[{"id":"vladimir-putin","score":0.5,"why":"office at date"}],"decision":"",`,
			`"name":"Jane Roe (Envoy)","kind":"LEADER","context":"","day":"2023-10-18","rows":1,"candidates":[],"decision":"new",`,
		}},
	} {
		status, answer := s.form(t, step.token, step.query, step.parts)
		if status != step.status {
			t.Errorf("%s: %d %s, want %d", step.reason, status, answer, step.status)
		}
		for _, want := range step.want {
			if !strings.Contains(answer, want) {
				t.Errorf("%s: %s has no %s", step.reason, answer, want)
			}
		}
	}
	_, answer := s.post(t, "", `{ meeting(id: "http-2") { participants { nodes { ... on Leader { id } } } } }`, nil)
	if !json.Valid([]byte(answer)) || !strings.Contains(answer, `[{"id":"xi-jinping"}]`) {
		t.Error(answer)
	}
}

// An import of a table, with its decisions, is taken back as a whole: the graph is then what it was, byte for byte. No report overwrites
// another.
func TestImport_tableUndone(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	mapping, decisions := write("mapping.json", tableMapping), filepath.Join(dir, "decisions.csv")
	source := write("source.json", `{"sources": [{"id": "http-sheet", "names": [{"lang": "en", "text": "A sheet"}]}, {"id": "report", "names": [{"lang": "en", "text": "R"}]}],
		"leaders": [{"id": "xi-jinping", "names": [{"lang": "en", "text": "Xi Jinping"}]}, {"id": "vladimir-putin", "names": [{"lang": "en", "text": "Vladimir Putin"}]}],
		"meetings": [{"id": "xi-putin-2023-10-18", "names": [{"lang": "en", "text": "Xi and Putin"}], "format": "BILATERAL", "start": "2023-10-18", "city": "Beijing",
			"participants": [{"actor": "xi-jinping"}, {"actor": "vladimir-putin"}], "citations": [{"source": "report"}]}]}`)
	table := write("trips.csv", "Id,Date,Title,Who\n1,2001-11-30,Talks,Xi Jinping;Vladimir Putin\n2,2001-12-01,Talks,Xi Jinping;Zorblax\n"+
		"3,2023-10-18,Talks in Beijing,Xi Jinping;Vladimir Putin\n4,,,\n,,,\n")
	run := func(fails bool, args ...string) string {
		t.Helper()
		out, log, err := finish(t, "", append(options[:len(options):len(options)], args...)...)
		if (err != nil) != fails {
			t.Fatalf("%v: %v\n%s%s", args, err, out, log)
		}
		return out + log
	}
	run(false, "import", source)
	before := exported(t, options)
	arguments := []string{"import", "--mapping", mapping, "--decisions", decisions, "--unresolved", filepath.Join(dir, "left.csv"), table}
	said := run(true, arguments...)
	for _, want := range []string{
		"1 created, 0 updated, 0 unchanged, 3 refused", `trips.csv, line 3: participants "Zorblax" names nobody: decide in the file of decisions (column Who)`,
		`trips.csv, line 4: "http-3" may be xi-putin-2023-10-18 in the graph`, "trips.csv, line 5: meetings[0].names: is missing", "left.csv has the refused rows",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%s has no %s", said, want)
		}
	}
	first := revisionIn(t, said)
	file, err := os.ReadFile(decisions)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(file), "Zorblax,LEADER,,2001-12-01,1,,,", "Zorblax,LEADER,,2001-12-01,1,,new,", 1)
	text = strings.Replace(text, "place),,", "place),xi-putin-2023-10-18,", 1)
	text = strings.Replace(text, "place)\",,", "place)\",xi-putin-2023-10-18,", 1)
	write("decisions.csv", text)
	said = run(true, arguments...)
	if !strings.Contains(said, "2 created, 1 updated, 1 unchanged, 1 refused") {
		t.Error(said)
	}
	second := revisionIn(t, said)
	if _, err := os.Stat(filepath.Join(dir, "left-2.csv")); err != nil {
		t.Error(err)
	}
	if said := run(true, arguments...); !strings.Contains(said, "0 created, 0 updated, 3 unchanged, 1 refused") {
		t.Errorf("again: %s", said)
	}
	run(false, "undo", "--reason", "a test", second)
	run(false, "undo", "--reason", "a test", first)
	if after := exported(t, options); after != before {
		t.Error("taking the import back came to another graph")
	}
}

// revisionIn returns the revision that an import printed.
func revisionIn(t *testing.T, said string) string {
	t.Helper()
	found := regexp.MustCompile(`as revision (\d+)`).FindStringSubmatch(said)
	if found == nil {
		t.Fatal(said)
	}
	return found[1]
}

// A mapping is suggested without a database, and no file is overwritten.
func TestMapping_suggest(t *testing.T) {
	dir := t.TempDir()
	table := filepath.Join(dir, "trips.csv")
	if err := os.WriteFile(table, []byte("Date;Leader;Country\n2001-02-03;Xi Jinping;France\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, log, err := finish(t, "", "mapping", "suggest", table)
	if err != nil || !strings.Contains(out, `"template": "trips {Date} {Leader} {Country}"`) {
		t.Errorf("%s%s, %v", out, log, err)
	}
	if out, log, err = finish(t, "", "mapping", "suggest", "--output", table, table); err == nil || !strings.Contains(log, "--output") {
		t.Errorf("%s%s, %v", out, log, err)
	}
	if out, _, err = finish(t, "", "mapping", "schema"); err != nil || !json.Valid([]byte(out)) {
		t.Errorf("%s, %v", out, err)
	}
	if _, log, err = finish(t, "", "mapping", "invent"); err == nil || !strings.Contains(log, "there is no command mapping") {
		t.Errorf("%s, %v", log, err)
	}
}

// A dry run shows of an element that changes what changes in it, at any depth, which a long element would hide.
func TestChanged(t *testing.T) {
	t.Parallel()
	was := `[{"id":"a/1","from":"2001","citations":[{"id":"c","locator":"1"}]},{"id":"a/2"},"text"]`
	is := `[{"id":"a/1","from":"2002","to":"2003","citations":[{"id":"c","locator":"2"},{"id":"d"}]},{"id":"a/3"}]`
	want := strings.Join([]string{
		`x: "a/1" citations: "c" locator: "1" -> "2"`, `x: "a/1" citations: and {"id":"d"}`, `x: "a/1" from: "2001" -> "2002"`,
		`x: "a/1" to: nothing -> "2003"`, `x: without {"id":"a/2"}`, `x: without "text"`, `x: and {"id":"a/3"}`,
	}, "|")
	if got := strings.Join(changed("x", []byte(was), []byte(is)), "|"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := changed("x", []byte(`1`), nil); len(got) != 1 || got[0] != "x: 1 -> nothing" {
		t.Error(got)
	}
}
