package loaders_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// The first question about one of a page is asked for all of it, once for each question.
func TestSiblings_lists(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		l := uncached(s)
		page(t, l, "meetings", "")
		s.wantReads(t, "the page", "page meetings ")
		page(t, l, "topics", "m2")
		s.wantReads(t, "a list of one", "page topics m1 m2 m3")
		page(t, l, "topics", "m1")
		page(t, l, "topics", "m3")
		s.wantReads(t, "that list of the others")
		page(t, l, "statements", "m1")
		s.wantReads(t, "another list of one", "page statements m1 m2 m3")
		if n, err := l.Count(t.Context(), list("topics"), "m3"); n != 1 || err != nil {
			t.Errorf("%d, %v", n, err)
		}
		s.wantReads(t, "the count of one", "count topics m1 m2 m3")
		if n, err := l.Count(t.Context(), list("topics"), "m1"); n != 1 || err != nil {
			t.Errorf("%d, %v", n, err)
		}
		s.wantReads(t, "the count of another")
		page(t, l, "topics", "t1")
		s.wantReads(t, "a list of one that was not read with it", "page topics t1 t2 t3")
		page(t, l, "topics", "elsewhere")
		s.wantReads(t, "a list of one that was not read", "page topics elsewhere")
	})
}

// The entities of a page need no reading, and those read by id are siblings as well.
func TestSiblings_entities(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		l := uncached(s)
		page(t, l, "meetings", "")
		s.take()
		entity(t, l, "m1", true)
		s.wantReads(t, "one of the page")
		if _, err := l.Entities(t.Context(), []string{"t1", "t3"}); err != nil {
			t.Fatal(err)
		}
		s.take()
		page(t, l, "statements", "t3")
		s.wantReads(t, "one of those read together", "page statements t1 t3")
	})
}

// What sources say of one fact is read for all that were read together.
func TestSiblings_evidence(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		cite := func(source string) []model.Citation { return []model.Citation{{Source: source}} }
		s := newShelf()
		s.evidence = map[string]*model.Evidence{
			"m1": {Citations: cite("s1")},
			"m2": {Disputes: []model.Dispute{{Values: []model.DisputedValue{{Citations: cite("s2")}}}}},
		}
		s.entities["s1"], s.entities["s2"] = &model.Source{NamedBase: named("s1")}, &model.Source{NamedBase: named("s2")}
		s.pages["facts "] = pageOf(
			s.entities["m1"], s.entities["m2"], topic("t1"), &model.Forum{NamedBase: named("f")},
			&model.Statement{EntityBase: model.EntityBase{ID: "st"}}, &model.Tenure{ID: "a/king"},
			&model.Leader{NamedBase: named("b"), Tenures: []model.Tenure{{ID: "b/one"}, {ID: "b/two"}}},
		)
		l := uncached(s)
		page(t, l, "facts", "")
		s.take()
		evidence, err := l.Evidence(t.Context(), "m1")
		if err != nil || evidence != s.evidence["m1"] {
			t.Errorf("%v, %v", evidence, err)
		}
		s.wantReads(t, "of one fact", "evidence a/king b/one b/two f m1 m2 st")
		if evidence, err := l.Evidence(t.Context(), "st"); err != nil || evidence != nil {
			t.Errorf("%v, %v", evidence, err)
		}
		s.wantReads(t, "of another")
		entity(t, l, "s2", true)
		s.wantReads(t, "a source of it", "entities s1 s2")
	})
}

