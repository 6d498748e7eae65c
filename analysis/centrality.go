package analysis

import (
	"cmp"
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"gonum.org/v1/gonum/floats"
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

// TiesQuery says which part of the who-met-whom network to use, and how large a network may be whose communities are found, and whose
// betweenness is exact.
type TiesQuery struct {
	model.Scope
	MaxActors int
	MaxTies   int
}

// isWhole reports whether all that takes long is worked out of a network.
func (q TiesQuery) isWhole(t *ties) bool {
	return len(t.actors) <= q.MaxActors && t.edges() <= q.MaxTies
}

// Central is an actor of the who-met-whom network.
type Central struct {
	ID     string
	Score  float64
	Margin *float64 // of a score that is estimated: half the width of its interval of 95 % confidence
	Rank   int
}

// Centrality ranks every actor of the network, the most central first. Actors with the same score have the same rank, and are
// sorted by id. Betweenness of a network larger than q says is estimated. If the network is too large to be held, it returns a
// LIMIT_EXCEEDED error.
func (p *Projection) Centrality(ctx context.Context, metric model.CentralityMetric, q TiesQuery) ([]Central, error) {
	t, err := p.ties(q.Period)
	if err != nil {
		return nil, err
	}
	central := make([]Central, len(t.actors))
	for i, actor := range t.actors {
		central[i].ID = actor
	}
	if metric == model.CentralityMetricBetweenness {
		sources := len(t.actors)
		if !q.isWhole(t) {
			sources = max(minSources, q.MaxActors*q.MaxTies/max(1, t.edges()))
		}
		err = t.betweenness(ctx, sources, central)
	} else {
		t.score(metric, central)
	}
	if err != nil {
		return nil, err
	}
	for i := range central {
		central[i].Score = math.Round(1e6*central[i].Score) / 1e6
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

// score sets the scores of all actors by a metric other than betweenness.
func (t *ties) score(metric model.CentralityMetric, central []Central) {
	if metric == model.CentralityMetricPagerank {
		if len(t.actors) > 0 {
			for id, score := range network.PageRankSparse(t, pageRankDamping, pageRankTolerance) {
				central[id].Score = score
			}
		}
		return
	}
	for id := range central {
		others, strengths := t.neighbours(int64(id))
		if metric == model.CentralityMetricDegree {
			central[id].Score = float64(len(others))
		} else {
			central[id].Score = floats.Sum(strengths)
		}
	}
}

// Communities returns the numbers of communities in the network, found by the Louvain method, by actor. 1 is the largest. If the
// network is larger than q says, it returns a LIMIT_EXCEEDED error.
func (p *Projection) Communities(q TiesQuery) (map[string]int, error) {
	t, err := p.ties(q.Period)
	if err != nil || t.edges() == 0 {
		return nil, err
	}
	if !q.isWhole(t) {
		return nil, model.Errorf(model.CodeLimitExceeded,
			"The who-met-whom network of this time has more than %d actors or %d ties, too large to find its communities for one question: "+
				"leave out community, or narrow the network with during or meetings.", q.MaxActors, q.MaxTies)
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
