package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// changes returns a connection of the journal.
func changes(
	ctx context.Context, page store.PageArgs, where *model.ChangeFilter, orders []model.ChangeOrder,
) (*model.ChangeConnection, error) {
	c, err := connection(ctx, list[*model.Change]{
		name: "Query.changes", element: "Change", page: page, where: where, orders: orderNames(orders, model.ChangeOrderSequenceAsc),
	})
	if err != nil {
		return nil, err
	}
	return &model.ChangeConnection{Connection: *c}, nil
}
