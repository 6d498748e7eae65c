package graph_test

import (
	"strings"
	"testing"
)

func TestPathsAndNetwork_badInput(t *testing.T) {
	for query, want := range map[string]string{
		`paths(from: "xi-jinping", to: "nobody") { exhausted }`:                                                                                   `NOT_FOUND to: nothing has the id "nobody"`,
		`paths(from: "xi-jinping", to: "xi-jinping") { exhausted }`:                                                                               `BAD_USER_INPUT from and to are both "xi-jinping"`,
		`paths(from: "xi-jinping", to: "china", maxHops: 7) { exhausted }`:                                                                        `BAD_USER_INPUT maxHops is 7: it takes 1 to 6.`,
		`paths(from: "xi-jinping", to: "china", maxHops: 0) { exhausted }`:                                                                        `BAD_USER_INPUT maxHops is 0`,
		`paths(from: "xi-jinping", to: "china", first: 26) { exhausted }`:                                                                         `BAD_USER_INPUT first is 26: it takes 1 to 25.`,
		`paths(from: "xi-jinping", to: "china", maxHubDegree: 0) { exhausted }`:                                                                   `BAD_USER_INPUT maxHubDegree is 0`,
		`paths(from: "xi-jinping", to: "china", via: []) { exhausted }`:                                                                           `BAD_USER_INPUT via is an empty list`,
		`paths(from: "xi-jinping", to: "china", avoid: []) { exhausted }`:                                                                         `BAD_USER_INPUT avoid has 0 ids`,
		`paths(from: "xi-jinping", to: "china", avoid: ["china"]) { exhausted }`:                                                                  `BAD_USER_INPUT avoid names from or to`,
		`paths(from: "xi-jinping", to: "china", avoid: ["x-y"]) { exhausted }`:                                                                    `NOT_FOUND avoid[0]: nothing has the id "x-y"`,
		`paths(from: "xi-jinping", to: "china", during: {}) { exhausted }`:                                                                        `BAD_USER_INPUT during is empty`,
		`paths(from: "xi-jinping", to: "china", during: { from: "2020", to: "2019" }) { exhausted }`:                                              `BAD_USER_INPUT during ends before it starts`,
		`network(seeds: []) { truncated }`:                                                                                                        `BAD_USER_INPUT seeds has 0 ids: it takes 1 to 20.`,
		`network(seeds: ["xi-jinping", "x-y"]) { truncated }`:                                                                                     `NOT_FOUND seeds[1]: nothing has the id "x-y"`,
		`network(seeds: ["xi-jinping"], hops: 4) { truncated }`:                                                                                   `BAD_USER_INPUT hops is 4: it takes 0 to 3.`,
		`network(seeds: ["xi-jinping"], perNode: 101) { truncated }`:                                                                              `BAD_USER_INPUT perNode is 101: it takes 1 to 100.`,
		`network(seeds: ["xi-jinping"], during: { from: null }) { truncated }`:                                                                    `BAD_USER_INPUT during.from is null`,
		`network(seeds: ["xi-jinping"], hops: 3) { nodes { ... on Leader { meetings { nodes { id participants { nodes { __typename } } } } } } }`: `LIMIT_EXCEEDED The answer could hold more than`,
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
	answer := mustAsk(t, `{ paths(from: "xi-jinping", to: "angela-merkel", first: 25) { hubsSkipped { name } paths { sentence hops { from { name } to { name } link { evidence { name } } } } } }`, nil, nil)
	if len(answer.Reads) > 10 {
		t.Errorf("%d reads: %v", len(answer.Reads), answer.Reads)
	}
	answer = mustAsk(t, `{ network(seeds: ["vladimir-putin"], hops: 2, perNode: 20) { nodes { name } links { from { name } to { name } evidence { name } } frontier { node { name } total } } }`, nil, nil)
	if len(answer.Reads) > 10 {
		t.Errorf("%d reads: %v", len(answer.Reads), answer.Reads)
	}
}
