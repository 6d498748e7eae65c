package graph

import (
	"context"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// activity counts meetings or statements by keys.
func activity(
	ctx context.Context, limits model.Limits, c model.Counting, during *model.DateRange, where *model.MeetingFilter, limit *int,
) ([]*model.ActivityCell, error) {
	q := analysis.ActivityQuery{Counting: c, MaxCells: limits.MaxActivityCells}
	if err := q.Check(); err != nil {
		return nil, err
	}
	if err := q.CheckMeetings(where); err != nil {
		return nil, err
	}
	if limit != nil {
		if err := checkRange("limit", *limit, 1, limits.MaxActivityCells); err != nil {
			return nil, err
		}
		q.Limit = *limit
	}
	var err error
	if q.Scope, err = scope(ctx, during, where); err != nil {
		return nil, err
	}
	if c.Subjects != nil {
		if q.Subjects, err = subjectIDs(ctx, limits, c.Subjects); err != nil {
			return nil, err
		}
	}
	counted, err := analysis.CountActivity(ctx, loaders.For(ctx), q)
	if err != nil {
		return nil, err
	}
	found, err := cells(ctx, counted.Cells, c.By)
	if err != nil {
		return nil, err
	}
	if counted.Others > 0 {
		found = append(found, &model.ActivityCell{Keys: []*model.ActivityKey{}, Count: counted.Sum, Others: counted.Others})
	}
	return found, coverCells(ctx, found, q, where)
}

// cells returns the cells with the entities that their keys name.
func cells(ctx context.Context, counted []model.Cell, by []model.GroupKey) ([]*model.ActivityCell, error) {
	var ids []string
	cells := make([]*model.ActivityCell, len(counted))
	for i, cell := range counted {
		cells[i] = &model.ActivityCell{Count: cell.Count, Keys: make([]*model.ActivityKey, len(by))}
		for j, value := range cell.Values {
			cells[i].Keys[j] = &model.ActivityKey{By: by[j], Value: value}
			if analysis.NamesEntity(by[j], value) {
				ids = append(ids, value)
			}
		}
	}
	entities, err := linkedAll[model.Entity](ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, cell := range cells {
		for _, key := range cell.Keys {
			if analysis.NamesEntity(key.By, key.Value) {
				key.Entity, entities = entities[0], entities[1:]
			}
		}
	}
	return cells, nil
}
