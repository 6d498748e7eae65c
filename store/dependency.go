package store

import (
	"hash/maphash"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Dependency is something that an answer depends on, and that a change touches: a record, which records of a kind name another, or a field
// of any record of a kind. It is a digest that holds within this process.
type Dependency uint64

// Dependencies are all that an answer depends on, each once. Those that are nil are everything.
type Dependencies []Dependency

// NewDependencies makes Dependencies of a list, which it changes.
func NewDependencies(of []Dependency) Dependencies {
	slices.Sort(of)
	return append(Dependencies{}, slices.Compact(of)...)
}

var dependencySeed = maphash.MakeSeed()

var ofRecords, namedBy = saltOf("record"), saltsOfKinds("named by ")

func saltOf(text string) Dependency { return Dependency(maphash.String(dependencySeed, text)) }

func saltsOfKinds(prefix string) map[string]Dependency {
	salts := make(map[string]Dependency, len(model.Kinds))
	for _, kind := range model.Kinds {
		salts[kind.Name] = saltOf(prefix + kind.Name)
	}
	return salts
}

// RecordOf is the record with an id, and where the id leads.
func RecordOf(id string) Dependency {
	return Dependency(maphash.String(dependencySeed, id)) ^ ofRecords
}

// NamedBy is which records of a kind name an entity, and all that these records say.
func NamedBy(kind, id string) Dependency {
	return Dependency(maphash.String(dependencySeed, id)) ^ namedBy[kind]
}

// FieldOf is a field of any record of a kind; without a name, it is which records of the kind there are.
func FieldOf(kind, field string) Dependency { return saltOf("field " + kind + "." + field) }

// touchedBy returns what a change touches. named are the ids that its record names or named, and those of TouchedBetween. It returns
// false if the change is of a kind or does something that this version does not know.
func touchedBy(kind *model.Kind, action model.ChangeAction, id string, fields, named []string) ([]Dependency, bool) {
	if kind == nil || !slices.Contains(model.AllChangeAction, action) {
		return nil, false
	}
	touched := []Dependency{RecordOf(id)}
	for _, other := range named {
		touched = append(touched, NamedBy(kind.Name, other))
	}
	switch action {
	case model.ChangeActionCreated, model.ChangeActionDeleted, model.ChangeActionMerged:
		// Whatever record named it before or names it after has changed itself.
		return append(touched, FieldOf(kind.Name, "")), true
	}
	if len(fields) == 0 { // unknown
		for _, f := range kind.New().Fields() {
			fields = append(fields, f.Name)
		}
	}
	for _, field := range fields {
		touched = append(touched, FieldOf(kind.Name, field))
	}
	return touched, true
}
