package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *topicResolver) Broader(ctx context.Context, obj *model.Topic) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.Broader)
}

func (r *topicResolver) Narrower(ctx context.Context, obj *model.Topic) ([]*model.Topic, error) {
	return linkedKnown[*model.Topic](ctx, obj.Narrower)
}

func (r *topicResolver) Statements(ctx context.Context, obj *model.Topic, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	return connection(ctx, list[*model.Statement]{
		name: "Topic.statements", element: "Statement", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.StatementOrderDateDesc),
	})
}

func (r *topicResolver) Meetings(ctx context.Context, obj *model.Topic, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return connection(ctx, list[*model.Meeting]{
		name: "Topic.meetings", element: "Meeting", parent: obj.ID, page: pageArgs(first, after, last, before),
		where: where, orders: orderNames(orderBy, model.MeetingOrderStartDesc),
	})
}

func (r *Resolver) Topic() generated.TopicResolver { return &topicResolver{r} }

type topicResolver struct{ r *Resolver }
