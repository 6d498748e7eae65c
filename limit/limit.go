// Package limit refuses requests that exceed limits, before anything is read.
package limit

import (
	"context"
	"strings"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/sidelines/sidelines/model"
)

// Bounds that are not in the schema, because no ordinary query comes near them.
const (
	maxOperations         = 20    // in one document
	maxFields             = 3_000 // of one operation, fragments spread out
	maxRepeats            = 10    // of one response name in one selection set, because validation compares all pairs
	maxIntrospectionDepth = 20
	plainListLength       = 5 // objects that a list without pages counts as
)

// Limiter refuses requests that exceed limits before anything is read. First it checks the shape of the document, which needs no
// schema and bounds the cost of validation, and then the objects of the largest possible response and the work for it. Both walks visit
// a fragment once, even if it is spread many times.
type Limiter struct {
	limits     model.Limits
	schema     *ast.Schema
	sizes      map[*ast.FieldDefinition]size
	conditions map[*ast.FieldDefinition]int // units of work of input fields
}

var _ interface {
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.HandlerExtension
} = &Limiter{}

// New makes a limiter that enforces limits.
func New(limits model.Limits) *Limiter { return &Limiter{limits: limits} }

// ExtensionName returns the name, as gqlgen requires.
func (*Limiter) ExtensionName() string { return "Limits" }

// Validate reads the sizes of lists from the directives of the schema.
func (l *Limiter) Validate(schema graphql.ExecutableSchema) (err error) {
	l.schema = schema.Schema()
	l.sizes, l.conditions, err = sizesOf(l.schema, l.limits)
	return err
}

// MutateOperationParameters checks the document's shape before it is validated.
func (l *Limiter) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: request.Query}, l.limits.MaxTokens)
	if err != nil {
		if strings.Contains(err.Error(), "exceeded token limit") {
			return exceeded("maxTokens", "The query has more than %d tokens.", l.limits.MaxTokens)
		}
		return nil // the executor parses again and says what is wrong
	}
	return l.checkShape(document)
}

// MutateOperationContext checks page sizes, and the objects and the work of the operation to run.
func (l *Limiter) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if err := checkSubscription(operation); err != nil {
		return err
	}
	walk := l.newWalk(operation.Variables)
	cost := walk.selectionSet(operation.Operation.SelectionSet, 0)
	switch {
	case walk.err != nil:
		return walk.err
	case cost.objects > l.limits.MaxPossibleObjects:
		return exceeded("maxPossibleObjects", "The answer could hold more than %d objects: page sizes multiply. "+
			"Ask for smaller pages (first) or fewer lists within lists.", l.limits.MaxPossibleObjects)
	case cost.work > l.limits.MaxWork:
		err := exceeded("maxWork", "The query takes more than %d units of work, most of them for %s.%s. Ask for this field of "+
			"fewer objects, with smaller arguments, or in a query of its own.",
			l.limits.MaxWork, cost.dearest.ObjectDefinition.Name, cost.dearest.Name)
		err.Locations = gqlerror.ErrorPosf(cost.dearest.Position, "").Locations
		return err
	}
	operation.Stats.SetExtension(l.ExtensionName(), &measured{cost: cost})
	return nil
}

// measured is what an operation may take, and what it takes. It is beside the operation before that runs, because gqlgen keeps what
// is beside an operation in a map without a lock: the log may read it while an answer is made, when its client has gone.
type measured struct {
	cost     cost
	answered atomic.Int64 // objects of the latest answer
}

func measuredOf(operation *graphql.OperationContext) *measured {
	m, _ := operation.Stats.GetExtension((*Limiter).ExtensionName(nil)).(*measured)
	return m
}

// Cost returns the possible objects and the units of work of an operation that the limits allow, and the objects of its latest
// answer as SetAnswered noted them. It may be called while the operation runs.
func Cost(operation *graphql.OperationContext) (possible, work, answered int) {
	m := measuredOf(operation)
	if m == nil {
		return 0, 0, 0
	}
	return m.cost.objects, m.cost.work, int(m.answered.Load())
}

// SetAnswered notes how many objects the latest answer of an operation has.
func SetAnswered(operation *graphql.OperationContext, objects int) {
	if m := measuredOf(operation); m != nil {
		m.answered.Store(int64(objects))
	}
}

// checkSubscription refuses a subscription that does not select exactly one field, see
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
	errcode.Set(err, string(model.CodeValidation))
	return err
}

func exceeded(limit, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": string(model.CodeLimitExceeded), "limit": limit}
	return err
}
