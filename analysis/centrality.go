package analysis

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"

	"github.com/sidelines/sidelines/model"
)

const (
	pageRankDamping   = 0.85
	pageRankTolerance = 1e-10
	resolution        = 1 // of communities, as in the modularity of Newman
	communitySeed     = 20231018
)

// TiesQuery says which part of the who-met-whom network to use, and how large it may be.
type TiesQuery struct {
	model.Scope
	MaxActors int
	MaxTies   int
}

// Central is an actor of the who-met-whom network.
type Central struct {
	ID    string
	Score float64
	Rank  int
}

// Centrality ranks every actor of the network, the most central first. Actors with the same score have the same rank, and are
// sorted by id. If the network is too large, it returns a LIMIT_EXCEEDED error.
func (p *Projection) Centrality(metric model.CentralityMetric, q TiesQuery) ([]Central, error) {
	t, err := p.ties(q)
	if err != nil {
		return nil, err
	}
	scores := t.scores(metric)
	central := make([]Central, len(t.actors))
	for i, actor := range t.actors {
		central[i] = Central{ID: actor, Score: math.Round(1e6*scores[int64(i)]) / 1e6}
	}
	slices.SortFunc(central, func(a, b Central) int { return cmp.Or(cmp.Compare(b.Score, a.Score), strings.Compare(a.ID, b.ID)) })
	for i := range central {
		central[i].Rank = i + 1
		if i > 0 && central[i].Score == central[i-1].Score {
			central[i].Rank = central[i-1].Rank
		}
	}
	return central, nil
}

// scores returns the values of a metric by node. A missing value is 0.
func (t *ties) scores(metric model.CentralityMetric) map[int64]float64 {
	scores := make(map[int64]float64, len(t.actors))
	switch n := len(t.actors); metric {
	case model.CentralityMetricPagerank:
		if n > 0 {
			return network.PageRankSparse(t, pageRankDamping, pageRankTolerance)
		}
	case model.CentralityMetricBetweenness:
		for id, score := range network.Betweenness(t) { // it counts each pair in both directions
			scores[id] = score / float64((n-1)*(n-2))
		}
	default:
		for id := range t.actors {
			for _, other := range t.neighbours[id] {
				value := 1.0
				if metric == model.CentralityMetricStrength {
					value = t.weights[id][other.ID()]
				}
				scores[int64(id)] += value
			}
		}
	}
	return scores
}

// Communities returns the numbers of communities in the network, found by the Louvain method, by actor. 1 is the largest.
func (p *Projection) Communities(q TiesQuery) (map[string]int, error) {
	t, err := p.ties(q)
	if err != nil || t.edges == 0 {
		return nil, err
	}
	found := community.Modularize(t, resolution, rand.NewPCG(communitySeed, 0)).Communities()
	members := make([][]int, len(found))
	for i, nodes := range found {
		for _, node := range nodes {
			members[i] = append(members[i], int(node.ID()))
		}
		slices.Sort(members[i])
	}
	slices.SortFunc(members, func(a, b []int) int { return cmp.Or(len(b)-len(a), a[0]-b[0]) })
	numbers := make(map[string]int, len(t.actors))
	for i, nodes := range members {
		for _, node := range nodes {
			numbers[t.actors[node]] = i + 1
		}
	}
	return numbers, nil
}
