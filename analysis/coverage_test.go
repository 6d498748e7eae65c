package analysis_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// collection makes one from texts: its contents such as "MEETING PHONE part", its subjects such as "a 2000..2008 part", and the times that
// it covers.
func collection(tells, subjects, covers string) *model.Collection {
	c := &model.Collection{}
	for text := range strings.SplitSeq(tells, ", ") {
		words := strings.Fields(text)
		content := model.CollectionContent{Kind: model.EventKind(words[0])}
		for _, word := range words[1:] {
			if word == "part" {
				content.InPart = true
			} else {
				content.Mode = model.MeetingMode(word)
			}
		}
		c.Tells = append(c.Tells, content)
	}
	for text := range strings.SplitSeq(subjects, ", ") {
		words := strings.Fields(text)
		subject := model.CollectionSubject{Actor: words[0]}
		for _, word := range words[1:] {
			if from, to, isTime := strings.Cut(word, ".."); isTime {
				subject.From, subject.To = model.Date(from), model.Date(to)
			} else {
				subject.InPart = true
			}
		}
		c.Subjects = append(c.Subjects, subject)
	}
	for text := range strings.FieldsSeq(covers) {
		from, to, _ := strings.Cut(text, "..")
		c.Covers = append(c.Covers, model.CoveredTime{From: model.Date(from), To: model.Date(to)})
	}
	return c
}

func TestReach_extent(t *testing.T) {
	t.Parallel()
	site := collection("MEETING, STATEMENT part", "putin 2000..2008-05-07, medvedev 2008-05-07..2012, russia part", "2001-01..2001-06 2001-08-15..2002-12-31 2007..2009")
	trips := collection("MEETING IN_PERSON part", "bush 2001-01-20..2009-01-20", "1906..2024")
	calls := collection("MEETING PHONE, MEETING VIDEO", "bush 2001-01-20..2009-01-20", "2002-03..2002-04")
	all := []*model.Collection{site, trips, calls}
	meetings, phone := analysis.MeetingsOf(nil), analysis.MeetingsOf([]model.MeetingMode{model.MeetingModePhone})
	said := []analysis.Events{{Kind: model.EventKindStatement}}
	for _, c := range []struct {
		reason string
		actors string
		events []analysis.Events
		when   model.Date
		want   model.CoverageExtent
	}{
		{"a day in a span", "putin xi", meetings, "2001-03-05", model.CoverageExtentCovered},
		{"a month of which a span has the end", "putin xi", meetings, "2001-08", model.CoverageExtentPartly},
		{"a month between two spans", "putin xi", meetings, "2001-07", model.CoverageExtentNotCovered},
		{"a year with a hole", "putin xi", meetings, "2001", model.CoverageExtentPartly},
		{"a whole year", "putin xi", meetings, "2002", model.CoverageExtentCovered},
		{"after the office", "putin xi", meetings, "2009", model.CoverageExtentUnknown},
		{"before the office, of which only the year is known", "putin", meetings, "2000-03", model.CoverageExtentNotCovered},
		{"the month of the handover", "putin", meetings, "2008-05", model.CoverageExtentPartly},
		{"two who follow each other", "putin medvedev", meetings, "2008", model.CoverageExtentCovered},
		{"a country whose president is followed", "russia china", meetings, "2002", model.CoverageExtentPartly},
		{"nobody follows either", "xi merkel", meetings, "2002", model.CoverageExtentUnknown},
		{"one side is enough", "bush putin", meetings, "2002", model.CoverageExtentCovered},
		{"only some of the meetings of one mode", "bush xi", meetings, "2002-03", model.CoverageExtentPartly},
		{"every call", "bush xi", phone, "2002-03", model.CoverageExtentCovered},
		{"calls of a month without", "bush xi", phone, "2002-05", model.CoverageExtentNotCovered},
		{"statements, which are there in part", "putin", said, "2002", model.CoverageExtentPartly},
		{"statements of somebody only whose meetings are there", "bush", said, "2002", model.CoverageExtentUnknown},
	} {
		reach := analysis.ReachOf(all, strings.Fields(c.actors), c.events)
		if got := reach.Extent(c.when.First(), c.when.Last()); got != c.want {
			t.Errorf("%s: %s in %s is %s, want %s", c.reason, c.actors, c.when, got, c.want)
		}
	}
	putin := analysis.ReachOf(all, []string{"putin"}, meetings)
	if got := putin.Extent("", "~"); got != model.CoverageExtentPartly {
		t.Errorf("all of time is %s", got)
	}
	if got := putin.And(analysis.ReachOf(all, []string{"xi"}, meetings)).Extent("2002-01-01", "2002-12-31"); got != model.CoverageExtentPartly {
		t.Errorf("one of two subjects is followed: %s", got)
	}
	if covered, partly := analysis.ReachOf(all, []string{"putin", "russia"}, meetings).Days("2000-12-31", "2001-07-31"); covered != 181 || partly != 0 {
		t.Errorf("%d days and %d in part", covered, partly)
	}
	for actor, want := range map[string][2]int{"putin": {7, 0}, "medvedev": {25, 0}, "russia": {0, 31}} {
		if covered, partly := analysis.ReachOf(all, []string{actor}, meetings).Days("2008-05-01", "2008-05-31"); covered != want[0] || partly != want[1] {
			t.Errorf("%d days of %s and %d in part in the month of the handover, want %v", covered, actor, partly, want)
		}
	}
	if covered, partly := putin.Days("2000-06-01", "2001-01-31"); covered != 31 || partly != 0 {
		t.Errorf("an office since some day of 2000 is surely held in 2001: %d days and %d in part", covered, partly)
	}
	if covered, partly := analysis.ReachOf(all, []string{"russia"}, meetings).Days("2001-06-30", "2001-08-15"); covered != 0 || partly != 2 {
		t.Errorf("%d days and %d in part", covered, partly)
	}
}

