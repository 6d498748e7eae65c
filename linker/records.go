package linker

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Kinds are the names of the kinds of entities that a linker can find.
var Kinds = []string{"Leader", "Country", "Organization", "ForumSeries", "Forum"}

// EntityOf returns what a linker has to know of a record. ok is false if it is of none of the kinds that a linker finds.
func EntityOf(record any) (e Entity, ok bool) {
	switch r := record.(type) {
	case *model.Leader:
		tenures := slices.DeleteFunc(slices.Clone(r.Tenures), func(t model.Tenure) bool { return t.Standing == model.StandingRetracted })
		return Entity{ID: r.ID, Kind: model.EntityKindLeader, Names: r.Names, Tenures: tenures}, true
	case *model.Country:
		return Entity{ID: r.ID, Kind: model.EntityKindCountry, Names: r.Names, Demonyms: r.Demonyms, Metonyms: r.Metonyms}, true
	case *model.Organization:
		names := withAbbreviation(r.Names, r.Abbreviation)
		return Entity{ID: r.ID, Kind: model.EntityKindOrganization, Names: names, Metonyms: r.Metonyms}, true
	case *model.ForumSeries:
		return Entity{ID: r.ID, Kind: model.EntityKindForumSeries, Names: withAbbreviation(r.Names, r.Abbreviation)}, true
	case *model.Forum:
		return Entity{ID: r.ID, Kind: model.EntityKindForum, Names: r.Names}, true
	}
	return Entity{}, false
}

// EntitiesOf returns the entities of a document that a linker can find.
func EntitiesOf(d *model.Document) []Entity {
	var all []Entity
	all = appendEntities(all, d.Leaders)
	all = appendEntities(all, d.Countries)
	all = appendEntities(all, d.Organizations)
	all = appendEntities(all, d.ForumSeries)
	return appendEntities(all, d.Forums)
}

func appendEntities[T any](all []Entity, records []T) []Entity {
	for _, r := range records {
		if e, ok := EntityOf(r); ok {
			all = append(all, e)
		}
	}
	return all
}

// withAbbreviation adds an abbreviation to names, as one in English.
func withAbbreviation(names []model.LocalizedText, abbreviation model.Optional) []model.LocalizedText {
	if abbreviation == "" {
		return names
	}
	return append(slices.Clone(names), model.LocalizedText{Lang: "en", Text: string(abbreviation)})
}
