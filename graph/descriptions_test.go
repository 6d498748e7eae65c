package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/sidelines/sidelines/graph/generated"
)

// What descriptions in the SDL give as an example is valid, and a query among them has an answer in the bundled data.
func TestDescriptions_examples(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	asked, valid := 0, 0
	for _, d := range descriptions(schema) {
		for _, match := range example.FindAllStringSubmatch(d.text, -1) {
			text := strings.TrimSpace(match[1])
			document, errs := documentOf(schema, d.on, text)
			if len(errs) > 0 {
				t.Errorf("%s: %s: %v", d.of, text, errs)
			}
			if document == nil || len(errs) > 0 {
				continue
			}
			valid++
			if isQuery := len(document.Operations) > 0 && document.Operations[0].Operation == ast.Query; isQuery {
				asked++
				checkAnswered(t, d.of, text)
			}
		}
	}
	if asked < 40 || valid < 60 {
		t.Errorf("only %d examples were asked, and %d are valid", asked, valid)
	}
}

// example matches what a description sets as code, if it is whole: without "..." for what is left out, and up to the end of its selection.
var example = regexp.MustCompile("`([^`.]*(?:\\.\\.\\. on [^`.]*)*\\})`")

// withoutAnswer are the examples that have no answer in the bundled data, with the reason.
var withoutAnswer = map[string]string{
	"SourceFilter.retracted": "no source is retracted",
	"ForumFilter.cited":      "every forum has a source",
	"Query.diff":             "what one load wrote has not changed since",
}

type description struct {
	of, on, text string // the field or type, and the type whose fields its examples may have
}

func descriptions(schema *ast.Schema) []description {
	var all []description
	for name, of := range schema.Types {
		all = append(all, description{name, name, of.Description})
		for _, f := range of.Fields {
			all = append(all, description{name + "." + f.Name, name, f.Description})
			for _, a := range f.Arguments {
				all = append(all, description{name + "." + f.Name + "." + a.Name, name, a.Description})
			}
		}
		for _, v := range of.EnumValues {
			all = append(all, description{name + "." + v.Name, name, v.Description})
		}
	}
	slices.SortFunc(all, func(a, b description) int { return strings.Compare(a.of, b.of) })
	return all
}

// firstField matches the field with which a selection begins.
var firstField = regexp.MustCompile(`^(?:\w+\s*:\s*)?(\w+)\s*[({]`)

// documentOf returns an example as a document: an operation, or a fragment on the type that the description is in. It returns nil for what
// is neither, such as a filter, and errors for what is not valid as any of these.
func documentOf(schema *ast.Schema, on, text string) (document *ast.QueryDocument, errs gqlerror.List) {
	field := firstField.FindStringSubmatch(strings.TrimSpace(strings.TrimPrefix(text, "{")))
	if field == nil {
		return nil, nil
	}
	var starts []string
	if of := schema.Types[on]; (of.Kind == ast.Object || of.Kind == ast.Interface) && of.Fields.ForName(field[1]) != nil {
		starts = append(starts, "fragment Example on "+on)
	}
	for _, root := range []*ast.Definition{schema.Query, schema.Mutation, schema.Subscription} {
		if root.Fields.ForName(field[1]) != nil {
			starts = append(starts, strings.ToLower(root.Name))
		}
	}
	for _, start := range slices.Backward(starts) {
		parsed, err := parser.ParseQuery(&ast.Source{Input: start + " " + selection(text)})
		if err != nil {
			return nil, gqlerror.List{gqlerror.WrapIfUnwrapped(err)}
		}
		errs = validator.ValidateWithRules(schema, parsed, nil)
		errs = slices.DeleteFunc(errs, func(e *gqlerror.Error) bool { return strings.HasSuffix(e.Message, "is never used.") })
		if len(errs) == 0 {
			return parsed, nil
		}
	}
	return nil, errs
}

func selection(text string) string {
	if strings.HasPrefix(text, "{") {
		return text
	}
	return "{ " + text + " }"
}

// checkAnswered checks that no field of the query is null or an empty list.
func checkAnswered(t *testing.T, of, text string) {
	t.Helper()
	query := selection(text)
	answer := askAsEditor(t, query, nil)
	if len(answer.Errors) > 0 {
		t.Errorf("%s: %s: %s", of, query, answer.Body)
		return
	}
	var fields map[string]any
	if err := json.Unmarshal(answer.Data, &fields); err != nil {
		t.Fatal(err)
	}
	for name, value := range fields {
		if withoutAnswer[of] != "" {
			continue
		}
		if text := fmt.Sprint(value); value == nil || text == "[]" || text == "map[edges:[]]" || text == "map[nodes:[]]" {
			t.Errorf("%s: %s: %s has no answer in the bundled data", of, query, name)
		}
	}
}
