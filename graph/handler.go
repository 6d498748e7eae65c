package graph

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/feed"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/plan"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// Store reads and writes the graph.
type Store interface {
	feed.Store
	Writer
	Answer(ctx context.Context, text string, params map[string]any) ([]any, error)
	plan.Namer
}

// Handler answers GraphQL requests. cache keeps what was read until the graph changes. with sets the options that do not follow
// from the limits.
func Handler(s Store, cache *loaders.Cache, limits model.Limits, with ...func(*transport.Options)) http.Handler {
	return HandlerSharing(s, cache, limits, NewPlans(), with...)
}

// HandlerSharing is Handler with plans that others of the server have, too.
func HandlerSharing(s Store, cache *loaders.Cache, limits model.Limits, shared *Plans, with ...func(*transport.Options)) http.Handler {
	return handlerWith(s, cache, limits, shared.whatReturns, true, with...)
}

// Preparer returns a handler that makes Neo4j prepare the plans of the queries that it is asked. It answers nothing else.
func Preparer(s Store, cache *loaders.Cache, limits model.Limits, shared *Plans) http.Handler {
	return handlerWith(s, cache, limits, shared.atOnce, false)
}

func handlerWith(
	s Store, cache *loaders.Cache, limits model.Limits, which plans, resolves bool, with ...func(*transport.Options),
) http.Handler {
	options := transport.Options{
		MaxBody: int64(limits.MaxBodyBytes), MaxDocument: int64(limits.MaxDocumentBytes), MaxTokens: limits.MaxTokens,
		Timeout: time.Duration(limits.QueryTimeoutMs) * time.Millisecond, EditorTimeout: store.WriteTimeout,
		Limits: limit.New(limits), Cost: limit.Cost, IsAnalysis: limit.IsAnalysis, Way: Way,
		Revisions: cache,
	}
	for _, set := range with {
		set(&options)
	}
	resolver := &Resolver{Limits: limits, Writer: s, Feed: feed.New(s, cache)}
	server := transport.New(newPlanned(ExecutableSchema(resolver), resolver, s, which, resolves), options)
	server.Use(Introspection{})
	server.Use(ways{})
	server.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription { // it reads before its first answer
			ctx = loaders.With(ctx, loaders.NewLasting(s, cache))
		}
		return next(ctx)
	})
	// Each response over a stream or a socket needs new loaders, because those of an earlier one may be out of date.
	server.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return bounded(ctx, s, cache, limits.MaxObjects, next)
	})
	server.AroundFields(counted)
	return server
}

// State returns what the answer to a query follows from beside the request: the program, its limits, the day, and the revision of
// the graph. It returns "" while the revision is unknown. version names the program; answers of one version are the same.
func State(version string, limits model.Limits, cache *loaders.Cache) func() string {
	program := fmt.Sprintf("%s %+v", version, limits)
	return func() string {
		revision := cache.Revision()
		if revision == "" {
			return ""
		}
		return fmt.Sprintf("%s %s %s", program, model.Today(), revision)
	}
}

// SDL returns the schema in GraphQL's schema definition language, with descriptions.
func SDL() string {
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(Schema())
	return text.String()
}

// Class returns the name of the class of an operation, by which the server bounds and counts operations.
func Class(operation *graphql.OperationContext) string {
	return admission.ClassOf(operation.Operation, limit.IsAnalysis(operation)).String()
}
