package history

import (
	"bytes"
	"maps"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Past is a record as it was after a revision.
type Past struct {
	// Kind is that of the record; nil if there was none.
	Kind *model.Kind
	// Values are those of its fields that had one and are known.
	Values Values
	// Unknown are the fields of which the journal does not say what they were, sorted.
	Unknown []string
	// Revision is the last one up to then that changed the record; 0 if the journal has none.
	Revision int
	// MergedInto is the id into which it had been merged.
	MergedInto string
}

// At returns what a record was after a revision. changes are all of the record, the oldest first. present is what it is now, which
// answers what no later change does; its kind is nil if it is not there.
func At(changes []Change, revision int, present Past) Past {
	changes = slices.DeleteFunc(slices.Clone(changes), func(c Change) bool { return c.Effect == Led })
	later := slices.IndexFunc(changes, func(c Change) bool { return c.Revision > revision })
	if later < 0 {
		later = len(changes)
	}
	past := Past{Kind: present.Kind, Values: Values{}}
	switch {
	case later > 0:
		last := changes[later-1]
		past.Revision = last.Revision
		if past.Kind = last.Kind; last.Effect == Removed {
			past.Kind = nil
		}
	case later < len(changes):
		if past.Kind = changes[later].Kind; changes[later].Effect == Made {
			past.Kind = nil
		}
	}
	if past.Kind == nil {
		return past
	}
	for _, field := range fieldNames(past.Kind) {
		value, isKnown := before(changes[:later], field)
		if !isKnown {
			value, isKnown = after(changes[later:], field, present)
		}
		switch {
		case !isKnown:
			past.Unknown = append(past.Unknown, field)
		case !IsNull(value):
			past.Values[field] = value
		}
	}
	slices.Sort(past.Unknown)
	return past
}

// before returns what the last of the changes that touched a field made of it.
func before(changes []Change, field string) (value []byte, isKnown bool) {
	for _, c := range slices.Backward(changes) {
		switch {
		case c.Effect == Removed:
			return nil, false
		case c.Effect == Made && !c.IsKnown:
			return nil, !slices.Contains(c.Fields, field) // it names all fields that it set
		case !c.touches(field):
			continue
		}
		return c.Is.Get(field), c.IsKnown
	}
	return nil, false
}

// after returns what the first of the changes that touches a field replaced, or else what it is now.
func after(changes []Change, field string, present Past) (value []byte, isKnown bool) {
	for _, c := range changes {
		if !c.touches(field) {
			continue
		}
		value, has := c.Was[field]
		return value, c.IsKnown && (has || c.Effect == Removed)
	}
	return present.Values.Get(field), present.Kind != nil
}

// Difference is a field in which two records differ.
type Difference struct {
	Field         string
	Before, After []byte // JSON; null if the field is empty
	// IsBeforeKnown and IsAfterKnown are false if nobody knows the value.
	IsBeforeKnown, IsAfterKnown bool
}

// Differences returns the fields in which two states of a record differ, or may differ, because one of the values is unknown.
func Differences(from, to Past) []Difference {
	names := slices.Concat(from.Values.Fields(), to.Values.Fields(), from.Unknown, to.Unknown)
	slices.Sort(names)
	var differences []Difference
	for _, name := range slices.Compact(names) {
		d := Difference{
			Field: name, Before: from.Values.Get(name), After: to.Values.Get(name),
			IsBeforeKnown: !slices.Contains(from.Unknown, name), IsAfterKnown: !slices.Contains(to.Unknown, name),
		}
		if !d.IsBeforeKnown && !d.IsAfterKnown && from.Revision == to.Revision {
			continue // nothing changed in between
		}
		if !d.IsBeforeKnown || !d.IsAfterKnown || !bytes.Equal(d.Before, d.After) {
			differences = append(differences, d)
		}
	}
	return differences
}

// Differences returns what a change did to each field, sorted, or nil if the journal has no values of it.
func (c Change) Differences() []Difference {
	if !c.IsKnown {
		return nil
	}
	names := slices.Sorted(maps.Keys(c.Was))
	names = append(names, c.Is.Fields()...)
	slices.Sort(names)
	differences := []Difference{}
	for _, name := range slices.Compact(names) {
		_, isKnown := c.Was[name]
		differences = append(differences, Difference{
			Field: name, Before: c.Was.Get(name), After: c.Is.Get(name), IsBeforeKnown: isKnown || c.Effect == Made, IsAfterKnown: true,
		})
	}
	return differences
}
