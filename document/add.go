package document

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"

	jsonv2 "github.com/go-json-experiment/json"

	"github.com/sidelines/sidelines/model"
)

// addTo puts the elements that a record has before those of the patch in fields, for the lists to which the patch adds, and leaves out
// what stays as it is. merged are the fields of the record.
func (p Patch) addTo(merged, fields map[string]any) []Problem {
	for _, name := range slices.Clone(p.Add) {
		has, isList := merged[name].([]any)
		given, isGiven := fields[name].([]any)
		if !isList || !isGiven {
			continue
		}
		complete, problems := p.completed(name, given)
		if len(problems) > 0 {
			return problems
		}
		fields[name] = united(model.KindNamed(p.Kind), name, has, given, complete)
	}
	if p.Fill {
		for name := range fields {
			if _, has := merged[name]; has && !slices.Contains(p.Add, name) {
				delete(fields, name)
			}
		}
	}
	return nil
}

// completed returns the elements of a list with the defaults that they get in a record.
func (p Patch) completed(name string, given []any) ([]any, []Problem) {
	alone, err := p.with(map[string]any{"id": p.ID, name: given})
	if err != nil {
		return nil, err.(*Error).Problems //nolint:errorlint // with returns no others
	}
	record := model.KindNamed(p.Kind).New()
	if err := jsonv2.Unmarshal(alone.text, record, jsonv2.RejectUnknownMembers(true)); err != nil {
		return given, nil // the record is refused later, with what is wrong
	}
	setDefaults(record)
	text, err := json.Marshal(record)
	if err != nil {
		return nil, []Problem{{p.Path, err.Error()}}
	}
	var fields map[string]any
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, []Problem{{p.Path, err.Error()}}
	}
	complete, _ := fields[name].([]any)
	if len(complete) != len(given) {
		return given, nil
	}
	return complete, nil
}

// united returns the elements of has, and those of given that are not among them. An element that is among them by its key gets what
// given says of it. complete are those of given with their defaults.
func united(kind *model.Kind, name string, has, given, complete []any) []any {
	field, _ := model.FieldNamed(kind.New().Fields(), name)
	all := slices.Clone(has)
	for i, element := range complete {
		at := slices.IndexFunc(all, func(other any) bool { return isSame(field, element, other) })
		if at < 0 {
			all = append(all, element)
			continue
		}
		own, isObject := given[i].(map[string]any)
		there, areObjects := all[at].(map[string]any)
		if field.Key != "" && field.Key != "*" && isObject && areObjects {
			joined := maps.Clone(there)
			maps.Copy(joined, own)
			all[at] = joined
		}
	}
	return all
}

// isSame reports whether an element is one that a record has: it has the same key or, without a key, nothing that differs.
func isSame(field model.Field, element, other any) bool {
	a, isObject := element.(map[string]any)
	b, areObjects := other.(map[string]any)
	if !isObject || !areObjects {
		return reflect.DeepEqual(element, other)
	}
	if field.Key != "" && field.Key != "*" {
		return a[field.Key] == b[field.Key]
	}
	for name, value := range a {
		if !reflect.DeepEqual(value, b[name]) {
			return false
		}
	}
	return true
}
