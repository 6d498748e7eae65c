package store_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// Every condition to start a list at can be put in order, and belongs to a condition.
func TestStarts(t *testing.T) {
	starts, ordered := store.Starts()
	slices.Sort(ordered)
	if !slices.Equal(starts, ordered) {
		t.Errorf("starts.cypher has %v, the order has %v", starts, ordered)
	}
	for _, name := range starts {
		if !store.HasBlock(name) {
			t.Errorf("there is no condition %s", name)
		}
	}
}

// A list is the same from its beginning and from its end, and whether it starts at ids or at everything. Twice negated, a
// condition is no longer one to start at, and its predicate is another.
func TestLists_areTheSameByEveryWay(t *testing.T) {
	wipe(t)
	defer wipe(t)
	if err := storetest.Generate(t.Context(), db, storetest.Size{Leaders: 30, Meetings: 200, Statements: 150}, 7); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"meeting-3", "statement-3"} {
		if _, err := db.Retract(t.Context(), "tester", id, model.Retraction{Reason: "No.", Source: "gazette"}); err != nil {
			t.Fatal(err)
		}
	}
	for i, where := range meetingFilters() {
		if !storetest.IsAsked(fmt.Sprint("meetings", i), 12) {
			continue
		}
		twice := &model.MeetingFilter{Not: some(&model.MeetingFilter{Not: some(where)})}
		sameByEveryWay(t, "Meeting", []string{"START_DESC", "START_ASC", "NAME_ASC"}[i%3], where, twice)
	}
	for i, where := range statementFilters() {
		if !storetest.IsAsked(fmt.Sprint("statements", i), 12) {
			continue
		}
		twice := &model.StatementFilter{Not: some(&model.StatementFilter{Not: some(where)})}
		sameByEveryWay(t, "Statement", []string{"DATE_DESC", "DATE_ASC"}[i%2], where, twice)
	}
	met := some([]string{"leader-3", "leader-5"})
	countries := some([]string{"country-0", "country-1"})
	for _, where := range []*model.LeaderFilter{{Met: some(met.Value()[:1])}, {Met: met}, {Ids: met, Country: countries}} {
		twice := &model.LeaderFilter{Not: some(&model.LeaderFilter{Not: some(where)})}
		sameByEveryWay(t, "Leader", "NAME_ASC", where, twice)
	}
	for _, where := range []*model.ForumFilter{
		{Series: some([]string{"series"})}, {Country: some([]string{"country-1"})}, {CitedBy: some([]string{"gazette"})},
	} {
		twice := &model.ForumFilter{Not: some(&model.ForumFilter{Not: some(where)})}
		sameByEveryWay(t, "Forum", "START_ASC", where, twice)
	}
	for _, where := range []*model.TenureFilter{
		{Leader: met}, {Of: some([]string{"country-1"})}, {Ids: some([]string{"leader-3/head-of-state-country-0"})},
	} {
		twice := &model.TenureFilter{Not: some(&model.TenureFilter{Not: some(where)})}
		sameByEveryWay(t, "Tenure", "START_DESC", where, twice)
	}
	sameByEveryWay(t, "Country", "NAME_ASC", &model.CountryFilter{MemberOf: some([]string{"club"})},
		&model.CountryFilter{Not: some(&model.CountryFilter{Not: some(&model.CountryFilter{MemberOf: some([]string{"club"})})})})
}

// What has no day does not fulfil a condition on days, and fulfils its not.
func TestLists_notOfWhatIsMissing(t *testing.T) {
	wipe(t)
	defer wipe(t)
	if err := storetest.Generate(t.Context(), db, storetest.Size{Leaders: 10, Meetings: 60}, 3); err != nil {
		t.Fatal(err)
	}
	from := model.Date("2008")
	during := &model.MeetingFilter{During: some(&model.DateRange{From: some(&from)})}
	count := func(where *model.MeetingFilter) int { return len(walk(t, "Meeting", "START_ASC", where, 100, false)) }
	within, without, all := count(during), count(&model.MeetingFilter{Not: some(during)}), count(nil)
	if within == 0 || without == 0 || within+without != all {
		t.Errorf("%d in the period, %d not, %d in all", within, without, all)
	}
}

