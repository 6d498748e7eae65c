package model

import "context"

// Connection is a page of a list. It reads only what the query selects: the page for edges, nodes or pageInfo, and the count for
// totalCount.
type Connection[N any] struct {
	ReadPage  func(context.Context) (*Page, error)
	ReadCount func(context.Context) (int, error)
}

// Edge is one entity of a page with its cursor.
type Edge[N any] struct {
	Cursor string
	Node   N
}

// Edges returns the entities of the page with their cursors.
func (c *Connection[N]) Edges(ctx context.Context) ([]*Edge[N], error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *Edge[N] {
		return &Edge[N]{Cursor: item.Cursor, Node: item.Node.(N)}
	})
}

// Nodes returns the entities of the page.
func (c *Connection[N]) Nodes(ctx context.Context) ([]N, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) N { return item.Node.(N) })
}

// PageInfo is the position of a page in its list.
func (c *Connection[N]) PageInfo(ctx context.Context) (*PageInfo, error) {
	page, err := c.ReadPage(ctx)
	if err != nil {
		return nil, err
	}
	return page.info(), nil
}

// TotalCount counts the list.
func (c *Connection[N]) TotalCount(ctx context.Context) (int, error) { return c.ReadCount(ctx) }

// ParticipantConnection is a page of the participants of a meeting or forum.
type ParticipantConnection struct{ Connection[Actor] }

// ParticipantEdge is a participant, with role, office and side.
type ParticipantEdge struct {
	Cursor string
	Node   Actor
	Role   ParticipantRole
	// On is the first day of the meeting, as precisely as it is known; nil if it is not.
	On *Date
	// OfficeID is the id of the tenure in which a leader takes part; empty if none is known.
	OfficeID string
	// SideID is the id of the country or organization for which the participant came; empty if none is known.
	SideID string
	// MeetingID is the id of the meeting in which the participant took part; empty for a forum.
	MeetingID string
	Naming
}

// Office returns the office in which a leader takes part, or nil for other actors and if none is known.
func (e *ParticipantEdge) Office() *Tenure {
	leader, ok := e.Node.(*Leader)
	if !ok || e.OfficeID == "" {
		return nil
	}
	return leader.Tenure(e.OfficeID)
}

// Edges returns the participants of the page.
func (c *ParticipantConnection) Edges(ctx context.Context) ([]*ParticipantEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *ParticipantEdge {
		edge := item.Edge.(ParticipantEdge)
		edge.Cursor, edge.Node = item.Cursor, item.Node.(Actor)
		return &edge
	})
}

// CounterpartConnection is a page of the counterparts of an actor.
type CounterpartConnection struct {
	Connection[Actor]
	Of    Actor
	Where *CounterpartFilter
}

// CounterpartEdge is a counterpart of an actor, with how often and when they met.
type CounterpartEdge struct {
	Cursor    string
	Node      Actor
	Meetings  int
	Bilateral int
	First     *Date
	Last      *Date
	Strength  float64
	// Of is the actor whose counterpart the node is, and Where the conditions on what they have in common.
	Of    Actor
	Where *CounterpartFilter
}

// Edges returns the counterparts of the page.
func (c *CounterpartConnection) Edges(ctx context.Context) ([]*CounterpartEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *CounterpartEdge {
		edge := item.Edge.(CounterpartEdge)
		edge.Cursor, edge.Node, edge.Of, edge.Where = item.Cursor, item.Node.(Actor), c.Of, c.Where
		return &edge
	})
}

// SearchConnection is a page of the results of a search.
type SearchConnection struct {
	Connection[Entity]
	ReadFacets     func(context.Context) ([]*Facet, error)
	ReadDidYouMean func(context.Context) (*string, error)
	// Highlight finds the texts of an entity that have words of the search.
	Highlight func(context.Context, Entity) ([]*Highlight, error)
}

// SearchEdge is a result of a search.
type SearchEdge struct {
	Cursor     string
	Node       Entity
	Score      float64
	highlights func(context.Context) ([]*Highlight, error)
}

// Highlights returns the texts in which words of the search were found.
func (e *SearchEdge) Highlights(ctx context.Context) ([]*Highlight, error) { return e.highlights(ctx) }

// Edges returns the results with their highlights.
func (c *SearchConnection) Edges(ctx context.Context) ([]*SearchEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *SearchEdge {
		edge := item.Edge.(SearchEdge)
		edge.Cursor, edge.Node = item.Cursor, item.Node.(Entity)
		edge.highlights = func(ctx context.Context) ([]*Highlight, error) { return c.Highlight(ctx, edge.Node) }
		return &edge
	})
}

// Facets counts the results by kind.
func (c *SearchConnection) Facets(ctx context.Context) ([]*Facet, error) { return c.ReadFacets(ctx) }

// DidYouMean returns a similar text that has results, if this search has none.
func (c *SearchConnection) DidYouMean(ctx context.Context) (*string, error) {
	return c.ReadDidYouMean(ctx)
}

// EventConnection is a page of a timeline.
type EventConnection struct {
	Connection[Event]
	// Subjects are the ids of those whose timeline it is, During its time, or nil, and Meetings the conditions on meetings, or nil.
	Subjects []string
	During   *DateRange
	Meetings *MeetingFilter
}

// EventEdge is an event with its date and kind.
type EventEdge struct {
	Cursor string
	Node   Event
	Date   Date
	Kind   EventKind
}

// Edges returns the events of the page.
func (c *EventConnection) Edges(ctx context.Context) ([]*EventEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *EventEdge {
		edge := item.Edge.(EventEdge)
		edge.Cursor, edge.Node = item.Cursor, item.Node.(Event)
		return &edge
	})
}

// PairID returns the id of the parent of a list that belongs to two entities. It cannot be the id of an entity, because those
// have no spaces.
func PairID(a, b string) string { return a + " " + b }

// FactConnection is a page of the facts that a source is cited for.
type FactConnection struct{ Connection[AnyFact] }

// FactEdge is a fact with its citation of the source.
type FactEdge struct {
	Cursor   string
	Node     AnyFact
	Citation *Citation
}

// Edges returns the facts of the page.
func (c *FactConnection) Edges(ctx context.Context) ([]*FactEdge, error) {
	return pageMap(ctx, c.ReadPage, func(item *PageItem) *FactEdge {
		edge := item.Edge.(FactEdge)
		edge.Cursor, edge.Node = item.Cursor, item.Node.(AnyFact)
		return &edge
	})
}

// Page is the part of a list that was read, in the order of the list.
type Page struct {
	Items   []*PageItem
	HasNext bool
	HasPrev bool
}

// PageItem is an element of a list.
type PageItem struct {
	Node   any
	Cursor string
	// Edge has the fields of the edge, if it has any: for example a ParticipantEdge.
	Edge any
}

func (p *Page) info() *PageInfo {
	info := &PageInfo{HasNextPage: p.HasNext, HasPreviousPage: p.HasPrev}
	if len(p.Items) > 0 {
		info.StartCursor = &p.Items[0].Cursor
		info.EndCursor = &p.Items[len(p.Items)-1].Cursor
	}
	return info
}

func pageMap[T any](ctx context.Context, read func(context.Context) (*Page, error), each func(*PageItem) T) ([]T, error) {
	page, err := read(ctx)
	if err != nil {
		return nil, err
	}
	mapped := make([]T, len(page.Items))
	for i, item := range page.Items {
		mapped[i] = each(item)
	}
	return mapped, nil
}
