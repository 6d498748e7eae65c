package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *collectionSubjectResolver) Actor(ctx context.Context, obj *model.CollectionSubject) (model.Actor, error) {
	return linked[model.Actor](ctx, obj.Actor)
}

func (r *queryResolver) Collection(ctx context.Context, id string) (*model.Collection, error) {
	return lookup[*model.Collection](ctx, id)
}

func (r *queryResolver) Collections(ctx context.Context, first *int, after *string, last *int, before *string, where *model.CollectionFilter, orderBy []model.CollectionOrder) (*model.Connection[*model.Collection], error) {
	return connection(ctx, list[*model.Collection]{
		name: "Query.collections", element: "Collection", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.CollectionOrderNameAsc),
	})
}

func (r *Resolver) CollectionSubject() generated.CollectionSubjectResolver {
	return &collectionSubjectResolver{r}
}

type collectionSubjectResolver struct{ r *Resolver }
