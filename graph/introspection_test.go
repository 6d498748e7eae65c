package graph_test

import (
	"slices"
	"strings"
	"testing"
)

// Introspection has null where the specification says null, and possible types that are objects. conformance/oracle compares all of it
// with graphql-js.
func TestIntrospection_nulls(t *testing.T) {
	type described struct {
		Fields, Interfaces, PossibleTypes, EnumValues, InputFields []struct{ Name string }
		IsOneOf                                                    *bool
		SpecifiedByURL                                             *string
	}
	var types struct{ Date, Entity, Mode, Filter, Leader, Fact described }
	mustAsk(t, `{
		date: __type(name: "Date") { ...all } entity: __type(name: "Entity") { ...all } mode: __type(name: "MeetingMode") { ...all }
		filter: __type(name: "MeetingFilter") { ...all } leader: __type(name: "Leader") { ...all } fact: __type(name: "AnyFact") { ...all }
	}
	fragment all on __Type {
		fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } isOneOf specifiedByURL
	}`, nil, &types)
	for name, c := range map[string]struct {
		got  described
		want string // what is not null
	}{
		"Date": {types.Date, "specifiedByURL"}, "Entity": {types.Entity, "fields interfaces possibleTypes"}, "MeetingMode": {types.Mode, "enumValues"},
		"MeetingFilter": {types.Filter, "inputFields isOneOf"}, "Leader": {types.Leader, "fields interfaces"}, "AnyFact": {types.Fact, "possibleTypes"},
	} {
		var got []string
		for field, isThere := range map[string]bool{
			"fields": c.got.Fields != nil, "interfaces": c.got.Interfaces != nil, "possibleTypes": c.got.PossibleTypes != nil,
			"enumValues": c.got.EnumValues != nil, "inputFields": c.got.InputFields != nil, "isOneOf": c.got.IsOneOf != nil,
			"specifiedByURL": c.got.SpecifiedByURL != nil,
		} {
			if isThere {
				got = append(got, field)
			}
		}
		slices.Sort(got)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s has %v, want %s", name, got, c.want)
		}
	}
	var node struct {
		Type struct{ PossibleTypes []struct{ Name, Kind string } } `json:"__type"`
	}
	mustAsk(t, `{ __type(name: "Node") { possibleTypes { name kind } } }`, nil, &node)
	for _, possible := range node.Type.PossibleTypes {
		if possible.Kind != "OBJECT" {
			t.Errorf("a Node can be %s, which is %s", possible.Name, possible.Kind)
		}
	}
	if len(node.Type.PossibleTypes) < 9 {
		t.Errorf("a Node can be %v", node.Type.PossibleTypes)
	}
}

// Nobody is offered a directive that does nothing.
func TestIntrospection_directives(t *testing.T) {
	var schema struct {
		Schema struct{ Directives []struct{ Name string } } `json:"__schema"`
	}
	mustAsk(t, `{ __schema { directives { name } } }`, nil, &schema)
	var names []string
	for _, directive := range schema.Schema.Directives {
		names = append(names, directive.Name)
	}
	slices.Sort(names)
	if want := "cost deprecated include oneOf requires skip specifiedBy"; strings.Join(names, " ") != want {
		t.Errorf("%v, want %s", names, want)
	}
	refused(t, `... @defer { limits { maxDepth } }`, "GRAPHQL_VALIDATION_FAILED", `Unknown directive "@defer"`)
}

// Values that are none of their type are the client's mistake, and nothing runs.
func TestLiterals(t *testing.T) {
	for query, code := range map[string]string{
		`{ leader(id: {}) { name } }`:                                                               "GRAPHQL_VALIDATION_FAILED",
		`{ meetings(where: { mode: {} }) { totalCount } }`:                                          "GRAPHQL_VALIDATION_FAILED",
		`{ meetings(where: { during: { from: 2023 } }) { totalCount } }`:                            "GRAPHQL_VALIDATION_FAILED",
		`{ meetings(first: "5") { totalCount } }`:                                                   "GRAPHQL_VALIDATION_FAILED",
		`{ search(text: "\ud800") { totalCount } }`:                                                 "GRAPHQL_PARSE_FAILED",
		`query($id: ID = "china") { country(id: $id) { name } node(id: $id) { id } }`:               "BAD_USER_INPUT",
		`query($id: [ID!] = ["china"]) { entities(ids: $id) { name } limits { maxDepth } }`:         "BAD_USER_INPUT",
		`query($id: MeetingMode = VIDEO) { meetings(where: { mode: [$id] }) { totalCount } }`:       "BAD_USER_INPUT",
		`query($id: String = "x") { mergeable: resolve(text: $id) { score } }`:                      "BAD_USER_INPUT",
		`query($id: Boolean = true) { limits { maxDepth @skip(if: $id) } country(id: "x") { id } }`: "BAD_USER_INPUT",
	} {
		answer := ask(t, query, map[string]any{"id": nil})
		if len(answer.Errors) == 0 || answer.Errors[0].Extensions["code"] != code || strings.Contains(string(answer.Body), `"data"`) {
			t.Errorf("%s: %s, want %s", query, answer.Body, code)
		}
	}
}

// A document in the text of a query says what the same document in a variable says.
func TestLiterals_documents(t *testing.T) {
	answer := askAsEditor(t, `mutation { apply(document: {
		leaders: [], topics: { id: "literal-topic", kind: ISSUE, names: { lang: "en", text: "Literals" } }, sources: [{ id: 2023, kind: OTHER, names: [{ lang: "en", text: "N" }] }]
	}) { created changes { entityId } } }`, nil)
	if text := string(answer.Body); len(answer.Errors) > 0 || !strings.Contains(text, `"created":2`) || !strings.Contains(text, `"entityId":"2023"`) {
		t.Error(text)
	}
}
