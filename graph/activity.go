package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

const maxGroupKeys = 3

var weekdays = []string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}

// isEntityKey are the keys whose values are ids.
var isEntityKey = map[model.GroupKey]bool{
	model.GroupKeyCountry: true, model.GroupKeyForumSeries: true, model.GroupKeyTopic: true, model.GroupKeyLeader: true,
}

// activity counts meetings or statements by keys.
func activity(ctx context.Context, limits model.Limits, of model.ActivityKind, by []model.GroupKey, subjects []string, during *model.DateRange) ([]*model.ActivityCell, error) {
	if err := checkKeys(of, by); err != nil {
		return nil, err
	}
	if subjects != nil {
		var err error
		if subjects, err = subjectIDs(ctx, limits, subjects); err != nil {
			return nil, err
		}
	}
	period, err := store.NewPeriod("during", during)
	if err != nil {
		return nil, err
	}
	read, err := loaders.For(ctx).Activity(ctx, of, by, subjects, period, limits.MaxActivityCells+1)
	if err != nil {
		return nil, err
	}
	if len(read) > limits.MaxActivityCells {
		return nil, model.Errorf(model.CodeLimitExceeded, "There are more than %d cells: count by fewer or coarser keys, or narrow it by subjects or during.", limits.MaxActivityCells)
	}
	sortCells(read, by)
	return cells(ctx, read, by)
}

func checkKeys(of model.ActivityKind, by []model.GroupKey) error {
	if len(by) == 0 || len(by) > maxGroupKeys {
		return model.Errorf(model.CodeBadUserInput, "by has %d keys: it takes 1 to %d.", len(by), maxGroupKeys)
	}
	for i, key := range by {
		if slices.Contains(by[:i], key) {
			return model.Errorf(model.CodeBadUserInput, "by[%d]: %s is there twice.", i, key)
		}
		if key == model.GroupKeyLanguage && of == model.ActivityKindMeetings {
			return model.Errorf(model.CodeBadUserInput, "by[%d]: meetings have no language: count STATEMENTS by it.", i)
		}
	}
	return nil
}

// sortCells puts cells in the order of their keys: days of the week as they follow each other, all else as text.
func sortCells(cells []store.Cell, by []model.GroupKey) {
	slices.SortFunc(cells, func(a, b store.Cell) int {
		for i, key := range by {
			order := strings.Compare(a.Values[i], b.Values[i])
			if key == model.GroupKeyWeekday {
				order = slices.Index(weekdays, a.Values[i]) - slices.Index(weekdays, b.Values[i])
			}
			if order != 0 {
				return order
			}
		}
		return 0
	})
}

// cells tells the keys of what was counted, with the entities that they name.
func cells(ctx context.Context, read []store.Cell, by []model.GroupKey) ([]*model.ActivityCell, error) {
	entities := map[string]model.Entity{}
	var ids []string
	for _, cell := range read {
		for i, value := range cell.Values {
			if _, known := entities[value]; isEntityKey[by[i]] && value != "" && !known {
				entities[value] = nil
				ids = append(ids, value)
			}
		}
	}
	found, err := linkedAll[model.Entity](ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		entities[id] = found[i]
	}
	told := make([]*model.ActivityCell, len(read))
	for i, cell := range read {
		told[i] = &model.ActivityCell{Count: cell.Count, Keys: make([]*model.ActivityKey, len(by))}
		for j, value := range cell.Values {
			key := &model.ActivityKey{By: by[j], Value: value}
			if isEntityKey[by[j]] && value != "" {
				key.Entity = entities[value]
			}
			told[i].Keys[j] = key
		}
	}
	return told, nil
}
