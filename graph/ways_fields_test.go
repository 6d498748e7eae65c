package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/model"
)

// Each field of each kind is answered the same both ways. A field that its description says is a value of the record or a link is planned,
// without anything being written for it in package plan.
func TestWays_everyField(t *testing.T) {
	schema := graph.Schema()
	a := newAsker(t, 1)
	planned, others := 0, []string{}
	for _, kind := range model.Kinds {
		described := kind.New().Fields()
		for _, f := range schema.Types[kind.Name].Fields {
			selection := fieldOf(schema, f)
			if selection == "" {
				continue
			}
			lookup := strings.ToLower(kind.Name[:1]) + kind.Name[1:]
			var parts []string
			for i, id := range a.ids[kind.Name][:min(3, len(a.ids[kind.Name]))] {
				parts = append(parts, fmt.Sprintf("x%d: %s(id: %q) { %s }", i, lookup, id, selection))
			}
			way, _ := askBothWays(t, "{ "+strings.Join(parts, " ")+" }", nil)
			if way == "planned" {
				planned++
				continue
			}
			others = append(others, kind.Name+"."+f.Name+": "+way)
			field, isDescribed := model.FieldNamed(described, f.Name)
			_, isList := field.Value.(model.List)
			if isDescribed && !field.IsApart && !isList && len(f.Arguments) == 0 {
				t.Errorf("%s.%s is described, and goes %q", kind.Name, f.Name, way)
			}
		}
	}
	t.Logf("%d fields are planned, and these are not:\n%s", planned, strings.Join(others, "\n"))
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
