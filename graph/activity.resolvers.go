package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Activity(ctx context.Context, of model.ActivityKind, by []model.GroupKey, subjects []string, during *model.DateRange, meetings *model.MeetingFilter, orderBy []model.ActivityOrder, limit *int) ([]*model.ActivityCell, error) {
	return activity(ctx, r.r.Limits, model.Counting{Of: of, By: by, Subjects: subjects, OrderBy: orderBy}, during, meetings, limit)
}
