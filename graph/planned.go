package graph

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/plan"
)

// mostPlanned is how many objects the answer of a planned operation could have. A larger one is read in pieces by the resolvers, which
// stop where it has too many.
const mostPlanned = 20_000

// planned answers queries by one read each, and leaves the others to the resolvers.
type planned struct {
	graphql.ExecutableSchema
	store Store
	lists plan.Lists
	which plans
}

// plans says why the plan with a text is not run, or nothing. prepare runs it once without an answer.
type plans func(ctx context.Context, text string, prepare func(context.Context) error) plan.Reason

// How far the plan of a shape is.
type progress int

const (
	asked         progress = iota // once
	beingPrepared                 // Neo4j plans it
	prepared
	failed
)

// plansOfWhatReturns runs the plans of shapes that are asked again, once they are prepared: Neo4j needs longer to plan a new text, up to
// seconds, than the resolvers need to answer. It prepares one at a time.
func plansOfWhatReturns() plans {
	shapes := cache.New(mostShapes*shapeBytes, func(progress) int { return shapeBytes })
	var slot sync.Mutex
	return func(ctx context.Context, text string, prepare func(context.Context) error) plan.Reason {
		sum := sha256.Sum256([]byte(text))
		key := string(sum[:])
		switch state, isKnown := shapes.Get(key); {
		case !isKnown:
			shapes.Add(key, asked)
			return "it was not asked before"
		case state == prepared:
			return ""
		case state == failed:
			return "its plan could not be prepared"
		case state == beingPrepared || !slot.TryLock():
			return "its plan is not prepared yet"
		}
		shapes.Add(key, beingPrepared)
		goroutine.Go(context.WithoutCancel(ctx), func() {
			defer slot.Unlock()
			state := prepared
			if err := prepare(context.WithoutCancel(ctx)); err != nil {
				state = failed
			}
			shapes.Add(key, state)
		})
		return "its plan is not prepared yet"
	}
}

const (
	// The shapes that are known: about as many as Neo4j keeps plans of.
	mostShapes = 1_000
	shapeBytes = 256 // more than an entry takes
	// mostText is how long the text of a plan may be, in bytes: Neo4j plans a longer one for many seconds.
	mostText = 16_000
)

// newPlanned puts plans before a schema with resolvers.
func newPlanned(schema graphql.ExecutableSchema, resolver *Resolver, s Store, which plans) planned {
	return planned{schema, s, listsOf(schema.Schema(), resolver), which}
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

// The ways of operations that the resolvers do not answer: by one read, or with an answer that was kept since the graph has changed.
const (
	wayPlanned = "planned"
	wayKept    = "kept"
)

// failedRead is the way of an operation whose plan could not be made or read. The resolvers answer, maybe with the same error.
const failedRead = "the plan failed"

// answer answers an operation by a plan, or with what was kept. An error says why it does not; the resolvers then answer, also with errors.
func (p planned) answer(ctx context.Context, operation *graphql.OperationContext) (data []byte, way string, err error) {
	l := loaders.For(ctx)
	key, err := keyOf(operation)
	if err != nil {
		return nil, "", err
	}
	if kept, objects, isKept := l.KeptAnswer(key); isKept {
		if l.Answer(objects); l.Spent() == nil {
			return kept, wayKept, nil
		}
	}
	if possible, _, _ := limit.Cost(operation); possible > mostPlanned {
		return nil, "", plan.Reason("the answer could be large")
	}
	var objects int
	err = goroutine.Try(ctx, func() error {
		made, err := plan.New(ctx, operation, p.Schema(), p.lists)
		if err != nil {
			return err
		}
		if len(made.Text()) > mostText {
			return plan.Reason("its plan is long")
		}
		prepare := func(ctx context.Context) error {
			_, err := p.store.Answer(ctx, made.Text(), made.Params())
			return err
		}
		if reason := p.which(ctx, made.Text(), prepare); reason != "" {
			return reason
		}
		row, err := p.store.Answer(ctx, made.Text(), made.Params())
		if err != nil {
			return err
		}
		data, objects, err = made.Write(row)
		return err
	})
	if err != nil {
		if reasonOf(err) == failedRead && ctx.Err() == nil {
			slog.WarnContext(ctx, "a planned operation could not be read", "error", err)
		}
		return nil, "", err
	}
	if l.Answer(objects); l.Spent() != nil {
		return nil, "", plan.Reason("the answer has too many objects")
	}
	l.KeepAnswer(key, data, objects)
	return data, wayPlanned, nil
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

// keyOf returns what the answer to a planned operation follows from, beside the graph: a plan has no field that depends on who asks.
func keyOf(operation *graphql.OperationContext) (string, error) {
	from, err := json.Marshal([]any{operation.RawQuery, operation.OperationName, operation.Variables})
	sum := sha256.Sum256(from)
	return string(sum[:]), err
}
