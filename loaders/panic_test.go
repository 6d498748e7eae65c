package loaders

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// explosive is a store whose reads panic, in the goroutines of the libraries that call them.
type explosive struct{ Store }

func (explosive) EntitiesByID(context.Context, []string) (map[string]model.Entity, error) {
	panic("boom")
}

func (explosive) Counts(context.Context, *store.List, []string) (map[string]int, error) {
	panic("boom")
}

func (explosive) Gatherings(context.Context, model.MeetingConditions, int) ([]model.Gathering, error) {
	panic("boom")
}

// A panic while something is read is an error of those who wait for it, and of nobody else.
func TestLoaders_panics(t *testing.T) {
	list, err := store.NewList("Query.leaders", "Leader", store.PageArgs{}, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	l := New(explosive{}, NewCache(2))
	for name, read := range map[string]func() error{
		"a batch":     func() error { _, err := l.Entities(t.Context(), []string{"a", "b"}); return err },
		"lists":       func() error { _, err := l.Count(t.Context(), list, ""); return err },
		"shared work": func() error { _, err := l.projection(t.Context(), nil); return err },
	} {
		var known *model.Error
		if err := read(); !errors.As(err, &known) || known.Code != model.CodeInternal {
			t.Errorf("%s: error %v, want INTERNAL", name, err)
		}
	}
}

// When nobody follows the revision any longer, because that panicked, nothing is kept.
func TestCache_panic(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, calls := NewCache(2), 0
		func() {
			defer func() { _ = recover() }() // that of whoever starts Follow again
			c.Follow(t.Context(), Revisions(func(context.Context) (string, error) {
				if calls++; calls == 2 {
					panic("boom")
				}
				return "1", nil
			}), time.Second)
		}()
		if calls != 2 || c.current.Load().values != nil {
			t.Error("something is kept although the revision is not followed")
		}
	})
}
