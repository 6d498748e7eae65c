package graph

import (
	"context"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// centrality ranks the actors of the who-met-whom network.
func centrality(
	ctx context.Context, limits model.Limits, metric model.CentralityMetric, during *model.DateRange, first int,
	where *model.MeetingFilter,
) ([]*model.CentralActor, error) {
	if err := checkRange("first", first, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	within, err := scope(ctx, during, where)
	if err != nil {
		return nil, err
	}
	ranking, err := loaders.For(ctx).Centrality(ctx, metric, tiesIn(within, limits))
	if err != nil {
		return nil, err
	}
	ranking = ranking[:min(len(ranking), first)]
	ids := make([]string, len(ranking))
	for i, c := range ranking {
		ids[i] = c.ID
	}
	actors, err := linkedAll[model.Actor](ctx, ids)
	if err != nil {
		return nil, err
	}
	central := make([]*model.CentralActor, len(ranking))
	for i, c := range ranking {
		central[i] = &model.CentralActor{Actor: actors[i], Score: c.Score, Margin: c.Margin, Rank: c.Rank, Scope: within}
	}
	return central, nil
}

func tiesIn(within model.Scope, limits model.Limits) analysis.TiesQuery {
	return analysis.TiesQuery{Scope: within, MaxActors: limits.MaxCentralityActors, MaxTies: limits.MaxCentralityTies}
}

// community returns the number of the community of an actor.
func community(ctx context.Context, limits model.Limits, c *model.CentralActor) (int, error) {
	numbers, err := loaders.For(ctx).Communities(ctx, tiesIn(c.Scope, limits))
	return numbers[c.Actor.Base().ID], err
}
