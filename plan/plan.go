// Package plan turns a whole query operation into one read. It makes one Cypher text of a selection, with the values as parameters, and
// writes the answer from what the database returns for each position, byte for byte as gqlgen would. It answers nothing by halves: what
// it does not know, and an answer with anything unusual in it, such as an error, is left to the resolvers.
package plan

import (
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/store"
)

// Reason says why an operation is not answered by a plan.
type Reason string

// Error returns the reason.
func (r Reason) Error() string { return string(r) }

// Lists prepares the read of a list as its resolver does, without reading anything: the field of a type, with arguments as they were
// given. An error says why it cannot.
type Lists interface {
	Prepare(ctx context.Context, typeName, field string, arguments map[string]any) (*store.List, error)
}

// Plan is how operations are read that have one document and differ in values alone. It does not change once it is made.
type Plan struct {
	text, key        string
	bindings         []binding
	lists, languages int // how many the values have
	isAnalysis       bool
	root             *block
	checks           []func(row []any, v *Values) Reason
	namings          []naming
	always           []store.Dependency // of every answer
	dependsOnAll     bool
}

// Answer is what a plan writes.
type Answer struct {
	Data    []byte
	Objects int // how many it has
	// Dependencies are what it depends on.
	Dependencies store.Dependencies
}

// Text returns the Cypher, for store.Answer. It is the same for all operations that select the same in the same way.
func (p *Plan) Text() string { return p.text }

// IsAnalysis reports whether the read takes as much as an analysis question.
func (p *Plan) IsAnalysis() bool { return p.isAnalysis }

// Key stands for the text, in 32 bytes.
func (p *Plan) Key() string { return p.key }

// Write writes the answer from the values of the row that the Cypher returned. The error is a Reason.
func (p *Plan) Write(v *Values, row []any) (Answer, error) {
	w := &writer{values: v, dependsOnAll: p.dependsOnAll}
	for _, check := range p.checks {
		if problem := check(row, v); problem != "" {
			return Answer{}, problem
		}
	}
	p.root.write(w, row)
	if w.problem != "" {
		return Answer{}, w.problem
	}
	return Answer{w.buf.Bytes(), w.objects - 1, p.dependencies(w)}, nil // the root is no object
}

// New makes the plan of an operation, which was validated and whose variables are coerced, and returns it with the values of the operation.
// The error is a Reason, or a Passing.
func New(ctx context.Context, operation *graphql.OperationContext, schema *ast.Schema, lists Lists) (p *Plan, v *Values, err error) {
	c := &compiler{
		ctx: ctx, operation: operation, schema: schema, lists: lists, root: newBlock("Query"),
		values: &Values{params: map[string]any{}},
	}
	defer func() {
		switch reason := recover().(type) {
		case nil:
		case Reason:
			p, v, err = nil, nil, reason
		case Passing:
			p, v, err = nil, nil, reason
		default:
			panic(reason)
		}
	}()
	if operation.Operation.Operation != ast.Query {
		refuse("%s: only queries are planned", operation.Operation.Operation)
	}
	c.query(c.root)
	if len(c.root.columns) == 0 {
		refuse("nothing is read")
	}
	text := store.InOneMap(lines(c.root.clauses) + "RETURN " + strings.Join(c.root.columns, ", "))
	sum := sha256.Sum256([]byte(text))
	return &Plan{
		text: text, key: string(sum[:]), bindings: c.bindings, lists: len(c.values.lists), languages: len(c.values.languages),
		root: c.root, checks: c.checks, namings: c.namings, isAnalysis: c.isAnalysis,
		always: c.dependencies, dependsOnAll: c.dependsOnAll,
	}, c.values, nil
}

// refuse ends the planning.
func refuse(format string, args ...any) { panic(Reason(fmt.Sprintf(format, args...))) }

type compiler struct {
	ctx       context.Context //nolint:containedctx // it lives as long as the call of New
	operation *graphql.OperationContext
	schema    *ast.Schema
	lists     Lists
	values    *Values
	bindings  []binding
	// isAnalysis: a list is worked out like the answer to an analysis question.
	isAnalysis bool
	root       *block
	checks     []func(row []any, v *Values) Reason // of the row of the root
	namings    []naming
	names      int
	// dependencies are those of every answer; dependsOnAll: nobody knows all of them.
	dependencies []store.Dependency
	dependsOnAll bool
}

// name returns a name that no other variable or parameter of the text has.
func (c *compiler) name(prefix string) string {
	c.names++
	return prefix + strconv.Itoa(c.names)
}

