package store

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

// Gatherings reads all meetings that were held and for which conditions hold. It returns a LIMIT_EXCEEDED error if the graph has more
// than most participations.
func (s *Store) Gatherings(ctx context.Context, meetings model.MeetingConditions, most int) ([]model.Gathering, error) {
	rows, err := s.read(ctx, "Participations", block("Participations"), nil)
	if err != nil {
		return nil, err
	}
	if n := rows[0]["value"].(int64); n > int64(most) {
		return nil, model.Errorf(model.CodeLimitExceeded,
			"The graph has %d participations in meetings: centrality is worked out for up to %d.", n, most)
	}
	where := meetingsIn(model.Scope{Meetings: meetings})
	if rows, err = s.read(ctx, "Projection", projectionOf(where), where.parameters()); err != nil {
		return nil, err
	}
	gatherings := make([]model.Gathering, len(rows))
	for i, row := range rows {
		gatherings[i] = model.Gathering{
			First: value[string](row, "first"), Last: value[string](row, "last"), Actors: props(row).strings("actors"),
			Occasion: value[string](row, "occasion"),
		}
	}
	return gatherings, nil
}

func projectionOf(where *Meetings) string {
	from := "*"
	if where != nil {
		from = "m\nWHERE " + where.predicate("m")
	}
	return filled("Projection", map[string]string{"From": from, "Occasion": where.one("m")})
}
