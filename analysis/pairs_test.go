package analysis_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// A pair has met once per occasion, and only if both took part in one and the same meeting of it.
func TestPairs(t *testing.T) {
	p := analysis.NewProjection([]model.Gathering{
		{First: "2020-01-01", Last: "2020-01-01", Actors: []string{"b", "a"}, Occasion: "visit"},
		{First: "2020-01-02", Last: "2020-01-02", Actors: []string{"a", "b", "c"}, Occasion: "visit"},
		{First: "2021-05-01", Last: "2021-05-31", Actors: []string{"a", "b"}, Occasion: "talks"},
		{Actors: []string{"c", "d"}, Occasion: "undated"},
	})
	all := model.Period{From: "", To: "~"}
	got := p.Pairs(all)
	want := []analysis.Pair{
		{A: "a", B: "b", Meetings: 2, Strength: 2, First: "2020-01-01", Last: "2021-05-31"},
		{A: "a", B: "c", Meetings: 1, Strength: 0.5, First: "2020-01-02", Last: "2020-01-02"},
		{A: "b", B: "c", Meetings: 1, Strength: 0.5, First: "2020-01-02", Last: "2020-01-02"},
		{A: "c", B: "d", Meetings: 1, Strength: 1},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
	got = p.Pairs(model.Period{From: "2021", To: "2021-12-31", IsGiven: true})
	if want = []analysis.Pair{{A: "a", B: "b", Meetings: 1, Strength: 1, First: "2021-05-01", Last: "2021-05-31"}}; !slices.Equal(got, want) {
		t.Errorf("in 2021: %+v", got)
	}
}
