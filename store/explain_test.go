package store_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// Every fixed query compiles on the real database, and none scans all nodes or has a Cartesian product.
func TestExplain_fixedQueries(t *testing.T) {
	params := map[string]any{"keys": []string{"x"}, "ids": []string{"x"}, "rows": []any{}, "now": "", "name": "x", "query": "x", "a": "x", "b": "x", "from": "", "to": "~", "isGiven": true,
		"kinds": []string{"Leader"}, "isKindGiven": false, "sounds": "x", "folded": []string{"x"}, "edition": map[string]any{"series": []string{"x"}, "first": "", "last": "~"}, "sides": []string{"x"}, "offices": []string{"x"}, "first": "", "last": "~", "sequence": 0,
		"day": map[string]any{"first": "2000-01-01", "last": "2000-12-31", "certainty": nil, "title": nil},
	}
	for name, text := range store.FixedQueries() {
		explain(t, name, text, params)
	}
}

func TestExplain_links(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	var where *model.MeetingFilter
	if storetest.IsLong { // every condition is explained for a list, and planning takes a second for each link
		every := fullFilterOf(t, schema, schema.Types["Query"].Fields.ForName("meetings").Arguments.ForName("where").Type)
		where = every.(*model.MeetingFilter)
	} else {
		where = &model.MeetingFilter{Country: graphql.OmittableOf([]string{"x"}), Setting: graphql.OmittableOf([]model.MeetingSetting{"TALKS"})}
	}
	meetings, err := store.NewMeetings("meetings", where)
	if err != nil {
		t.Fatal(err)
	}
	queries, params := store.ScopeQueries(model.Scope{Period: model.Period{IsGiven: true, From: "2020-01-01", To: "~"}, Meetings: meetings})
	for name, text := range queries {
		explain(t, name+" in a scope", text, params)
	}
	queries, params = store.ScopeQueries(model.Scope{})
	for name, text := range queries {
		explain(t, name, text, params)
	}
}

func TestExplain_activity(t *testing.T) {
	for _, of := range model.AllActivityKind {
		for _, key := range model.AllGroupKey {
			for _, subjects := range []bool{true, false} {
				name := fmt.Sprintf("activity of %s by %s", of, key)
				if !storetest.IsAsked(fmt.Sprint(name, subjects), 14) {
					continue
				}
				c := model.Counting{Of: of, By: []model.GroupKey{key, model.GroupKeyWeekday}, Sums: subjects}
				if subjects {
					c.Subjects, c.OrderBy = []string{"x"}, []model.ActivityOrder{model.ActivityOrderCountDesc}
				}
				explain(t, name, store.ActivityQuery(c),
					map[string]any{"subjects": []string{"x"}, "from": "", "to": "~", "limit": 1})
			}
		}
	}
}

func TestExplain_lists(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	params := map[string]map[string]any{"Query.search": {
		"query": "x", "folded": "x", "untitled": "x", "weight": 4, "who": []string{"x"}, "beside": []string{"x"},
		"occasion": map[string]any{"first": "", "last": "~"}, "named": []string{"x"},
	}, "Query.timeline": {"subjects": []string{"x"}}}
	names := store.ListNames()
	if len(names) < 24 {
		t.Fatalf("only %d lists", len(names))
	}
	isSeen := map[string]bool{} // by what is in the list: every filter is explained for one list
	for _, name := range names {
		field := fieldOfList(schema, name)
		if field == nil {
			continue // a kind whose entities no field lists
		}
		element := strings.TrimSuffix(field.Type.Name(), "Connection")
		isFull := !isSeen[element] || storetest.IsAsked(name, 80)
		isSeen[element] = true
		for i, order := range orders(schema, field, element) {
			for j, where := range []any{nil, fullFilter(t, schema, field, element)} {
				if i > 0 && (j > 0 || !storetest.IsAsked(name+order, 160)) || j > 0 && (!isFull || where == nil) {
					continue // the filter does not depend on the order
				}
				list, err := store.NewList(name, element, store.PageArgs{}, where, []string{order}, params[name])
				if err != nil {
					t.Fatalf("%s by %s: %v", name, order, err)
				}
				page, count, params := list.ListQueries()
				explain(t, name+" by "+order, page, params)
				explain(t, name+" count", count, params)
			}
		}
	}
}

