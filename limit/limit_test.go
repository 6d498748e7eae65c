package limit_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/transport"
)

var limits = graph.DefaultLimits(10 * time.Second)

// unread is a schema of which nothing may be read.
type unread struct {
	t      *testing.T
	schema *ast.Schema
}

func (u unread) Schema() *ast.Schema { return u.schema }

func (unread) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (u unread) Exec(context.Context) graphql.ResponseHandler {
	u.t.Error("the query runs")
	return graphql.OneShot(&graphql.Response{})
}

// ask sends a query to a server with the default limits.
func ask(t *testing.T, query string) []byte {
	t.Helper()
	server := transport.New(unread{t, generated.NewExecutableSchema(generated.Config{}).Schema()}, transport.Options{
		MaxBody: 1 << 20, MaxTokens: limits.MaxTokens, Timeout: time.Second, Limits: limit.New(limits),
	})
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	server.ServeHTTP(recorder, r)
	return recorder.Body.Bytes()
}

// Queries that hurt a default server are refused before anything is read, with one small error.
func TestHostile(t *testing.T) {
	bomb := "query { leader(id: \"xi-jinping\") { ...f0 } }\n"
	for i := range 20 {
		bomb += fmt.Sprintf("fragment f%d on Leader { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	bomb += "fragment f20 on Leader { id }"
	operations := strings.Repeat("query { __typename } ", 5000)
	for reason, c := range map[string]struct{ query, limit string }{
		"fragments that double 20 times": {bomb, "fields"},
		"fragments in a circle":          {`{ leader(id: "a") { ...a } } fragment a on Leader { id ...b } fragment b on Leader { ...a }`, "fragments"},
		"20,000 repeated fields":         {"{ " + strings.Repeat("__typename ", 9000) + "}", "maxTokens"},
		"500 repeated fields":            {"{ " + strings.Repeat("__typename ", 500) + "}", "repeats"},
		"a million nodes":                {`{ leaders(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }`, "maxPossibleObjects"},
		"a million nodes in fragments":   {`{ leaders(first: 100) { ...a } } fragment a on LeaderConnection { nodes { meetings(first: 100) { ...b } } } fragment b on MeetingConnection { edges { node { statements(first: 100) { nodes { id } } } } }`, "maxPossibleObjects"},
		"a list below each cell":         {`{ activity(of: MEETINGS, by: [LEADER, TOPIC]) { keys { entity { ... on Leader { meetings(first: 100) { nodes { participants(first: 100) { nodes { __typename } } } } } } } } }`, "maxPossibleObjects"},
		"lists below each counterpart":   {`{ compare(left: "china", right: "russia") { common { counterparts { ... on Country { meetings(first: 100) { nodes { participants(first: 100) { nodes { __typename } } } } } } } } }`, "maxPossibleObjects"},
		"lists below each path":          {`{ paths(from: "china", to: "russia", first: 25) { paths { hops { from { ... on Leader { meetings(first: 100) { nodes { participants(first: 100) { nodes { __typename } } } } } } } } } }`, "maxPossibleObjects"},
		"lists below each node":          {`{ network(seeds: ["china"], hops: 2) { nodes { ... on Leader { meetings(first: 100) { nodes { participants { nodes { __typename } } } } } } } }`, "maxPossibleObjects"},
		"1,000 aliases":                  {"{ " + aliases(300) + "}", "maxAliases"},
		"31 aliases":                     {"{ leader(id: \"xi-jinping\") { " + aliases(31) + "} }", "maxAliases"},
		"5,000 operations":               {operations[:90_000], "maxTokens"},
		"21 operations":                  {strings.Repeat("query { __typename } ", 21), "operations"},
		"lists nested 16 deep":           {nested(16), "maxDepth"},
		"lists behind a block text":      {`{ entities(ids: ["""x""""b"]) { id } ` + nested(16)[1:] + ` # "`, "maxDepth"}, // gqlparser takes all that follows for a text
		"50 introspections":              {"{ " + introspections(25) + "}", "maxRootFields"},
		"21 fields at the top":           {"{ " + roots(21) + "}", "maxRootFields"},
	} {
		t.Run(reason, func(t *testing.T) {
			answer := ask(t, c.query)
			var body struct {
				Data   any
				Errors []struct{ Extensions map[string]any }
			}
			if err := json.Unmarshal(answer, &body); err != nil {
				t.Fatal(err)
			}
			if len(body.Errors) != 1 || body.Errors[0].Extensions["code"] != "LIMIT_EXCEEDED" || body.Errors[0].Extensions["limit"] != c.limit {
				t.Errorf("want LIMIT_EXCEEDED of %s: %.300s", c.limit, answer)
			}
			if len(answer) > 1000 || body.Data != nil {
				t.Errorf("%d bytes, data %v", len(answer), body.Data)
			}
		})
	}
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: __typename ", i)
	}
	return b.String()
}

func introspections(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: __schema { types { name } } ", i)
	}
	return b.String()
}

func roots(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d: limits { maxDepth } ", i)
	}
	return b.String()
}

func nested(depth int) string {
	return "{ topic(id: \"trade\") { " + strings.Repeat("broader { ", depth-2) + "id" + strings.Repeat(" }", depth)
}

// A subscription that selects other than one field is refused before it begins.
func TestSubscription_oneField(t *testing.T) {
	for query, want := range map[string]string{
		"subscription { a: changes { cursor } b: changes { cursor } }":                    "this one selects 2",
		"subscription { changes @skip(if: true) { cursor } }":                             "this one selects 0",
		"subscription { ... on Subscription @include(if: false) { changes { cursor } } }": "this one selects 0",
	} {
		if answer := string(ask(t, query)); !strings.Contains(answer, "GRAPHQL_VALIDATION_FAILED") || !strings.Contains(answer, want) {
			t.Errorf("%s: %s, want %q", query, answer, want)
		}
	}
}
