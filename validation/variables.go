package validation

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"github.com/sidelines/sidelines/model"
)

// coerceVariables returns the values of the variables of an operation as gqlgen reads them: an Int as an int64, an ID as a text, a
// Float as an int64 or a float64. Variables that the operation does not declare are left out. An error has the code BAD_USER_INPUT,
// and the place where the operation declares the variable.
func coerceVariables(schema *ast.Schema, operation *ast.OperationDefinition, given map[string]any) (map[string]any, *gqlerror.Error) {
	coerced := map[string]any{}
	hasNull := false
	for _, variable := range operation.VariableDefinitions {
		value, isGiven := given[variable.Variable]
		c := coercion{schema: schema, path: []string{"$" + variable.Variable}}
		switch {
		case isGiven:
			coerced[variable.Variable] = c.value(variable.Type, value)
			hasNull = hasNull || value == nil
		case variable.DefaultValue != nil:
			coerced[variable.Variable] = c.value(variable.Type, asJSON(variable.DefaultValue))
		case variable.Type.NonNull:
			c.fail("%s is required, and was not given", variable.Type)
		}
		if c.problem != "" {
			return nil, mistake(variable.Position, c.problem)
		}
	}
	if hasNull {
		return coerced, checkNulls(operation, coerced)
	}
	return coerced, nil
}

func mistake(position *ast.Position, problem string) *gqlerror.Error {
	err := gqlerror.ErrorPosf(position, "%s", problem)
	errcode.Set(err, string(model.CodeBadUserInput))
	return err
}

// asJSON returns the value of a literal without variables as if it came from JSON. That of gqlparser has nil for an empty list, which
// a document of apply would take for null, and no whole numbers beyond 64 bits.
func asJSON(literal *ast.Value) any {
	switch literal.Kind {
	case ast.IntValue, ast.FloatValue:
		return json.Number(literal.Raw)
	case ast.BooleanValue:
		return literal.Raw == "true"
	case ast.NullValue:
		return nil
	case ast.ListValue:
		elements := make([]any, 0, len(literal.Children))
		for _, element := range literal.Children {
			elements = append(elements, asJSON(element.Value))
		}
		return elements
	case ast.ObjectValue:
		fields := make(map[string]any, len(literal.Children))
		for _, field := range literal.Children {
			fields[field.Name] = asJSON(field.Value)
		}
		return fields
	default:
		return literal.Raw
	}
}

// coercion reads one variable.
type coercion struct {
	schema  *ast.Schema
	path    []string // where the value is that is read: $where, .ids, [0]
	problem string   // the first mistake
}

func (c *coercion) fail(format string, args ...any) {
	if c.problem == "" {
		c.problem = strings.Join(c.path, "") + ": " + fmt.Sprintf(format, args...) + "."
	}
}

// maxNesting is how deep the objects and lists of a variable may be nested. The parser bounds those of a document; without a bound a
// filter of filters takes minutes.
const maxNesting = 32

// within reads a part of the value.
func (c *coercion) within(part string, typ *ast.Type, value any) any {
	if len(c.path) > maxNesting && c.problem == "" {
		c.problem = fmt.Sprintf("%s: objects and lists are nested more than %d deep.", c.path[0], maxNesting)
	}
	if c.problem != "" {
		return nil
	}
	c.path = append(c.path, part)
	defer func() { c.path = c.path[:len(c.path)-1] }()
	return c.value(typ, value)
}

func (c *coercion) value(typ *ast.Type, value any) any {
	if value == nil {
		if typ.NonNull {
			c.fail("%s cannot be null", typ)
		}
		return nil
	}
	if typ.Elem != nil {
		return c.list(typ, value)
	}
	switch definition := c.schema.Types[typ.NamedType]; definition.Kind {
	case ast.InputObject:
		return c.object(definition, value)
	case ast.Enum:
		return c.enum(definition, value)
	default:
		return c.scalar(definition.Name, value)
	}
}

// list reads a list, or one element in its place.
func (c *coercion) list(typ *ast.Type, value any) any {
	elements, isList := value.([]any)
	if !isList {
		return []any{c.value(typ.Elem, value)}
	}
	coerced := make([]any, len(elements))
	for i, element := range elements {
		coerced[i] = c.within(fmt.Sprintf("[%d]", i), typ.Elem, element)
	}
	return coerced
}

