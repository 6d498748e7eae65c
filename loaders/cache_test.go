package loaders

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"github.com/sidelines/sidelines/store"
)

func TestCache(t *testing.T) {
	c := NewCache(64 << 10)
	revision, failure := "1", error(nil)
	observe := func() {
		c.observe(t.Context(), Revisions(func(context.Context) (string, error) { return revision, failure }))
	}
	kept := func(key string) bool { _, ok := c.current.Load().get(key); return ok }

	c.current.Load().add("early", 1)
	if kept("early") {
		t.Error("something is kept before a revision is known")
	}
	observe()
	before := c.current.Load()
	before.add("a", 1)
	observe()
	if !kept("a") {
		t.Error("an entry is lost while nothing changes")
	}
	revision = "2"
	observe()
	if kept("a") {
		t.Error("an entry outlives its revision")
	}
	before.add("late", 1)
	if kept("late") {
		t.Error("an answer of an old revision is kept in the new one")
	}
	for i := range 10_000 {
		c.current.Load().add(strconv.Itoa(i), "a text")
		c.current.Load().add("c", 1)
		if !kept("c") {
			t.Fatalf("what is used most is gone after %d", i)
		}
	}
	if bytes := c.current.Load().values.Bytes(); bytes > 32<<10 || bytes < 24<<10 { // the other half is for answers
		t.Errorf("the cache has %d bytes", bytes)
	}
	failure = errors.New("gone")
	observe()
	if kept("c") {
		t.Error("something is kept while the revision is unknown")
	}
	failure = nil
	observe()
	c.current.Load().add("d", 1)
	if !kept("d") {
		t.Error("nothing is kept after a recovery")
	}
}

// A request that writes does not look at what was kept before its write, also when the new revision is noticed before the
// write has returned.
func TestLoaders_forget(t *testing.T) {
	c := NewCache(1 << 20)
	observe := func(revision string) {
		c.observe(t.Context(), Revisions(func(context.Context) (string, error) { return revision, nil }))
	}
	observe("1")
	c.current.Load().add("a", 1)
	l := New(&store.Store{}, c)
	observe("2")
	l.Forget()
	if _, ok := l.current.get("a"); ok {
		t.Error("what was kept before the write is still there")
	}
	if c.current.Load().values != nil {
		t.Error("something is kept although no revision is known since the write")
	}
}

// The revision is known as soon as it was read, also by a cache that keeps nothing; not after a write, until it is read anew; and
// what was read before the write does not count.
func TestCache_revision(t *testing.T) {
	for _, size := range []int{0, 1 << 20} {
		c := NewCache(size)
		know := func(want, when string) {
			t.Helper()
			if got := c.Revision(); got != want {
				t.Errorf("size %d, %s: %q, want %q", size, when, got, want)
			}
		}
		observe := func(revision string, err error) {
			c.observe(t.Context(), Revisions(func(context.Context) (string, error) { return revision, err }))
		}
		know("", "before anything")
		observe("1", nil)
		know("1", "once read")
		observe("1", nil)
		know("1", "unchanged")
		observe("2", nil)
		know("2", "changed")
		New(&store.Store{}, c).Forget()
		know("", "written")
		c.observe(t.Context(), Revisions(func(context.Context) (string, error) {
			New(&store.Store{}, c).Forget() // this write was committed after the revision was read
			return "2", nil
		}))
		know("", "read too early")
		observe("4", nil)
		know("4", "read anew")
		observe("", errors.New("no database"))
		know("", "without a database")
	}
}
