package limit_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	query "github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
)

func schema() *query.Schema { return generated.NewExecutableSchema(generated.Config{}).Schema() }

// costOf returns the cost of a query with the default limits.
func costOf(t *testing.T, text string, variables map[string]any) (objects, work int) {
	t.Helper()
	s := schema()
	limiter := limit.New(limits)
	if err := limiter.Validate(unread{t, s}); err != nil {
		t.Fatal(err)
	}
	document, errs := gqlparser.LoadQueryWithRules(s, text, nil)
	if errs != nil {
		t.Fatalf("%s: %v", text, errs)
	}
	return limit.CostOf(limiter, document.Operations[0], variables)
}

// Each question takes its work, as often as the objects around it and as its arguments say.
func TestWork(t *testing.T) {
	for _, c := range []struct {
		want  int
		query string
	}{
		{0, `{ leaders(first: 100) { nodes { name meetings(first: 100) { nodes { id } } } } }`},
		{200, `{ network(seeds: ["a"], hops: 0) { nodes { id } } }`},
		{210, `{ network(seeds: ["a"]) { nodes { id } } }`},
		{600, `{ network(seeds: ["a", "b", "c"], hops: 9, perNode: 100) { nodes { id } } }`},
		{100, `{ paths(from: "a", to: "b") { exhausted } }`},
		{150, `{ paths(from: "a", to: "b", maxHops: 6) { exhausted } }`},
		{150, `{ paths(from: "a", to: "b", maxHops: 99) { exhausted } }`}, // which the field refuses, and names its limit
		{450, `{ activity(of: MEETINGS, by: [YEAR, LEADER, TOPIC]) { count } }`},
		{300, `{ centrality(metric: DEGREE) { score } }`},
		{400, `{ centrality(metric: DEGREE, first: 100) { community } }`},
		{450, `{ compare(left: "a", right: "b") { similarity } }`},
		{75, `{ brokers(groupA: ["a", "b"], groupB: ["c"]) { strength } }`},
		{450, `{ tie(a: "a", b: "b") { meetings } }`},
		{550, `{ tie(a: "a", b: "b") { common { totalCount } } }`},
		{120, `{ timeline(subjects: ["a", "b"]) { totalCount } }`},
		{120, `query($ids: [ID!]! = ["a", "b"]) { timeline(subjects: $ids) { totalCount } }`},
		{60, `{ timeline(subjects: []) { totalCount } }`},
		{10, `{ leader(id: "a") { counterparts { totalCount } } }`},
		{1000, `{ leaders(first: 100) { ...a } } fragment a on LeaderConnection { nodes { counterparts { totalCount } } }`},
		{120, `{ country(id: "a") { counterparts { totalCount } } }`},
		{920, `{ country(id: "a") { counterparts { edges { common { totalCount } } } } }`},
		{200, `{ search(text: "a b c") { totalCount } }`},
		{400, `{ search(text: "a b c") { facets { count } didYouMean } }`},
		{45, `{ resolve(text: " the Russian  president ") { score } }`},
		{20, `{ statements(where: { text: { contains: "a" } }) { totalCount } }`},
		{50, `{ leaders(where: { or: [{ name: { contains: "a" } }, { name: { startsWith: "a", contains: "b" } }] }) { totalCount } }`},
		{20, `query($n: String) { leaders(where: { not: { name: { contains: $n } } }) { totalCount } }`},
		{30, `query($w: LeaderFilter) { leaders(where: $w) { totalCount } }`},
		{0, `{ leaders(where: { name: { eq: "a" } }) { totalCount } }`},
		{400, `{ leaders { nodes { statements(where: { text: { contains: "a" } }) { totalCount } } } }`},
	} {
		variables := map[string]any{
			"n": "a", "ids": []any{"a", "b"}, "w": map[string]any{"name": map[string]any{"contains": "a", "startsWith": "b", "eq": nil}},
		}
		if _, work := costOf(t, c.query, variables); work != c.want {
			t.Errorf("%s takes %d, want %d", c.query, work, c.want)
		}
	}
}

// A query beyond the limit names the field that takes most, and its place.
func TestWork_refused(t *testing.T) {
	for text, want := range map[string]string{
		`{ leaders(first: 100) { nodes { id timeline { totalCount } counterparts { edges { common { totalCount } } } } } }`: `CounterpartEdge.common`,
		`{ countries(first: 100) { nodes { counterparts { totalCount } } } }`:                                               `Country.counterparts`,
		`{ a: compare(left: "a", right: "b") { similarity } b: compare(left: "a", right: "c") { similarity } c: compare(left: "a", right: "d") { similarity }
			d: compare(left: "a", right: "e") { similarity } e: compare(left: "a", right: "f") { similarity } }`: `Query.compare`,
		`{ countries(first: 100) { nodes { leaders { nodes { meetings(where: { name: { contains: "a" } }) { totalCount } } } } } }`: `Leader.meetings`,
	} {
		answer := string(ask(t, text))
		if !strings.Contains(answer, `"limit":"maxWork"`) || !strings.Contains(answer, "most of them for "+want+".") || !strings.Contains(answer, `"line"`) {
			t.Errorf("%s: %s, want %s", text, answer, want)
		}
	}
}

