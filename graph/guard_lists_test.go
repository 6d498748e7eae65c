package graph_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/store/storetest"
)

// samples are entities of the bundled data, one of each kind, that have something in their lists, and not thousands.
var samples = map[string]string{
	"Leader": "xi-jinping", "Country": "china", "Organization": "european-union", "ForumSeries": "g20", "Forum": "g20-2019",
	"Meeting": "xi-putin-2023-10-18", "Statement": "xi-welcomes-putin-2023-10-18", "Topic": "china-russia-trade", "Source": "arirang-2023-10-18",
	"Tenure": "xi-jinping/head-of-state-china", "Place": "beijing-cn",
}

// sampleKinds are the kinds that conditions and arguments of ids name; a leader where nothing is said.
var sampleKinds = map[string]string{
	"country": "Country", "memberOf": "Organization", "series": "ForumSeries", "forumSeries": "ForumSeries", "forum": "Forum",
	"meeting": "Meeting", "about": "Topic", "of": "Country", "broader": "Topic", "citedBy": "Source", "representing": "Country",
}

// sampleTexts are texts that the bundled data has; "a" where nothing is said.
var sampleTexts = map[string]string{"code": "CN", "region": "Asia", "subregion": "Eastern Asia", "actor": "bundled", "text": "putin"}

// ways lead to types with lists that are no entities; %s stands for the list.
var ways = map[string]string{
	"Query":              "%s",
	"UnresolvedNameEdge": `unresolvedNames(first: 1) { edges { %s } }`,
	"CounterpartEdge":    `leader(id: "xi-jinping") { counterparts(first: 1) { edges { %s } } }`,
	"Tie":                `tie(a: "vladimir-putin", b: "xi-jinping") { %s }`,
}

// guarded is a list of the schema with what it takes.
type guarded struct {
	schema *ast.Schema
	owner  string // the type that has it
	field  *ast.FieldDefinition
	// isFull: of all lists with its filter this one is asked for everything that does not depend on the list.
	isFull bool
}

func (g guarded) name() string { return g.owner + "." + g.field.Name }

// guardedLists are all connections that a field of the schema returns.
func guardedLists(schema *ast.Schema) []guarded {
	var lists []guarded
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		definition := schema.Types[name]
		if definition.Kind != ast.Object || definition == schema.Mutation || definition == schema.Subscription {
			continue
		}
		for _, field := range definition.Fields {
			if strings.HasSuffix(field.Type.Name(), "Connection") && field.Directives.ForName("requires") == nil {
				lists = append(lists, guarded{schema: schema, owner: name, field: field})
			}
		}
	}
	// Lists without a parent come first: they have the most.
	slices.SortStableFunc(lists, func(a, b guarded) int { return cmp.Compare(rank(a.owner), rank(b.owner)) })
	isSeen := map[string]bool{}
	for i, g := range lists {
		if filter := g.field.Arguments.ForName("where"); filter != nil {
			lists[i].isFull = !isSeen[filter.Type.Name()]
			isSeen[filter.Type.Name()] = true
		}
	}
	return lists
}

func rank(owner string) int {
	if owner == "Query" {
		return 0
	}
	return 1
}

// element is the kind of what is in the list, a leader where there are several.
func (g guarded) element() string {
	named := g.schema.Types[g.field.Type.Name()].Fields.ForName("nodes").Type.Name()
	if samples[named] != "" {
		return named
	}
	return "Leader"
}

// values are plausible ones of a type, as literals of GraphQL: of an enum and of an object of operators every one.
func (g guarded) values(of *ast.Type, name string) []string {
	definition := g.schema.Types[of.Name()]
	var literals []string
	switch definition.Kind {
	case ast.Enum:
		for _, value := range definition.EnumValues {
			literals = append(literals, value.Name)
		}
	case ast.InputObject:
		for _, operator := range definition.Fields {
			if slices.Contains([]string{"and", "or", "not", "parts"}, operator.Name) {
				continue // they have filters in them, and everyCondition asks them
			}
			as := name
			if definition.Name == "ParticipantsFilter" {
				as = operator.Name
			}
			for _, value := range g.values(operator.Type, as) {
				literals = append(literals, "{ "+operator.Name+": "+value+" }")
			}
		}
	default:
		literals = g.scalars(of.Name(), name)
	}
	if of.Elem != nil {
		for i, literal := range literals {
			literals[i] = "[" + literal + "]"
		}
	}
	return literals
}

