package graph

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"log/slog"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/plan"
)

// mostPlanned is how many objects the answer of a planned operation could have. A larger one is read in pieces by the resolvers, which
// stop where it has too many.
const mostPlanned = 20_000

// planned answers queries by one read each, and leaves the others to the resolvers.
type planned struct {
	graphql.ExecutableSchema
	store Store
	made  madePlans
	which plans
	// resolves is false if what is not planned is not answered.
	resolves bool
}

// newPlanned puts plans before a schema with resolvers.
func newPlanned(schema graphql.ExecutableSchema, resolver *Resolver, s Store, which plans, resolves bool) planned {
	return planned{schema, s, newMadePlans(schema.Schema(), listsOf(schema.Schema(), resolver)), which, resolves}
}

// Exec answers an operation.
func (p planned) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	if operation.Operation.Operation != ast.Query {
		return p.ExecutableSchema.Exec(ctx)
	}
	var byResolvers graphql.ResponseHandler
	isAnswered := false
	return func(ctx context.Context) *graphql.Response {
		if isAnswered {
			return nil
		}
		if byResolvers == nil {
			data, way, err := p.answer(ctx, operation)
			if err == nil {
				isAnswered = true
				noteWay(operation, way)
				return &graphql.Response{Data: data}
			}
			noteWay(operation, reasonOf(err))
			if !p.resolves {
				isAnswered = true
				return &graphql.Response{Data: []byte("null")}
			}
			byResolvers = p.ExecutableSchema.Exec(ctx)
		}
		return byResolvers(ctx)
	}
}

// reasonOf returns why an operation is left to the resolvers.
func reasonOf(err error) string {
	if reason := plan.Reason(""); errors.As(err, &reason) {
		return string(reason)
	}
	return failedRead
}

// The ways of operations that the resolvers do not answer: by one read, or with an answer that was kept and still holds.
const (
	wayPlanned = "planned"
	wayKept    = "kept"
)

// failedRead is the way of an operation whose plan could not be made or read. The resolvers answer, maybe with the same error.
const failedRead = "the plan failed"

// answer answers an operation by a plan, or with what was kept. An error says why it does not; the resolvers then answer, also with errors.
func (p planned) answer(ctx context.Context, operation *graphql.OperationContext) (data []byte, way string, err error) {
	l := loaders.WholeOf(ctx)
	key, err := keyOf(operation)
	if err != nil {
		return nil, "", err
	}
	kept, isKept := l.KeptAnswer(key)
	if way = wayKept; !isKept {
		way = wayPlanned
		kept, err = p.plannedAnswer(ctx, operation, key)
	}
	if err != nil {
		return nil, "", err
	}
	if l.Answer(kept.Objects); l.Spent() != nil {
		return nil, "", plan.Reason("the answer has too many objects")
	}
	return kept.Data, way, nil
}

// plannedAnswer reads an answer by a plan, once for all who ask for it at the same time, and keeps it.
func (p planned) plannedAnswer(ctx context.Context, operation *graphql.OperationContext, key string) (loaders.Answer, error) {
	if possible, _, _ := limit.Cost(operation); possible > mostPlanned {
		return loaders.Answer{}, plan.Reason("the answer could be large")
	}
	answer, err := loaders.WholeOf(ctx).Together(ctx, key, func(ctx context.Context) (answer loaders.Answer, err error) {
		err = goroutine.Try(ctx, func() error { answer, err = p.read(ctx, operation); return err })
		return answer, err
	})
	if err != nil && reasonOf(err) == failedRead && ctx.Err() == nil {
		slog.WarnContext(ctx, "a planned operation could not be read", "error", err)
	}
	return answer, err
}

// read answers an operation by a plan.
func (p planned) read(ctx context.Context, operation *graphql.OperationContext) (loaders.Answer, error) {
	made, values, err := p.made.of(ctx, operation)
	if err != nil {
		return loaders.Answer{}, err
	}
	read := func(ctx context.Context) ([]any, error) { return p.store.Answer(ctx, made.Text(), values.Params()) }
	if made.IsAnalysis() {
		read = loaders.For(ctx).Analysing(read)
	}
	if reason := p.which(ctx, made, func(ctx context.Context) error { _, err := read(ctx); return err }); reason != "" {
		return loaders.Answer{}, reason
	}
	row, err := read(ctx)
	if err != nil {
		return loaders.Answer{}, err
	}
	again, err := made.Again(ctx, p.store, row, values)
	if again {
		row, err = read(ctx)
	}
	if err != nil {
		return loaders.Answer{}, err
	}
	answer, err := made.Write(values, row)
	return loaders.Answer(answer), err
}

// ways notes which way each operation goes.
type ways struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = ways{}

// ExtensionName returns the name, as gqlgen requires.
func (ways) ExtensionName() string { return "Ways" }

// Validate accepts any schema.
func (ways) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext puts the place for the way beside an operation before it runs, because gqlgen keeps what is there in a map without
// a lock.
func (w ways) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	operation.Stats.SetExtension(w.ExtensionName(), &atomic.Value{})
	return nil
}

func noteWay(operation *graphql.OperationContext, way string) {
	if noted, ok := operation.Stats.GetExtension(ways{}.ExtensionName()).(*atomic.Value); ok {
		noted.Store(way)
	}
}

// Way returns which way an operation went: "planned", "kept", or why it was left to the resolvers. It is empty before the answer, and for
// mutations and subscriptions.
func Way(operation *graphql.OperationContext) string {
	noted, ok := operation.Stats.GetExtension(ways{}.ExtensionName()).(*atomic.Value)
	if !ok {
		return ""
	}
	way, _ := noted.Load().(string)
	return way
}

// keyOf returns what the answer to a planned operation follows from, beside the graph: a plan has no field that depends on who asks. It may
// follow from what day it is.
func keyOf(operation *graphql.OperationContext) (string, error) {
	from, err := json.Marshal([]any{model.Today(), operation.RawQuery, operation.OperationName, operation.Variables})
	sum := sha256.Sum256(from)
	return string(sum[:]), err
}
