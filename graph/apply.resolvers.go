package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *mutationResolver) Apply(ctx context.Context, document map[string]any) (*model.ApplyResult, error) {
	return apply(ctx, r.r.Writer, document)
}

func (r *mutationResolver) Retract(ctx context.Context, id string, reason string, source *string) (*model.Change, error) {
	return write(ctx, func(actor string) (*model.Change, error) {
		return r.r.Writer.Retract(ctx, actor, id, retraction(reason, source))
	})
}

func (r *mutationResolver) Merge(ctx context.Context, from string, into string, force *bool, reason *string) (*model.Change, error) {
	return write(ctx, func(actor string) (*model.Change, error) {
		return r.r.Writer.MergeFor(ctx, actor, from, into, grounds(force, reason))
	})
}

func (r *mutationResolver) Delete(ctx context.Context, id string) (*model.Change, error) {
	return write(ctx, func(actor string) (*model.Change, error) { return r.r.Writer.Delete(ctx, actor, id) })
}

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

type mutationResolver struct{ r *Resolver }
