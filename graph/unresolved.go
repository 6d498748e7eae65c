package graph

import (
	"context"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// unresolvedNames returns the names of people whom nobody can tell for sure.
func unresolvedNames(
	ctx context.Context, page store.PageArgs, where *model.UnresolvedNameFilter, orders []model.UnresolvedNameOrder,
) (*model.UnresolvedNameConnection, error) {
	c, err := connection(ctx, list[model.Actor]{
		name: "Query.unresolvedNames", element: "UnresolvedName", page: page, where: where,
		orders: orderNames(orders, model.UnresolvedNameOrderRecordsDesc),
	})
	if err != nil {
		return nil, err
	}
	return &model.UnresolvedNameConnection{Connection: *c}, nil
}

// recordsNamed returns the records of one kind that have a name that nobody can tell for sure.
func recordsNamed[N any](
	ctx context.Context, field, element string, of *model.UnresolvedNameEdge, page store.PageArgs, where any, orders []string,
) (*model.Connection[N], error) {
	return connection(ctx, list[N]{
		name: "UnresolvedNameEdge." + field, element: element, parent: model.PairID(of.Node.Base().ID, of.NamedAs), page: page,
		where: where, orders: orders,
	})
}
