package graph

import (
	"context"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

func (r *eventConnectionResolver) Coverage(ctx context.Context, obj *model.EventConnection, of model.EventKind, grain model.Grain) (*model.Coverage, error) {
	var modes []model.MeetingMode
	if of == model.EventKindMeeting {
		modes = modesIn(obj.Meetings)
	}
	what, err := eventsOf(of, modes)
	if err != nil {
		return nil, err
	}
	return coverage(ctx, r.r.Limits, obj.Subjects, what, obj.During, grain)
}

func (r *queryResolver) Timeline(ctx context.Context, subjects []string, kinds []model.EventKind, during *model.DateRange, first *int, after *string, last *int, before *string, orderBy []model.EventOrder, meetings *model.MeetingFilter) (*model.EventConnection, error) {
	current, err := subjectIDs(ctx, r.r.Limits, subjects)
	if err != nil {
		return nil, err
	}
	return timeline(ctx, "Query.timeline", "", current, events{
		kinds: kinds, during: during, page: pageArgs(first, after, last, before), orders: orderBy, meetings: meetings,
	})
}

func (r *Resolver) EventConnection() generated.EventConnectionResolver {
	return &eventConnectionResolver{r}
}

type eventConnectionResolver struct{ r *Resolver }
