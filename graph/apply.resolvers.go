package graph

import (
	"context"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

func (r *mutationResolver) Apply(ctx context.Context, document map[string]any) (*model.ApplyResult, error) {
	return apply(ctx, document)
}

func (r *mutationResolver) Retract(ctx context.Context, id string, reason string, source *string) (*model.Change, error) {
	return loaders.For(ctx).Retract(ctx, auth.From(ctx).Subject, id, retraction(reason, source))
}

func (r *mutationResolver) Merge(ctx context.Context, from string, into string) (*model.Change, error) {
	return loaders.For(ctx).Merge(ctx, auth.From(ctx).Subject, from, into)
}

func (r *mutationResolver) Delete(ctx context.Context, id string) (*model.Change, error) {
	return loaders.For(ctx).Delete(ctx, auth.From(ctx).Subject, id)
}

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

type mutationResolver struct{ r *Resolver }
