package store_test

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

// Transactions of every kind that are undone in reverse leave the graph as it was before each.
func TestUndo_inReverse(t *testing.T) {
	number := 8
	if storetest.IsLong {
		number = 500
	}
	w := newWorld(t, 1)
	defer freshJournal(t)
	all := w.steps(number)
	for _, d := range slices.Backward(all) {
		if _, err := db.Undo(t.Context(), "tester", d.revision, "A test.", true); err != nil {
			t.Fatalf("revision %d, %s: %v", d.revision, d.what, err)
		}
		if difference := cmp.Diff(d.before, stateNow(t)); difference != "" {
			t.Fatalf("after the undo of %d, %s (-before +now): %s", d.revision, d.what, difference)
		}
	}
	if n, err := db.Adopt(t.Context()); n != 0 || err != nil {
		t.Errorf("%d foreign changes, %v", n, err)
	}
}

// In any order, an undo restores what its transaction changed and nothing else, or is refused and names every revision in the way: when
// these are undone, it succeeds. Undos may be in the way, too, and are undone like all else.
func TestUndo_inAnyOrder(t *testing.T) {
	number, seeds := 12, []uint64{9}
	if storetest.IsLong {
		number, seeds = 200, []uint64{2, 3, 4}
	}
	for _, seed := range seeds {
		w := newWorld(t, seed)
		all := w.steps(number)
		u := &undoer{t: t, of: map[int]done{}, gone: map[int]bool{}}
		for _, d := range all {
			u.of[d.revision] = d
		}
		refused := 0
		for _, i := range w.random.Perm(len(all)) {
			refused += u.undo(all[i])
		}
		for _, d := range slices.Backward(all) { // which the undo of an undo brought back
			u.undo(d)
		}
		if refused == 0 || refused == len(all) {
			t.Errorf("seed %d: %d of %d were refused", seed, refused, len(all))
		}
		if difference := cmp.Diff(all[0].before, stateNow(t)); difference != "" {
			t.Errorf("seed %d: after all undos: %s", seed, difference)
		}
	}
	freshJournal(t)
}

// undoer takes back transactions.
type undoer struct {
	t    *testing.T
	of   map[int]done // by first revision, undos too
	gone map[int]bool // the revisions that do not count any more
}

// undo takes back a transaction that counts, after what is in its way. It returns how often it was refused.
func (u *undoer) undo(d done) (refused int) {
	if u.gone[d.revision] {
		return 0
	}
	inTheWay, err := u.try(d)
	if err == nil {
		return 0
	}
	for _, revision := range slices.Backward(inTheWay) {
		named, isOne := u.of[operationOf(u.t, revision)]
		if !isOne || u.gone[named.revision] {
			continue
		}
		if _, err := u.try(named); err != nil {
			u.t.Fatalf("%d, %s was named (%v) as in the way of %d, %s: %v", named.revision, named.what, inTheWay, d.revision, d.what, err)
		}
	}
	if _, err := u.try(d); err != nil {
		u.t.Fatalf("%d, %s, after the undo of %v: %v", d.revision, d.what, inTheWay, err)
	}
	return 1
}

// try takes back a transaction, or returns what is in its way.
func (u *undoer) try(d done) (inTheWay []int, err error) {
	before := stateNow(u.t)
	undone, err := db.Undo(u.t.Context(), "tester", d.revision, "A test.", true)
	now := stateNow(u.t)
	if err != nil {
		if difference := cmp.Diff(before, now); difference != "" {
			u.t.Fatalf("the refused undo of %d changed something: %s", d.revision, difference)
		}
		return namedIn(u.t, err), err
	}
	if difference := cmp.Diff(without(before, d), now); difference != "" {
		u.t.Fatalf("after the undo of %d, %s (-want +got): %s", d.revision, d.what, difference)
	}
	u.gone[d.revision], u.gone[d.undoes] = true, false
	u.of[undone.Revision] = done{what: fmt.Sprint("undo ", d.revision), revision: undone.Revision, undoes: d.revision, before: before, after: now}
	return nil, nil
}

// namedIn returns the revisions that a refusal names.
func namedIn(t *testing.T, err error) []int {
	t.Helper()
	var refused *model.Error
	if !errors.As(err, &refused) || refused.Code != model.CodeConflict {
		t.Fatalf("no refusal: %v", err)
	}
	named, _ := refused.Details["revisions"].([]int)
	if len(named) == 0 {
		t.Fatalf("names no revision: %v", err)
	}
	return named
}

