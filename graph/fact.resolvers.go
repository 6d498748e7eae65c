package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *citationResolver) Source(ctx context.Context, obj *model.Citation) (*model.Source, error) {
	return linked[*model.Source](ctx, obj.SourceID)
}

func (r *Resolver) Citation() generated.CitationResolver { return &citationResolver{r} }

type citationResolver struct{ r *Resolver }
