package graph

import (
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

// cachedQueries bounds the parsed documents that are kept; none is larger than a body may be.
const cachedQueries = 200

// Handler answers GraphQL over HTTP. It expects the request's loaders in the context.
func Handler(limits model.Limits) http.Handler {
	server := handler.New(generated.NewExecutableSchema(generated.Config{
		Resolvers: &Resolver{Limits: limits}, Directives: generated.DirectiveRoot{Requires: requires},
	}))
	server.AddTransport(httpTransport{
		maxBody: int64(limits.MaxBodyBytes), maxDocument: int64(limits.MaxDocumentBytes),
	})
	server.AddTransport(newSocketTransport())
	server.AroundResponses(eachAnswer(time.Duration(limits.QueryTimeoutMs) * time.Millisecond))
	server.SetQueryCache(lru.New[*ast.QueryDocument](cachedQueries))
	server.SetParserTokenLimit(limits.MaxTokens)
	server.SetErrorPresenter(presentError)
	server.SetRecoverFunc(recoverPanic)
	server.Use(&limiter{limits: limits})
	server.Use(extension.Introspection{})
	return server
}
