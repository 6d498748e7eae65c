package analysis_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// network finds one, and checks that its nodes were told once, before the links were read.
func network(t *testing.T, g *plainGraph, q analysis.NetworkQuery) *analysis.Network {
	t.Helper()
	var told []string
	n, err := analysis.FindNetwork(t.Context(), g, q, func(ids []string) {
		told = append(told, strings.Join(ids, " "))
		if len(g.reads) > 0 && strings.HasPrefix(g.reads[len(g.reads)-1], "among") {
			t.Error("the nodes are told after the links were read")
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff([]string{strings.Join(n.Nodes, " ")}, told); diff != "" {
		t.Error("told:", diff)
	}
	g.reads = nil
	return n
}

func networkOf(change func(*analysis.NetworkQuery), seeds ...string) analysis.NetworkQuery {
	q := analysis.NetworkQuery{
		Seeds: seeds, Hops: 1, PerNode: 10, MaxNodes: 100, MaxLinks: 100, Links: model.LinkQuery{Via: model.AllLinkKind},
	}
	if change != nil {
		change(&q)
	}
	return q
}

// drawing is a network as text.
func drawing(n *analysis.Network) string {
	var links []string
	for _, l := range n.Links {
		links = append(links, fmt.Sprint(l.ID(), " ", l.Weight))
	}
	text := fmt.Sprintf("%v %v %v", n.Nodes, links, n.Frontier)
	if n.Truncated {
		text += " truncated"
	}
	return text
}

func TestFindNetwork_rules(t *testing.T) {
	t.Parallel()
	star := []string{"HELD_IN a b", "HELD_IN a c", "HELD_OFFICE a d 3", "HELD_OFFICE a e", "ABOUT b c"}
	for reason, c := range map[string]struct {
		facts []string
		query analysis.NetworkQuery
		want  string
	}{
		"a seed alone": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.Hops = 0 }, "a"), "[a] [] [{a HELD_OFFICE 0 2} {a HELD_IN 0 2}]",
		},
		"an unknown seed": {star, networkOf(nil, "x"), "[x] [] []"},
		"one hop": {
			star, networkOf(nil, "a"), "[a d b e c] [HELD_OFFICE:a:d 3 ABOUT:b:c 1 HELD_IN:a:b 1 HELD_IN:a:c 1 HELD_OFFICE:a:e 1] []",
		},
		"seeds in their order": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.Hops = 0 }, "c", "a", "c"),
			"[c a] [HELD_IN:a:c 1] [{c ABOUT 0 1} {a HELD_OFFICE 0 2} {a HELD_IN 1 2}]",
		},
		"the strongest of each kind": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.PerNode = 2 }, "a"),
			"[a d b] [HELD_OFFICE:a:d 3 HELD_IN:a:b 1] [{a HELD_OFFICE 1 2} {a HELD_IN 1 2} {b ABOUT 0 1}]",
		},
		"the second of each kind": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.PerNode = 3 }, "a"),
			"[a d b e] [HELD_OFFICE:a:d 3 HELD_IN:a:b 1 HELD_OFFICE:a:e 1] [{a HELD_IN 1 2} {b ABOUT 0 1}]",
		},
		"two kinds to one": {
			[]string{"HELD_OFFICE a b", "HELD_IN a b", "HELD_IN a c"}, networkOf(func(q *analysis.NetworkQuery) { q.PerNode = 2 }, "a"),
			"[a b c] [HELD_IN:a:b 1 HELD_IN:a:c 1 HELD_OFFICE:a:b 1] []",
		},
		"two hops": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN c d"}, networkOf(func(q *analysis.NetworkQuery) { q.Hops = 2 }, "a"),
			"[a b c] [HELD_IN:a:b 1 HELD_IN:b:c 1] [{c HELD_IN 1 2}]",
		},
		"as many nodes as may be": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.MaxNodes = 5 }, "a"),
			"[a d b e c] [HELD_OFFICE:a:d 3 ABOUT:b:c 1 HELD_IN:a:b 1 HELD_IN:a:c 1 HELD_OFFICE:a:e 1] []",
		},
		"one node too many": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.MaxNodes = 4 }, "a"),
			"[a d b e] [HELD_OFFICE:a:d 3 HELD_IN:a:b 1 HELD_OFFICE:a:e 1] [{a HELD_IN 1 2} {b ABOUT 0 1}] truncated",
		},
		"too many seeds": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.MaxNodes = 1 }, "b", "c"), "[b] [] [{b ABOUT 0 1} {b HELD_IN 0 1}] truncated",
		},
		"as many links as may be": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.MaxLinks = 5 }, "a"),
			"[a d b e c] [HELD_OFFICE:a:d 3 ABOUT:b:c 1 HELD_IN:a:b 1 HELD_IN:a:c 1 HELD_OFFICE:a:e 1] []",
		},
		"one link too many": {
			star, networkOf(func(q *analysis.NetworkQuery) { q.MaxLinks = 4 }, "a"),
			"[a d b e c] [HELD_OFFICE:a:d 3 ABOUT:b:c 1 HELD_IN:a:b 1 HELD_IN:a:c 1] [{a HELD_OFFICE 1 2} {e HELD_OFFICE 0 1}] truncated",
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			if diff := gocmp.Diff(c.want, drawing(network(t, (&plainGraph{}).add(c.facts...), c.query))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A network that is full is not walked any further.
func TestFindNetwork_reads(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		change func(*analysis.NetworkQuery)
		want   []string
	}{
		"to the end": {
			func(q *analysis.NetworkQuery) { q.Hops = 9 }, []string{"neighbourhood a", "neighbourhood b", "neighbourhood c", "among a b c"},
		},
		"as far as may be": {func(q *analysis.NetworkQuery) { q.Hops = 1 }, []string{"neighbourhood a", "among a b"}},
		"until it is full": {
			func(q *analysis.NetworkQuery) { q.Hops, q.MaxNodes = 9, 2 }, []string{"neighbourhood a", "neighbourhood b", "among a b"},
		},
		"not even the seeds": {func(q *analysis.NetworkQuery) { q.Seeds, q.MaxNodes = []string{"a", "b"}, 1 }, []string{"among a"}},
	} {
		g := (&plainGraph{}).add("HELD_IN a b", "HELD_IN b c")
		if _, err := analysis.FindNetwork(t.Context(), g, networkOf(c.change, "a"), func([]string) {}); err != nil {
			t.Fatal(err)
		}
		if diff := gocmp.Diff(c.want, g.reads); diff != "" {
			t.Errorf("%s: %s", reason, diff)
		}
	}
}

func TestFindNetwork_errors(t *testing.T) {
	t.Parallel()
	gone := errors.New("gone")
	for hops := range 2 {
		g := (&plainGraph{err: gone}).add("HELD_IN a b")
		if _, err := analysis.FindNetwork(t.Context(), g, networkOf(func(q *analysis.NetworkQuery) { q.Hops = hops }, "a"), func([]string) {}); !errors.Is(err, gone) {
			t.Errorf("%d hops: %v", hops, err)
		}
	}
}

// On random graphs a network has the links among its nodes and no others, and what it shows and what it leaves out adds up.
func TestFindNetwork_randomGraphs(t *testing.T) {
	t.Parallel()
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 3))
		g := randomGraph(r, 8+r.IntN(20), 5+r.IntN(25))
		q := networkOf(func(q *analysis.NetworkQuery) {
			q.Hops, q.PerNode, q.MaxNodes, q.MaxLinks = r.IntN(4), 1+r.IntN(6), 5+r.IntN(40), 10+r.IntN(200)
			q.Links.Via = linkKinds[r.IntN(len(linkKinds))]
		}, "leader-1", "country-0")
		n := network(t, g, q)
		if len(n.Nodes) > q.MaxNodes || len(n.Links) > q.MaxLinks {
			t.Errorf("seed %d: %d nodes, %d links", seed, len(n.Nodes), len(n.Links))
		}
		all, totals, err := g.LinksAmong(context.Background(), n.Nodes, q.Links)
		if err != nil {
			t.Fatal(err)
		}
		var want, got []string
		for _, l := range all {
			want = append(want, fmt.Sprintf("%03.0f %s", 999-l.Weight, l.ID()))
		}
		for _, l := range n.Links {
			got = append(got, fmt.Sprintf("%03.0f %s", 999-l.Weight, l.ID()))
		}
		slices.Sort(want)
		if diff := gocmp.Diff(want[:min(len(want), q.MaxLinks)], got); diff != "" {
			t.Errorf("seed %d: %s", seed, diff)
		}
		shown := map[string]int{}
		for _, l := range n.Links {
			shown[l.FromID+" "+string(l.Kind)]++
			shown[l.ToID+" "+string(l.Kind)]++
		}
		left := map[string]int{}
		for _, f := range n.Frontier {
			left[f.Node+" "+string(f.Kind)] = f.Total - f.Shown
			if f.Shown != shown[f.Node+" "+string(f.Kind)] || f.Shown >= f.Total {
				t.Errorf("seed %d: %+v", seed, f)
			}
		}
		for id, kinds := range totals {
			for kind, total := range kinds {
				if key := id + " " + string(kind); shown[key]+left[key] != total {
					t.Errorf("seed %d: %s: %d shown, %d left of %d", seed, key, shown[key], left[key], total)
				}
			}
		}
	}
}
