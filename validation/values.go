package validation

import (
	"fmt"
	"math"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// valuesOfCorrectType is the rule https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type. That of gqlparser takes objects
// and lists for enums and scalars, and numbers beyond 32 bits for an Int, and refuses large numbers for an ID or a Float. Scalars that
// the specification does not define are texts in this schema.
func valuesOfCorrectType(observers *core.Events, addError core.AddErrFunc) {
	isSeen := map[*ast.Value]bool{} // the walk enters a fragment for each operation
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		if value.Definition == nil || value.ExpectedType == nil || isSeen[value] {
			return
		}
		isSeen[value] = true
		expected := value.ExpectedType
		switch {
		case value.Kind == ast.Variable, value.Kind == ast.NullValue && !expected.NonNull:
		case value.Kind == ast.NullValue:
			addError(core.Message(`Expected value of type "%s", found null.`, expected), at(value))
		case value.Kind == ast.ListValue:
			if expected.Elem == nil {
				addError(core.Message(`Expected value of type "%s", found a list.`, expected), at(value))
			}
		case value.Definition.Kind == ast.InputObject:
			checkObject(value, addError)
		case value.Definition.Kind == ast.Enum:
			checkEnum(value, addError)
		case value.Definition.Kind == ast.Scalar:
			if problem := scalarProblem(value); problem != "" {
				addError(core.Message("%s: %s", problem, value), at(value))
			}
		}
	})
}

// at is the place of a value. gqlparser counts the columns of a text from the character after its quotes.
func at(value *ast.Value) core.ErrorOption {
	position := *value.Position
	switch value.Kind {
	case ast.StringValue:
		position.Column--
	case ast.BlockValue:
		position.Column -= 3
	}
	return core.At(&position)
}

func checkEnum(value *ast.Value, addError core.AddErrFunc) {
	name := value.Definition.Name
	var values []string
	for _, v := range value.Definition.EnumValues {
		values = append(values, v.Name)
	}
	switch {
	case value.Kind != ast.EnumValue:
		addError(core.Message(`Enum "%s" cannot represent non-enum value: %s.`, name, value),
			core.SuggestListQuoted("Did you mean the enum value", value.Raw, values), at(value))
	case value.Definition.EnumValues.ForName(value.Raw) == nil:
		addError(core.Message(`Value "%s" does not exist in "%s" enum.`, value, name),
			core.SuggestListQuoted("Did you mean the enum value", value.Raw, values), at(value))
	}
}

func checkObject(value *ast.Value, addError core.AddErrFunc) {
	definition := value.Definition
	if value.Kind != ast.ObjectValue {
		addError(core.Message(`Expected value of type "%s", found %s.`, value.ExpectedType, value), at(value))
		return
	}
	var names []string
	for _, field := range definition.Fields {
		names = append(names, field.Name)
		if field.Type.NonNull && field.DefaultValue == nil && value.Children.ForName(field.Name) == nil {
			addError(core.Message(`Field "%s.%s" of required type "%s" was not provided.`, definition.Name, field.Name, field.Type),
				at(value))
		}
	}
	for _, child := range value.Children {
		if definition.Fields.ForName(child.Name) == nil {
			addError(core.Message(`Field "%s" is not defined by type "%s".`, child.Name, definition.Name),
				core.SuggestListQuoted("Did you mean", child.Name, names), core.At(child.Position))
		}
	}
	if definition.Directives.ForName("oneOf") != nil {
		checkOneOf(value, addError)
	}
}

func checkOneOf(value *ast.Value, addError core.AddErrFunc) {
	if len(value.Children) != 1 {
		addError(core.Message(`OneOf Input Object "%s" must specify exactly one key.`, value.Definition.Name), at(value))
		return
	}
	if only := value.Children[0]; only.Value.Kind == ast.NullValue {
		addError(core.Message(`Field "%s.%s" must be non-null.`, value.Definition.Name, only.Name), at(only.Value))
	}
}

// scalarProblem says why a literal is none of its scalar type, or returns "" if it is one.
func scalarProblem(value *ast.Value) string {
	isText := value.Kind == ast.StringValue || value.Kind == ast.BlockValue
	switch name := value.Definition.Name; name {
	case "Int":
		if value.Kind != ast.IntValue {
			return "Int cannot represent non-integer value"
		}
		if _, err := strconv.ParseInt(value.Raw, 10, 32); err != nil {
			return "Int cannot represent non 32-bit signed integer value"
		}
	case "Float":
		if value.Kind != ast.IntValue && value.Kind != ast.FloatValue {
			return "Float cannot represent non numeric value"
		}
		if number, _ := strconv.ParseFloat(value.Raw, 64); math.IsInf(number, 0) {
			return "Float cannot represent a number as large as"
		}
	case "Boolean":
		if value.Kind != ast.BooleanValue {
			return "Boolean cannot represent a non boolean value"
		}
	case "ID":
		if !isText && value.Kind != ast.IntValue {
			return "ID cannot represent a non-string and non-integer value"
		}
	default:
		if !isText {
			return fmt.Sprintf("%s cannot represent a non string value", name)
		}
	}
	return ""
}

// settle writes the values of a valid document in the form that gqlgen reads: one element in place of a list as a list, a whole number
// for an ID as a text, and one for a Float with a fraction, because gqlparser reads whole numbers of 64 bits only.
func settle(schema *ast.Schema, document *ast.QueryDocument) {
	observers := &core.Events{}
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		if value.Definition == nil || value.ExpectedType == nil {
			return
		}
		if value.Kind == ast.IntValue {
			switch value.Definition.Name {
			case "ID":
				value.Kind = ast.StringValue
			case "Float":
				if _, err := strconv.ParseInt(value.Raw, 10, 64); err != nil {
					value.Kind = ast.FloatValue
				}
			}
		}
		if value.ExpectedType.Elem != nil && value.Kind != ast.ListValue && value.Kind != ast.NullValue && value.Kind != ast.Variable {
			element := *value
			element.ExpectedType = value.ExpectedType.Elem
			value.Kind, value.Raw, value.Children = ast.ListValue, "", ast.ChildValueList{{Value: &element, Position: value.Position}}
		}
	})
	validator.Walk(schema, document, observers)
}
