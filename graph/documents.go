package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/validation"
)

// CheckDocument returns a function that finds what is wrong with a document before it is known with which variables it runs: its syntax,
// its fields, its shape.
func CheckDocument(limits model.Limits) func(text string) gqlerror.List {
	schema := Schema()
	limiter := limit.New(limits)
	return func(text string) gqlerror.List {
		document, err := validation.Parse(&text, limits.MaxTokens)
		if err != nil {
			return gqlerror.List{err}
		}
		if err := limiter.MutateOperationParameters(context.Background(), &graphql.RawParams{Query: text}); err != nil {
			return gqlerror.List{err}
		}
		return validation.Check(schema, document)
	}
}
