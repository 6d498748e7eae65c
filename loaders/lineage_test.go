package loaders

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/sidelines/sidelines/store"
)

// told is a graph that says what is told.
type told struct {
	revision    int
	touched     []store.Dependency
	isExplained bool
	err         error
}

func (g *told) Since(context.Context, store.Moment) (store.Moment, []store.Dependency, bool, error) {
	return store.Moment{Revision: fmt.Sprint(g.revision), Journal: g.revision, IsJournalKnown: true}, g.touched, g.isExplained, g.err
}

// lineages is a cache with what it follows.
type lineages struct {
	*Cache
	t     *testing.T
	graph told
}

func newLineages(t *testing.T) *lineages {
	t.Helper()
	l := &lineages{Cache: NewCache(1 << 20), t: t}
	l.commits(false)
	return l
}

// commits commits something that touches dependencies.
func (l *lineages) commits(isExplained bool, touched ...store.Dependency) {
	l.t.Helper()
	l.graph.revision++
	l.graph.touched, l.graph.isExplained = touched, isExplained
	l.observe(l.t.Context(), &l.graph)
}

// answers keeps an answer as a response does that began with w.
func (l *lineages) answers(w *Whole, key string, of store.Dependencies) {
	l.t.Helper()
	answer, err := w.Together(l.t.Context(), key, func(context.Context) (Answer, error) {
		return Answer{Data: []byte(key), Objects: 1, Dependencies: of}, nil
	})
	if err != nil || string(answer.Data) != key {
		l.t.Fatal(answer, err)
	}
}

func (l *lineages) want(isKept bool, key, when string) {
	l.t.Helper()
	if _, got := newWhole(l.Cache).KeptAnswer(key); got != isKept {
		l.t.Errorf("%s: %s is kept: %t", when, key, got)
	}
}

// An answer is kept until something is touched that it depends on; one that depends on everything, until anything is.
func TestLineage(t *testing.T) {
	l := newLineages(t)
	a, b := store.RecordOf("a"), store.NamedBy("Meeting", "a")
	w := newWhole(l.Cache)
	l.answers(w, "record", store.NewDependencies([]store.Dependency{a, a}))
	l.answers(w, "list", store.NewDependencies([]store.Dependency{a, b}))
	l.answers(w, "all", nil)
	for _, key := range []string{"record", "list", "all"} {
		l.want(true, key, "at first")
	}
	l.commits(true, store.RecordOf("b"), store.NamedBy("Forum", "a"), store.FieldOf("Meeting", "start"))
	l.want(true, "record", "beside it")
	l.want(false, "all", "after any commit")
	l.commits(true, b)
	l.want(true, "record", "a list")
	l.want(false, "list", "a list")
	l.commits(true)
	l.commits(true, a)
	l.want(false, "record", "itself")
	l.want(false, "record", "and still")
}

// What nobody explains drops all, and so does an error.
func TestLineage_unexplained(t *testing.T) {
	l := newLineages(t)
	none := store.NewDependencies([]store.Dependency{store.RecordOf("a")})
	l.answers(newWhole(l.Cache), "first", none)
	l.commits(false)
	l.want(false, "first", "a commit that is not in the journal")
	l.answers(newWhole(l.Cache), "second", none)
	l.graph.err = errors.New("gone")
	l.commits(true)
	l.want(false, "second", "no database")
	l.graph.err = nil
	l.commits(true)
	l.want(false, "second", "the database is back")
}

// What a response reads may be as old as the response, however late it is kept.
func TestLineage_slowRead(t *testing.T) {
	l := newLineages(t)
	a := store.RecordOf("a")
	of := store.NewDependencies([]store.Dependency{a})
	slow, other := newWhole(l.Cache), newWhole(l.Cache)
	l.commits(true, a)
	l.answers(slow, "slow", of)
	l.want(false, "slow", "touched before it was kept")
	l.commits(true)
	l.answers(other, "late", of)
	l.want(false, "late", "touched two commits before it was kept")

	began := newWhole(l.Cache)
	l.commits(true, store.RecordOf("b"))
	l.answers(began, "other", of)
	l.want(true, "other", "something else was touched")
	l.commits(false)
	l.answers(began, "old", of)
	l.want(false, "old", "its lineage is over")
}

// A write of this server hides what is kept until the server knows what the write touched.
func TestLineage_ownWrite(t *testing.T) {
	l := newLineages(t)
	a := store.RecordOf("a")
	l.answers(newWhole(l.Cache), "a", store.NewDependencies([]store.Dependency{a}))
	l.answers(newWhole(l.Cache), "b", store.NewDependencies([]store.Dependency{store.RecordOf("b")}))
	early := newWhole(l.Cache)
	New(&store.Store{}, l.Cache).Forget()
	l.want(false, "a", "it is not known what was written")
	l.want(false, "b", "it is not known what was written")
	if _, isKept := early.KeptAnswer("a"); isKept {
		t.Error("a response that began before has what was kept")
	}
	l.commits(true, a)
	l.want(false, "a", "it was written")
	l.want(true, "b", "something else was written")
}

// A lineage that knows of too much forgets what was touched, and the answers that nobody has asked for since.
func TestLineage_much(t *testing.T) {
	l := newLineages(t)
	of := store.NewDependencies([]store.Dependency{store.RecordOf("a")})
	l.answers(newWhole(l.Cache), "asked", of)
	l.answers(newWhole(l.Cache), "old", of)
	much := make([]store.Dependency, mostTouched)
	for i := range much {
		much[i] = store.RecordOf(fmt.Sprint(i))
	}
	l.commits(true, much...)
	l.want(true, "asked", "as much as it knows")
	l.commits(true, store.RecordOf("b"))
	l.want(true, "asked", "more than it knows, and it was asked for")
	l.want(false, "old", "more than it knows")
}
