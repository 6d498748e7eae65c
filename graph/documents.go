package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/model"
)

// CheckDocument returns a function that finds what is wrong with a document before it is known with which variables it runs: its syntax,
// its fields, its shape.
func CheckDocument(limits model.Limits) func(text string) gqlerror.List {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	limiter := limit.New(limits)
	return func(text string) gqlerror.List {
		document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, 0)
		if err != nil {
			return gqlerror.List{gqlerror.WrapIfUnwrapped(err)}
		}
		if err := limiter.MutateOperationParameters(context.Background(), &graphql.RawParams{Query: text}); err != nil {
			return gqlerror.List{err}
		}
		return validator.ValidateWithRules(schema, document, rules.NewDefaultRules())
	}
}
