package analysis

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Broker is an actor that has met members of two groups.
type Broker struct {
	ID             string
	Strength       float64
	MetInA, MetInB []string // ids, sorted
}

// FindBrokers finds actors outside two groups that have met members of both, the best connected first.
func FindBrokers(ctx context.Context, r MetReader, groupA, groupB []model.Actor, during *model.DateRange, most int) ([]Broker, error) {
	met, err := r.Met(ctx, slices.Concat(groupA, groupB), during)
	if err != nil {
		return nil, err
	}
	idsA, idsB := idsOf(groupA), idsOf(groupB)
	a, b := strengths(met, idsA), strengths(met, idsB)
	weaker := map[string]float64{}
	for id := range a {
		if b[id] > 0 && !slices.Contains(idsA, id) && !slices.Contains(idsB, id) {
			weaker[id] = math.Round(1e6*min(a[id], b[id])) / 1e6
		}
	}
	ids := slices.SortedFunc(maps.Keys(weaker), func(a, b string) int {
		return cmp.Or(cmp.Compare(weaker[b], weaker[a]), strings.Compare(a, b))
	})
	brokers := make([]Broker, min(len(ids), most))
	for i, id := range ids[:len(brokers)] {
		brokers[i] = Broker{ID: id, Strength: weaker[id], MetInA: whoMet(met, idsA, id), MetInB: whoMet(met, idsB, id)}
	}
	return brokers, nil
}

// idsOf returns the ids of actors, sorted and without duplicates.
func idsOf(actors []model.Actor) []string {
	ids := make([]string, len(actors))
	for i, actor := range actors {
		ids[i] = actor.Base().ID
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// strengths returns, for each actor, the sum of the strengths of its ties with a group.
func strengths(met Met, group []string) map[string]float64 {
	sums := map[string]float64{}
	for _, member := range group {
		for id, c := range met[member] {
			sums[id] += c.Strength
		}
	}
	return sums
}

// whoMet returns the members of a group whom an actor has met, sorted by id.
func whoMet(met Met, group []string, actor string) []string {
	var ids []string
	for _, member := range group {
		if _, ok := met[member][actor]; ok {
			ids = append(ids, member)
		}
	}
	return ids
}
