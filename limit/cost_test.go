package limit_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
)

// Each kind of field has its cost: how many objects it could hold, times all that is selected of each.
func TestCost(t *testing.T) {
	s := generated.NewExecutableSchema(generated.Config{}).Schema()
	limiter := limit.New(limits)
	if err := limiter.Validate(unread{t, s}); err != nil {
		t.Fatal(err)
	}
	variables := map[string]any{"n": int64(7), "ids": []any{"a", "b", "c"}}
	for _, c := range []struct {
		want  int
		query string
	}{
		{1, `{ limits { maxDepth } }`},
		{1, `{ leader(id: "a") { name } }`},
		{21, `{ leaders { nodes { id } } }`},
		{23, `{ leaders(first: 7) { nodes { id } edges { node { id } } pageInfo { endCursor } } }`},
		{1, `{ leaders(last: 3) { totalCount } }`},
		{2, `{ leaders(first: 0) { nodes { id } } }`},
		{139, `{ leaders(first: 3) { nodes { meetings(first: 4) { nodes { citations { source { id } } } } } } }`},
		{17, `{ leaders(first: 4) { ...a } } fragment a on LeaderConnection { nodes { meetings(first: 2) { ... on MeetingConnection { nodes { id } } } } }`},
		{56, `{ leaders(first: 4) { ...a } more: leaders(first: 50) { ...a } } fragment a on LeaderConnection { nodes { id } }`},
		{56, `{ leader(id: "a") { tenures { citations { source { id } } } } }`},
		{2, `{ nodes(ids: ["a", "b"]) { id } entities(ids: []) { id } }`},
		{3, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`},
		{14, `query($n: Int!) { centrality(metric: DEGREE, first: $n) { actor { __typename } } }`},
		{50, `{ centrality(metric: DEGREE) { actor { __typename } } resolve(text: "a") { entity { id } } }`},
		{700, `{ brokers(groupA: ["a"], groupB: ["b"], first: 101) { actor { __typename } metInA { __typename } } }`},
		{22, `{ search(text: "a", first: 3) { edges { highlights { field } } facets { kind } } }`},
		{169, `{ paths(from: "a", to: "b", first: 4) { paths { hops { from { id } link { evidence { id } } } } hubsSkipped { id } } }`},
		{101, `{ paths(from: "a", to: "b", first: 1000) { paths { sentence } } }`},
		{53, `{ network(seeds: ["a", "b"]) { nodes { id } } }`},
		{755, `{ network(seeds: ["a", "b"], hops: 2, perNode: 3) { nodes { id } links { from { id } } frontier { node { id } } } }`},
		{3, `{ network(seeds: ["a"], hops: 0, perNode: 100) { nodes { id } links { id } } }`},
		{4001, `{ network(seeds: ["a", "b", "c"], hops: 9, perNode: 100) { nodes { id } links { id } } }`},
		{2, `{ network(seeds: [], hops: -1, perNode: -1) { nodes { id } } }`},
		{304, `{ compare(left: "a", right: "b") { left { __typename } common { counterparts { __typename } topics { name } } onlyLeft { forums { name } counterpartCount } } }`},
		{30, `{ activity(of: MEETINGS, by: [YEAR]) { count keys { value } } }`},
		{5030, `{ activity(of: MEETINGS, by: [LEADER]) { keys { entity { id } } } }`},
		{10030, `{ activity(of: MEETINGS, by: [LEADER]) { keys { entity { ... on Leader { country { name } } } } } }`},
		{10, `{ tie(a: "a", b: "b") { buckets { start } common(first: 2) { nodes { id } } first { id } } }`},
		{10, `{ timeline(subjects: ["a"], first: 9) { nodes { __typename } } }`},
	} {
		document, errs := gqlparser.LoadQueryWithRules(s, c.query, nil)
		if errs != nil {
			t.Errorf("%s: %v", c.query, errs)
			continue
		}
		if cost, _ := limit.CostOf(limiter, document.Operations[0], variables); cost != c.want {
			t.Errorf("%s costs %d, want %d", c.query, cost, c.want)
		}
	}
}
