package main

import (
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/sidelines/sidelines/model"
)

// claims say which countries a text is for, by its key.
type claims map[string][]string

func (c claims) add(text, id string) {
	key := nameOnly(text)
	if !slices.Contains(c[key], id) {
		c[key] = append(c[key], id)
	}
}

// isFor reports whether a text is for one country and for no other.
func (c claims) isFor(text, id string) bool {
	ids := c[nameOnly(text)]
	return len(ids) == 0 || len(ids) == 1 && ids[0] == id
}

// nameOnly is the key by which texts are compared: without case, accents, vowel points, spaces and signs.
func nameOnly(text string) string {
	var key strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(text)) {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Mn, r) && !unicode.In(r, unicode.Inherited) {
			key.WriteRune(r)
		}
	}
	return norm.NFC.String(key.String())
}

// shortNamed are countries whose display name is CLDR's short one: Hong Kong, not Hong Kong SAR China.
var shortNamed = []string{"HK", "KR", "MM", "MO", "PS"}

// addNames gives every country its name in each language: from tables/country_names.csv, else from CLDR. What else these two
// and the English names of countries.go have becomes an alias, but for what two countries share.
func (b *countryBook) addNames(raw string) error {
	rows, err := readCSV(filepath.Join(raw, "cldr48_territories", "territories.csv"))
	if err != nil {
		return err
	}
	table, err := readTable("country_names.csv")
	if err != nil {
		return err
	}
	names, aliases := map[string]map[string]string{}, map[string][]model.LocalizedText{}
	alias := func(id, lang, text string) {
		aliases[id] = append(aliases[id], model.LocalizedText{Lang: model.Language(lang), Text: text})
	}
	for _, record := range b.records {
		names[record.ID] = map[string]string{"en": record.Names[0].Text}
		for _, name := range record.Names[1:] {
			if name.Lang == "en" || formerCodes[record.Code] != [2]model.Optional{} {
				alias(record.ID, string(name.Lang), name.Text)
			}
		}
	}
	for _, row := range table {
		record := b.byCode[row["code"]]
		if record == nil {
			continue // in a sample of the raw files
		}
		if row["display"] != "" {
			names[record.ID][row["lang"]] = row["display"]
		}
		for text := range each(row["aliases"]) {
			alias(record.ID, row["lang"], text)
		}
	}
	for _, row := range rows { // display names come first in the file
		record := b.byCode[row["code"]]
		if record == nil {
			continue
		}
		isDisplay := row["alt"] == "" || row["alt"] == "short" && slices.Contains(shortNamed, record.Code)
		for _, lang := range nameLanguages {
			text := row[lang]
			if slices.Contains(shortNamed, record.Code) {
				text, _, _ = strings.Cut(text, " (") // Myanmar (Burma)
			}
			switch {
			case text == "" || lang == "en" && isDisplay: // countries.go has it
			case isDisplay && row["alt"] != "":
				alias(record.ID, lang, names[record.ID][lang])
				names[record.ID][lang] = text
			case isDisplay && names[record.ID][lang] == "":
				names[record.ID][lang] = text
			case !strings.ContainsAny(text, "(（") && len([]rune(nameOnly(text))) > 2: // R.-U. and UK may be codes of others
				alias(record.ID, strings.TrimSuffix(lang, "-PT"), text)
			}
		}
	}
	b.setNames(names, aliases)
	return nil
}

// setNames writes the names and, behind them, the aliases.
func (b *countryBook) setNames(names map[string]map[string]string, aliases map[string][]model.LocalizedText) {
	b.claims = claims{}
	for _, record := range b.records {
		for _, code := range []string{record.Code, string(record.Alpha3)} {
			if code != "" {
				b.claims.add(code, record.ID)
			}
		}
		for _, name := range names[record.ID] {
			b.claims.add(name, record.ID)
		}
	}
	wanted := claims{}
	for id, list := range aliases {
		for _, a := range list {
			wanted.add(a.Text, id)
		}
	}
	for _, record := range b.records {
		record.Names = nil
		for _, lang := range nameLanguages {
			if text := names[record.ID][lang]; text != "" && (lang != "pt-PT" || text != names[record.ID]["pt"]) {
				record.Names = append(record.Names, model.LocalizedText{Lang: model.Language(lang), Text: text})
			}
		}
		for _, a := range aliases[record.ID] {
			isKnown := slices.ContainsFunc(record.Names, func(name model.LocalizedText) bool {
				return name.Lang == a.Lang && strings.EqualFold(name.Text, a.Text)
			})
			if a.Text != "" && !isKnown && b.claims.isFor(a.Text, record.ID) && wanted.isFor(a.Text, record.ID) {
				record.Names = append(record.Names, a)
			}
		}
	}
	for _, record := range b.records {
		for _, name := range record.Names {
			b.claims.add(name.Text, record.ID)
		}
	}
}