func meetingFilters() []*model.MeetingFilter {
	day, until := model.Date("2004-03-01"), model.Date("2015-06")
	people, country := some([]string{"leader-3", "leader-4"}), some([]string{"country-0", "country-2"})
	return []*model.MeetingFilter{
		{Mode: some([]model.MeetingMode{"IN_PERSON"})},
		{Standing: some([]model.Standing{"ASSERTED", "RETRACTED"})},
		{Standing: some([]model.Standing{"ASSERTED", "RETRACTED"}), Country: country},
		{Ids: some([]string{"meeting-1", "meeting-7", "leader-1"})},
		{During: some(&model.DateRange{From: some(&day), To: some(&until)})},
		{During: some(&model.DateRange{From: some(&day)}), Country: country},
		{Participants: some(&model.ParticipantsFilter{All: people})},
		{Participants: some(&model.ParticipantsFilter{Any: people}), Forum: some([]string{"forum-1"})},
		{Participants: some(&model.ParticipantsFilter{All: some([]string{"leader-3"}), Only: people})},
		{Forum: some([]string{"forum-0", "forum-1"})}, {ForumSeries: some([]string{"series"}), Setting: some([]model.MeetingSetting{"TALKS"})},
		{About: some([]string{"topic-1", "topic-2"})}, {CitedBy: some([]string{"gazette"})},
		{And: some([]*model.MeetingFilter{
			{Country: country}, {Or: some([]*model.MeetingFilter{{Forum: some([]string{"forum-0"})}, {About: some([]string{"topic-1"})}})},
		})},
		{Country: country, Not: some(&model.MeetingFilter{Participants: some(&model.ParticipantsFilter{Any: people})})},
	}
}

func statementFilters() []*model.StatementFilter {
	day := model.Date("2010")
	people := some([]string{"leader-3", "leader-4"})
	return []*model.StatementFilter{
		{Cited: some(ptr(true))}, {Speaker: people}, {Mentions: people}, {Addressee: people},
		{Meeting: some([]string{"meeting-3", "meeting-8"})}, {Forum: some([]string{"forum-0", "forum-1"})},
		{CitedBy: some([]string{"gazette"})}, {About: some([]string{"topic-1"}), Lang: some([]string{"ru"})},
		{Standing: some([]model.Standing{"RETRACTED"}), CitedBy: some([]string{"gazette"})},
		{During: some(&model.DateRange{To: some(&day)}), Kind: some([]model.StatementKind{"SPEECH"})},
	}
}

func ptr[T any](v T) *T { return &v }

func sameByEveryWay(t *testing.T, element, order string, where, twice any) {
	t.Helper()
	all := walk(t, element, order, twice, 100, false)
	list := newList(t, element, order, where, store.PageArgs{})
	counts, err := db.Counts(t.Context(), list, []string{""})
	if err != nil {
		t.Fatal(err)
	}
	if counts[""] != len(all) {
		t.Errorf("%s by %s %s: %d counted, %d there", element, order, list.Where(), counts[""], len(all))
	}
	size := max(5, len(all)/3)
	for way, backward := range map[string]bool{"from the beginning": false, "from the end": true} {
		if backward && list.StartsAtIDs() {
			continue // as any other list from there
		}
		if ids := walk(t, element, order, where, size, backward); !slices.Equal(ids, all) {
			t.Errorf("%s by %s %s, %s:\n%v, want\n%v", element, order, list.Where(), way, ids, all)
		}
	}
}

func newList(t *testing.T, element, order string, where any, args store.PageArgs) *store.List {
	t.Helper()
	name := "Query." + strings.ToLower(element) + "s"
	if element == "Country" {
		name = "Query.countries"
	}
	list, err := store.NewList(name, element, args, where, []string{order}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// walk reads page after page, from the beginning or from the end, and returns the ids in the order of the list.
func walk(t *testing.T, element, order string, where any, size int, backward bool) []string {
	t.Helper()
	args, ids := store.PageArgs{First: &size}, []string{}
	if backward {
		args = store.PageArgs{Last: &size}
	}
	for {
		pages, err := db.Pages(t.Context(), newList(t, element, order, where, args), []string{""})
		if err != nil {
			t.Fatal(err)
		}
		page := pages[""]
		var of []string
		for _, item := range page.Items {
			of = append(of, item.Node.(model.Node).NodeID())
		}
		switch {
		case backward && page.HasPrev:
			ids, args.Before = append(of, ids...), &page.Items[0].Cursor
		case backward:
			return append(of, ids...)
		case page.HasNext:
			ids, args.After = append(ids, of...), &page.Items[len(page.Items)-1].Cursor
		default:
			return append(ids, of...)
		}
	}
}