// fieldOfList returns the field of the schema that has a list, or nil if no field has it.
func fieldOfList(schema *ast.Schema, list string) *ast.FieldDefinition {
	of, field, _ := strings.Cut(list, ".")
	if field == "common" {
		of = "CounterpartEdge"
	}
	if found := schema.Types[of].Fields.ForName(field); found != nil && strings.HasSuffix(found.Type.Name(), "Connection") {
		return found
	}
	return nil
}

func explain(t *testing.T, name, text string, params map[string]any) {
	t.Helper()
	operators, err := db.Operators(t.Context(), text, params)
	if err != nil {
		t.Errorf("%s: %v\n%s", name, err, text)
		return
	}
	for _, operator := range operators {
		operator, _, _ = strings.Cut(operator, "@")
		if operator == "CartesianProduct" && strings.HasPrefix(name, "PutLinks") {
			continue // of one node and one node, each found by a unique key
		}
		if slices.Contains([]string{"AllNodesScan", "CartesianProduct"}, operator) {
			t.Errorf("%s has a %s:\n%s", name, operator, text)
		}
	}
}

// orders are those that a list takes, or the one that it always has.
func orders(schema *ast.Schema, field *ast.FieldDefinition, element string) []string {
	if argument := field.Arguments.ForName("orderBy"); argument != nil {
		var all []string
		for _, value := range schema.Types[argument.Type.Name()].EnumValues {
			all = append(all, value.Name)
		}
		return all
	}
	return []string{map[string]string{"Participant": "POSITION_ASC", "Search": "SCORE_DESC", "Fact": "DATE_ASC"}[element]}
}

func some[T any](v T) graphql.Omittable[T] { return graphql.OmittableOf(v) }

// fullFilter is a filter with every condition that a list takes, or nil if it takes none.
func fullFilter(t *testing.T, schema *ast.Schema, field *ast.FieldDefinition, element string) any {
	t.Helper()
	argument := field.Arguments.ForName("where")
	switch {
	case element == "Event":
		day := model.Date("2023-10-18")
		meetings := fullFilterOf(t, schema, field.Arguments.ForName("meetings").Type).(*model.MeetingFilter)
		return store.NewTimelineFilter([]model.EventKind{model.EventKindForum}, &model.DateRange{From: some(&day), To: some(&day)}, meetings)
	case argument == nil:
		return nil
	}
	return fullFilterOf(t, schema, argument.Type)
}

// fullFilterOf is a filter of a type with every condition.
func fullFilterOf(t *testing.T, schema *ast.Schema, of *ast.Type) any {
	t.Helper()
	text, err := json.Marshal(sampleOf(schema, of, true))
	if err != nil {
		t.Fatal(err)
	}
	filter := reflect.New(filterTypes()[of.Name()]).Interface()
	if err := json.Unmarshal(text, filter); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return filter
}

// filterTypes has the Go types of the filters that resolvers take, by name.
func filterTypes() map[string]reflect.Type {
	types := map[string]reflect.Type{}
	for resolvers := range reflect.TypeFor[generated.ResolverRoot]().Methods() {
		for resolver := range resolvers.Type.Out(0).Methods() {
			for i := range resolver.Type.NumIn() {
				if in := resolver.Type.In(i); in.Kind() == reflect.Pointer && strings.HasSuffix(in.Elem().Name(), "Filter") {
					types[in.Elem().Name()] = in.Elem()
				}
			}
		}
	}
	return types
}

// sampleOf is a value of a type of the schema: of an input every field, of and, or and not only where isWhole, with one condition.
func sampleOf(schema *ast.Schema, of *ast.Type, isWhole bool) any {
	if of.Elem != nil {
		return []any{sampleOf(schema, of.Elem, isWhole)}
	}
	definition := schema.Types[of.NamedType]
	switch definition.Kind {
	case ast.Enum:
		return definition.EnumValues[0].Name
	case ast.InputObject:
		fields := map[string]any{}
		for _, field := range definition.Fields {
			switch isNested := slices.Contains([]string{"and", "or", "not"}, field.Name); {
			case !isNested && (isWhole || field.Name == "ids"):
				fields[field.Name] = sampleOf(schema, field.Type, true)
			case isNested && isWhole:
				fields[field.Name] = sampleOf(schema, field.Type, false)
			}
		}
		return fields
	}
	switch definition.Name {
	case "Date":
		return "2023-10-18"
	case "Boolean":
		return true
	}
	return "x"
}
