package model

import (
	"context"
	"time"
)

// Change is an entry of the journal: what one transaction did to one entity.
type Change struct {
	Cursor   string // its position in the journal
	Sequence int    // number of the change, without gaps
	Revision int    // number of the transaction, without gaps
	At       time.Time
	Actor    string
	Action   *ChangeAction // nil if a newer version wrote one that this version does not know
	Kind     *EntityKind   // likewise
	EntityID string
	Fields   []string
	Touched  []string // ids that the record of the entity names or named before
}

// Did reports whether the change has the given action.
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
