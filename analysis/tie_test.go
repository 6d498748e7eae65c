package analysis_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// met is a map of what two actors have in common.
type met struct {
	meetings   []model.Occasion
	statements []model.Date
}

func (m met) CommonMeetings(context.Context, model.Actor, model.Actor, *model.DateRange) ([]model.Occasion, error) {
	return m.meetings, nil
}

func (m met) StatementsBetween(context.Context, model.Actor, model.Actor, *model.DateRange) ([]model.Date, error) {
	return m.statements, nil
}

func leader(id string) *model.Leader { return &model.Leader{NamedBase: named(id)} }

func during(from, to model.Date) *model.DateRange {
	r := &model.DateRange{}
	if from != "" {
		r.From = graphql.OmittableOf(&from)
	}
	if to != "" {
		r.To = graphql.OmittableOf(&to)
	}
	return r
}

func day(id, day string) model.Occasion { return dated(id, model.Date(day)) }

// dated is a meeting with a date as precise as it is known, or with none.
func dated(id string, date model.Date) model.Occasion {
	if date == "" {
		return model.Occasion{ID: id}
	}
	return model.Occasion{ID: id, First: date.First(), Last: date.Last(), Date: date}
}

func atHour(o model.Occasion, hour int64) model.Occasion { o.Hour = &hour; return o }

func TestFindTie_silence(t *testing.T) {
	for _, c := range []struct {
		reason      string
		meetings    []model.Occasion
		first, last string
		want        *model.Silence
	}{
		{"no meeting", nil, "", "", nil},
		{"one meeting", []model.Occasion{day("a", "2020-01-01")}, "a", "a", nil},
		{"the longest of two", []model.Occasion{day("a", "2020-01-01"), day("b", "2020-01-11"), day("c", "2020-02-11")}, "a", "c",
			&model.Silence{From: "2020-01-11", To: "2020-02-11", BeforeID: "b", AfterID: "c", Days: 31}},
		{"in any order", []model.Occasion{day("c", "2020-02-11"), day("a", "2020-01-01"), day("b", "2020-01-11")}, "a", "c",
			&model.Silence{From: "2020-01-11", To: "2020-02-11", BeforeID: "b", AfterID: "c", Days: 31}},
		{"the first of equals", []model.Occasion{day("a", "2020-01-01"), day("b", "2020-01-03"), day("c", "2020-01-05")}, "a", "c",
			&model.Silence{From: "2020-01-01", To: "2020-01-03", BeforeID: "a", AfterID: "b", Days: 2}},
		{"from the last day of a long one", []model.Occasion{
			{ID: "a", First: "2020-01-01", Last: "2020-03-01", Date: "2020-01-01"}, day("b", "2020-01-05"), day("c", "2020-03-04"),
		}, "a", "c", &model.Silence{From: "2020-03-01", To: "2020-03-04", BeforeID: "a", AfterID: "c", Days: 3}},
		{"by the hour of a day", []model.Occasion{day("a", "2020-01-01"), atHour(day("b", "2020-01-01"), 9), atHour(day("c", "2020-01-01"), 8)}, "c", "a", nil},
		{"without a date", []model.Occasion{dated("a", ""), day("b", "2020-01-01"), day("c", "2020-01-03")}, "b", "c",
			&model.Silence{From: "2020-01-01", To: "2020-01-03", BeforeID: "b", AfterID: "c", Days: 2}},
		{"beside a year", []model.Occasion{dated("v", "2020"), day("a", "2020-01-01"), day("b", "2020-03-01"), day("c", "2021-01-05")}, "a", "c",
			&model.Silence{From: "2020-03-01", To: "2021-01-05", BeforeID: "b", AfterID: "c", Days: 310, Undated: 1}},
		{"not around a month", []model.Occasion{day("a", "2020-01-01"), dated("v", "2020-02"), day("b", "2020-04-01"), day("c", "2020-04-05")}, "a", "c",
			&model.Silence{From: "2020-02-29", To: "2020-04-01", BeforeID: "v", AfterID: "b", Days: 32}},
		{"before a month", []model.Occasion{day("a", "2020-01-01"), dated("v", "2020-02"), day("b", "2020-02-20"), day("c", "2020-02-25")}, "a", "c",
			&model.Silence{From: "2020-01-01", To: "2020-02-20", BeforeID: "a", AfterID: "b", Days: 50, Undated: 1}},
		{"between years", []model.Occasion{dated("a", "2017"), dated("b", "2019")}, "a", "b",
			&model.Silence{From: "2017-12-31", To: "2019-01-01", BeforeID: "a", AfterID: "b", Days: 366}},
		{"not in what lasted", []model.Occasion{
			{ID: "a", First: "2020-01-01", Last: "2020-06-01", Date: "2020-01-01"}, dated("v", "2020-02"), day("b", "2020-06-04"),
		}, "a", "b", &model.Silence{From: "2020-06-01", To: "2020-06-04", BeforeID: "a", AfterID: "b", Days: 3}},
		{"between days of which one is meant", []model.Occasion{
			{ID: "a", First: "2020-01-01", Last: "2020-01-03", Date: "2020-01"}, {ID: "b", First: "2020-02-01", Last: "2020-02-04", Date: "2020-02"},
		}, "a", "b", &model.Silence{From: "2020-01-03", To: "2020-02-01", BeforeID: "a", AfterID: "b", Days: 29}},
		{"none has a date", []model.Occasion{dated("a", "")}, "", "", nil},
		{"none on the same day", []model.Occasion{day("b", "2020-01-01"), day("a", "2020-01-01")}, "a", "b", nil},
	} {
		t.Run(c.reason, func(t *testing.T) {
			t.Parallel()
			q := analysis.TieQuery{A: leader("x"), B: leader("y"), Grain: model.GrainYear, MaxBuckets: 10}
			tie, err := analysis.FindTie(t.Context(), met{meetings: c.meetings}, q)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, tie.LongestSilence); diff != "" {
				t.Error(diff)
			}
			if tie.First != c.first || tie.Last != c.last {
				t.Errorf("from %q to %q, want %q and %q", tie.First, tie.Last, c.first, c.last)
			}
		})
	}
}

