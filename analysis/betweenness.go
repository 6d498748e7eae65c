package analysis

import (
	"context"
	"math"
	"math/rand/v2"
)

const (
	minSources       = 100 // of an estimate, so that its margin means something
	betweennessSeed  = 20231018
	confidenceOf95   = 1.96
	sourcesPerLookUp = 16
)

// betweenness sets the scores of all actors to the share of the shortest paths between other actors that lead through them.
//
// It is the algorithm of Brandes (A Faster Algorithm for Betweenness Centrality, 2001), which adds up what the paths from each actor
// contribute. With fewer sources than there are actors, it draws them at random, always the same, and estimates the scores from their
// contributions (doi:10.1142/S0218127407018403), with margins from how much these differ.
func (t *ties) betweenness(ctx context.Context, sources int, central []Central) error {
	n := len(t.actors)
	if n < 3 {
		return nil // there is no third for a path to lead through
	}
	sources = min(sources, n)
	sums, squares := make([]float64, n), make([]float64, n)
	r := newReach(t)
	for i, source := range rand.New(rand.NewPCG(betweennessSeed, 0)).Perm(n)[:sources] {
		if i%sourcesPerLookUp == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		r.from(int32(source)) //nolint:gosec // an index of an actor
		for _, node := range r.order {
			if int(node) != source {
				sums[node] += r.share[node]
				squares[node] += r.share[node] * r.share[node]
			}
		}
	}
	k, scale := float64(sources), float64(n)/float64(n-1)/float64(n-2)
	for i := range central {
		central[i].Score = sums[i] / k * scale
	}
	if sources < n {
		setMargins(central, sums, squares, k, scale)
	}
	return nil
}

// setMargins sets how far scores that k sources give may be off, from sums of their contributions and of the squares of these. An
// actor whom only some sources reach through another has few contributions, or none in a draw, and these differ less than those of all
// sources would. So no margin is smaller than the root mean square of all.
func setMargins(central []Central, sums, squares []float64, k, scale float64) {
	margins, sum, n := make([]float64, len(central)), 0.0, float64(len(central))
	for i := range central {
		variance := max(0, squares[i]-sums[i]*sums[i]/k) / (k - 1)
		margins[i] = confidenceOf95 * math.Sqrt(variance/k*(1-k/n)) * scale
		sum += margins[i] * margins[i]
	}
	least := math.Sqrt(sum / n)
	for i := range central {
		margin := math.Ceil(1e6*max(margins[i], least)) / 1e6
		central[i].Margin = &margin
	}
}

// reach finds the shortest paths from one actor to all others. Its lists are used again for each.
type reach struct {
	*ties
	order    []int32   // the actors that are reached, the nearest first
	distance []int32   // in meetings; -1 if an actor is not reached
	paths    []float64 // how many shortest ones lead to an actor
	share    []float64 // of the actors behind one, how many paths lead through it
}

func newReach(t *ties) *reach {
	n := len(t.actors)
	return &reach{ties: t, order: make([]int32, 0, n), distance: make([]int32, n), paths: make([]float64, n), share: make([]float64, n)}
}

func (r *reach) from(source int32) {
	for i := range r.distance {
		r.distance[i], r.paths[i], r.share[i] = -1, 0, 0
	}
	r.distance[source], r.paths[source] = 0, 1
	r.order = append(r.order[:0], source)
	for i := 0; i < len(r.order); i++ {
		node := r.order[i]
		others, _ := r.neighbours(int64(node))
		for _, other := range others {
			if r.distance[other] < 0 {
				r.distance[other] = r.distance[node] + 1
				r.order = append(r.order, other)
			}
			if r.distance[other] == r.distance[node]+1 {
				r.paths[other] += r.paths[node]
			}
		}
	}
	for i := len(r.order) - 1; i > 0; i-- {
		node := r.order[i]
		others, _ := r.neighbours(int64(node))
		for _, before := range others {
			if r.distance[before] == r.distance[node]-1 {
				r.share[before] += r.paths[before] / r.paths[node] * (1 + r.share[node])
			}
		}
	}
}
