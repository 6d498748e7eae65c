package loaders_test

import (
	"errors"
	"reflect"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// What a request reads is kept for the next ones, also that an id is unknown, until the revision is another.
func TestCache_keeps(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		read := func() {
			l := loaders.New(s, cache.Cache)
			entity(t, l, "m1", true)
			entity(t, l, "none", false)
			page(t, l, "topics", "m1")
			if _, err := l.Count(t.Context(), list("topics"), "m1"); err != nil {
				t.Error(err)
			}
		}
		once := []string{"count topics m1", "entities m1", "entities none", "page topics m1"}
		read()
		s.wantReads(t, "at first", once...)
		read()
		s.wantReads(t, "once more")
		time.Sleep(10 * every)
		read()
		s.wantReads(t, "as long as nothing is committed")
		cache.becomes("2", nil)
		read()
		s.wantReads(t, "after a commit", once...)
		cache.becomes("1", nil)
		read()
		s.wantReads(t, "whatever the revision is called", once...)
	})
}

// Kinds of values are kept apart, whatever their keys.
func TestCache_keys(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.pages["topics m1"], s.pages["statements m1"] = pageOf(topic("t1"), topic("t2")), pageOf()
		s.tenures = map[string]*model.Tenure{"m1": {}}
		for range 2 {
			l := loaders.New(s, cache.Cache)
			entity(t, l, "m1", true)
			tenure, err := l.Tenure(t.Context(), "m1")
			code, err2 := l.CountryIDByCode(t.Context(), "m1")
			evidence, err3 := l.Evidence(t.Context(), "m1")
			n, err4 := l.Count(t.Context(), list("topics"), "m1")
			if tenure != s.tenures["m1"] || code != "" || evidence != nil || n != 2 || errors.Join(err, err2, err3, err4) != nil {
				t.Errorf("%v, %q, %v, %d, %v", tenure, code, evidence, n, errors.Join(err, err2, err3, err4))
			}
			if len(page(t, l, "topics", "m1").Items) != 2 || len(page(t, l, "statements", "m1").Items) != 0 {
				t.Error("a page is another's")
			}
		}
	})
}

// condition is one on meetings.
type condition string

func (c condition) String() string { return string(c) }

// What is behind a link in one period is not the answer for another that differs at one end only.
func TestCache_periods(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		period := func(from, to string) model.Scope {
			return model.Scope{Period: model.Period{IsGiven: true, From: from, To: to}}
		}
		for range 2 {
			for _, p := range []model.Scope{period("2001", "2002"), period("2001", "2003"), period("2002", "2003")} {
				if _, err := loaders.New(s, cache.Cache).LinkDetails(t.Context(), links("a"), p); err != nil {
					t.Error(err)
				}
			}
		}
		s.wantReads(t, "each period once", "links 2001 MET x a", "links 2001 MET x a", "links 2002 MET x a")
		for range 2 {
			for _, meetings := range []model.MeetingConditions{nil, condition("calls"), condition("talks")} {
				scope := model.Scope{Period: period("2003", "2004").Period, Meetings: meetings}
				if _, err := loaders.New(s, cache.Cache).LinkDetails(t.Context(), links("a"), scope); err != nil {
					t.Error(err)
				}
				q := analysis.TiesQuery{Scope: scope, MaxActors: 100, MaxTies: 100}
				if _, err := loaders.New(s, cache.Cache).Communities(t.Context(), q); err != nil {
					t.Error(err)
				}
			}
		}
		s.wantReads(t, "each condition once", "gatherings ", "gatherings calls ", "gatherings talks ", "links 2003 MET x a",
			"links 2003 calls MET x a", "links 2003 talks MET x a")
	})
}

// An activity is counted once for the same question until the graph changes, and each caller may sort its cells.
func TestCache_activity(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		in := func(from string, meetings model.MeetingConditions, subject string, by model.GroupKey) model.Counting {
			scope := model.Scope{Period: model.Period{IsGiven: true, From: from, To: "2009"}, Meetings: meetings}
			return model.Counting{Of: model.ActivityKindMeetings, By: []model.GroupKey{by}, Subjects: []string{subject}, Scope: scope}
		}
		count := func() {
			for _, c := range []model.Counting{
				in("2001", nil, "a", model.GroupKeyYear), in("2001", nil, "a", model.GroupKeyMonth), in("2001", nil, "b", model.GroupKeyYear),
				in("2002", nil, "a", model.GroupKeyYear), in("2002", condition("calls"), "a", model.GroupKeyYear),
			} {
				found, err := loaders.New(s, cache.Cache).Activity(t.Context(), c)
				if err != nil || len(found.Cells) != 2 || found.Cells[0].Count != 1 {
					t.Fatal(found, err)
				}
				slices.Reverse(found.Cells)
			}
		}
		count()
		count()
		all := []string{"activity 2001 a", "activity 2001 a", "activity 2001 b", "activity 2002 a", "activity 2002 calls a"}
		s.wantReads(t, "each question once", all...)
		cache.becomes("2", nil)
		count()
		s.wantReads(t, "each question again", all...)
	})
}

