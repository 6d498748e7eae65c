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

// Store is the graph: the loaders read it, and mutations write it.
type Store interface {
	loaders.Store
	Writer
}

// Handler answers GraphQL over HTTP. The cache keeps what was read while the graph does not change.
func Handler(s Store, cache *loaders.Cache, limits model.Limits) http.Handler {
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers: &Resolver{Limits: limits, Writer: s}, Directives: generated.DirectiveRoot{Requires: requires},
	})
	server := transport.New(schema, transport.Options{
		MaxBody: int64(limits.MaxBodyBytes), MaxDocument: int64(limits.MaxDocumentBytes), MaxTokens: limits.MaxTokens,
		Timeout: time.Duration(limits.QueryTimeoutMs) * time.Millisecond, EditorTimeout: store.WriteTimeout,
	})
	server.Use(limit.New(limits))
	server.Use(extension.Introspection{})
	withLoaders := func(ctx context.Context) context.Context { return loaders.With(ctx, loaders.New(s, cache)) }
	server.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription { // it reads before its first answer
			ctx = withLoaders(ctx)
		}
		return next(ctx)
	})
	// An answer over a stream or a socket has no request of its own, and must not be made of what an earlier one has read.
	server.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return next(withLoaders(ctx))
	})
	return server
}