func operationOf(t *testing.T, revision int) int {
	t.Helper()
	rows, err := db.Run(t.Context(), "MATCH (c:Change {revision: $r}) RETURN DISTINCT coalesce(c.operation, c.revision) AS n", map[string]any{"r": revision})
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	return int(rows[0]["n"].(int64))
}

// without is a state in which what a transaction changed is as before it.
func without(now state, d done) state {
	want := state{}
	for id, fields := range now {
		want[id] = maps.Clone(fields)
	}
	for id := range both(d.before, d.after) {
		before, existed := d.before[id]
		after, exists := d.after[id]
		switch {
		case existed && !exists:
			want[id] = maps.Clone(before)
		case !existed && exists:
			delete(want, id)
		default:
			for name := range both(before, after) {
				was, had := before[name]
				if is := after[name]; is == was && had {
					continue
				}
				if delete(want[id], name); had {
					want[id][name] = was
				}
			}
		}
	}
	return want
}

func both[V any](a, b map[string]V) map[string]bool {
	keys := map[string]bool{}
	for key := range a {
		keys[key] = true
	}
	for key := range b {
		keys[key] = true
	}
	return keys
}

// A merge that makes a record name itself drops that name from the record that stays, and not from the duplicate that an undo makes again.
func TestUndo_mergeOfMentions(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	statement := func(id, mentioned string) string {
		return fmt.Sprintf(`{"id": %q, "speaker": "ada", "kind": "REMARK", "date": "2023-10-18", "mentions": [%q, "peace"],
			"renditions": [{"text": "Words of %s.", "lang": "en", "form": "VERBATIM", "source": "page", "mentions": [
				{"entity": %q, "start": 0, "end": 5, "basis": "NAME"}, {"entity": "peace", "start": 6, "end": 8, "basis": "NAME"}]}]}`,
			id, mentioned, id, mentioned)
	}
	if _, err := apply(t, fmt.Sprintf(`{"sources": [{"id": "page", "names": [{"lang": "en", "text": "Page"}]}],
		"leaders": [{"id": "ada", "names": [{"lang": "en", "text": "Ada"}]}],
		"topics": [{"id": "peace", "kind": "ISSUE", "names": [{"lang": "en", "text": "Peace"}]}],
		"statements": [%s, %s]}`, statement("first", "ada"), statement("second", "first"))); err != nil {
		t.Fatal(err)
	}
	before := stateNow(t)
	if _, err := db.Merge(t.Context(), "tester", "second", "first"); err != nil {
		t.Fatal(err)
	}
	head, _, err := db.JournalHead(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Undo(t.Context(), "tester", head, "They are two.", true); err != nil {
		t.Fatal(err)
	}
	if difference := cmp.Diff(before, stateNow(t)); difference != "" {
		t.Errorf("(-before +now): %s", difference)
	}
}

// While others write, undos restore what their own transactions changed, and nothing that the others wrote is lost.
func TestUndo_amongWriters(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	writers, number := 3, 6
	if storetest.IsLong {
		number = 100
	}
	topic := func(writer, n int) string {
		return fmt.Sprintf(`{"topics": [{"id": "topic-of-%d", "kind": "ISSUE", "names": [{"lang": "en", "text": "Number %d"}]}]}`, writer, n)
	}
	for writer := range writers {
		if _, err := apply(t, topic(writer, 0)); err != nil {
			t.Fatal(err)
		}
	}
	before := stateNow(t)
	var all sync.WaitGroup
	for writer := range writers {
		all.Go(func() {
			var revisions []int
			for n := range number {
				applied, err := apply(t, topic(writer, n+1))
				if err != nil {
					t.Error(err)
					return
				}
				revisions = append(revisions, applied.Revision)
			}
			if writer == 0 {
				return
			}
			for _, revision := range slices.Backward(revisions) {
				if _, err := db.Undo(t.Context(), "tester", revision, "A test.", true); err != nil {
					t.Errorf("writer %d, revision %d: %v", writer, revision, err)
				}
			}
		})
	}
	all.Wait()
	want := state{}
	maps.Copy(want, before)
	want["topic-of-0"] = maps.Clone(before["topic-of-0"])
	want["topic-of-0"]["names"] = fmt.Sprintf(`[{"lang":"en","text":"Number %d"}]`, number)
	if difference := cmp.Diff(want, stateNow(t)); difference != "" {
		t.Errorf("(-want +got): %s", difference)
	}
}
