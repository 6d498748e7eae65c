package model

import (
	"context"
	"time"
)

// Change is an entry of the journal: what one transaction did to one entity.
type Change struct {
	Cursor   string // its place in the journal
	Sequence int    // of all changes, without a gap
	Revision int    // of the transaction, without a gap
	At       time.Time
	Actor    string
	Action   *ChangeAction // nil if a newer version wrote one that this one does not know
	Kind     *EntityKind   // likewise
	EntityID string
	Fields   []string
	Touched  []string // ids of whom its record names or named
}

// Did reports whether an action was done.
func (c *Change) Did(action ChangeAction) bool { return c.Action != nil && *c.Action == action }

// ChangeConnection is a page of the journal.
type ChangeConnection struct{ Connection[*Change] }

// ChangeEdge is a change with its cursor.
type ChangeEdge = Edge[*Change]

// Edges returns the changes of the page.
func (c *ChangeConnection) Edges(ctx context.Context) ([]*ChangeEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *ChangeEdge { return &ChangeEdge{Cursor: item.Cursor, Node: item.Node.(*Change)} })
}

// Nodes returns the changes of the page.
func (c *ChangeConnection) Nodes(ctx context.Context) ([]*Change, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *Change { return item.Node.(*Change) })
}
