package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// countryBook completes the records of the countries with what only readers of the documents need. The conversion of the
// other documents must not see it: their rules match the names that countries.go gives.
type countryBook struct {
	*countries
	records []*model.Country // with former ones and Kosovo
	byCode  map[string]*model.Country
	claims  claims
}

// kosovo is in CLDR and in the Factbook with the code XK, which ISO 3166-1 leaves to its users. It has no other code.
func kosovo() *model.Country {
	record := &model.Country{NamedBase: named("kosovo", en("Kosovo")), Code: "XK", Region: "Europe", Subregion: "Southern Europe"}
	record.WikidataID = "Q1246"
	return record
}

// formerCodes are the alpha-3 and numeric codes of ISO 3166-3. Yugoslavia has two numbers, for two states.
var formerCodes = map[string][2]model.Optional{"CS": {"CSK", "200"}, "YU": {"YUG", ""}, "DD": {"DDR", "278"}, "YD": {"YMD", "720"}}

// completeCountries adds languages, aliases, spellings, codes, capitals, demonyms, metonyms and memberships to the records of
// the countries. It returns the organizations that have members, made from those that are known.
func completeCountries(raw string, c *countries, known []*model.Organization) ([]*model.Organization, error) {
	b := &countryBook{countries: c, byCode: map[string]*model.Country{}}
	for _, key := range keys(formerCountries) {
		b.records = append(b.records, formerCountries[key])
	}
	c.records = append(c.records, kosovo())
	slices.SortFunc(c.records, byID)
	b.records = append(b.records, c.records...)
	for _, record := range b.records {
		b.byCode[record.Code] = record
	}
	for _, step := range []func(raw string) error{b.addCodes, b.addNames, b.addDemonyms, b.addCapitals} {
		if err := step(raw); err != nil {
			return nil, err
		}
	}
	organizations, err := b.addMemberships(known)
	if err != nil {
		return nil, err
	}
	if err := b.addMetonyms(slices.Concat(known, organizations)); err != nil {
		return nil, err
	}
	return organizations, b.addSpellings(filepath.Join(raw, "countrynames_1.17.0", "names.csv"))
}

func byID(a, b *model.Country) int { return strings.Compare(a.ID, b.ID) }

func (b *countryBook) addCodes(raw string) error {
	rows, err := readCSV(filepath.Join(raw, "cldr48_territories", "territories.csv"))
	if err != nil {
		return err
	}
	for _, row := range rows {
		if record := b.byCode[row["code"]]; record != nil && record.ID != "kosovo" {
			record.Alpha3, record.Numeric = model.Optional(row["iso3"]), model.Optional(row["numeric"])
		}
	}
	for code, codes := range formerCodes {
		b.byCode[code].Alpha3, b.byCode[code].Numeric = codes[0], codes[1]
	}
	return nil
}

// demonymLanguages are the columns of tables/country_demonyms.csv.
var demonymLanguages = []string{"en", "ru", "fr", "es", "de"}

func (b *countryBook) addDemonyms(string) error {
	rows, err := readTable("country_demonyms.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		record := b.byCode[row["code"]]
		if record == nil {
			continue // in a sample of the raw files
		}
		record.Demonyms = nil
		for _, lang := range demonymLanguages {
			for word := range each(row[lang]) {
				demonym := model.LocalizedText{Lang: model.Language(lang), Text: word}
				if !slices.Contains(record.Names, demonym) {
					record.Demonyms = append(record.Demonyms, demonym)
				}
			}
		}
	}
	return nil
}

// addCapitals takes capitals from the Factbook, without what it adds in brackets, after a comma or after a semicolon. Where that
// is not the capital, tables/capitals.csv says what is.
func (b *countryBook) addCapitals(raw string) error {
	rows, err := readCSV(filepath.Join(raw, "factbook_2014_2026", "countries.csv"))
	if err != nil {
		return err
	}
	for _, row := range rows {
		if record := b.byCode[row["iso2"]]; record != nil {
			record.Capital = model.Optional(shortCapital(row["capital"]))
		}
	}
	rows, err = readTable("capitals.csv")
	for _, row := range rows {
		if record := b.byCode[row["code"]]; record != nil {
			record.Capital = model.Optional(row["capital"])
		}
	}
	return err
}

func shortCapital(text string) string {
	for _, end := range []string{" (", ";", ",", " in "} {
		text, _, _ = strings.Cut(text, end)
	}
	return text
}

// addMetonyms adds tables/metonyms.csv to countries and organizations.
func (b *countryBook) addMetonyms(organizations []*model.Organization) error {
	rows, err := readTable("metonyms.csv")
	if err != nil {
		return err
	}
	byID := map[string]*[]model.LocalizedText{}
	for _, record := range b.records {
		byID[record.ID] = &record.Metonyms
	}
	for _, record := range organizations {
		byID[record.ID] = &record.Metonyms
	}
	for _, row := range rows {
		metonyms := byID[row["side"]]
		if metonyms == nil {
			continue // in a sample of the raw files
		}
		*metonyms = nil
		for _, lang := range nameLanguages {
			for word := range each(row[lang]) {
				*metonyms = append(*metonyms, model.LocalizedText{Lang: model.Language(lang), Text: word})
			}
		}
	}
	return nil
}

const membershipSource = "sidelines-memberships"

var membershipSourceRecord = &model.Source{
	NamedBase: named(membershipSource,
		en("Members of organizations until January 2026, compiled for Sidelines")),
	Kind: model.SourceKindDataset, Publisher: "Sidelines", Lang: "en",
}

// addMemberships adds tables/memberships.csv, and returns the organizations of tables/organization_names.csv.
func (b *countryBook) addMemberships(known []*model.Organization) ([]*model.Organization, error) {
	organizations, err := readOrganizations(known)
	if err != nil {
		return nil, err
	}
	rows, err := readTable("memberships.csv")
	if err != nil {
		return nil, err
	}
	for _, record := range b.records {
		record.Memberships = nil
	}
	for _, row := range rows {
		if !slices.ContainsFunc(organizations, func(o *model.Organization) bool { return o.ID == row["organization"] }) {
			return nil, fmt.Errorf("memberships.csv: %s is not in organization_names.csv", row["organization"])
		}
		for code := range strings.FieldsSeq(row["codes"]) {
			if record := b.byCode[code]; record != nil { // nil in a sample of the raw files
				record.Memberships = append(record.Memberships, model.Membership{
					Organization: row["organization"], From: model.Date(row["from"]), To: model.Date(row["to"]), Source: membershipSource,
				})
			}
		}
	}
	for _, record := range b.records {
		slices.SortStableFunc(record.Memberships, func(a, b model.Membership) int { return strings.Compare(a.Organization, b.Organization) })
	}
	return organizations, nil
}

// each yields the words of a cell of a table, which are separated by |.
func each(cell string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for word := range strings.SplitSeq(cell, "|") {
			if word != "" && !yield(word) {
				return
			}
		}
	}
}
