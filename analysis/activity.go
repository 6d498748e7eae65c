package analysis

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const maxGroupKeys = 3

var weekdays = []string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}

// entityKeys has the keys whose values are ids of entities.
var entityKeys = []model.GroupKey{
	model.GroupKeyCountry, model.GroupKeyForumSeries, model.GroupKeyTopic, model.GroupKeyLeader, model.GroupKeySide,
}

// ActivityReader counts meetings that were held, or statements, by keys.
type ActivityReader interface {
	Activity(ctx context.Context, c model.Counting) (model.Counted, error)
}

// ActivityQuery says what to count. Without a limit, there may be at most MaxCells cells.
type ActivityQuery struct {
	model.Counting
	MaxCells int
}

// Check refuses combinations of keys that are not allowed.
func (q ActivityQuery) Check() error {
	if len(q.By) == 0 || len(q.By) > maxGroupKeys {
		return model.Errorf(model.CodeBadUserInput, "by has %d keys: it takes 1 to %d.", len(q.By), maxGroupKeys)
	}
	for i, key := range q.By {
		if slices.Contains(q.By[:i], key) {
			return model.Errorf(model.CodeBadUserInput, "by[%d]: %s is there twice.", i, key)
		}
		if key == model.GroupKeyLanguage && q.Of == model.ActivityKindMeetings {
			return model.Errorf(model.CodeBadUserInput, "by[%d]: meetings have no language: count STATEMENTS by it.", i)
		}
		if q.Of == model.ActivityKindStatements && (key == model.GroupKeyMode || key == model.GroupKeyCity) {
			return model.Errorf(model.CodeBadUserInput, "by[%d]: statements have no %s: count MEETINGS by it.", i, strings.ToLower(string(key)))
		}
	}
	return nil
}

// CheckMeetings refuses conditions on meetings where statements are counted.
func (q ActivityQuery) CheckMeetings(where *model.MeetingFilter) error {
	if where != nil && q.Of != model.ActivityKindMeetings {
		return model.Errorf(model.CodeBadUserInput, "meetings has conditions on meetings: count MEETINGS, or leave it out.")
	}
	return nil
}

// CountActivity returns the cells in their order.
func CountActivity(ctx context.Context, r ActivityReader, q ActivityQuery) (model.Counted, error) {
	counting := q.Counting
	counting.Sums = q.Limit > 0
	if !counting.Sums {
		counting.Limit = q.MaxCells + 1
	}
	counted, err := r.Activity(ctx, counting)
	if err != nil {
		return counted, err
	}
	if len(counted.Cells) > q.MaxCells {
		return counted, model.Errorf(model.CodeLimitExceeded, "There are more than %d cells: take the first ones with limit, count by fewer "+
			"or coarser keys, or narrow it by subjects or during.", q.MaxCells)
	}
	sortCells(counted.Cells, q.By, q.OrderBy)
	return counted, nil
}

// NamesEntity reports whether a value of a key is the id of an entity.
func NamesEntity(key model.GroupKey, value string) bool {
	return value != "" && slices.Contains(entityKeys, key)
}

// sortCells sorts cells in an order, and then by their keys: days of the week from Monday on, other values as text.
func sortCells(cells []model.Cell, by []model.GroupKey, orders []model.ActivityOrder) {
	slices.SortFunc(cells, func(a, b model.Cell) int {
		for _, order := range orders {
			if order == model.ActivityOrderKeysAsc {
				break
			}
			if a.Count != b.Count {
				return b.Count - a.Count
			}
		}
		return compareKeys(a, b, by)
	})
}

func compareKeys(a, b model.Cell, by []model.GroupKey) int {
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
}
