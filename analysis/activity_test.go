package analysis_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// counted are the cells that a graph has.
type counted []model.Cell

func (c counted) Activity(_ context.Context, by model.Counting) (model.Counted, error) {
	if n := min(by.Limit, len(c)); by.Sums {
		return model.Counted{Cells: slices.Clone(c[:n]), Others: len(c) - n, Sum: 7}, nil
	}
	return model.Counted{Cells: slices.Clone(c[:min(by.Limit, len(c))])}, nil
}

func TestCountActivity_order(t *testing.T) {
	t.Parallel()
	read := counted{
		{Values: []string{"SUNDAY", "b"}, Count: 2}, {Values: []string{"MONDAY", "b"}, Count: 1}, {Values: []string{"FRIDAY", "a"}, Count: 2},
		{Values: []string{"MONDAY", ""}, Count: 3}, {Values: []string{"", "z"}, Count: 1},
	}
	weekday := []model.GroupKey{model.GroupKeyWeekday, model.GroupKeyTopic}
	for _, c := range []struct {
		by     []model.GroupKey
		orders []model.ActivityOrder
		want   string
	}{
		{weekday, nil, " z,MONDAY ,MONDAY b,FRIDAY a,SUNDAY b"},
		{weekday, []model.ActivityOrder{model.ActivityOrderKeysAsc, model.ActivityOrderCountDesc}, " z,MONDAY ,MONDAY b,FRIDAY a,SUNDAY b"},
		{weekday, []model.ActivityOrder{model.ActivityOrderCountDesc}, "MONDAY ,FRIDAY a,SUNDAY b, z,MONDAY b"},
		{[]model.GroupKey{model.GroupKeyRegion, model.GroupKeyTopic}, nil, " z,FRIDAY a,MONDAY ,MONDAY b,SUNDAY b"},
	} {
		counted, err := analysis.CountActivity(t.Context(), read, analysis.ActivityQuery{Counting: model.Counting{By: c.by, OrderBy: c.orders}, MaxCells: 5})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, cell := range counted.Cells {
			got = append(got, strings.Join(cell.Values, " "))
		}
		if text := strings.Join(got, ","); text != c.want {
			t.Errorf("by %v: %s, want %s", c.by, text, c.want)
		}
	}
	var known *model.Error
	by := model.Counting{By: []model.GroupKey{model.GroupKeyKind}}
	_, err := analysis.CountActivity(t.Context(), read, analysis.ActivityQuery{Counting: by, MaxCells: 4})
	if !errors.As(err, &known) || known.Code != model.CodeLimitExceeded {
		t.Errorf("five cells where four are allowed: %v", err)
	}
	by.Limit = 2
	few, err := analysis.CountActivity(t.Context(), read, analysis.ActivityQuery{Counting: by, MaxCells: 4})
	if err != nil || len(few.Cells) != 2 || few.Others != 3 || few.Sum != 7 {
		t.Errorf("the first two of five cells: %+v, %v", few, err)
	}
}

func TestActivityQuery_Check(t *testing.T) {
	t.Parallel()
	year, month, kind, topic := model.GroupKeyYear, model.GroupKeyMonth, model.GroupKeyKind, model.GroupKeyTopic
	for _, c := range []struct {
		of   model.ActivityKind
		by   []model.GroupKey
		want string
	}{
		{model.ActivityKindMeetings, []model.GroupKey{year}, ""},
		{model.ActivityKindMeetings, []model.GroupKey{year, month, kind}, ""},
		{model.ActivityKindStatements, []model.GroupKey{model.GroupKeyLanguage}, ""},
		{model.ActivityKindMeetings, []model.GroupKey{year, model.GroupKeyLanguage}, "by[1]: meetings have no language"},
		{model.ActivityKindMeetings, nil, "by has 0 keys"},
		{model.ActivityKindMeetings, []model.GroupKey{year, month, kind, topic}, "by has 4 keys"},
		{model.ActivityKindMeetings, []model.GroupKey{year, kind, year}, "by[2]: YEAR is there twice"},
	} {
		err := analysis.ActivityQuery{Counting: model.Counting{Of: c.of, By: c.by}}.Check()
		if (err == nil) != (c.want == "") || err != nil && !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s by %v: %v, want %q", c.of, c.by, err, c.want)
		}
	}
}

func TestNamesEntity(t *testing.T) {
	t.Parallel()
	for _, key := range model.AllGroupKey {
		want := slices.Contains([]model.GroupKey{"COUNTRY", "FORUM_SERIES", "TOPIC", "LEADER", "SIDE"}, key)
		if analysis.NamesEntity(key, "x") != want || analysis.NamesEntity(key, "") {
			t.Errorf("%s: %v, and %v without a value", key, analysis.NamesEntity(key, "x"), analysis.NamesEntity(key, ""))
		}
	}
}
