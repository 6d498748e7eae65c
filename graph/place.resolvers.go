package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *placeResolver) Country(ctx context.Context, obj *model.Place) (*model.Country, error) {
	return linkedIfAny[*model.Country](ctx, obj.Country)
}

func (r *placeResolver) CapitalOf(ctx context.Context, obj *model.Place) ([]*model.Country, error) {
	return linkedKnown[*model.Country](ctx, obj.CapitalOf)
}

func (r *placeResolver) Source(ctx context.Context, obj *model.Place) (*model.Source, error) {
	return linkedIfAny[*model.Source](ctx, obj.Source)
}

func (r *placeResolver) Meetings(ctx context.Context, obj *model.Place, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Place.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *placeResolver) Forums(ctx context.Context, obj *model.Place, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	return connection(ctx, list[*model.Forum]{
		name: "Place.forums", element: "Forum", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.ForumOrderStartDesc),
	})
}

func (r *queryResolver) Place(ctx context.Context, id string) (*model.Place, error) {
	return lookup[*model.Place](ctx, id)
}

func (r *queryResolver) Places(ctx context.Context, first *int, after *string, last *int, before *string, where *model.PlaceFilter, orderBy []model.PlaceOrder) (*model.Connection[*model.Place], error) {
	return connection(ctx, list[*model.Place]{
		name: "Query.places", element: "Place", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.PlaceOrderNameAsc),
	})
}

func (r *Resolver) Place() generated.PlaceResolver { return &placeResolver{r} }

type placeResolver struct{ r *Resolver }
