package playground

import (
	_ "embed"

	"github.com/sidelines/sidelines/examples"
)

// introspection is the document with which GraphiQL reads the schema, byte for byte. It is what getIntrospectionQuery() of the npm
// package graphql returns, in the version of package-lock.json.
//
//go:embed introspection.graphql
var introspection string

// Documents returns the documents that the page sends as it opens and for these examples. A server that runs only trusted documents
// trusts them too.
func Documents(offered []examples.Example) []string {
	documents := []string{introspection}
	for _, example := range offered {
		documents = append(documents, example.Query)
	}
	return documents
}
