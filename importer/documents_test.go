package importer

import (
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
	"github.com/sidelines/sidelines/store"
)

// A single document is taken as a whole or not at all, and says what is wrong as it is, without a line.
func TestDocuments_alone(t *testing.T) {
	t.Parallel()
	good := `{"topics": [{"id": "a", "names": [{"lang": "en", "text": "A"}], "broader": ["b"]}, {"id": "b", "names": [{"lang": "en", "text": "B"}]}]}`
	for reason, c := range map[string]struct {
		text, want string // the report, or the error
	}{
		"all of it": {good, "2 0 0 0"},
		"one record wrong": {
			strings.Replace(good, `["b"]`, `["none"]`, 1),
			`the document has 1 problem(s); nothing was written:` + "\n" + `  topics[0].broader[0]: "none" is not there`,
		},
		"no records":    {"{}", "0 0 0 0"},
		"no document":   {`{"topic": []}`, "the document has 1 problem(s); nothing was written:\n  topic: is not a list of a graph document"},
		"nothing":       {" \n", "the document has 1 problem(s); nothing was written:\n  document: is empty"},
		"no JSON":       {"topics", "the document has 1 problem(s); nothing was written:\n  line 1: is not JSON: "},
		"a broken gzip": {"\x1f\x8b\x08", "the document has 1 problem(s); nothing was written:\n  document: is not a whole gzip file: "},
	} {
		for _, dryRun := range []bool{true, false} {
			s := newLibrary(t)
			s.actors = nil
			before := len(s.records)
			report, err := Documents(t.Context(), s, strings.NewReader(c.text), Options{Actor: "alice", DryRun: dryRun})
			got, added := describe(report), len(s.records)-before
			if err != nil {
				var wrong *document.Error
				if got = err.Error(); !errors.As(err, &wrong) {
					t.Errorf("%s: %v is no *document.Error", reason, err)
				}
			}
			if !strings.HasPrefix(got, c.want) {
				t.Errorf("%s: %s", reason, got)
			}
			if isWritten := added > 0; isWritten != (c.want == "2 0 0 0" && !dryRun) {
				t.Errorf("%s, dry run %v: %d new records", reason, dryRun, added)
			}
			for _, actor := range s.actors {
				if actor != "alice" {
					t.Errorf("%s: in the name of %q", reason, actor)
				}
			}
		}
	}
}

// In batches, a single document is taken as several are: all but what is wrong.
func TestDocuments_aloneInBatches(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`{"topics": [{"id": "a", "names": [{"lang": "en", "text": "A"}], "broader": ["b"]}, {"id": "b", "names": [{"lang": "en", "text": "B"}]}]}`: "2 0 0 0",
		`{"topics": [{"id": "a", "names": [{"lang": "en", "text": "A"}], "broader": ["none"]}, {"id": "b", "names": [{"lang": "en", "text": "B"}]}]}`: "1 0 0 1\n" +
			`line 1: topics[0].broader[0]: "none" is not there`,
	} {
		for _, dryRun := range []bool{true, false} {
			report, err := Documents(t.Context(), newLibrary(t), strings.NewReader(text), Options{DryRun: dryRun, InBatches: true})
			if got := describe(report); err != nil || got != want {
				t.Errorf("dry run %v: %s, %v, want %s", dryRun, got, err, want)
			}
		}
	}
	many := `{"topics": [{"id": "t0", "names": [{"lang": "en", "text": "T"}]}`
	for i := range 2 * batchSize {
		many += fmt.Sprintf(`, {"id": "t%d", "names": [{"lang": "en", "text": "T"}]}`, i+1)
	}
	s := newLibrary(t)
	if report, err := Documents(t.Context(), s, strings.NewReader(many+"]}"), Options{InBatches: true}); err != nil || report.Created != 2*batchSize+1 || len(s.actors) != 3 {
		t.Errorf("%s, %v, in %d transactions", describe(report), err, len(s.actors))
	}
}

// progress reports that nothing is written yet, as a store does first.
type progress struct{ *memory }

func (p progress) Apply(ctx context.Context, actor string, patches []document.Patch, written func(done, total int)) (store.Applied, error) {
	written(0, len(patches))
	return p.memory.Apply(ctx, actor, patches, written)
}

