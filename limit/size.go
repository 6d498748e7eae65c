package limit

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

// size has the arguments of the directive @cost of a field, see schema/cost.graphql.
type size struct {
	objects                int
	argument, hops, perHop string
	pairs, ofLists         bool
	limit                  int // 0 if there is none
	isGiven                bool
	work                   work
}

// limitsByName has the limits that @cost may name.
func limitsByName(limits model.Limits) map[string]int {
	return map[string]int{
		"maxPageSize": limits.MaxPageSize, "maxNetworkNodes": limits.MaxNetworkNodes, "maxNetworkLinks": limits.MaxNetworkLinks,
		"maxHops": limits.MaxHops,
	}
}

// sizesOf reads the directives of a schema, and the units of work of the conditions in it. It returns an error if a directive names
// an argument or a limit that does not exist.
func sizesOf(
	schema *ast.Schema, limits model.Limits,
) (sizes map[*ast.FieldDefinition]size, conditions map[*ast.FieldDefinition]int, err error) {
	sizes, conditions = map[*ast.FieldDefinition]size{}, map[*ast.FieldDefinition]int{}
	for _, definition := range schema.Types {
		for _, field := range definition.Fields {
			directive := field.Directives.ForName("cost")
			if directive == nil {
				continue
			}
			if definition.Kind == ast.InputObject {
				units, _ := directive.ArgumentMap(nil)["work"].(int64)
				conditions[field] = int(units)
				continue
			}
			size, err := sizeOf(field, directive, limitsByName(limits))
			if err != nil {
				return nil, nil, fmt.Errorf("@cost of %s.%s: %w", definition.Name, field.Name, err)
			}
			sizes[field] = size
		}
	}
	return sizes, conditions, nil
}

func sizeOf(field *ast.FieldDefinition, directive *ast.Directive, limits map[string]int) (s size, err error) {
	given := directive.ArgumentMap(nil)
	argument := func(name string) string { text, _ := given[name].(string); return text }
	s = size{argument: argument("argument"), hops: argument("hops"), perHop: argument("perHop")}
	objects, _ := given["objects"].(int64)
	s.objects = int(objects)
	s.pairs, _ = given["pairs"].(bool)
	s.ofLists, _ = given["ofLists"].(bool)
	for _, name := range []string{s.argument, s.hops, s.perHop} {
		if name != "" && field.Arguments.ForName(name) == nil {
			return s, fmt.Errorf("the field has no argument %s", name)
		}
	}
	if name := argument("limit"); name != "" {
		if s.limit = limits[name]; s.limit == 0 {
			return s, fmt.Errorf("no limit %s is known", name)
		}
	}
	s.isGiven = s.objects > 0 || s.pairs || s.argument != "" || s.limit > 0
	s.work, err = workOf(field.Arguments, given, limits)
	return s, err
}

// sizeGiven returns the largest number of objects of a field with the directive; page is the page size around it.
func (w *costWalk) sizeGiven(field *ast.Field, s size, page int) int {
	most := w.most()
	if s.limit > 0 {
		most = min(most, s.limit)
	}
	n := most
	switch {
	case s.objects > 0:
		n = s.objects
	case s.pairs:
		n = page * page / 2
	case s.argument != "":
		n = w.grown(field, s, most)
	}
	return max(1, min(n, most))
}

// grown returns the number of objects after some hops, at most most.
func (w *costWalk) grown(field *ast.Field, s size, most int) int {
	total := w.number(field, s.argument, most)
	perHop := w.number(field, s.perHop, most)
	latest := total
	for range w.number(field, s.hops, most) {
		latest = min(latest*perHop, most)
		total += latest
		if latest == 0 || total >= most {
			break
		}
	}
	return total
}

// number returns the value of an argument, a number, the length of a list or the number of words of a text, limited to 0 to most.
func (w *costWalk) number(field *ast.Field, name string, most int) int {
	switch value := w.argument(field, name).(type) {
	case int64:
		return int(max(0, min(value, int64(most))))
	case []any:
		return min(len(value), most)
	case string:
		return min(len(strings.Fields(value)), most)
	}
	return 0
}
