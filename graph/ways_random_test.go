package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/store/storetest"
)

// asker makes operations of a schema at random.
type asker struct {
	*rand.Rand
	schema    *ast.Schema
	ids       map[string][]string // by kind
	cursors   []string
	variables map[string]any
	values    map[string]func() any // other values of the variables
	declared  []string
	fragments []string
	left      int // fields that may still be selected
	aliases   int
}

// seldom are fields that the resolvers answer alone: an operation with one of them is not planned.
var seldom = []string{
	"citations", "disputes", "accounts", "differentFrom", "timeline", "memberships", "members", "facts", "country", "location",
	"retraction", "question", "mentions", "occasion", "subjects", "tells", "covers", "certainty", "doubts", "limits", "highlights", "facets",
	"didYouMean",
}

// expensive are fields at the top whose answers take long.
var expensive = []string{
	"paths", "network", "centrality", "brokers", "suspects", "unresolvedNames", "resolve", "compare", "tie", "activity", "coverage",
	"timeline", "retractionPreview", "record", "diff", "changes", "nodes", "node", "entities", "collections",
}

func (a *asker) one(texts []string) string { return texts[a.IntN(len(texts))] }

// chance is true in one of n times.
func (a *asker) chance(n int) bool { return a.IntN(n) == 0 }

func (a *asker) operation() string {
	a.variables, a.declared, a.fragments, a.left, a.aliases = map[string]any{}, nil, nil, 4+a.IntN(14), 0
	a.values = map[string]func() any{}
	body := a.selection(a.schema.Types["Query"], 5)
	if body == "" {
		body = "{ __typename }"
	}
	head := "query Q"
	if len(a.declared) > 0 {
		head += "(" + strings.Join(a.declared, ", ") + ")"
	}
	return head + " " + body + "\n" + strings.Join(a.fragments, "\n")
}

func (a *asker) selection(of *ast.Definition, depth int) string {
	var parts []string
	if of.Kind != ast.Object {
		possible := a.schema.GetPossibleTypes(of)
		for range 1 + a.IntN(3) {
			of := possible[a.IntN(len(possible))]
			if inner := a.selection(of, depth); inner != "" {
				parts = append(parts, "... on "+of.Name+a.directive()+" "+inner)
			}
		}
		if len(parts) == 0 || a.chance(3) {
			parts = append(parts, "__typename")
		}
	}
	fields := slices.DeleteFunc(slices.Clone(of.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__") || of.Name == "Query" && slices.Contains(expensive, f.Name) ||
			slices.Contains(seldom, f.Name) && !a.chance(40)
	})
	if of.Kind == ast.Union {
		fields = nil
	}
	for range 1 + a.IntN(4) {
		if len(fields) == 0 || a.left <= 0 {
			break
		}
		if text := a.field(of, fields[a.IntN(len(fields))], depth); text != "" {
			parts = append(parts, text)
		}
	}
	if len(parts) == 0 || a.chance(12) {
		parts = append(parts, "__typename")
	}
	text := "{ " + strings.Join(parts, " ") + " }"
	switch {
	case a.chance(8):
		name := fmt.Sprintf("F%d", len(a.fragments))
		a.fragments = append(a.fragments, "fragment "+name+" on "+of.Name+" "+text)
		return "{ ..." + name + a.directive() + " }"
	case a.chance(10):
		return "{ ... " + text + " ... on " + of.Name + " { __typename } }"
	}
	return text
}

// directive returns a condition, or nothing.
func (a *asker) directive() string {
	if !a.chance(12) {
		return ""
	}
	name := a.one([]string{"skip", "include"})
	if a.chance(2) {
		return fmt.Sprintf(" @%s(if: %t)", name, a.chance(2))
	}
	return fmt.Sprintf(" @%s(if: %s)", name, a.variable("Boolean!", func() any { return a.chance(2) }))
}

// variable declares a variable with one of its values.
func (a *asker) variable(of string, value func() any) string {
	name := fmt.Sprintf("x%d", len(a.declared))
	a.declared = append(a.declared, "$"+name+": "+of)
	a.values[name] = value
	a.vary()
	return "$" + name
}

// vary gives the variables of the operation other values.
func (a *asker) vary() {
	for _, name := range slices.Sorted(maps.Keys(a.values)) {
		a.variables[name] = a.values[name]()
	}
}

// orVariable returns a value as it is written, or now and then a variable with one, which may be null.
func (a *asker) orVariable(of *ast.Type, value func() any) string {
	if a.chance(3) {
		nullable := *of
		nullable.NonNull = false
		return a.variable(nullable.String(), func() any {
			if a.chance(8) {
				return nil
			}
			return value()
		})
	}
	text, err := json.Marshal(value())
	if err != nil {
		panic(err) // texts, numbers and lists of them
	}
	if a.schema.Types[of.Name()].Kind == ast.Enum {
		return strings.ReplaceAll(string(text), `"`, "")
	}
	return string(text)
}

