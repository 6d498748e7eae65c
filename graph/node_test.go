package graph_test

import (
	"fmt"
	"slices"
	"testing"
)

// Relay asks any object for its id through Node; entity and entities give what every entity has without a fragment.
func TestNode(t *testing.T) {
	answer := mustAsk(t, `{
		node(id: "china") { __typename id ... on Entity { name } ... on Country { code } }
		nodes(ids: ["xi-jinping", "nothing", "trade"]) { id ... on Leader { name } }
		entity(id: "china") { name ... on Country { code } }
		entities(ids: ["xi-jinping", "nothing"]) { id name }
	}`, nil, nil)
	const want = `{"node":{"__typename":"Country","id":"china","name":"China","code":"CN"},` +
		`"nodes":[{"id":"xi-jinping","name":"Xi Jinping"},null,{"id":"trade"}],` +
		`"entity":{"name":"China","code":"CN"},"entities":[{"id":"xi-jinping","name":"Xi Jinping"},null]}`
	if string(answer.Data) != want {
		t.Errorf("data %s, want %s", answer.Data, want)
	}
}

// What relay-compiler writes for a pagination fragment on Leader.meetings.
func TestNode_relayPages(t *testing.T) {
	const query = `query MeetingListPaginationQuery($count: Int = 10, $cursor: String, $where: MeetingFilter, $id: ID!) {
		node(id: $id) { __typename ...MeetingList_leader_mjR8k id }
	}
	fragment MeetingList_leader_mjR8k on Leader {
		meetings(first: $count, after: $cursor, where: $where) {
			edges { node { id participants(first: 1) { edges { node { __typename ... on Node { __isNode: __typename id } } } } __typename } cursor }
			pageInfo { endCursor hasNextPage }
		}
		id
	}`
	type page struct {
		Node struct {
			Typename string `json:"__typename"`
			Meetings struct {
				Edges    []struct{ Node struct{ ID string } }
				PageInfo struct{ EndCursor string }
			}
		}
	}
	var first, second, both page
	variables := map[string]any{"id": "xi-jinping", "count": 2, "where": nil}
	mustAsk(t, query, variables, &first)
	variables["cursor"] = first.Node.Meetings.PageInfo.EndCursor
	mustAsk(t, query, variables, &second)
	mustAsk(t, query, map[string]any{"id": "xi-jinping", "count": 4}, &both)
	pages := slices.Concat(first.Node.Meetings.Edges, second.Node.Meetings.Edges)
	if len(pages) != 4 || !slices.Equal(pages, both.Node.Meetings.Edges) {
		t.Errorf("%v and %v, want %v", first, second, both)
	}
	if first.Node.Typename != "Leader" {
		t.Errorf("the node is a %s", first.Node.Typename)
	}
}

// An error of a list takes that list alone, at the top and below.
func TestListError_takesItsListAlone(t *testing.T) {
	const query = `{
		good: meetings(first: 1, where: { ids: ["xi-putin-2023-10-18"] }) { nodes { id } }
		bad: meetings(where: { country: ["nowhere"] }) { nodes { id } }
		leader(id: "xi-jinping") {
			id
			good: meetings(where: { ids: ["xi-putin-2023-10-18"] }) { totalCount }
			bad: meetings(where: { country: ["nowhere"] }) { nodes { id } }
			counterparts(first: 1, where: { ids: ["vladimir-putin"] }) {
				edges { bad: common(after: "!") { totalCount } node { ... on Leader { id } } }
			}
		}
	}`
	const want = `{"good":{"nodes":[{"id":"xi-putin-2023-10-18"}]},"bad":null,"leader":{"id":"xi-jinping",` +
		`"good":{"totalCount":1},"bad":null,"counterparts":{"edges":[{"bad":null,"node":{"id":"vladimir-putin"}}]}}}`
	answer := ask(t, query, nil)
	if string(answer.Data) != want {
		t.Errorf("data %s, want %s", answer.Data, want)
	}
	var paths []string
	for _, err := range answer.Errors {
		path := ""
		for _, step := range err.Path {
			if name, isName := step.(string); isName {
				path += "/" + name
			}
		}
		paths = append(paths, path+" "+err.Extensions["code"].(string))
	}
	slices.Sort(paths)
	if want := "[/bad NOT_FOUND /leader/bad NOT_FOUND /leader/counterparts/edges/bad BAD_USER_INPUT]"; fmt.Sprint(paths) != want {
		t.Errorf("errors at %v, want %s", paths, want)
	}
}
