package model

import "context"

// Suspect are two records that may be one.
type Suspect struct {
	Kind     EntityKind
	IDs      [2]string // sorted
	Strength float64
	Reasons  []SuspectReason
}

// SuspectConnection is a page of pairs that may be one.
type SuspectConnection struct{ Connection[*Suspect] }

// SuspectEdge is a pair with its cursor.
type SuspectEdge = Edge[*Suspect]

// Edges returns the pairs of the page.
func (c *SuspectConnection) Edges(ctx context.Context) ([]*SuspectEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *SuspectEdge {
		return &SuspectEdge{Cursor: item.Cursor, Node: item.Node.(*Suspect)}
	})
}

// Nodes returns the pairs of the page.
func (c *SuspectConnection) Nodes(ctx context.Context) ([]*Suspect, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *Suspect { return item.Node.(*Suspect) })
}

// Warning says that a new record looks like another one.
type Warning struct {
	Code     WarningCode
	ID, Like string
	Strength float64
	Reasons  []SuspectReason
}
