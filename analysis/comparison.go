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

// Met has the counterparts of actors, by the id of the actor and then by the id of the counterpart.
type Met map[string]map[string]model.Counterpart

// MetReader reads whom actors have met. Leaders meet leaders; countries and organizations meet countries and organizations.
type MetReader interface {
	Met(ctx context.Context, actors []model.Actor, during *model.DateRange) (Met, error)
}

// ComparisonReader reads what Compare needs.
type ComparisonReader interface {
	MetReader
	// Surroundings reads the forums and topics of actors.
	Surroundings(ctx context.Context, ids []string, during *model.DateRange) (map[string]model.Surroundings, error)
}

// Comparison is what two actors have in common, what only the left one has, and what only the right one has.
type Comparison struct {
	Common, OnlyLeft, OnlyRight ComparisonSide
	Similarity                  float64
}

// ComparisonSide has ids, those with the most meetings or events first.
type ComparisonSide struct{ Counterparts, Forums, Topics []string }

// Compare finds what two actors have in common.
func Compare(ctx context.Context, r ComparisonReader, left, right model.Actor, during *model.DateRange) (*Comparison, error) {
	met, err := r.Met(ctx, []model.Actor{left, right}, during)
	if err != nil {
		return nil, err
	}
	leftID, rightID := left.Base().ID, right.Base().ID
	around, err := r.Surroundings(ctx, []string{leftID, rightID}, during)
	if err != nil {
		return nil, err
	}
	counterparts := split(meetings(met[leftID], rightID), meetings(met[rightID], leftID))
	forums := split(around[leftID].Forums, around[rightID].Forums)
	topics := split(around[leftID].Topics, around[rightID].Topics)
	c := &Comparison{}
	for i, side := range []*ComparisonSide{&c.Common, &c.OnlyLeft, &c.OnlyRight} {
		*side = ComparisonSide{Counterparts: counterparts[i], Forums: forums[i], Topics: topics[i]}
	}
	if union := len(counterparts[0]) + len(counterparts[1]) + len(counterparts[2]); union > 0 {
		c.Similarity = math.Round(1e4*float64(len(counterparts[0]))/float64(union)) / 1e4
	}
	return c, nil
}

// meetings returns the numbers of meetings by counterpart, without one counterpart.
func meetings(of map[string]model.Counterpart, without string) map[string]int {
	counts := map[string]int{}
	for id, c := range of {
		if id != without {
			counts[id] = c.Meetings
		}
	}
	return counts
}

// split returns the ids that two have in common, that only the first has, and that only the second has, those with most first.
func split(left, right map[string]int) [3][]string {
	counts := [3]map[string]int{{}, {}, {}}
	for id, n := range left {
		if other, both := right[id]; both {
			counts[0][id] = n + other
		} else {
			counts[1][id] = n
		}
	}
	for id, n := range right {
		if _, both := left[id]; !both {
			counts[2][id] = n
		}
	}
	var sides [3][]string
	for i, of := range counts {
		sides[i] = slices.SortedFunc(maps.Keys(of), func(a, b string) int { return cmp.Or(of[b]-of[a], strings.Compare(a, b)) })
	}
	return sides
}
