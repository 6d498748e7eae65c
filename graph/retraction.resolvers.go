package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) RetractionPreview(ctx context.Context, source string) (*model.RetractionPreview, error) {
	return retractionPreview(ctx, source)
}

func (r *retractionEffectResolver) Node(ctx context.Context, obj *model.RetractionEffect) (model.Node, error) {
	return node(ctx, obj.ID)
}

func (r *retractionEffectResolver) Confirming(ctx context.Context, obj *model.RetractionEffect) ([]*model.Source, error) {
	return linkedAll[*model.Source](ctx, obj.Confirming[:min(len(obj.Confirming), maxConfirming)])
}

func (r *retractionPreviewResolver) Effects(ctx context.Context, obj *model.RetractionPreview, outcome []model.RetractionOutcome, first int, after *string) ([]*model.RetractionEffect, error) {
	return retractionEffects(r.r.Limits, obj, outcome, first, after)
}

func (r *Resolver) RetractionEffect() generated.RetractionEffectResolver {
	return &retractionEffectResolver{r}
}

func (r *Resolver) RetractionPreview() generated.RetractionPreviewResolver {
	return &retractionPreviewResolver{r}
}

type (
	retractionEffectResolver  struct{ r *Resolver }
	retractionPreviewResolver struct{ r *Resolver }
)
