package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *countryResolver) Location(ctx context.Context, obj *model.Country) (*model.Place, error) {
	if len(obj.Capitals) != 1 {
		return nil, nil
	}
	return linked[*model.Place](ctx, obj.Capitals[0])
}

func (r *countryResolver) Leaders(ctx context.Context, obj *model.Country, on *model.Date, certainty []model.Certainty, first *int, after *string, last *int, before *string, where *model.LeaderFilter, orderBy []model.LeaderOrder) (*model.Connection[*model.Leader], error) {
	day, err := onDay(on, certainty)
	if err != nil {
		return nil, err
	}
	return connection(ctx, list[*model.Leader]{
		name: "Country.leaders", element: "Leader", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.LeaderOrderNameAsc), params: day,
	})
}

func (r *countryResolver) MeetingsHosted(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Country.meetingsHosted", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *countryResolver) Meetings(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Country.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *countryResolver) Counterparts(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.CounterpartFilter, orderBy []model.CounterpartOrder) (*model.CounterpartConnection, error) {
	return counterparts(ctx, "Country.counterparts", obj, pageArgs(first, after, last, before), where, orderBy)
}

func (r *countryResolver) Timeline(ctx context.Context, obj *model.Country, kinds []model.EventKind, during *model.DateRange, first *int, after *string, last *int, before *string, orderBy []model.EventOrder, meetings *model.MeetingFilter) (*model.EventConnection, error) {
	return timeline(ctx, "Country.timeline", obj.ID, nil, events{
		kinds: kinds, during: during, page: pageArgs(first, after, last, before), orders: orderBy, meetings: meetings,
	})
}

func (r *countryResolver) ForumsHosted(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	return connection(ctx, list[*model.Forum]{
		name: "Country.forumsHosted", element: "Forum", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.ForumOrderStartDesc),
	})
}

func (r *countryResolver) Statements(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Country.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *countryResolver) StatementsAbout(ctx context.Context, obj *model.Country, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Country.statementsAbout", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *countryResolver) Memberships(ctx context.Context, obj *model.Country, on *model.Date) ([]*model.Membership, error) {
	return obj.MembershipsOn(on), nil
}

func (r *membershipResolver) Country(ctx context.Context, obj *model.Membership) (*model.Country, error) {
	return linked[*model.Country](ctx, obj.Country)
}

func (r *membershipResolver) Organization(ctx context.Context, obj *model.Membership) (*model.Organization, error) {
	return linked[*model.Organization](ctx, obj.Organization)
}

func (r *membershipResolver) Source(ctx context.Context, obj *model.Membership) (*model.Source, error) {
	return linkedIfAny[*model.Source](ctx, obj.Source)
}

func (r *Resolver) Country() generated.CountryResolver { return &countryResolver{r} }

func (r *Resolver) Membership() generated.MembershipResolver { return &membershipResolver{r} }

type (
	countryResolver    struct{ r *Resolver }
	membershipResolver struct{ r *Resolver }
)
