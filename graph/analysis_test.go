package graph_test

import (
	"fmt"
	"strings"
	"testing"
)

// A client that has all nodes of a picture asks for the links among them, so without hops there may be more seeds.
func TestNetwork_manySeedsWithoutHops(t *testing.T) {
	var leaders struct {
		Leaders struct{ Nodes []struct{ ID string } }
	}
	mustAsk(t, `{ leaders(first: 100) { nodes { id } } }`, nil, &leaders)
	var seeds []string
	for _, leader := range leaders.Leaders.Nodes {
		seeds = append(seeds, leader.ID)
	}
	if len(seeds) <= 20 {
		t.Fatalf("%d leaders, too few for the test", len(seeds))
	}
	const query = `query($seeds: [ID!]!, $hops: Int!) { network(seeds: $seeds, hops: $hops, perNode: 1) { nodes { id } } }`
	var drawn struct {
		Network struct{ Nodes []struct{ ID string } }
	}
	mustAsk(t, query, map[string]any{"seeds": seeds, "hops": 0}, &drawn)
	if len(drawn.Network.Nodes) != len(seeds) {
		t.Errorf("%d nodes for %d seeds", len(drawn.Network.Nodes), len(seeds))
	}
	answer := ask(t, query, map[string]any{"seeds": seeds, "hops": 1})
	want := fmt.Sprintf("seeds has %d ids: it takes 1 to 20.", len(seeds))
	if len(answer.Errors) != 1 || answer.Errors[0].Message != want {
		t.Errorf("errors %v, want %q", answer.Errors, want)
	}
}

