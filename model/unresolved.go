package model

import "context"

// UnresolvedNameConnection is a page of the names that nobody can tell for sure. Its entities are the sides.
type UnresolvedNameConnection struct{ Connection[Actor] }

// UnresolvedNameEdge is a name as sources write it, of somebody who came for a side and whom nobody can tell for sure.
type UnresolvedNameEdge struct {
	Cursor  string
	Node    Actor
	NamedAs string
	Records int
}

// Edges returns the names of the page.
func (c *UnresolvedNameConnection) Edges(ctx context.Context) ([]*UnresolvedNameEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *UnresolvedNameEdge {
		edge := item.Edge.(UnresolvedNameEdge)
		edge.Cursor, edge.Node = item.Cursor, item.Node.(Actor)
		return &edge
	})
}
