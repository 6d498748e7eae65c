package plan

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// object is a node in a variable whose fields are described.
type object struct {
	typeName string // in the schema
	variable string
	fields   []model.Field
	isEntity bool
	// ends are the variables of entities that are matched already, by the name of the field that leads to them.
	ends map[string]string
}

// kindsOf returns the kinds of entities that a type of the schema has, or none if it has others too.
func (c *compiler) kindsOf(of *ast.Type) []string {
	var kinds []string
	for _, possible := range c.schema.GetPossibleTypes(c.schema.Types[of.Name()]) {
		if model.KindNamed(possible.Name) == nil {
			return nil
		}
		kinds = append(kinds, possible.Name)
	}
	return kinds
}

// entity plans an entity in a variable, of a type of the schema. Its expression is null where the variable is. isMatched says that the
// variable is the node of a pattern with the labels of the type.
func (c *compiler) entity(v string, of *ast.Type, selections ast.SelectionSet, isMatched bool) value {
	if of.Name() == "Tenure" {
		return c.tenure(v, selections)
	}
	kinds := c.kindsOf(of)
	if len(kinds) == 0 {
		refuse("a %s", of.Name())
	}
	blocks := make([]*block, len(kinds))
	var clauses []string
	var cases strings.Builder
	for i, kind := range kinds {
		b := c.object(object{typeName: kind, variable: v, fields: model.KindNamed(kind).New().Fields(), isEntity: true}, selections)
		blocks[i] = b
		for _, clause := range b.clauses {
			if len(kinds) > 1 && strings.HasPrefix(clause, "CALL ("+v+") {\n") { // read it of its own kind alone
				clause = strings.Replace(clause, "{\n", fmt.Sprintf("{\nWITH %s\nWHERE %[1]s:%s\n", v, store.Labels(kind)), 1)
			}
			clauses = append(clauses, clause)
		}
		fmt.Fprintf(&cases, " WHEN %s:%s THEN [%d, %s]", v, store.Labels(kind), i, b.row())
	}
	if len(kinds) == 1 && isMatched {
		return value{clauses, blocks[0].row(), func(w *writer, result any) {
			row, _ := result.([]any)
			blocks[0].write(w, row)
		}}
	}
	return value{
		clauses: clauses, expression: fmt.Sprintf("CASE%s WHEN %s IS NOT NULL THEN false END", cases.String(), v),
		write: func(w *writer, result any) {
			pair, isPair := result.([]any)
			if !isPair {
				w.fail("an entity is of another kind")
				return
			}
			row, _ := pair[1].([]any)
			blocks[pair[0].(int64)].write(w, row)
		},
	}
}

// tenure plans a tenure in a variable that is not null, with its leader and the side whose office it is.
func (c *compiler) tenure(v string, selections ast.SelectionSet) value {
	leader, side, isWhole := c.name("v"), c.name("v"), c.name("c")
	b := c.object(object{
		typeName: "Tenure", variable: v, fields: (&model.Tenure{}).Fields(), ends: map[string]string{"leader": leader, "of": side},
	}, selections)
	at := b.column(leader + " IS NOT NULL")
	b.entityAt(b.column(leader + ".id")) // whose record has the tenure
	b.isWhole = append(b.isWhole, func(row []any) bool { return row[at] == true })
	ends := fmt.Sprintf(
		"CALL (%s) {\n%s\nRETURN head(collect([holder, side])) AS %s\n}\nWITH *, %[3]s[0] AS %[4]s, %[3]s[1] AS %[5]s",
		v, store.EndsOfTenure(v, "holder", "side"), isWhole, leader, side)
	return value{append([]string{ends}, b.clauses...), b.row(), func(w *writer, result any) {
		row, _ := result.([]any)
		b.write(w, row)
	}}
}

// object plans the fields that are selected of an object.
func (c *compiler) object(o object, selections ast.SelectionSet) *block {
	b := newBlock(o.typeName)
	if o.isEntity {
		b.entityAt(b.column(o.variable + ".id"))
	}
	for _, f := range c.collect(selections, o.typeName) {
		if f.Name == "__typename" {
			b.constant(f.Alias, o.typeName)
			continue
		}
		c.field(b, o, f)
	}
	if o.isEntity {
		c.require(b, o)
	}
	return b
}

