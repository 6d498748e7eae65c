package observe

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/goroutine"
)

// Extension observes the operations of a GraphQL server. It has to be the first extension of the server.
func (o *Observer) Extension() graphql.HandlerExtension {
	if o.tracer != nil {
		return tracedOperations{operations{o}}
	}
	return operations{o}
}

type operations struct{ *Observer }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.OperationInterceptor
	graphql.ResponseInterceptor
} = operations{}

// extensionName is also the name of the statistic that has the Request of an operation.
const extensionName = "Observe"

// ExtensionName returns the name, as gqlgen requires.
func (operations) ExtensionName() string { return extensionName }

// Validate accepts any schema.
func (operations) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters finds the Request of an operation, and makes it if the operation is one of a WebSocket.
func (operations) MutateOperationParameters(ctx context.Context, _ *graphql.RawParams) *gqlerror.Error {
	request := RequestOf(ctx)
	switch {
	case request == nil:
		return nil // it comes from no client: the server warms up
	case request.isSocket:
		request = request.ofSocket()
	default:
		request.began = time.Now() // the body has been read, for which a slow client takes long
	}
	graphql.GetOperationContext(ctx).Stats.SetExtension(extensionName, request)
	return nil
}

// MutateOperationContext notes the operation, because its document is valid.
func (o operations) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if request := requestOf(operation); request != nil {
		request.lock.Lock()
		defer request.lock.Unlock()
		request.operation = operation
		if o.Class != nil {
			request.class = o.Class(operation)
		}
	}
	return nil
}

func requestOf(operation *graphql.OperationContext) *Request {
	request, _ := operation.Stats.GetExtension(extensionName).(*Request)
	return request
}

// InterceptOperation counts and traces an operation as long as it runs.
func (o operations) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	request := requestOf(operation)
	if request == nil {
		return next(ctx)
	}
	request.begin()
	ctx, endSpan := o.startOperation(withRequest(ctx, request), operation)
	isSubscription := operation.Operation.Operation == ast.Subscription
	if isSubscription {
		o.subscriptions.Inc()
	}
	end := sync.OnceFunc(func() {
		if isSubscription {
			o.subscriptions.Dec()
		}
		endSpan(request)
		o.ended(ctx, request)
	})
	forget := goroutine.WhenDone(ctx, end) // a transport may stop to ask for responses
	responses := next(ctx)
	return func(ctx context.Context) *graphql.Response {
		response := responses(ctx)
		request.noteErrors(response)
		if response == nil || !isSubscription {
			forget()
			end()
		}
		return response
	}
}

// InterceptResponse notes the codes of errors, and counts an operation of a WebSocket that did not run.
func (o operations) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	request := requestOf(graphql.GetOperationContext(ctx))
	if response == nil || request == nil {
		return response
	}
	request.noteErrors(response)
	request.lock.Lock()
	request.bytes += len(response.Data)
	isRefused := request.inSocket && !request.hasBegun
	request.lock.Unlock()
	if isRefused {
		o.ended(withRequest(ctx, request), request)
	}
	return response
}

func (r *Request) noteErrors(response *graphql.Response) {
	if response == nil {
		return
	}
	for _, err := range response.Errors {
		code, _ := err.Extensions["code"].(string)
		r.NoteCode(code)
	}
}

func (r *Request) begin() {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.hasBegun = true
}

// ended counts an operation that was answered or refused. It logs one that was slow, and one of a WebSocket: any other is logged with
// its HTTP request.
func (o *Observer) ended(ctx context.Context, r *Request) {
	took := time.Since(r.began)
	o.count(r, took)
	if isSlow := o.Slow > 0 && took >= o.Slow; isSlow && !r.isSubscription() {
		slog.WarnContext(ctx, "slow operation", append([]any{"duration", took.Round(time.Millisecond)}, o.attributes(r)...)...)
	}
	if r.inSocket {
		slog.InfoContext(ctx, "operation", append([]any{"bytes", r.bytes, "duration", took.Round(time.Microsecond)}, o.attributes(r)...)...)
	}
}
