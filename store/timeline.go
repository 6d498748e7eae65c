package store

import (
	"cmp"
	"context"
	"maps"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
)

// TimelineFilter has the conditions of a timeline in the form that filter.go takes.
type TimelineFilter struct {
	Kinds    graphql.Omittable[[]model.EventKind]    `json:"kinds"`
	During   graphql.Omittable[*model.DateRange]     `json:"during"`
	Meetings graphql.Omittable[*model.MeetingFilter] `json:"meetings"`
}

// NewTimelineFilter is nil where no condition is given.
func NewTimelineFilter(kinds []model.EventKind, during *model.DateRange, meetings *model.MeetingFilter) *TimelineFilter {
	if kinds == nil && during == nil && meetings == nil {
		return nil
	}
	f := &TimelineFilter{}
	if kinds != nil {
		f.Kinds = graphql.OmittableOf(kinds)
	}
	if during != nil {
		f.During = graphql.OmittableOf(during)
	}
	if meetings != nil {
		f.Meetings = graphql.OmittableOf(meetings)
	}
	return f
}

// CommonMeetings reads the meetings in a list of common meetings of a parent.
func (s *Store) CommonMeetings(ctx context.Context, l *List, parent string) ([]model.Occasion, error) {
	rows, err := s.readList(ctx, l.name+" days", l.aggregateQuery(block("days of meetings")), l.params, []string{parent})
	if err != nil {
		return nil, err
	}
	var occasions []model.Occasion
	for _, row := range rows {
		for _, m := range props(row).maps("value") {
			occasions = append(occasions, model.Occasion{
				ID: value[string](m, "id"), First: value[string](m, "first"), Last: value[string](m, "last"),
				Date: *cmp.Or(m.date("date"), new(model.Date)), Hour: optional[int64](m, "hour"),
			})
		}
	}
	return occasions, nil
}

// StatementsBetween reads the dates of the statements of two actors to or about each other, empty where one is unknown. Those of a
// period have a date.
func (s *Store) StatementsBetween(ctx context.Context, a, b string, period model.Period) ([]model.Date, error) {
	params := map[string]any{"a": a, "b": b, "isGiven": period.IsGiven, "from": period.From, "to": period.To}
	rows, err := s.read(ctx, "StatementsBetween", block("StatementsBetween"), params)
	if err != nil {
		return nil, err
	}
	dates := make([]model.Date, len(rows))
	for i, row := range rows {
		dates[i] = *cmp.Or(props(row).date("value"), new(model.Date))
	}
	return dates, nil
}

// Counterparts reads all counterparts of the parents in a list of counterparts.
func (s *Store) Counterparts(ctx context.Context, l *List, parents []string) (map[string][]model.Counterpart, error) {
	rows, err := s.readList(ctx, l.name+" all", l.aggregateQuery(block("counterparts")), l.params, parents)
	if err != nil {
		return nil, err
	}
	all := make(map[string][]model.Counterpart, len(rows))
	for _, row := range rows {
		of := []model.Counterpart{}
		for _, c := range props(row).maps("value") {
			of = append(of, model.Counterpart{
				ID: value[string](c, "id"), Meetings: int(value[int64](c, "meetings")), Strength: value[float64](c, "strength"),
			})
		}
		all[row["key"].(string)] = of
	}
	return all, nil
}

// Surroundings reads the forums and topics of actors.
func (s *Store) Surroundings(ctx context.Context, ids []string, scope model.Scope) (map[string]model.Surroundings, error) {
	meetings := meetingsIn(scope)
	params := map[string]any{"keys": ids, "isGiven": scope.Period.IsGiven, "from": scope.Period.From, "to": scope.Period.To}
	maps.Copy(params, meetings.parameters())
	rows, err := s.read(ctx, "Surroundings", surroundings(meetings), params)
	if err != nil {
		return nil, err
	}
	all := make(map[string]model.Surroundings, len(rows))
	for _, row := range rows {
		v := row["value"].(map[string]any)
		all[row["key"].(string)] = model.Surroundings{Forums: counted(v["forums"]), Topics: counted(v["topics"])}
	}
	return all, nil
}

func surroundings(meetings *Meetings) string {
	where := "true"
	if meetings != nil {
		where = "NOT n:Meeting OR " + meetings.predicate("n")
	}
	return filled("Surroundings", map[string]string{"Where": where, "Occasion": meetings.one("n")})
}

// counted reads pairs of an id and a number.
func counted(pairs any) map[string]int {
	counts := map[string]int{}
	for _, item := range pairs.([]any) {
		pair := item.([]any)
		counts[pair[0].(string)] = int(pair[1].(int64))
	}
	return counts
}