// require makes sure that a record has the relationships without which the resolvers leave it out.
func (c *compiler) require(b *block, o object) {
	for _, f := range o.fields {
		if _, isText := f.Value.(model.Text); f.IsRequired && isText && !f.Pattern.IsZero() && !f.IsInverse && !b.leads[f.Name] {
			at := b.column("EXISTS { " + store.Step(f, o.variable, "", "") + " }")
			b.isWhole = append(b.isWhole, func(row []any) bool { return row[at] == true })
		}
	}
}

func (c *compiler) field(b *block, o object, f graphql.CollectedField) {
	definition := c.definition(o.typeName, f)
	described, isDescribed := model.FieldNamed(o.fields, f.Name)
	names, hasNames := model.FieldNamed(o.fields, "names")
	switch {
	case o.isEntity && strings.HasSuffix(definition.Type.Name(), "Connection"):
		c.connection(b, o.typeName, o.variable, f, definition)
		return // a list has rules of its own
	case o.isEntity && (f.Name == "createdAt" || f.Name == "updatedAt"):
		at := b.column(o.variable + "." + f.Name)
		b.add(f.Alias, func(w *writer, row []any) { instant(w, row[at]) })
	case hasNames && f.Name == "name":
		c.nameOf(b, o, names, f)
	case hasNames && f.Name == "localizedName":
		c.localizedName(b, o, names, f)
	case o.typeName == "Tenure" && f.Name == "title":
		c.title(b, o, described, f)
	case o.typeName == "Tenure" && f.Name == "leader":
		c.end(b, o, f, definition)
	case o.typeName == "Statement" && (f.Name == "text" || f.Name == "lang"):
		c.words(b, o, f)
	case o.typeName == "Statement" && (f.Name == "name" || f.Name == "localizedName"):
		c.statementName(b, o, f)
	case o.typeName == "Statement" && f.Name == "names":
		c.localizedText(f.Selections) // which is refused if it selects something else
		b.add(f.Alias, func(w *writer, _ []any) { w.list(nil, nil) })
	case o.typeName == "Statement" && f.Name == "figures":
		c.figures(b, o, f)
	case o.typeName == "Statement" && f.Name == "wikidataId":
		b.add(f.Alias, func(w *writer, _ []any) { w.null() })
	case isDescribed && f.Name == "citations":
		c.citations(b, o, described, f, definition)
	case !isDescribed || described.IsApart || described.IsDerived():
		refuse("%s.%s", o.typeName, f.Name)
	default:
		c.described(b, o, described, f, definition)
	}
	c.dependsOf(b, o, f)
}

// described plans a field that is answered as its description says.
func (c *compiler) described(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	kind := c.schema.Types[definition.Type.Name()].Kind
	isLeaf := kind == ast.Scalar || kind == ast.Enum
	switch of := described.Value.(type) {
	case model.TextsValue:
		c.textsOf(b, o, described, f, definition)
	case model.IDsValue:
		c.many(b, o, described, f, definition)
	case model.GroupValue:
		c.group(b, o, of, f, definition)
	case model.List:
		if described.Detail == "" || isLeaf {
			refuse("%s.%s", o.typeName, f.Name)
		}
		c.details(b, o, described, of, f, definition)
	default:
		if isLeaf {
			c.leaf(b, o, described, f, definition)
			return
		}
		if o.ends[f.Name] != "" {
			c.end(b, o, f, definition)
			return
		}
		if !described.HasID() || described.Pattern.IsZero() {
			refuse("%s.%s", o.typeName, f.Name)
		}
		c.one(b, o, described, f, definition)
	}
}

// leaf plans a property, or what a relationship keeps.
func (c *compiler) leaf(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	if len(definition.Arguments) > 0 || definition.Type.Elem != nil {
		refuse("%s.%s", o.typeName, f.Name)
	}
	of := *definition.Type
	if described.On == "" {
		write := c.scalar(described, &of)
		if write == nil || !described.IsProperty() {
			refuse("%s.%s", o.typeName, f.Name)
		}
		at := b.column(o.variable + "." + described.Property)
		b.add(f.Alias, func(w *writer, row []any) { write(w, row[at]) })
		return
	}
	link, _ := model.FieldNamed(o.fields, described.On)
	of.NonNull = true // what keeps it is null where the link is
	write := c.scalar(described, &of)
	if write == nil || definition.Type.NonNull {
		refuse("%s.%s", o.typeName, f.Name)
	}
	relation, other := c.name("r"), c.name("x")
	kept := relation + "." + described.Property
	if described.Types != nil {
		kept = "type(" + relation + ")"
	}
	at := b.column(fmt.Sprintf("head([%s | [%s]])", store.Step(link, o.variable, relation, other), kept))
	b.add(f.Alias, func(w *writer, row []any) {
		found, _ := row[at].([]any)
		if len(found) == 0 || found[0] == nil {
			w.null()
			return
		}
		for text, r := range described.Types {
			if r.Type == found[0] {
				write(w, text)
				return
			}
		}
		write(w, found[0])
	})
}

