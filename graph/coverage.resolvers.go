package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Coverage(ctx context.Context, forArg []string, of model.EventKind, mode []model.MeetingMode, during *model.DateRange, grain model.Grain) (*model.Coverage, error) {
	return coverageOf(ctx, r.r.Limits, forArg, of, mode, during, grain)
}
