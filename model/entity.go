// Package model has the nouns of the graph, such as Meeting. It imports no other package of Sidelines.
//
// The nouns are written by hand; models_gen.go holds the enums and filter inputs that gqlgen derives from the schema.
package model

import (
	"regexp"
	"time"
)

// Node is an object with an id.
type Node interface {
	IsNode()
	// NodeID returns the id, unique over all nodes.
	NodeID() string
}

// Entity is anything in the graph that has names.
type Entity interface {
	Node
	IsEntity()
	// Base returns what every entity has.
	Base() *EntityBase
	// Name returns the display name in a language (a BCP 47 tag), or else the default name.
	Name(lang *string) string
}

// Named is an entity of a kind that has names and may have a Wikidata item.
type Named interface {
	Entity
	// AllNames returns the names, the default one first.
	AllNames() []LocalizedText
	// Item returns the Wikidata item, or an empty text.
	Item() string
}

// Actor is a side that can act and speak: a leader, a country or an organization.
type Actor interface {
	IsActor()
	Entity
}

// Affiliation is the side to which an office belongs: a country or an organization.
type Affiliation interface {
	IsAffiliation()
	Entity
}

// Fact is something that a source asserts.
type Fact interface{ IsFact() }

// AnyFact is a fact that a source can be cited for: a meeting, a forum, a statement or a tenure.
type AnyFact interface {
	IsAnyFact()
	Fact
}

// Event is an event of a timeline: a meeting, a forum, a statement or a tenure.
type Event interface {
	IsEvent()
	Fact
}

// Record is an entity with all fields that graph documents and the graph have.
type Record interface {
	Entity
	described
	// Check reports problems that the descriptions of single fields cannot find. Paths begin below the record: .forumRelation.
	Check(report Report)
}

// Report takes a problem of a record.
type Report func(path, format string, args ...any)

// EntityBase is what every entity has.
type EntityBase struct {
	ID        string    `json:"id"`
	CreatedAt time.Time `json:"-"`
	UpdatedAt time.Time `json:"-"`
}

// IsNode marks the type as a Node.
func (*EntityBase) IsNode() {}

// NodeID returns the id.
func (e *EntityBase) NodeID() string { return e.ID }

// IsEntity marks the type as an Entity.
func (*EntityBase) IsEntity() {}

// Base returns the receiver.
func (e *EntityBase) Base() *EntityBase { return e }

// NamedBase is what every entity with names has.
type NamedBase struct {
	EntityBase
	Names      []LocalizedText `json:"names,omitempty"`
	WikidataID Optional        `json:"wikidataId,omitempty"`
}

// fields returns the descriptions of the fields of every entity with names, followed by more.
func (n *NamedBase) fields(more ...Field) []Field {
	return append([]Field{
		text("id", &n.ID),
		texts("names", "name", &n.Names).FoldedAs("nameFolded").Required(),
		text("wikidataId", &n.WikidataID),
	}, more...)
}

// Name returns the display name in the requested language, or else the default name. For an entity that
// has lost its names it returns the id.
func (n *NamedBase) Name(lang *string) string { return n.LocalizedName(lang).Text }

// LocalizedName returns the name that Name returns, with its language.
func (n *NamedBase) LocalizedName(lang *string) LocalizedText {
	if name := inLanguage(n.Names, lang); name != nil {
		return *name
	}
	return LocalizedText{Lang: undetermined, Text: n.ID}
}

// AllNames returns the names, the default one first.
func (n *NamedBase) AllNames() []LocalizedText { return n.Names }

// Item returns the Wikidata item, or an empty text.
func (n *NamedBase) Item() string { return string(n.WikidataID) }

var wikidataItem = regexp.MustCompile(`^Q[1-9][0-9]*$`)

// Check checks the Wikidata item.
func (n *NamedBase) Check(report Report) {
	if n.WikidataID != "" && !wikidataItem.MatchString(string(n.WikidataID)) {
		report(".wikidataId", "%q is not a Wikidata item such as Q15031", n.WikidataID)
	}
}
