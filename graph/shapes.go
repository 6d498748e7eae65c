package graph

import (
	"context"
	"errors"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/plan"
)

const (
	// The plans that Go keeps, in bytes.
	mostPlans = 8 << 20
	// planBytes is what a plan takes at most for each byte of its Cypher and of its document: TestPlan_size measures it.
	planBytes = 16
	// The shapes that are known: about as many as Neo4j keeps plans of.
	mostShapes = 1_000
	shapeBytes = 256 // more than an entry takes
	// mostText is how long the text of a plan may be, in bytes: Neo4j plans a longer one for many seconds.
	mostText = 16_000
)

// madePlans keeps the plans of operations, and why others have none. Many operations differ in values alone.
type madePlans struct {
	kept   *cache.Cache[madePlan]
	schema *ast.Schema
	lists  plan.Lists
}

// madePlan is a plan, or why there is none.
type madePlan struct {
	plan   *plan.Plan
	reason plan.Reason
	bytes  int
}

func newMadePlans(schema *ast.Schema, lists plan.Lists) madePlans {
	return madePlans{cache.New(mostPlans, func(m madePlan) int { return m.bytes }), schema, lists}
}

// of returns the plan of an operation with its values. An error that is a plan.Reason or a plan.Passing says why it has none.
func (m madePlans) of(ctx context.Context, operation *graphql.OperationContext) (*plan.Plan, *plan.Values, error) {
	key := plan.KeyOf(operation, m.schema)
	if known, isKnown := m.kept.Get(key); isKnown {
		if known.plan == nil {
			return nil, nil, known.reason
		}
		values, err := known.plan.Bind(ctx, operation.Variables)
		if !errors.Is(err, plan.ErrOther) {
			return known.plan, values, err
		}
	}
	made, values, err := plan.New(ctx, operation, m.schema, m.lists)
	if err == nil && len(made.Text()) > mostText {
		err = plan.Reason("its plan is long")
	}
	reason, isLasting := err.(plan.Reason) //nolint:errorlint // a Passing is no Reason of the key
	switch {
	case isLasting:
		m.kept.Add(key, madePlan{reason: reason, bytes: shapeBytes})
	case err == nil:
		m.kept.Add(key, madePlan{plan: made, bytes: planBytes * (len(made.Text()) + len(operation.RawQuery))})
	}
	return made, values, err
}

// plans says why a plan is not run, or nothing. prepare runs it once without an answer.
type plans func(ctx context.Context, of *plan.Plan, prepare func(context.Context) error) plan.Reason

// How far the plan of a shape is.
type progress int

const (
	asked         progress = iota // once
	beingPrepared                 // Neo4j plans it
	prepared
	failed
)

// Plans knows how far Neo4j is with the plans of operations. Handlers of one server share it.
type Plans struct {
	shapes *cache.Cache[progress]
	slot   sync.Mutex
}

// NewPlans makes a Plans that knows of no plan.
func NewPlans() *Plans {
	return &Plans{shapes: cache.New(mostShapes*shapeBytes, func(progress) int { return shapeBytes })}
}

// whatReturns runs the plans of shapes that are asked again, once they are prepared: Neo4j needs longer to plan a new text, up to seconds,
// than the resolvers need to answer. It prepares one at a time.
func (p *Plans) whatReturns(ctx context.Context, of *plan.Plan, prepare func(context.Context) error) plan.Reason {
	switch state, isKnown := p.shapes.Get(of.Key()); {
	case !isKnown:
		p.shapes.Add(of.Key(), asked)
		return "it was not asked before"
	case state == prepared:
		return ""
	case state == failed:
		return "its plan could not be prepared"
	case state == beingPrepared || !p.slot.TryLock():
		return "its plan is not prepared yet"
	}
	p.shapes.Add(of.Key(), beingPrepared)
	goroutine.Go(context.WithoutCancel(ctx), func() {
		defer p.slot.Unlock()
		p.prepare(context.WithoutCancel(ctx), of, prepare)
	})
	return "its plan is not prepared yet"
}

// atOnce prepares every plan that is asked for, and waits for it.
func (p *Plans) atOnce(ctx context.Context, of *plan.Plan, prepare func(context.Context) error) plan.Reason {
	if state, _ := p.shapes.Get(of.Key()); state == asked {
		p.slot.Lock()
		defer p.slot.Unlock()
		p.shapes.Add(of.Key(), beingPrepared)
		p.prepare(ctx, of, prepare)
	}
	if state, _ := p.shapes.Get(of.Key()); state != prepared {
		return "its plan could not be prepared"
	}
	return ""
}

func (p *Plans) prepare(ctx context.Context, of *plan.Plan, prepare func(context.Context) error) {
	state := prepared
	if err := prepare(ctx); err != nil {
		state = failed
		if ctx.Err() != nil { // it may succeed later
			state = asked
		}
	}
	p.shapes.Add(of.Key(), state)
}
