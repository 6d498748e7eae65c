// Package schema_test holds the rules that every file of the schema keeps.
package schema_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

func load(t *testing.T) *ast.Schema {
	t.Helper()
	files, err := filepath.Glob("*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	var sources []*ast.Source
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: file, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// Descriptions are the documentation of the playground: nothing goes without.
func TestEverythingIsDescribed(t *testing.T) {
	for name, definition := range load(t).Types {
		if definition.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		if definition.Description == "" {
			t.Errorf("%s has no description", name)
		}
		for _, field := range definition.Fields {
			if field.Description == "" && !strings.HasPrefix(field.Name, "__") {
				t.Errorf("%s.%s has no description", name, field.Name)
			}
		}
		for _, value := range definition.EnumValues {
			if value.Description == "" {
				t.Errorf("%s.%s has no description", name, value.Name)
			}
		}
	}
}

// Scalars of our own say where their format is specified, so that generators of code can choose a type for them. What links to our
// own pages leads to a heading there.
func TestScalars_areSpecified(t *testing.T) {
	const pages = "https://github.com/sidelines/sidelines/blob/main/"
	for name, definition := range load(t).Types {
		if definition.Kind != ast.Scalar || definition.BuiltIn {
			continue
		}
		directive := definition.Directives.ForName("specifiedBy")
		if directive == nil {
			t.Errorf("%s has no @specifiedBy", name)
			continue
		}
		url := directive.Arguments.ForName("url").Value.Raw
		if !strings.HasPrefix(url, "https://") {
			t.Errorf("%s is specified by %s", name, url)
		}
		if page, isOurs := strings.CutPrefix(url, pages); isOurs {
			file, fragment, _ := strings.Cut(page, "#")
			text, err := os.ReadFile(filepath.Join("..", file))
			if err != nil || !strings.Contains(strings.ToLower(string(text)), "\n## "+fragment+"\n") {
				t.Errorf("%s is specified by %s, which is nowhere: %v", name, url, err)
			}
		}
	}
}

// Clients that do not read CHANGELOG.md learn from the reason what to use instead.
func TestDeprecations_sayWhy(t *testing.T) {
	check := func(where string, directives ast.DirectiveList) {
		if d := directives.ForName("deprecated"); d != nil {
			if reason := d.Arguments.ForName("reason"); reason == nil || reason.Value.Raw == "" {
				t.Errorf("%s is deprecated without a reason", where)
			}
		}
	}
	for name, definition := range load(t).Types {
		for _, field := range definition.Fields {
			check(name+"."+field.Name, field.Directives)
			for _, argument := range field.Arguments {
				check(name+"."+field.Name+"."+argument.Name, argument.Directives)
			}
		}
		for _, value := range definition.EnumValues {
			check(name+"."+value.Name, value.Directives)
		}
	}
}

var camelCase = regexp.MustCompile(`^[a-z][A-Za-z0-9]*$`)

// Every list that can grow is a Relay connection with nodes beside edges, and takes all four paging arguments. It is
// nullable, so that an error of a list takes that list alone.
func TestConnections(t *testing.T) {
	schema := load(t)
	for name, definition := range schema.Types {
		if definition.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		for _, field := range definition.Fields {
			if !camelCase.MatchString(field.Name) && !strings.HasPrefix(field.Name, "__") {
				t.Errorf("%s.%s is not in camel case", name, field.Name)
			}
			if !strings.HasSuffix(field.Type.Name(), "Connection") {
				continue
			}
			if field.Type.NonNull {
				t.Errorf("%s.%s is %s: an error of it would take more than the list", name, field.Name, field.Type)
			}
			for _, argument := range []string{"first", "after", "last", "before"} {
				if field.Arguments.ForName(argument) == nil {
					t.Errorf("%s.%s does not take %s", name, field.Name, argument)
				}
			}
			for _, part := range []string{"edges", "nodes", "pageInfo", "totalCount"} {
				if schema.Types[field.Type.Name()].Fields.ForName(part) == nil {
					t.Errorf("%s has no %s", field.Type.Name(), part)
				}
			}
		}
	}
}

// Relay's global object identification: whatever has an id that is unique over the graph implements Node, and node takes
// it back.
func TestNode(t *testing.T) {
	schema := load(t)
	node := schema.Types["Node"]
	if node == nil || node.Kind != ast.Interface || len(node.Fields) != 1 || node.Fields.ForName("id").Type.String() != "ID!" {
		t.Fatal("Node is not interface Node { id: ID! }")
	}
	query := schema.Query.Fields
	for field, want := range map[string]string{"node": "Node", "nodes": "[Node]!", "entity": "Entity", "entities": "[Entity]!"} {
		if definition := query.ForName(field); definition == nil || definition.Type.String() != want {
			t.Errorf("%s is not %s", field, want)
		}
	}
	for name, definition := range schema.Types {
		if slices.Contains(definition.Interfaces, "Entity") && !slices.Contains(definition.Interfaces, "Node") {
			t.Errorf("%s is an Entity and no Node", name)
		}
	}
	if !slices.Contains(schema.Types["Entity"].Interfaces, "Node") {
		t.Error("Entity does not implement Node")
	}
}

// Every fact can be one of the facts that cite a source: a kind that the union lacks would make an error of Source.facts.
func TestAnyFact(t *testing.T) {
	schema := load(t)
	for name, definition := range schema.Types {
		isFact := slices.Contains(definition.Interfaces, "Fact")
		if isListed := slices.Contains(schema.Types["AnyFact"].Types, name); isListed != isFact {
			t.Errorf("%s is a fact: %v; it is one of AnyFact: %v", name, isFact, isListed)
		}
	}
}

// The inputs of apply have the fields of the graph document that files have, no more and no fewer.
func TestGraphDocument_isTheDocumentOfFiles(t *testing.T) {
	types := load(t).Types
	var compare func(input string, record reflect.Type)
	compare = func(input string, record reflect.Type) {
		definition := types[input]
		if definition == nil {
			t.Errorf("no input %s for %s", input, record)
			return
		}
		var inSchema, inFiles []string
		for _, field := range definition.Fields {
			inSchema = append(inSchema, field.Name)
		}
		for _, field := range reflect.VisibleFields(record) {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if field.Anonymous || name == "-" {
				continue
			}
			inFiles = append(inFiles, name)
			of := field.Type
			for of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
				of = of.Elem()
			}
			if of.Kind() == reflect.Struct && slices.Contains(inSchema, name) {
				compare(definition.Fields.ForName(name).Type.Name(), of)
			}
		}
		slices.Sort(inSchema)
		slices.Sort(inFiles)
		if !slices.Equal(inSchema, inFiles) {
			t.Errorf("%s has %v, files have %v", input, inSchema, inFiles)
		}
	}
	compare("GraphDocument", reflect.TypeFor[model.Document]())
}

// Counterparts are found by meetings: their filter has every condition on meetings.
func TestCounterpartFilter(t *testing.T) {
	schema := load(t)
	counterparts := schema.Types["CounterpartFilter"]
	for _, of := range schema.Types["MeetingFilter"].Fields {
		want := strings.ReplaceAll(of.Type.String(), "MeetingFilter", "CounterpartFilter")
		if got := counterparts.Fields.ForName(of.Name); got == nil || got.Type.String() != want {
			t.Errorf("CounterpartFilter lacks %s: %s", of.Name, want)
		}
	}
}
