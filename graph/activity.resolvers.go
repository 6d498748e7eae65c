package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Activity(ctx context.Context, of model.ActivityKind, by []model.GroupKey, subjects []string, during *model.DateRange, meetings *model.MeetingFilter) ([]*model.ActivityCell, error) {
	return activity(ctx, r.r.Limits, of, by, subjects, during, meetings)
}
