package model

import (
	"cmp"
	"fmt"
	"time"
)

// Value points to the value of a field. Its type says how the graph keeps the value:
//
//	Property      a property of a node or a relationship
//	Text          a Property too; with a Field.Pattern, the id at the other end of a relationship
//	IDsValue      relationships in order
//	List          relationships with properties, or nodes (Field.Detail), one an element
//	GroupValue    several fields of the record's own node, or none
type Value interface {
	// Address is the pointer to the value.
	Address() any
	// IsEmpty reports whether there is no value: a document would omit it.
	IsEmpty() bool
}

// Property is a value that a node or a relationship keeps.
type Property interface {
	Value
	// Put adds the value to properties under its name, in the form that the driver takes.
	Put(properties map[string]any, name string)
	// Read reads the value from properties. It is empty if the property is missing or invalid; then the error says why.
	Read(properties map[string]any, name string) error
}

// Text is a value that is a text.
type Text interface {
	Property
	Get() string
	Set(text string)
}

// List is a list of values that have fields of their own.
type List interface {
	Value
	Len() int
	// At returns the fields of an element.
	At(i int) []Field
	// Grow replaces the list by n empty elements.
	Grow(n int)
	// Example returns the fields of a new element that is in no list.
	Example() []Field
}

// described is a value with fields.
type described interface{ Fields() []Field }

type describedPointer[T any] interface {
	*T
	described
}

// textValue is a text, a date, a language or an enum.
type textValue[V ~string] struct{ at *V }

func (v textValue[V]) Address() any    { return v.at }
func (v textValue[V]) IsEmpty() bool   { return *v.at == "" }
func (v textValue[V]) Get() string     { return string(*v.at) }
func (v textValue[V]) Set(text string) { *v.at = V(text) }

func (v textValue[V]) Put(properties map[string]any, name string) {
	properties[name] = nil
	if *v.at != "" {
		properties[name] = string(*v.at)
	}
}

func (v textValue[V]) Read(properties map[string]any, name string) error {
	text, _ := properties[name].(string)
	if _, isDate := any(v.at).(*Date); isDate && text != "" {
		if _, err := ParseDate(text); err != nil {
			*v.at = ""
			return err
		}
	}
	*v.at = V(text)
	return nil
}

// InstantValue is an instant.
type InstantValue struct{ At *DateTime }

// Address is the pointer to the instant.
func (v InstantValue) Address() any { return v.At }

// IsEmpty reports whether there is none.
func (v InstantValue) IsEmpty() bool { return *v.At == "" }

// Get returns the instant as documents write it.
func (v InstantValue) Get() string { return string(*v.At) }

// Set changes it.
func (v InstantValue) Set(text string) { *v.At = DateTime(text) }

// Put adds it as a time, or nothing if it is empty.
func (v InstantValue) Put(properties map[string]any, name string) {
	if t, ok := v.At.Time(); ok {
		_, seconds := t.Zone()
		properties[name] = t.In(time.FixedZone("Offset", seconds)) // the driver's name for a zone with only an offset
	}
}

// Read takes a time.
func (v InstantValue) Read(properties map[string]any, name string) error {
	*v.At = ""
	if t, ok := properties[name].(time.Time); ok {
		*v.At = DateTime(t.Format(time.RFC3339Nano))
	}
	return nil
}

// NumberValue is a whole number, or none.
type NumberValue struct{ at **int }

// Address is the pointer to the number's pointer.
func (v NumberValue) Address() any { return v.at }

// IsEmpty reports whether there is none.
func (v NumberValue) IsEmpty() bool { return *v.at == nil }

// Put adds it.
func (v NumberValue) Put(properties map[string]any, name string) {
	properties[name] = nil
	if *v.at != nil {
		properties[name] = **v.at
	}
}

// Read takes it.
func (v NumberValue) Read(properties map[string]any, name string) error {
	*v.at = nil
	if number, ok := properties[name].(int64); ok {
		n := int(number)
		*v.at = &n
	}
	return nil
}

// DecimalValue is a number with a fraction, or none.
type DecimalValue struct{ at **float64 }

// Address is the pointer to the number's pointer.
func (v DecimalValue) Address() any { return v.at }

// IsEmpty reports whether there is none.
func (v DecimalValue) IsEmpty() bool { return *v.at == nil }

// Put adds it.
func (v DecimalValue) Put(properties map[string]any, name string) {
	properties[name] = nil
	if *v.at != nil {
		properties[name] = **v.at
	}
}

// Read takes it, also if somebody wrote it into the database as a whole number.
func (v DecimalValue) Read(properties map[string]any, name string) error {
	*v.at = nil
	switch number := properties[name].(type) {
	case float64:
		*v.at = &number
	case int64:
		n := float64(number)
		*v.at = &n
	}
	return nil
}

// flagValue is true or false. A missing flag is false.
type flagValue struct{ at *bool }

func (v flagValue) Address() any                               { return v.at }
func (v flagValue) IsEmpty() bool                              { return !*v.at }
func (v flagValue) Put(properties map[string]any, name string) { properties[name] = *v.at }

func (v flagValue) Read(properties map[string]any, name string) error {
	*v.at, _ = properties[name].(bool)
	return nil
}

// BooleanValue is true, false, or not known. Unlike a flag, it has no value if the property is missing.
type BooleanValue struct{ at **bool }

// Address is the pointer to the pointer to the value.
func (v BooleanValue) Address() any { return v.at }

// IsEmpty reports whether it is not known.
func (v BooleanValue) IsEmpty() bool { return *v.at == nil }

