// Package transport serves an executable schema over HTTP, WebSockets and server-sent events. It reads requests, bounds their size
// and time, and writes responses and errors. It knows neither resolvers nor types of a schema.
package transport

import (
	"cmp"
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/validation"
)

// DefaultKept is how many bytes of documents are kept if the options do not say.
const DefaultKept = 16 << 20

// Options are the bounds of a server.
type Options struct {
	MaxBody     int64         // bytes of the body of a request, and of a message over a WebSocket
	MaxDocument int64         // bytes of the body of a request from an editor
	MaxTokens   int           // of a query
	Timeout     time.Duration // of a request
	// EditorTimeout is the additional time for a request of an editor, because writing a large document takes longer than
	// any read.
	EditorTimeout time.Duration
	// MostKept bounds the memory for documents in bytes: half of it is for the texts that clients sent to be kept, and half for
	// documents that were parsed. 0 stands for DefaultKept.
	MostKept int
	Patience Patience
	// Origins are the other origins whose pages may open WebSockets, such as https://app.example.org.
	Origins []string
	// State names everything but the request that the answer to a query follows from, such as a revision of the data. It is
	// empty while that is unknown. Without State, answers have no ETag.
	State func() string
	// Revisions tells clients which revision of the data an answer has; nil if there is none.
	Revisions Revisions
	Documents Documents
	// Cost returns what an operation may cost and the objects that its answer has, which clients can ask for; nil if it has none.
	Cost func(*graphql.OperationContext) (possible, work, answered int)
	// Way returns which way an operation went, which administrators can ask for; nil if there is one alone.
	Way func(*graphql.OperationContext) string
	// Limits refuses requests before they are validated, because the time of that is not bounded. It may be nil.
	Limits graphql.HandlerExtension
	// Observe records all operations, also those that are refused. It may be nil.
	Observe graphql.HandlerExtension
	// Gate bounds the operations that run at a time, with IsAnalysis as the questions of analysis; without it nothing waits.
	Gate       *admission.Gate
	IsAnalysis func(*graphql.OperationContext) bool
}

// Patience says how long a server waits for clients. A zero field stands for the value in DefaultPatience.
type Patience struct {
	// Init is how long a client may take to send connection_init.
	Init time.Duration
	// Ping is how often the server sends something on an idle connection, so that proxies keep it open.
	Ping time.Duration
	// Receive is how long a client may take to receive one message. After that the server disconnects it; it can resume from
	// its last cursor.
	Receive time.Duration
}

// DefaultPatience suits clients on bad networks, and proxies that close connections after 15 idle seconds.
var DefaultPatience = Patience{Init: 3 * time.Second, Ping: 12 * time.Second, Receive: 10 * time.Second}

// orDefault sets zero fields to their defaults.
func (p Patience) orDefault() Patience {
	return Patience{
		Init:    cmp.Or(p.Init, DefaultPatience.Init),
		Ping:    cmp.Or(p.Ping, DefaultPatience.Ping),
		Receive: cmp.Or(p.Receive, DefaultPatience.Receive),
	}
}

// New makes a handler of requests to a schema.
func New(schema graphql.ExecutableSchema, o Options) *handler.Server {
	patience := o.Patience.orDefault()
	mostKept := cmp.Or(o.MostKept, DefaultKept)
	server := handler.New(schema)
	server.AddTransport(httpTransport{
		maxBody: o.MaxBody, maxDocument: o.MaxDocument, patience: patience, state: o.State, revisions: o.Revisions,
		bodies: newBodies(o.MaxBody, o.MaxDocument, (o.Timeout+o.EditorTimeout)/maxWait),
	})
	server.AddTransport(newSocketTransport(patience, o.Origins, o.MaxBody, o.Gate))
	if o.Observe != nil {
		server.Use(o.Observe) // the first, so that it sees what the others do
	}
	server.AroundResponses(boundTime(o.Timeout, o.EditorTimeout))
	if o.Gate != nil {
		server.Use(admit{o.Gate, o.IsAnalysis, o.Timeout, o.Timeout + o.EditorTimeout})
	}
	server.SetParserTokenLimit(o.MaxTokens)
	server.SetErrorPresenter(presentError)
	server.SetRecoverFunc(recoverPanic)
	server.Use(newPersisted(o.Documents, mostKept/2)) // the first, because it finds the document
	server.Use(validation.Reader{})
	valid := validation.New(mostKept/2, o.MaxTokens)
	if o.Limits != nil {
		server.Use(limitsOnce{o.Limits, valid})
	}
	server.Use(valid)
	server.SetQueryCache(valid)
	server.SetValidationRulesFn(validation.Rules)
	server.Use(report{o.Cost, o.Way})
	return server
}

// limitsOnce checks the limits of a document once: what is kept as valid was within them.
type limitsOnce struct {
	graphql.HandlerExtension
	valid *validation.Validator
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = limitsOnce{}

// MutateOperationParameters checks a document that is not known.
func (l limitsOnce) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	if _, isKnown := l.valid.Get(ctx, request.Query); isKnown {
		return nil
	}
	if limits, ok := l.HandlerExtension.(graphql.OperationParameterMutator); ok {
		return limits.MutateOperationParameters(ctx, request)
	}
	return nil
}

// MutateOperationContext checks an operation.
func (l limitsOnce) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if limits, ok := l.HandlerExtension.(graphql.OperationContextMutator); ok {
		return limits.MutateOperationContext(ctx, operation)
	}
	return nil
}

// boundTime bounds the time of every response except those of subscriptions.
func boundTime(timeout, editors time.Duration) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		operation := graphql.GetOperationContext(ctx).Operation
		if operation == nil || operation.Operation == ast.Subscription {
			return next(ctx) // there is no operation: the response to a request that did not run
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
