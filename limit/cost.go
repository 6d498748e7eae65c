package limit

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// costWalk counts the objects of the largest possible response.
type costWalk struct {
	limits    model.Limits
	sizes     map[*ast.FieldDefinition]size
	variables map[string]any
	known     map[costKey]int
	err       *gqlerror.Error
}

// costKey identifies the cost of a fragment, which depends on the page size of the connection around it.
type costKey struct {
	fragment string
	page     int
}

// selectionSet returns the cost of the fields of one object; page is the page size if the object is a connection, else 0.
func (w *costWalk) selectionSet(set ast.SelectionSet, page int) int {
	total := 0
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total += w.field(selection, page)
		case *ast.InlineFragment:
			total += w.selectionSet(selection.SelectionSet, page)
		case *ast.FragmentSpread:
			total += w.fragment(selection, page)
		}
		total = min(total, w.limits.MaxCost+1)
	}
	return total
}

func (w *costWalk) fragment(spread *ast.FragmentSpread, page int) int {
	key := costKey{spread.Name, page}
	cost, ok := w.known[key]
	if !ok {
		cost = w.selectionSet(spread.Definition.SelectionSet, page)
		w.known[key] = cost
	}
	return cost
}

func (w *costWalk) field(field *ast.Field, page int) int {
	if field.Definition == nil || len(field.SelectionSet) == 0 || strings.HasPrefix(field.Name, "__") {
		return 0
	}
	times, below := 1, 0
	size, isGiven := w.sizes[field.Definition]
	switch {
	case isGiven && size.ofLists:
		below = w.sizeGiven(field, size, page)
	case isGiven:
		times = w.sizeGiven(field, size, page)
	case strings.HasSuffix(field.Definition.Type.Name(), "Connection"):
		below = w.pageSize(field)
	case field.Definition.Type.Elem != nil:
		times = w.listLength(field, page)
	}
	return min(times*(1+w.selectionSet(field.SelectionSet, below)), w.limits.MaxCost+1)
}

// listLength returns the largest number of objects in a list; page is the page size of the connection that has the list.
func (w *costWalk) listLength(field *ast.Field, page int) int {
	if page > 0 { // edges and nodes of a connection, whose size depends on the field around them
		return page
	}
	if ids, ok := w.argument(field, "ids").([]any); ok {
		return len(ids)
	}
	if first, ok := integer(w.argument(field, "first")); ok {
		return int(min(max(first, 1), int64(w.limits.MaxPageSize)))
	}
	return plainListLength
}

// pageSize reads first or last, and refuses one that is out of range before anything runs.
func (w *costWalk) pageSize(field *ast.Field) int {
	size := w.limits.DefaultPageSize
	for _, name := range []string{"first", "last"} {
		given, ok := integer(w.argument(field, name))
		if !ok {
			continue
		}
		if given < 0 || given > int64(w.limits.MaxPageSize) {
			w.refusePageSize(field, name, given)
			return w.limits.MaxPageSize
		}
		size = int(given)
	}
	return max(size, 1)
}

func (w *costWalk) refusePageSize(field *ast.Field, name string, given int64) {
	if w.err != nil {
		return
	}
	w.err = gqlerror.ErrorPosf(field.Position, "%s of %s.%s is %d: it takes 0 to %d. Read further pages with after or before.",
		name, field.ObjectDefinition.Name, field.Name, given, w.limits.MaxPageSize)
	w.err.Extensions = map[string]any{"code": string(model.CodeBadUserInput)}
}

func (w *costWalk) argument(field *ast.Field, name string) any {
	argument := field.Arguments.ForName(name)
	var given *ast.Value
	if argument != nil {
		given = argument.Value
	} else if definition := field.Definition.Arguments.ForName(name); definition != nil {
		given = definition.DefaultValue
	}
	if given == nil {
		return nil
	}
	value, err := given.Value(w.variables)
	if err != nil {
		return nil
	}
	return value
}

// integer returns a whole number. Other values are refused when the argument is read.
func integer(value any) (int64, bool) {
	number, ok := value.(int64)
	return number, ok
}
