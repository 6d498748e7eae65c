package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// listed is a list whose reads must not grow with the graph.
type listed struct {
	name, element, order string
	where                any
	after                string // a page after the first
	first                *int   // page size
	counts               bool   // totalCount, too
}

func questionsOfPages() []listed {
	day, until := model.Date("2006-03-01"), model.Date("2012-06")
	years := some(&model.DateRange{From: some(&day), To: some(&until)})
	one, two := some([]string{"leader-3"}), some([]string{"leader-3", "leader-4"})
	return []listed{
		{name: "Query.meetings", element: "Meeting", order: "START_DESC"},
		{name: "Query.meetings", element: "Meeting", order: "START_ASC"},
		{name: "Query.meetings", element: "Meeting", order: "START_DESC", after: "2010-06-15"},
		{name: "Query.forums", element: "Forum", order: "START_ASC", first: ptr(10)},
		{name: "Query.statements", element: "Statement", order: "DATE_DESC"},
		{name: "Query.tenures", element: "Tenure", order: "START_DESC"},
		{name: "Query.meetings", element: "Meeting", order: "START_DESC", where: &model.MeetingFilter{During: years}},
		{name: "Query.statements", element: "Statement", order: "DATE_DESC", where: &model.StatementFilter{During: years, Kind: some([]model.StatementKind{"SPEECH"})}},
		{name: "Query.meetings", element: "Meeting", order: "NAME_ASC", counts: true, where: &model.MeetingFilter{Ids: some([]string{"meeting-1", "meeting-2"})}},
		{name: "Query.tenures", element: "Tenure", order: "START_ASC", counts: true, where: &model.TenureFilter{Ids: some([]string{"leader-1/x", "leader-2/x"})}},
		{name: "Query.meetings", element: "Meeting", order: "START_DESC", counts: true, where: &model.MeetingFilter{
			Participants: some(&model.ParticipantsFilter{All: two}), Country: some([]string{"country-1"}), During: years,
		}},
		{name: "Query.meetings", element: "Meeting", order: "PARTICIPANT_COUNT_DESC", counts: true, where: &model.MeetingFilter{Participants: some(&model.ParticipantsFilter{Any: two})}},
		{name: "Query.meetings", element: "Meeting", order: "START_DESC", counts: true, where: &model.MeetingFilter{
			// Its leaders take part as often in either graph: 382 and 343 times.
			Participants: some(&model.ParticipantsFilter{Representing: some([]string{"country-3"})}),
		}},
		{name: "Query.meetings", element: "Meeting", order: "START_ASC", counts: true, where: &model.MeetingFilter{
			And: some([]*model.MeetingFilter{{Format: some([]model.MeetingFormat{"MULTILATERAL"})}, {Forum: some([]string{"forum-1"})}}),
		}},
		{name: "Query.leaders", element: "Leader", order: "NAME_ASC", counts: true, where: &model.LeaderFilter{Met: one}},
		{name: "Query.leaders", element: "Leader", order: "NAME_ASC", counts: true, where: &model.LeaderFilter{Met: two}},
		{name: "Query.statements", element: "Statement", order: "DATE_ASC", counts: true, where: &model.StatementFilter{Speaker: one}},
		{name: "Query.statements", element: "Statement", order: "DATE_ASC", counts: true, where: &model.StatementFilter{Mentions: one}},
		{name: "Query.statements", element: "Statement", order: "DATE_ASC", counts: true, where: &model.StatementFilter{Meeting: some([]string{"meeting-7"})}},
		{name: "Query.statements", element: "Statement", order: "DATE_ASC", counts: true, where: &model.StatementFilter{Forum: some([]string{"forum-1"})}},
	}
}

// scanning are the orders that no index serves: a page of a list of all entities reads the whole kind. A new order is served by an index,
// or stands here.
var scanning = []string{
	"NAME_ASC", "CODE_ASC", "PUBLISHED_DESC", "LAST_MET_DESC", "MEETINGS_HOSTED_DESC", "MEETING_COUNT_DESC", "STATEMENT_COUNT_DESC",
	"PARTICIPANT_COUNT_DESC", "EDITION_COUNT_DESC",
}

// everyOrder are the lists of all entities of a kind in each of their orders that an index serves.
func everyOrder() (all []listed) {
	schema := graph.Schema()
	for _, field := range schema.Query.Fields {
		orderBy := field.Arguments.ForName("orderBy")
		element, isList := strings.CutSuffix(field.Type.Name(), "Connection")
		if !isList || orderBy == nil || model.KindNamed(element) == nil {
			continue
		}
		for _, order := range schema.Types[orderBy.Type.Name()].EnumValues {
			if !slices.Contains(scanning, order.Name) {
				all = append(all, listed{name: "Query." + field.Name, element: element, order: order.Name, first: ptr(10)})
			}
		}
	}
	return all
}

// Pages and counts that an index serves, or that start at an id, reach into the database as often in a graph four times
// as large.
func TestHits_doNotGrowWithTheGraph(t *testing.T) {
	defer wipe(t)
	small := hitsOfQuestions(t, storetest.Size{Leaders: 100, Meetings: 1_000, Statements: 1_000})
	large := hitsOfQuestions(t, storetest.Size{Leaders: 400, Meetings: 4_000, Statements: 4_000})
	for i, of := range small {
		t.Logf("%-90s %6d %6d", of.name, of.hits, large[i].hits)
		if most := of.hits*5/4 + 50; large[i].hits > most {
			t.Errorf("%s: %d hits, then %d\n%s", of.name, of.hits, large[i].hits, strings.Join(large[i].operators, " "))
		}
	}
}

type measured struct {
	name      string
	hits      int64
	operators []string
}

func hitsOfQuestions(t *testing.T, size storetest.Size) []measured {
	t.Helper()
	wipe(t)
	if err := storetest.Generate(t.Context(), db, size, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Run(t.Context(), "CALL db.resampleOutdatedIndexes()", nil); err != nil {
		t.Fatal(err)
	}
	var all []measured
	for _, q := range append(questionsOfPages(), everyOrder()...) {
		list, err := store.NewList(q.name, q.element, store.PageArgs{First: q.first}, q.where, []string{q.order}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if q.after != "" {
			after := list.CursorAt(q.after, 0, "m")
			if list, err = store.NewList(q.name, q.element, store.PageArgs{First: q.first, After: &after}, q.where, []string{q.order}, nil); err != nil {
				t.Fatal(err)
			}
		}
		page, count, params := list.ListQueries()
		texts := map[string]string{"page": page}
		if q.counts {
			texts["count"] = count
		}
		for _, kind := range []string{"page", "count"} {
			if texts[kind] == "" {
				continue
			}
			hits, operators, err := db.Hits(t.Context(), texts[kind], params)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, measured{strings.Join([]string{kind, q.name, q.order, list.Where()}, " "), hits, operators})
		}
	}
	return all
}
