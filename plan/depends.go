package plan

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// What follows collects what an answer depends on: the records of all entities that a plan passes through, shown or not; what lists depend
// on, see store.ListDependencies; and what fields read beyond the record that has them. A field without a rule depends on everything.

// ofRecord are the fields that say what the record itself has, without being described as its fields.
var ofRecord = []string{"createdAt", "updatedAt", "name", "localizedName"}

// ofRecords are those of one type alone. The name of a statement has that of its speaker, see statementName.
var ofRecords = map[string][]string{
	"Statement": {"text", "lang", "names", "wikidataId"},
	"Tenure":    {"leader", "title"},
}

// dependsOf notes what a field of an object depends on beyond the record of the object.
func (c *compiler) dependsOf(b *block, o object, f graphql.CollectedField) {
	described, isDescribed := model.FieldNamed(o.fields, f.Name)
	switch {
	case isDescribed && described.IsInverse: // other records say it
		c.dependsOnAll = c.dependsOnAll || !o.isEntity || len(described.Kinds) == 0
		b.nameBy(described.Kinds)
	case isDescribed, slices.Contains(ofRecord, f.Name), slices.Contains(ofRecords[o.typeName], f.Name):
	default:
		c.dependsOnAll = true
	}
}

// dependsOn notes what every answer depends on.
func (c *compiler) dependsOn(of []store.Dependency) { c.dependencies = append(c.dependencies, of...) }

// dependsOnList notes what a list depends on that an entity has, or Query, if b is not the block of an entity.
func (c *compiler) dependsOnList(b *block, list int) {
	of := c.values.lists[list].Dependencies()
	c.dependsOnAll = c.dependsOnAll || !of.IsKnown || len(of.Named) > 0 && b == c.root
	c.dependsOn(of.Any) // of all lists of the shape
	b.nameBy(of.Named)
}

// nameBy says that the answer depends on which records of kinds name the entities of the block.
func (b *block) nameBy(kinds []string) {
	for _, kind := range kinds {
		if !slices.Contains(b.namedBy, kind) {
			b.namedBy = append(b.namedBy, kind)
		}
	}
}

// entityAt says that a row has an entity, with its id at a position. The answer depends on its record.
func (b *block) entityAt(at int) { b.entities = append(b.entities, at) }

// depends notes what a row shows.
func (w *writer) depends(b *block, row []any) {
	if w.dependsOnAll {
		return
	}
	for _, at := range b.entities {
		id, isText := row[at].(string)
		if !isText {
			w.dependsOnAll = true
			return
		}
		w.dependencies = append(w.dependencies, store.RecordOf(id))
		for _, kind := range b.namedBy {
			w.dependencies = append(w.dependencies, store.NamedBy(kind, id))
		}
	}
}

// dependencies returns what the answer depends on that was written.
func (p *Plan) dependencies(w *writer) store.Dependencies {
	if w.dependsOnAll {
		return nil
	}
	of := slices.Concat(w.dependencies, p.always)
	for _, list := range w.values.lists {
		for _, argument := range list.IDs {
			of = append(of, store.RecordOf(argument.ID))
		}
	}
	return store.NewDependencies(of)
}
