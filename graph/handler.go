package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// Store reads and writes the graph.
type Store interface {
	loaders.Store
	Writer
}

// Handler answers GraphQL requests. cache keeps what was read until the graph changes. with sets the options that do not follow
// from the limits.
func Handler(s Store, cache *loaders.Cache, limits model.Limits, with ...func(*transport.Options)) http.Handler {
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers: &Resolver{Limits: limits, Writer: s}, Directives: generated.DirectiveRoot{Requires: requires},
	})
	options := transport.Options{
		MaxBody: int64(limits.MaxBodyBytes), MaxDocument: int64(limits.MaxDocumentBytes), MaxTokens: limits.MaxTokens,
		Timeout: time.Duration(limits.QueryTimeoutMs) * time.Millisecond, EditorTimeout: store.WriteTimeout,
		Cost: limit.Cost,
	}
	for _, set := range with {
		set(&options)
	}
	server := transport.New(schema, options)
	server.Use(limit.New(limits))
	server.Use(extension.Introspection{})
	withLoaders := func(ctx context.Context) context.Context { return loaders.With(ctx, loaders.New(s, cache)) }
	server.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription { // it reads before its first answer
			ctx = withLoaders(ctx)
		}
		return next(ctx)
	})
	// Each response over a stream or a socket needs new loaders, because those of an earlier one may be out of date.
	server.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return next(withLoaders(ctx))
	})
	return server
}
