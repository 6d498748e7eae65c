package transport

import (
	"context"
	"math"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// Names of extensions by which a request asks for values, and under which an answer has them.
const (
	costKey     = "cost"
	workKey     = "work"
	objectsKey  = "objects"
	durationKey = "durationMs"
	wayKey      = "way"
)

// report adds to the extensions of an answer what the extensions of its request ask for: {"cost": true, "work": true, "objects": true,
// "durationMs": true, "way": true}.
type report struct {
	cost func(*graphql.OperationContext) (possible, work, answered int)
	way  func(*graphql.OperationContext) string
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.ResponseInterceptor
	graphql.HandlerExtension
} = report{}

// ExtensionName returns the name, as gqlgen requires.
func (report) ExtensionName() string { return "Report" }

// Validate accepts any schema.
func (report) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters refuses a request that asks for a value with something else than true or false.
func (report) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	for _, name := range []string{costKey, workKey, objectsKey, durationKey, wayKey} {
		switch request.Extensions[name].(type) {
		case nil, bool:
		default:
			return refusal(model.CodeBadRequest, "The extension %s is neither true nor false.", name)
		}
	}
	return nil
}

// InterceptResponse adds the objects that the answer could have, the work, the objects that it has and, unless it is a subscription,
// the milliseconds since the server began to handle the request, to three decimals. An administrator also learns which way the operation
// went.
func (r report) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	operation := graphql.GetOperationContext(ctx)
	response := next(ctx)
	if response == nil || operation.Operation == nil {
		return response
	}
	add := func(name string, value any) {
		if response.Extensions == nil {
			response.Extensions = map[string]any{}
		}
		response.Extensions[name] = value
	}
	if r.cost != nil {
		possible, work, answered := r.cost(operation)
		for name, value := range map[string]int{costKey: possible, workKey: work, objectsKey: answered} {
			if operation.Extensions[name] == true {
				add(name, value)
			}
		}
	}
	if r.way != nil && operation.Extensions[wayKey] == true && auth.From(ctx).May(model.RoleAdmin) {
		add(wayKey, r.way(operation))
	}
	if operation.Extensions[durationKey] == true && operation.Operation.Operation != ast.Subscription {
		taken := time.Since(operation.Stats.OperationStart)
		add(durationKey, math.Round(taken.Seconds()*1e6)/1e3)
	}
	return response
}
