package plan

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// page is what is read of a page of a list.
type page struct {
	*block
	node, edge, keys string      // variables
	list             *store.List // of the values with which the plan is made
	at               int         // of the list in the values
	named            *[]string   // of a search: the parameters that have whom its text names
}

// described are the elements of lists, beside the kinds, whose edges a plan knows.
var described = []string{"Participant", "Tenure", "Counterpart", "Search"}

// connection plans a list of the entity in the variable of, or of Query, and adds it to a block.
func (c *compiler) connection(b *block, typeName, of string, f graphql.CollectedField, definition *ast.FieldDefinition) {
	connection := definition.Type.Name()
	element := strings.TrimSuffix(connection, "Connection")
	if definition.Type.NonNull || definition.Type.Elem != nil || !slices.Contains(described, element) &&
		model.KindNamed(element) == nil {
		refuse("%s.%s", typeName, f.Name)
	}
	at := c.list(typeName, f)
	list := c.values.lists[at]
	c.dependsOnList(b, at)
	// Those of a leader take about as long as a page of meetings with participants; a side may have thousands of meetings.
	c.isAnalysis = c.isAnalysis || list.IsAnalysis() && typeName != "Leader"
	c.checkIDs(at)
	p := &page{block: newBlock(connection), node: c.name("v"), edge: c.name("e"), keys: c.name("q"), list: list, at: at}
	if list.IsSearch() {
		p.named = c.naming(b, at)
	}
	out := newBlock(connection)
	scope := "(" + of + ")"
	var pageFields []func(at int)
	for _, part := range c.collect(f.Selections, connection) {
		switch c.definitionOf(connection, part); part.Name {
		case "__typename":
			out.constant(part.Alias, connection)
		case "totalCount":
			c.totalCount(b, out, at, of, part)
		case "nodes", "edges":
			write := c.rows(p, part, strings.TrimSuffix(connection, "Connection")+"Edge")
			pageFields = append(pageFields, func(at int) { c.writePage(out, p, part.Alias, at, write) })
		case "pageInfo":
			write := c.pageInfo(p, part)
			pageFields = append(pageFields, func(at int) {
				out.add(part.Alias, func(w *writer, row []any) { write(w, row[at]) })
			})
		default:
			refuse("%s.%s", connection, part.Name)
		}
		if part.Name == "nodes" || part.Name == "edges" || part.Name == "pageInfo" {
			out.add(part.Alias, nil) // its place; it is set below
		}
	}
	c.finish(b, out, p, scope, of, pageFields)
	columns := len(out.columns)
	ats := make([]int, columns)
	for i, column := range out.columns {
		ats[i] = b.column(column)
	}
	b.add(f.Alias, func(w *writer, row []any) {
		own := make([]any, columns)
		for i, at := range ats {
			own[i] = row[at]
		}
		out.write(w, own)
	})
}

// definitionOf checks the definition of a field that is no __typename.
func (c *compiler) definitionOf(typeName string, f graphql.CollectedField) {
	if f.Name != "__typename" {
		c.definition(typeName, f)
	}
}

// finish reads the page, and puts what writes its parts in their places.
func (c *compiler) finish(b, out *block, p *page, scope, of string, pageFields []func(at int)) {
	if len(pageFields) == 0 {
		return
	}
	params := c.name("l")
	text, keys := p.list.Elements(of, params, p.edgesUsed())
	c.bind(func(_ context.Context, _ map[string]any, v *Values) error {
		v.params[params] = v.lists[p.at].Values()
		return nil
	})
	if p.named != nil {
		*p.named = append(*p.named, params)
	}
	found := c.name("c")
	b.clauses = append(b.clauses, fmt.Sprintf("CALL %s {\n%s\nWITH n AS %s, edge AS %s, [%s] AS %s\n%sRETURN collect(%s) AS %s\n}",
		scope, strings.TrimSuffix(text, "\n"), p.node, p.edge, strings.Join(keys, ", "), p.keys, lines(p.clauses), p.row(), found))
	at := out.column(found)
	places := out.fields
	out.fields = nil
	for _, place := range places {
		if place.write != nil {
			out.fields = append(out.fields, place)
			continue
		}
		pageFields[0](at)
		pageFields = pageFields[1:]
	}
}

// edgesUsed returns what the clauses and columns of a page take from its edge.
func (p *page) edgesUsed() (used []string) {
	for _, text := range slices.Concat(p.clauses, p.columns) {
		for _, match := range edgeUsed.FindAllStringSubmatch(text, -1) {
			if match[1] == p.edge {
				used = append(used, match[2])
			}
		}
	}
	return used
}

var edgeUsed = regexp.MustCompile(`\b(e\d+)\.(\w+)`)

// writePage writes the edges or the nodes of a page.
func (c *compiler) writePage(out *block, p *page, key string, at int, write func(w *writer, row []any)) {
	out.add(key, func(w *writer, row []any) {
		rows, _ := row[at].([]any)
		taken, _, _ := w.values.lists[p.at].Take(slices.Clone(rows))
		w.list(taken, func(w *writer, element any) {
			values, _ := element.([]any)
			if len(values) != len(p.columns) {
				w.fail("a row of a page has another length")
				return
			}
			write(w, values)
		})
	})
}

