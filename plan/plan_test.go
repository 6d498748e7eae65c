package plan_test

import (
	"context"
	"errors"
	"maps"
	"runtime"
	"slices"
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
	answer, err := made.Write(values, []any{[]any{[]any{"x", nil, "PHONE"}}})
	if want := `{"meeting":{"setting":"TALKS","mode":"PHONE"}}`; string(answer.Data) != want || err != nil {
		t.Errorf("%s, %v, want %s", answer.Data, err, want)
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
		{"as usual", []any{[]any{[]any{"x", "en", `A "B"` + "\n", nil}}}, `{"a":{"name":"A \"B\"\n","__typename":"Leader","wikidataId":null}}`},
		{"not found", []any{[]any{}}, ""},
		{"without a name", []any{[]any{[]any{"x", nil, nil, nil}}}, ""},
		{"a number as a text", []any{[]any{[]any{"x", "en", "A", int64(1)}}}, ""},
		{"a row that is too short", []any{[]any{[]any{"x", "en"}}}, ""},
		{"no row", []any{nil}, ""},
	} {
		made, values, err := planOf(t, graph.Schema(), query, nil)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := made.Write(values, test.row)
		if string(answer.Data) != test.want || (err == nil) != (test.want != "") {
			t.Errorf("%s: %s, %v", test.name, answer.Data, err)
		}
		if err == nil && answer.Objects != 1 {
			t.Errorf("%s: %d objects", test.name, answer.Objects)
		}
	}
}

// The figures of a statement are as many as the shortest of the three lists has, and one without a unit has none.
func TestWrite_figures(t *testing.T) {
	made, values, err := planOf(t, graph.Schema(), `{ statement(id: "x") { figures { value unit label } } }`, nil)
	if err != nil {
		t.Fatal(err)
	}
	row := func(of ...any) []any {
		return []any{[]any{[]any{"x", []any{"tonnes sold", "ships"}, of, []any{"t", "", ""}, true}}}
	}
	answer, err := made.Write(values, row(1.5, 3e21))
	want := `{"statement":{"figures":[{"value":1.5,"unit":"t","label":"tonnes sold"},{"value":3e+21,"unit":null,"label":"ships"}]}}`
	if string(answer.Data) != want || err != nil || answer.Objects != 3 {
		t.Errorf("%s, %d, %v, want %s", answer.Data, answer.Objects, err, want)
	}
	if _, err := made.Write(values, row(1.5, "3")); err == nil {
		t.Error("a text is written as a number")
	}
}

// A plan takes the values of other operations of its shape, and none that would make another plan.
func TestBind(t *testing.T) {
	const query = `query($id: ID!, $lang: Language) { leader(id: $id) { id name(lang: $lang) } }`
	made, _, err := planOf(t, graph.Schema(), query, map[string]any{"id": "xi-jinping", "lang": "zh"})
	if err != nil {
		t.Fatal(err)
	}
	values, err := made.Bind(t.Context(), map[string]any{"id": "angela-merkel", "lang": "de"})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := made.Write(values, []any{[]any{[]any{"angela-merkel", []any{"en", "de"}, []any{"Merkel", "Frau Merkel"}}}})
	if want := `{"leader":{"id":"angela-merkel","name":"Frau Merkel"}}`; string(answer.Data) != want || err != nil {
		t.Errorf("%s, %v, want %s", answer.Data, err, want)
	}
	if !slices.Contains(slices.Collect(maps.Values(values.Params())), any("angela-merkel")) {
		t.Errorf("parameters: %v", values.Params())
	}
	if _, err := made.Bind(t.Context(), map[string]any{"id": "xi-jinping", "lang": nil}); !errors.Is(err, plan.ErrOther) {
		t.Errorf("without a language: %v", err)
	}
	var reason plan.Reason
	if _, err := made.Bind(t.Context(), map[string]any{"id": "xi-jinping", "lang": "no language!"}); !errors.As(err, &reason) || errors.Is(err, plan.ErrOther) {
		t.Errorf("no language: %v", err)
	}
}

// Operations that could have other plans have other keys, and those that differ in texts and numbers alone have one.
func TestKeyOf(t *testing.T) {
	const query = `query($where: MeetingFilter, $order: [MeetingOrder!], $more: Boolean = true) { meetings(where: $where, orderBy: $order) { totalCount @include(if: $more) } }`
	schema := graph.Schema()
	key := func(variables map[string]any) string {
		document, err := gqlparser.LoadQueryWithRules(schema, query, nil)
		if err != nil {
			t.Fatal(err)
		}
		return plan.KeyOf(&graphql.OperationContext{Operation: document.Operations[0], RawQuery: query, Variables: variables}, schema)
	}
	ids := func(ids ...any) map[string]any { return map[string]any{"where": map[string]any{"ids": ids}} }
	if key(ids("a")) != key(ids("b", "c")) {
		t.Error("ids make another key")
	}
	seen := map[string]map[string]any{}
	for _, variables := range []map[string]any{
		{}, {"where": nil}, ids("a"), ids(), ids("a", nil), {"more": true}, {"more": false}, {"order": []any{"START_ASC"}}, {"order": []any{"START_DESC"}},
		{"where": map[string]any{"country": []any{"a"}}}, {"where": map[string]any{"not": map[string]any{"ids": []any{"a"}}}},
		{"where": map[string]any{"and": []any{map[string]any{"ids": []any{"a"}}}}},
		{"where": map[string]any{"and": []any{map[string]any{"ids": []any{"a"}}, map[string]any{"ids": []any{"a"}}}}},
		{"where": map[string]any{"during": map[string]any{"from": "2015"}}}, {"where": map[string]any{"during": map[string]any{"to": "2015"}}},
		{"where": map[string]any{"during": map[string]any{"to": nil}}}, {"where": map[string]any{"parts": "ONLY"}}, {"where": map[string]any{"parts": "INCLUDED"}},
	} {
		if other, isSeen := seen[key(variables)]; isSeen {
			t.Errorf("%v has the key of %v", variables, other)
		}
		seen[key(variables)] = variables
	}
}

// A plan with its document takes no more memory than package graph counts for it: 16 bytes for each byte of its text and its document.
func TestPlan_size(t *testing.T) {
	const query = `query($id: ID!, $lang: Language) { leader(id: $id) { id name(lang: $lang) wikidataId meetings(first: 20) { totalCount
		pageInfo { endCursor } nodes { id name(lang: $lang) start end country { id name } forum { id name } participants { edges { role } } } } } }`
	heap := func() uint64 {
		runtime.GC()
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return stats.HeapAlloc
	}
	plans := make([]*plan.Plan, 200)
	before, bytes := heap(), 0
	for i := range plans {
		made, _, err := planOf(t, graph.Schema(), query, map[string]any{"id": "x", "lang": "en"})
		if err != nil {
			t.Fatal(err)
		}
		plans[i], bytes = made, bytes+len(made.Text())+len(query)
	}
	taken := heap() - before
	runtime.KeepAlive(plans)
	t.Logf("%d bytes for each byte, %d for a plan", taken/uint64(bytes), taken/uint64(len(plans)))
	if taken > 16*uint64(bytes) {
		t.Errorf("%d bytes for %d of texts and documents", taken, bytes)
	}
}
