package limit

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// costWalk counts the objects that an answer could hold.
type costWalk struct {
	limits    model.Limits
	schema    *ast.Schema
	variables map[string]any
	known     map[costKey]int
	err       *gqlerror.Error
}

// costKey: what a fragment on a connection costs depends on the page size around it.
type costKey struct {
	fragment string
	page     int
}

// selectionSet is the cost below one object; page is the page size where the object is a connection, else 0.
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
	switch name := field.Definition.Type.Name(); {
	case strings.HasSuffix(name, "Connection"):
		below = w.pageSize(field)
	case name == "Subgraph":
		below = w.networkSize(field)
	case name == "PathResult":
		below = w.first(field)
	case field.ObjectDefinition.Name == "ActivityKey":
		// Each cell may name another entity, and is itself in a plain list of keys in a plain list of cells.
		times = w.limits.MaxActivityCells / (plainListLength * plainListLength)
	case field.Definition.Type.Elem != nil:
		times = w.listLength(field, page)
	}
	return min(times*(1+w.selectionSet(field.SelectionSet, below)), w.limits.MaxCost+1)
}

// listLength is how many objects a list may hold; page is the size of what it is a list of.
func (w *costWalk) listLength(field *ast.Field, page int) int {
	switch {
	case field.Definition.Type.Name() == "Link" && page > 0: // of a network
		return max(1, min(page*page/2, w.limits.MaxNetworkLinks))
	case page > 0: // edges and nodes of a connection, nodes of a network, paths
		return page
	case field.ObjectDefinition.Name == "ComparisonSide":
		return w.limits.MaxPageSize
	}
	if ids, ok := w.argument(field, "ids").([]any); ok {
		return len(ids)
	}
	if _, ok := integer(w.argument(field, "first")); ok {
		return w.first(field)
	}
	return plainListLength
}

// first is the argument of that name, within bounds.
func (w *costWalk) first(field *ast.Field) int {
	first, _ := integer(w.argument(field, "first"))
	return int(min(max(first, 1), int64(w.limits.MaxPageSize)))
}

// networkSize is how many nodes a network could have.
func (w *costWalk) networkSize(field *ast.Field) int {
	seeds, _ := w.argument(field, "seeds").([]any)
	hops, _ := integer(w.argument(field, "hops"))
	perNode, _ := integer(w.argument(field, "perNode"))
	size, frontier := int64(len(seeds)), int64(len(seeds))
	for range min(max(hops, 0), int64(w.limits.MaxNetworkHops)) {
		frontier = min(frontier*max(perNode, 0), int64(w.limits.MaxNetworkNodes))
		size += frontier
	}
	return int(min(max(size, 1), int64(w.limits.MaxNetworkNodes)))
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

// integer is a whole number; what is none is refused where the argument is read.
func integer(value any) (int64, bool) {
	number, ok := value.(int64)
	return number, ok
}
