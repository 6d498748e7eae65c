package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

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

// Handler answers GraphQL requests. cache keeps what was read until the graph changes.
func Handler(s Store, cache *loaders.Cache, limits model.Limits) http.Handler {
	server := transport.New(ExecutableSchema(&Resolver{Limits: limits, Writer: s}), transport.Options{
		MaxBody: int64(limits.MaxBodyBytes), MaxDocument: int64(limits.MaxDocumentBytes), MaxTokens: limits.MaxTokens,
		Timeout: time.Duration(limits.QueryTimeoutMs) * time.Millisecond, EditorTimeout: store.WriteTimeout,
		Limits: limit.New(limits),
	})
	server.Use(Introspection{})
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
