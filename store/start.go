package store

import (
	"cmp"
	"slices"
)

// start is how a list of everything of a kind can start at the ids that a condition names, instead of at all there is.
type start struct {
	rank      int    // the lower, the fewer it is likely to find
	match     string // binds n, to an element once for every way that leads to it
	condition string // as it stands in the filter
	rest      string // what is left of the condition
}

// startOrder are the conditions to start at, those first that most likely lead to few. Each has a block "start." and its
// name in starts.cypher.
var startOrder = []string{
	"ids", "TenureFilter.ids", "StatementFilter.meeting", "StatementFilter.forum", "MeetingFilter.forum", "leader", "speaker",
	"participants.all", "participants.any", "addressee", "mentions", "account.mentions", "met", "about",
	"StatementFilter.citedBy", "MeetingFilter.citedBy", "citedBy", "broader", "of", "memberOf",
	"series", "participants.representing", "StatementFilter.representing", "forumSeries", "place", "country",
}

// startsAtFirst are the conditions that all of their ids must fulfil: the list starts at the first id, and the others are
// left to the condition.
var startsAtFirst = []string{"participants.all", "met"}

// startsWide are the conditions that say more than that one of the ids is linked, such as the day. The list leaves all of the
// condition to do.
var startsWide = []string{"memberOf"}

// first returns where to start, or nil if no condition names ids that must be met.
func (c *filterCompiler) first() *start {
	if len(c.starts) == 0 {
		return nil
	}
	first := slices.MinFunc(c.starts, func(a, b start) int { return cmp.Compare(a.rank, b.rank) })
	return &first
}
