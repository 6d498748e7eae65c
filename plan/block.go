package plan

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// block is what is read of one object: clauses that go before the row, the columns of the row, and the fields of the answer, each written
// from the row.
type block struct {
	typeName string
	// from is the block from whose row it is written, or nil for its own.
	from    *block
	clauses []string
	columns []string
	fields  []field
	// leads has the links that are selected and must lead somewhere.
	leads map[string]bool
	// entities are the positions in the row of the ids of entities, and namedBy the kinds of records of which the
	// answer depends on those that name them: see depends.go.
	entities []int
	namedBy  []string
	// isWhole reports whether a row is that of an object which the resolvers would show; nil for always.
	isWhole []func(row []any) bool
}

type field struct {
	key   []byte // as JSON, with the colon
	write func(w *writer, row []any)
}

func newBlock(typeName string) *block { return &block{typeName: typeName, leads: map[string]bool{}} }

// column returns the position in the row of an expression, which it adds if it is new.
func (b *block) column(expression string) int {
	if at := slices.Index(b.columns, expression); at >= 0 {
		return at
	}
	b.columns = append(b.columns, expression)
	return len(b.columns) - 1
}

// row returns the expression for the row.
func (b *block) row() string { return "[" + strings.Join(b.columns, ", ") + "]" }

func (b *block) add(key string, write func(w *writer, row []any)) {
	var name bytes.Buffer
	writeText(&name, key)
	name.WriteByte(':')
	b.fields = append(b.fields, field{name.Bytes(), write})
}

func (b *block) constant(key, text string) {
	b.add(key, func(w *writer, _ []any) { w.text(text) })
}

// write writes an object. It counts it.
func (b *block) write(w *writer, row []any) {
	if from := cmp.Or(b.from, b); len(row) != len(from.columns) {
		w.fail("a row of " + b.typeName + " has another length")
		return
	}
	for _, isWhole := range b.isWhole {
		if !isWhole(row) {
			w.fail("a " + b.typeName + " is damaged")
			return
		}
	}
	w.objects++
	w.depends(b, row)
	w.buf.WriteByte('{')
	for i, f := range b.fields {
		if i > 0 {
			w.buf.WriteByte(',')
		}
		w.buf.Write(f.key)
		f.write(w, row)
		if w.problem != "" {
			return
		}
	}
	w.buf.WriteByte('}')
}

// writer writes an answer, until something is not as the resolvers would have it.
type writer struct {
	values  *Values
	buf     bytes.Buffer
	objects int
	problem Reason
	// dependencies are those of what was written; dependsOnAll: nobody knows all of them.
	dependencies []store.Dependency
	dependsOnAll bool
}

func (w *writer) fail(problem string) {
	if w.problem == "" {
		w.problem = Reason(problem)
	}
}

func (w *writer) null() { w.buf.WriteString("null") }

func (w *writer) text(text string) { writeText(&w.buf, text) }

// number writes a Float as gqlgen does. what has none if it is one that JSON does not have.
func (w *writer) number(number float64, what string) {
	if math.IsInf(number, 0) || math.IsNaN(number) {
		w.fail(what + " is no number")
	}
	fmt.Fprintf(&w.buf, "%g", number)
}

// date writes a Date. what has none if the text is no date.
func (w *writer) date(text, what string) {
	if _, err := model.ParseDate(text); err != nil {
		w.fail(what + " is no date")
	}
	w.text(text)
}

// writeText writes a text as gqlgen does.
func writeText(b *bytes.Buffer, text string) {
	for i := range len(text) {
		if c := text[i]; c < 0x20 || c == '"' || c == '\\' {
			graphql.MarshalString(text).MarshalGQL(b)
			return
		}
	}
	b.WriteByte('"')
	b.WriteString(text)
	b.WriteByte('"')
}

// list writes the elements of a list.
func (w *writer) list(elements []any, write func(w *writer, element any)) {
	w.buf.WriteByte('[')
	for i, element := range elements {
		if i > 0 {
			w.buf.WriteByte(',')
		}
		if write(w, element); w.problem != "" {
			return
		}
	}
	w.buf.WriteByte(']')
}

// value is an expression, the clauses that go before it, and how its result is written.
type value struct {
	clauses    []string
	expression string
	write      func(w *writer, result any)
}