func TestFindTie_buckets(t *testing.T) {
	spread := met{[]model.Occasion{day("a", "2020-02-01"), day("b", "2020-02-29")}, []model.Date{"2020-04-30", "2019-12-31"}}
	vague := met{
		[]model.Occasion{dated("a", "1999"), dated("b", "1999-03"), dated("c", "")}, []model.Date{"1999", "1999-04-30", ""},
	}
	for _, c := range []struct {
		reason string
		read   met
		grain  model.Grain
		during *model.DateRange
		want   string // start meetings+statements
	}{
		{"nothing", met{}, model.GrainYear, nil, ""},
		{"one day", met{nil, []model.Date{"2020-06-01"}}, model.GrainQuarter, nil, "2020-04 0+1"},
		{"months without a gap", spread, model.GrainMonth, nil, "2019-12 0+1, 2020-01 0+0, 2020-02 2+0, 2020-03 0+0, 2020-04 0+1"},
		{"quarters", spread, model.GrainQuarter, nil, "2019-10 0+1, 2020-01 2+0, 2020-04 0+1"},
		{"years", spread, model.GrainYear, nil, "2019 0+1, 2020 2+1"},
		{"to the ends that are given", met{nil, []model.Date{"2020-06-01"}}, model.GrainYear, during("2019-03", "2021"), "2019 0+0, 2020 0+1, 2021 0+0"},
		{"to the end of the year that is given", met{nil, []model.Date{"2020-06-01"}}, model.GrainQuarter, during("2020", "2020"),
			"2020-01 0+0, 2020-04 0+1, 2020-07 0+0, 2020-10 0+0"},
		{"only one end is given", met{nil, []model.Date{"2020-06-01"}}, model.GrainYear, during("2019", ""), "2019 0+0, 2020 0+1"},
		{"no event, both ends", met{}, model.GrainYear, during("2019", "2020"), "2019 0+0, 2020 0+0"},
		{"no event, one end", met{}, model.GrainYear, during("2019", ""), ""},
		{"a year is no month", vague, model.GrainMonth, nil, "1999-03 1+0, 1999-04 0+1, undated 2+2"},
		{"a year is no quarter", vague, model.GrainQuarter, nil, "1999-01 1+0, 1999-04 0+1, undated 2+2"},
		{"a year is a year", vague, model.GrainYear, nil, "1999 2+2, undated 1+1"},
		{"only years", met{[]model.Occasion{dated("a", "1999")}, nil}, model.GrainMonth, nil, "undated 1+0"},
		{"what lasted into it counts at its start", met{[]model.Occasion{{ID: "a", First: "2018-12-30", Last: "2019-01-02", Date: "2018-12-30"}}, nil},
			model.GrainMonth, during("2019", "2019-02"), "2019-01 1+0, 2019-02 0+0"},
		{"a part of it was within", met{[]model.Occasion{day("a", "2020-01-01")}, nil}, model.GrainMonth, during("2019-11", "2019-12"), "2019-11 0+0, 2019-12 1+0"},
		{"a part of it was before an end", met{[]model.Occasion{day("a", "2020-01-01")}, nil}, model.GrainMonth, during("", "2019-12"), "2019-12 1+0"},
		{"a part of it was after a start", met{[]model.Occasion{day("a", "2020-01-01")}, nil}, model.GrainMonth, during("2020-02", ""), "2020-02 1+0"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			t.Parallel()
			q := analysis.TieQuery{A: leader("x"), B: leader("y"), Grain: c.grain, During: c.during, MaxBuckets: 5}
			tie, err := analysis.FindTie(t.Context(), c.read, q)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, b := range tie.Buckets {
				got = append(got, fmt.Sprintf("%s %d+%d", b.Start, b.Meetings, b.Statements))
			}
			if u := *tie.Undated; u != (model.UndatedEvents{}) {
				got = append(got, fmt.Sprintf("undated %d+%d", u.Meetings, u.Statements))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
				t.Error(diff)
			}
		})
	}
	q := analysis.TieQuery{A: leader("x"), B: leader("y"), Grain: model.GrainMonth, MaxBuckets: 4}
	var known *model.Error
	if _, err := analysis.FindTie(t.Context(), spread, q); !errors.As(err, &known) || known.Code != model.CodeLimitExceeded {
		t.Errorf("five buckets where four are allowed: %v", err)
	}
}
