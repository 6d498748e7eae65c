package store_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Every fixed query compiles on the real database, and none scans all nodes or has a Cartesian product.
func TestExplain_fixedQueries(t *testing.T) {
	params := map[string]any{"keys": []string{"x"}, "ids": []string{"x"}, "rows": []any{}, "now": "", "name": "x", "query": "x", "a": "x", "b": "x", "from": "", "to": "~", "isGiven": true,
		"kinds": []string{"Leader"}, "isKindGiven": false, "sounds": "x", "folded": []string{"x"}, "edition": map[string]any{"series": []string{"x"}, "first": "", "last": "~"}, "sides": []string{"x"}, "offices": []string{"x"}, "first": "", "last": "~",
		"day": map[string]any{"first": "2000-01-01", "last": "2000-12-31", "certainty": nil, "title": nil},
	}
	for name, text := range store.FixedQueries() {
		explain(t, name, text, params)
	}
}

func TestExplain_links(t *testing.T) {
	queries, params := store.LinkQueries()
	params["isGiven"] = true
	for name, text := range queries {
		explain(t, name, text, params)
	}
}

func TestExplain_activity(t *testing.T) {
	for _, of := range model.AllActivityKind {
		for _, key := range model.AllGroupKey {
			for _, subjects := range []bool{true, false} {
				name := fmt.Sprintf("activity of %s by %s", of, key)
				if !isAsked(fmt.Sprint(name, subjects), 4) {
					continue
				}
				explain(t, name, store.ActivityQuery(of, []model.GroupKey{key, model.GroupKeyYear}, subjects),
					map[string]any{"subjects": []string{"x"}, "from": "", "to": "~", "limit": 1})
			}
		}
	}
}

func TestExplain_lists(t *testing.T) {
	elements := map[string]string{
		"leaders": "Leader", "countries": "Country", "organizations": "Organization", "forums": "Forum", "editions": "Forum",
		"forumsHosted": "Forum", "meetings": "Meeting", "meetingsHosted": "Meeting", "statements": "Statement",
		"statementsAbout": "Statement", "topics": "Topic", "sources": "Source", "participants": "Participant", "facts": "Fact",
		"counterparts": "Counterpart", "common": "Meeting", "search": "Search",
		"timeline": "Event", "changes": "Change",
	}
	params := map[string]map[string]any{"Query.search": {
		"query": "x", "folded": "x", "untitled": "x", "weight": 4, "who": []string{"x"}, "beside": []string{"x"}, "occasion": map[string]any{"first": "", "last": "~"}, "named": []string{"x"},
	}, "Query.timeline": {"subjects": []string{"x"}}}
	names := store.ListNames()
	if len(names) < 24 {
		t.Fatalf("only %d lists", len(names))
	}
	isSeen := map[string]bool{} // by what is in the list: every filter is explained for one list
	for _, name := range names {
		_, field, _ := strings.Cut(name, ".")
		element := elements[field]
		isFull := !isSeen[element] || isAsked(name, 4)
		isSeen[element] = true
		for i, order := range orders(element) {
			for j, where := range filters(element) {
				if i > 0 && (j > 0 || !isAsked(name+order, 6)) || j > 0 && !isFull {
					continue // the filter does not depend on the order
				}
				list, err := store.NewList(name, element, store.PageArgs{}, where, []string{order}, params[name])
				if err != nil {
					t.Fatalf("%s by %s: %v", name, order, err)
				}
				page, count, params := list.ListQueries()
				explain(t, name+" by "+order, page, params)
				explain(t, name+" count", count, params)
			}
		}
	}
}

func explain(t *testing.T, name, text string, params map[string]any) {
	t.Helper()
	operators, err := db.Operators(t.Context(), text, params)
	if err != nil {
		t.Errorf("%s: %v\n%s", name, err, text)
		return
	}
	for _, operator := range operators {
		operator, _, _ = strings.Cut(operator, "@")
		if operator == "CartesianProduct" && strings.HasPrefix(name, "PutLinks") {
			continue // of one node and one node, each found by a unique key
		}
		if slices.Contains([]string{"AllNodesScan", "CartesianProduct"}, operator) {
			t.Errorf("%s has a %s:\n%s", name, operator, text)
		}
	}
}

func orders(element string) []string {
	var all []string
	add := func(orders ...string) { all = append(all, orders...) }
	switch element {
	case "Leader":
		add(texts(model.AllLeaderOrder)...)
	case "Country":
		add(texts(model.AllCountryOrder)...)
	case "Organization":
		add(texts(model.AllOrganizationOrder)...)
	case "Forum":
		add(texts(model.AllForumOrder)...)
	case "Meeting":
		add(texts(model.AllMeetingOrder)...)
	case "Statement":
		add(texts(model.AllStatementOrder)...)
	case "Topic":
		add(texts(model.AllTopicOrder)...)
	case "Source":
		add(texts(model.AllSourceOrder)...)
	case "Participant":
		add("POSITION_ASC")
	case "Counterpart":
		add(texts(model.AllCounterpartOrder)...)
	case "Search":
		add("SCORE_DESC")
	case "Change":
		add(texts(model.AllChangeOrder)...)
	case "Event":
		add(texts(model.AllEventOrder)...)
	case "Fact":
		add("DATE_ASC")
	}
	return all
}

