package store

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Activity counts meetings that were held, or statements, by keys, and returns at most limit cells. Without subjects it
// counts all of them. meetings are *Meetings, or nil.
func (s *Store) Activity(
	ctx context.Context, of model.ActivityKind, by []model.GroupKey, subjects []string, period model.Period, meetings any, limit int,
) ([]model.Cell, error) {
	where, _ := meetings.(*Meetings)
	text := activityQuery(of, by, len(subjects) > 0, period, where)
	params := map[string]any{"subjects": subjects, "from": period.From, "to": period.To, "limit": limit}
	if where != nil {
		maps.Copy(params, where.params)
	}
	rows, err := s.read(ctx, "Activity", text, params)
	if err != nil {
		return nil, err
	}
	cells := make([]model.Cell, len(rows))
	for i, row := range rows {
		cells[i] = model.Cell{Values: props(row).strings("key"), Count: int(row["value"].(int64))}
	}
	return cells, nil
}

func activityQuery(of model.ActivityKind, by []model.GroupKey, ofSubjects bool, period model.Period, where *Meetings) string {
	start := "activity of everything "
	if ofSubjects {
		start = "activity of subjects "
	}
	var q strings.Builder
	fmt.Fprintf(&q, "%s\nWITH DISTINCT n\n", block(start+string(of)))
	var conditions []string
	if period.IsGiven {
		conditions = append(conditions, block("activity in the period"))
	}
	if where != nil {
		conditions = append(conditions, where.predicate())
	}
	if len(conditions) > 0 {
		fmt.Fprintf(&q, "WHERE %s\n", strings.Join(conditions, "\nAND "))
	}
	keys := make([]string, len(by))
	for i, key := range by {
		keys[i] = fmt.Sprintf("k%d", i)
		fmt.Fprintf(&q, "CALL (n) {\n%s\n}\nWITH *, value AS %s\n", block("activity."+string(key)), keys[i])
		if i+1 < len(by) {
			fmt.Fprintf(&q, "WITH n, %s\n", strings.Join(keys[:i+1], ", "))
		}
	}
	count := "count(*)"
	if of == model.ActivityKindMeetings {
		one := block("occasion")
		if where != nil {
			one = where.counts.one()
		}
		count = "count(DISTINCT " + one + ")"
	}
	fmt.Fprintf(&q, "RETURN [%s] AS key, %s AS value\nORDER BY key\nLIMIT $limit", strings.Join(keys, ", "), count)
	return q.String()
}
