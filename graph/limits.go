package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// DefaultLimits are sane from the first day: generous to a person and to an app, small to an attack.
func DefaultLimits(timeout time.Duration) model.Limits {
	return model.Limits{
		MaxDepth:            15,
		MaxCost:             20_000,
		MaxPageSize:         store.MaxPageSize,
		DefaultPageSize:     store.DefaultPageSize,
		MaxAliases:          30,
		MaxRootFields:       20,
		MaxTokens:           2_000,
		MaxBodyBytes:        100_000,
		MaxDocumentBytes:    10_000_000,
		MaxSearchWords:      store.MaxSearchWords,
		MaxHops:             6,
		MaxPaths:            25,
		MaxPathNodes:        10_000,
		PathTimeMs:          5_000,
		MaxSeeds:            20,
		MaxNetworkHops:      3,
		MaxNetworkNodes:     500,
		MaxNetworkLinks:     2_000,
		MaxBuckets:          1_200,
		MaxActivityCells:    5_000,
		MaxCentralityActors: 2_500,
		MaxCentralityTies:   40_000,
		QueryTimeoutMs:      int(timeout.Milliseconds()),
	}
}

// What nobody needs more of, and the schema therefore does not tell.
const (
	maxOperations         = 20    // in one document
	maxFields             = 3_000 // of one operation, fragments spread out
	maxRepeats            = 10    // of one response name in one selection set: each pair costs validation time
	maxIntrospectionDepth = 20
	plainListLength       = 5 // objects that a list without pages is taken to hold
)

// limiter refuses what asks for too much before anything is read: first by the shape of the document, which takes no
// schema and bounds what validation costs, then by the objects that the answer could hold. Both walks visit a fragment
// once, however often it is spread.
type limiter struct {
	limits model.Limits
	schema *ast.Schema
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.HandlerExtension
} = &limiter{}

func (*limiter) ExtensionName() string { return "Limits" }

func (l *limiter) Validate(schema graphql.ExecutableSchema) error {
	l.schema = schema.Schema()
	return nil
}

// MutateOperationParameters checks the document's shape before it is validated.
func (l *limiter) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	for name, value := range request.Variables {
		request.Variables[name] = plainNumbers(value)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: request.Query}, l.limits.MaxTokens)
	if err != nil {
		if strings.Contains(err.Error(), "exceeded token limit") {
			return exceeded("maxTokens", "The query has more than %d tokens.", l.limits.MaxTokens)
		}
		return nil // the executor parses again and says what is wrong
	}
	return l.checkShape(document)
}

// MutateOperationContext checks page sizes and the cost of the one operation that is to run.
func (l *limiter) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if err := checkSubscription(operation); err != nil {
		return err
	}
	walk := costWalk{limits: l.limits, schema: l.schema, variables: operation.Variables, known: map[costKey]int{}}
	cost := walk.selectionSet(operation.Operation.SelectionSet, 0)
	if walk.err != nil {
		return walk.err
	}
	if cost > l.limits.MaxCost {
		return exceeded("maxCost", "The answer could hold more than %d objects: page sizes multiply. Ask for smaller pages (first) or fewer lists within lists.", l.limits.MaxCost)
	}
	return nil
}

// checkSubscription refuses a subscription that selects other than one field, see
// https://spec.graphql.org/September2025/#sec-Single-Root-Field: gqlgen finds out when it is too late for an answer.
func checkSubscription(operation *graphql.OperationContext) *gqlerror.Error {
	if operation.Operation.Operation != ast.Subscription {
		return nil
	}
	fields := graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Subscription"})
	if len(fields) == 1 {
		return nil
	}
	err := gqlerror.ErrorPosf(operation.Operation.Position, "A subscription selects exactly one field; this one selects %d.", len(fields))
	setCode(err, model.CodeValidation)
	return err
}

// plainNumbers makes numbers of the texts that JSON's numbers are read as: gqlparser would take such a text for a String.
// Whole numbers that no int64 holds stay texts, which it refuses as an Int.
func plainNumbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if number, isWhole := whole(v.String()); isWhole {
			return number
		}
		if number, err := v.Float64(); err == nil && strings.ContainsAny(v.String(), ".eE") {
			return number
		}
	case []any:
		for i, element := range v {
			v[i] = plainNumbers(element)
		}
	case map[string]any:
		for name, field := range v {
			v[name] = plainNumbers(field)
		}
	}
	return value
}

