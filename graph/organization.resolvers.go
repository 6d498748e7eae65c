package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *organizationResolver) Members(ctx context.Context, obj *model.Organization, on *model.Date) ([]*model.Membership, error) {
	return obj.MembersOn(on), nil
}

func (r *organizationResolver) Statements(ctx context.Context, obj *model.Organization, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Organization.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *organizationResolver) Meetings(ctx context.Context, obj *model.Organization, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Organization.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *organizationResolver) Counterparts(ctx context.Context, obj *model.Organization, first *int, after *string, last *int, before *string, where *model.CounterpartFilter, orderBy []model.CounterpartOrder) (*model.CounterpartConnection, error) {
	return counterparts(ctx, "Organization.counterparts", obj, pageArgs(first, after, last, before), where, orderBy)
}

func (r *organizationResolver) Timeline(ctx context.Context, obj *model.Organization, kinds []model.EventKind, during *model.DateRange, first *int, after *string, last *int, before *string, orderBy []model.EventOrder, meetings *model.MeetingFilter) (*model.EventConnection, error) {
	return timeline(ctx, "Organization.timeline", obj.ID, nil, events{
		kinds: kinds, during: during, page: pageArgs(first, after, last, before), orders: orderBy, meetings: meetings,
	})
}

func (r *Resolver) Organization() generated.OrganizationResolver { return &organizationResolver{r} }

type organizationResolver struct{ r *Resolver }
