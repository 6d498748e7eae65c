package limit

import (
	"cmp"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// work has the arguments of the directive @cost about work, see schema/cost.graphql.
type work struct {
	units, perTenObjects int
	per                  []counted
}

// counted is an argument of a field, and how much of it counts at most: the field refuses more than its limit, and says which.
type counted struct {
	name string
	most int // 0 for no limit
}

func workOf(arguments ast.ArgumentDefinitionList, given map[string]any, limits map[string]int) (w work, err error) {
	units, _ := given["work"].(int64)
	perTen, _ := given["workPerTenObjects"].(int64)
	w = work{units: int(units), perTenObjects: int(perTen)}
	names, _ := given["workPer"].([]any)
	for _, name := range names {
		name, _ := name.(string)
		if arguments.ForName(name) == nil {
			return w, fmt.Errorf("the field has no argument %s", name)
		}
		w.per = append(w.per, counted{name, limits[name]})
	}
	return w, nil
}

// work returns the units of work of a field once, and of its conditions. objects is the number of objects in it.
func (w *costWalk) work(field *ast.Field, objects int) int {
	given := w.sizes[field.Definition].work
	units := given.units
	if given.per != nil {
		times := 0
		for _, argument := range given.per {
			times += w.number(field, argument.name, cmp.Or(argument.most, w.most()))
		}
		units *= max(1, times)
	}
	units += given.perTenObjects * objects / 10
	for _, argument := range field.Definition.Arguments {
		if w.hasWork(argument.Type) {
			units += w.ofConditions(argument.Type, w.argument(field, argument.Name))
		}
	}
	return units
}

// hasWork reports whether a type is an input object. A filter of depth n has n nested objects, so no look-up table is worth it.
func (w *costWalk) hasWork(of *ast.Type) bool {
	definition := w.schema.Types[of.Name()]
	return definition != nil && definition.Kind == ast.InputObject
}

// ofConditions returns the units of work of the conditions in a value of an argument.
func (w *costWalk) ofConditions(of *ast.Type, value any) int {
	units := 0
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			units += w.ofConditions(of, element)
		}
	case map[string]any:
		for _, field := range w.schema.Types[of.Name()].Fields {
			condition, isGiven := value[field.Name]
			if !isGiven || condition == nil {
				continue
			}
			units += w.conditions[field]
			if w.hasWork(field.Type) {
				units += w.ofConditions(field.Type, condition)
			}
		}
	}
	return units
}

// IsAnalysis reports whether an operation asks an analysis question: whether the directive @cost of one of its fields says so.
func IsAnalysis(operation *graphql.OperationContext) bool {
	known := map[string]bool{} // visited fragments: each is searched once
	var search func(ast.SelectionSet) bool
	search = func(set ast.SelectionSet) bool {
		for _, selection := range set {
			switch selection := selection.(type) {
			case *ast.Field:
				if isAnalysis(selection.Definition) || search(selection.SelectionSet) {
					return true
				}
			case *ast.InlineFragment:
				if search(selection.SelectionSet) {
					return true
				}
			case *ast.FragmentSpread:
				if !known[selection.Name] && selection.Definition != nil {
					known[selection.Name] = true
					if search(selection.Definition.SelectionSet) {
						return true
					}
				}
			}
		}
		return false
	}
	return operation.Operation != nil && search(operation.Operation.SelectionSet)
}

func isAnalysis(field *ast.FieldDefinition) bool {
	if field == nil {
		return false
	}
	directive := field.Directives.ForName("cost")
	return directive != nil && directive.ArgumentMap(nil)["analysis"] == true
}
