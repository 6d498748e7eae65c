package limit_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
)

// A directive that names what does not exist stops the start, so that no field is without its cost.
func TestCost_misspelt(t *testing.T) {
	directive, err := os.ReadFile("../schema/cost.graphql")
	if err != nil {
		t.Fatal(err)
	}
	for cost, want := range map[string]string{
		`argument: "some"`: "",
		`argument: "some", hops: "some", perHop: "some"`: "",
		`limit: "maxPageSize"`:                           "",
		`argument: "sum"`:                                "@cost of Query.things: the field has no argument sum",
		`argument: "some", hops: "hop"`:                  "no argument hop",
		`argument: "some", perHop: "each"`:               "no argument each",
		`limit: "maxThings"`:                             "no limit maxThings is known",
	} {
		s := gqlparser.MustLoadSchema(&ast.Source{Input: string(directive) + `type Query { things(some: Int): [String] @cost(` + cost + `) }`})
		err := limit.New(limits).Validate(unread{t, s})
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", cost, err, want)
		}
	}
}

// The entity of a cell's key counts as often as there may be cells: it is in a list of keys in a list of cells, which count as
// 5 each.
func TestCost_activity(t *testing.T) {
	field := generated.NewExecutableSchema(generated.Config{}).Schema().Types["ActivityKey"].Fields.ForName("entity")
	if objects := field.Directives.ForName("cost").ArgumentMap(nil)["objects"]; objects != int64(limits.MaxActivityCells/25) {
		t.Errorf("an entity counts as %v, with %d cells", objects, limits.MaxActivityCells)
	}
}
