package model

import "slices"

// Field describes one field of a record: its name in documents, where its value is in this record, its rules, and how the graph
// keeps it. A kind describes itself by a list of fields (Meeting.Fields). All code that handles records uses that list:
// checking, comparing, merging, writing, reading, clearing, finding references, drawing. The program does
// not start if a list is incomplete, see checkKind.
type Field struct {
	// Name is the name in documents, in the schema's inputs and in the journal: timeZone. It is empty for fields that
	// are derived from others.
	Name string
	// Value points to the value. Its type says how the graph keeps it, see Value.
	Value Value

	// Property is the property of a node or relationship that keeps the value, and its name in cards. It is Name, unless
	// set by Kept.
	Property string
	// Folded is the property that has the text as folded by store.Fold, for searching; empty if it is not searched.
	Folded string

	// Pattern leads from the record to the entities that the field names, or to the nodes that hold its elements. It is the
	// zero Pattern if the value is a property.
	Pattern Pattern
	// Kinds are the kinds of entities that an id may name; nil if the value is not an id.
	Kinds []string
	// Detail is the label of the nodes that hold the elements of a list; empty if relationships hold them.
	Detail string

	// IsRequired: every record must have a value, after it is merged with the one in the graph.
	IsRequired bool
	// Preset is the default of a text, or empty if it has none.
	Preset string
	// Key is the field that identifies an element of a list: no two elements of a record share its value. It is "*" if all
	// fields together do, and empty if elements may be equal.
	Key string
	// IsUnordered: the order of the elements has no meaning.
	IsUnordered bool

	// On is the field whose relationship keeps the value, as a property or, with Types, as its type. It is empty if the
	// record itself keeps the value.
	On string
	// Types has the type of the relationship for each value.
	Types map[string]*Relation

	// IsInverse: the records at the other end own the relationship, so that it is read with this record and written with
	// those. An inverse field with the name of another field is the other end of it: the schema shows both as one, such as
	// a marriage that either of the two records may name.
	IsInverse bool
	// OrderBy is a Cypher expression over x that orders the entities of an inverse field.
	OrderBy string
	// IsApart: cards leave it out, because it may be long or is rarely needed. It is nil until it is read separately.
	IsApart bool
}

// Required says that a record must have the field.
func (f Field) Required() Field { f.IsRequired = true; return f }

// Or sets the default.
func (f Field) Or(preset string) Field { f.Preset = preset; return f }

// Kept sets the property that has the value, if it is not named as the field.
func (f Field) Kept(property string) Field { f.Property = property; return f }

// FoldedAs sets the property that has the folded text.
func (f Field) FoldedAs(property string) Field { f.Folded = property; return f }

// Apart says that cards leave the field out.
func (f Field) Apart() Field { f.IsApart = true; return f }

// DistinctBy sets the field that identifies an element of a list; "*" for all fields together.
func (f Field) DistinctBy(key string) Field { f.Key = key; return f }

// InAnyOrder says that the order of the elements has no meaning.
func (f Field) InAnyOrder() Field { f.IsUnordered = true; return f }

// KeptOn sets the field whose relationship keeps the value, and the property.
func (f Field) KeptOn(field, property string) Field { f.On, f.Property = field, property; return f }

// TypeOf says that the type of the relationship of another field keeps the value.
func (f Field) TypeOf(field string, types map[string]*Relation) Field {
	f.On, f.Types = field, types
	return f
}

// Inverse says that the records at the other end own the relationship; orderBy is a Cypher expression over x.
func (f Field) Inverse(orderBy string) Field { f.IsInverse, f.OrderBy = true, orderBy; return f }

// text is a text, a date, an instant, a language or an enum: a property.
func text[V ~string](name string, at *V) Field {
	return Field{Name: name, Property: name, Value: textValue[V]{at}}
}

// instant is a property that Neo4j keeps as a time with its offset.
func instant(name string, at *DateTime) Field {
	return Field{Name: name, Property: name, Value: InstantValue{at}}
}

// number is a whole number, a property.
func number(name string, at **int) Field {
	return Field{Name: name, Property: name, Value: NumberValue{at}}
}

// decimal is a number with a fraction, a property.
func decimal(name string, at **float64) Field {
	return Field{Name: name, Property: name, Value: DecimalValue{at}}
}

// boolean is true, false or not known, a property.
func boolean(name string, at **bool) Field {
	return Field{Name: name, Property: name, Value: BooleanValue{at}}
}

// flag is true or false, a property. What is missing is false; see boolean for what may be unknown.
func flag(name string, at *bool) Field {
	return Field{Name: name, Property: name, Value: flagValue{at}}
}

