package importer

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
)

// library is a memory that finds names, and notes what it was asked.
type library struct {
	*memory
	candidates map[string][]names.Candidate
	resolveErr error
	resolved   []string // text, kinds and day
	actors     []string
}

func newLibrary(t *testing.T) *library {
	return &library{memory: newMemory().with(t, world), candidates: map[string][]names.Candidate{}}
}

func (l *library) Resolve(_ context.Context, q store.NameQuestion) ([]names.Candidate, error) {
	day := model.Date("-")
	if q.On != nil {
		day = *q.On
	}
	l.resolved = append(l.resolved, fmt.Sprint(q.Text, q.Kinds, day))
	return l.candidates[q.Text], l.resolveErr
}

func (l *library) Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error) {
	l.actors = append(l.actors, actor)
	return l.memory.Apply(ctx, actor, patches, progress)
}

func (l *library) Rehearse(ctx context.Context, actor string, patches []document.Patch) (store.Applied, error) {
	l.actors = append(l.actors, actor)
	return l.memory.Rehearse(ctx, actor, patches)
}

// mapping reads a mapping of a list whose id is the column ID.
func mapping(t *testing.T, list, fields string) *Mapping {
	t.Helper()
	m, err := ReadMapping(strings.NewReader(fmt.Sprintf(`{"list": %q, "match": "merge", "empty": ["n/a", "-"], "fields": {"id": {"column": "ID"}, %s}}`, list, fields)))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// tabled imports a table, and returns the report as text.
func tabled(t *testing.T, s TableStore, m *Mapping, text string) string {
	t.Helper()
	report, err := Table(t.Context(), s, m, strings.NewReader(text), io.Discard, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return describe(report)
}

// What a rule makes of a cell: the field as it is written, or the problem of the row.
func TestTable_rules(t *testing.T) {
	t.Parallel()
	const topic, meeting, forum = `"names": {"column": "ID"}, `, `"names": {"column": "ID"}, "format": {"value": "BILATERAL"}, `, `"names": {"column": "ID"}, `
	for reason, c := range map[string]struct{ list, rule, cell, field, want, problem string }{
		"a text":                       {"meetings", meeting + `"city": {"column": "X"}`, " Rome ", "city", `"Rome"`, ""},
		"an empty cell":                {"meetings", meeting + `"city": {"column": "X"}`, "  ", "city", "", ""},
		"a text that is an empty cell": {"meetings", meeting + `"city": {"column": "X"}`, " n/a ", "city", "", ""},
		"a text that has it in it":     {"meetings", meeting + `"city": {"column": "X"}`, "n/a?", "city", `"n/a?"`, ""},
		"a formula of an export":       {"meetings", meeting + `"city": {"column": "X"}`, "'=1+1", "city", `"=1+1"`, ""},
		"an apostrophe": {
			"meetings", meeting + `"city": {"column": "X"}`, "'s-Hertogenbosch", "city", `"'s-Hertogenbosch"`, "",
		},
		"an apostrophe alone": {"meetings", meeting + `"city": {"column": "X"}`, "'", "city", `"'"`, ""},
		"a minus":             {"meetings", meeting + `"city": {"column": "X"}`, "'-5", "city", `"-5"`, ""},
		"a template": {
			"meetings", meeting + `"city": {"template": "City of {X} ({X})"}`, "Rome", "city", `"City of Rome (Rome)"`, "",
		},
		"a template with an empty cell": {"meetings", meeting + `"city": {"template": "{X}"}`, "", "city", "", ""},
		"a template without a slug":     {"meetings", meeting + `"city": {"template": "{X} A"}`, "B", "city", `"B A"`, ""},
		"a value":                       {"meetings", meeting + `"city": {"value": "Oslo"}`, "Rome", "city", `"Oslo"`, ""},
		"names in English":              {"topics", `"names": {"column": "X"}`, "Rome", "names", `[{"lang":"en","text":"Rome"}]`, ""},
		"names in another language": {
			"topics", `"names": {"column": "X", "lang": "it"}`, "Roma", "names", `[{"lang":"it","text":"Roma"}]`, "",
		},
		"an account of a source": {
			"meetings", meeting + `"accounts": {"column": "X", "lang": "ru", "source": "sheet"}`, "Rome, ad lib.", "accounts",
			`[{"text":"Rome, ad lib.","lang":"ru","source":"sheet"}]`, "",
		},
		"an account of a source in a cell": {
			"meetings", meeting + `"accounts": {"template": "Says {X}", "source": "{X}"}`, "sheet", "accounts",
			`[{"text":"Says sheet","lang":"en","source":"sheet"}]`, "",
		},
		"an account of a source that is not there": {
			"meetings", meeting + `"accounts": {"column": "X", "source": "{X}"}`, "Rome", "accounts", "",
			`line 2: meetings[0].accounts[0].source: "Rome" is not there`,
		},
		"no account":           {"meetings", meeting + `"accounts": {"column": "X", "source": "sheet"}`, "", "accounts", "", ""},
		"a list without split": {"topics", topic + `"broader": {"column": "X"}`, "topic", "broader", `["topic"]`, ""},
		"a list": {
			"meetings", meeting + `"participants": {"column": "X", "split": "/"}`, "ann/ bob /", "participants",
			`[{"actor":"ann","role":"PARTICIPANT"},{"actor":"bob","role":"PARTICIPANT"}]`, "",
		},
		"two values for a text": {
			"meetings", meeting + `"city": {"column": "X", "split": "/"}`, "Rome/Oslo", "city", "", "line 2: city takes one value, not 2",
		},
		"one value and a separator for a text": {"meetings", meeting + `"city": {"column": "X", "split": "/"}`, "Rome/", "city", `"Rome"`, ""},
		"a number":                             {"forums", forum + `"edition": {"column": "X"}`, "3", "edition", "3", ""},
		"a number with a zero before": {
			"forums", forum + `"edition": {"column": "X"}`, "03", "edition", "3", "",
		},
		"a fraction": {
			"forums", forum + `"edition": {"column": "X"}`, "3.5", "edition", "", `line 2: edition "3.5" is not a whole number (column X)`,
		},
		"a minus and a number": {"forums", forum + `"edition": {"column": "X"}`, "'-3", "edition", "-3", ""},
		"what a number is not": {
			"forums", forum + `"edition": {"column": "X"}`, "1e3", "edition", "", `line 2: edition "1e3" is not a whole number (column X)`,
		},
		"what the cell is mapped to": {
			"meetings", meeting + `"setting": {"column": "X", "map": {"Dinner": "DINNER"}}`, "Dinner", "setting", `"DINNER"`, "",
		},
		"what is not in the map": {
			"meetings", meeting + `"setting": {"column": "X", "map": {"Dinner": "DINNER"}}`, "dinner", "setting", "",
			`line 2: setting "dinner" is not in the mapping's map`,
		},
		"what an empty map lacks": {
			"meetings", meeting + `"setting": {"column": "X", "map": {}}`, "DINNER", "setting", "",
			`line 2: setting "DINNER" is not in the mapping's map`,
		},
		"a date": {
			"meetings", meeting + `"start": {"column": "X", "date": "DD.MM.YYYY"}`, "18.10.2023", "start", `"2023-10-18"`, "",
		},
		"a date in another form": {
			"meetings", meeting + `"start": {"column": "X", "date": "DD.MM.YYYY"}`, "2023-10-18", "start", "",
			`line 2: start "2023-10-18" is not a date like DD.MM.YYYY`,
		},
		"a date that the map says": {
			"meetings", meeting + `"start": {"column": "X", "date": "D.M.YYYY", "map": {"then": "1.2.2023"}}`, "then", "start", `"2023-02-01"`, "",
		},
		"each wrong part": {
			"meetings", meeting + `"about": {"column": "X", "split": ";", "map": {"a": "topic"}}`, "a;b;c", "about", "",
			"line 2: about \"b\" is not in the mapping's map (column X)\nline 2: about \"c\" is not in the mapping's map (column X)",
		},
		"what the document would say is refused": {
			"meetings", meeting + `"start": {"column": "X"}`, "18.10.2023", "start", "", `line 2: start "18.10.2023" is not a date: write 2023-10-18, 2023-10 or 2023, or say in the rule`,
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			s := newLibrary(t)
			s.with(t, `{"topics": [{"id": "topic", "names": [{"lang": "en", "text": "T"}]}]}`)
			said := tabled(t, s, mapping(t, c.list, c.rule), fmt.Sprintf("ID,X\nrow,%q\n", c.cell))
			if c.problem != "" {
				if !strings.HasPrefix(said, "0 0 0 1\n"+c.problem) {
					t.Errorf("%s, want %s", said, c.problem)
				}
				return
			}
			if said != "1 0 0 0" {
				t.Fatal(said)
			}
			want := ""
			if c.want != "" {
				want = fmt.Sprintf("%q:%s", c.field, c.want)
			}
			if got := s.text("row"); !strings.Contains(got, want) || want == "" && strings.Contains(got, c.field) {
				t.Errorf("%s has no %s", got, want)
			}
		})
	}
}

// A name must be certain, whatever its score.
func TestTable_resolve(t *testing.T) {
	t.Parallel()
	all := func(first model.Certainty, score float64) []names.Candidate {
		return []names.Candidate{
			{ID: "ann", Score: score, Certainty: first}, {ID: "bob", Score: 0.8, Certainty: "POSSIBLE"},
			{ID: "carl", Score: 0.1, Certainty: "POSSIBLE"}, {ID: "dan", Certainty: "POSSIBLE"},
		}
	}
	for reason, c := range map[string]struct {
		candidates []names.Candidate
		want       string // the actor, or the problem
	}{
		"nobody":          {nil, `line 2: participants "Ann" names nobody: write the id (column X)`},
		"certain":         {all("CERTAIN", 0.85), "ann"},
		"certain, alone":  {all("CERTAIN", 0.85)[:1], "ann"},
		"possible":        {all("POSSIBLE", 0.84), `line 2: participants "Ann" is not sure: write the id, perhaps ann (0.84), bob (0.80), carl (0.10) (column X)`},
		"possible, alone": {all("POSSIBLE", 0.84)[:1], `line 2: participants "Ann" is not sure: write the id, perhaps ann (0.84) (column X)`},
	} {
		s := newLibrary(t)
		s.candidates["Ann"] = c.candidates
		said := tabled(t, s, mapping(t, "meetings", `"names": {"column": "ID"}, "format": {"value": "BILATERAL"}, "participants": {"column": "X", "resolve": ["LEADER"]}`), "ID,X\nrow,Ann\n")
		if strings.HasPrefix(c.want, "line") {
			if said != "0 0 0 1\n"+c.want {
				t.Errorf("%s: %s", reason, said)
			}
			continue
		}
		if !strings.Contains(s.text("row"), fmt.Sprintf(`{"actor":%q`, c.want)) {
			t.Errorf("%s: %s %s", reason, said, s.text("row"))
		}
	}
}

// A name is looked up once for each day and kind, on the day of the row; an id is not looked up at all.
func TestTable_resolveOnce(t *testing.T) {
	t.Parallel()
	s := newLibrary(t)
	s.candidates["President"] = []names.Candidate{{ID: "bob", Score: 1, Certainty: model.CertaintyCertain}}
	said := tabled(t, s, mapping(t, "meetings", `"names": {"column": "ID"}, "format": {"value": "BILATERAL"}, "start": {"column": "Z", "date": "D.M.YYYY"},
		"participants": {"column": "X", "split": ";", "resolve": ["LEADER", "COUNTRY"], "on": "start"}`),
		"ID,X,Z\na,President;ann,1.2.2023\nb,President,01.02.2023\nc,President,2.2.2023\nd,President,\ne,ann,2.2.2023\n")
	if said != "5 0 0 0" {
		t.Error(said)
	}
	want := []string{"President[LEADER COUNTRY]2023-02-01", "President[LEADER COUNTRY]2023-02-02", "President[LEADER COUNTRY]-"}
	if diff := cmp.Diff(want, s.resolved); diff != "" {
		t.Error(diff)
	}
	contains(t, "a", s.text("a"), `[{"actor":"bob","role":"PARTICIPANT"},{"actor":"ann","role":"PARTICIPANT"}]`)
}

// What is wrong with a text is the problem of its row, and a database that is gone that of the import.
func TestTable_resolveFails(t *testing.T) {
	t.Parallel()
	m := mapping(t, "meetings", `"names": {"column": "ID"}, "format": {"value": "BILATERAL"}, "participants": {"column": "X", "resolve": ["LEADER"]}`)
	s := newLibrary(t)
	s.resolveErr = model.Errorf(model.CodeBadUserInput, "too many words")
	if said := tabled(t, s, m, "ID,X\nrow,Ann\n"); said != "0 0 0 1\nline 2: participants \"Ann\": too many words (column X)" {
		t.Error(said)
	}
	for _, gone := range []error{model.Errorf(model.CodeUnavailable, "gone"), errors.New("gone")} {
		s.resolveErr = gone
		if _, err := Table(t.Context(), s, m, strings.NewReader("ID,X\nrow,Ann\n"), io.Discard, Options{}); !errors.Is(err, gone) {
			t.Error(err)
		}
	}
}

// A heading must have what the mapping takes, each once.
func TestTable_heading(t *testing.T) {
	t.Parallel()
	m := mapping(t, "topics", `"names": {"column": "Name"}`)
	for text, want := range map[string]string{
		"":                "the heading cannot be read: the file is empty",
		"ID,Name,ID\n":    `the heading has "ID" twice`,
		"ID,name,Other\n": `the mapping takes a column "Name"; the table has ID, name, Other`,
		"ID,\"Name\n":     "the heading cannot be read: ",
		"ID,Name\n":       "",
		"Name,Other,ID\n": "",
		"\ufeffID,Name\n": "",
		"ID,\ufeffName\n": `the mapping takes a column "Name"`,
	} {
		_, err := Table(t.Context(), newLibrary(t), m, strings.NewReader(text), io.Discard, Options{})
		if (err == nil) != (want == "") || err != nil && !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// A row of another length is refused alone, and comes back as it was.
func TestTable_malformed(t *testing.T) {
	t.Parallel()
	m := mapping(t, "topics", `"names": {"column": "Name"}`)
	m.Separator = ";"
	s := newLibrary(t)
	var left strings.Builder
	text := "ID;Name\na;A\nb\nc;C;x;\"y;z\"\n\nd;D\n"
	report, err := Table(t.Context(), s, m, strings.NewReader(text), &left, Options{})
	if err != nil {
		t.Fatal(err)
	}
	const why = ": a cell with the separator ; in it needs quotes around it"
	want := "2 0 0 2\nline 3: has 1 cells, the heading 2" + why + "\nline 4: has 4 cells, the heading 2" + why
	if got := describe(report); got != want {
		t.Error(got)
	}
	wantLeft := "ID;Name;problem\nb;;\"has 1 cells, the heading 2" + why + "\"\nc;C;\"has 4 cells, the heading 2" + why + "\";x;\"y;z\"\n"
	if got := left.String(); got != wantLeft {
		t.Errorf("%s, want %s", got, wantLeft)
	}
}

// A cell that begins with a quoted word has it as it is, if the row has as many cells then as the heading.
func TestTable_quotedWord(t *testing.T) {
	t.Parallel()
	m := mapping(t, "topics", `"names": {"column": "Name"}`)
	s := newLibrary(t)
	report, err := Table(t.Context(), s, m, strings.NewReader("ID|Name|x\na|\"Sunnylands\" summit|1\nb|B|2\n"), io.Discard, Options{})
	if err != nil || describe(report) != "2 0 0 0" || !strings.Contains(strings.Join(report.Notes, ";"), "line 2 has quotes beside other text") {
		t.Error(describe(report), report.Notes, err)
	}
	const broken = "ID,Name,x\na,\"Sunny, lands\" summit,1\n" // which comma separates, nobody can say
	if _, err := Table(t.Context(), newLibrary(t), m, strings.NewReader(broken), io.Discard, Options{}); err == nil ||
		!strings.Contains(err.Error(), "nothing was taken") {
		t.Error(err)
	}
	if _, err := Suggest(strings.NewReader("Id|Date|Title|Who\n1|2013-06-07|\"Sunnylands\" summit|Xi Jinping\n2|2014-11-12|Yingtai|Xi Jinping\n"), "x", ""); err != nil {
		t.Error(err)
	}
}

// Rows that were not taken come with their problems in a column of its own, also where the table has that column already.
func TestTable_unresolved(t *testing.T) {
	t.Parallel()
	m := mapping(t, "topics", `"names": {"column": "Name"}, "broader": {"column": "Up", "split": " "}`)
	for reason, c := range map[string]struct{ text, want string }{
		"a new column": {
			"ID,Name,Up\na,A,\nb, B ,none other\n",
			"ID,Name,Up,problem\nb,\" B \",none other,\"broader[0] \"\"none\"\" is not there (column Up); broader[1] \"\"other\"\" is not there (column Up)\"\n",
		},
		"one that it has": {
			"ID,problem,Name,Up\nb,old,B,none\n", "ID,problem,Name,Up\nb,\"broader[0] \"\"none\"\" is not there (column Up)\",B,none\n",
		},
		"one that it has, and too many cells": {
			"ID,problem,Name,Up\nb,old,B,,more\nc\n",
			"ID,problem,Name,Up\nb,\"has 5 cells, the heading 4: a cell with the separator , in it needs quotes around it\",B,,more\nc,\"has 1 cells, the heading 4: a cell with the separator , in it needs quotes around it\",,\n",
		},
		"all is taken": {"ID,Name,Up\na,A,\n", ""},
		"an id":        {"ID,Name,Up\nB,B,\n", "ID,Name,Up,problem\nB,B,,\"id \"\"B\"\" is not an id"},
	} {
		var left strings.Builder
		if _, err := Table(t.Context(), newLibrary(t), m, strings.NewReader(c.text), &left, Options{}); err != nil {
			t.Fatal(err)
		}
		if got := left.String(); !strings.HasPrefix(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: %s", reason, got)
		}
	}
}

// failing fails to be written to.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestTable_errors(t *testing.T) {
	t.Parallel()
	m := mapping(t, "topics", `"names": {"column": "Name"}`)
	if _, err := Table(t.Context(), newLibrary(t), m, strings.NewReader("ID,Name\nA,A\n"), failing{}, Options{}); err == nil || err.Error() != "the disk is full" {
		t.Error(err)
	}
	broken := errors.New("the disk is gone")
	if _, err := Table(t.Context(), newLibrary(t), m, io.MultiReader(strings.NewReader("ID,Name\na,A\n"), iotest.ErrReader(broken)), io.Discard, Options{}); !errors.Is(err, broken) {
		t.Error(err)
	}
	if _, err := Table(t.Context(), newLibrary(t), m, strings.NewReader("\x1f\x8b\x08"), io.Discard, Options{}); err == nil || !strings.Contains(err.Error(), "is not a whole gzip file") {
		t.Error(err)
	}
}

// A compressed table with a byte order mark is a table, and its rows are written in the name of the actor.
func TestTable_compressed(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	w := gzip.NewWriter(&file)
	_, _ = io.WriteString(w, "\ufeffID,Name\na,A\n")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	s := newLibrary(t)
	s.actors = nil
	report, err := Table(t.Context(), s, mapping(t, "topics", `"names": {"column": "Name"}`), &file, io.Discard, Options{Actor: "alice"})
	if err != nil || describe(report) != "1 0 0 0" || fmt.Sprint(s.actors) != "[alice]" {
		t.Errorf("%s, %v, %v", describe(report), err, s.actors)
	}
}

// Progress is told from zero, once a batch, and never by a dry run.
func TestTable_progress(t *testing.T) {
	t.Parallel()
	var table strings.Builder
	table.WriteString("ID,Name\n")
	for i := range 2*batchSize + 1 {
		fmt.Fprintf(&table, "t%d,T\n", i)
	}
	for dryRun, want := range map[bool]string{false: "[0 of 1001 500 of 1001 1000 of 1001]", true: "[]"} {
		notes := []string{}
		options := Options{DryRun: dryRun, Written: func(done, total int) { notes = append(notes, fmt.Sprintf("%d of %d", done, total)) }}
		s := newLibrary(t)
		report, err := Table(t.Context(), s, mapping(t, "topics", `"names": {"column": "Name"}`), strings.NewReader(table.String()), io.Discard, options)
		if err != nil || report.Created != 1001 || fmt.Sprint(notes) != want || (len(s.applied) > 0) == dryRun {
			t.Errorf("dry run %v: %v, %v, progress %v, transactions %v", dryRun, describe(report), err, notes, s.applied)
		}
	}
}
