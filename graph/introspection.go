package graph

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/graph/generated"
)

// Schema returns the schema that the server serves: that of the files in schema/, without the directive @defer, which gqlparser adds
// to every schema and the server does not implement.
func Schema() *ast.Schema {
	schema := *generated.NewExecutableSchema(generated.Config{}).Schema()
	schema.Directives = maps.Clone(schema.Directives)
	delete(schema.Directives, "defer")
	return &schema
}

// ExecutableSchema returns the schema that the server serves with its resolvers. A nil resolver answers introspection alone.
func ExecutableSchema(resolver *Resolver) graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{
		Schema: Schema(), Resolvers: resolver, Directives: generated.DirectiveRoot{Requires: requires},
	})
}

// Introspection answers introspection as https://spec.graphql.org/September2025/#sec-Introspection says. gqlgen answers an empty list
// or false where the specification says null, and names interfaces among the possible types of an interface.
type Introspection struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = Introspection{}

// ExtensionName returns the name, as gqlgen requires.
func (Introspection) ExtensionName() string { return "Introspection" }

// Validate accepts any schema.
func (Introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext allows introspection, and corrects its fields in operations that select some.
func (Introspection) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	operation.DisableIntrospection = false
	if strings.Contains(operation.RawQuery, "__schema") || strings.Contains(operation.RawQuery, "__type") {
		around := operation.ResolverMiddleware
		operation.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
			return around(ctx, func(ctx context.Context) (any, error) {
				if field := graphql.GetFieldContext(ctx); field.Object == "__Type" && !applies(field) {
					return nil, nil
				}
				value, err := next(ctx)
				if types, isList := value.([]introspection.Type); isList && graphql.GetFieldContext(ctx).Field.Name == "possibleTypes" {
					return slices.DeleteFunc(types, func(t introspection.Type) bool { return t.Kind() != string(ast.Object) }), err
				}
				return value, err
			})
		}
	}
	return nil
}

// kindsOf says which kinds of types have a field of __Type. For other kinds the field is null.
var kindsOf = map[string][]ast.DefinitionKind{
	"fields":        {ast.Object, ast.Interface},
	"interfaces":    {ast.Object, ast.Interface},
	"possibleTypes": {ast.Interface, ast.Union},
	"enumValues":    {ast.Enum},
	"inputFields":   {ast.InputObject},
	"isOneOf":       {ast.InputObject},
}

// applies reports whether the type that a field of __Type belongs to is of a kind that has the field.
func applies(field *graphql.FieldContext) bool {
	kinds, isOfSome := kindsOf[field.Field.Name]
	if !isOfSome {
		return true
	}
	described, isType := field.Parent.Result.(*introspection.Type)
	return !isType || slices.Contains(kinds, ast.DefinitionKind(described.Kind()))
}
