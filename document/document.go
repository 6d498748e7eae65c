// Package document defines the graph document, the form in which facts enter the graph, whether from bundled data, a file or a
// mutation. It checks, merges and compares documents, and does not know the database.
package document

import "github.com/sidelines/sidelines/model"

// Document is a set of records in any order. They refer by id to each other and to records that are already in the graph.
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

	// Merged are ids that are no longer in use, each with the id that replaces it.
	Merged []*Merged `json:"merged,omitempty"`

	// Uncited allows facts that name no source. Without it such a fact is refused, unless the graph has it uncited already.
	Uncited bool `json:"uncited,omitempty"`
}

// Merged is the id of a duplicate that was merged into another record.
type Merged struct {
	From string `json:"from"`
	Into string `json:"into"`
}
