package graph

import (
	"context"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// occasion returns the end of the chain of partOf, as far as it is not retracted.
func occasion(ctx context.Context, m *model.Meeting) (*model.Meeting, error) {
	if m.Standing == model.StandingRetracted {
		return m, nil
	}
	seen := []string{m.ID} // who changes the database directly can make a circle
	for m.PartOf != "" && !slices.Contains(seen, m.PartOf) {
		whole, err := linked[*model.Meeting](ctx, m.PartOf)
		if err != nil {
			return nil, err
		}
		if whole.Standing == model.StandingRetracted {
			break
		}
		m = whole
		seen = append(seen, m.ID)
	}
	return m, nil
}
