package plan_test

import (
	"context"
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/plan"
	"github.com/sidelines/sidelines/store"
)

// lists prepares lists as they are without arguments.
type lists struct{}

func (lists) Prepare(_ context.Context, typeName, field string, _ map[string]any) (*store.List, error) {
	return store.NewList(typeName+"."+field, "Meeting", store.PageArgs{}, nil, []string{"START_DESC"}, nil)
}

// planOf plans a query in a schema.
func planOf(t *testing.T, schema *ast.Schema, query string, variables map[string]any) (*plan.Plan, *plan.Values, error) {
	t.Helper()
	document, err := gqlparser.LoadQueryWithRules(schema, query, nil)
	if err != nil {
		t.Fatal(err)
	}
	operation := &graphql.OperationContext{Doc: document, Operation: document.Operations[0], RawQuery: query, Variables: variables}
	return plan.New(t.Context(), operation, schema, lists{})
}

// A field with a directive that a plan does not enforce is left to the resolvers, also where it is selected of an interface, and in a
// fragment: @requires is who may ask.
func TestNew_refusesDirectives(t *testing.T) {
	for _, on := range []string{"Leader", "Entity"} {
		schema := graph.Schema()
		copied := *schema.Types[on]
		copied.Fields = append(ast.FieldList{}, copied.Fields...)
		for i, field := range copied.Fields {
			if field.Name == "name" {
				with := *field
				with.Directives = ast.DirectiveList{{Name: "requires"}}
				copied.Fields[i] = &with
			}
		}
		schema.Types = maps.Clone(schema.Types) // the server has the same
		schema.Types[on] = &copied
		queries := []string{`{ leader(id: "x") { ... on Entity { name } } }`}
		if on == "Leader" {
			queries = append(queries, `{ leader(id: "x") { id name } }`, `{ leader(id: "x") { ...f } } fragment f on Leader { name }`)
		}
		for _, query := range queries {
			_, _, err := planOf(t, schema, query, nil)
			if reason := plan.Reason(""); !errors.As(err, &reason) || !strings.Contains(string(reason), "@requires") {
				t.Errorf("@requires of %s.name: %s: %v", on, query, err)
			}
		}
	}
}

// Two operations that differ in values alone have one text, so that Neo4j plans it once, and no value is in it.
func TestNew_textIsOfTheShape(t *testing.T) {
	const query = `query($id: ID!, $lang: Language) { leader(id: $id) { id name(lang: $lang) } }`
	var texts []string
	for _, id := range []string{"xi-jinping", "o'neill"} {
		made, _, err := planOf(t, graph.Schema(), query, map[string]any{"id": id, "lang": "en"})
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(made.Text(), id) {
			t.Errorf("a value is in the text: %s", made.Text())
		}
		texts = append(texts, made.Text())
	}
	if texts[0] != texts[1] {
		t.Errorf("two texts:\n%s\n%s", texts[0], texts[1])
	}
}

// What a record lacks has its default.
func TestWrite_defaults(t *testing.T) {
	made, values, err := planOf(t, graph.Schema(), `{ meeting(id: "x") { setting mode } }`, nil)
	if err != nil {
		t.Fatal(err)
	}
	data, _, err := made.Write(values, []any{[]any{[]any{nil, "PHONE"}}})
	if want := `{"meeting":{"setting":"TALKS","mode":"PHONE"}}`; string(data) != want || err != nil {
		t.Errorf("%s, %v, want %s", data, err, want)
	}
}

// What the database returns is answered only as long as it is what the resolvers would show.
func TestWrite(t *testing.T) {
	const query = `{ a: leader(id: "x") { name __typename wikidataId } }`
	for _, test := range []struct {
		name string
		row  []any
		want string
	}{
		{"as usual", []any{[]any{[]any{"en", `A "B"` + "\n", nil}}}, `{"a":{"name":"A \"B\"\n","__typename":"Leader","wikidataId":null}}`},
		{"not found", []any{[]any{}}, ""},
		{"without a name", []any{[]any{[]any{nil, nil, nil}}}, ""},
		{"a number as a text", []any{[]any{[]any{"en", "A", int64(1)}}}, ""},
		{"a row that is too short", []any{[]any{[]any{"en"}}}, ""},
		{"no row", []any{nil}, ""},
	} {
		made, values, err := planOf(t, graph.Schema(), query, nil)
		if err != nil {
			t.Fatal(err)
		}
		data, objects, err := made.Write(values, test.row)
		if string(data) != test.want || (err == nil) != (test.want != "") {
			t.Errorf("%s: %s, %v", test.name, data, err)
		}
		if err == nil && objects != 1 {
			t.Errorf("%s: %d objects", test.name, objects)
		}
	}
}
