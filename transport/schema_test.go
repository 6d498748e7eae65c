package transport_test

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/transport"
)

// patience is how long a test waits for what must come.
const patience = 30 * time.Second

// testSchema is a schema whose fields do what a transport has to cope with.
type testSchema struct{ schema *ast.Schema }

const testSDL = `
	type Query { answer: String fails(code: String!): String late: String timeLeft: String panics: String things(first: Int): ThingConnection }
	type ThingConnection { nodes: [Thing] }
	type Thing { things(first: Int): ThingConnection name: String }
	type Mutation { answer: String }
	type Subscription { numbers: String! timeLeft: String! silent: String! refused(code: String!): String! broken: String! }`

// handler serves testSchema.
func handler(o transport.Options) http.Handler {
	o.MaxBody, o.MaxDocument, o.MaxTokens, o.Cost = 100_000, 10_000_000, 2_000, limit.Cost
	o.Limits = limit.New(model.Limits{
		MaxDepth: 15, MaxPossibleObjects: 20_000, MaxWork: 1_000, MaxPageSize: 100, DefaultPageSize: 20, MaxAliases: 30, MaxRootFields: 20, MaxTokens: o.MaxTokens,
	})
	return transport.New(testSchema{gqlparser.MustLoadSchema(&ast.Source{Input: testSDL})}, o)
}

// inTime are options with time enough.
func inTime() transport.Options { return transport.Options{Timeout: patience} }

// Schema is what gqlgen validates with.
func (s testSchema) Schema() *ast.Schema { return s.schema }

// Complexity is not used.
func (testSchema) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

// Exec answers the operation of the context.
func (testSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx)
	kind := operation.Operation.Operation
	fields := graphql.CollectFields(operation, operation.Operation.SelectionSet, nil)
	if kind == ast.Subscription {
		return subscribe(ctx, operation, fields[0])
	}
	isOver := false
	return func(ctx context.Context) *graphql.Response {
		if isOver {
			return nil
		}
		isOver = true
		data := map[string]any{}
		for _, field := range fields {
			value, err := resolve(ctx, field.Name, field.ArgumentMap(operation.Variables))
			if err != nil {
				graphql.AddError(ctx, err)
			}
			data[field.Alias] = value
		}
		text, _ := json.Marshal(data) // texts and nulls
		return &graphql.Response{Data: text}
	}
}

func resolve(ctx context.Context, field string, arguments map[string]any) (any, error) {
	switch field {
	case "fails":
		return nil, model.Errorf(model.Code(arguments["code"].(string)), "It fails.")
	case "late":
		<-ctx.Done()
		return nil, ctx.Err()
	case "timeLeft":
		return timeLeft(ctx), nil
	case "panics":
		panic("boom")
	}
	return "yes", nil
}

// timeLeft says how many minutes an answer may take, rounded up.
func timeLeft(ctx context.Context) string {
	deadline, isBound := ctx.Deadline()
	if !isBound {
		return "for ever"
	}
	return strconv.Itoa(int(math.Ceil(time.Until(deadline).Minutes()))) + " min"
}

// subscribe begins a subscription: numbers counts on from the last number that a client has seen, each in a long message.
func subscribe(ctx context.Context, operation *graphql.OperationContext, field graphql.CollectedField) graphql.ResponseHandler {
	s := transport.SubscriptionOf(ctx)
	switch field.Name {
	case "refused":
		s.Refuse()
		graphql.AddError(ctx, model.Errorf(model.Code(field.ArgumentMap(operation.Variables)["code"].(string)), "It does not begin."))
	case "timeLeft":
		return func(ctx context.Context) *graphql.Response {
			return &graphql.Response{Data: json.RawMessage(`{"timeLeft":"` + timeLeft(ctx) + `"}`)}
		}
	case "numbers":
		n, _ := strconv.Atoi(s.LastEventID()) // 0 where there is none
		return func(context.Context) *graphql.Response {
			n++
			s.Announce(strconv.Itoa(n))
			return &graphql.Response{Data: json.RawMessage(`{"numbers":"` + strings.Repeat("n", 1000) + `"}`)}
		}
	case "broken":
		return func(context.Context) *graphql.Response {
			transport.BreakOff(ctx, errors.New("boom"))
			return nil
		}
	}
	return func(ctx context.Context) *graphql.Response {
		<-ctx.Done()
		return nil
	}
}
