package store

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
)

// Every condition of every filter of the SDL has its Cypher, and a type that can be a parameter: one that is new in the SDL
// fails here before somebody asks for it.
func TestFilters_haveCypher(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	filters := 0
	for name, input := range schema.Types {
		if input.Kind != ast.InputObject || !strings.HasSuffix(name, "Filter") || isOperators(input) {
			continue
		}
		filters++
		for _, field := range input.Fields {
			checkCondition(t, schema, name, field)
		}
	}
	if filters < 10 {
		t.Errorf("only %d filters were found", filters)
	}
}

// isOperators reports whether an input is what a condition takes, such as TextFilter, and no filter by itself: it has none of
// and, or and not, and is used by another filter.
func isOperators(input *ast.Definition) bool {
	return slices.Contains([]string{"TextFilter", "ParticipantsFilter"}, input.Name)
}

// withoutCypher are the conditions that are no predicate of their own, with the reason.
var withoutCypher = map[string]string{
	"LeaderFilter.country":    "tenure: one office has to fulfil all of them",
	"LeaderFilter.office":     "tenure",
	"LeaderFilter.inOfficeOn": "tenure",
	"LeaderFilter.certainty":  "tenure",
	"TenureFilter.certainty":  "TenureFilter.on: the day and how certain it is",
}

func checkCondition(t *testing.T, schema *ast.Schema, filter string, field *ast.FieldDefinition) {
	t.Helper()
	name := filter + "." + field.Name
	of := schema.Types[field.Type.Name()]
	switch {
	case slices.Contains([]string{"and", "or", "not"}, field.Name):
		if of.Name != filter {
			t.Errorf("%s is a %s", name, of.Name)
		}
	case withoutCypher[name] != "":
	case of.Kind == ast.InputObject:
		for _, operator := range of.Fields {
			if _, ok := firstBlock(name+"."+operator.Name, field.Name+"."+operator.Name); !ok {
				t.Errorf("filters.cypher has no %s.%s", name, operator.Name)
			}
		}
	default:
		if _, ok := firstBlock(name, field.Name); !ok {
			t.Errorf("filters.cypher has no %s", name)
		}
	}
}

// Values of every scalar become parameters.
func TestFilters_plainValues(t *testing.T) {
	word, number, share, isSo := "word", 3, 2.5, true
	for _, c := range []struct{ value, want any }{
		{&word, "word"}, {&number, int64(3)}, {&share, 2.5}, {&isSo, true}, {[]string{"a", "b"}, []string{"a", "b"}},
	} {
		if got := plain(reflect.ValueOf(c.value)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v is %v, want %v", c.value, got, c.want)
		}
	}
}