func TestDocuments_progress(t *testing.T) {
	t.Parallel()
	var notes []string
	options := Options{Written: func(done, total int) { notes = append(notes, fmt.Sprint(done, total)) }}
	for range 2 {
		if _, err := Documents(t.Context(), progress{newMemory()}, strings.NewReader(topic("a", "")), options); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Documents(t.Context(), progress{newMemory()}, strings.NewReader(topic("a", "")+topic("b", "")), options); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(notes); got != "[0 1 0 1 2 -1]" {
		t.Errorf("progress %s: of a document the rows written, and of several the records", got)
	}
}

// Of a file that breaks off, what comes before is taken.
func TestDocuments_breakOff(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		from io.Reader
		want string // the error
	}{
		"no JSON": {
			strings.NewReader(topic("a", "") + "\n" + topic("b", "") + "\n{"),
			"line 3 is not JSON: unexpected EOF; what comes before is taken, what comes after is not",
		},
		"a name twice": {
			strings.NewReader(topic("a", "") + topic("b", "") + `{"a": 1, "a": 2} ` + topic("c", "")),
			"line 1 is not JSON: a name comes twice in one object at /a; what comes before is taken, what comes after is not",
		},
		"a reader breaks": {
			io.MultiReader(strings.NewReader(topic("a", "")+topic("b", "")+"\n"), iotest.ErrReader(errors.New("the disk is gone"))),
			"the disk is gone; what comes before is taken, what comes after is not",
		},
	} {
		s := newMemory()
		report, err := Documents(t.Context(), s, c.from, Options{})
		var wrong *document.Error
		if err == nil || !strings.HasSuffix(err.Error(), c.want) || errors.As(err, &wrong) {
			t.Errorf("%s: %v", reason, err)
		}
		if describe(report) != "2 0 0 0" || len(s.records) != 2 {
			t.Errorf("%s: %s, %d records", reason, describe(report), len(s.records))
		}
	}
	s := newMemory()
	_, err := Documents(t.Context(), s, strings.NewReader(`{"topics": [`), Options{})
	var wrong *document.Error
	if !errors.As(err, &wrong) {
		t.Errorf("nothing was taken: %v", err)
	}
}

// gone is a store that is gone after a number of transactions.
type gone struct {
	*memory
	after int
}

var errGone = model.Errorf(model.CodeUnavailable, "the database is gone")

func (g *gone) isGone() bool { g.after--; return g.after < 0 }

func (g *gone) Apply(ctx context.Context, actor string, patches []document.Patch, written func(done, total int)) (store.Applied, error) {
	if g.isGone() {
		return store.Applied{}, errGone
	}
	return g.memory.Apply(ctx, actor, patches, written)
}

func (g *gone) Rehearse(ctx context.Context, actor string, patches []document.Patch) (store.Applied, error) {
	if g.isGone() {
		return store.Applied{}, errGone
	}
	return g.memory.Rehearse(ctx, actor, patches)
}

func (g *gone) KindsByID(ctx context.Context, ids []string) (map[string]string, error) {
	if g.isGone() {
		return nil, errGone
	}
	return g.memory.KindsByID(ctx, ids)
}

// An import that the database leaves stops with the error; what was done stays, and the report says how much.
func TestDocuments_databaseGoes(t *testing.T) {
	t.Parallel()
	var text strings.Builder
	for i := range 2*batchSize + 10 {
		text.WriteString(topic(fmt.Sprint("t", i), "") + "\n")
	}
	for after, created := range []int{0, batchSize, 2 * batchSize} {
		s := &gone{newMemory(), after}
		report, err := Documents(t.Context(), s, strings.NewReader(text.String()), Options{})
		if !errors.Is(err, errGone) || report.Created != created || len(s.records) != created {
			t.Errorf("after %d: %v, %s, %d records", after, err, describe(report), len(s.records))
		}
	}
	s := &gone{newMemory(), 3}
	if report, err := Documents(t.Context(), s, strings.NewReader(text.String()), Options{}); err != nil || report.Created != 2*batchSize+10 || s.after != 0 {
		t.Errorf("%v, %s", err, describe(report))
	}
	for _, text := range []string{topic("a", ""), topic("a", "") + topic("b", ""), topic("a", "") + topic("b", "") + "{"} {
		for _, dryRun := range []bool{true, false} {
			if _, err := Documents(t.Context(), &gone{newMemory(), 0}, strings.NewReader(text), Options{DryRun: dryRun}); !errors.Is(err, errGone) {
				t.Errorf("%s: %v", text, err)
			}
		}
	}
}

// A table stops likewise, at whichever question the database goes.
func TestTable_databaseGoes(t *testing.T) {
	t.Parallel()
	const table = "Date,City,Who,Title\n2020-01-01,Rome,,Talks\n2020-01-01,Rome,,Talks\n2020-01-02,Oslo,ann,Talks\n2020-01-03,Oslo,,New\n"
	for _, match := range []string{"ask", "merge", "new"} {
		for _, dryRun := range []bool{true, false} {
			after := func(questions int) (left int, err error) {
				s := &gone{newMemory().with(t, world), questions}
				s.with(t, `{"meetings": [{"id": "2020-01-02-talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "city": "Rome"}]}`)
				_, err = Table(t.Context(), s, mappingOf(t, `"match": "`+match+`",`), strings.NewReader(table), io.Discard, Options{DryRun: dryRun})
				return s.after, err
			}
			left, err := after(100)
			if err != nil || left > 98 {
				t.Fatalf("%s: %v, only %d questions", match, err, 100-left)
			}
			for questions := range 100 - left {
				if _, err := after(questions); !errors.Is(err, errGone) {
					t.Errorf("%s, dry run %v, after %d questions: %v", match, dryRun, questions, err)
				}
			}
		}
	}
}

