package graph_test

import (
	"fmt"
	"testing"
)

// The number of records of a name is that of its lists, and nobody whom a rule could tell is among the names.
func TestUnresolvedNames(t *testing.T) {
	type counted struct{ TotalCount int }
	var answer struct {
		UnresolvedNames struct {
			TotalCount int
			Edges      []struct {
				NamedAs                      string
				Records                      int
				Node                         struct{ Typename, ID string }
				Meetings, Forums, Statements counted
			}
		}
		Some struct {
			Edges []struct{ NamedAs string }
		}
	}
	mustAsk(t, `{
		unresolvedNames(first: 5) { totalCount edges { namedAs records node { typename: __typename ... on Entity { id } }
			meetings { totalCount } forums { totalCount } statements { totalCount } } }
		some: unresolvedNames(where: { nameContains: "KING HUSSEIN", side: ["jordan"] }) { edges { namedAs } }
	}`, nil, &answer)
	if answer.UnresolvedNames.TotalCount < 2000 || len(answer.UnresolvedNames.Edges) != 5 {
		t.Fatalf("%+v", answer)
	}
	for _, e := range answer.UnresolvedNames.Edges {
		if sum := e.Meetings.TotalCount + e.Forums.TotalCount + e.Statements.TotalCount; e.Records != sum || sum == 0 || e.Node.Typename == "Leader" {
			t.Errorf("%s of %+v has %d records, and its lists %d", e.NamedAs, e.Node, e.Records, sum)
		}
	}
	if found := fmt.Sprint(answer.Some.Edges); found != "[{King Hussein}]" {
		t.Errorf("King Hussein of Jordan: %s", found)
	}
}
