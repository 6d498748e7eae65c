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

// partsOf returns the ids of the parts of a meeting, each followed by its own parts, without retracted ones and those seen before.
func partsOf(ctx context.Context, m *model.Meeting, seen map[string]bool) ([]string, error) {
	parts, err := linkedKnown[*model.Meeting](ctx, m.Parts)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, part := range parts {
		if seen[part.ID] || part.Standing == model.StandingRetracted { // who changes the database directly can make a circle
			continue
		}
		seen[part.ID] = true
		of, err := partsOf(ctx, part, seen)
		if err != nil {
			return nil, err
		}
		ids = append(append(ids, part.ID), of...)
	}
	return ids, nil
}
