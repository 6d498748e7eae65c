// Package validation finds every mistake of a document and of its variables before anything runs, by the rules of
// https://spec.graphql.org/September2025/. It adds to gqlparser what that passes over; the test conformance/oracle compares both
// together with graphql-js.
package validation

import (
	"context"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/model"
)

// Validator checks requests before gqlgen does. It keeps the documents that are valid, so it is also the cache of gqlgen.
type Validator struct {
	kept      *cache.Cache[*ast.QueryDocument]
	schema    *ast.Schema
	maxTokens int
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.Cache[*ast.QueryDocument]
} = &Validator{}

// New makes a validator of documents of at most maxTokens tokens, which keeps documents of at most mostKept bytes.
func New(mostKept, maxTokens int) *Validator {
	return &Validator{kept: cache.New(mostKept, sizeOf), maxTokens: maxTokens}
}

// ofSchema are the types of what a document points to in the schema.
var ofSchema = []reflect.Type{
	reflect.TypeFor[ast.Schema](), reflect.TypeFor[ast.Definition](), reflect.TypeFor[ast.FieldDefinition](),
	reflect.TypeFor[ast.ArgumentDefinition](), reflect.TypeFor[ast.DirectiveDefinition](),
}

// sizeOf returns about how many bytes a parsed document takes with its text.
func sizeOf(document *ast.QueryDocument) int { return cache.Size(document, ofSchema...) }

// Get returns a valid document that was parsed.
func (v *Validator) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	return v.kept.Get(text)
}

// Add keeps a valid document.
func (v *Validator) Add(_ context.Context, text string, document *ast.QueryDocument) {
	v.kept.Add(text, document)
}

// ExtensionName returns the name, as gqlgen requires.
func (*Validator) ExtensionName() string { return "Validation" }

// Validate keeps the schema.
func (v *Validator) Validate(schema graphql.ExecutableSchema) error {
	v.schema = schema.Schema()
	return nil
}

// MutateOperationParameters checks a request, and coerces its variables as
// https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values says. It returns nil for a document that does not fit the
// schema, because gqlgen then finds all its mistakes by the same rules.
func (v *Validator) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	document, isKnown := v.Get(ctx, request.Query)
	if !isKnown {
		var err *gqlerror.Error
		if document, err = Parse(&request.Query, v.maxTokens); err != nil {
			return err
		}
		if len(document.Operations) == 0 || len(Check(v.schema, document)) > 0 {
			return nil
		}
		v.Add(ctx, request.Query, document)
	}
	operation := document.Operations.ForName(request.OperationName)
	if operation == nil {
		return nil
	}
	coerced, err := coerceVariables(v.schema, operation, request.Variables)
	request.Variables = coerced
	return err
}

// Reader writes the text of a request in a form that gqlparser reads as the specification demands. It precedes whatever parses the
// text: a bound of what another reading has would not bound what runs.
type Reader struct{}

var _ graphql.OperationParameterMutator = Reader{}

// ExtensionName returns the name, as gqlgen requires.
func (Reader) ExtensionName() string { return "Reader" }

// Validate accepts any schema.
func (Reader) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters returns an error for what is no GraphQL and which gqlparser takes.
func (Reader) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	text, err := readable(request.Query)
	if err == nil {
		request.Query = text
	}
	return err
}

// Parse parses a document. It writes the document in a form that gqlparser reads as the specification demands, if that reads it
// otherwise. An error has the code GRAPHQL_PARSE_FAILED.
func Parse(query *string, maxTokens int) (*ast.QueryDocument, *gqlerror.Error) {
	text, err := readable(*query)
	if err != nil {
		return nil, err
	}
	*query = text
	document, parseErr := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, maxTokens)
	if parseErr != nil {
		err := gqlerror.WrapIfUnwrapped(parseErr)
		errcode.Set(err, string(model.CodeParse))
		return nil, err
	}
	if len(document.Operations)+len(document.Fragments) == 0 {
		err := gqlerror.Errorf("The document is empty.")
		errcode.Set(err, string(model.CodeParse))
		return nil, err
	}
	return document, constants(document)
}

// Check returns the mistakes of a document by all rules, each with the code GRAPHQL_VALIDATION_FAILED. The document is ready to run
// if there are none.
func Check(schema *ast.Schema, document *ast.QueryDocument) gqlerror.List {
	errs := validator.ValidateWithRules(schema, document, Rules())
	for _, err := range errs {
		errcode.Set(err, string(model.CodeValidation))
	}
	if len(errs) == 0 {
		settle(schema, document)
	}
	return errs
}

// Rules returns the rules of gqlparser, with our own in place of those that are not as strict as the specification.
func Rules() *rules.Rules {
	r := rules.NewDefaultRules()
	for _, rule := range []core.Rule{
		{Name: rules.ValuesOfCorrectTypeRule.Name, RuleFunc: valuesOfCorrectType},
		{Name: rules.SingleFieldSubscriptionsRule.Name, RuleFunc: singleFieldSubscriptions},
	} {
		r.ReplaceRule(rule.Name, rule.RuleFunc)
	}
	return r
}
