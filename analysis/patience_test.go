package analysis_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// lateHubs knows one way from a to c, by b and by a hub, and takes longer to find hubs than anybody waits.
type lateHubs struct{ analysis.Reader }

func (lateHubs) Neighbours(_ context.Context, ids []string, _ model.LinkQuery) (map[string][]model.Neighbour, error) {
	ways := map[string][]model.Neighbour{
		"a": {{ID: "b", Kind: model.LinkKindMet, Degree: 2}, {ID: "hub", Kind: model.LinkKindMet, Degree: 1000}},
		"c": {{ID: "b", Kind: model.LinkKindMet, Degree: 2}, {ID: "hub", Kind: model.LinkKindMet, Degree: 1000}},
	}
	found := map[string][]model.Neighbour{}
	for _, id := range ids {
		found[id] = ways[id]
	}
	return found, nil
}

func (lateHubs) MeetingHubs(ctx context.Context, _ []string, _ model.LinkQuery) (map[string]int, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// When the time is up while the hubs are read, the paths found until then are the answer.
func TestPaths_timeIsUpAtTheHubs(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	query := analysis.PathQuery{
		From: "a", To: "c", MaxHops: 2, Count: 1, MaxNodes: 100, WithinSides: true,
		Links: model.LinkQuery{Via: []model.LinkKind{model.LinkKindMet}, MaxHubDegree: 500},
	}
	found, err := analysis.FindPaths(ctx, lateHubs{}, query)
	if err != nil || len(found.Paths) != 1 || !slices.Equal(found.Hubs, []string{"hub"}) || found.Exhausted {
		t.Errorf("found %+v, %v", found, err)
	}

	gone, leave := context.WithCancel(t.Context())
	leave()
	if _, err := analysis.FindPaths(gone, lateHubs{}, query); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v to a client that is gone", err)
	}
}
