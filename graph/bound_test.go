package graph_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// askCounted asks for the number of objects too.
func askCounted(t *testing.T, limits func(*testing.T) int, query string) (reply, int) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "extensions": map[string]bool{"objects": true}})
	if err != nil {
		t.Fatal(err)
	}
	most := graph.DefaultLimits(storetest.Patience)
	if limits != nil {
		most.MaxObjects = limits(t)
	}
	var pages atomic.Int64
	r := post(body)
	r = r.WithContext(store.CountReads(r.Context(), func(string) { pages.Add(1) }))
	recorder := httptest.NewRecorder()
	graph.Handler(db, loaders.NewCache(0), most).ServeHTTP(recorder, r)
	var answer struct {
		reply
		Extensions struct{ Objects int }
	}
	answer.Body, answer.Status = recorder.Body.Bytes(), recorder.Code
	if err := json.Unmarshal(answer.Body, &answer); err != nil {
		t.Fatalf("%v: %s", err, answer.Body)
	}
	answer.Reads = make([]string, pages.Load())
	return answer.reply, answer.Extensions.Objects
}

// objectsOf counts the objects in a value of JSON.
func objectsOf(value any) int {
	n := 0
	switch value := value.(type) {
	case map[string]any:
		n++
		for _, v := range value {
			n += objectsOf(v)
		}
	case []any:
		for _, v := range value {
			n += objectsOf(v)
		}
	}
	return n
}

// randomSelection selects some fields of a type that need no arguments, with small pages.
func randomSelection(random *rand.Rand, schema *ast.Schema, of *ast.Definition, depth int) string {
	var fields []string
	for _, i := range random.Perm(len(of.Fields)) {
		field := of.Fields[i]
		needs := slices.ContainsFunc(field.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
		definition := schema.Types[field.Type.Name()]
		if needs || strings.HasPrefix(field.Name, "__") || len(fields) == 4 {
			continue
		}
		arguments := ""
		if field.Arguments.ForName("after") != nil {
			arguments = "(first: 3)"
		}
		switch {
		case definition.IsLeafType():
			fields = append(fields, field.Name)
		case depth > 0 && definition.IsAbstractType() && !slices.Contains(schema.GetPossibleTypes(definition), schema.Types["Leader"]):
			fields = append(fields, field.Name+arguments+" { __typename }")
		case depth > 0 && definition.IsAbstractType():
			fields = append(fields, field.Name+arguments+" { __typename ... on Leader { "+randomSelection(random, schema, schema.Types["Leader"], depth-1)+" } }")
		case depth > 0:
			fields = append(fields, field.Name+arguments+" { "+randomSelection(random, schema, definition, depth-1)+" }")
		}
	}
	return strings.Join(append(fields, "__typename"), " ")
}

// The server counts exactly the objects that the answer has, of fields that are objects, lists, connections and abstract types.
func TestObjects_areCounted(t *testing.T) {
	random := rand.New(rand.NewPCG(16, 3))
	schema, asked := graph.Schema(), 0
	for asked < 12 {
		// A type is the same under one name in all selections: fields of one name could otherwise differ in their arguments.
		query := fmt.Sprintf(`{ leader(id: "xi-jinping") { %s } forum(id: "g20-2019") { %s } nodes(ids: ["china", "nobody"]) { id } }`,
			randomSelection(random, schema, schema.Types["Leader"], 3), randomSelection(random, schema, schema.Types["Forum"], 3))
		answer, counted := askCounted(t, nil, query)
		if len(answer.Errors) > 0 {
			if strings.Contains(string(answer.Body), "LIMIT_EXCEEDED") {
				continue // a random query may take too much
			}
			t.Fatalf("%s: %s", query, answer.Body)
		}
		var data any
		if err := json.Unmarshal(answer.Data, &data); err != nil {
			t.Fatal(err)
		}
		if want := objectsOf(data) - 1; counted != want { // without the answer itself
			t.Errorf("%s: counted %d, want %d", query, counted, want)
		}
		asked++
	}
}

// A query that passes the limit of objects stops: it has one error and no data, and reads no further lists.
func TestObjects_stop(t *testing.T) {
	const query = `{ meetings(first: 20) { nodes { id participants(first: 5) { nodes { ... on Leader { meetings(first: 20) { nodes { about { name } citations { source { name } } } } } } } } } }`
	whole, objects := askCounted(t, nil, query)
	if len(whole.Errors) > 0 || objects < 200 {
		t.Fatalf("%d objects: %.300s", objects, whole.Body)
	}
	exact, _ := askCounted(t, func(*testing.T) int { return objects }, query)
	if len(exact.Errors) > 0 {
		t.Errorf("at the limit: %.300s", exact.Body)
	}
	stopped, _ := askCounted(t, func(*testing.T) int { return 30 }, query)
	if len(stopped.Errors) != 1 || stopped.Data != nil || stopped.Errors[0].Extensions["code"] != "LIMIT_EXCEEDED" ||
		stopped.Errors[0].Extensions["limit"] != "maxObjects" || !strings.Contains(stopped.Errors[0].Message, "more than 30 objects") {
		t.Errorf("beyond the limit: %.300s", stopped.Body)
	}
	if len(stopped.Reads) >= len(whole.Reads) || len(stopped.Reads) > 2 {
		t.Errorf("%d reads, and %d for the whole answer", len(stopped.Reads), len(whole.Reads))
	}
}

// A query whose pages are large but not full is answered: what counts is what is there.
func TestObjects_honest(t *testing.T) {
	answer, objects := askCounted(t, nil, `{ leader(id: "vladimir-putin") { meetings(first: 100, where: { during: { from: "2017-07-07", to: "2017-07-07" } }) {
		nodes { participants { nodes { __typename } } statements { nodes { renditions { text } } } } } } }`)
	if len(answer.Errors) > 0 || objects < 5 {
		t.Errorf("%d objects: %.300s", objects, answer.Body)
	}
}
