package model

import "slices"

// Field is one field of a record: how documents name it, where its value is in this record, which rules it follows, and
// how the graph keeps it. A kind describes itself by its list of fields (Meeting.Fields), and whatever is done to records
// goes through that list: checking, comparing, merging, writing, reading, clearing, finding who names whom, drawing. What
// a list leaves out is found when the program starts, see checkKind.
type Field struct {
	// Name is that of documents, of the schema's inputs and of the journal: timeZone. What follows from other
	// fields has none.
	Name string
	// Value is where the value is. Its type says how the graph keeps it, see Value.
	Value Value

	// Property is the name under which a node or a relationship keeps the value, and a card shows it; Name unless Kept
	// says otherwise.
	Property string
	// Folded is the property that has the text as it is compared, see store.Fold; empty if nobody searches for it.
	Folded string

	// Pattern leads from the record to whom the field names, or to the nodes that hold it. It is the zero Pattern where the
	// value is a property.
	Pattern Pattern
	// Kinds are those of the entities that an id may name; nil if the value is no id.
	Kinds []string
	// Detail is the label of the nodes that hold the elements of a list; empty where relationships do.
	Detail string

	// IsRequired: a record must have it, once it is merged with the graph.
	IsRequired bool
	// Preset is the value of a text that is not given, or empty if there is none.
	Preset string
	// Key is the field by which the elements of a list are told apart: no two of a record share it. "*" is all fields
	// together, and empty where any number of elements may be equal.
	Key string
	// IsUnordered: the order of the elements carries no meaning.
	IsUnordered bool

	// On is the field whose relationship keeps the value, as a property or, with Types, by being of that type. It is empty
	// where the record itself keeps it.
	On string
	// Types are those of the relationship by the value.
	Types map[string]*Relation

	// IsInverse: the records at the other end own the relationship. It is read here and written there.
	IsInverse bool
	// OrderBy is the Cypher by which what an inverse field names is ordered, an expression over x.
	OrderBy string
	// IsApart: a card leaves it out, because it may be long or is seldom asked for. It is nil until it is read by itself.
	IsApart bool
}

// Required says that a record must have the field.
func (f Field) Required() Field { f.IsRequired = true; return f }

// Or says what the value is where it is not given.
func (f Field) Or(preset string) Field { f.Preset = preset; return f }

// Kept says which property has the value, where it is not the name of the field.
func (f Field) Kept(property string) Field { f.Property = property; return f }

// FoldedAs says which property has the text as it is compared.
func (f Field) FoldedAs(property string) Field { f.Folded = property; return f }

// Apart says that a card leaves the field out.
func (f Field) Apart() Field { f.IsApart = true; return f }

// DistinctBy says which field tells the elements of a list apart; "*" is all of them together.
func (f Field) DistinctBy(key string) Field { f.Key = key; return f }

// InAnyOrder says that the order of the elements carries no meaning.
func (f Field) InAnyOrder() Field { f.IsUnordered = true; return f }

// KeptOn says which field's relationship keeps the value, as which property.
func (f Field) KeptOn(field, property string) Field { f.On, f.Property = field, property; return f }

// TypeOf says that the value is the type of the relationship of another field, by the value.
func (f Field) TypeOf(field string, types map[string]*Relation) Field {
	f.On, f.Types = field, types
	return f
}

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

// flag is true or false, a property.
func flag(name string, at *bool) Field {
	return Field{Name: name, Property: name, Value: flagValue{at}}
}

// texts are localized texts, kept as two properties: the languages, and the texts.
func texts(name, property string, at *[]LocalizedText) Field {
	return Field{Name: name, Property: property, Value: TextsValue{at}}
}

// id is an id that no relationship stands for, a property.
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

// IsDerived reports whether the field follows from others: documents do not have it.
func (f Field) IsDerived() bool { return f.Name == "" }

// FieldNamed is the field of that name; ok is false if there is none.
func FieldNamed(fields []Field, name string) (f Field, ok bool) {
	if at := slices.IndexFunc(fields, func(f Field) bool { return f.Name == name }); at >= 0 {
		return fields[at], true
	}
	return Field{}, false
}

// Referenced calls visit with every place of an id by which the fields name an entity, with the field and its path in a
// document below prefix: participants[0].actor.
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

// EachField calls visit with every field of a record and of what its lists hold.
func EachField(fields []Field, visit func(f Field)) {
	for _, f := range fields {
		if f.IsDerived() {
			continue
		}
		visit(f)
		switch v := f.Value.(type) {
		case List:
			for i := range v.Len() {
				EachField(v.At(i), visit)
			}
		case GroupValue:
			if !v.IsEmpty() {
				EachField(v.Fields(), visit)
			}
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
		switch v := f.Value.(type) {
		case List:
			for i := range v.Len() {
				EachValue(indexed(path, i), v.At(i), visit)
			}
		case GroupValue:
			if !v.IsEmpty() {
				EachValue(path, v.Fields(), visit)
			}
		}
	}
}

// Inverse says that the records at the other end own the relationship; orderBy is a Cypher expression over x.
func (f Field) Inverse(orderBy string) Field { f.IsInverse, f.OrderBy = true, orderBy; return f }

// documentOnly is a value that documents have, and that no property keeps by itself.
func documentOnly[T comparable](name string, at *T) Field {
	return Field{Name: name, Value: plainValue[T]{at}}
}