func TestReach_buckets(t *testing.T) {
	t.Parallel()
	reach := analysis.ReachOf([]*model.Collection{collection("MEETING", "a", "2003-12-31..2004-02-10")}, []string{"a"}, analysis.MeetingsOf(nil))
	if first, last, ok := reach.Span(); first != "2003-12-31" || last != "2004-02-10" || !ok {
		t.Errorf("from %s to %s", first, last)
	}
	period := model.Period{IsGiven: true, From: "2003-12-30", To: "2004-03-05"}
	buckets, err := reach.Buckets(model.GrainMonth, period.From, period.To, period, 4)
	var got []string
	for _, b := range buckets {
		got = append(got, fmt.Sprintf("%s %s %d/%d+%d", b.Start, b.Extent, b.CoveredDays, b.Days, b.PartlyCoveredDays))
	}
	if diff := cmp.Diff([]string{"2003-12 PARTLY 1/2+0", "2004-01 COVERED 31/31+0", "2004-02 PARTLY 10/29+0", "2004-03 NOT_COVERED 0/5+0"}, got); diff != "" || err != nil {
		t.Errorf("%s %v", diff, err)
	}
	var known *model.Error
	if _, err := reach.Buckets(model.GrainMonth, period.From, period.To, period, 3); !errors.As(err, &known) || known.Code != model.CodeLimitExceeded {
		t.Errorf("a bucket too many: %v", err)
	}
	if whole, err := reach.Buckets(model.GrainYear, "2003-12-31", "2004-02-10", model.Period{To: "~"}, 3); err != nil || len(whole) != 2 || whole[1].Days != 366 {
		t.Errorf("a bucket is whole unless the period ends within it: %+v %v", whole, err)
	}
	if none, err := reach.Buckets(model.GrainYear, "2004-12-31", "2004-02-10", period, 3); err != nil || len(none) != 0 {
		t.Errorf("a time that ends before it begins has buckets: %+v %v", none, err)
	}
	if _, _, ok := (analysis.Reach{}).Span(); ok {
		t.Error("nothing has a span")
	}
}

// TestReach_days compares with days that are counted one by one.
func TestReach_days(t *testing.T) {
	t.Parallel()
	start := time.Date(2019, 12, 1, 0, 0, 0, 0, time.UTC)
	name := func(i int) string { return start.AddDate(0, 0, i).Format(time.DateOnly) }
	const length = 120
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 17))
		var collections []*model.Collection
		covered, partly := map[string]map[int]bool{}, map[string]map[int]bool{} // by mode
		for _, mode := range model.AllMeetingMode {
			covered[string(mode)], partly[string(mode)] = map[int]bool{}, map[int]bool{}
		}
		for range random.IntN(5) {
			mode, part := model.AllMeetingMode[random.IntN(len(model.AllMeetingMode))], random.IntN(3) == 0
			tells := "MEETING " + string(mode)
			if part {
				tells += " part"
			}
			var covers []string
			for range random.IntN(4) {
				from := random.IntN(length)
				to := min(length-1, from+random.IntN(30))
				covers = append(covers, name(from)+".."+name(to))
				for i := from; i <= to; i++ {
					partly[string(mode)][i] = true
					covered[string(mode)][i] = covered[string(mode)][i] || !part
				}
			}
			collections = append(collections, collection(tells, "a", strings.Join(covers, " ")))
		}
		modes := model.AllMeetingMode[:1+random.IntN(len(model.AllMeetingMode))]
		reach := analysis.ReachOf(collections, []string{"a", "b"}, analysis.MeetingsOf(modes))
		from := random.IntN(length)
		to := from + random.IntN(length-from)
		wantCovered, wantPartly := 0, 0
		for i := from; i <= to; i++ {
			all, some := true, false
			for _, mode := range modes {
				all, some = all && covered[string(mode)][i], some || partly[string(mode)][i]
			}
			if all {
				wantCovered++
			} else if some {
				wantPartly++
			}
		}
		if gotCovered, gotPartly := reach.Days(name(from), name(to)); gotCovered != wantCovered || gotPartly != wantPartly {
			t.Fatalf("seed %d: %d and %d days, want %d and %d", seed, gotCovered, gotPartly, wantCovered, wantPartly)
		}
	}
}

