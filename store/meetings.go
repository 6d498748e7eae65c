package store

import (
	"cmp"

	"github.com/sidelines/sidelines/model"
)

// Meetings are conditions on the meetings that a question is about, and what counts of them.
type Meetings struct {
	// IDs are the ids that the conditions name. The caller checks them, and calls ReplaceMerged.
	IDs []IDArgument

	text   string // over n
	params map[string]any
	counts counting
}

// NewMeetings compiles a filter, which argument names in errors. It returns nil without a filter.
func NewMeetings(argument string, where *model.MeetingFilter) (*Meetings, error) {
	if where == nil {
		return nil, nil //nolint:nilnil // no conditions
	}
	compiler := filterCompiler{params: map[string]any{}}
	text, err := compiler.compile(where, argument, false)
	if err != nil {
		return nil, err
	}
	return &Meetings{IDs: compiler.ids, text: text, params: compiler.params, counts: compiler.counts}, nil
}

// ReplaceMerged replaces ids that were merged: now has the current id for each of IDs.
func (m *Meetings) ReplaceMerged(now []string) {
	for i, argument := range m.IDs {
		*argument.param = now[i]
	}
}

// predicate returns the condition on a meeting n.
func (m *Meetings) predicate() string { return cmp.Or(m.counts.and(m.text), "true") }
