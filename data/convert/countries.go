package main

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/sidelines/sidelines/model"
)

// nameLanguages are the languages of country names, the default first. zh is in simplified characters, as in CLDR.
var nameLanguages = []string{
	"en", "ko", "zh", "ru", "ja", "fr", "es", "ar", "zh-Hant", "de", "pt", "pt-PT", "it", "tr", "hi", "id", "uk", "vi", "th", "fa", "pl",
	"nl", "sv", "he",
}

// displayNames are names as people use them where CLDR has an old, a diplomatic or a clumsy one.
var displayNames = map[string]string{
	"CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CI": "Côte d'Ivoire", "CV": "Cabo Verde",
	"HK": "Hong Kong", "MM": "Myanmar", "MO": "Macao", "PS": "Palestine", "TR": "Türkiye", "SZ": "Eswatini",
	"MK": "North Macedonia", "CC": "Cocos Islands", "FK": "Falkland Islands",
}

// renamed since the CLDR of golang.org/x/text: the raw file has the new names.
var renamed = []string{"MK", "SZ"}

type countries struct {
	records    []*model.Country
	byCode     map[string]*model.Country
	byISO3     map[string]*model.Country
	byWikidata map[string]*model.Country
	byName     map[string]*model.Country // slugs of all English names
}

func readCountries(file string) (*countries, error) {
	rows, err := readCSV(file)
	if err != nil {
		return nil, err
	}
	c := &countries{byCode: map[string]*model.Country{}, byISO3: map[string]*model.Country{}, byWikidata: map[string]*model.Country{}, byName: map[string]*model.Country{}}
	for _, row := range rows {
		country := countryRecord(row)
		c.records = append(c.records, country)
		c.byCode[country.Code] = country
		c.byISO3[row["iso3"]] = country
		c.byWikidata[string(country.WikidataID)] = country
		for _, name := range country.Names {
			if name.Lang == "en" {
				c.byName[slug(name.Text)] = country
			}
		}
	}
	slices.SortFunc(c.records, func(a, b *model.Country) int { return strings.Compare(a.ID, b.ID) })
	return c, nil
}

// countryRecord takes only the columns that may be shipped without share-alike duties: i18n-iso-countries (MIT) and
// country-codes (PDDL); English names come from CLDR first, and country_names.go adds the other languages.
func countryRecord(row map[string]string) *model.Country {
	code := row["iso2"]
	country := &model.Country{Code: code, Region: model.Optional(row["un_region"]), Subregion: model.Optional(row["un_subregion"])}
	if id := path.Base(row["wikidata_id"]); strings.HasPrefix(id, "Q") {
		country.WikidataID = model.Optional(id)
	} else if code == "NA" {
		country.WikidataID = "Q1030" // the raw list took Namibia's code for a missing value
	}
	country.Names = en(displayName(code, row["name_en"]))
	english := country.Names[0].Text
	country.ID = slug(english)
	aliases := append([]string{row["name_en"], untermName(row["unterm_en"])}, strings.Split(row["aliases_en"], "|")...)
	seen := []string{slug(english), ""}
	for _, alias := range aliases {
		if !slices.Contains(seen, slug(alias)) {
			seen = append(seen, slug(alias))
			country.Names = append(country.Names, model.LocalizedText{Lang: "en", Text: alias})
		}
	}
	return country
}

// displayName is the English name. It is the one by golang.org/x/text, because ids came from it.
func displayName(code, fallback string) string {
	if name, ok := displayNames[code]; ok {
		return name
	}
	region, err := language.ParseRegion(code)
	if err != nil || slices.Contains(renamed, code) {
		return fallback
	}
	if name := display.Regions(language.English).Name(region); name != "" {
		return name
	}
	return fallback
}

// untermName takes the decoration off a name of UNTERM: "Gambia (the)", "Niue **".
func untermName(name string) string {
	name = strings.TrimRight(name, " *")
	return strings.TrimSuffix(name, " (the)")
}

func (c *countries) document(organizations []*model.Organization) *model.Document {
	records := slices.Clone(c.records)
	for _, iso3 := range keys(formerCountries) {
		records = append(records, formerCountries[iso3])
	}
	return &model.Document{Sources: []*model.Source{membershipSourceRecord}, Countries: records, Organizations: organizations}
}

// nameOf is the display name of a country.
func (c *countries) nameOf(id string) string {
	for _, country := range c.records {
		if country.ID == id {
			return country.Names[0].Text
		}
	}
	return id
}

// withArticle is the name of a country or organization as it stands after "of".
func (c *countries) withArticle(id string) string {
	name := c.nameOf(id)
	for _, former := range formerCountries {
		if former.ID == id {
			name = former.Names[0].Text
		}
	}
	for _, organization := range organizations {
		if organization.ID == id {
			name = organization.Names[0].Text
		}
	}
	if takesArticle.MatchString(name) {
		return "the " + name
	}
	return name
}

var takesArticle = regexp.MustCompile(`^(United |Bahamas|Gambia|Maldives|Netherlands|Philippines|Central African|Democratic Republic|Republic of|Dominican Republic|Marshall|Solomon|Seychelles|Comoros|European Union)`)
