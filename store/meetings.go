package store

import (
	"cmp"
	"fmt"

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
	return newMeetings(argument, where, map[string]any{})
}

// newMeetings adds the parameters to those of a query.
func newMeetings(argument string, where *model.MeetingFilter, params map[string]any) (*Meetings, error) {
	compiler := filterCompiler{params: params}
	text, err := compiler.compile(where, argument, false)
	if err != nil {
		return nil, err
	}
	return &Meetings{IDs: compiler.ids, text: text, params: compiler.params, counts: compiler.counts}, nil
}

// askMeetings compiles the conditions on the meetings of a timeline.
func (c *filterCompiler) askMeetings(where *model.MeetingFilter, at string) (err error) {
	if c.meetings, err = newMeetings(at, where, c.params); err == nil {
		c.ids = append(c.ids, c.meetings.IDs...)
	}
	return err
}

// ReplaceMerged replaces ids that were merged: now has the current id for each of IDs.
func (m *Meetings) ReplaceMerged(now []string) {
	for i, argument := range m.IDs {
		*argument.param = now[i]
	}
}

// String is the same for the same conditions.
func (m *Meetings) String() string { return fmt.Sprint(m.counts.parts, " ", m.text, " ", m.params) }

// meetingsIn returns the conditions on meetings of a scope, nil for none. All methods below take nil.
func meetingsIn(scope model.Scope) *Meetings {
	m, _ := scope.Meetings.(*Meetings)
	return m
}

// predicate returns the condition on a meeting; null stands for false. It has variables of its own, such as a, c, f and p in
// filters.cypher, so that those around it need other names.
func (m *Meetings) predicate(variable string) string {
	if m == nil {
		return "true"
	}
	return over(variable, cmp.Or(m.counts.and(m.text), "true"))
}

// one returns Cypher for what a meeting counts as: its occasion, or itself.
func (m *Meetings) one(variable string) string {
	if m == nil {
		return over(variable, block("occasion"))
	}
	return over(variable, m.counts.one())
}

func (m *Meetings) parameters() map[string]any {
	if m == nil {
		return nil
	}
	return m.params
}