func TestTie_cover(t *testing.T) {
	t.Parallel()
	all := []*model.Collection{collection("MEETING", "x", "2020-01-05..2020-01-20 2020-02..2020-03")}
	reach := analysis.ReachOf(all, []string{"x", "y"}, analysis.MeetingsOf(nil))
	read := met{meetings: []model.Occasion{day("a", "2020-01-10"), day("b", "2020-03-01")}}
	q := analysis.TieQuery{A: leader("x"), B: leader("y"), Grain: model.GrainMonth, MaxBuckets: 10, During: during("2020-01-06", "2020-04")}
	tie, err := analysis.FindTie(t.Context(), read, q)
	if err != nil {
		t.Fatal(err)
	}
	tie.Cover(q, reach, analysis.Reach{})
	got := []string{string(tie.Covered)}
	for _, b := range tie.Buckets {
		got = append(got, fmt.Sprintf("%s %d %s %d/%d %s", b.Start, b.Meetings, b.Covered, b.CoveredDays, b.Days, b.StatementsCovered))
	}
	want := []string{
		"PARTLY", "2020-01 1 PARTLY 15/26 UNKNOWN", "2020-02 0 COVERED 29/29 UNKNOWN", "2020-03 1 COVERED 31/31 UNKNOWN",
		"2020-04 0 NOT_COVERED 0/30 UNKNOWN",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	silence := &model.Silence{
		From: "2020-01-10", To: "2020-03-01", BeforeID: "a", AfterID: "b", Days: 51, Covered: model.CoverageExtentPartly, CoveredDays: 39,
	}
	if diff := cmp.Diff(silence, tie.LongestSilence); diff != "" {
		t.Error(diff)
	}
}

func TestTimeOf(t *testing.T) {
	t.Parallel()
	period := model.Period{IsGiven: true, From: "2019-03-05", To: "~"}
	for _, c := range []struct {
		by    model.GroupKey
		value string
		want  string
	}{
		{model.GroupKeyYear, "2020", "2020-01-01..2020-12-31"},
		{model.GroupKeyYear, "2019", "2019-03-05..2019-12-31"},
		{model.GroupKeyQuarter, "2020-Q1", "2020-01-01..2020-03-31"},
		{model.GroupKeyQuarter, "2020-Q4", "2020-10-01..2020-12-31"},
		{model.GroupKeyMonth, "2020-02", "2020-02-01..2020-02-29"},
		{model.GroupKeyMonth, "", "2019-03-05..~"},
		{model.GroupKeyTopic, "2020", "2019-03-05..~"},
	} {
		if first, last := analysis.TimeOf([]*model.ActivityKey{{By: model.GroupKeyLeader, Value: "2021"}, {By: c.by, Value: c.value}}, period); first+".."+last != c.want {
			t.Errorf("%s %s: %s..%s, want %s", c.by, c.value, first, last, c.want)
		}
	}
}

// Days of which retracted sources told are covered in part by their collection; another collection may cover them.
func TestReach_withoutRetractedSources(t *testing.T) {
	t.Parallel()
	site := collection("MEETING", "putin", "2001..2001")
	other := collection("MEETING", "putin", "2001-03-10..2001-03-12")
	march := func(want model.CoverageExtent, covered, partly int, all ...*model.Collection) {
		t.Helper()
		r := analysis.ReachOf(all, []string{"putin"}, analysis.MeetingsOf(nil))
		gotCovered, gotPartly := r.Days("2001-03-01", "2001-03-31")
		if got := r.Extent("2001-03-01", "2001-03-31"); got != want || gotCovered != covered || gotPartly != partly {
			t.Errorf("%s with %d and %d days, want %s with %d and %d", got, gotCovered, gotPartly, want, covered, partly)
		}
	}
	march(model.CoverageExtentCovered, 31, 0, site)
	site.Lost.Times = []model.CoveredTime{{From: "2001-03-11", To: "2001-03-13"}, {From: "2001-02-28", To: "2001-03-01"}, {From: "2001-05", To: "2001-05"}}
	march(model.CoverageExtentPartly, 27, 4, site)
	march(model.CoverageExtentPartly, 29, 2, site, other)
	site.Lost.Undated = true
	march(model.CoverageExtentPartly, 0, 31, site)
	site.Lost.All = true
	march(model.CoverageExtentNotCovered, 0, 0, site)
}
