package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

type networkAnswer struct {
	Network struct {
		Truncated bool
		Nodes     []struct{ ID string }
		Links     []struct {
			ID       string
			Kind     model.LinkKind
			From, To struct{ ID string }
			Weight   float64
			Evidence []struct{ ID string }
		}
		Frontier []struct {
			Node         struct{ ID string }
			Kind         model.LinkKind
			Shown, Total int
		}
	}
}

const networkQuery = `query($seeds: [ID!]!, $hops: Int! = 1, $perNode: Int! = 25, $via: [LinkKind!], $during: DateRange) {
	network(seeds: $seeds, hops: $hops, perNode: $perNode, via: $via, during: $during) { truncated nodes { id }
	links { id kind from { id } to { id } weight evidence { id } } frontier { node { id } kind shown total } } }`

// On a random graph a network has every link among its nodes and no other, and what it shows and what it leaves out
// adds up to all there is.
func TestNetwork_randomGraph(t *testing.T) {
	generate(t, storetest.Size{Leaders: 30, Meetings: 60, Statements: 30}, 7)
	o := readOracle(t)
	for _, c := range []struct {
		seeds         []string
		hops, perNode int
		via           []model.LinkKind
	}{
		{[]string{"leader-3"}, 1, 100, model.AllLinkKind},
		{[]string{"leader-3"}, 1, 4, model.AllLinkKind},
		{[]string{"leader-3", "country-1"}, 2, 5, model.AllLinkKind},
		{[]string{"leader-3", "leader-4", "leader-5"}, 0, 1, model.AllLinkKind},
		{[]string{"topic-1"}, 3, 3, []model.LinkKind{model.LinkKindAbout, model.LinkKindParticipatedIn}},
		{[]string{"leader-9"}, 2, 100, []model.LinkKind{model.LinkKindMet}},
	} {
		name := fmt.Sprintf("%v, %d hops, %d each", c.seeds, c.hops, c.perNode)
		var answer networkAnswer
		mustAsk(t, networkQuery, map[string]any{"seeds": c.seeds, "hops": c.hops, "perNode": c.perNode, "via": c.via}, &answer)
		n := answer.Network
		var nodes []string
		for _, node := range n.Nodes {
			nodes = append(nodes, node.ID)
		}
		if n.Truncated || !slices.Equal(nodes[:len(c.seeds)], c.seeds) {
			t.Errorf("%s: truncated %v, nodes %v", name, n.Truncated, nodes)
		}
		if c.hops == 1 && c.perNode == 100 && len(nodes) != 1+len(o.links["leader-3"]) {
			t.Errorf("%s: %d nodes, want %d", name, len(nodes), 1+len(o.links["leader-3"]))
		}
		shown := map[string]int{} // by node and kind
		for _, link := range n.Links {
			if !slices.Contains(o.links[link.From.ID][link.To.ID], link.Kind) {
				t.Errorf("%s: no link %s", name, link.ID)
			}
			if link.Kind == model.LinkKindMet && len(link.Evidence) != min(int(link.Weight), 10) {
				t.Errorf("%s: %s has weight %v and %d meetings", name, link.ID, link.Weight, len(link.Evidence))
			}
			shown[link.From.ID+string(link.Kind)]++
			shown[link.To.ID+string(link.Kind)]++
		}
		left := map[string]int{}
		for _, f := range n.Frontier {
			if f.Total <= f.Shown || f.Shown != shown[f.Node.ID+string(f.Kind)] {
				t.Errorf("%s: %+v, %d links", name, f, shown[f.Node.ID+string(f.Kind)])
			}
			left[f.Node.ID+string(f.Kind)] = f.Total - f.Shown
		}
		for _, id := range nodes {
			for _, kind := range c.via {
				all, among := 0, 0
				for other, kinds := range o.links[id] {
					if slices.Contains(kinds, kind) {
						all++
						if slices.Contains(nodes, other) {
							among++
						}
					}
				}
				if key := id + string(kind); shown[key] != among || shown[key]+left[key] != all {
					t.Errorf("%s: %s of %s: %d shown, %d left, want %d and %d", name, kind, id, shown[key], left[key], among, all-among)
				}
			}
		}
	}
}
