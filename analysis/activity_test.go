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

func (c counted) Activity(
	_ context.Context, _ model.ActivityKind, _ []model.GroupKey, _ []string, _ model.Scope, limit int,
) ([]model.Cell, error) {
	return slices.Clone(c[:min(limit, len(c))]), nil
}

func TestCountActivity_order(t *testing.T) {
	t.Parallel()
	read := counted{
		{Values: []string{"SUNDAY", "b"}}, {Values: []string{"MONDAY", "b"}}, {Values: []string{"FRIDAY", "a"}},
		{Values: []string{"MONDAY", ""}}, {Values: []string{"", "z"}},
	}
	for _, c := range []struct {
		by   []model.GroupKey
		want string
	}{
		{[]model.GroupKey{model.GroupKeyWeekday, model.GroupKeyTopic}, " z,MONDAY ,MONDAY b,FRIDAY a,SUNDAY b"},
		{[]model.GroupKey{model.GroupKeyRegion, model.GroupKeyTopic}, " z,FRIDAY a,MONDAY ,MONDAY b,SUNDAY b"},
	} {
		cells, err := analysis.CountActivity(t.Context(), read, analysis.ActivityQuery{By: c.by, MaxCells: 5})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, cell := range cells {
			got = append(got, strings.Join(cell.Values, " "))
		}
		if text := strings.Join(got, ","); text != c.want {
			t.Errorf("by %v: %s, want %s", c.by, text, c.want)
		}
	}
	var known *model.Error
	_, err := analysis.CountActivity(t.Context(), read, analysis.ActivityQuery{By: []model.GroupKey{model.GroupKeyKind}, MaxCells: 4})
	if !errors.As(err, &known) || known.Code != model.CodeLimitExceeded {
		t.Errorf("five cells where four are allowed: %v", err)
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
		err := analysis.ActivityQuery{Of: c.of, By: c.by}.Check()
		if (err == nil) != (c.want == "") || err != nil && !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s by %v: %v, want %q", c.of, c.by, err, c.want)
		}
	}
}

func TestNamesEntity(t *testing.T) {
	t.Parallel()
	for _, key := range model.AllGroupKey {
		want := slices.Contains([]model.GroupKey{"COUNTRY", "FORUM_SERIES", "TOPIC", "LEADER"}, key)
		if analysis.NamesEntity(key, "x") != want || analysis.NamesEntity(key, "") {
			t.Errorf("%s: %v, and %v without a value", key, analysis.NamesEntity(key, "x"), analysis.NamesEntity(key, ""))
		}
	}
}
