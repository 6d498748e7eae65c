package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Timeline(ctx context.Context, subjects []string, kinds []model.EventKind, during *model.DateRange, first *int, after *string, last *int, before *string, orderBy []model.EventOrder, meetings *model.MeetingFilter) (*model.EventConnection, error) {
	current, err := subjectIDs(ctx, r.r.Limits, subjects)
	if err != nil {
		return nil, err
	}
	return timeline(ctx, "Query.timeline", "", current, events{
		kinds: kinds, during: during, page: pageArgs(first, after, last, before), orders: orderBy, meetings: meetings,
	})
}
