package model

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Kind is a kind of entity.
type Kind struct {
	// Name is the label of its nodes and the name of its type in the schema: Meeting.
	Name string
	// List is the name of its list in graph documents: meetings.
	List string
	// Enum is its value in the enum EntityKind of the schema.
	Enum EntityKind
	// SchemaOrg is its class in the vocabulary of https://schema.org, for the export as RDF.
	SchemaOrg string
	// IsFact: its entities are facts, which cite sources and can be retracted.
	IsFact bool
	// New makes an empty record.
	New func() Record
}

// KindNamed returns the kind with the name, or nil if there is none.
func KindNamed(name string) *Kind { return kindsByName[name] }

// KindOf returns the kind of a record, or nil if there is none.
func KindOf(record Record) *Kind {
	if record == nil {
		return nil
	}
	return kindsByName[reflect.TypeOf(record).Elem().Name()]
}

// String returns the name of the kind, or "" if k is nil.
func (k *Kind) String() string {
	if k == nil {
		return ""
	}
	return k.Name
}

// KindNames returns the names of kinds.
func KindNames(kinds []*Kind) []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.Name
	}
	return names
}

// Names of kinds that a field may refer to.
var (
	actors       = []string{"Leader", "Country", "Organization"}
	affiliations = []string{"Country", "Organization"}
	anyKind      = KindNames(slices.SortedFunc(slices.Values(Kinds), bySchema))
)

// bySchema compares kinds by the order in which the schema has them.
func bySchema(a, b *Kind) int {
	return cmp.Compare(slices.Index(AllEntityKind, a.Enum), slices.Index(AllEntityKind, b.Enum))
}

var kindsByName = map[string]*Kind{}

func init() {
	for _, k := range Kinds {
		kindsByName[k.Name] = k
	}
	for _, k := range Kinds {
		if err := checkKind(k); err != nil {
			panic(err)
		}
	}
	if err := checkEnums(Kinds, AllEntityKind); err != nil {
		panic(err)
	}
	if err := checkOwners(Kinds); err != nil {
		panic(err)
	}
	ownedByEnd = typesOwnedByEnd(Kinds)
	var err error
	if relations, err = relationsOf(Kinds, AllLinkKind); err != nil {
		panic(err)
	}
}

// checkEnums returns an error if no kind stands for a value of EntityKind.
func checkEnums(kinds []*Kind, enums []EntityKind) error {
	for _, enum := range enums {
		if !slices.ContainsFunc(kinds, func(k *Kind) bool { return k.Enum == enum }) {
			return fmt.Errorf("the schema has the EntityKind %s, and Kinds has no kind of it", enum)
		}
	}
	return nil
}

// checkKind returns an error if a description is wrong: if it lacks a field of documents, points to the value of another field,
// or names a kind that does not exist.
func checkKind(k *Kind) error {
	record := k.New()
	if name := reflect.TypeOf(record).Elem().Name(); name != k.Name {
		return fmt.Errorf("the kind %s makes a %s", k.Name, name)
	}
	if !k.Enum.IsValid() {
		return fmt.Errorf("%s has no EntityKind of the schema", k.Name)
	}
	if k.SchemaOrg == "" {
		return fmt.Errorf("%s has no class of schema.org", k.Name)
	}
	if err := checkFields(k.Name, reflect.ValueOf(record).Elem(), record.Fields()); err != nil {
		return err
	}
	return checkProperties(k.Name, record.Fields(), map[string]string{})
}

// ofNodes are properties that nodes and cards of entities have besides those of their fields.
var ofNodes = []string{"kind", "createdAt", "updatedAt", "sortName", "fingerprint", "firstDay", "lastDay", "startLastDay"}

