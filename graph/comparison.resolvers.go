package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Compare(ctx context.Context, left string, right string, during *model.DateRange, meetings *model.MeetingFilter) (*model.Comparison, error) {
	return compare(ctx, r.r.Limits, left, right, during, meetings)
}

func (r *queryResolver) Brokers(ctx context.Context, groupA []string, groupB []string, during *model.DateRange, first int, meetings *model.MeetingFilter) ([]*model.Broker, error) {
	return brokers(ctx, r.r.Limits, groupA, groupB, during, first, meetings)
}
