package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// A meeting in which somebody sat for a country is one that the country has, and one whose participants have it as their side, also
// where the condition is not what the list starts at.
func TestRepresenting_isTheSideOfAParticipant(t *testing.T) {
	for _, side := range []string{"japan", "india"} {
		where := fmt.Sprintf(`{ participants: { representing: [%q] }, parts: INCLUDED }`, side)
		n := list(t, "meetings", where).List.TotalCount
		var of struct {
			Node struct{ Meetings struct{ TotalCount int } }
		}
		mustAsk(t, fmt.Sprintf(`{ node(id: %q) { ... on Country { meetings(where: { parts: INCLUDED }) { totalCount } }
			... on Organization { meetings(where: { parts: INCLUDED }) { totalCount } } } }`, side), nil, &of)
		if n == 0 || n != of.Node.Meetings.TotalCount || n != length(t, "meetings", where) {
			t.Errorf("%s: %d meetings, the side has %d, the list %d", side, n, of.Node.Meetings.TotalCount, length(t, "meetings", where))
		}
		within := fmt.Sprintf(`{ or: [{ participants: { representing: [%q] } }], parts: INCLUDED }`, side)
		if scanned := list(t, "meetings", within).List.TotalCount; scanned != n {
			t.Errorf("%s: %d meetings by a start, %d without", side, n, scanned)
		}
	}
	var answer struct {
		Meetings struct {
			Nodes []struct {
				ID           string
				Participants struct{ TotalCount int }
			}
		}
	}
	mustAsk(t, `{ meetings(first: 100, where: { participants: { representing: ["japan"] }, parts: INCLUDED }) {
		nodes { id participants(where: { representing: ["japan"], not: { role: [ABSENT] } }) { totalCount } } } }`, nil, &answer)
	for _, m := range answer.Meetings.Nodes {
		if m.Participants.TotalCount == 0 {
			t.Errorf("%s: nobody sat for Japan", m.ID)
		}
	}
	refused(t, `meetings(where: { participants: { representing: ["xi-jinping"] } }) { totalCount }`, "BAD_USER_INPUT", "where.participants.representing[0]")
}

// Counterparts take the conditions of meetings, and each figure has a list with exactly that many, which is that of the meetings of
// the two with the same conditions.
func TestCounterparts_takeEveryCondition(t *testing.T) {
	for _, where := range []string{
		`not: { setting: [PRESS, CEREMONY] }`,
		`or: [{ mode: [PHONE] }, { place: ["beijing-cn"] }]`,
		`participants: { representing: ["india"] }`,
		`participants: { only: ["xi-jinping", "vladimir-putin"] }, not: { about: ["china-russia-trade"] }`,
		`within: { from: "2019", to: "2019" }`,
		`not: { citedBy: ["arirang-2023-10-18"] }, cited: true`,
	} {
		var answer struct {
			Leader struct {
				Counterparts struct {
					TotalCount int
					Edges      []struct {
						Node     struct{ ID string }
						Meetings int
						Common   struct{ TotalCount int }
					}
				}
			}
		}
		mustAsk(t, fmt.Sprintf(`{ leader(id: "xi-jinping") { counterparts(first: 3, where: { %s }) { totalCount
			edges { node { ... on Leader { id } } meetings common { totalCount } } } } }`, where), nil, &answer)
		if len(answer.Leader.Counterparts.Edges) == 0 {
			t.Errorf("%s leaves nobody", where)
		}
		for _, edge := range answer.Leader.Counterparts.Edges {
			both := fmt.Sprintf(`{ and: [{ %s }, { status: [HELD], participants: { all: ["xi-jinping", %q] } }] }`, where, edge.Node.ID)
			if n := length(t, "meetings", both); n != edge.Meetings || n != edge.Common.TotalCount {
				t.Errorf("%s with %s: %d meetings, common %d, the list %d", where, edge.Node.ID, edge.Meetings, edge.Common.TotalCount, n)
			}
		}
	}
	var without struct {
		Leader struct {
			Counterparts struct{ Nodes []struct{ ID string } }
		}
	}
	mustAsk(t, `{ leader(id: "xi-jinping") { counterparts(first: 100, where: { not: { ids: ["vladimir-putin"] } }) { nodes { ... on Leader { id } } } } }`, nil, &without)
	if ids := without.Leader.Counterparts.Nodes; len(ids) < 3 || slices.Contains(ids, struct{ ID string }{"vladimir-putin"}) {
		t.Errorf("not the counterpart: %v", ids)
	}
}

// What is surely within a range overlaps it; what may overlap it need not be within.
func TestWithin_isSure(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{"uncited": true, "meetings": [
			{"id": "within-year", "names": [{"lang": "en", "text": "Of a year"}], "format": "BILATERAL", "start": "1871"},
			{"id": "within-days", "names": [{"lang": "en", "text": "Over the end"}], "format": "BILATERAL", "start": "1871-05-30", "end": "1871-06-01"},
			{"id": "within-month", "names": [{"lang": "en", "text": "Of a day"}], "format": "BILATERAL", "start": "1871-05-04"}]}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() { remove(t, "within-year", "within-days", "within-month") })
	month := `{ from: "1871-05", to: "1871-05" }`
	for where, want := range map[string]int{
		`{ during: ` + month + ` }`: 3, `{ within: ` + month + ` }`: 1, `{ within: { from: "1871", to: "1871" } }`: 3,
		`{ during: ` + month + `, not: { within: ` + month + ` } }`: 2, `{ within: { from: "1871-05-30", to: "1871-06-01" } }`: 1,
	} {
		if got := list(t, "meetings", where); got.List.TotalCount != want || len(got.List.Nodes) != want {
			t.Errorf("%s: %d, list %v, want %d", where, got.List.TotalCount, got.List.Nodes, want)
		}
	}
	for _, field := range []string{"meetings", "statements", "forums"} {
		month := `{ from: "2023-10", to: "2023-10" }`
		surely, maybe := list(t, field, `{ within: `+month+` }`), list(t, field, `{ during: `+month+` }`)
		both := list(t, field, `{ within: `+month+`, during: `+month+` }`)
		if n := surely.List.TotalCount; n == 0 || n != both.List.TotalCount || n > maybe.List.TotalCount {
			t.Errorf("%s: %d within, %d of them during, %d during", field, n, both.List.TotalCount, maybe.List.TotalCount)
		}
	}
	refused(t, `meetings(where: { within: null }) { totalCount }`, "BAD_USER_INPUT", "where.within is null")
}

