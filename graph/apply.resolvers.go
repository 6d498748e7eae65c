package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *mutationResolver) Apply(ctx context.Context, document map[string]any) (*model.ApplyResult, error) {
	return apply(ctx, document)
}

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

type mutationResolver struct{ r *Resolver }
