package validation

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// singleFieldSubscriptions is the rule https://spec.graphql.org/September2025/#sec-Single-Root-Field. That of gqlparser counts one
// field under two names once.
func singleFieldSubscriptions(observers *core.Events, addError core.AddErrFunc) {
	observers.OnOperation(func(_ *core.Walker, operation *ast.OperationDefinition) {
		if operation.Operation != ast.Subscription {
			return
		}
		w := rootWalk{isSeen: map[string]bool{}}
		w.selectionSet(operation.SelectionSet)
		if len(w.fields) > 1 {
			addError(core.Message("A subscription selects exactly one field; this one selects %d.", len(w.fields)), core.At(w.fields[1].Position))
		}
		for _, field := range w.fields {
			if strings.HasPrefix(field.Name, "__") {
				addError(core.Message("A subscription selects no field of introspection."), core.At(field.Position))
			}
		}
		for _, directive := range w.open {
			addError(core.Message("A variable cannot decide whether a subscription selects its field."), core.At(directive.Position))
		}
	})
}

// rootWalk finds what an operation selects at its top.
type rootWalk struct {
	fields []*ast.Field     // the first of each name in the answer
	open   []*ast.Directive // @skip and @include by a variable
	isSeen map[string]bool
}

func (w *rootWalk) selectionSet(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if w.isIncluded(selection.Directives) && w.isNew(selection.Alias) {
				w.fields = append(w.fields, selection)
			}
		case *ast.InlineFragment:
			if w.isIncluded(selection.Directives) {
				w.selectionSet(selection.SelectionSet)
			}
		case *ast.FragmentSpread:
			if w.isIncluded(selection.Directives) && selection.Definition != nil && w.isNew("..."+selection.Name) {
				w.selectionSet(selection.Definition.SelectionSet)
			}
		}
	}
}

func (w *rootWalk) isNew(key string) bool {
	isSeen := w.isSeen[key]
	w.isSeen[key] = true
	return !isSeen
}

// isIncluded reports whether no directive leaves a selection out. One by a variable does not.
func (w *rootWalk) isIncluded(directives ast.DirectiveList) bool {
	for name, leavesOut := range map[string]string{"skip": "true", "include": "false"} {
		directive := directives.ForName(name)
		if directive == nil {
			continue
		}
		argument := directive.Arguments.ForName("if")
		switch {
		case argument == nil: // another rule says that it is missing
		case argument.Value.Kind == ast.Variable:
			w.open = append(w.open, directive)
		case argument.Value.Raw == leavesOut:
			return false
		}
	}
	return true
}
