package document

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// WithID returns the same patch for a record with another id. The error is an *Error.
func (p Patch) WithID(id string) (Patch, error) {
	if !isID(id) {
		return Patch{}, &Error{[]Problem{{p.Path + ".id", noID(id)}}}
	}
	fields, err := p.fields()
	if err != nil {
		return Patch{}, &Error{[]Problem{{p.Path, err.Error()}}}
	}
	fields["id"] = id
	p.ID = id
	return p.with(fields)
}

func (p Patch) with(fields map[string]any) (Patch, error) {
	text, err := json.Marshal(fields)
	if err != nil {
		return Patch{}, &Error{[]Problem{{p.Path, err.Error()}}}
	}
	p.text = text
	return p, nil
}

// Over returns one patch that has the effect of earlier followed by p on the same record. The error is an *Error.
func (p Patch) Over(earlier Patch) (Patch, error) {
	fields, err := earlier.fields()
	if err != nil {
		return Patch{}, &Error{[]Problem{{p.Path, err.Error()}}}
	}
	later, err := p.fields()
	if err != nil {
		return Patch{}, &Error{[]Problem{{p.Path, err.Error()}}}
	}
	for _, name := range p.Add {
		has, isList := fields[name].([]any)
		if given, isGiven := later[name].([]any); isList && isGiven {
			later[name] = united(model.KindNamed(p.Kind), name, has, given, given)
		}
	}
	maps.Copy(fields, later)
	return p.with(fields)
}

// Beyond returns the names of fields that p sets to another value than other does, and of fields that only p sets, both sorted.
func (p Patch) Beyond(other Patch) (different, added []string) {
	fields, err := p.fields()
	if err != nil {
		return nil, nil // impossible for JSON that Parse has read
	}
	others, err := other.fields()
	if err != nil {
		return nil, nil
	}
	for name, value := range fields {
		otherValue, has := others[name]
		switch {
		case !has:
			added = append(added, name)
		case !reflect.DeepEqual(value, otherValue):
			different = append(different, name)
		}
	}
	slices.Sort(different)
	slices.Sort(added)
	return different, added
}
