package analysis

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// NetworkQuery describes a neighbourhood to draw.
type NetworkQuery struct {
	Seeds    []string
	Hops     int
	PerNode  int // neighbours to add for each node
	MaxNodes int
	MaxLinks int
	Links    model.LinkQuery
}

// Network is a neighbourhood.
type Network struct {
	Nodes     []string // seeds first, then in the order in which they were reached
	Links     []*model.Link
	Frontier  []Frontier
	Truncated bool
}

// Frontier says how many links of a node are drawn, and how many it has.
type Frontier struct {
	Node         string
	Kind         model.LinkKind
	Shown, Total int
}

// FindNetwork follows the strongest links from the seeds, hop by hop, and then reads every link among the nodes. It calls reached
// with all nodes before it reads these links.
func FindNetwork(ctx context.Context, r Reader, q NetworkQuery, reached func(ids []string)) (*Network, error) {
	n := &Network{}
	isIn := map[string]bool{}
	add := func(id string) bool {
		if isIn[id] {
			return false
		}
		if len(n.Nodes) >= q.MaxNodes {
			n.Truncated = true
			return false
		}
		isIn[id] = true
		n.Nodes = append(n.Nodes, id)
		return true
	}
	var frontier []string
	for _, id := range q.Seeds {
		if add(id) {
			frontier = append(frontier, id)
		}
	}
	for range q.Hops {
		if len(frontier) == 0 || n.Truncated {
			break
		}
		around, err := r.Neighbourhood(ctx, frontier, q.Links, q.PerNode)
		if err != nil {
			return nil, err
		}
		var next []string
		for _, id := range frontier {
			for _, other := range inTurn(around[id], q.PerNode) {
				if add(other) {
					next = append(next, other)
				}
			}
		}
		frontier = next
	}
	reached(n.Nodes)
	links, totals, err := r.LinksAmong(ctx, n.Nodes, q.Links)
	if err != nil {
		return nil, err
	}
	n.Links = heaviest(links)
	if len(n.Links) > q.MaxLinks {
		n.Links, n.Truncated = n.Links[:q.MaxLinks], true
	}
	n.Frontier = frontierOf(n, totals)
	return n, nil
}

// inTurn returns the first id of every kind of link, then the second of every kind and so on, up to count different ids.
func inTurn(kinds map[model.LinkKind][]string, count int) []string {
	var ids []string
	for i := range count {
		for _, kind := range model.AllLinkKind {
			if i < len(kinds[kind]) && len(ids) < count && !slices.Contains(ids, kinds[kind][i]) {
				ids = append(ids, kinds[kind][i])
			}
		}
	}
	return ids
}

func heaviest(links []*model.Link) []*model.Link {
	slices.SortFunc(links, func(a, b *model.Link) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), strings.Compare(a.ID(), b.ID()))
	})
	return links
}

// frontierOf returns the nodes that have more links than are drawn, in the order of the nodes.
func frontierOf(n *Network, totals map[string]map[model.LinkKind]int) []Frontier {
	type at struct {
		id   string
		kind model.LinkKind
	}
	shown := map[at]int{}
	for _, link := range n.Links {
		shown[at{link.FromID, link.Kind}]++
		shown[at{link.ToID, link.Kind}]++
	}
	frontier := []Frontier{}
	for _, id := range n.Nodes {
		for _, kind := range model.AllLinkKind {
			if total := totals[id][kind]; total > shown[at{id, kind}] {
				frontier = append(frontier, Frontier{Node: id, Kind: kind, Shown: shown[at{id, kind}], Total: total})
			}
		}
	}
	return frontier
}
