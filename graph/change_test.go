package graph_test

import "testing"

// The journal of the bundled data has a change for every entity, can be read from any cursor on, and leads to entities.
func TestChanges(t *testing.T) {
	var answer struct {
		Changes struct {
			TotalCount int
			PageInfo   struct {
				HasNextPage bool
				EndCursor   string
			}
			Nodes []struct {
				Cursor, Actor, Action, Kind, EntityID string
				Revision                              int
				Entity                                struct{ ID string }
			}
		}
		Leaders, Meetings struct{ TotalCount int }
	}
	mustAsk(t, `{ changes(where: { kinds: [LEADER, MEETING], action: [CREATED], actor: ["bundled"] }, first: 3) { totalCount pageInfo { hasNextPage endCursor }
		nodes { cursor actor action kind entityId: entityId revision entity { id } } } leaders { totalCount } meetings(where: { parts: INCLUDED }) { totalCount } }`, nil, &answer)
	if want := answer.Leaders.TotalCount + answer.Meetings.TotalCount; answer.Changes.TotalCount != want || len(answer.Changes.Nodes) != 3 {
		t.Errorf("%d changes, want %d", answer.Changes.TotalCount, want)
	}
	for _, c := range answer.Changes.Nodes {
		if c.Actor != "bundled" || c.Action != "CREATED" || c.Entity.ID != c.EntityID || c.Revision < 1 || c.Cursor == "" {
			t.Errorf("%+v", c)
		}
	}
	var rest struct {
		Changes struct {
			PageInfo struct{ HasPreviousPage bool }
			Nodes    []struct{ EntityID string }
		}
	}
	mustAsk(t, `query($after: String) { changes(where: { kinds: [LEADER, MEETING], action: [CREATED] }, first: 2, after: $after) { pageInfo { hasPreviousPage } nodes { entityId } } }`,
		map[string]any{"after": answer.Changes.Nodes[0].Cursor}, &rest)
	if len(rest.Changes.Nodes) != 2 || rest.Changes.Nodes[0].EntityID != answer.Changes.Nodes[1].EntityID || rest.Changes.Nodes[1].EntityID != answer.Changes.Nodes[2].EntityID {
		t.Errorf("%+v after %+v", rest, answer.Changes.Nodes)
	}
}
