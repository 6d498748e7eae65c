package limit

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// shape has the numbers of a selection set with its fragments spread out. They stop growing far above every limit.
type shape struct {
	depth, introspectionDepth, fields, roots int
}

type shapeWalk struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]shape
	open      map[string]bool // fragments being visited; visiting one again is a cycle
	aliases   int
	err       *gqlerror.Error
}

func (l *Limiter) checkShape(document *ast.QueryDocument) *gqlerror.Error {
	if len(document.Operations) > maxOperations {
		return exceeded("operations", "The document has %d operations; at most %d.", len(document.Operations), maxOperations)
	}
	w := shapeWalk{fragments: map[string]*ast.FragmentDefinition{}, known: map[string]shape{}, open: map[string]bool{}}
	for _, fragment := range document.Fragments {
		w.fragments[fragment.Name] = fragment
	}
	for _, operation := range document.Operations {
		s := w.selectionSet(operation.SelectionSet)
		switch {
		case w.err != nil:
			return w.err
		case s.depth > l.limits.MaxDepth:
			return exceeded("maxDepth", "Fields are nested %d deep; at most %d.", s.depth, l.limits.MaxDepth)
		case s.introspectionDepth > maxIntrospectionDepth:
			return exceeded("introspectionDepth", "Introspection is nested %d deep; at most %d.", s.introspectionDepth, maxIntrospectionDepth)
		case s.fields > maxFields:
			return exceeded("fields", "The operation selects more than %d fields with its fragments spread out.", maxFields)
		case w.aliases > l.limits.MaxAliases:
			return exceeded("maxAliases", "The document has %d aliases; at most %d.", w.aliases, l.limits.MaxAliases)
		case s.roots > l.limits.MaxRootFields:
			return exceeded("maxRootFields", "The operation has %d fields at the top; at most %d.", s.roots, l.limits.MaxRootFields)
		}
	}
	return nil
}

func (w *shapeWalk) selectionSet(set ast.SelectionSet) shape {
	var total shape
	repeats := map[string]int{}
	for _, selection := range set {
		var s shape
		switch selection := selection.(type) {
		case *ast.Field:
			s = w.field(selection)
			repeats[selection.Alias]++
			if repeats[selection.Alias] > maxRepeats {
				w.err = exceeded("repeats", "The field %s is selected more than %d times in one place.", selection.Alias, maxRepeats)
			}
		case *ast.InlineFragment:
			s = w.selectionSet(selection.SelectionSet)
		case *ast.FragmentSpread:
			s = w.fragment(selection.Name)
		}
		total.depth = max(total.depth, s.depth)
		total.introspectionDepth = max(total.introspectionDepth, s.introspectionDepth)
		total.fields = min(total.fields+s.fields, maxFields+1)
		total.roots = min(total.roots+s.roots, maxFields+1)
		if w.err != nil {
			break
		}
	}
	return total
}

func (w *shapeWalk) field(field *ast.Field) shape {
	if field.Alias != field.Name {
		w.aliases++
	}
	s := w.selectionSet(field.SelectionSet)
	s.fields, s.roots = s.fields+1, 1
	if strings.HasPrefix(field.Name, "__") {
		return shape{fields: s.fields, roots: 1, introspectionDepth: max(s.introspectionDepth, s.depth) + 1}
	}
	s.depth++
	return s
}

func (w *shapeWalk) fragment(name string) shape {
	if s, ok := w.known[name]; ok {
		return s
	}
	definition := w.fragments[name]
	if definition == nil {
		return shape{} // validation reports it
	}
	if w.open[name] {
		w.err = exceeded("fragments", "The fragment %s spreads itself.", name)
		return shape{}
	}
	w.open[name] = true
	s := w.selectionSet(definition.SelectionSet)
	delete(w.open, name)
	w.known[name] = s
	return s
}
