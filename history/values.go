// Package history works out from the journal what records were, and which revisions stand in the way of taking one back. It works on
// values alone, and needs no database.
package history

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// Values are values of fields of a record, by name, in the JSON of a graph document. Null is the value of an empty field.
type Values map[string]json.RawMessage

var null = json.RawMessage("null")

// Get returns the value of a field; null if it has none.
func (v Values) Get(field string) json.RawMessage {
	if value, has := v[field]; has {
		return value
	}
	return null
}

// IsNull reports whether a value is that of an empty field.
func IsNull(value json.RawMessage) bool { return len(value) == 0 || bytes.Equal(value, null) }

// Between returns the values in which two records differ, before and after. Both have the same fields. The values of a record that is
// not there are nil.
func Between(before, after Values) (was, is Values) {
	was, is = Values{}, Values{}
	for field, value := range before {
		if !bytes.Equal(value, after.Get(field)) {
			was[field], is[field] = value, after.Get(field)
		}
	}
	for field, value := range after {
		if _, has := before[field]; !has && !IsNull(value) {
			was[field], is[field] = null, value
		}
	}
	return was, is
}

// Fields returns the names of the fields, sorted.
func (v Values) Fields() []string { return slices.Sorted(maps.Keys(v)) }

// Into sets fields of a record to the values, and empties those whose value is null. Other fields stay.
func (v Values) Into(record model.Record) error {
	for _, f := range record.Fields() {
		value, has := v[f.Name]
		if !has || f.IsDerived() || f.IsInverse || f.Name == "id" {
			continue
		}
		if err := set(f, value); err != nil {
			return fmt.Errorf("%s of %s: %w", f.Name, record.Base().ID, err)
		}
	}
	return nil
}

// Record makes a record of the values, with all its fields.
func (v Values) Record(kind *model.Kind, id string) (model.Record, error) {
	record := kind.New()
	record.Base().ID = id
	model.EachField(record.Fields(), func(f model.Field) {
		if f.IsApart {
			model.MarkRead(f)
		}
	})
	if err := v.Into(record); err != nil {
		return nil, err
	}
	model.EachField(record.Fields(), func(f model.Field) { // of elements that the values brought
		if f.IsApart {
			model.MarkRead(f)
		}
	})
	return record, nil
}

// AsRead returns the values as reads and exports of a record have them: what the journal keeps in the order of its text, because the order
// has no meaning, such as tenures, is in the order of reading. Values that this version does not know stay as they are.
func (v Values) AsRead(kind *model.Kind) Values {
	if kind == nil || v == nil {
		return v
	}
	record, err := v.Record(kind, "")
	if err != nil {
		return v
	}
	if whole, isCompleted := record.(interface{ Complete() }); isCompleted {
		whole.Complete()
	}
	read := maps.Clone(v)
	for _, f := range record.Fields() {
		if value, has := v[f.Name]; !has || IsNull(value) || !f.IsUnordered {
			continue
		}
		if text, err := json.Marshal(f.Value.Address()); err == nil { // what was read from JSON always is
			read[f.Name] = text
		}
	}
	return read
}

// References returns the ids that the values name.
func (v Values) References(kind *model.Kind) []string {
	record := kind.New()
	if err := v.Into(record); err != nil {
		return nil
	}
	var ids []string
	model.Referenced("", record.Fields(), func(_ string, _ model.Field, id string, _ func(string)) { ids = append(ids, id) })
	return ids
}

// Change is what one transaction did to one record.
type Change struct {
	Sequence, Revision int
	Operation          int // the first revision of those that are taken back as one; 0 if it is not known
	ID                 string
	Kind               *model.Kind // nil if this version does not know it
	Effect             Effect
	Fields             []string // names of fields that changed; none may also mean that they are not known
	Undoes             []int    // revisions that the transaction took back
	At                 time.Time
	MergedInto         string // the id into which it was merged, if it was
	Kept
}

// Effect is what a change did to the record as a whole.
type Effect int

// The record was changed, made, or removed; or there was none, and only an id leads to another now.
const (
	Changed Effect = iota
	Made
	Removed
	Led
)

// Kept is what the journal keeps of a change beside its heading.
type Kept struct {
	// IsKnown is false if the journal has no values of the change.
	IsKnown bool
	// Was and Is are the values before and after of what differs. What was made has only Is, what was removed only Was, and
	// without empty fields. A changed field that has only Is had a value before that the journal does not know.
	Was, Is Values
	// CreatedAt is when a removed record had been created, or one that an undo made again.
	CreatedAt time.Time
	// Redirects are the ids that the transaction made lead to others. A change that merged an id has that one, the first change all others.
	Redirects map[string]Redirect
}

// Redirect is where an id led before and after: to another id, to nothing ("", an id that is not given again), or no rule (nil).
type Redirect struct {
	Was, Is *string
}

// touches reports whether the change may have changed a field.
func (c Change) touches(field string) bool {
	switch {
	case c.Effect == Led:
		return false
	case c.Effect != Changed:
		return true
	case c.IsKnown:
		_, has := c.Is[field]
		return has
	}
	return len(c.Fields) == 0 || slices.Contains(c.Fields, field)
}

// fieldNames are the names of the fields of a kind that documents have, without its id.
func fieldNames(kind *model.Kind) []string {
	var names []string
	for _, f := range kind.New().Fields() {
		if !f.IsDerived() && !f.IsInverse && f.Name != "id" {
			names = append(names, f.Name)
		}
	}
	return names
}
