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
var entityKeys = []model.GroupKey{model.GroupKeyCountry, model.GroupKeyForumSeries, model.GroupKeyTopic, model.GroupKeyLeader}

// ActivityReader counts meetings that were held, or statements, by keys. It returns at most limit cells.
type ActivityReader interface {
	Activity(
		ctx context.Context, of model.ActivityKind, by []model.GroupKey, subjects []string, scope model.Scope, limit int,
	) ([]model.Cell, error)
}

// ActivityQuery says what to count by which keys, for some subjects or, without any, for all.
type ActivityQuery struct {
	Of       model.ActivityKind
	By       []model.GroupKey
	Subjects []string
	model.Scope
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

// CountActivity returns the cells, sorted by their keys.
func CountActivity(ctx context.Context, r ActivityReader, q ActivityQuery) ([]model.Cell, error) {
	cells, err := r.Activity(ctx, q.Of, q.By, q.Subjects, q.Scope, q.MaxCells+1)
	if err != nil {
		return nil, err
	}
	if len(cells) > q.MaxCells {
		return nil, model.Errorf(model.CodeLimitExceeded,
			"There are more than %d cells: count by fewer or coarser keys, or narrow it by subjects or during.", q.MaxCells)
	}
	sortCells(cells, q.By)
	return cells, nil
}

// NamesEntity reports whether a value of a key is the id of an entity.
func NamesEntity(key model.GroupKey, value string) bool {
	return value != "" && slices.Contains(entityKeys, key)
}

// sortCells sorts cells by their keys: days of the week from Monday on, other values as text.
func sortCells(cells []model.Cell, by []model.GroupKey) {
	slices.SortFunc(cells, func(a, b model.Cell) int {
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