func (c *coercion) object(definition *ast.Definition, value any) any {
	fields, isObject := value.(map[string]any)
	if !isObject {
		c.fail("%s is not an object, as %s is", shown(value), definition.Name)
		return nil
	}
	coerced := make(map[string]any, len(fields))
	var names []string
	for _, field := range definition.Fields {
		names = append(names, field.Name)
		given, isGiven := fields[field.Name]
		switch {
		case isGiven:
			coerced[field.Name] = c.within("."+field.Name, field.Type, given)
		case field.Type.NonNull && field.DefaultValue == nil:
			c.fail("%s needs the field %s", definition.Name, field.Name)
		}
	}
	var unknown []string
	for name := range fields {
		if definition.Fields.ForName(name) == nil {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) > 0 {
		name := slices.Min(unknown)
		c.fail("%s has no field %s%s", definition.Name, shown(name), suggestion(name, names))
	}
	if definition.Directives.ForName("oneOf") != nil && (len(coerced) != 1 || slices.Contains(slices.Collect(maps.Values(coerced)), nil)) {
		c.fail("%s takes exactly one field, and no null", definition.Name)
	}
	return coerced
}

func (c *coercion) enum(definition *ast.Definition, value any) any {
	name, isText := value.(string)
	if !isText || definition.EnumValues.ForName(name) == nil {
		var names []string
		for _, v := range definition.EnumValues {
			names = append(names, v.Name)
		}
		c.fail("%s is not a value of %s%s", shown(value), definition.Name, suggestion(name, names))
	}
	return value
}

// scalar reads a scalar. Scalars that the specification does not define are texts in this schema.
func (c *coercion) scalar(name string, value any) any {
	number, isNumber := value.(json.Number)
	switch name {
	case "Int":
		if n, ok := whole(number.String()); isNumber && ok && n == int64(int32(n)) {
			return n
		}
		c.fail("%s is not an Int: a whole number from %d to %d, without quotes", shown(value), math.MinInt32, math.MaxInt32)
	case "Float":
		if isNumber {
			if n, ok := whole(number.String()); ok {
				return n
			}
			if f, err := number.Float64(); err == nil {
				return f
			}
		}
		c.fail("%s is not a Float: a number, without quotes", shown(value))
	case "Boolean":
		if _, ok := value.(bool); !ok {
			c.fail("%s is not a Boolean: true or false, without quotes", shown(value))
		}
	case "ID":
		if id, ok := asID(value); ok {
			return id
		}
		c.fail("%s is not an ID: a text in quotes or a whole number", shown(value))
	default:
		if _, ok := value.(string); !ok {
			c.fail("%s is not a %s: a text in quotes", shown(value), name)
		}
	}
	return value
}

// asID returns the text of an ID, which may be a whole number.
func asID(value any) (string, bool) {
	switch v := value.(type) {
	case string:
		return v, true
	case json.Number:
		if n, ok := whole(v.String()); ok {
			return strconv.FormatInt(n, 10), true
		}
		f, err := v.Float64()
		return v.String(), err == nil && f == math.Trunc(f)
	}
	return "", false
}

// shown writes a value of JSON as its client did, and shortens it.
func shown(value any) string {
	const longest = 60
	text, err := json.Marshal(value)
	if err != nil { // it came from JSON
		return "the value"
	}
	if len(text) > longest {
		return strings.ToValidUTF8(string(text[:longest]), "") + "..."
	}
	return string(text)
}

func suggestion(typed string, known []string) string {
	if typed == "" {
		return ""
	}
	err := gqlerror.Error{}
	core.SuggestListQuoted("(did you mean", typed, known)(&err)
	if err.Message == "" {
		return ""
	}
	return err.Message + ")"
}

// checkNulls returns an error for a variable that is null where no null may be. Such a document is valid if the variable, or what it
// stands for, has a default.
func checkNulls(operation *ast.OperationDefinition, variables map[string]any) *gqlerror.Error {
	w := nullWalk{variables: variables, isSeen: map[string]bool{}}
	w.selectionSet(operation.SelectionSet)
	w.directives(operation.Directives)
	return w.err
}

type nullWalk struct {
	variables map[string]any
	isSeen    map[string]bool // fragments
	err       *gqlerror.Error
}

func (w *nullWalk) selectionSet(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			w.arguments(selection.Arguments)
			w.directives(selection.Directives)
			w.selectionSet(selection.SelectionSet)
		case *ast.InlineFragment:
			w.directives(selection.Directives)
			w.selectionSet(selection.SelectionSet)
		case *ast.FragmentSpread:
			w.directives(selection.Directives)
			if !w.isSeen[selection.Name] {
				w.isSeen[selection.Name] = true
				w.selectionSet(selection.Definition.SelectionSet)
			}
		}
	}
}

func (w *nullWalk) directives(directives ast.DirectiveList) {
	for _, directive := range directives {
		w.arguments(directive.Arguments)
	}
}

func (w *nullWalk) arguments(arguments ast.ArgumentList) {
	for _, argument := range arguments {
		w.value(argument.Value)
	}
}

func (w *nullWalk) value(value *ast.Value) {
	if value.Kind == ast.Variable && value.ExpectedType != nil && value.ExpectedType.NonNull && w.err == nil {
		if given, isGiven := w.variables[value.Raw]; isGiven && given == nil {
			w.err = mistake(value.Position, fmt.Sprintf("$%s is null, where %s cannot be null.", value.Raw, value.ExpectedType))
		}
	}
	for _, child := range value.Children {
		w.value(child.Value)
	}
}