func TestAnalysis_badInput(t *testing.T) {
	for query, want := range map[string]string{
		`paths(from: "xi-jinping", to: "nobody") { exhausted }`:                                                                                               `NOT_FOUND to: nothing has the id "nobody"`,
		`paths(from: "xi-jinping", to: "xi-jinping") { exhausted }`:                                                                                           `BAD_USER_INPUT from and to are both "xi-jinping"`,
		`paths(from: "xi-jinping", to: "china", maxHops: 7) { exhausted }`:                                                                                    `BAD_USER_INPUT maxHops is 7: it takes 1 to 6.`,
		`paths(from: "xi-jinping", to: "china", maxHops: 0) { exhausted }`:                                                                                    `BAD_USER_INPUT maxHops is 0`,
		`paths(from: "xi-jinping", to: "china", first: 26) { exhausted }`:                                                                                     `BAD_USER_INPUT first is 26: it takes 1 to 25.`,
		`paths(from: "xi-jinping", to: "china", maxHubDegree: 0) { exhausted }`:                                                                               `BAD_USER_INPUT maxHubDegree is 0`,
		`paths(from: "xi-jinping", to: "china", via: []) { exhausted }`:                                                                                       `BAD_USER_INPUT via is an empty list`,
		`paths(from: "xi-jinping", to: "china", avoid: []) { exhausted }`:                                                                                     `BAD_USER_INPUT avoid has 0 ids`,
		`paths(from: "xi-jinping", to: "china", avoid: ["china"]) { exhausted }`:                                                                              `BAD_USER_INPUT avoid names from or to`,
		`paths(from: "xi-jinping", to: "china", avoid: ["x-y"]) { exhausted }`:                                                                                `NOT_FOUND avoid[0]: nothing has the id "x-y"`,
		`paths(from: "xi-jinping", to: "china", during: {}) { exhausted }`:                                                                                    `BAD_USER_INPUT during is empty`,
		`paths(from: "xi-jinping", to: "china", during: { from: "2020", to: "2019" }) { exhausted }`:                                                          `BAD_USER_INPUT during ends before it starts`,
		`network(seeds: []) { truncated }`:                                                                                                                    `BAD_USER_INPUT seeds has 0 ids: it takes 1 to 20.`,
		`network(seeds: ["xi-jinping", "x-y"]) { truncated }`:                                                                                                 `NOT_FOUND seeds[1]: nothing has the id "x-y"`,
		`network(seeds: ["xi-jinping"], hops: 4) { truncated }`:                                                                                               `BAD_USER_INPUT hops is 4: it takes 0 to 3.`,
		`network(seeds: ["xi-jinping"], perNode: 101) { truncated }`:                                                                                          `BAD_USER_INPUT perNode is 101: it takes 1 to 100.`,
		`network(seeds: ["xi-jinping"], during: { from: null }) { truncated }`:                                                                                `BAD_USER_INPUT during.from is null`,
		`network(seeds: ["xi-jinping"], hops: 3) { nodes { ... on Leader { meetings(first: 100) { nodes { id participants { nodes { __typename } } } } } } }`: `LIMIT_EXCEEDED The answer could hold more than`,
		`centrality(metric: DEGREE, first: 0) { score }`:                                                                                                      `BAD_USER_INPUT first is 0: it takes 1 to 100.`,
		`centrality(metric: DEGREE, during: {}) { score }`:                                                                                                    `BAD_USER_INPUT during is empty`,
		`timeline(subjects: []) { totalCount }`:                                                                                                               `BAD_USER_INPUT subjects has 0 ids`,
		`timeline(subjects: ["xi-putin-2023-10-18"]) { totalCount }`:                                                                                          `BAD_USER_INPUT subjects[0]: "xi-putin-2023-10-18" is itself an event`,
		`timeline(subjects: ["x-y"]) { totalCount }`:                                                                                                          `NOT_FOUND subjects[0]: nothing has the id "x-y"`,
		`timeline(subjects: ["china"], kinds: []) { totalCount }`:                                                                                             `BAD_USER_INPUT kinds is an empty list`,
		`leader(id: "xi-jinping") { timeline(during: {}) { totalCount } }`:                                                                                    `BAD_USER_INPUT during is empty`,
		`tie(a: "china", b: "china") { meetings }`:                                                                                                            `BAD_USER_INPUT a and b are both "china"`,
		`tie(a: "china", b: "trade") { meetings }`:                                                                                                            `BAD_USER_INPUT b: "trade" is no actor`,
		`tie(a: "china", b: "x-y") { meetings }`:                                                                                                              `NOT_FOUND b: nothing has the id "x-y"`,
		`tie(a: "china", b: "russia", during: { to: null }) { meetings }`:                                                                                     `BAD_USER_INPUT during.to is null`,
		`activity(of: MEETINGS, by: []) { count }`:                                                                                                            `BAD_USER_INPUT by has 0 keys: it takes 1 to 3.`,
		`activity(of: MEETINGS, by: [YEAR, MONTH, WEEKDAY, KIND]) { count }`:                                                                                  `BAD_USER_INPUT by has 4 keys`,
		`activity(of: MEETINGS, by: [YEAR, YEAR]) { count }`:                                                                                                  `BAD_USER_INPUT by[1]: YEAR is there twice`,
		`activity(of: MEETINGS, by: [LANGUAGE]) { count }`:                                                                                                    `BAD_USER_INPUT by[0]: meetings have no language`,
		`activity(of: MEETINGS, by: [YEAR], subjects: []) { count }`:                                                                                          `BAD_USER_INPUT subjects has 0 ids`,
		`compare(left: "china", right: "x-y") { similarity }`:                                                                                                 `NOT_FOUND right: nothing has the id "x-y"`,
		`compare(left: "trade", right: "china") { similarity }`:                                                                                               `BAD_USER_INPUT left: "trade" is no actor`,
		`brokers(groupA: ["china"], groupB: ["china"]) { strength }`:                                                                                          `BAD_USER_INPUT groupB[0]: "china" is in both groups`,
		`brokers(groupA: ["china"], groupB: ["xi-jinping"]) { strength }`:                                                                                     `BAD_USER_INPUT groupB[0]: leaders meet leaders`,
		`brokers(groupA: ["china"], groupB: ["russia"], first: 0) { strength }`:                                                                               `BAD_USER_INPUT first is 0: it takes 1 to 100.`,
		`brokers(groupA: ["china"], groupB: ["russia"], during: {}) { strength }`:                                                                             `BAD_USER_INPUT during is empty`,
	} {
		answer := ask(t, "{ "+query+" }", nil)
		got := ""
		if len(answer.Errors) == 1 {
			got = answer.Errors[0].Extensions["code"].(string) + " " + answer.Errors[0].Message
		}
		if !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}

// A path takes the same few reads, however many there are and however long they are.
func TestPaths_readsAreFew(t *testing.T) {
	answer := fewestReads(t, `{ paths(from: "xi-jinping", to: "angela-merkel", first: 25) { hubsSkipped { name } paths { sentence hops { from { name } to { name } link { evidence { name } } } } } }`, nil, 15)
	if len(answer.Reads) > 15 {
		t.Errorf("%d reads: %v", len(answer.Reads), answer.Reads)
	}
	answer = fewestReads(t, `{ network(seeds: ["vladimir-putin"], hops: 2, perNode: 20) { nodes { name } links { from { name } to { name } evidence { name } } frontier { node { name } total } } }`, nil, 15)
	if len(answer.Reads) > 15 {
		t.Errorf("%d reads: %v", len(answer.Reads), answer.Reads)
	}
}
