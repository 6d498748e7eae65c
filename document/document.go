// Package document defines the graph document: the one shape in which facts come into the graph, whether from the
// bundled data, a file or a mutation. It knows the shape and its rules, not the database.
package document

import "github.com/sidelines/sidelines/model"

// Document is a set of records that refer to each other, and to what the graph already holds, by id, in any order.
// In a JSON document an omitted field stays as it is, null clears it, and a list replaces the whole list.
//
// The fields of a record, and their rules, are those of its kind: see model.Field.
type Document struct {
	Leaders       []*model.Leader       `json:"leaders,omitempty"`
	Countries     []*model.Country      `json:"countries,omitempty"`
	Organizations []*model.Organization `json:"organizations,omitempty"`
	ForumSeries   []*model.ForumSeries  `json:"forumSeries,omitempty"`
	Forums        []*model.Forum        `json:"forums,omitempty"`
	Meetings      []*model.Meeting      `json:"meetings,omitempty"`
	Statements    []*model.Statement    `json:"statements,omitempty"`
	Topics        []*model.Topic        `json:"topics,omitempty"`
	Sources       []*model.Source       `json:"sources,omitempty"`

	// Merged are ids that are no longer in use, with those that answer in their place.
	Merged []*Merged `json:"merged,omitempty"`

	// Uncited allows facts that name no source. Without it such a fact is refused, unless the graph has it uncited already.
	Uncited bool `json:"uncited,omitempty"`
}

// Merged is an id that went into another when a duplicate was merged.
type Merged struct {
	From string `json:"from"`
	Into string `json:"into"`
}
