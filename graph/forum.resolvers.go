package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *forumResolver) Series(ctx context.Context, obj *model.Forum) (*model.ForumSeries, error) {
	return linkedIfAny[*model.ForumSeries](ctx, obj.Series)
}

func (r *forumResolver) Place(ctx context.Context, obj *model.Forum) (*model.Place, error) {
	return linkedIfAny[*model.Place](ctx, obj.Place)
}

func (r *forumResolver) Country(ctx context.Context, obj *model.Forum) (*model.Country, error) {
	return linkedIfAny[*model.Country](ctx, obj.Country)
}

func (r *forumResolver) Meetings(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Forum.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *forumResolver) Participants(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.ParticipantFilter) (*model.ParticipantConnection, error) {
	return participants(ctx, "Forum.participants", obj.ID, pageArgs(first, after, last, before), where)
}

func (r *forumResolver) Statements(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Forum.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *forumResolver) About(ctx context.Context, obj *model.Forum) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.About)
}

func (r *forumResolver) Citations(ctx context.Context, obj *model.Forum) ([]*model.Citation, error) {
	return citations(ctx, obj.ID)
}

func (r *forumResolver) Disputes(ctx context.Context, obj *model.Forum) ([]*model.Dispute, error) {
	return disputes(ctx, obj.ID)
}

func (r *forumSeriesResolver) Editions(ctx context.Context, obj *model.ForumSeries, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	return connection(ctx, list[*model.Forum]{
		name: "ForumSeries.editions", element: "Forum", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.ForumOrderStartDesc),
	})
}

func (r *forumSeriesResolver) About(ctx context.Context, obj *model.ForumSeries) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.About)
}

func (r *Resolver) Forum() generated.ForumResolver { return &forumResolver{r} }

func (r *Resolver) ForumSeries() generated.ForumSeriesResolver { return &forumSeriesResolver{r} }

type (
	forumResolver       struct{ r *Resolver }
	forumSeriesResolver struct{ r *Resolver }
)
