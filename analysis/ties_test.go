package analysis_test

import (
	"fmt"
	"testing"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// A meeting counts in a period with which it has a day in common; one of no known day counts only where no period is given.
func TestCentrality_rules(t *testing.T) {
	t.Parallel()
	met := func(first, last string) []model.Gathering {
		return []model.Gathering{
			{First: first, Last: last, Actors: []string{"a", "b"}}, {First: "2010-01-01", Last: "2010-12-31", Actors: []string{"c", "d"}},
		}
	}
	during := model.Period{IsGiven: true, From: "2010-01-01", To: "2010-12-31"}
	for reason, c := range map[string]struct {
		gatherings []model.Gathering
		period     model.Period
		want       int // actors
	}{
		"within it":                   {met("2010-05-01", "2010-05-02"), during, 4},
		"until its first day":         {met("2009-12-01", "2010-01-01"), during, 4},
		"until the day before it":     {met("2009-12-01", "2009-12-31"), during, 2},
		"from its last day":           {met("2010-12-31", "2011-01-05"), during, 4},
		"from the day after it":       {met("2011-01-01", "2011-01-05"), during, 2},
		"around it":                   {met("2009-01-01", "2011-01-05"), during, 4},
		"of no known day":             {met("", ""), during, 2},
		"of no known day, open start": {met("", ""), model.Period{IsGiven: true, From: "", To: "2010-12-31"}, 2},
		"of no known day, open end":   {met("", ""), model.Period{IsGiven: true, From: "2010-01-01", To: "~"}, 2},
		"of no known day, without it": {met("", ""), model.Period{}, 4},
	} {
		central, err := analysis.NewProjection(c.gatherings).Centrality(t.Context(), model.CentralityMetricDegree, analysis.TiesQuery{Scope: model.Scope{Period: c.period}, MaxActors: 10, MaxTies: 10})
		if err != nil || len(central) != c.want {
			t.Errorf("%s: %v, %v", reason, central, err)
		}
	}
}

// Two actors are tied by an occasion once, by the smallest meeting of it in which both took part; a guest of its dinner is not tied
// to those who were at the talks alone.
func TestCentrality_occasions(t *testing.T) {
	t.Parallel()
	projection := analysis.NewProjection([]model.Gathering{
		{Occasion: "visit", First: "2010-01-01", Last: "2010-01-01", Actors: []string{"a", "b", "c"}},
		{Occasion: "visit", First: "2010-01-01", Last: "2010-01-01", Actors: []string{"a", "b"}},
		{Occasion: "visit", First: "2010-01-02", Last: "2010-01-02", Actors: []string{"a", "d"}},
		{Occasion: "other", First: "2010-01-03", Last: "2010-01-03", Actors: []string{"a", "b"}},
	})
	for period, want := range map[model.Period]string{
		{}: "[{a 3.5 1} {b 2.5 2} {c 1 3} {d 1 3}]",
		{IsGiven: true, From: "2010-01-02", To: "2010-01-02"}: "[{a 1 1} {d 1 1}]",
	} {
		central, err := projection.Centrality(t.Context(), model.CentralityMetricStrength, analysis.TiesQuery{Scope: model.Scope{Period: period}, MaxActors: 10, MaxTies: 100})
		if got := fmt.Sprint(brief(central)); err != nil || got != want {
			t.Errorf("%+v: %s, want %s, %v", period, got, want, err)
		}
	}
}

// The more there are at a meeting, the less it ties two of them; equals have the same rank, and the next the one after all of them.
func TestCentrality_ranks(t *testing.T) {
	t.Parallel()
	gatherings := []model.Gathering{{Actors: []string{"a", "b", "c", "d", "e"}}, {Actors: []string{"a", "b"}}, {Actors: []string{"f", "c"}}}
	for metric, want := range map[model.CentralityMetric]string{
		model.CentralityMetricStrength:    "[{a 2 1} {b 2 1} {c 2 1} {d 1 4} {e 1 4} {f 1 4}]",
		model.CentralityMetricDegree:      "[{c 5 1} {a 4 2} {b 4 2} {d 4 2} {e 4 2} {f 1 6}]",
		model.CentralityMetricBetweenness: "[{c 0.4 1} {a 0 2} {b 0 2} {d 0 2} {e 0 2} {f 0 2}]",
	} {
		central, err := analysis.NewProjection(gatherings).Centrality(t.Context(), metric, analysis.TiesQuery{MaxActors: 10, MaxTies: 100})
		if got := fmt.Sprint(brief(central)); err != nil || got != want {
			t.Errorf("%s: %s, want %s, %v", metric, got, want, err)
		}
	}
	if numbers, err := analysis.NewProjection([]model.Gathering{{Actors: []string{"a"}}}).Communities(analysis.TiesQuery{MaxActors: 10, MaxTies: 10}); err != nil || len(numbers) != 0 {
		t.Errorf("communities of one who met nobody: %v, %v", numbers, err)
	}
}