// end plans the field of an entity that is matched already.
func (c *compiler) end(b *block, o object, f graphql.CollectedField, definition *ast.FieldDefinition) {
	variable := o.ends[f.Name]
	if variable == "" || len(definition.Arguments) > 0 {
		refuse("%s.%s", o.typeName, f.Name)
	}
	of := c.entity(variable, definition.Type, f.Selections, false)
	b.clauses = append(b.clauses, of.clauses...)
	at := b.column(of.expression)
	b.add(f.Alias, func(w *writer, row []any) { of.write(w, row[at]) })
}

// one plans a link to one entity, or to none.
func (c *compiler) one(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	if len(definition.Arguments) > 0 || definition.Type.Elem != nil {
		refuse("%s.%s", o.typeName, f.Name)
	}
	other := c.name("v")
	of := c.entity(other, definition.Type, f.Selections, true)
	step := store.Step(described, o.variable, "", other)
	expression := fmt.Sprintf("head([%s | %s])", step, of.expression)
	if len(of.clauses) > 0 {
		found := c.name("c")
		b.clauses = append(b.clauses, fmt.Sprintf("CALL (%s) {\nMATCH %s\nWITH %s\nLIMIT 1\n%sRETURN collect(%s) AS %s\n}",
			o.variable, step, other, lines(of.clauses), of.expression, found))
		expression = "head(" + found + ")"
	}
	at := b.column(expression)
	b.leads[f.Name] = definition.Type.NonNull
	b.add(f.Alias, func(w *writer, row []any) {
		switch {
		case row[at] != nil:
			of.write(w, row[at])
		case definition.Type.NonNull: // see require
			w.fail("a " + f.Name + " is missing")
		default:
			w.null()
		}
	})
}

// many plans links to several entities, in order.
func (c *compiler) many(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	if len(definition.Arguments) > 0 || definition.Type.Elem == nil || !definition.Type.NonNull {
		refuse("%s.%s", o.typeName, f.Name)
	}
	other, relation := c.name("v"), c.name("r")
	of := c.entity(other, definition.Type.Elem, f.Selections, true)
	position := relation + ".position"
	if described.IsInverse {
		position = store.OrderOf(described, other)
	}
	at := b.column(c.elements(b, o, store.Step(described, o.variable, relation, other), of.clauses, "["+position+", "+of.expression+"]"))
	b.add(f.Alias, func(w *writer, row []any) {
		w.list(inOrder(w, row[at]), func(w *writer, element any) { of.write(w, element.([]any)[1]) })
	})
}

// elements returns the expression for a list of rows, one for each match of a pattern, and adds the clauses that it needs.
func (c *compiler) elements(b *block, o object, pattern string, clauses []string, row string) string {
	if len(clauses) == 0 {
		return fmt.Sprintf("[%s | %s]", pattern, row)
	}
	found := c.name("c")
	b.clauses = append(b.clauses, fmt.Sprintf("CALL (%s) {\nMATCH %s\n%sRETURN collect(%s) AS %s\n}",
		o.variable, pattern, lines(clauses), row, found))
	return found
}

// inOrder sorts rows by their first value, a number or a text, as the store does. Two at one place could stand in any order.
func inOrder(w *writer, rows any) []any {
	elements, _ := rows.([]any)
	compare := func(a, b any) int {
		first, second := a.([]any)[0], b.([]any)[0]
		number, _ := first.(int64)
		other, _ := second.(int64)
		text, _ := first.(string)
		otherText, _ := second.(string)
		return cmp.Or(cmp.Compare(number, other), cmp.Compare(text, otherText))
	}
	slices.SortFunc(elements, compare)
	for i := 1; i < len(elements); i++ {
		if compare(elements[i-1], elements[i]) == 0 {
			w.fail("two elements of a list have one place")
		}
	}
	return elements
}