// Larger pages never take less.
func TestCost_monotonic(t *testing.T) {
	for _, text := range []string{
		`query($n: Int!) { leaders(first: $n) { nodes { counterparts(first: $n) { nodes { __typename } } meetings(last: $n) { totalCount } } } }`,
		`query($n: Int!) { paths(from: "a", to: "b", first: $n, maxHops: $n) { paths { hops { from { id } } } } }`,
		`query($n: Int!) { network(seeds: ["a"], hops: $n, perNode: $n) { nodes { id } links { id } } }`,
		`query($n: Int!) { centrality(metric: DEGREE, first: $n) { community } brokers(groupA: ["a"], groupB: ["b"], first: $n) { strength } }`,
		`query($n: Int!) { search(text: "a", first: $n) { nodes { ... on Leader { counterparts(first: $n) { totalCount } } } } resolve(text: "a", first: $n) { entity { id } } }`,
	} {
		objects, work := costOf(t, text, map[string]any{"n": int64(0)})
		for n := range int64(101) {
			moreObjects, moreWork := costOf(t, text, map[string]any{"n": n})
			if moreObjects < objects || moreWork < work {
				t.Errorf("%s: %d takes %d objects and %d work, one less %d and %d", text, n, moreObjects, moreWork, objects, work)
			}
			objects, work = moreObjects, moreWork
		}
	}
}

func TestIsAnalysis(t *testing.T) {
	for text, want := range map[string]bool{
		`{ leader(id: "a") { name } }`:                                         false,
		`{ search(text: "a") { totalCount } }`:                                 false,
		`{ leaders { ...a } } fragment a on LeaderConnection { nodes { id } }`: false,
		`{ limits { maxDepth } network(seeds: ["a"]) { truncated } }`:          true,
		`{ leaders { ...a ...a } } fragment a on LeaderConnection { nodes { ... on Leader { counterparts { totalCount } } } }`: true,
		`{ __schema { types { name } } }`: false,
	} {
		document, errs := gqlparser.LoadQueryWithRules(schema(), text, nil)
		if errs != nil {
			t.Fatal(errs)
		}
		if got := limit.IsAnalysis(&graphql.OperationContext{Operation: document.Operations[0]}); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

// functions returns, for each function of packages, the names that it calls. Methods of one name count as one, except resolvers,
// which are named after their type. All that package analysis has counts as "analysis.".
func functions(t *testing.T, folders ...string) map[string][]string {
	t.Helper()
	calls := map[string][]string{}
	for _, folder := range folders {
		packages, err := parser.ParseDir(token.NewFileSet(), folder, nil, 0) //nolint:staticcheck // one folder is one package here
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range packages {
			for name, file := range p.Files {
				if strings.HasSuffix(name, "_test.go") {
					continue
				}
				for _, d := range file.Decls {
					if f, ok := d.(*ast.FuncDecl); ok && f.Body != nil {
						addCalls(calls, f)
					}
				}
			}
		}
	}
	return calls
}

func addCalls(calls map[string][]string, f *ast.FuncDecl) {
	name := f.Name.Name
	if f.Recv != nil {
		if receiver, ok := f.Recv.List[0].Type.(*ast.StarExpr); ok {
			if owner, isResolver := strings.CutSuffix(fmt.Sprint(receiver.X), "Resolver"); isResolver && owner != "" {
				name = strings.ToUpper(owner[:1]) + owner[1:] + "." + strings.ToLower(name[:1]) + name[1:]
			}
		}
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && x.Name == "analysis" && n.Sel.Name != "NamesEntity" {
				calls[name] = append(calls[name], "analysis.")
			}
			if inner, ok := n.X.(*ast.CallExpr); ok && strings.HasSuffix(fmt.Sprint(inner.Fun), "For}") { // loaders.For(ctx).Paths
				calls[name] = append(calls[name], n.Sel.Name)
			}
		case *ast.CallExpr:
			if to, ok := n.Fun.(*ast.Ident); ok {
				calls[name] = append(calls[name], to.Name)
			}
		}
		return true
	})
}

// A field whose resolver asks package analysis says so in @cost, with its work. So does a list that is worked out like an answer of
// it, and any other field whose page is not simply read.
func TestAnalysis_hasWork(t *testing.T) {
	calls := functions(t, "../graph", "../loaders")
	asks := map[string]bool{"analysis.": true}
	for before := 0; before != len(asks); {
		before = len(asks)
		for name, to := range calls {
			if slices.ContainsFunc(to, func(n string) bool { return asks[n] }) {
				asks[name] = true
			}
		}
	}
	s, found := schema(), 0
	for _, name := range slices.Sorted(maps.Keys(asks)) {
		owner, field, isField := strings.Cut(name, ".")
		definition := s.Types[owner]
		if !isField || definition == nil {
			continue
		}
		found++
		checkWork(t, owner, definition.Fields.ForName(field))
	}
	if found < 8 {
		t.Errorf("only %d fields ask package analysis: %v", found, slices.Sorted(maps.Keys(asks)))
	}
	for owner, definition := range s.Types {
		for _, field := range definition.Fields {
			if field.Name == "counterparts" && field.Arguments != nil || field.Name == "common" && field.Arguments != nil {
				checkWork(t, owner, field)
			}
		}
	}
}

func checkWork(t *testing.T, owner string, field *query.FieldDefinition) {
	t.Helper()
	directive := field.Directives.ForName("cost")
	if directive == nil {
		t.Errorf("%s.%s is an analysis question without @cost", owner, field.Name)
		return
	}
	given := directive.ArgumentMap(nil)
	if work, _ := given["work"].(int64); work <= 0 || given["analysis"] != true {
		t.Errorf("%s.%s: @cost has work %v and analysis %v", owner, field.Name, given["work"], given["analysis"])
	}
}
