// Package transport carries GraphQL between clients and an executable schema: over HTTP, WebSockets and event streams. It
// reads requests, bounds their size and time, and writes answers and errors. It knows no resolver and no type of a schema.
package transport

import (
	"cmp"
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// cachedQueries bounds the parsed documents that are kept; none is larger than a body may be.
const cachedQueries = 200

// Options are the bounds of a server.
type Options struct {
	MaxBody     int64         // bytes of a request
	MaxDocument int64         // bytes of a request that an editor sends
	MaxTokens   int           // of a query
	Timeout     time.Duration // of a request
	// EditorTimeout is how much longer a request of an editor may take: a large document takes longer to write than anything
	// takes to read.
	EditorTimeout time.Duration
	Patience      Patience
}

// Patience is how long a server waits for clients. A zero field stands for that of DefaultPatience.
type Patience struct {
	// Init is how long a client may take to send connection_init.
	Init time.Duration
	// Ping is how often a silent connection shows that it is alive, so that nothing between takes it for dead.
	Ping time.Duration
	// Receive is how long a client may take to receive one message. One that takes longer is cut off: it goes on from its
	// last cursor when it comes back.
	Receive time.Duration
}

// DefaultPatience suits clients on bad networks, and proxies that close what is silent for 15 seconds.
var DefaultPatience = Patience{Init: 3 * time.Second, Ping: 12 * time.Second, Receive: 10 * time.Second}

// orDefault fills in what is not given.
func (p Patience) orDefault() Patience {
	return Patience{
		Init:    cmp.Or(p.Init, DefaultPatience.Init),
		Ping:    cmp.Or(p.Ping, DefaultPatience.Ping),
		Receive: cmp.Or(p.Receive, DefaultPatience.Receive),
	}
}

// New makes a handler that answers requests to a schema.
func New(schema graphql.ExecutableSchema, o Options) *handler.Server {
	patience := o.Patience.orDefault()
	server := handler.New(schema)
	server.AddTransport(httpTransport{maxBody: o.MaxBody, maxDocument: o.MaxDocument, patience: patience})
	server.AddTransport(newSocketTransport(patience))
	server.AroundResponses(boundTime(o.Timeout, o.EditorTimeout))
	server.SetQueryCache(lru.New[*ast.QueryDocument](cachedQueries))
	server.SetParserTokenLimit(o.MaxTokens)
	server.SetErrorPresenter(presentError)
	server.SetRecoverFunc(recoverPanic)
	server.Use(numbers{})
	return server
}

// boundTime bounds the time of every answer but those of a subscription.
func boundTime(timeout, editors time.Duration) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		operation := graphql.GetOperationContext(ctx).Operation
		if operation == nil || operation.Operation == ast.Subscription {
			return next(ctx) // without an operation: an error of a request that did not come to run
		}
		allowed := timeout
		if auth.From(ctx).May(model.RoleEditor) {
			allowed += editors
		}
		ctx, cancel := context.WithTimeout(ctx, allowed)
		defer cancel()
		return next(ctx)
	}
}
