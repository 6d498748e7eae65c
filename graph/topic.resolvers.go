package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *topicResolver) Broader(ctx context.Context, obj *model.Topic) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: Broader - broader"))
}

func (r *topicResolver) Narrower(ctx context.Context, obj *model.Topic) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: Narrower - narrower"))
}

func (r *topicResolver) Statements(ctx context.Context, obj *model.Topic, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *topicResolver) Meetings(ctx context.Context, obj *model.Topic, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *Resolver) Topic() generated.TopicResolver { return &topicResolver{r} }

type topicResolver struct{ r *Resolver }
