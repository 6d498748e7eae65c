package graph

import (
	"context"
	"slices"
	"sort"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// maxConfirming is how many of the sources that confirm a fact are returned.
const maxConfirming = 20

// retractionPreview returns what the retraction of a source would do, or nil if there is no such source.
func retractionPreview(ctx context.Context, id string) (*model.RetractionPreview, error) {
	source, err := lookup[*model.Source](ctx, id)
	if err != nil || source == nil {
		return nil, err
	}
	all, err := loaders.For(ctx).Withdrawals(ctx, source.ID)
	if err != nil {
		return nil, err
	}
	preview := &model.RetractionPreview{Source: source, All: all}
	for i := range all {
		if all[i].IsRetracted {
			preview.Retracted.Add(&all[i])
		} else {
			preview.Kept.Add(&all[i])
		}
	}
	return preview, nil
}

// retractionEffects returns a page of the effects of a retraction, in the order of their ids.
func retractionEffects(
	limits model.Limits, preview *model.RetractionPreview, outcomes []model.RetractionOutcome, first int, after *string,
) ([]*model.RetractionEffect, error) {
	if err := checkRange("first", first, 1, limits.MaxPageSize); err != nil {
		return nil, err
	}
	if outcomes != nil && len(outcomes) == 0 {
		return nil, model.Errorf(model.CodeBadUserInput, "outcome is an empty list: give at least one value, or leave it out.")
	}
	begin := 0
	if after != nil {
		begin = sort.Search(len(preview.All), func(i int) bool { return preview.All[i].ID > *after })
	}
	effects := []*model.RetractionEffect{}
	for i := begin; i < len(preview.All) && len(effects) < first; i++ {
		effect := &model.RetractionEffect{Withdrawn: &preview.All[i]}
		if outcomes == nil || slices.Contains(outcomes, effect.Outcome()) {
			effects = append(effects, effect)
		}
	}
	return effects, nil
}