// Nothing is kept before the revision is known, while it is not, when nobody follows it any longer, and by a cache of no size.
func TestCache_keepsNothing(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		isKept := func(cache *loaders.Cache) bool {
			entity(t, loaders.New(s, cache), "m1", true)
			s.take()
			entity(t, loaders.New(s, cache), "m1", true)
			return len(s.take()) == 0
		}
		if isKept(loaders.NewCache(1 << 20)) {
			t.Error("something is kept before the revision is known")
		}
		if isKept(follow(t, 0).Cache) {
			t.Error("something is kept by a cache of no size")
		}
		cache := follow(t, 1<<20)
		if !isKept(cache.Cache) {
			t.Error("nothing is kept")
		}
		cache.becomes("1", errors.New("gone"))
		if isKept(cache.Cache) {
			t.Error("something is kept while the revision is not known")
		}
		cache.becomes("1", nil)
		if !isKept(cache.Cache) {
			t.Error("nothing is kept when the revision is known again")
		}
		cache.Drop()
		if isKept(cache.Cache) {
			t.Error("something is kept after a commit of this server")
		}
		time.Sleep(every)
		synctest.Wait()
		if !isKept(cache.Cache) {
			t.Error("nothing is kept when the revision was read after the commit")
		}
		cache.stop()
		<-cache.done
		if isKept(cache.Cache) {
			t.Error("something is kept although nobody follows the revision")
		}
	})
}

// A page in the cache has its entities by id: what the cache has of them no longer is read, and if one of them is not there any
// more, the page is read again.
func TestCache_pages(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		nodes := func(p *model.Page) (ids []string) {
			for _, item := range p.Items {
				if node, ok := item.Node.(model.Node); ok {
					ids = append(ids, node.NodeID())
				}
			}
			return ids
		}
		change := &model.Change{Cursor: "c"}
		mixed := pageOf(s.entities["m1"], &model.Tenure{ID: "xi/held"}, change, s.entities["t2"])
		mixed.HasNext, mixed.Items[1].Cursor, mixed.Items[3].Edge = true, "second", model.SearchEdge{Score: 2}
		s.pages["mixed "] = mixed
		first := page(t, loaders.New(s, cache.Cache), "mixed", "")
		s.take()
		again := page(t, loaders.New(s, cache.Cache), "mixed", "")
		s.wantReads(t, "all of it is in the cache")
		if !reflect.DeepEqual(first, again) || again.Items[2].Node != change {
			t.Errorf("%+v, want %+v", again, first)
		}

		page(t, loaders.New(s, cache.Cache), "meetings", "")
		s.take()
		cache.Evict("entity m2")
		if got := nodes(page(t, loaders.New(s, cache.Cache), "meetings", "")); !slices.Equal(got, []string{"m1", "m2", "m3"}) {
			t.Errorf("%v", got)
		}
		s.wantReads(t, "one entity is not in the cache any more", "entities m2")

		// Between the read of the page and that of its entities somebody deletes one.
		s.entities["m9"] = meeting("m9")
		s.pages["stale "] = pageOf(s.entities["m9"])
		page(t, loaders.New(s, cache.Cache), "stale", "")
		cache.Evict("entity m9")
		delete(s.entities, "m9")
		s.pages["stale "] = pageOf(s.entities["m1"])
		s.take()
		if got := nodes(page(t, loaders.New(s, cache.Cache), "stale", "")); !slices.Equal(got, []string{"m1"}) {
			t.Errorf("%v", got)
		}
		s.wantReads(t, "an entity is gone", "entities m9", "page stale ")
	})
}

// What a request reads that began before a commit is not kept for those that begin after it.
func TestCache_earlierRequests(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		entity(t, loaders.New(s, cache.Cache), "m1", true)
		early := loaders.New(s, cache.Cache)
		cache.becomes("2", nil)
		s.take()
		entity(t, early, "m1", true)
		s.wantReads(t, "an earlier request, what it began with")
		entity(t, early, "m2", true)
		s.take()
		entity(t, loaders.New(s, cache.Cache), "m2", true)
		s.wantReads(t, "a later request", "entities m2")
		early = loaders.New(s, cache.Cache)
		cache.Drop()
		entity(t, early, "m2", true)
		s.wantReads(t, "an earlier request, after a commit of this server", "entities m2")
		cache.becomes("3", nil)
		entity(t, loaders.New(s, cache.Cache), "m3", true)
		writing, other := loaders.New(s, cache.Cache), loaders.New(s, cache.Cache)
		cache.becomes("4", nil) // is noticed before the write has returned
		writing.Forget()
		s.take()
		entity(t, writing, "m3", true)
		s.wantReads(t, "a request that has written", "entities m3")
		entity(t, other, "m3", true)
		s.wantReads(t, "another that began with it", "entities m3")
		entity(t, loaders.New(s, cache.Cache), "m3", true)
		s.wantReads(t, "one that began after the write", "entities m3")
	})
}

