package store

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// DifferencesByEntity reads the judgements that entities have, and those that others have of them, by id of the other record. It leaves
// out entities without any.
func (s *Store) DifferencesByEntity(ctx context.Context, ids []string) (map[string][]*model.Difference, error) {
	read, err := differencesBy(s.reader(ctx), ids)
	found := make(map[string][]*model.Difference, len(read))
	for id, d := range read {
		all := slices.Concat(d.own, d.others)
		slices.SortStableFunc(all, func(a, b model.Difference) int { return strings.Compare(a.From, b.From) })
		all = slices.CompactFunc(all, func(a, b model.Difference) bool { return a.From == b.From })
		for i := range all {
			found[id] = append(found[id], &all[i])
		}
	}
	return found, err
}

// judgements are those that a record has, and those that others have of it.
type judgements struct{ own, others []model.Difference }

func differencesBy(run runner, ids []string) (map[string]judgements, error) {
	return byKey(run, "DifferencesByEntity", block("DifferencesByEntity"), ids, func(v any) judgements {
		p := props(v.(map[string]any))
		return judgements{readList[model.Difference](p.maps("own")), readList[model.Difference](p.maps("others"))}
	})
}