// A publisher and a collection tell of a meeting by a citation or by an account, and not finds what one publisher alone tells of.
func TestPublisher_alone(t *testing.T) {
	const kremlin, house = `{ publisher: { eq: "President of Russia" } }`, `{ publisher: { eq: "The White House" } }`
	count := func(field, where string) int { return list(t, field, where).List.TotalCount }
	for _, field := range []string{"meetings", "statements"} {
		parts := ""
		if field == "meetings" {
			parts = ", parts: INCLUDED"
		}
		all := count(field, `{ and: [`+kremlin+`]`+parts+` }`)
		alone := count(field, `{ and: [`+kremlin+`], not: `+house+parts+` }`)
		both := count(field, `{ and: [`+kremlin+`, `+house+`]`+parts+` }`)
		if all == 0 || alone == 0 || alone+both != all || field == "meetings" && both == 0 {
			t.Errorf("%s: the Kremlin tells of %d, alone of %d, with the White House of %d", field, all, alone, both)
		}
		if n := length(t, field, `{ and: [`+kremlin+`], not: `+house+`, during: { from: "2021", to: "2021" }`+parts+` }`); n !=
			count(field, `{ and: [`+kremlin+`], not: `+house+`, during: { from: "2021", to: "2021" }`+parts+` }`) {
			t.Errorf("%s of 2021: %d in the list", field, n)
		}
	}
	refused(t, `meetings(where: { collection: ["xi-jinping"] }) { totalCount }`, "BAD_USER_INPUT", "where.collection[0]")
}

// A collection does not cover what a retracted source of it told of, and nothing once all of its sources are retracted.
func TestCoverage_followsARetraction(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"leaders": [{"id": "lost-host", "names": [{"lang": "en", "text": "Lost Host"}]}, {"id": "lost-guest", "names": [{"lang": "en", "text": "Lost Guest"}]}],
			"collections": [{"id": "lost-news", "names": [{"lang": "en", "text": "Lost news"}], "tells": [{"kind": "MEETING"}],
				"subjects": [{"actor": "lost-host"}], "covers": [{"from": "1991-01", "to": "1991-12"}]}],
			"sources": [
				{"id": "lost-page-1", "names": [{"lang": "en", "text": "Page 1"}], "publishedAt": "1991-03-05T12:00:00Z", "collection": "lost-news"},
				{"id": "lost-page-2", "names": [{"lang": "en", "text": "Page 2"}], "publishedAt": "1991-05-05T12:00:00Z", "collection": "lost-news"}],
			"meetings": [{"id": "lost-talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "1991-03-04",
				"participants": [{"actor": "lost-host"}, {"actor": "lost-guest"}], "citations": [{"source": "lost-page-1"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() {
		remove(t, "lost-talks", "lost-page-1", "lost-page-2", "lost-news", "lost-host", "lost-guest")
	})
	const query = `{ coverage(for: ["lost-host"], during: { from: "1991-03", to: "1991-05" }, grain: MONTH) { extent buckets { extent coveredDays partlyCoveredDays } } }`
	check := func(want string) {
		t.Helper()
		if got := string(mustAsk(t, query, nil, nil).Data); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	retract := func(id string) {
		t.Helper()
		if answer := askAsEditor(t, `mutation { retract(id: "`+id+`", reason: "It was made up.") { revision } }`, nil); len(answer.Errors) > 0 {
			t.Fatal(answer.Errors)
		}
	}
	if n := list(t, "meetings", `{ collection: ["lost-news"] }`).List.TotalCount; n != 1 {
		t.Errorf("the collection tells of %d meetings", n)
	}
	check(`{"coverage":{"extent":"COVERED","buckets":[{"extent":"COVERED","coveredDays":31,"partlyCoveredDays":0},` +
		`{"extent":"COVERED","coveredDays":30,"partlyCoveredDays":0},{"extent":"COVERED","coveredDays":31,"partlyCoveredDays":0}]}}`)
	retract("lost-page-1")
	check(`{"coverage":{"extent":"PARTLY","buckets":[{"extent":"PARTLY","coveredDays":29,"partlyCoveredDays":2},` +
		`{"extent":"COVERED","coveredDays":30,"partlyCoveredDays":0},{"extent":"COVERED","coveredDays":31,"partlyCoveredDays":0}]}}`)
	retract("lost-page-2")
	check(`{"coverage":{"extent":"NOT_COVERED","buckets":[{"extent":"NOT_COVERED","coveredDays":0,"partlyCoveredDays":0},` +
		`{"extent":"NOT_COVERED","coveredDays":0,"partlyCoveredDays":0},{"extent":"NOT_COVERED","coveredDays":0,"partlyCoveredDays":0}]}}`)
}
