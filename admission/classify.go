package admission

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// ClassOf returns the class of an operation: that of its dearest field. isAnalysis says whether it asks a question of analysis.
func ClassOf(operation *ast.OperationDefinition, isAnalysis bool) Class {
	switch {
	case operation.Operation == ast.Mutation:
		return Write
	case operation.Operation == ast.Subscription:
		return Stream
	case isAnalysis:
		return Analysis
	}
	walk := classWalk{seen: map[string]bool{}}
	walk.selectionSet(operation.SelectionSet)
	return walk.class
}

// classWalk finds the class of the fields of a query. It visits a fragment once.
type classWalk struct {
	class Class
	seen  map[string]bool
}

func (w *classWalk) selectionSet(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			w.field(selection)
		case *ast.InlineFragment:
			w.selectionSet(selection.SelectionSet)
		case *ast.FragmentSpread:
			if !w.seen[selection.Name] && selection.Definition != nil {
				w.seen[selection.Name] = true
				w.selectionSet(selection.Definition.SelectionSet)
			}
		}
		if w.class == List {
			return
		}
	}
}

func (w *classWalk) field(field *ast.Field) {
	switch {
	case strings.HasPrefix(field.Name, "__"):
		if len(field.SelectionSet) > 0 {
			w.class = max(w.class, Introspection)
		}
		return
	case field.Name == "limits": // of Query, and no other type has such a field
		return
	case isList(field):
		w.class = List
	default:
		w.class = max(w.class, Lookup)
	}
	w.selectionSet(field.SelectionSet)
}

// isList reports whether a field finds records by anything but their ids.
func isList(field *ast.Field) bool {
	if field.Definition == nil {
		return false
	}
	return strings.HasSuffix(field.Definition.Type.Name(), "Connection") || field.Name == "search" || field.Name == "resolve"
}
