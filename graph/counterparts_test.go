package graph_test

import (
	"fmt"
	"testing"

	"github.com/sidelines/sidelines/store/storetest"
)

// What an edge counts is what the lists of common meetings and of all meetings have, on the bundled data.
func TestCounterparts_agreeWithLists(t *testing.T) {
	first := 3
	if storetest.IsLong {
		first = 12
	}
	for _, where := range []string{
		`{ during: { to: "2100" } }`, `{ during: { from: "2013", to: "2018" } }`, `{ mode: [IN_PERSON], country: ["china"] }`, `{ forumSeries: ["g20"] }`, `{ city: { contains: "moscow" } }`,
	} {
		var answer struct {
			Leader struct {
				Counterparts struct {
					TotalCount int
					Edges      []struct {
						Node               struct{ ID string }
						Meetings           int
						Bilateral          int
						Common, CommonOnly struct{ TotalCount int }
					}
				}
			}
		}
		mustAsk(t, fmt.Sprintf(`{ leader(id: "vladimir-putin") { counterparts(first: %d, where: %s) { totalCount edges {
			node { ... on Entity { id } } meetings bilateral common { totalCount } commonOnly: common(bilateral: true) { totalCount } } } } }`, first, where), nil, &answer)
		edges := answer.Leader.Counterparts.Edges
		if len(edges) == 0 || len(edges) > answer.Leader.Counterparts.TotalCount {
			t.Errorf("%s: %d edges of %d", where, len(edges), answer.Leader.Counterparts.TotalCount)
		}
		for _, e := range edges {
			both := fmt.Sprintf(`["vladimir-putin", %q]`, e.Node.ID)
			all := list(t, "meetings", fmt.Sprintf(`{ status: [HELD], participants: { all: %s }, and: [%s] }`, both, where))
			two := list(t, "meetings", fmt.Sprintf(`{ status: [HELD], participants: { all: %s, only: %s }, and: [%s],
				not: { or: [{ format: [TRILATERAL, MULTILATERAL, UNKNOWN] }, { participantsComplete: false }] } }`, both, both, where))
			if e.Meetings != e.Common.TotalCount || e.Meetings != all.List.TotalCount {
				t.Errorf("%s %s: %d meetings, %d in common, %d in the list", where, e.Node.ID, e.Meetings, e.Common.TotalCount, all.List.TotalCount)
			}
			if e.Bilateral != e.CommonOnly.TotalCount || e.Bilateral != two.List.TotalCount {
				t.Errorf("%s %s: %d bilateral, %d in common, %d in the list", where, e.Node.ID, e.Bilateral, e.CommonOnly.TotalCount, two.List.TotalCount)
			}
		}
	}
}

// An edge's common meetings cost one read for a whole page of counterparts.
func TestCounterparts_readsAreConstant(t *testing.T) {
	var counts []int
	for _, first := range []int{2, 40} {
		answer := fewestReads(t, `query($first: Int!) { leader(id: "vladimir-putin") { counterparts(first: $first) { edges {
			node { ... on Leader { name country { name } } } common(first: 1) { nodes { name } } } } } }`, map[string]any{"first": first}, 0)
		counts = append(counts, len(answer.Reads))
	}
	if counts[0] != counts[1] {
		t.Errorf("%d reads for 2 counterparts, %d for 40", counts[0], counts[1])
	}
}