// A record is refused for its own problems only, however alike the places are.
func TestDocuments_manyOnALine(t *testing.T) {
	t.Parallel()
	var records []string
	for i := range 12 {
		broader := ""
		if i == 1 {
			broader = `, "broader": ["none"]`
		}
		records = append(records, fmt.Sprintf(`{"id": "t%d", "names": [{"lang": "en", "text": "T"}]%s}`, i, broader))
	}
	line := `{"topics": [` + strings.Join(records, ", ") + "]}"
	said := importedDocuments(t, newMemory(), false, "{}\n"+line)
	if want := "11 0 0 1\nline 2: topics[1].broader[0]: \"none\" is not there"; said != want {
		t.Errorf("%s, want %s", said, want)
	}
}

func TestProblemsOf(t *testing.T) {
	t.Parallel()
	problems := []document.Problem{
		{Path: "line 1"}, {Path: "line 1: a[1]"}, {Path: "line 1: a[1].b"}, {Path: "line 1: a[10]"}, {Path: "line 1: a[1][0]"},
		{Path: "line 11: a[1]"}, {Path: "x line 1: a[1]"},
	}
	var got []string
	for _, p := range problemsOf("line 1: a[1]", problems) {
		got = append(got, p.Path)
	}
	if diff := cmp.Diff([]string{"line 1: a[1]", "line 1: a[1].b", "line 1: a[1][0]"}, got); diff != "" {
		t.Error(diff)
	}
	if len(problems) != 7 || problems[6].Path != "x line 1: a[1]" {
		t.Error("the problems have changed")
	}
}

// What was refused is reported in the order of the file, also what was no record from the start.
func TestDocuments_reportInOrder(t *testing.T) {
	t.Parallel()
	said := importedDocuments(t, newMemory(), false, strings.Join([]string{
		topic("a", `, "broader": ["none"]`), `{"topics": [{"id": "B"}]}`, topic("c", ""), topic("d", `, "broader": ["none"]`), `{"x": 1}`,
	}, "\n"))
	var lines []string
	for _, line := range strings.Split(said, "\n")[1:] {
		lines = append(lines, line[:6])
	}
	if got := strings.Join(lines, ", "); got != "line 1, line 2, line 4, line 5" {
		t.Error(said)
	}
}

// A record that names another of the file is taken in whatever order they come, over as many turns as it takes.
func TestDocuments_chain(t *testing.T) {
	t.Parallel()
	const length = 6
	var text strings.Builder
	for i := range length { // each in a batch of its own, the last of the chain first
		broader := ""
		if i < length-1 {
			broader = fmt.Sprintf(`, "broader": ["t%d"]`, i+1)
		}
		text.WriteString(topic(fmt.Sprint("t", i), broader) + "\n")
		for j := range batchSize - 1 {
			text.WriteString(`{"topics": [{"id": "f` + fmt.Sprint(j) + `", "names": [{"lang": "en", "text": "F"}]}]}` + "\n")
		}
	}
	for _, dryRun := range []bool{true, false} {
		s := newMemory()
		said := importedDocuments(t, s, dryRun, text.String())
		if want := fmt.Sprintf("%d 0 %d 0", length+batchSize-1, (length-1)*(batchSize-1)); said != want {
			t.Errorf("dry run %v: %s, want %s", dryRun, said, want)
		}
		for _, records := range s.applied {
			if records > batchSize {
				t.Errorf("a transaction of %d", records)
			}
		}
	}
}

// merged is a pair of ids of a document as a record that comes in turn.
func merged(from, into string, line int) placed {
	return placed{
		Patch: document.Patch{Path: fmt.Sprintf("line %d: merged[0]", line), Kind: document.KindMerged, ID: from, Into: into}, line: line,
	}
}

func recorded(t *testing.T, text string) placed {
	t.Helper()
	patches, err := document.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return placed{Patch: patches[0]}
}

