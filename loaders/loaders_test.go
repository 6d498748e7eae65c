package loaders_test

import (
	"context"
	"errors"
	"testing"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// What fields ask for at the same time is one read, each key once, and is not read again by the request.
func TestLoaders_batch(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		l := uncached(s)
		all(
			func() { entity(t, l, "m1", true) }, func() { entity(t, l, "m2", true) }, func() { entity(t, l, "m1", true) }, func() { entity(t, l, "none", false) },
			func() { _, _ = l.Entities(t.Context(), []string{"t1", "m2", "t1"}) },
		)
		s.wantReads(t, "at the same time", "entities m1 m2 none t1")
		entity(t, l, "m1", true)
		entity(t, l, "none", false)
		s.wantReads(t, "again")
		entity(t, l, "t3", true)
		s.wantReads(t, "another", "entities t3")
		entity(t, uncached(s), "m1", true)
		s.wantReads(t, "another request", "entities m1")
	})
}

// Values come in the order of their keys, with nothing in the place of an unknown one.
func TestLoaders_order(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.tenures = map[string]*model.Tenure{"a/king": {ID: "a/king"}}
		l := uncached(s)
		entities, err := l.Entities(t.Context(), []string{"m2", "none", "m1", "m2"})
		if err != nil || len(entities) != 4 || entities[0] != s.entities["m2"] || entities[1] != nil || entities[2] != s.entities["m1"] || entities[3] != entities[0] {
			t.Errorf("%v, %v", entities, err)
		}
		nodes, err := l.Nodes(t.Context(), []string{"a/none", "m1", "a/king", "none", "m2"})
		if err != nil || len(nodes) != 5 || nodes[0] != nil || nodes[3] != nil {
			t.Fatalf("%v, %v", nodes, err)
		}
		for i, want := range map[int]string{1: "m1", 2: "a/king", 4: "m2"} {
			if nodes[i].NodeID() != want {
				t.Errorf("%d is %s, want %s", i, nodes[i].NodeID(), want)
			}
		}
		tenure, err := l.Tenure(t.Context(), "a/king")
		if err != nil || tenure != s.tenures["a/king"] {
			t.Errorf("%v, %v", tenure, err)
		}
		for code, want := range map[string]string{"CN": "china", "XX": ""} {
			if got, err := l.CountryIDByCode(t.Context(), code); err != nil || got != want {
				t.Errorf("%s is %q, %v", code, got, err)
			}
		}
	})
}

// Lists of several kinds asked for at the same time are a read each.
func TestLoaders_lists(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		l := uncached(s)
		all(
			func() { page(t, l, "topics", "m2") }, func() { page(t, l, "topics", "m1") }, func() { page(t, l, "statements", "m1") },
			func() {
				if n, err := l.Count(t.Context(), list("topics"), "m1"); n != 1 || err != nil {
					t.Errorf("%d, %v", n, err)
				}
			},
		)
		s.wantReads(t, "at the same time", "count topics m1", "page statements m1", "page topics m1 m2")
		if got := page(t, l, "topics", "m2").Items[0].Node.(*model.Topic).ID; got != "t2" {
			t.Errorf("a page of %s", got)
		}
	})
}