// checkProperties returns an error if two fields have the same property: a card would have only one of the two. kept has the
// fields so far, by property.
func checkProperties(of string, fields []Field, kept map[string]string) error {
	for _, f := range fields {
		if f.IsDerived() || f.On != "" {
			continue
		}
		if value, isGroup := f.Value.(GroupValue); isGroup {
			if err := checkProperties(of, value.Fields(), kept); err != nil {
				return err
			}
			continue
		}
		for _, property := range []string{f.Property, f.Folded} {
			switch other := kept[property]; {
			case property == "":
			case slices.Contains(ofNodes, property):
				return fmt.Errorf("%s.%s is kept as %s, which every node has: name another property with Kept", of, f.Name, property)
			case other != "":
				return fmt.Errorf("%s.%s is kept as %s, as %s is: name another property with Kept", of, f.Name, property, other)
			default:
				kept[property] = f.Name
			}
		}
	}
	return nil
}

func checkFields(of string, value reflect.Value, fields []Field) error {
	described := map[string]any{}
	for _, f := range fields {
		if f.Name == "" || f.IsInverse {
			continue
		}
		if described[f.Name] != nil {
			return fmt.Errorf("%s describes %s twice", of, f.Name)
		}
		described[f.Name] = f.Value.Address()
		for _, kind := range f.Kinds {
			if kindsByName[kind] == nil {
				return fmt.Errorf("%s.%s names a %s, which is no kind", of, f.Name, kind)
			}
		}
		if f.On != "" {
			link, _ := FieldNamed(fields, f.On)
			if link.Pattern.IsZero() {
				return fmt.Errorf("%s.%s is kept on %s, which is no relationship", of, f.Name, f.On)
			}
			for value, r := range f.Types {
				if !slices.Contains(link.Pattern.Relations, r) {
					return fmt.Errorf("%s.%s makes %s a relationship of another type where it is %s", of, f.Name, f.On, value)
				}
			}
		}
	}
	for _, field := range reflect.VisibleFields(value.Type()) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if field.Anonymous || name == "-" {
			continue
		}
		switch address := described[name]; {
		case name == "":
			return fmt.Errorf("%s.%s has no name in documents", of, field.Name)
		case address == nil:
			return fmt.Errorf("%s.%s is a field of documents that %s.Fields leaves out", of, name, of)
		case address != value.FieldByIndex(field.Index).Addr().Interface():
			return fmt.Errorf("%s.Fields has another field under the name of %s", of, name)
		}
		delete(described, name)
	}
	for name := range described {
		return fmt.Errorf("%s.Fields has %s, which is no field of documents", of, name)
	}
	return checkElements(of, fields)
}

// checkElements checks fields that have fields themselves: elements of lists, and groups.
func checkElements(of string, fields []Field) error {
	for _, f := range fields {
		if f.IsDerived() || f.IsInverse {
			continue
		}
		element := reflect.TypeOf(f.Value.Address()).Elem()
		switch f.Value.(type) {
		case List, GroupValue:
			inner := reflect.New(element.Elem())
			if err := checkFields(of+"."+f.Name, inner.Elem(), inner.Interface().(described).Fields()); err != nil {
				return err
			}
		}
		if list, isList := f.Value.(List); isList && f.Key != "" && f.Key != "*" {
			key, _ := FieldNamed(list.Example(), f.Key)
			if _, isText := key.Value.(Text); !isText {
				return fmt.Errorf("%s.%s is distinct by %s, which is no text of its elements", of, f.Name, f.Key)
			}
		}
	}
	return nil
}

// FactKinds are the kinds whose entities are facts.
func FactKinds() []*Kind {
	return slices.DeleteFunc(slices.Clone(Kinds), func(k *Kind) bool { return !k.IsFact })
}

// KindOfEnum returns the kind of a value of EntityKind, or nil if this version does not know it.
func KindOfEnum(enum EntityKind) *Kind {
	if at := slices.IndexFunc(Kinds, func(k *Kind) bool { return k.Enum == enum }); at >= 0 {
		return Kinds[at]
	}
	return nil
}
