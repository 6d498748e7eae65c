package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/plan"
	"github.com/sidelines/sidelines/store"
)

// preparedLists has the resolvers of lists by Type.field, so that a plan asks each what it would read: which list, in which order, under
// which conditions. What a resolver says holds for both ways.
type preparedLists struct {
	schema    *ast.Schema
	resolvers map[string]reflect.Value
}

var _ plan.Lists = preparedLists{}

// listsOf finds the resolvers of the connections in a schema.
func listsOf(schema *ast.Schema, resolver *Resolver) preparedLists {
	lists := preparedLists{schema, map[string]reflect.Value{}}
	root := reflect.ValueOf(generated.ResolverRoot(resolver))
	for _, definition := range schema.Types {
		of := root.MethodByName(definition.Name)
		if definition.Kind != ast.Object || !of.IsValid() {
			continue
		}
		fields := of.Call(nil)[0].Elem()
		for _, field := range definition.Fields {
			method := fields.MethodByName(strings.ToUpper(field.Name[:1]) + field.Name[1:])
			if strings.HasSuffix(field.Type.Name(), "Connection") && method.IsValid() {
				lists.resolvers[definition.Name+"."+field.Name] = method
			}
		}
	}
	return lists
}

type preparingKey struct{}

// errPrepared ends a resolver that was asked what it would read.
var errPrepared = fmt.Errorf("the list is prepared")

// preparing notes a list, if its resolver was asked what it would read. It reports whether it was.
func preparing(ctx context.Context, list *store.List) bool {
	note, isAsked := ctx.Value(preparingKey{}).(**store.List)
	if isAsked {
		*note = list
	}
	return isAsked
}

// Prepare returns what the resolver of a list would read.
func (l preparedLists) Prepare(ctx context.Context, typeName, field string, arguments map[string]any) (*store.List, error) {
	method, ok := l.resolvers[typeName+"."+field]
	if !ok {
		return nil, fmt.Errorf("no resolver has a list")
	}
	var list *store.List
	of := method.Type()
	given := []reflect.Value{reflect.ValueOf(context.WithValue(ctx, preparingKey{}, &list))}
	if typeName != "Query" {
		given = append(given, reflect.New(of.In(1).Elem()))
	}
	for _, argument := range l.schema.Types[typeName].Fields.ForName(field).Arguments {
		if len(given) == of.NumIn() {
			return nil, fmt.Errorf("the resolver does not take %s", argument.Name)
		}
		value := reflect.New(of.In(len(given))).Elem()
		raw, isGiven := arguments[argument.Name]
		if isGiven {
			if err := l.decode(argument.Type, raw, value); err != nil {
				return nil, fmt.Errorf("%s: %w", argument.Name, err)
			}
		}
		given = append(given, value)
	}
	results := method.Call(given)
	if list == nil {
		if err, _ := results[1].Interface().(error); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("it is no list")
	}
	return list, nil
}

// decode sets a value to an argument as gqlgen does: to raw, which was validated against the type.
func (l preparedLists) decode(of *ast.Type, raw any, value reflect.Value) error {
	if raw == nil {
		return nil // nil, as it is
	}
	if of.Elem != nil {
		elements, isList := raw.([]any)
		if !isList {
			elements = []any{raw} // one value stands for a list of it
		}
		value.Set(reflect.MakeSlice(value.Type(), len(elements), len(elements)))
		for i, element := range elements {
			if element == nil {
				return fmt.Errorf("an element is null")
			}
			if err := l.decode(of.Elem, element, value.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if value.Kind() == reflect.Pointer {
		value.Set(reflect.New(value.Type().Elem()))
		value = value.Elem()
	}
	if definition := l.schema.Types[of.Name()]; definition.Kind == ast.InputObject {
		plain, err := l.plain(of, raw)
		if err != nil {
			return err
		}
		text, err := json.Marshal(plain)
		if err != nil {
			return err
		}
		return json.Unmarshal(text, value.Addr().Interface())
	}
	switch at := value.Addr().Interface().(type) {
	case graphql.Unmarshaler:
		return at.UnmarshalGQL(raw)
	case *string:
		text, err := decodeText(of.Name(), raw)
		*at = text
		return err
	case *int:
		number, err := model.UnmarshalInt(raw)
		*at = number
		return err
	case *bool:
		is, isBool := raw.(bool)
		if !isBool {
			return fmt.Errorf("it is neither true nor false")
		}
		*at = is
		return nil
	}
	return fmt.Errorf("a %s is not known", of.Name())
}

func decodeText(of string, raw any) (string, error) {
	switch of {
	case "ID":
		return model.UnmarshalID(raw)
	case "Language":
		return model.UnmarshalLanguageTag(raw)
	case "String":
		return model.UnmarshalString(raw)
	}
	return "", fmt.Errorf("a %s is not known", of)
}

// plain returns an input object, or a part of it, as JSON has it for its Go type: a field that is null is there, and one that was left out
// is not.
func (l preparedLists) plain(of *ast.Type, raw any) (any, error) {
	if raw == nil {
		return nil, nil //nolint:nilnil // null
	}
	if of.Elem != nil {
		elements, isList := raw.([]any)
		if !isList {
			elements = []any{raw} // one value stands for a list of it
		}
		list := make([]any, len(elements))
		for i, element := range elements {
			if element == nil {
				return nil, fmt.Errorf("an element is null")
			}
			var err error
			if list[i], err = l.plain(of.Elem, element); err != nil {
				return nil, err
			}
		}
		return list, nil
	}
	switch definition := l.schema.Types[of.Name()]; {
	case definition.Kind == ast.InputObject:
		given, isObject := raw.(map[string]any)
		if !isObject {
			return nil, fmt.Errorf("a %s is no object", of.Name())
		}
		object := make(map[string]any, len(given))
		for name, value := range given {
			var err error
			if object[name], err = l.plain(definition.Fields.ForName(name).Type, value); err != nil {
				return nil, err
			}
		}
		return object, nil
	case definition.Kind == ast.Enum, of.Name() == "Boolean":
		return raw, nil
	case of.Name() == "Date":
		var date model.Date
		return &date, date.UnmarshalGQL(raw)
	case of.Name() == "Int":
		return model.UnmarshalInt(raw)
	}
	return decodeText(of.Name(), raw)
}
