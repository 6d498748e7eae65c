package graph

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/graph/model"
)

func (r *forumResolver) Series(ctx context.Context, obj *model.Forum) (*model.ForumSeries, error) {
	panic(fmt.Errorf("not implemented: Series - series"))
}

func (r *forumResolver) Country(ctx context.Context, obj *model.Forum) (*model.Country, error) {
	panic(fmt.Errorf("not implemented: Country - country"))
}

func (r *forumResolver) Meetings(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.MeetingFilter, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	panic(fmt.Errorf("not implemented: Meetings - meetings"))
}

func (r *forumResolver) Participants(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.ParticipantFilter) (*model.ParticipantConnection, error) {
	panic(fmt.Errorf("not implemented: Participants - participants"))
}

func (r *forumResolver) Statements(ctx context.Context, obj *model.Forum, first *int, after *string, last *int, before *string, where *model.StatementFilter, orderBy []model.StatementOrder) (*model.Connection[*model.Statement], error) {
	panic(fmt.Errorf("not implemented: Statements - statements"))
}

func (r *forumResolver) About(ctx context.Context, obj *model.Forum) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: About - about"))
}

func (r *forumResolver) Citations(ctx context.Context, obj *model.Forum) ([]*model.Citation, error) {
	panic(fmt.Errorf("not implemented: Citations - citations"))
}

func (r *forumResolver) Disputes(ctx context.Context, obj *model.Forum) ([]*model.Dispute, error) {
	panic(fmt.Errorf("not implemented: Disputes - disputes"))
}

func (r *forumSeriesResolver) Editions(ctx context.Context, obj *model.ForumSeries, first *int, after *string, last *int, before *string, where *model.ForumFilter, orderBy []model.ForumOrder) (*model.Connection[*model.Forum], error) {
	panic(fmt.Errorf("not implemented: Editions - editions"))
}

func (r *forumSeriesResolver) About(ctx context.Context, obj *model.ForumSeries) ([]*model.Topic, error) {
	panic(fmt.Errorf("not implemented: About - about"))
}

func (r *Resolver) Forum() generated.ForumResolver { return &forumResolver{r} }

func (r *Resolver) ForumSeries() generated.ForumSeriesResolver { return &forumSeriesResolver{r} }

type (
	forumResolver       struct{ r *Resolver }
	forumSeriesResolver struct{ r *Resolver }
)
