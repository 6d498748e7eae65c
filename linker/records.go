package linker

import (
	"github.com/sidelines/sidelines/model"
)

// EntitiesOf returns the entities of a document that a linker can find.
func EntitiesOf(d *model.Document) []Entity {
	var all []Entity
	for _, r := range d.Leaders {
		all = append(all, Entity{ID: r.ID, Kind: model.EntityKindLeader, Names: r.Names, Tenures: r.Tenures})
	}
	for _, r := range d.Countries {
		all = append(all, Entity{
			ID: r.ID, Kind: model.EntityKindCountry, Names: r.Names, Demonyms: r.Demonyms, Metonyms: r.Metonyms,
		})
	}
	for _, r := range d.Organizations {
		e := Entity{ID: r.ID, Kind: model.EntityKindOrganization, Names: withAbbreviation(r.Names, r.Abbreviation), Metonyms: r.Metonyms}
		all = append(all, e)
	}
	for _, r := range d.ForumSeries {
		all = append(all, Entity{ID: r.ID, Kind: model.EntityKindForumSeries, Names: withAbbreviation(r.Names, r.Abbreviation)})
	}
	for _, r := range d.Forums {
		all = append(all, Entity{ID: r.ID, Kind: model.EntityKindForum, Names: r.Names})
	}
	return all
}

// withAbbreviation adds an abbreviation to names, as one in English.
func withAbbreviation(names []model.LocalizedText, abbreviation model.Optional) []model.LocalizedText {
	if abbreviation == "" {
		return names
	}
	return append(append([]model.LocalizedText(nil), names...), model.LocalizedText{Lang: "en", Text: string(abbreviation)})
}
