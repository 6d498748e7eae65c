package admission

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func TestClassOf(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: `
		type Query { leader(id: ID!): Leader limits: Limits leaders: LeaderConnection search: Hits paths: Leader }
		type Mutation { apply: Leader }
		type Subscription { changes: Leader }
		type Limits { maxDepth: Int }
		type Hits { n: Int }
		type Leader { name: String meetings: MeetingConnection limits: Leader }
		type LeaderConnection { nodes: [Leader] }
		type MeetingConnection { totalCount: Int }
	`})
	for query, want := range map[string]Class{
		`{ __typename }`:                                                                        None,
		`{ limits { maxDepth } __typename }`:                                                    None,
		`{ __schema { queryType { name } } }`:                                                   Introspection,
		`{ __type(name: "Leader") { name } limits { maxDepth } }`:                               Introspection,
		`{ leader(id: "a") { name } __schema { description } }`:                                 Lookup,
		`{ leader(id: "a") { __typename } }`:                                                    Lookup,
		`{ leader(id: "a") { meetings { totalCount } } }`:                                       List,
		`{ leader(id: "a") { ... { ...f } } } fragment f on Leader { meetings { totalCount } }`: List,
		`{ leaders { nodes { name } } }`:                                                        List,
		`{ search { n } leader(id: "a") { name } }`:                                             List,
		`{ paths { name } }`:                                                                    Analysis,
		`mutation { apply { meetings { totalCount } } }`:                                        Write,
		`subscription { changes { name } }`:                                                     Stream,
	} {
		document, err := gqlparser.LoadQueryWithRules(schema, query, nil)
		if err != nil {
			t.Fatal(query, err)
		}
		operation := document.Operations[0]
		isAnalysis := operation.SelectionSet[0].(*ast.Field).Name == "paths"
		if got := ClassOf(operation, isAnalysis); got != want {
			t.Errorf("%s: class %s, want %s", query, got, want)
		}
	}
}
