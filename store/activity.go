package store

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Activity counts meetings that were held, or statements, by keys, and returns at most limit cells. Without subjects it
// counts all of them.
func (s *Store) Activity(
	ctx context.Context, of model.ActivityKind, by []model.GroupKey, subjects []string, scope model.Scope, limit int,
) ([]model.Cell, error) {
	text := activityQuery(of, by, len(subjects) > 0, scope)
	params := map[string]any{"subjects": subjects, "from": scope.Period.From, "to": scope.Period.To, "limit": limit}
	maps.Copy(params, meetingsIn(scope).parameters())
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

func activityQuery(of model.ActivityKind, by []model.GroupKey, ofSubjects bool, scope model.Scope) string {
	start := "activity of everything "
	if ofSubjects {
		start = "activity of subjects "
	}
	var q strings.Builder
	fmt.Fprintf(&q, "%s\nWITH DISTINCT n\n", block(start+string(of)))
	var conditions []string
	if scope.Period.IsGiven {
		conditions = append(conditions, block("activity in the period"))
	}
	meetings := meetingsIn(scope)
	if meetings != nil {
		conditions = append(conditions, meetings.predicate("n"))
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
		count = "count(DISTINCT " + meetings.one("n") + ")"
	}
	fmt.Fprintf(&q, "RETURN [%s] AS key, %s AS value\nORDER BY key\nLIMIT $limit", strings.Join(keys, ", "), count)
	return q.String()
}
