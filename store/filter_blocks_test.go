package store

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
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
	return slices.Contains([]string{"TextFilter", "ParticipantsFilter", "AccountFilter"}, input.Name)
}

// withoutCypher are the conditions that are no predicate of their own, with the reason.
var withoutCypher = map[string]string{
	"LeaderFilter.country":      "tenure: one office has to fulfil all of them",
	"LeaderFilter.office":       "tenure",
	"LeaderFilter.inOfficeOn":   "tenure",
	"LeaderFilter.certainty":    "tenure",
	"TenureFilter.certainty":    "TenureFilter.on: the day and how certain it is",
	"CountryFilter.memberOn":    "memberOf: one membership has to fulfil both",
	"MeetingFilter.parts":       "what the list has, see occasion.go",
	"CounterpartFilter.parts":   "the same",
	"SuspectFilter.kind":        "suspects are filtered in memory",
	"SuspectFilter.minStrength": "the same",
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
		condition, ok := conditionOf(filter, field.Name)
		if !ok {
			t.Errorf("filters.cypher has no %s", name)
			return
		}
		checkAgrees(t, filter, field.Name, condition.with("$value"))
	}
}

// checkAgrees checks that a condition named after a field is about what keeps that field: a block that several filters share may
// be about something else, such as the meeting at which a statement was made and not that at which an agreement was signed.
func checkAgrees(t *testing.T, filter, field, text string) {
	t.Helper()
	if _, isOwn := firstBlock(filter + "." + field); isOwn {
		return
	}
	f, ok := conditionField(filter, field)
	if !ok {
		return
	}
	for _, of := range f.Pattern.Types() {
		if !strings.Contains(text, of) {
			t.Errorf("the block %s does not follow %s, which keeps the field: add a block %s.%s", field, of, filter, field)
		}
	}
	if f.IsProperty() && !strings.Contains(text, f.Property) {
		t.Errorf("the block %s does not read %s, which keeps the field: add a block %s.%s", field, f.Property, filter, field)
	}
}

// A kind whose filter has a condition during has the days that it compares.
func TestFilters_duringHasDays(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	found := 0
	for _, kind := range model.Kinds {
		filter := schema.Types[kind.Name+"Filter"]
		if filter == nil || filter.Fields.ForName("during") == nil {
			continue
		}
		found++
		properties := map[string]any{}
		fields := kind.New().Fields()
		for _, f := range fields {
			if day, isDay := f.Value.Address().(*model.Date); isDay {
				*day = "2023-10-18"
			}
		}
		for _, f := range fields {
			if derived, isProperty := f.Value.(model.Property); isProperty && f.IsDerived() {
				derived.Put(properties, "")
			}
		}
		if properties["firstDay"] != "2023-10-18" || properties["lastDay"] != "2023-10-18" {
			t.Errorf("%sFilter has during, and %s.Fields has no derivedSpan: %v", kind, kind, properties)
		}
	}
	if found < 3 {
		t.Errorf("only %d kinds have days", found)
	}
}

// A condition named after a field follows from the description, in the right direction and with the property that keeps it.
func TestCondition_describedFields(t *testing.T) {
	for name, want := range map[string]string{
		"StatementFilter.addressees": "EXISTS { (n)-[:ADDRESSED_TO]->(x:Leader|Country|Organization) WHERE x.id IN $value }",
		"MeetingFilter.partOf":       "EXISTS { (n)-[:PART_OF]->(x:Meeting) WHERE x.id IN $value }",
		"MeetingFilter.parts":        "EXISTS { (n)<-[:PART_OF]-(x:Meeting) WHERE x.id IN $value }",
		"MeetingFilter.venue":        "n.venue IN $value",
		"SourceFilter.author":        "n.author IN $value",
		"MeetingFilter.country":      "EXISTS { (n)-[:HELD_IN]->(c:Country) WHERE c.id IN $value }", // the block that is there
		"MeetingFilter.summary":      "",                                                            // no text that is kept as it is
		"MeetingFilter.forumBasis":   "",                                                            // on a relationship
		"MeetingFilter.participants": "",
		"MeetingFilter.host":         "",
		"EditionFilter.city":         "",
	} {
		filter, field, _ := strings.Cut(name, ".")
		condition, ok := conditionOf(filter, field)
		if ok != (want != "") {
			t.Errorf("%s has a condition: %v", name, ok)
		} else if ok && condition.with("$value") != want {
			t.Errorf("%s: %q, want %q", name, condition.with("$value"), want)
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
