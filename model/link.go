package model

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
)

// Link is a relationship between two entities, or several facts between them combined.
type Link struct {
	Kind   LinkKind
	FromID string
	ToID   string
	From   Entity
	To     Entity
	Start  *Date
	End    *Date
	Weight float64
	// Scope says which facts are behind the link.
	Scope Scope
}

// ID identifies the link in every response. It is made of kind, from and to and, where a scope leaves out facts, of a digest of that, so
// that a cache of objects by id does not take one for the other.
func (l *Link) ID() string {
	id := string(l.Kind) + ":" + l.FromID + ":" + l.ToID
	if l.Scope.Period.IsGiven || l.Scope.Meetings != nil {
		digest := sha256.Sum256([]byte(l.Scope.Key()))
		id += ":" + hex.EncodeToString(digest[:6])
	}
	return id
}

// IsNode marks links as nodes.
func (*Link) IsNode() {}

// NodeID returns the id.
func (l *Link) NodeID() string { return l.ID() }

// ParseLinkID returns the kind and the ends that the id of a link with every fact names. ok is false if a text has not the form of such
// an id, as that of a link in a scope has not. Ids of entities have no colon.
func ParseLinkID(text string) (kind LinkKind, from, to string, ok bool) {
	parts := strings.Split(text, ":")
	if len(parts) != 3 || !slices.Contains(AllLinkKind, LinkKind(parts[0])) {
		return "", "", "", false
	}
	return LinkKind(parts[0]), parts[1], parts[2], true
}

// LinkYear says how many facts behind a link began in a year.
type LinkYear struct {
	Year   Date
	Weight float64
}

// Period is a span of days, 2006-01-02; an open end is a text that sorts before or after every day.
type Period struct {
	IsGiven  bool
	From, To string
}

// LinkDetails has the facts behind a link.
type LinkDetails struct {
	Weight      float64
	Start       *Date
	End         *Date
	EvidenceIDs []string // at most ten, the latest first
	Years       []*LinkYear
	Basis       *Basis // nil for a kind that no rule infers
	Disputed    int    // number of facts
	NotHeld     int    // number of meetings
	// For a sentence about the latest fact; if two met in person at all, about the latest such meeting.
	LatestStart *Date
	LatestEnd   *Date
	City        *string
	Title       *string       // of an office
	Modes       []MeetingMode // how two met, each once; of all facts
	Calls       int           // number of meetings by telephone or video
	Sessions    int           // number of sessions of many in person
}

// Path is a path from one entity to another.
type Path struct {
	Hops []*Hop
	// Sentence describes all hops in English.
	Sentence string
	Earliest *Date
	Latest   *Date
}

// Length is the number of hops.
func (p *Path) Length() int { return len(p.Hops) }

// Hop is one link of a path in the direction in which the path takes it.
type Hop struct {
	From     Entity
	To       Entity
	Link     *Link
	Sentence string
}

// PathResult is the result of a search for paths.
type PathResult struct {
	Paths       []*Path
	HubsSkipped []Entity
	Exhausted   bool
}

// Subgraph is a part of the graph to be drawn.
type Subgraph struct {
	Nodes     []Entity
	Links     []*Link
	Frontier  []*Frontier
	Truncated bool
}

// Frontier says how many links of a node are in a subgraph, and how many it has in all.
type Frontier struct {
	Node  Entity
	Kind  LinkKind
	Shown int
	Total int
}
