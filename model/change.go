package model

import (
	"context"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
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
	// Operation is the revision by which the change is undone: the first of an import in several transactions.
	Operation int
	Undoes    []int  // revisions that the transaction took back
	Reason    string // of the transaction, if somebody gave one
	// Values are those before and after, see history.Kept. Lists of changes do not read them.
	Values string
	// Redirects are the ids that the transaction made lead to others, see history.Kept.
	Redirects string
}

// ReasonIfAny returns why the change was made, or nil if nobody said so.
func (c *Change) ReasonIfAny() *string {
	if c.Reason == "" {
		return nil
	}
	return &c.Reason
}

// Did reports whether the change has the given action.
func (c *Change) Did(action ChangeAction) bool { return c.Action != nil && *c.Action == action }

// Passes reports whether all given conditions of a filter hold for a change, as those in store/filters.cypher do in the database. Every
// change passes nil.
func (c *Change) Passes(where *ChangeFilter) bool {
	if where == nil {
		return true
	}
	return isOneOf(c.Kind, where.Kinds) && isOneOf(c.Action, where.Action) && isOneOf(&c.Actor, where.Actor) &&
		isOneOf(&c.EntityID, where.Ids) &&
		(isOneOf(&c.EntityID, where.Touching) || slices.ContainsFunc(c.Touched, func(id string) bool { return isOneOf(&id, where.Touching) }))
}

// isOneOf reports whether a condition is not given, or has a value. A value that is nil is unknown: no condition has it.
func isOneOf[T comparable](value *T, condition graphql.Omittable[[]T]) bool {
	values, isGiven := condition.ValueOK()
	return !isGiven || values == nil || value != nil && slices.Contains(values, *value)
}

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