// What sources tell of meetings is read if it is asked for, for all meetings that were read together, and their sources at once.
func TestSiblings_accounts(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		spoken := func(ids ...string) (of []model.AccountMention) {
			for _, id := range ids {
				of = append(of, model.AccountMention{Entity: id})
			}
			return of
		}
		s.accounts = map[string][]*model.Account{
			"m1": {{Text: "One.", Source: "s1", Mentions: spoken("e1", "e2")}}, "m3": {{Text: "Three.", Source: "s2", Mentions: spoken("e2", "e3")}},
		}
		for _, id := range []string{"s1", "s2", "e1", "e2", "e3"} {
			s.entities[id] = &model.Source{NamedBase: named(id)}
		}
		l := uncached(s)
		page(t, l, "meetings", "")
		s.wantReads(t, "the page alone", "page meetings ")
		accounts, err := l.Accounts(t.Context(), "m1")
		if err != nil || len(accounts) != 1 || accounts[0].Text != "One." {
			t.Errorf("%v, %v", accounts, err)
		}
		s.wantReads(t, "of one meeting", "accounts m1 m2 m3")
		if accounts, err := l.Accounts(t.Context(), "m2"); err != nil || len(accounts) != 0 {
			t.Errorf("%v, %v", accounts, err)
		}
		s.wantReads(t, "of another, which has none")
		entity(t, l, "s1", true)
		s.wantReads(t, "a source of one", "entities s1 s2")
		entity(t, l, "e2", true)
		s.wantReads(t, "whom one mentions", "entities e1 e2 e3")
	})
}

// linking are two entities or changes that link to a1 and b1 by one field and, where there is another, to a2 and b2 by it.
var linking = map[string]func(a1, a2 string) any{
	"the office of a leader": func(a1, _ string) any { return &model.Leader{Tenures: []model.Tenure{{Of: a1}}} },
	"memberships of a country": func(a1, _ string) any {
		return &model.Country{Memberships: []model.Membership{{Organization: a1}}}
	},
	"members of an organization": func(a1, _ string) any {
		return &model.Organization{Members: []model.Member{{Membership: model.Membership{Country: a1}}}}
	},
	"topics of a series":         func(a1, _ string) any { return &model.ForumSeries{About: []string{a1}} },
	"the series of a forum":      func(a1, a2 string) any { return &model.Forum{Series: a1, Country: a2} },
	"the country of a forum":     func(a1, a2 string) any { return &model.Forum{Country: a1, About: []string{a2}} },
	"topics of a forum":          func(a1, a2 string) any { return &model.Forum{About: []string{a1}, Series: a2} },
	"the country of a meeting":   func(a1, a2 string) any { return &model.Meeting{Country: a1, Forum: a2} },
	"the forum of a meeting":     func(a1, a2 string) any { return &model.Meeting{Forum: a1, Country: a2} },
	"what a meeting is part of":  func(a1, a2 string) any { return &model.Meeting{PartOf: a1, Parts: []string{a2}} },
	"parts of a meeting":         func(a1, a2 string) any { return &model.Meeting{Parts: []string{a1}, PartOf: a2} },
	"topics of a meeting":        func(a1, a2 string) any { return &model.Meeting{About: []string{a1}, Forum: a2} },
	"the speaker":                func(a1, a2 string) any { return &model.Statement{Speaker: a1, Mentions: []string{a2}} },
	"addressees":                 func(a1, a2 string) any { return &model.Statement{Addressees: []string{a1}, Speaker: a2} },
	"mentions":                   func(a1, a2 string) any { return &model.Statement{Mentions: []string{a1}, Speaker: a2} },
	"the meeting of a statement": func(a1, a2 string) any { return &model.Statement{Meeting: a1, Speaker: a2} },
	"the forum of a statement":   func(a1, a2 string) any { return &model.Statement{Forum: a1, Speaker: a2} },
	"topics of a statement":      func(a1, a2 string) any { return &model.Statement{About: []string{a1}, Speaker: a2} },
	"sources of a statement": func(a1, a2 string) any {
		return &model.Statement{Renditions: []model.Rendition{{Source: a1}}, Speaker: a2}
	},
	"broader topics":         func(a1, a2 string) any { return &model.Topic{Broader: []string{a1}, Narrower: []string{a2}} },
	"narrower topics":        func(a1, a2 string) any { return &model.Topic{Narrower: []string{a1}, Broader: []string{a2}} },
	"whom a change is of":    func(a1, _ string) any { return &model.Change{EntityID: a1} },
	"the leader of a tenure": func(a1, a2 string) any { return &model.Tenure{LeaderID: a1, Of: a2} },
	"the side of a tenure":   func(a1, a2 string) any { return &model.Tenure{Of: a1, LeaderID: a2} },
}