// closed reports whether a channel is.
func closed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// Who waits for the graph to change wakes at the next revision, at a commit of this server, and at nothing else.
func TestCache_Changed(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		cache := follow(t, 1<<20)
		first, second := cache.Changed(), cache.Changed()
		time.Sleep(10 * every)
		synctest.Wait()
		if closed(first) || closed(second) {
			t.Error("woken by nothing")
		}
		cache.becomes("2", nil)
		if !closed(first) || !closed(second) {
			t.Error("not woken by a new revision")
		}
		third := cache.Changed()
		time.Sleep(every)
		synctest.Wait()
		if closed(third) {
			t.Error("woken by a revision that is known")
		}
		cache.becomes("3", nil)
		if !closed(third) {
			t.Error("not woken by the next revision")
		}
		fourth := cache.Changed()
		cache.Drop()
		if !closed(fourth) {
			t.Error("not woken by a commit of this server")
		}
		fifth := cache.Changed()
		cache.stop()
		<-cache.done
		if !closed(fifth) {
			t.Error("not woken when nobody follows the revision")
		}
	})
}

// Whoever wakes finds the graph as it is, not what was kept before.
func TestCache_wokenToNews(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		ctx := loaders.With(t.Context(), loaders.New(s, cache.Cache))
		entity(t, loaders.For(ctx), "m1", true)
		s.take()
		changed := cache.Changed()
		done := make(chan []string)
		go func() {
			<-changed
			entity(t, loaders.For(ctx), "m1", true)
			entity(t, loaders.New(s, cache.Cache), "m1", true)
			done <- s.take()
		}()
		cache.becomes("2", nil)
		if reads := <-done; !slices.Equal(reads, []string{"entities m1"}) {
			t.Errorf("%v: want one read, of the new loaders", reads)
		}
	})
}

// A cache of no size wakes those who wait, too.
func TestCache_wakesWithoutSize(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		cache := follow(t, 0)
		changed := cache.Changed()
		cache.becomes("2", nil)
		if !closed(changed) {
			t.Error("not woken")
		}
	})
}

// Paths are kept when all of the graph was searched, and networks whenever they were found. Who gets a network that is
// kept is told its nodes as well.
func TestLoaders_answers(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		met := func(id string) []model.Neighbour {
			return []model.Neighbour{{ID: id, Kind: model.LinkKindMet, Weight: 1, Degree: 1}}
		}
		s.neighbours = map[string][]model.Neighbour{"a": met("b"), "b": met("a")}
		via := model.LinkQuery{Via: model.AllLinkKind, MaxHubDegree: 10}
		paths := func(most int) int {
			found, err := loaders.New(s, cache.Cache).Paths(t.Context(), analysis.PathQuery{From: "a", To: "b", MaxHops: 1, Count: 1, MaxNodes: most, Links: via})
			if err != nil {
				t.Fatal(err)
			}
			return len(found.Paths)
		}
		network := func(seed string) []string {
			var reached []string
			found, err := loaders.New(s, cache.Cache).Network(t.Context(), analysis.NetworkQuery{Seeds: []string{seed}, Hops: 1, PerNode: 5, MaxNodes: 10, MaxLinks: 10, Links: via},
				func(ids []string) { reached = append(reached, ids...) })
			if err != nil || !slices.Equal(found.Nodes, reached) {
				t.Errorf("%+v, reached %v, %v", found, reached, err)
			}
			return reached
		}
		for _, kept := range []bool{false, true} {
			if n := paths(10); n != 1 || (len(s.take()) == 0) != kept {
				t.Errorf("%d paths, kept is not %v", n, kept)
			}
			if nodes := network("a"); !slices.Equal(nodes, []string{"a", "b"}) || (len(s.take()) == 0) != kept {
				t.Errorf("reached %v, kept is not %v", nodes, kept)
			}
		}
		if nodes := network("b"); !slices.Equal(nodes, []string{"b", "a"}) {
			t.Errorf("another network is %v", nodes)
		}
		s.neighbours["b"], s.neighbours["d"] = append(met("a"), met("c")...), met("e")
		s.take()
		for range 2 {
			found, err := loaders.New(s, cache.Cache).Paths(t.Context(), analysis.PathQuery{From: "a", To: "d", MaxHops: 4, Count: 1, MaxNodes: 2, Links: via})
			if err != nil || found.Exhausted {
				t.Errorf("%+v, %v", found, err)
			}
		}
		s.wantReads(t, "a search that a limit ended", "neighbours a d", "neighbours a d")
		cache.becomes("2", nil)
		s.take()
		paths(10)
		network("a")
		s.wantReads(t, "after a commit", "among a b", "neighbourhood a", "neighbours a")
	})
}