// rows plans the nodes or the edges of a page.
func (c *compiler) rows(p *page, f graphql.CollectedField, edgeType string) func(w *writer, row []any) {
	nodeType := c.schema.Types[edgeType].Fields.ForName("node").Type
	node := func(selections ast.SelectionSet) func(w *writer, row []any) {
		of := c.entity(p.node, nodeType, selections, len(p.list.Kinds()) == 1)
		p.clauses = append(p.clauses, of.clauses...)
		at := p.column(of.expression)
		return func(w *writer, row []any) { of.write(w, row[at]) }
	}
	if f.Name == "nodes" {
		return node(f.Selections)
	}
	edge := newBlock(edgeType)
	for _, part := range c.collect(f.Selections, edgeType) {
		c.definitionOf(edgeType, part)
		switch part.Name {
		case "__typename":
			edge.constant(part.Alias, edgeType)
		case "cursor":
			at := p.column(p.keys)
			edge.add(part.Alias, func(w *writer, row []any) { w.text(w.values.cursor(p.at, row[at])) })
		case "node":
			edge.add(part.Alias, node(part.Selections))
		default:
			switch edgeType {
			case "ParticipantEdge":
				c.participant(p, edge, part)
			case "CounterpartEdge":
				c.counterpart(p, edge, part)
			case "SearchEdge":
				c.searched(p, edge, part)
			default:
				refuse("%s.%s", edgeType, part.Name)
			}
		}
	}
	edge.from = p.block
	return edge.write
}

// pageInfo plans the position of a page in its list.
func (c *compiler) pageInfo(p *page, f graphql.CollectedField) func(w *writer, rows any) {
	info := newBlock("PageInfo")
	keys := -1
	for _, part := range c.collect(f.Selections, "PageInfo") {
		c.definitionOf("PageInfo", part)
		switch part.Name {
		case "__typename":
			info.constant(part.Alias, "PageInfo")
			continue
		case "startCursor", "endCursor":
			keys = p.column(p.keys)
		case "hasNextPage", "hasPreviousPage":
		default:
			refuse("PageInfo.%s", part.Name)
		}
		at := info.column(part.Name)
		info.add(part.Alias, func(w *writer, row []any) {
			switch value := row[at].(type) {
			case string:
				w.text(value)
			case bool:
				fmt.Fprint(&w.buf, value)
			default:
				w.null()
			}
		})
	}
	return func(w *writer, read any) {
		rows, _ := read.([]any)
		taken, hasNext, hasPrev := w.values.lists[p.at].Take(slices.Clone(rows))
		row := make([]any, len(info.columns))
		for i, name := range info.columns {
			switch {
			case name == "hasNextPage":
				row[i] = hasNext
			case name == "hasPreviousPage":
				row[i] = hasPrev
			case len(taken) > 0 && name == "startCursor":
				row[i] = w.values.cursor(p.at, taken[0].([]any)[keys])
			case len(taken) > 0:
				row[i] = w.values.cursor(p.at, taken[len(taken)-1].([]any)[keys])
			}
		}
		info.write(w, row)
	}
}

// totalCount plans the number of all elements of a list.
func (c *compiler) totalCount(b, out *block, list int, of string, f graphql.CollectedField) {
	params, found := c.name("l"), c.name("c")
	text := c.values.lists[list].Number(of, params)
	c.bind(func(_ context.Context, _ map[string]any, v *Values) error {
		v.params[params] = v.lists[list].Conditions()
		return nil
	})
	b.clauses = append(b.clauses, fmt.Sprintf("CALL (%s) {\n%s AS %s\n}", of, text, found))
	at := out.column(found)
	out.add(f.Alias, func(w *writer, row []any) {
		number, isNumber := row[at].(int64)
		if !isNumber {
			w.fail("a list has no number")
		}
		fmt.Fprint(&w.buf, number)
	})
}

// checkIDs reads the kinds of the entities that the filter of a list names, and compares them with those that it may name. The read names
// them as they were given, so that an id that is unknown or was merged is left to the resolvers.
func (c *compiler) checkIDs(list int) {
	named := c.values.lists[list].IDs
	if len(named) == 0 {
		return
	}
	if named[0].IsTenure {
		refuse("a filter names a tenure")
	}
	ids := c.name("a")
	c.bind(func(_ context.Context, _ map[string]any, v *Values) error {
		of := make([]string, len(v.lists[list].IDs))
		for i, argument := range v.lists[list].IDs {
			of[i] = argument.ID
		}
		v.params[ids] = of
		return nil
	})
	c.bind(func(_ context.Context, _ map[string]any, v *Values) error {
		v.params["kinds"] = store.AllKinds()
		return nil
	})
	found, node := c.name("c"), c.name("v")
	c.root.clauses = append(c.root.clauses, fmt.Sprintf(
		"CALL () {\nUNWIND $%s AS id\nOPTIONAL MATCH (%s:Entity {id: id})\nRETURN collect(coalesce(%s, '')) AS %s\n}",
		ids, node, store.KindOf(node), found))
	at := c.root.column(found)
	c.checks = append(c.checks, func(row []any, v *Values) Reason {
		named := v.lists[list].IDs
		kinds, _ := row[at].([]any)
		if len(kinds) != len(named) {
			return "a filter names an id twice in the graph"
		}
		for i, argument := range named {
			kind, _ := kinds[i].(string)
			switch {
			case kind == "":
				return "a filter names what is not there, or was merged"
			case kind == "Statement": // which is damaged without a speaker
				return "a filter names a statement"
			case len(argument.Kinds) > 0 && !slices.Contains(argument.Kinds, kind):
				return "a filter names an entity of another kind"
			}
		}
		return ""
	})
}