// Who follows a field of one of a page will follow it of all of them, but not other fields.
func TestSiblings_links(t *testing.T) {
	for reason, node := range linking {
		t.Run(reason, func(t *testing.T) {
			inBubble(t, func(t *testing.T) {
				s := newShelf()
				s.pages["nodes "] = pageOf(node("a1", "a2"), node("b1", "b2"))
				l := uncached(s)
				page(t, l, "nodes", "")
				s.take()
				entity(t, l, "b1", false)
				s.wantReads(t, "one", "entities a1 b1")
				entity(t, l, "a1", false)
				s.wantReads(t, "the other")
			})
		})
	}
}

// An entity to which two fields link brings the others of both.
func TestSiblings_twoFields(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.pages["nodes "] = pageOf(&model.Meeting{Forum: "a", Country: "b"}, &model.Meeting{Forum: "b", Country: "c"})
		l := uncached(s)
		page(t, l, "nodes", "")
		s.take()
		entity(t, l, "b", false)
		s.wantReads(t, "linked to twice", "entities a b c")
	})
}

// An entity that is there needs no reading, and so none is read because of it.
func TestSiblings_ofWhatIsThere(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.pages["nodes "] = pageOf(topic("a"), &model.Meeting{NamedBase: named("m"), About: []string{"a", "b"}})
		l := uncached(s)
		page(t, l, "nodes", "")
		s.take()
		entity(t, l, "a", true)
		time.Sleep(time.Second) // of the bubble: what is wanted would have been read
		s.wantReads(t, "what is there")
		entity(t, l, "b", false)
		s.wantReads(t, "what is not", "entities b")
	})
}

// Pairs with an actor's counterparts have lists too.
func TestSiblings_counterparts(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		counterparts := pageOf(topic("b"), topic("c"))
		for _, item := range counterparts.Items {
			item.Edge = model.CounterpartEdge{}
		}
		s.pages["counterparts a"] = counterparts
		s.pages["topics a"] = pageOf(topic("d"))
		l := uncached(s)
		all(func() { page(t, l, "counterparts", "a") }, func() { page(t, l, "topics", "a") })
		s.take()
		page(t, l, "common", model.PairID("a", "c"))
		s.wantReads(t, "what two have in common", "page common a b a c")
		page(t, l, "common", model.PairID("a", "d"))
		s.wantReads(t, "with somebody who is no counterpart", "page common a d")
	})
}

// Siblings that are kept are not read again, those that are not are read with the first.
func TestSiblings_kept(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		page(t, loaders.New(s, cache.Cache), "topics", "m2")
		s.take()
		l := loaders.New(s, cache.Cache)
		page(t, l, "meetings", "")
		s.take()
		page(t, l, "topics", "m1")
		s.wantReads(t, "one of which a sibling is kept", "page topics m1 m3")
		page(t, l, "topics", "m2")
		page(t, l, "topics", "m3")
		s.wantReads(t, "the siblings")
	})
}

// Siblings that ask at the same time, as fields do, are one read however large the page is.
func TestSiblings_atTheSameTime(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		l := uncached(s)
		page(t, l, "meetings", "")
		s.take()
		var asks []func()
		for _, id := range []string{"m3", "m1", "m2", "m1"} {
			asks = append(asks, func() { page(t, l, "topics", id) }, func() { page(t, l, "statements", id) })
		}
		all(asks...)
		synctest.Wait()
		if reads := s.take(); !slices.Equal(reads, []string{"page statements m1 m2 m3", "page topics m1 m2 m3"}) {
			t.Error(reads)
		}
	})
}