// collect returns the fields that are selected of an object of a type, as the specification says, with all that directives leave.
func (c *compiler) collect(selections ast.SelectionSet, typeName string) []graphql.CollectedField {
	satisfies := []string{typeName}
	for _, of := range c.schema.Implements[typeName] {
		satisfies = append(satisfies, of.Name)
	}
	var fields []graphql.CollectedField
	for _, f := range graphql.CollectFields(c.operation, selections, satisfies) {
		// gqlgen keeps a field apart that is selected of a union and of an object, and writes the first.
		if slices.ContainsFunc(fields, func(other graphql.CollectedField) bool { return other.Alias == f.Alias }) {
			if len(f.Selections) > 0 {
				refuse("%s.%s is selected twice", typeName, f.Name)
			}
			continue
		}
		fields = append(fields, f)
		for _, directive := range f.Directives {
			if directive.Name != "skip" && directive.Name != "include" {
				refuse("@%s", directive.Name)
			}
		}
	}
	return fields
}

// definition returns the definition of a field in an object type. It refuses one with a directive that could do something.
func (c *compiler) definition(typeName string, f graphql.CollectedField) *ast.FieldDefinition {
	definition := c.schema.Types[typeName].Fields.ForName(f.Name)
	if definition == nil {
		refuse("%s.%s", typeName, f.Name)
	}
	for _, of := range []*ast.FieldDefinition{definition, f.Definition} { // f may be selected of an interface
		for _, directive := range of.Directives {
			if directive.Name != "cost" && directive.Name != "deprecated" {
				refuse("%s.%s has @%s", typeName, f.Name, directive.Name)
			}
		}
	}
	return definition
}

// query plans the fields at the top.
func (c *compiler) query(b *block) {
	for _, f := range c.collect(c.operation.Operation.SelectionSet, "Query") {
		if f.Name == "__typename" {
			b.constant(f.Alias, "Query")
			continue
		}
		definition := c.definition("Query", f)
		if strings.HasSuffix(definition.Type.Name(), "Connection") {
			c.connection(b, "Query", "", f, definition)
			continue
		}
		c.lookup(b, f, definition)
	}
}

// lookup plans a field that looks one object up.
func (c *compiler) lookup(b *block, f graphql.CollectedField, definition *ast.FieldDefinition) {
	kinds, label := c.kindsOf(definition.Type), "Entity {id"
	if definition.Type.Name() == "Tenure" {
		kinds, label = []string{"Tenure"}, "Detail {key"
	}
	if len(kinds) == 0 || definition.Type.Elem != nil || !strings.EqualFold(f.Name, definition.Type.Name()) {
		refuse("Query.%s", f.Name)
	}
	arguments := f.ArgumentMap(c.operation.Variables)
	v, found := c.name("v"), c.name("c")
	var begin string
	switch {
	case arguments["id"] != nil && arguments["code"] == nil:
		begin = fmt.Sprintf("MATCH (%s:%s: $%s})", v, label, c.key(f, "id", "code"))
	case arguments["code"] != nil && arguments["id"] == nil && f.Name == "country":
		begin = fmt.Sprintf("WITH $%s AS key\n%s\nWITH %s", c.key(f, "code", "id"), store.CountryByCode(v), v)
		c.dependsOn(store.OfCodes)
	default:
		panic(Passing("arguments of Query." + f.Name))
	}
	of := c.entity(v, definition.Type, f.Selections, true)
	b.clauses = append(b.clauses, fmt.Sprintf("CALL () {\n%s\nWHERE %s:%s\n%sRETURN collect(%s) AS %s\n}",
		begin, v, store.Labels(kinds...), lines(of.clauses), of.expression, found))
	at := b.column(found)
	b.add(f.Alias, func(w *writer, row []any) {
		rows, _ := row[at].([]any)
		if len(rows) != 1 {
			w.fail("Query." + f.Name + " found nothing, or more than one")
			return
		}
		of.write(w, rows[0])
	})
}

// key adds a parameter for the argument by which a field looks an object up. Another, by which it could, is not given.
func (c *compiler) key(f graphql.CollectedField, by, other string) string {
	return c.parameter(func(variables map[string]any) (any, error) {
		arguments := f.ArgumentMap(variables)
		key, isText := arguments[by].(string)
		if !isText || arguments[other] != nil {
			return nil, ErrOther
		}
		if by == "code" {
			key = strings.ToUpper(key)
		}
		return key, nil
	})
}

// lines returns clauses with the end of a line after each.
func lines(clauses []string) string {
	if len(clauses) == 0 {
		return ""
	}
	return strings.Join(clauses, "\n") + "\n"
}
