package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// Handler answers GraphQL over HTTP. It expects the request's loaders in the context.
func Handler(limits model.Limits) http.Handler {
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers: &Resolver{Limits: limits}, Directives: generated.DirectiveRoot{Requires: requires},
	})
	server := transport.New(schema, transport.Options{
		MaxBody: int64(limits.MaxBodyBytes), MaxDocument: int64(limits.MaxDocumentBytes), MaxTokens: limits.MaxTokens,
		Timeout: time.Duration(limits.QueryTimeoutMs) * time.Millisecond, EditorTimeout: store.WriteTimeout,
	})
	server.Use(limit.New(limits))
	server.Use(extension.Introspection{})
	server.AroundResponses(loadersOfItsOwn)
	return server
}

// loadersOfItsOwn gives every answer loaders of its own: over a stream or a socket it has no request of its own, and must
// not be made of what an earlier one has read.
func loadersOfItsOwn(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if graphql.GetOperationContext(ctx).Operation == nil {
		return next(ctx) // an error of a request that did not come to run
	}
	return next(loaders.Renewed(ctx))
}
