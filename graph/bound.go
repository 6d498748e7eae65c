package graph

import (
	"context"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
)

// bounded makes a response whose fields read with loaders of its own. If it would have more than most objects, it makes an error
// instead, unless a mutation has already written.
func bounded(ctx context.Context, s Store, cache *loaders.Cache, most int, next graphql.ResponseHandler) *graphql.Response {
	ctx, end := loaders.WithNew(ctx, s, cache, most)
	defer end()
	response := next(ctx)
	if response == nil {
		return nil
	}
	operation, l := graphql.GetOperationContext(ctx), loaders.WholeOf(ctx)
	limit.SetAnswered(operation, l.Answered())
	if spent := l.Spent(); spent != nil {
		err := gqlerror.Errorf("%s", spent.Message)
		err.Extensions = map[string]any{"code": string(spent.Code)}
		for name, detail := range spent.Details {
			err.Extensions[name] = detail
		}
		response.Errors = gqlerror.List{err}
		if operation.Operation.Operation != ast.Mutation {
			response.Data = nil
		}
	}
	return response
}

// counted counts the objects of a field. Once there are too many, every field is null, which ends the response soon: an error for
// each field would take more memory than the objects.
func counted(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if len(field.Field.Selections) == 0 && !field.IsMethod && !field.IsResolver {
		return next(ctx) // a value that is there already
	}
	l := loaders.WholeOf(ctx)
	if l.Spent() != nil {
		return graphql.Null, nil //nolint:nilerr // bounded has the error
	}
	value, err := next(ctx)
	if l.Answer(objectsIn(field.Field, value)); l.Spent() != nil {
		return graphql.Null, nil //nolint:nilerr // bounded has the error
	}
	return value, err
}

// objectsIn returns how many objects a value of a field has, without those of the fields below.
func objectsIn(field graphql.CollectedField, value any) int {
	if len(field.Selections) == 0 || value == nil {
		return 0
	}
	v := reflect.ValueOf(value)
	if v.Kind() != reflect.Slice {
		return known(v)
	}
	objects := 0
	for i := range v.Len() {
		objects += known(v.Index(i))
	}
	return objects
}

// known returns 0 for null, else 1.
func known(v reflect.Value) int {
	if (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil() {
		return 0
	}
	return 1
}
