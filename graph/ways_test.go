package graph_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store/storetest"
	"github.com/sidelines/sidelines/transport"
)

// bothWays are a server that answers by plans as far as it can, and one that answers by resolvers alone. Neither keeps anything.
var bothWays = sync.OnceValue(func() [2]http.Handler {
	limits := graph.DefaultLimits(storetest.Patience)
	limits.PathTimeMs = limits.QueryTimeoutMs
	tell := func(o *transport.Options) {
		cost := o.Cost
		o.Cost = func(operation *graphql.OperationContext) (possible, work, answered int) {
			wayOfLast.Store(graph.Way(operation))
			return cost(operation)
		}
	}
	return [2]http.Handler{
		graph.HandlerByPlans(db, loaders.NewCache(0), limits, tell), graph.HandlerByResolvers(db, loaders.NewCache(0), limits),
	}
})

// bothWaysAlways makes every test of a query ask it both ways.
var bothWaysAlways = storetest.IsLong || os.Getenv("SIDELINES_TEST_WAYS") != ""

// wayOfLast is the way of the latest operation.
var wayOfLast atomic.Value

// askBothWays fails the test unless both servers answer with the same bytes. It returns which way the operation went.
func askBothWays(t *testing.T, query string, variables map[string]any) (way string, answer []byte) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables, "extensions": map[string]any{"objects": true}})
	if err != nil {
		t.Fatal(err)
	}
	wayOfLast.Store("not run")
	var answers [2][]byte
	for i, handler := range bothWays() {
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, post(body))
		answers[i] = withErrorsInOrder(t, recorder.Body.Bytes())
	}
	way = wayOfLast.Load().(string)
	if way == "the plan failed" {
		t.Errorf("%s: %s %v", way, query, variables)
	}
	if !bytes.Equal(answers[0], answers[1]) {
		t.Errorf("the answers differ: %s %v\n%s: %s\nresolvers: %s", query, variables, way, around(answers[0], answers[1]), around(answers[1], answers[0]))
	}
	return way, answers[0]
}

// withErrorsInOrder returns an answer with its errors in the order of their texts: resolvers that run at the same time fail in any order.
func withErrorsInOrder(t *testing.T, answer []byte) []byte {
	t.Helper()
	if !bytes.Contains(answer, []byte(`"errors":[`)) {
		return answer
	}
	var parts map[string]json.RawMessage
	var errs []json.RawMessage
	if err := json.Unmarshal(answer, &parts); err != nil {
		t.Fatal(err)
	}
	if parts["errors"] == nil {
		return answer
	}
	if err := json.Unmarshal(parts["errors"], &errs); err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(errs, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	parts["errors"] = bytes.Join(toBytes(errs), []byte(","))
	parts["errors"] = append(append([]byte("["), parts["errors"]...), ']')
	sorted, err := json.Marshal(parts)
	if err != nil {
		t.Fatal(err)
	}
	return sorted
}

func toBytes(texts []json.RawMessage) [][]byte {
	as := make([][]byte, len(texts))
	for i, text := range texts {
		as[i] = text
	}
	return as
}

// around returns a text around the first place where it differs from another.
func around(text, other []byte) string {
	at := 0
	for at < min(len(text), len(other)) && text[at] == other[at] {
		at++
	}
	return string(text[max(0, at-200):min(len(text), at+200)])
}

// Plans answer the examples as the resolvers do.
func TestWays_examples(t *testing.T) {
	planned := 0
	for _, example := range examples.All() {
		if example.Is("mutation") || example.Is("subscription") || strings.Contains(example.Query, " suspects(") {
			continue
		}
		way, _ := askBothWays(t, example.Query, nil)
		t.Log(example.Name, way)
		if way == "planned" {
			planned++
		}
	}
	if planned < 12 {
		t.Errorf("only %d examples are planned", planned)
	}
}

// Cases that operations made at random found, or that they seldom meet.
func TestWays_cases(t *testing.T) {
	for _, query := range []string{
		`{ meeting(id: "xi-putin-2023-10-18") { participants { nodes { __typename ... on Leader { __typename ... { __typename } } } } } }`,
		`{ a: leader(id: "xi-jinping") { id id name(lang: "ko") ...f ... on Node { id } } } fragment f on Entity { id k: name(lang: "xx") name(lang: "ko") }`,
		`{ leader(id: "china") { name } country(id: "china") { name } nobody: country(id: "nobody") { name } }`,
		`{ country(code: "kr") { name } country2: country(id: "japan", code: "JP") { name } }`,
		`{ leader(id: "xi-jinping") { meetings(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } } }`,
		`{ leader(id: "xi-jinping") { meetings(last: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } } }`,
		`{ meetings(where: {participants: {any: ["nobody"]}}) { totalCount } }`,
		`{ meetings(where: {participants: {any: ["china-in-no-graph", "xi-jinping"]}, country: ["xi-jinping"]}) { totalCount } }`,
		`{ meetings(first: 101) { totalCount } }`,
		`{ __typename }`,
		`{ leader(id: "xi-jinping") { __typename @skip(if: true) } }`,
		`{ statements(first: 100, where: {about: ["trade"]}) { nodes { figures { value unit label n: label __typename } f: figures { label } } } }`,
		`{ meeting(id: "xi-putin-2023-10-18") { participants(where: {representing: ["china"]}) { nodes { ... on Leader { id } } } } }`,
		`{ search(text: "Wladimir Putin") { totalCount pageInfo { endCursor hasNextPage } edges { score cursor node { id __typename } } } }`,
		`{ search(text: "the Chinese president", first: 3) { totalCount } }`,
		`{ a: search(text: "Xi Jinping", kinds: [LEADER]) { nodes { id } } b: search(text: "putin", last: 2) { nodes { id } totalCount } }`,
		`{ search(text: "Shanghai Cooperation Organisation", during: {from: "2001"}) { edges { score node { id ... on Statement { text } } } } }`,
		`{ search(text: " ") { totalCount } }`,
		`{ leader(id: "xi-jinping") { meetings { nodes { parts { name } partOf { name } occasion { id } } } } }`,
	} {
		askBothWays(t, query, nil)
	}
}
