package graph

import (
	"context"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// resolve finds the entities that a name may mean.
func resolve(
	ctx context.Context, limits model.Limits, text string, kinds []model.EntityKind, on *model.Date, first int,
) ([]*model.Candidate, error) {
	if err := checkRange("first", first, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	if kinds != nil && len(kinds) == 0 {
		return nil, model.Errorf(model.CodeBadUserInput, "kinds is an empty list: give at least one value, or leave it out.")
	}
	found, err := loaders.For(ctx).Resolve(ctx, text, kinds, on)
	if err != nil {
		return nil, err
	}
	found = found[:min(len(found), first)]
	ids := make([]string, len(found))
	for i, c := range found {
		ids[i] = c.ID
	}
	entities, err := linkedAll[model.Entity](ctx, ids)
	if err != nil {
		return nil, err
	}
	candidates := make([]*model.Candidate, len(found))
	for i, c := range found {
		candidates[i] = &model.Candidate{Entity: entities[i], Certainty: c.Certainty, Score: c.Score, Why: c.Why}
	}
	return candidates, nil
}
