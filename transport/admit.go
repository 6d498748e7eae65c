package transport

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	gqlgen "github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
)

// maxWait is the part of the deadline of an operation that it may wait until it runs: one in maxWait.
const maxWait = 4

// admit lets operations run when their class has a slot. It goes inside of boundTime, so that the time of waiting counts.
type admit struct {
	gate       *admission.Gate
	isAnalysis func(*graphql.OperationContext) bool
	timeout    time.Duration // of a query
	writing    time.Duration // of a mutation
}

var _ interface {
	graphql.OperationInterceptor
	graphql.ResponseInterceptor
	graphql.HandlerExtension
} = admit{}

// ExtensionName returns the name, as gqlgen requires.
func (admit) ExtensionName() string { return "Admission" }

// Validate accepts any schema.
func (admit) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptOperation admits a subscription, which has its slot until it ends.
func (a admit) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Subscription {
		return once(next(ctx))
	}
	leave, err := a.gate.Enter(ctx, admission.Stream, 0)
	if err != nil {
		return notAdmitted(ctx, err)
	}
	goroutine.WhenDone(ctx, leave)
	responses := next(ctx)
	return func(ctx context.Context) *graphql.Response {
		response := responses(ctx)
		if response == nil {
			leave()
		}
		return response
	}
}

// InterceptResponse admits queries and mutations.
func (a admit) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	asked := graphql.GetOperationContext(ctx)
	operation := asked.Operation
	if operation == nil || operation.Operation == ast.Subscription { // there is no operation: the response to a request that did not run
		return next(ctx)
	}
	class := admission.ClassOf(operation, a.isAnalysis(asked))
	wait := a.timeout
	if class == admission.Write {
		wait = a.writing
	}
	leave, err := a.gate.Enter(ctx, class, wait/maxWait)
	if err != nil {
		return notAdmitted(ctx, err)(ctx)
	}
	defer leave()
	return next(ctx)
}

// once returns a handler of one response. The transport of WebSockets asks for another one, which must not wait.
func once(responses graphql.ResponseHandler) graphql.ResponseHandler {
	isOver := false
	return func(ctx context.Context) *graphql.Response {
		if isOver {
			return nil
		}
		isOver = true
		return responses(ctx)
	}
}

// notAdmitted answers an operation that does not run: over a WebSocket with the message error.
func notAdmitted(ctx context.Context, err error) graphql.ResponseHandler {
	presented := presentError(ctx, err)
	observe.RequestOf(ctx).NoteCode(code(presented))
	if isOverSocket(ctx) {
		gqlgen.AddSubscriptionError(ctx, presented)
		return func(context.Context) *graphql.Response { return nil }
	}
	SubscriptionOf(ctx).Refuse()
	return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{presented}})
}

func isOverSocket(ctx context.Context) bool { return ctx.Value(socketKey{}) != nil }

// admitSocket takes the slot of a WebSocket. Without a gate there is no bound.
func admitSocket(ctx context.Context, gate *admission.Gate) (leave func(), refused *model.Error) {
	if gate == nil {
		return func() {}, nil
	}
	leave, err := gate.Enter(ctx, admission.Socket, 0)
	if err != nil {
		return nil, model.Errorf(model.CodeOverloaded, "%v", err)
	}
	return leave, nil
}