func (g guarded) scalars(of, name string) []string {
	quoted := func(text string) []string { return []string{fmt.Sprintf("%q", text)} }
	switch of {
	case "Boolean":
		return []string{"true", "false"}
	case "Int", "Float":
		return []string{"1"}
	case "Date":
		return quoted("2018-06")
	case "DateTime":
		return quoted("2018-06-01T12:00:00Z")
	case "Language":
		return quoted("en")
	case "ID":
		kind := sampleKinds[name]
		if name == "ids" {
			kind = g.element()
		}
		if kind == "" {
			kind = "Leader"
		}
		return quoted(samples[kind])
	}
	if text := sampleTexts[name]; text != "" {
		return quoted(text)
	}
	return quoted("a")
}

var paging = []string{"first", "after", "last", "before"}

// required are the arguments without which the list does not answer.
func (g guarded) required(but string) string {
	var given []string
	for _, argument := range g.field.Arguments {
		isNeeded := argument.Type.NonNull && argument.DefaultValue == nil || slices.Contains(needed[but], argument.Name)
		if isNeeded && argument.Name != but {
			given = append(given, argument.Name+": "+g.values(argument.Type, argument.Name)[0])
		}
	}
	return strings.Join(given, ", ")
}

// page is a part of an answer: one list.
type page struct {
	TotalCount *int
	Nodes      []any
	Edges      []any
	PageInfo   struct{ HasNextPage bool }
}

// read asks for the list under several arguments at once, by alias.
func (g guarded) read(t *testing.T, arguments map[string]string) map[string]page {
	t.Helper()
	var fields []string
	for _, alias := range slices.Sorted(maps.Keys(arguments)) {
		fields = append(fields, fmt.Sprintf("%s: %s(first: 25, %s) { totalCount nodes { __typename } edges { cursor } pageInfo { hasNextPage } }",
			alias, g.field.Name, arguments[alias]))
	}
	way, isKnown := ways[g.owner]
	if id := samples[g.owner]; id != "" {
		way, isKnown = fmt.Sprintf("node(id: %q) { ... on %s { %%s } }", id, g.owner), true
	}
	if !isKnown {
		t.Fatalf("%s is a list: say in ways or in samples how to come to a %s", g.name(), g.owner)
	}
	answer := ask(t, "{ "+fmt.Sprintf(way, strings.Join(fields, "\n"))+" }", nil)
	if len(answer.Errors) > 0 {
		t.Errorf("%s with %v: %s", g.name(), arguments, answer.Body)
		return nil
	}
	pages := map[string]page{}
	if err := json.Unmarshal(innermost(answer.Data, g.owner), &pages); err != nil || len(pages) != len(arguments) {
		t.Fatalf("%s: %v: %s", g.name(), err, answer.Data)
	}
	for alias, p := range pages {
		switch n := len(p.Nodes); {
		case p.TotalCount == nil:
			t.Errorf("%s(%s) has no totalCount", g.name(), arguments[alias])
			return nil
		case n != min(*p.TotalCount, 25) || n != len(p.Edges) || p.PageInfo.HasNextPage != (*p.TotalCount > n):
			t.Errorf("%s(%s): totalCount %d, %d nodes, %d edges, next page %t",
				g.name(), arguments[alias], *p.TotalCount, n, len(p.Edges), p.PageInfo.HasNextPage)
		}
	}
	return pages
}

// innermost is the object that has the aliases.
func innermost(data json.RawMessage, owner string) json.RawMessage {
	if owner == "Query" {
		return data
	}
	for {
		var object map[string]json.RawMessage
		var list []json.RawMessage
		switch {
		case json.Unmarshal(data, &object) == nil && object["whole"] == nil && object["some"] == nil && len(object) == 1:
			for _, only := range object {
				data = only
			}
		case json.Unmarshal(data, &list) == nil && len(list) > 0:
			data = list[0]
		default:
			return data
		}
	}
}

// Every list of the schema answers under every order, every further argument, and every condition of its filter with
// every operator: alone, in not, in and, and in or. A count is that of the list; a condition and its not make the whole, or more
// where an occasion has parts of which some satisfy it.
func TestGuard_everyList(t *testing.T) {
	lists := guardedLists(generated.NewExecutableSchema(generated.Config{}).Schema())
	if len(lists) < 25 {
		t.Fatalf("only %d lists", len(lists))
	}
	for _, g := range lists {
		t.Run(g.name(), func(t *testing.T) {
			whole := g.read(t, map[string]string{"whole": g.required("")})["whole"].TotalCount
			for _, argument := range g.field.Arguments {
				switch {
				case whole == nil, slices.Contains(paging, argument.Name):
				case argument.Name == "where":
					g.everyCondition(t, argument, *whole)
				default:
					g.everyValue(t, argument, *whole)
				}
			}
		})
	}
}