// group plans fields of the record's own node that it has together or not at all.
func (c *compiler) group(b *block, o object, described model.GroupValue, f graphql.CollectedField, definition *ast.FieldDefinition) {
	fields := described.Fields()
	if len(definition.Arguments) > 0 || definition.Type.NonNull || definition.Type.Elem != nil || !fields[0].IsProperty() {
		refuse("%s.%s", o.typeName, f.Name)
	}
	inner := c.object(object{typeName: definition.Type.Name(), variable: o.variable, fields: fields}, f.Selections)
	b.clauses = append(b.clauses, inner.clauses...)
	at := b.column(fmt.Sprintf("[%s.%s, %s]", o.variable, fields[0].Property, inner.row()))
	b.add(f.Alias, func(w *writer, row []any) {
		pair, _ := row[at].([]any)
		if first, isText := pair[0].(string); !isText || first == "" {
			w.null()
			return
		}
		values, _ := pair[1].([]any)
		inner.write(w, values)
	})
}

// citations plans a list whose elements are relationships.
func (c *compiler) citations(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	elements := described.Value.(model.List).Example()
	relation, source := c.name("r"), c.name("v")
	inner := c.object(object{
		typeName: definition.Type.Name(), variable: relation, fields: elements, ends: map[string]string{elements[0].Name: source},
	}, f.Selections)
	pattern := store.Links(described, o.variable, relation, source)
	at := b.column(c.elements(b, o, pattern, inner.clauses, "["+relation+".position, "+inner.row()+"]"))
	b.add(f.Alias, func(w *writer, row []any) {
		w.list(inOrder(w, row[at]), func(w *writer, element any) {
			values, _ := element.([]any)[1].([]any)
			inner.write(w, values)
		})
	})
}

// details plans a list whose elements are nodes.
func (c *compiler) details(
	b *block, o object, described model.Field, list model.List, f graphql.CollectedField, definition *ast.FieldDefinition,
) {
	isTenures := described.Detail == "Tenure"
	if len(f.Arguments) > 0 || len(definition.Arguments) > 0 && !isTenures || !definition.Type.NonNull {
		refuse("%s.%s with arguments", o.typeName, f.Name)
	}
	detail, of := c.name("v"), c.name("v")
	pattern, end := store.Details(described, o.variable, detail, of)
	element := object{typeName: definition.Type.Name(), variable: detail, fields: list.Example(), ends: map[string]string{end: of}}
	position := detail + ".position"
	if isTenures {
		element.ends["leader"] = o.variable
		position = detail + ".from, " + detail + ".key"
	}
	inner := c.object(element, f.Selections)
	at := b.column(c.elements(b, o, pattern, inner.clauses, "["+position+", "+inner.row()+"]"))
	b.add(f.Alias, func(w *writer, row []any) {
		var elements []any
		if isTenures {
			elements = tenuresInOrder(w, row[at])
		} else {
			elements = inOrder(w, row[at])
		}
		w.list(elements, func(w *writer, element any) {
			parts := element.([]any)
			values, _ := parts[len(parts)-1].([]any)
			inner.write(w, values)
		})
	})
}

// tenuresInOrder sorts tenures as model.Leader does: by their first day and their id.
func tenuresInOrder(w *writer, rows any) []any {
	elements, _ := rows.([]any)
	leader := &model.Leader{Tenures: make([]model.Tenure, len(elements))}
	byID := make(map[string]any, len(elements))
	for i, element := range elements {
		from, _ := element.([]any)[0].(string)
		id, _ := element.([]any)[1].(string)
		if _, err := model.ParseDate(from); from != "" && err != nil {
			w.fail("a tenure begins on no date")
			return nil
		}
		leader.Tenures[i] = model.Tenure{ID: id, From: model.Date(from)}
		byID[id] = element
	}
	if len(byID) != len(elements) {
		w.fail("two tenures have one id")
		return nil
	}
	leader.Complete()
	sorted := make([]any, len(elements))
	for i, tenure := range leader.Tenures {
		sorted[i] = byID[tenure.ID]
	}
	return sorted
}
