package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Tie(ctx context.Context, a string, b string, grain model.Grain, during *model.DateRange, meetings *model.MeetingFilter) (*model.Tie, error) {
	return tie(ctx, r.r.Limits, [2]string{a, b}, grain, during, meetings)
}

func (r *silenceResolver) Before(ctx context.Context, obj *model.Silence) (*model.Meeting, error) {
	return linked[*model.Meeting](ctx, obj.BeforeID)
}

func (r *silenceResolver) After(ctx context.Context, obj *model.Silence) (*model.Meeting, error) {
	return linked[*model.Meeting](ctx, obj.AfterID)
}

func (r *tieResolver) Common(ctx context.Context, obj *model.Tie, first *int, after *string, last *int, before *string, orderBy []model.MeetingOrder) (*model.Connection[*model.Meeting], error) {
	return common(ctx, tieList(obj.A, obj.B), obj.A, obj.B, false, pageArgs(first, after, last, before), obj.Where, orderBy)
}

func (r *Resolver) Silence() generated.SilenceResolver { return &silenceResolver{r} }

func (r *Resolver) Tie() generated.TieResolver { return &tieResolver{r} }

type (
	silenceResolver struct{ r *Resolver }
	tieResolver     struct{ r *Resolver }
)
