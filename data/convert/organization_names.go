package main

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// readOrganizations makes the organizations of tables/organization_names.csv, of the known records where there are any.
//
// The G20, the G8 and BRICS have no abbreviation there: people mean the summits, which are forum series, and one word
// must not be for two.
func readOrganizations(known []*model.Organization) ([]*model.Organization, error) {
	rows, err := readTable("organization_names.csv")
	if err != nil {
		return nil, err
	}
	var organizations []*model.Organization
	for _, row := range rows {
		record := &model.Organization{NamedBase: named(row["organization"], nil)}
		if at := slices.IndexFunc(known, func(o *model.Organization) bool { return o.ID == row["organization"] }); at >= 0 {
			record = known[at]
		}
		record.Abbreviation = model.Optional(row["abbreviation"])
		if row["wikidata"] != "" {
			record.WikidataID = model.Optional(row["wikidata"])
		}
		record.Names = namesOf(row)
		organizations = append(organizations, record)
	}
	return organizations, nil
}

// namesOf are the names in the row of a table with a column for each language, the first of each language before all others.
func namesOf(row map[string]string) []model.LocalizedText {
	var names, aliases []model.LocalizedText
	for _, lang := range nameLanguages {
		isFirst := true
		for text := range each(row[lang]) {
			name := model.LocalizedText{Lang: model.Language(lang), Text: text}
			if isFirst {
				names = append(names, name)
			} else {
				aliases = append(aliases, name)
			}
			isFirst = false
		}
	}
	return append(names, aliases...)
}

// addSeriesNames adds tables/series_names.csv to the forum series of the documents.
func addSeriesNames(documents ...*model.Document) error {
	rows, err := readTable("series_names.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		for _, d := range documents {
			for _, series := range d.ForumSeries {
				for _, name := range namesOf(row) {
					if series.ID == row["series"] && !slices.Contains(series.Names, name) {
						series.Names = append(series.Names, name)
					}
				}
			}
		}
	}
	return nil
}