// An error is that of all who wait for the read, and of nobody who asks later in another request.
func TestLoaders_errors(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.err = errors.New("gone")
		l := loaders.New(s, cache.Cache)
		for name, read := range map[string]func() error{
			"entity":   func() error { _, err := l.Entity(t.Context(), "m1"); return err },
			"entities": func() error { _, err := l.Entities(t.Context(), []string{"m2", "m3"}); return err },
			"nodes":    func() error { _, err := l.Nodes(t.Context(), []string{"t1"}); return err },
			"tenures":  func() error { _, err := l.Nodes(t.Context(), []string{"a/king"}); return err },
			"page":     func() error { _, err := l.Page(t.Context(), list("meetings"), ""); return err },
			"count":    func() error { _, err := l.Count(t.Context(), list("meetings"), ""); return err },
			"evidence": func() error { _, err := l.Evidence(t.Context(), "m1"); return err },
			"undone":   func() error { _, err := l.UndoneBy(t.Context(), 7); return err },
			"links":    func() error { _, err := l.LinkDetails(t.Context(), links("a", "b"), model.Scope{}); return err },
		} {
			if err := read(); !errors.Is(err, s.err) {
				t.Errorf("%s: %v", name, err)
			}
		}
		s.err = nil
		s.take()
		l = loaders.New(s, cache.Cache)
		entity(t, l, "m1", true)
		page(t, l, "meetings", "")
		s.wantReads(t, "the next request", "entities m1", "page meetings ")
	})
}

// A request that is over reads nothing any more.
func TestLoaders_over(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		over, end := context.WithCancel(t.Context())
		end()
		if _, err := uncached(s).Entity(over, "m1"); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		s.wantReads(t, "over")
	})
}

func links(ids ...string) []*model.Link {
	var drawn []*model.Link
	for _, id := range ids {
		drawn = append(drawn, &model.Link{Kind: model.LinkKindMet, FromID: "x", ToID: id})
	}
	return drawn
}

// What is behind one link of a drawing is read for all of it, once for each period.
func TestLoaders_links(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.details = map[string]*model.LinkDetails{"MET x a": {Weight: 1}, "MET x b": {Weight: 2}}
		l := uncached(s)
		drawn := links("a", "b", "c")
		l.DrawTogether(drawn)
		then := model.Scope{Period: model.Period{IsGiven: true, From: "2001", To: "2002"}}
		now := model.Scope{Period: model.Period{IsGiven: true, From: "2020", To: "2021"}}
		details, err := l.LinkDetails(t.Context(), drawn[1:2], then)
		if err != nil || len(details) != 1 || details[0].Weight != 2 {
			t.Errorf("%v, %v", details, err)
		}
		s.wantReads(t, "one of the drawing", "links 2001 MET x a MET x b MET x c")
		details, err = l.LinkDetails(t.Context(), []*model.Link{drawn[2], drawn[0]}, then)
		if err != nil || details[0] != nil || details[1].Weight != 1 {
			t.Errorf("%v, %v", details, err)
		}
		s.wantReads(t, "the others")
		all(
			func() { _, _ = l.LinkDetails(t.Context(), drawn[:1], now) },
			func() {
				_, _ = l.LinkDetails(t.Context(), links("d"), model.Scope{Period: model.Period{IsGiven: true, From: "2001", To: "2003"}})
			},
		)
		s.wantReads(t, "another period, and one that was not drawn", "links 2001 MET x d", "links 2020 MET x a MET x b MET x c")
	})
}

// A response reads an entity once, and the next response reads it again where nothing is kept.
func TestLoaders_response(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		ctx := loaders.With(t.Context(), uncached(s))
		entity(t, loaders.For(ctx), "m1", true)
		entity(t, loaders.For(ctx), "m1", true)
		s.wantReads(t, "the loaders of a context", "entities m1")
		entity(t, loaders.For(loaders.With(ctx, uncached(s))), "m1", true)
		s.wantReads(t, "new ones", "entities m1")
	})
}

// The response of a subscription reads what the graph has when it begins to read, and not when it began to wait.
func TestWithNew(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		entity(t, loaders.New(s, cache.Cache), "m1", true)
		ctx, end := loaders.WithNew(t.Context(), s, cache.Cache, 0)
		defer end()
		s.take()
		cache.becomes("2", nil)
		entity(t, loaders.For(ctx), "m1", true)
		s.wantReads(t, "of the new revision", "entities m1")
		entity(t, loaders.For(ctx), "m1", true)
		s.wantReads(t, "again")
		if first, second := loaders.For(ctx), loaders.For(ctx); first != second {
			t.Error("each use has loaders of its own")
		}
	})
}