func (a *asker) field(of *ast.Definition, f *ast.FieldDefinition, depth int) string {
	result := a.schema.Types[f.Type.Name()]
	isLeaf := result.Kind == ast.Scalar || result.Kind == ast.Enum
	if !isLeaf && depth <= 0 {
		return ""
	}
	a.left--
	var arguments []string
	for _, argument := range f.Arguments {
		if value := a.argument(of, f, argument); value != "" {
			arguments = append(arguments, argument.Name+": "+value)
		}
	}
	text := f.Name
	if a.aliases < 20 && (len(f.Arguments) > 0 || a.chance(8)) { // so that two with other arguments do not meet
		a.aliases++
		text = fmt.Sprintf("%s%d: %s", a.one([]string{"a", "name", "_x"}), a.aliases, f.Name)
	} else if len(f.Arguments) > 0 && len(arguments) > 0 {
		return ""
	}
	if len(arguments) > 0 {
		text += "(" + strings.Join(arguments, ", ") + ")"
	}
	text += a.directive()
	if isLeaf {
		return text
	}
	return text + " " + a.selection(result, depth-1)
}

// argument returns a value of an argument, or nothing.
func (a *asker) argument(of *ast.Definition, f *ast.FieldDefinition, argument *ast.ArgumentDefinition) string {
	name, kind := argument.Name, f.Type.Name()
	switch {
	case of.Name == "Query" && name == "id" && f.Name != "country":
		id := func() any {
			if a.chance(25) {
				return a.one([]string{"nobody", "china", "xi-jinping", ""})
			}
			return a.id(kind)
		}
		if a.chance(2) {
			return a.variable("ID!", id)
		}
		return fmt.Sprintf("%q", id())
	case f.Name == "country" && of.Name == "Query":
		if name == "code" {
			return a.orVariable(argument.Type, func() any { return a.one([]string{"KR", "kor", "410", "US", "XX"}) })
		}
		return ""
	case f.Name == "search" && name == "text":
		text := func() any {
			return a.one([]string{
				"Xi Jinping", "putin", "Vladmir Putin", "Chinese President Xi", "G20 2019", "trade", "Shanghai Cooperation Organisation",
				"Wladimir Putin", "Xi Putin October 2023", "Россия", "the", "-", "nobody at all",
			})
		}
		return a.variable("String!", text)
	case name == "first" || name == "last" && a.chance(8):
		return a.orVariable(argument.Type, func() any { return a.IntN(4) })
	case name == "lang" && !a.chance(3):
		return a.orVariable(argument.Type, func() any { return a.one([]string{"en", "ko", "zh-Hant", "ru", "pt-BR", "zh-hans-cn", "xx"}) })
	case name == "on" && (argument.Type.NonNull || a.chance(3)):
		return `"2015-06"`
	case name == "orderBy" && a.chance(2):
		values := a.schema.Types[argument.Type.Name()].EnumValues
		return a.orVariable(argument.Type, func() any { return []string{values[a.IntN(len(values))].Name} })
	case (name == "after" || name == "before") && len(a.cursors) > 0 && a.chance(20):
		return a.orVariable(argument.Type, func() any { return a.one(a.cursors) })
	case name == "where" && a.chance(3):
		return a.filter(a.schema.Types[argument.Type.Name()], 2)
	case argument.Type.NonNull && argument.DefaultValue == nil:
		return `"2015"`
	}
	return ""
}

func (a *asker) id(kind string) string {
	if ids := a.ids[kind]; len(ids) > 0 {
		return a.one(ids)
	}
	var all []string
	for _, kind := range []string{"Leader", "Country", "Meeting", "Forum"} {
		all = append(all, a.ids[kind]...)
	}
	return a.one(all)
}