// texts are localized texts, kept as two properties: the languages, and the texts.
func texts(name, property string, at *[]LocalizedText) Field {
	return Field{Name: name, Property: property, Value: TextsValue{at}}
}

// id is an id that is kept as a property, without a relationship.
func id[V ~string](name string, at *V, kinds ...string) Field {
	f := text(name, at)
	f.Kinds = kinds
	return f
}

// one is a relationship to one entity, or to none.
func one[V ~string](name string, pattern Pattern, at *V, kinds ...string) Field {
	f := text(name, at)
	f.Pattern, f.Kinds = pattern, kinds
	return f
}

// many are relationships to several entities, in order.
func many(name string, pattern Pattern, at *[]string, kinds ...string) Field {
	return Field{Name: name, Property: name, Pattern: pattern, Kinds: kinds, Value: IDsValue{at}, Key: "*"}
}

// inverse are the entities whose relationships lead to the record.
func inverse(name string, pattern Pattern, orderBy string, at *[]string, kind string) Field {
	return many(name, pattern, at, kind).Inverse(orderBy)
}

// links is a list whose elements are relationships: the first field of an element names the other end, and the rest are
// properties.
func links[T any, P describedPointer[T]](name string, pattern Pattern, at *[]T) Field {
	return Field{Name: name, Property: name, Pattern: pattern, Value: listValue[T, P]{at}}
}

// details is a list whose elements are nodes with a label of their own. The first required link of an element is a part of
// it: without it there is no element.
func details[T any, P describedPointer[T]](name string, pattern Pattern, label string, at *[]T) Field {
	return Field{Name: name, Property: name, Pattern: pattern, Detail: label, Value: listValue[T, P]{at}}
}

// HasID reports whether the value names entities.
func (f Field) HasID() bool { return f.Kinds != nil }

// IsProperty reports whether a node or relationship keeps the value itself.
func (f Field) IsProperty() bool {
	_, isProperty := f.Value.(Property)
	return isProperty && f.Pattern.IsZero() && f.On == ""
}

// IsList reports whether the value is a list.
func (f Field) IsList() bool {
	switch f.Value.(type) {
	case TextsValue, IDsValue, List:
		return true
	}
	return false
}

// IsDerived reports whether the field is derived from others. Documents do not have it.
func (f Field) IsDerived() bool { return f.Name == "" }

// FieldNamed returns the field with the name; ok is false if there is none.
func FieldNamed(fields []Field, name string) (f Field, ok bool) {
	if at := slices.IndexFunc(fields, func(f Field) bool { return f.Name == name }); at >= 0 {
		return fields[at], true
	}
	return Field{}, false
}

// Referenced calls visit with every id by which the fields name an entity, its field, its path in a document below prefix, such as
// participants[0].actor, and a function that replaces it.
func Referenced(prefix string, fields []Field, visit func(path string, f Field, id string, rename func(id string))) {
	EachValue(prefix, fields, func(path string, f Field) {
		if !f.HasID() || f.IsInverse {
			return
		}
		switch v := f.Value.(type) {
		case IDsValue:
			for i := range *v.At {
				visit(indexed(path, i), f, (*v.At)[i], func(id string) { (*v.At)[i] = id })
			}
		case Text:
			if !v.IsEmpty() {
				visit(path, f, v.Get(), v.Set)
			}
		}
	})
}

// EachField calls visit with every field of a record and of the elements of its lists.
func EachField(fields []Field, visit func(f Field)) {
	for _, f := range fields {
		if !f.IsDerived() {
			visit(f)
			eachPart(f, func(_ int, part []Field) { EachField(part, visit) })
		}
	}
}

// EachValue is EachField with the path of each field in a document, below prefix.
func EachValue(prefix string, fields []Field, visit func(path string, f Field)) {
	for _, f := range fields {
		if f.IsDerived() {
			continue
		}
		path := prefix + "." + f.Name
		visit(path, f)
		eachPart(f, func(i int, part []Field) {
			if i == noIndex {
				EachValue(path, part, visit)
			} else {
				EachValue(indexed(path, i), part, visit)
			}
		})
	}
}

// noIndex is in place of an index where a part is no element of a list.
const noIndex = -1

// eachPart calls visit with the fields of each element of a list, or with those of a group.
func eachPart(f Field, visit func(i int, part []Field)) {
	switch v := f.Value.(type) {
	case List:
		for i := range v.Len() {
			visit(i, v.At(i))
		}
	case GroupValue:
		if !v.IsEmpty() {
			visit(noIndex, v.Fields())
		}
	}
}

// documentOnly is a value of documents that is not kept as a property.
func documentOnly[T comparable](name string, at *T) Field {
	return Field{Name: name, Value: plainValue[T]{at}}
}
