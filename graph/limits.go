package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/sidelines/sidelines/graph/model"
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

// costWalk counts the objects that an answer could hold.
type costWalk struct {
	limits    model.Limits
	schema    *ast.Schema
	variables map[string]any
	known     map[costKey]int
	err       *gqlerror.Error
}

// costKey: what a fragment on a connection costs depends on the page size around it.
type costKey struct {
	fragment string
	page     int
}

// selectionSet is the cost below one object; page is the page size where the object is a connection, else 0.
func (w *costWalk) selectionSet(set ast.SelectionSet, page int) int {
	total := 0
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total += w.field(selection, page)
		case *ast.InlineFragment:
			total += w.selectionSet(selection.SelectionSet, page)
		case *ast.FragmentSpread:
			total += w.fragment(selection, page)
		}
		total = min(total, w.limits.MaxCost+1)
	}
	return total
}

func (w *costWalk) fragment(spread *ast.FragmentSpread, page int) int {
	key := costKey{spread.Name, page}
	cost, ok := w.known[key]
	if !ok {
		cost = w.selectionSet(spread.Definition.SelectionSet, page)
		w.known[key] = cost
	}
	return cost
}

func (w *costWalk) field(field *ast.Field, page int) int {
	if field.Definition == nil || len(field.SelectionSet) == 0 || strings.HasPrefix(field.Name, "__") {
		return 0
	}
	times, below := 1, 0
	switch elements := field.Definition.Type.Elem != nil; {
	case strings.HasSuffix(field.Definition.Type.Name(), "Connection"):
		below = w.pageSize(field)
	case field.Definition.Type.Name() == "Subgraph":
		below = w.networkSize(field)
	case field.Definition.Type.Name() == "Link" && elements && page > 0:
		times = min(page*page/2, w.limits.MaxNetworkLinks) // links of a network
	case elements && page > 0:
		times = page // edges and nodes of a connection, nodes of a network
	case elements:
		times = plainListLength
		if ids, ok := w.argument(field, "ids").([]any); ok {
			times = len(ids)
		}
		if first, ok := integer(w.argument(field, "first")); ok {
			times = int(min(max(first, 1), int64(w.limits.MaxPageSize)))
		}
	}
	return min(times*(1+w.selectionSet(field.SelectionSet, below)), w.limits.MaxCost+1)
}

// networkSize is how many nodes a network could have.
func (w *costWalk) networkSize(field *ast.Field) int {
	seeds, _ := w.argument(field, "seeds").([]any)
	hops, _ := integer(w.argument(field, "hops"))
	perNode, _ := integer(w.argument(field, "perNode"))
	size, frontier := int64(len(seeds)), int64(len(seeds))
	for range min(max(hops, 0), int64(w.limits.MaxNetworkHops)) {
		frontier = min(frontier*max(perNode, 0), int64(w.limits.MaxNetworkNodes))
		size += frontier
	}
	return int(min(max(size, 1), int64(w.limits.MaxNetworkNodes)))
}

// pageSize reads first or last, and refuses one that is out of range before anything runs.
func (w *costWalk) pageSize(field *ast.Field) int {
	size := w.limits.DefaultPageSize
	for _, name := range []string{"first", "last"} {
		given, ok := integer(w.argument(field, name))
		if !ok {
			continue
		}
		if given < 0 || given > int64(w.limits.MaxPageSize) {
			w.refusePageSize(field, name, given)
			return w.limits.MaxPageSize
		}
		size = int(given)
	}
	return max(size, 1)
}

func (w *costWalk) refusePageSize(field *ast.Field, name string, given int64) {
	if w.err != nil {
		return
	}
	w.err = gqlerror.ErrorPosf(field.Position, "%s of %s.%s is %d: it takes 0 to %d. Read further pages with after or before.",
		name, field.ObjectDefinition.Name, field.Name, given, w.limits.MaxPageSize)
	w.err.Extensions = map[string]any{"code": string(model.CodeBadUserInput)}
}

func (w *costWalk) argument(field *ast.Field, name string) any {
	argument := field.Arguments.ForName(name)
	var given *ast.Value
	if argument != nil {
		given = argument.Value
	} else if definition := field.Definition.Arguments.ForName(name); definition != nil {
		given = definition.DefaultValue
	}
	if given == nil {
		return nil
	}
	value, err := given.Value(w.variables)
	if err != nil {
		return nil
	}
	return value
}

func integer(value any) (int64, bool) {
	switch v := value.(type) {
	case int64:
		return v, true
	case int:
		return int64(v), true
	case float64:
		return int64(v), true
	case json.Number:
		i, err := v.Int64()
		if err != nil {
			return 1 << 62, true // out of every range
		}
		return i, true
	case nil:
		return 0, false
	default:
		var i int64
		_, err := fmt.Sscan(fmt.Sprint(v), &i)
		return i, err == nil
	}
}
