package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

func (r *queryResolver) Search(ctx context.Context, text string, kinds []model.EntityKind, during *model.DateRange, first *int, after *string, last *int, before *string) (*model.SearchConnection, error) {
	return search(ctx, text, kinds, during, pageArgs(first, after, last, before))
}
