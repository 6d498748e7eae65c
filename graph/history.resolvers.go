package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *mutationResolver) Undo(ctx context.Context, revision int, reason string, dryRun bool) (*model.UndoResult, error) {
	return undo(ctx, r.r.Writer, revision, reason, dryRun)
}

func (r *queryResolver) Record(ctx context.Context, id string, asOf *int) (*model.PastRecord, error) {
	return record(ctx, id, asOf)
}

func (r *queryResolver) Diff(ctx context.Context, id string, from int, to *int) ([]*model.ValueChange, error) {
	return diff(ctx, id, from, to)
}
