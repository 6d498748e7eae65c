package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Node(ctx context.Context, id string) (model.Node, error) {
	return node(ctx, id)
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	return nodes(ctx, ids)
}

func (r *queryResolver) Entity(ctx context.Context, id string) (model.Entity, error) {
	return loaders.For(ctx).Entity(ctx, id)
}

func (r *queryResolver) Entities(ctx context.Context, ids []string) ([]model.Entity, error) {
	return entities(ctx, ids)
}

func (r *queryResolver) Leader(ctx context.Context, id string) (*model.Leader, error) {
	return lookup[*model.Leader](ctx, id)
}

func (r *queryResolver) Country(ctx context.Context, id *string, code *string) (*model.Country, error) {
	return countryByIDOrCode(ctx, id, code)
}

func (r *queryResolver) Organization(ctx context.Context, id string) (*model.Organization, error) {
	return lookup[*model.Organization](ctx, id)
}

func (r *queryResolver) ForumSeries(ctx context.Context, id string) (*model.ForumSeries, error) {
	return lookup[*model.ForumSeries](ctx, id)
}

func (r *queryResolver) Forum(ctx context.Context, id string) (*model.Forum, error) {
	return lookup[*model.Forum](ctx, id)
}

func (r *queryResolver) Meeting(ctx context.Context, id string) (*model.Meeting, error) {
	return lookup[*model.Meeting](ctx, id)
}

func (r *queryResolver) Statement(ctx context.Context, id string) (*model.Statement, error) {
	return lookup[*model.Statement](ctx, id)
}

func (r *queryResolver) Topic(ctx context.Context, id string) (*model.Topic, error) {
	return lookup[*model.Topic](ctx, id)
}

func (r *queryResolver) Source(ctx context.Context, id string) (*model.Source, error) {
	return lookup[*model.Source](ctx, id)
}

func (r *queryResolver) Leaders(ctx context.Context, first *int, after *string, last *int, before *string, where *model.LeaderFilter, orderBy []model.LeaderOrder) (*model.Connection[*model.Leader], error) {
	return connection(ctx, list[*model.Leader]{
		name: "Query.leaders", element: "Leader", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.LeaderOrderNameAsc),
	})
}

func (r *queryResolver) Countries(ctx context.Context, first *int, after *string, last *int, before *string, where *model.CountryFilter, orderBy []model.CountryOrder) (*model.Connection[*model.Country], error) {
	return connection(ctx, list[*model.Country]{
		name: "Query.countries", element: "Country", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.CountryOrderNameAsc),
	})
}

func (r *queryResolver) Organizations(ctx context.Context, first *int, after *string, last *int, before *string, where *model.OrganizationFilter, orderBy []model.OrganizationOrder) (*model.Connection[*model.Organization], error) {
	return connection(ctx, list[*model.Organization]{
		name: "Query.organizations", element: "Organization", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.OrganizationOrderNameAsc),
	})
}

func (r *queryResolver) ForumSeriesList(ctx context.Context, first *int, after *string, last *int, before *string, where *model.ForumSeriesFilter, orderBy []model.ForumSeriesOrder) (*model.Connection[*model.ForumSeries], error) {
	return connection(ctx, list[*model.ForumSeries]{
		name: "Query.forumSeriesList", element: "ForumSeries", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.ForumSeriesOrderNameAsc),
	})
}

func (r *queryResolver) Forums(ctx context.Context, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	return connection(ctx, list[*model.Forum]{
		name: "Query.forums", element: "Forum", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.ForumOrderStartDesc),
	})
}

func (r *queryResolver) Meetings(ctx context.Context, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Query.meetings", element: "Meeting", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *queryResolver) Statements(ctx context.Context, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Query.statements", element: "Statement", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *queryResolver) Topics(ctx context.Context, first *int, after *string, last *int, before *string, where *model.TopicFilter, orderBy []model.TopicOrder) (*model.Connection[*model.Topic], error) {
	return connection(ctx, list[*model.Topic]{
		name: "Query.topics", element: "Topic", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.TopicOrderNameAsc),
	})
}

func (r *queryResolver) Sources(ctx context.Context, first *int, after *string, last *int, before *string, where *model.SourceFilter, orderBy []model.SourceOrder) (*model.Connection[*model.Source], error) {
	return connection(ctx, list[*model.Source]{
		name: "Query.sources", element: "Source", parent: "", page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.SourceOrderNameAsc),
	})
}

func (r *queryResolver) Limits(ctx context.Context) (*model.Limits, error) {
	return &r.r.Limits, nil
}

func (r *Resolver) Query() generated.QueryResolver { return &queryResolver{r} }

type queryResolver struct{ r *Resolver }
