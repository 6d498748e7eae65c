package model

// Kinds are all kinds, in the order in which a graph document is read and reported.
var Kinds = []*Kind{
	sourceKind, topicKind, organizationKind, countryKind, placeKind, leaderKind, forumSeriesKind, forumKind, meetingKind, statementKind,
	collectionKind,
}

// Document is a set of records that refer to each other, and to what the graph already holds, by id, in any order.
// In a JSON document an omitted field stays as it is, null clears it, and a list replaces the whole list.
//
// The fields of a record, and their rules, are those of its kind: see Field.
type Document struct {
	Leaders       []*Leader       `json:"leaders,omitempty"`
	Countries     []*Country      `json:"countries,omitempty"`
	Places        []*Place        `json:"places,omitempty"`
	Organizations []*Organization `json:"organizations,omitempty"`
	ForumSeries   []*ForumSeries  `json:"forumSeries,omitempty"`
	Forums        []*Forum        `json:"forums,omitempty"`
	Meetings      []*Meeting      `json:"meetings,omitempty"`
	Statements    []*Statement    `json:"statements,omitempty"`
	Topics        []*Topic        `json:"topics,omitempty"`
	Sources       []*Source       `json:"sources,omitempty"`
	Collections   []*Collection   `json:"collections,omitempty"`

	// Merged are ids that are no longer in use, with those that answer in their place.
	Merged []*Merged `json:"merged,omitempty"`

	// Uncited allows facts that name no source. Without it such a fact is refused, unless the graph has it uncited already.
	Uncited bool `json:"uncited,omitempty"`

	// DistantDates allows dates before 1800 and after 2100. Without it such a date is refused, unless the graph has it already.
	DistantDates bool `json:"distantDates,omitempty"`
	// LinkMentions asks to find whom its statements and accounts speak of, see package linker.
	LinkMentions bool `json:"linkMentions,omitempty"`
}

// Merged is an id that went into another when a duplicate was merged.
type Merged struct {
	From string `json:"from"`
	Into string `json:"into"`
}