func texts[T ~string](values []T) []string {
	all := make([]string, len(values))
	for i, v := range values {
		all[i] = string(v)
	}
	return all
}

func some[T any](v T) graphql.Omittable[T] { return graphql.OmittableOf(v) }

func anyText() graphql.Omittable[*model.TextFilter] {
	word := "x"
	return some(&model.TextFilter{Eq: some(&word), In: some([]string{"x"}), Contains: some(&word), StartsWith: some(&word)})
}

// filters are nil and a filter with every condition there is.
func filters(element string) []any {
	ids := some([]string{"x"})
	day, yes := model.Date("2023-10-18"), true
	during := some(&model.DateRange{From: some(&day), To: some(&day)})
	standing := some([]model.Standing{model.StandingAsserted})
	switch element {
	case "Leader":
		return []any{nil, &model.LeaderFilter{Ids: ids, Name: anyText(), Country: ids, Office: some([]model.Office{model.OfficeHeadOfState}), InOfficeOn: some(&day), Certainty: some([]model.Certainty{model.CertaintyCertain}), Met: ids}}
	case "Country":
		return []any{nil, &model.CountryFilter{Ids: ids, Name: anyText(), Code: ids, Region: ids, Subregion: ids, MemberOf: ids}}
	case "Organization":
		return []any{nil, &model.OrganizationFilter{Ids: ids, Name: anyText()}}
	case "Forum":
		return []any{nil, &model.ForumFilter{Ids: ids, Name: anyText(), Series: ids, Country: ids, City: anyText(), During: during, About: ids, Standing: standing, CitedBy: ids, Cited: some(&yes)}}
	case "Meeting":
		return []any{nil, &model.MeetingFilter{
			Ids: ids, Name: anyText(), Format: some([]model.MeetingFormat{"BILATERAL"}), Setting: some([]model.MeetingSetting{"TALKS"}),
			Mode: some([]model.MeetingMode{"VIDEO"}), Status: some([]model.MeetingStatus{"HELD"}), During: during, Country: ids, City: anyText(),
			Forum: ids, ForumSeries: ids, Relation: some([]model.ForumRelation{"SESSION_OF"}),
			Participants: some(&model.ParticipantsFilter{All: ids, Any: ids, Only: ids}), About: ids, Standing: standing, CitedBy: ids, Cited: some(&yes),
			Or:  some([]*model.MeetingFilter{{Ids: ids}, {Mode: some([]model.MeetingMode{"PHONE"})}}),
			And: some([]*model.MeetingFilter{{Ids: ids}}), Not: some(&model.MeetingFilter{Country: ids}),
		}}
	case "Statement":
		return []any{nil, &model.StatementFilter{
			Ids: ids, Text: anyText(), Kind: some([]model.StatementKind{"REMARK"}), Form: some([]model.RenditionForm{"VERBATIM"}), Lang: ids,
			During: during, Speaker: ids, Addressee: ids, Mentions: ids, About: ids, Meeting: ids, Forum: ids, Standing: standing, CitedBy: ids, Cited: some(&yes),
		}}
	case "Topic":
		return []any{nil, &model.TopicFilter{Ids: ids, Name: anyText(), Kind: some([]model.TopicKind{"ISSUE"}), Broader: ids}}
	case "Source":
		return []any{nil, &model.SourceFilter{Ids: ids, Name: anyText(), Kind: some([]model.SourceKind{"NEWS"}), Publisher: anyText(), Lang: ids}}
	case "Counterpart":
		return []any{nil, &model.CounterpartFilter{
			Ids: ids, During: during, Country: ids, City: anyText(), Forum: ids, ForumSeries: ids, About: ids,
			Relation: some([]model.ForumRelation{"SESSION_OF"}), Format: some([]model.MeetingFormat{"BILATERAL"}),
			Setting: some([]model.MeetingSetting{"TALKS"}), Mode: some([]model.MeetingMode{"VIDEO"}),
		}}
	case "Change":
		return []any{nil, &model.ChangeFilter{
			Ids: ids, Kinds: some([]model.EntityKind{"LEADER"}), Action: some([]model.ChangeAction{"CREATED"}), Actor: ids, Touching: ids,
		}}
	case "Event":
		return []any{nil, store.NewTimelineFilter([]model.EventKind{model.EventKindForum}, during.Value())}
	case "Participant":
		return []any{nil, &model.ParticipantFilter{Ids: ids, Role: some([]model.ParticipantRole{"HOST"})}}
	}
	return []any{nil}
}
