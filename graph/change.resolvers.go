package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

func (r *changeResolver) Entity(ctx context.Context, obj *model.Change) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, obj.EntityID)
}

func (r *changeResolver) Values(ctx context.Context, obj *model.Change) ([]*model.ValueChange, error) {
	return valuesOf(ctx, obj)
}

func (r *changeResolver) UndoneBy(ctx context.Context, obj *model.Change) (*int, error) {
	return undoneBy(ctx, obj)
}

func (r *queryResolver) Changes(ctx context.Context, first *int, after *string, last *int, before *string, where *model.ChangeFilter, orderBy []model.ChangeOrder) (*model.ChangeConnection, error) {
	return changes(ctx, pageArgs(first, after, last, before), where, orderBy)
}

func (r *subscriptionResolver) Changes(ctx context.Context, touching []string, kinds []model.EntityKind, after *string) (<-chan *model.Change, error) {
	return r.r.follow(ctx, touching, kinds, after)
}

func (r *Resolver) Change() generated.ChangeResolver { return &changeResolver{r} }

func (r *Resolver) Subscription() generated.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	changeResolver       struct{ r *Resolver }
	subscriptionResolver struct{ r *Resolver }
)
