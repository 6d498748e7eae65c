package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

func (r *leaderResolver) Tenures(ctx context.Context, obj *model.Leader, on *model.Date, certainty []model.Certainty) ([]*model.Tenure, error) {
	return tenures(ctx, obj, on, certainty)
}

func (r *leaderResolver) Country(ctx context.Context, obj *model.Leader, on *model.Date) (*model.Country, error) {
	return countryOn(ctx, obj, on)
}

func (r *leaderResolver) Meetings(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Leader.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *leaderResolver) Counterparts(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.CounterpartFilter, orderBy []model.CounterpartOrder) (*model.CounterpartConnection, error) {
	return counterparts(ctx, "Leader.counterparts", obj, pageArgs(first, after, last, before), where, orderBy)
}

func (r *leaderResolver) Timeline(ctx context.Context, obj *model.Leader, kinds []model.EventKind, during *model.DateRange, first *int, after *string, last *int, before *string, orderBy []model.EventOrder, meetings *model.MeetingFilter) (*model.EventConnection, error) {
	return timeline(ctx, "Leader.timeline", obj.ID, nil, events{
		kinds: kinds, during: during, page: pageArgs(first, after, last, before), orders: orderBy, meetings: meetings,
	})
}

func (r *leaderResolver) Statements(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Leader.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *leaderResolver) StatementsAbout(ctx context.Context, obj *model.Leader, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Leader.statementsAbout", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *leaderResolver) DifferentFrom(ctx context.Context, obj *model.Leader) ([]*model.Difference, error) {
	return differences(ctx, obj)
}

func (r *queryResolver) Tenure(ctx context.Context, id string) (*model.Tenure, error) {
	return loaders.For(ctx).Tenure(ctx, id)
}

func (r *queryResolver) Tenures(ctx context.Context, first *int, after *string, last *int, before *string, where *model.TenureFilter, orderBy []model.TenureOrder) (*model.Connection[*model.Tenure], error) {
	return connection(ctx, list[*model.Tenure]{
		name: "Query.tenures", element: "Tenure", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.TenureOrderStartAsc),
	})
}

func (r *tenureResolver) Leader(ctx context.Context, obj *model.Tenure) (*model.Leader, error) {
	return linked[*model.Leader](ctx, obj.LeaderID)
}

func (r *tenureResolver) Of(ctx context.Context, obj *model.Tenure) (model.Affiliation, error) {
	return linked[model.Affiliation](ctx, obj.Of)
}

func (r *tenureResolver) Citations(ctx context.Context, obj *model.Tenure) ([]*model.Citation, error) {
	return citations(ctx, obj.ID)
}

func (r *tenureResolver) Disputes(ctx context.Context, obj *model.Tenure) ([]*model.Dispute, error) {
	return disputes(ctx, obj.ID)
}

func (r *Resolver) Leader() generated.LeaderResolver { return &leaderResolver{r} }

func (r *Resolver) Tenure() generated.TenureResolver { return &tenureResolver{r} }

type (
	leaderResolver struct{ r *Resolver }
	tenureResolver struct{ r *Resolver }
)
