package document

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

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
		if field.Name == "tenures" && at < 0 {
			if at = tenureAt(all, given[i]); at >= 0 {
				all[at] = withTenure(all[at].(map[string]any), given[i].(map[string]any), element)
				continue
			}
		}
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

// tenureAt returns which of some tenures another one is, whose dates may be less precise: the only one of the same office of the same side
// that it does not contradict; -1 if there is none or more than one.
func tenureAt(all []any, given any) int {
	one, isObject := given.(map[string]any)
	if !isObject || one["from"] == nil || one["id"] != nil {
		return -1
	}
	found := -1
	for at, other := range all {
		there, _ := other.(map[string]any)
		if there["office"] != one["office"] || there["of"] != one["of"] || !isOf(there["from"], one["from"]) || contradicts(there, one) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// isOf reports whether a date is, or is in, another one: 2018-12-01 is in 2018.
func isOf(date, other any) bool {
	precise, isText := date.(string)
	coarse, areTexts := other.(string)
	return isText && areTexts && strings.HasPrefix(precise, coarse)
}

// contradicts reports whether two tenures differ in what both say.
func contradicts(there, given map[string]any) bool {
	for name, value := range given {
		has, isThere := there[name]
		if _, isList := value.([]any); isList || !isThere {
			continue
		}
		if !reflect.DeepEqual(has, value) && !isOf(has, value) {
			return true
		}
	}
	return false
}

// withTenure returns a tenure with what another says of the same: the fields that it lacks, and the elements that its lists lack. complete
// is the other one with its defaults.
func withTenure(there, given map[string]any, complete any) map[string]any {
	whole, _ := complete.(map[string]any)
	joined := maps.Clone(there)
	for name, value := range given {
		more, isList := whole[name].([]any)
		has, _ := joined[name].([]any)
		switch {
		case isList:
			all := slices.Clone(has)
			for _, element := range more {
				if !slices.ContainsFunc(all, func(other any) bool { return reflect.DeepEqual(element, other) }) {
					all = append(all, element)
				}
			}
			joined[name] = all
		case joined[name] == nil:
			joined[name] = value
		}
	}
	return joined
}
