package store

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Activity counts meetings that were held, or statements, by keys.
func (s *Store) Activity(ctx context.Context, c model.Counting) (model.Counted, error) {
	params := map[string]any{"subjects": c.Subjects, "from": c.Period.From, "to": c.Period.To, "limit": c.Limit}
	maps.Copy(params, meetingsIn(c.Scope).parameters())
	rows, err := s.read(ctx, "Activity", activityQuery(c), params)
	if err != nil {
		return model.Counted{}, err
	}
	counted := model.Counted{Cells: make([]model.Cell, 0, len(rows))}
	for _, row := range rows {
		if row["key"] == nil { // what the others sum up to
			sums := row["value"].([]any)
			counted.Others, counted.Sum = int(sums[0].(int64)), int(sums[1].(int64))
			continue
		}
		counted.Cells = append(counted.Cells, model.Cell{Values: props(row).strings("key"), Count: int(row["value"].(int64))})
	}
	return counted, nil
}

func activityQuery(c model.Counting) string {
	start := "activity of everything "
	if len(c.Subjects) > 0 {
		start = "activity of subjects "
	}
	var q strings.Builder
	fmt.Fprintf(&q, "%s\nWITH DISTINCT n\n", block(start+string(c.Of)))
	var conditions []string
	if c.Period.IsGiven {
		conditions = append(conditions, block("activity in the period"))
	}
	meetings := meetingsIn(c.Scope)
	if meetings != nil {
		conditions = append(conditions, meetings.predicate("n"))
	}
	if len(conditions) > 0 {
		fmt.Fprintf(&q, "WHERE %s\n", strings.Join(conditions, "\nAND "))
	}
	keys := make([]string, len(c.By))
	for i, key := range c.By {
		keys[i] = fmt.Sprintf("k%d", i)
		fmt.Fprintf(&q, "CALL (n) {\n%s\n}\nWITH *, value AS %s\n", block("activity."+string(key)), keys[i])
		if i+1 < len(c.By) {
			fmt.Fprintf(&q, "WITH n, %s\n", strings.Join(keys[:i+1], ", "))
		}
	}
	count := "count(*)"
	if c.Of == model.ActivityKindMeetings {
		count = "count(DISTINCT " + meetings.one("n") + ")"
	}
	fmt.Fprintf(&q, "WITH [%s] AS key, %s AS value\nORDER BY %s\n", strings.Join(keys, ", "), count, activityOrder(c))
	if c.Sums {
		q.WriteString(block("activity and others"))
	} else {
		q.WriteString("RETURN key, value\nLIMIT $limit")
	}
	return q.String()
}

// activityOrder returns what cells are sorted by, as analysis sorts them.
func activityOrder(c model.Counting) string {
	var orders []string
	for _, order := range c.OrderBy {
		if order == model.ActivityOrderKeysAsc {
			break
		}
		orders = append(orders, "value DESC")
	}
	for i, key := range c.By {
		of := fmt.Sprintf("key[%d]", i)
		if key == model.GroupKeyWeekday {
			of = filled("activity place of a weekday", map[string]string{"Day": of})
		}
		orders = append(orders, of)
	}
	return strings.Join(orders, ", ")
}