// Put adds it.
func (v BooleanValue) Put(properties map[string]any, name string) {
	properties[name] = nil
	if *v.at != nil {
		properties[name] = **v.at
	}
}

// Read takes it.
func (v BooleanValue) Read(properties map[string]any, name string) error {
	*v.at = nil
	if is, ok := properties[name].(bool); ok {
		*v.at = &is
	}
	return nil
}

// TextsValue are localized texts. They are kept as two lists of equal length, because a property cannot hold a list of maps.
type TextsValue struct{ At *[]LocalizedText }

// Address is the pointer to the texts.
func (v TextsValue) Address() any { return v.At }

// IsEmpty reports whether there is none.
func (v TextsValue) IsEmpty() bool { return len(*v.At) == 0 }

// Put adds the lists nameLangs and nameTexts, if name is the name.
func (v TextsValue) Put(properties map[string]any, name string) {
	langs, words := make([]string, len(*v.At)), make([]string, len(*v.At))
	for i, t := range *v.At {
		langs[i], words[i] = string(t.Lang), t.Text
	}
	properties[name+"Langs"], properties[name+"Texts"] = langs, words
}

// Read reads the lists, up to the length of the shorter.
func (v TextsValue) Read(properties map[string]any, name string) error {
	langs, _ := properties[name+"Langs"].([]any)
	words, _ := properties[name+"Texts"].([]any)
	*v.At = nil
	if n := min(len(langs), len(words)); n > 0 {
		*v.At = make([]LocalizedText, n)
	}
	for i := range *v.At {
		lang, _ := langs[i].(string)
		(*v.At)[i].Lang = Language(lang)
		(*v.At)[i].Text, _ = words[i].(string)
	}
	return nil
}

// IDsValue are ids in order.
type IDsValue struct{ At *[]string }

// Address is the pointer to the ids.
func (v IDsValue) Address() any { return v.At }

// IsEmpty reports whether there is none.
func (v IDsValue) IsEmpty() bool { return len(*v.At) == 0 }

// GroupValue is a group of fields that a record has together or not at all.
type GroupValue struct {
	Value
	// Fields returns the fields of the group. If the record has none, they are fields of a new group, which Keep sets.
	Fields func() []Field
	Keep   func()
}

func group[T any, P describedPointer[T]](name string, at **T) Field {
	made := new(T)
	return Field{Name: name, Property: name, Value: GroupValue{
		Value: pointerValue[T]{at},
		Fields: func() []Field {
			if *at != nil {
				made = *at
			}
			return P(made).Fields()
		},
		Keep: func() { *at = made },
	}}
}

type pointerValue[T any] struct{ at **T }

func (v pointerValue[T]) Address() any  { return v.at }
func (v pointerValue[T]) IsEmpty() bool { return *v.at == nil }

// listValue is a list of values with fields.
type listValue[T any, P describedPointer[T]] struct{ at *[]T }

func (v listValue[T, P]) Address() any     { return v.at }
func (v listValue[T, P]) IsEmpty() bool    { return len(*v.at) == 0 }
func (v listValue[T, P]) Len() int         { return len(*v.at) }
func (v listValue[T, P]) At(i int) []Field { return P(&(*v.at)[i]).Fields() }
func (v listValue[T, P]) Grow(n int)       { *v.at = make([]T, n) }
func (listValue[T, P]) Example() []Field   { return P(new(T)).Fields() }

// plainValue is a value that no property keeps by itself.
type plainValue[T comparable] struct{ at *T }

func (v plainValue[T]) Address() any  { return v.at }
func (v plainValue[T]) IsEmpty() bool { var none T; return *v.at == none }

// derivedSpan has the days by which filters and orders compare, and the last day on which the first day may have been, on which
// offices are looked up. If only the end is known, it is also the start.
func derivedSpan(start, end *Date) Field {
	return derivedWithin(start, end, new(Date), new(Date))
}

// derivedWithin is derivedSpan for what took place between two days, as far as these are known: nothing of it was before or after.
func derivedWithin(start, end, notBefore, notAfter *Date) Field {
	return derived(func(node map[string]any) {
		first, last := cmp.Or(*start, *end), cmp.Or(*end, *start)
		if first == "" {
			return
		}
		since, until := first.First(), last.Last()
		startUntil := first.Last()
		if *notBefore != "" {
			since = max(since, notBefore.First())
		}
		if *notAfter != "" {
			startUntil, until = min(startUntil, notAfter.Last()), min(until, notAfter.Last())
		}
		node["firstDay"], node["startLastDay"], node["lastDay"] = since, startUntil, until
	})
}

// derived are properties that are computed from the fields. They are written but never read.
func derived(put func(node map[string]any)) Field { return Field{Value: derivedValue(put)} }

type derivedValue func(node map[string]any)

func (derivedValue) Address() any                        { return nil }
func (derivedValue) IsEmpty() bool                       { return true }
func (v derivedValue) Put(node map[string]any, _ string) { v(node) }
func (derivedValue) Read(map[string]any, string) error   { return nil }

// checkSpan reports an end that is before the start.
func checkSpan(report Report, at, startName string, start Date, endName string, end Date) {
	if start == "" || end == "" {
		return
	}
	for _, date := range []Date{start, end} {
		if _, err := ParseDate(string(date)); err != nil {
			return // already reported for the field
		}
	}
	if start.First() > end.Last() {
		report(at+"."+endName, "%s is before %s, %s", end, startName, start)
	}
}

func indexed(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }
