package limit

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// cost is what the largest possible answer of an operation takes.
type cost struct {
	objects     int
	work        int        // in units, see schema/cost.graphql
	dearest     *ast.Field // that takes most of the work
	dearestWork int
}

// add adds what another field takes, and stops growing far above every limit.
func (c *cost) add(other cost, most int) {
	c.objects = min(c.objects+other.objects, most)
	c.work = min(c.work+other.work, most)
	c.dearer(other.dearest, other.dearestWork)
}

func (c *cost) dearer(field *ast.Field, work int) {
	if work > c.dearestWork {
		c.dearest, c.dearestWork = field, work
	}
}

// costWalk computes the cost of an operation.
type costWalk struct {
	*Limiter
	variables map[string]any
	known     map[costKey]cost
	err       *gqlerror.Error
}

func (l *Limiter) newWalk(variables map[string]any) *costWalk {
	return &costWalk{Limiter: l, variables: variables, known: map[costKey]cost{}}
}

// most is a number above every limit, at which counting stops.
func (w *costWalk) most() int { return max(w.limits.MaxPossibleObjects, w.limits.MaxWork) + 1 }

// costKey identifies the cost of a fragment, which depends on the page size of the connection around it.
type costKey struct {
	fragment string
	page     int
}

// selectionSet returns the cost of the fields of one object; page is the page size if the object is a connection, else 0.
func (w *costWalk) selectionSet(set ast.SelectionSet, page int) (total cost) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total.add(w.field(selection, page), w.most())
		case *ast.InlineFragment:
			total.add(w.selectionSet(selection.SelectionSet, page), w.most())
		case *ast.FragmentSpread:
			total.add(w.fragment(selection, page), w.most())
		}
	}
	return total
}

func (w *costWalk) fragment(spread *ast.FragmentSpread, page int) cost {
	key := costKey{spread.Name, page}
	known, ok := w.known[key]
	if !ok {
		known = w.selectionSet(spread.Definition.SelectionSet, page)
		w.known[key] = known
	}
	return known
}

// field returns the cost of a field of one object. A field that is not an object takes work at most.
func (w *costWalk) field(field *ast.Field, page int) (c cost) {
	if field.Definition == nil || strings.HasPrefix(field.Name, "__") {
		return c
	}
	times, below := 1, 0
	size, isGiven := w.sizes[field.Definition]
	switch isGiven = isGiven && size.isGiven; {
	case isGiven && size.ofLists:
		below = w.sizeGiven(field, size, page)
	case isGiven:
		times = w.sizeGiven(field, size, page)
	case strings.HasSuffix(field.Definition.Type.Name(), "Connection"):
		below = w.pageSize(field)
	case field.Definition.Type.Elem != nil:
		times = w.listLength(field, page)
	}
	own := w.work(field, max(times, below))
	c.dearer(field, own)
	if len(field.SelectionSet) > 0 {
		of := w.selectionSet(field.SelectionSet, below)
		c.objects = min(times*(1+of.objects), w.most())
		c.work = min(times*of.work, w.most())
		c.dearer(of.dearest, min(times*of.dearestWork, w.most()))
	}
	c.work = min(c.work+own, w.most())
	return c
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