// Two records of one id come to one, where they can.
func TestJoined(t *testing.T) {
	t.Parallel()
	pair, again := merged("a", "b", 1), merged("a", "c", 2)
	if p, err := joined(pair, again); err != nil || p.Into != "c" {
		t.Errorf("%+v, %v", p, err)
	}
	first, second := recorded(t, topic("a", `, "kind": "POLICY"`)), recorded(t, `{"topics": [{"id": "a", "kind": null, "broader": ["b"]}]}`)
	p, err := joined(first, second)
	text, problems := recordText(p)
	if err != nil || len(problems) > 0 || !strings.Contains(text, `"kind":"ISSUE","broader":["b"]`) || !strings.Contains(text, `"names"`) {
		t.Errorf("%s, %v, %v", text, problems, err)
	}
	var wrong *document.Error
	if _, err := joined(first, again); !errors.As(err, &wrong) || wrong.Problems[0] != (document.Problem{Path: "line 2: merged[0].from", Message: `"a" is the id of a Topic`}) {
		t.Error(err)
	}
	second.Path = "line 4: sources[0]"
	if _, err := joined(pair, second); !errors.As(err, &wrong) || wrong.Problems[0] != (document.Problem{Path: "line 4: sources[0].id", Message: `"a" is the id of a Merged`}) {
		t.Error(err)
	}
}

// A later record of an id is a change where it leaves something else than the earlier one would have.
func TestDiffers(t *testing.T) {
	t.Parallel()
	created, updated := model.ChangeActionCreated, model.ChangeActionUpdated
	first := topic("a", `, "kind": "POLICY"`)
	for reason, c := range map[string]struct {
		before, after placed
		change        *model.Change
		want          bool
	}{
		"a pair into another":            {merged("a", "b", 1), merged("a", "c", 2), nil, true},
		"a pair into the same":           {merged("a", "b", 1), merged("a", "b", 2), nil, false},
		"a new record, the same again":   {recorded(t, first), recorded(t, first), &model.Change{Action: &created}, false},
		"a new record with another kind": {recorded(t, first), recorded(t, topic("a", "")), &model.Change{Action: &created}, true},
		"a new record, its default": {
			recorded(t, topic("a", "")), recorded(t, topic("a", `, "kind": "ISSUE"`)), &model.Change{Action: &created}, false,
		},
		"one that is there, the same again": {
			recorded(t, first), recorded(t, first), &model.Change{Action: &updated, Fields: []string{"kind"}}, false,
		},
		"one that is there with less": {
			recorded(t, first), recorded(t, topic("a", "")), &model.Change{Action: &updated, Fields: []string{"kind"}}, false,
		},
		"one that is there, another kind": {recorded(t, first), recorded(t, topic("a", `, "kind": "ISSUE"`)), nil, true},
		"one that is there with more": {
			recorded(t, topic("a", "")), recorded(t, first), &model.Change{Action: &updated, Fields: []string{"kind"}}, true,
		},
		"one that is there, more that it has": {
			recorded(t, topic("a", "")), recorded(t, first), &model.Change{Action: &updated, Fields: []string{"names"}}, false,
		},
		"one that stays as it is": {recorded(t, topic("a", "")), recorded(t, first), nil, false},
	} {
		if got := differs(c.before, c.after, c.change); got != c.want {
			t.Errorf("%s: %v", reason, got)
		}
	}
}

// A dry run counts a record of an id that comes for the first time by what happens to the graph, also when others come twice.
func TestCountOver(t *testing.T) {
	t.Parallel()
	topicA, sameA, otherA := recorded(t, topic("a", "")), recorded(t, topic("a", "")), recorded(t, topic("a", `, "kind": "POLICY"`))
	earlier := map[string]placed{"a": topicA, "old": merged("old", "b", 1)}
	for reason, c := range map[string]struct {
		record placed
		action model.ChangeAction // empty if nothing changes
		want   store.Counts
	}{
		"a new record":                 {recorded(t, topic("c", "")), model.ChangeActionCreated, store.Counts{Created: 1}},
		"a record that changes":        {recorded(t, topic("c", "")), model.ChangeActionUpdated, store.Counts{Updated: 1}},
		"a record that stays":          {recorded(t, topic("c", "")), "", store.Counts{Unchanged: 1}},
		"a new pair":                   {merged("c", "b", 2), model.ChangeActionMerged, store.Counts{Created: 1}},
		"a pair that is there":         {merged("c", "b", 2), "", store.Counts{Unchanged: 1}},
		"a new record, the same again": {sameA, model.ChangeActionCreated, store.Counts{Unchanged: 1}},
		"a new record, changed":        {otherA, model.ChangeActionCreated, store.Counts{Updated: 1}},
		"a new pair, the same again":   {merged("old", "b", 2), model.ChangeActionMerged, store.Counts{Unchanged: 1}},
		"a new pair into another":      {merged("old", "c", 2), model.ChangeActionMerged, store.Counts{Updated: 1}},
	} {
		var applied store.Applied
		if c.action != "" {
			applied.Changes = []*model.Change{{EntityID: c.record.ID, Action: &c.action}}
		}
		b := newBatches(nil, Options{})
		b.countOver(applied, earlier, []placed{c.record})
		if b.report.Counts != c.want {
			t.Errorf("%s: %+v, want %+v", reason, b.report.Counts, c.want)
		}
	}
}