// filter returns a filter with one or two conditions.
func (a *asker) filter(of *ast.Definition, depth int) string {
	var parts []string
	used := map[string]bool{}
	for range 1 + a.IntN(2) {
		f := of.Fields[a.IntN(len(of.Fields))]
		value := a.condition(of.Name, f, depth)
		if used[f.Name] || value == "" {
			continue
		}
		used[f.Name] = true
		parts = append(parts, f.Name+": "+value)
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (a *asker) condition(filter string, f *ast.FieldDefinition, depth int) string {
	of := a.schema.Types[f.Type.Name()]
	if a.chance(30) {
		return "null"
	}
	if of.Kind == ast.InputObject {
		value := ""
		if depth > 0 {
			value = a.filter(of, depth-1)
		}
		if value != "" && f.Type.Elem != nil && !a.chance(6) {
			return "[" + value + "]"
		}
		return value
	}
	isList := f.Type.Elem != nil && !a.chance(6)
	return a.orVariable(f.Type, func() any {
		if value := a.plain(filter, f); !isList {
			return value
		} else {
			return []any{value}
		}
	})
}

// plain returns a value of a condition that is no object.
func (a *asker) plain(filter string, f *ast.FieldDefinition) any {
	of := a.schema.Types[f.Type.Name()]
	switch {
	case of.Kind == ast.Enum:
		return of.EnumValues[a.IntN(len(of.EnumValues))].Name
	case of.Name == "ID" && f.Name == "ids":
		return a.id(strings.TrimSuffix(filter, "Filter"))
	case of.Name == "ID":
		return a.id(map[string]string{
			"country": "Country", "forum": "Forum", "about": "Topic", "speaker": "Leader", "any": "Leader", "all": "Leader", "place": "Place",
			"representing": "Country", "citedBy": "Source", "meeting": "Meeting", "collection": "Collection", "of": "Country", "leader": "Leader",
			"forumSeries": "ForumSeries", "series": "ForumSeries",
		}[f.Name])
	case of.Name == "Date":
		return a.one([]string{"2013", "2016-02", "2018-10-18"})
	case of.Name == "Language":
		return a.one([]string{"en", "ru"})
	case of.Name == "Boolean":
		return a.chance(2)
	case of.Name == "Int":
		return 3
	}
	return a.one([]string{"a", "Xi", "Putin", "summit", "Москва"})
}

// newAsker knows ids of the graph, and cursors of some lists.
func newAsker(t *testing.T, seed uint64) *asker {
	t.Helper()
	a := &asker{Rand: rand.New(rand.NewPCG(seed, 20)), schema: graph.Schema(), ids: map[string][]string{}} //nolint:gosec // no secret
	var lists map[string]struct {
		Nodes    []struct{ ID string }
		PageInfo struct{ EndCursor string }
	}
	mustAsk(t, `{ Leader: leaders(first: 60, orderBy: [MEETING_COUNT_DESC]) { nodes { id } pageInfo { endCursor } }
		Country: countries(first: 30, orderBy: [MEETINGS_HOSTED_DESC]) { nodes { id } pageInfo { endCursor } }
		Organization: organizations(first: 20) { nodes { id } pageInfo { endCursor } }
		ForumSeries: forumSeriesList(first: 20, orderBy: [EDITION_COUNT_DESC]) { nodes { id } pageInfo { endCursor } }
		Forum: forums(first: 30, orderBy: [MEETING_COUNT_DESC]) { nodes { id } pageInfo { endCursor } }
		Meeting: meetings(first: 60, orderBy: [STATEMENT_COUNT_DESC], where: {parts: INCLUDED}) { nodes { id } pageInfo { endCursor } }
		Statement: statements(first: 60) { nodes { id } pageInfo { endCursor } }
		Topic: topics(first: 20) { nodes { id } pageInfo { endCursor } }
		Place: places(first: 20) { nodes { id } pageInfo { endCursor } }
		Source: sources(first: 30) { nodes { id } pageInfo { endCursor } }
		Collection: collections(first: 10) { nodes { id } pageInfo { endCursor } } }`, nil, &lists)
	for kind, list := range lists {
		for _, node := range list.Nodes {
			a.ids[kind] = append(a.ids[kind], node.ID)
		}
		a.cursors = append(a.cursors, list.PageInfo.EndCursor)
	}
	slices.Sort(a.cursors)
	return a
}

// seedOfWays makes the same operations in each run.
const seedOfWays = 1

// Operations made at random are answered with the same bytes by plans and by resolvers.
func TestWays_random(t *testing.T) {
	operations, within := 2_000, 10*time.Second
	if storetest.IsLong {
		operations, within = 20_000, time.Hour
	}
	a := newAsker(t, seedOfWays)
	started := time.Now()
	asked, planned, others := 0, 0, map[string]int{}
	ask := func(query string) {
		way, _ := askBothWays(t, query, a.variables)
		asked++
		if way == "planned" {
			planned++
		} else {
			others[way]++
		}
	}
	for asked < operations && time.Since(started) < within && !t.Failed() {
		query := a.operation()
		ask(query)
		if len(a.declared) > 0 { // the plan is kept, and takes the new values
			a.vary()
			ask(query)
		}
	}
	t.Logf("%d operations, %d planned; others: %v", asked, planned, others)
	if planned < asked/4 || planned == 0 {
		t.Errorf("only %d of %d operations are planned", planned, asked)
	}
}
