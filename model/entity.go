// Package model holds the nouns of the graph. It imports nothing of Sidelines.
//
// The nouns are written by hand; models_gen.go holds the enums and filter inputs that gqlgen derives from the schema.
package model

import (
	"time"

	"golang.org/x/text/language"
)

// Node is an object that has an id of its own.
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
}

// Actor is a side that can act and speak: a leader, a country or an organization.
type Actor interface {
	IsActor()
	Entity
}

// Affiliation is what an office belongs to: a country or an organization.
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

// Event is what a timeline holds: a meeting, a forum, a statement or a tenure.
type Event interface {
	IsEvent()
	Fact
}

// EntityBase is what every entity has.
type EntityBase struct {
	ID         string
	Names      []*LocalizedText
	WikidataID *string
	CreatedAt  time.Time
	UpdatedAt  time.Time
}

// IsNode marks the type as a Node.
func (*EntityBase) IsNode() {}

// NodeID returns the id.
func (e *EntityBase) NodeID() string { return e.ID }

// IsEntity marks the type as an Entity.
func (*EntityBase) IsEntity() {}

// Base returns the receiver.
func (e *EntityBase) Base() *EntityBase { return e }

// Name returns the display name in the language asked for, else the default one. An entity without a name, such as a
// statement, answers with its id.
func (e *EntityBase) Name(lang *string) string {
	if text := Localized(e.Names, lang); text != nil {
		return *text
	}
	return e.ID
}

// LocalizedText is text in one language, a BCP 47 tag.
type LocalizedText struct {
	Lang string
	Text string
}

// Localized picks the first text in the language asked for. It widens the tag step by step (zh-Hans-CN, zh-Hans, zh),
// then takes the first text whose language differs only in script or region, then the first text of all. It is nil
// only where there is no text.
func Localized(texts []*LocalizedText, lang *string) *string {
	if len(texts) == 0 {
		return nil
	}
	if lang != nil {
		if tag, err := language.Parse(*lang); err == nil {
			if text := localizedAs(texts, tag); text != nil {
				return text
			}
		}
	}
	return &texts[0].Text
}

func localizedAs(texts []*LocalizedText, tag language.Tag) *string {
	for t := tag; t != language.Und; t = t.Parent() {
		for _, text := range texts {
			if text.Lang == t.String() {
				return &text.Text
			}
		}
	}
	// Parent() of zh-Hant is Und, not zh: CLDR does not let one script stand for another, but a reader would rather
	// have the name in the other script than in English.
	base, _ := tag.Base()
	for _, text := range texts {
		if other, err := language.Parse(text.Lang); err == nil {
			if otherBase, _ := other.Base(); otherBase == base {
				return &text.Text
			}
		}
	}
	return nil
}
