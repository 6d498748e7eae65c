package analysis_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// acquaintances is a map of who has met whom, and of what was around them.
type acquaintances struct {
	met    analysis.Met
	around map[string]model.Surroundings
}

func (a acquaintances) Met(_ context.Context, actors []model.Actor, _ *model.DateRange) (analysis.Met, error) {
	found := analysis.Met{}
	for _, actor := range actors {
		found[actor.Base().ID] = a.met[actor.Base().ID]
	}
	return found, nil
}

func (a acquaintances) Surroundings(context.Context, []string, *model.DateRange) (map[string]model.Surroundings, error) {
	return a.around, nil
}

func TestCompare(t *testing.T) {
	t.Parallel()
	read := acquaintances{
		analysis.Met{
			"x": {"y": {Meetings: 9}, "both-2": {Meetings: 2}, "both-1": {Meetings: 1}, "often": {Meetings: 2}, "left": {Meetings: 1}},
			"y": {"x": {Meetings: 9}, "both-2": {Meetings: 1}, "both-1": {Meetings: 2}, "often": {Meetings: 2}, "right": {Meetings: 5}, "more": {Meetings: 7}},
		},
		map[string]model.Surroundings{
			"x": {Forums: map[string]int{"g20": 2}, Topics: map[string]int{"trade": 1, "war": 4}},
			"y": {Forums: map[string]int{"brics": 1}, Topics: map[string]int{"war": 1}},
		},
	}
	got, err := analysis.Compare(t.Context(), read, leader("x"), leader("y"), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := &analysis.Comparison{
		Common:     analysis.ComparisonSide{Counterparts: []string{"often", "both-1", "both-2"}, Topics: []string{"war"}},
		OnlyLeft:   analysis.ComparisonSide{Counterparts: []string{"left"}, Forums: []string{"g20"}, Topics: []string{"trade"}},
		OnlyRight:  analysis.ComparisonSide{Counterparts: []string{"more", "right"}, Forums: []string{"brics"}},
		Similarity: 0.5, // three of six; the two themselves are not counted
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}

	nobody, err := analysis.Compare(t.Context(), acquaintances{}, leader("x"), leader("y"), nil)
	if err != nil || nobody.Similarity != 0 {
		t.Errorf("two who have met nobody: %+v, %v", nobody, err)
	}
	read.met["x"], read.met["y"] = map[string]model.Counterpart{"a": {}}, map[string]model.Counterpart{"a": {}, "b": {}, "c": {}}
	if third, err := analysis.Compare(t.Context(), read, leader("x"), leader("y"), nil); err != nil || third.Similarity != 0.3333 {
		t.Errorf("one of three: %+v, %v", third, err)
	}
}

func TestFindBrokers(t *testing.T) {
	t.Parallel()
	read := acquaintances{met: analysis.Met{
		"a1": {"b1": {Strength: 9}, "b2": {Strength: 1}, "strong": {Strength: 2}, "tied-2": {Strength: 1}, "tied-1": {Strength: 1}, "only-a": {Strength: 5}},
		"a2": {"strong": {Strength: 1.00000049}, "a1": {Strength: 1}},
		"b1": {"a1": {Strength: 9}, "b2": {Strength: 1}, "strong": {Strength: 4}, "tied-1": {Strength: 3}, "tied-2": {Strength: 1}, "a2": {Strength: 1}},
	}}
	groupA, groupB := []model.Actor{leader("a2"), leader("a1"), leader("a1")}, []model.Actor{leader("b1"), leader("b2")}
	want := []analysis.Broker{
		{ID: "strong", Strength: 3, MetInA: []string{"a1", "a2"}, MetInB: []string{"b1"}},
		{ID: "tied-1", Strength: 1, MetInA: []string{"a1"}, MetInB: []string{"b1"}},
		{ID: "tied-2", Strength: 1, MetInA: []string{"a1"}, MetInB: []string{"b1"}},
	}
	for most := range 5 {
		got, err := analysis.FindBrokers(t.Context(), read, groupA, groupB, nil, most)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want[:min(most, len(want))], got); diff != "" {
			t.Errorf("at most %d: %s", most, diff)
		}
	}
}
