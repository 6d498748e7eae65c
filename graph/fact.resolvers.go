package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *citationResolver) Source(ctx context.Context, obj *model.Citation) (*model.Source, error) {
	return linked[*model.Source](ctx, obj.Source)
}

func (r *retractionResolver) Source(ctx context.Context, obj *model.Retraction) (*model.Source, error) {
	return linkedIfAny[*model.Source](ctx, obj.Source)
}

func (r *Resolver) Citation() generated.CitationResolver { return &citationResolver{r} }

func (r *Resolver) Retraction() generated.RetractionResolver { return &retractionResolver{r} }

type (
	citationResolver   struct{ r *Resolver }
	retractionResolver struct{ r *Resolver }
)
