package graph_test

import (
	"fmt"
	"slices"
	"testing"
)

// A meeting in which somebody sat for a country is one that the country has, and one whose participants have it as their side, also
// where the condition is not what the list starts at.
func TestRepresenting_isTheSideOfAParticipant(t *testing.T) {
	for _, side := range []string{"japan", "european-union"} {
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
	year, month := `{ from: "2015", to: "2015" }`, `{ from: "2015-05", to: "2015-05" }`
	for _, field := range []string{"meetings", "statements", "forums"} {
		surely, maybe := list(t, field, `{ within: `+month+` }`), list(t, field, `{ during: `+month+` }`)
		both := list(t, field, `{ within: `+month+`, during: `+month+` }`)
		if surely.List.TotalCount != both.List.TotalCount || surely.List.TotalCount > maybe.List.TotalCount {
			t.Errorf("%s: %d within, %d of them during, %d during", field, surely.List.TotalCount, both.List.TotalCount, maybe.List.TotalCount)
		}
		if n := list(t, field, `{ within: `+year+` }`).List.TotalCount; n < surely.List.TotalCount || n == 0 {
			t.Errorf("%s: %d within the year, %d within the month", field, n, surely.List.TotalCount)
		}
	}
	refused(t, `meetings(where: { within: null }) { totalCount }`, "BAD_USER_INPUT", "where.within is null")
}
