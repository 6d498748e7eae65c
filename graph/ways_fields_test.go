package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

// Fields of each kind are answered the same both ways. A field that its description says is a value of the record or a link, and a list,
// is planned without anything being written for it in package plan.
func TestWays_everyField(t *testing.T) {
	schema := graph.Schema()
	a, most := newAsker(t, 1), 1
	if storetest.IsLong {
		most = 3
	}
	for _, kind := range model.Kinds {
		var planned, others []string
		for _, f := range schema.Types[kind.Name].Fields {
			selection := fieldOf(schema, f)
			described, isDescribed := model.FieldNamed(kind.New().Fields(), f.Name)
			_, isPartOfMany := described.Value.(model.List)
			switch {
			case selection == "":
			case isDescribed && !described.IsApart && !isPartOfMany && len(f.Arguments) == 0,
				slices.Contains([]string{"meetings", "statements", "forums", "editions", "participants", "citations"}, f.Name):
				planned = append(planned, selection)
			case storetest.IsLong:
				others = append(others, selection)
			}
		}
		ask := func(selections []string) string {
			lookup := strings.ToLower(kind.Name[:1]) + kind.Name[1:]
			var parts []string
			for i, id := range a.ids[kind.Name][:min(most, len(a.ids[kind.Name]))] {
				parts = append(parts, fmt.Sprintf("x%d: %s(id: %q) { %s }", i, lookup, id, strings.Join(selections, " ")))
			}
			way, _ := askBothWays(t, "{ "+strings.Join(parts, " ")+" }", nil)
			return way
		}
		for some := range slices.Chunk(planned, 12) {
			if way := ask(some); way != "planned" {
				t.Errorf("%s went %q: %s", kind.Name, way, some)
			}
		}
		for _, one := range others {
			t.Log(kind.Name, one, ask([]string{one}))
		}
	}
}

// fieldOf returns a selection of a field with what it takes to be valid, or nothing for one that takes an argument.
func fieldOf(schema *ast.Schema, f *ast.FieldDefinition) string {
	if slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }) {
		return ""
	}
	switch of := schema.Types[f.Type.Name()]; of.Kind {
	case ast.Scalar, ast.Enum:
		return f.Name
	case ast.Object:
		if strings.HasSuffix(of.Name, "Connection") {
			return f.Name + "(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { __typename } } }"
		}
		var leaves []string
		for _, inner := range of.Fields {
			isLeaf := schema.Types[inner.Type.Name()].IsLeafType()
			if isLeaf && len(inner.Arguments) == 0 {
				leaves = append(leaves, inner.Name)
			}
		}
		return f.Name + " { __typename " + strings.Join(leaves, " ") + " }"
	}
	return f.Name + " { __typename ... on Node { id } }"
}