// whole is the value of a number of JSON that has no fraction, however it is written (5, 5.0, 1e2), if an int64 holds it.
func whole(number string) (int64, bool) {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	before, after, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(before+after, "0")
	if digits == "" || digits == "-" {
		return 0, true
	}
	shift, err := strconv.Atoi(cmp.Or(exponent, "0"))
	zeros := len(before) + shift - len(digits)
	if err != nil || zeros < 0 || zeros > maxDigits {
		return 0, false
	}
	value, err := strconv.ParseInt(digits+strings.Repeat("0", zeros), 10, 64)
	return value, err == nil
}

// maxDigits is how many digits an int64 may have.
const maxDigits = 19

func exceeded(limit, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": string(model.CodeLimitExceeded), "limit": limit}
	return err
}

// shape is what a selection set amounts to with its fragments spread out; numbers stop growing far above every limit.
type shape struct {
	depth, introspectionDepth, fields, roots int
}

type shapeWalk struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]shape
	open      map[string]bool // fragments being walked: meeting one again is a cycle
	aliases   int
	err       *gqlerror.Error
}

func (l *limiter) checkShape(document *ast.QueryDocument) *gqlerror.Error {
	if len(document.Operations) > maxOperations {
		return exceeded("operations", "The document has %d operations; at most %d.", len(document.Operations), maxOperations)
	}
	w := shapeWalk{fragments: map[string]*ast.FragmentDefinition{}, known: map[string]shape{}, open: map[string]bool{}}
	for _, fragment := range document.Fragments {
		w.fragments[fragment.Name] = fragment
	}
	for _, operation := range document.Operations {
		s := w.selectionSet(operation.SelectionSet)
		switch {
		case w.err != nil:
			return w.err
		case s.depth > l.limits.MaxDepth:
			return exceeded("maxDepth", "Fields are nested %d deep; at most %d.", s.depth, l.limits.MaxDepth)
		case s.introspectionDepth > maxIntrospectionDepth:
			return exceeded("introspectionDepth", "Introspection is nested %d deep; at most %d.", s.introspectionDepth, maxIntrospectionDepth)
		case s.fields > maxFields:
			return exceeded("fields", "The operation selects more than %d fields with its fragments spread out.", maxFields)
		case w.aliases > l.limits.MaxAliases:
			return exceeded("maxAliases", "The document has %d aliases; at most %d.", w.aliases, l.limits.MaxAliases)
		case s.roots > l.limits.MaxRootFields:
			return exceeded("maxRootFields", "The operation has %d fields at the top; at most %d.", s.roots, l.limits.MaxRootFields)
		}
	}
	return nil
}

func (w *shapeWalk) selectionSet(set ast.SelectionSet) shape {
	var total shape
	repeats := map[string]int{}
	for _, selection := range set {
		var s shape
		switch selection := selection.(type) {
		case *ast.Field:
			s = w.field(selection)
			repeats[selection.Alias]++
			if repeats[selection.Alias] > maxRepeats {
				w.err = exceeded("repeats", "The field %s is selected more than %d times in one place.", selection.Alias, maxRepeats)
			}
		case *ast.InlineFragment:
			s = w.selectionSet(selection.SelectionSet)
		case *ast.FragmentSpread:
			s = w.fragment(selection.Name)
		}
		total.depth = max(total.depth, s.depth)
		total.introspectionDepth = max(total.introspectionDepth, s.introspectionDepth)
		total.fields = min(total.fields+s.fields, maxFields+1)
		total.roots = min(total.roots+s.roots, maxFields+1)
		if w.err != nil {
			break
		}
	}
	return total
}

func (w *shapeWalk) field(field *ast.Field) shape {
	if field.Alias != field.Name {
		w.aliases++
	}
	s := w.selectionSet(field.SelectionSet)
	s.fields, s.roots = s.fields+1, 1
	if strings.HasPrefix(field.Name, "__") {
		return shape{fields: s.fields, roots: 1, introspectionDepth: max(s.introspectionDepth, s.depth) + 1}
	}
	s.depth++
	return s
}

func (w *shapeWalk) fragment(name string) shape {
	if s, ok := w.known[name]; ok {
		return s
	}
	definition := w.fragments[name]
	if definition == nil {
		return shape{} // validation says so
	}
	if w.open[name] {
		w.err = exceeded("fragments", "The fragment %s spreads itself.", name)
		return shape{}
	}
	w.open[name] = true
	s := w.selectionSet(definition.SelectionSet)
	delete(w.open, name)
	w.known[name] = s
	return s
}
