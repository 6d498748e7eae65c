package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Resolve(ctx context.Context, text string, kinds []model.EntityKind, on *model.Date, first int) ([]*model.Candidate, error) {
	return resolve(ctx, r.r.Limits, text, kinds, on, first)
}