// everyValue asks under an order or a further argument: a list of Query under more of them than others. An order leaves
// nothing out.
func (g guarded) everyValue(t *testing.T, argument *ast.ArgumentDefinition, whole int) {
	for i, value := range g.values(argument.Type, argument.Name) {
		often := uint32(240)
		if g.owner == "Query" && argument.Name != "meetings" {
			often = 16
		}
		isFirst := i == 0 && (g.owner == "Query" || argument.Name != "meetings")
		if !isFirst && !g.isAsked(argument.Name+value, often) {
			continue
		}
		given := g.required(argument.Name)
		with := strings.TrimPrefix(given+", "+argument.Name+": "+value, ", ")
		pages := g.read(t, map[string]string{"some": with})
		if pages == nil {
			continue
		}
		if some := *pages["some"].TotalCount; some > whole || (argument.Name == "orderBy" && some != whole) {
			t.Errorf("%s(%s) has %d of %d", g.name(), with, some, whole)
		}
	}
}

func (g guarded) isAsked(question string, of uint32) bool {
	return storetest.IsAsked(g.name()+" "+question, of)
}

// everyCondition asks under each condition of a filter one list that has it, and the others under some. What does not
// depend on the list is asked of that one: the other values of an enum, and, and or.
func (g guarded) everyCondition(t *testing.T, argument *ast.ArgumentDefinition, whole int) {
	filter := g.schema.Types[argument.Type.Name()]
	for _, condition := range filter.Fields {
		if slices.Contains([]string{"and", "or", "not", "parts"}, condition.Name) ||
			!g.isAsked(condition.Name, 64) || !g.isFull && !g.isAsked(condition.Name, 600) {
			continue
		}
		values := g.values(condition.Type, condition.Name)
		if isEnum := g.schema.Types[condition.Type.Name()].Kind == ast.Enum; isEnum && !g.isFull {
			values = values[:1]
		}
		for _, value := range values {
			g.condition(t, filter, "{ "+condition.Name+": "+value+g.beside(filter, condition.Name)+" }", whole)
		}
	}
}

// needed are the conditions and arguments that are nothing without another one: without the first of these that there is.
var needed = map[string][]string{"certainty": {"inOfficeOn", "on"}, "memberOn": {"memberOf"}}

// beside returns what a condition of a filter cannot do without.
func (g guarded) beside(filter *ast.Definition, condition string) string {
	for _, name := range needed[condition] {
		if field := filter.Fields.ForName(name); field != nil {
			return ", " + name + ": " + g.values(field.Type, name)[0]
		}
	}
	return ""
}

func (g guarded) condition(t *testing.T, filter *ast.Definition, condition string, whole int) {
	where := func(filter string) string { return strings.TrimPrefix(g.required("")+", where: "+filter, ", ") }
	asked := map[string]string{"some": where(condition)}
	for name, text := range map[string]string{
		"not": "{ not: " + condition + " }", "and": "{ and: [" + condition + ", " + condition + "] }", "or": "{ or: [" + condition + "] }",
	} {
		if filter.Fields.ForName(name) != nil && (name == "not" || g.isFull && g.isAsked(name+condition, 72)) {
			asked[name] = where(text)
		}
	}
	pages := g.read(t, asked)
	if pages == nil {
		return
	}
	some := *pages["some"].TotalCount
	if some > whole {
		t.Errorf("%s where %s has %d of %d", g.name(), condition, some, whole)
	}
	hasParts := filter.Fields.ForName("parts") != nil
	if not, ok := pages["not"]; ok && (some+*not.TotalCount < whole || !hasParts && some+*not.TotalCount > whole) {
		t.Errorf("%s where %s has %d, where not %d, of %d", g.name(), condition, some, *not.TotalCount, whole)
	}
	for _, same := range []string{"and", "or"} {
		if p, ok := pages[same]; ok && *p.TotalCount != some {
			t.Errorf("%s where %s has %d, in %s %d", g.name(), condition, some, same, *p.TotalCount)
		}
	}
}
