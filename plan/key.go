package plan

import (
	"crypto/sha256"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

// KeyOf returns what the plan of an operation follows from, in 32 bytes: the document, which operation of it is asked for, the values of
// variables that are true, false or of an enum, and how the others are made, without their texts and numbers. The key holds for a day:
// a list could follow from what day it is.
func KeyOf(operation *graphql.OperationContext, schema *ast.Schema) string {
	k := keyWriter{schema: schema, text: make([]byte, 0, len(operation.RawQuery)+256)}
	k.text = append(k.text, model.Today()...)
	k.quote(operation.OperationName)
	for _, variable := range operation.Operation.VariableDefinitions {
		k.quote(variable.Variable)
		if value, isGiven := operation.Variables[variable.Variable]; isGiven {
			k.value(variable.Type, value)
		}
	}
	k.text = append(k.text, operation.RawQuery...)
	sum := sha256.Sum256(k.text)
	return string(sum[:])
}

type keyWriter struct {
	schema *ast.Schema
	text   []byte
}

func (k *keyWriter) quote(text string) { k.text = strconv.AppendQuote(k.text, text) }

// value writes how a value is made.
func (k *keyWriter) value(of *ast.Type, value any) {
	elements, isList := value.([]any)
	fields, isObject := value.(map[string]any)
	definition := k.schema.Types[of.Name()]
	switch {
	case value == nil:
		k.text = append(k.text, 'n')
	case isList && of.Elem != nil && of.Elem.Elem == nil && definition.Kind == ast.Scalar && of.Name() != "Boolean" &&
		!slices.Contains(elements, nil):
		k.text = append(k.text, 'l')
		if len(elements) == 0 {
			k.text = append(k.text, '0')
		}
	case isList:
		k.text = append(k.text, '[')
		for _, element := range elements {
			inner := of
			if of.Elem != nil {
				inner = of.Elem
			}
			k.value(inner, element)
		}
		k.text = append(k.text, ']')
	case isObject:
		k.text = append(k.text, '{')
		for _, field := range definition.Fields {
			if inner, isGiven := fields[field.Name]; isGiven {
				k.quote(field.Name)
				k.value(field.Type, inner)
			}
		}
		k.text = append(k.text, '}')
	case definition.Kind == ast.Enum || of.Name() == "Boolean":
		switch value := value.(type) {
		case bool:
			k.text = strconv.AppendBool(k.text, value)
		case string:
			k.quote(value)
		}
	default:
		k.text = append(k.text, 's')
	}
}
