package main

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// reportCountries tells what countries are called, and which of them lack something.
func (c *conversion) reportCountries(line printer) {
	d := c.documents[countriesFile]
	countries := slices.Concat(d.Countries, c.documents[debateFile].Countries)
	names, demonyms, metonyms := map[string]int{}, map[string]int{}, map[string]int{}
	all, spellings, memberships := 0, 0, 0
	count := func(in map[string]int, texts []model.LocalizedText) {
		seen := map[string]bool{}
		for _, text := range texts {
			if lang := string(text.Lang); !seen[lang] {
				in[lang]++
				seen[lang] = true
			}
		}
	}
	for _, country := range countries {
		count(names, country.Names)
		count(demonyms, country.Demonyms)
		count(metonyms, country.Metonyms)
		all, spellings, memberships = all+len(country.Names), spellings+len(country.Spellings), memberships+len(country.Memberships)
	}
	line("## What countries are called\n")
	line("%d countries and territories, %d of them former ones, have %d names, %d further spellings and %d memberships of %d organizations.\n",
		len(countries), len(formerCountries), all, spellings, memberships, len(d.Organizations))
	line("| language | with a name | with a demonym | with a metonym |\n|---|--:|--:|--:|")
	for _, lang := range nameLanguages {
		line("| %s | %d | %d | %d |", lang, names[lang], demonyms[lang], metonyms[lang])
	}
	line("")
	lack := func(what string, has func(*model.Country) bool) {
		var ids []string
		for _, country := range countries {
			if !has(country) {
				ids = append(ids, country.ID)
			}
		}
		slices.Sort(ids)
		line("Without %s: %s.\n", what, strings.Join(ids, ", "))
	}
	lack("a capital", func(c *model.Country) bool { return c.Capital != "" })
	lack("a demonym", func(c *model.Country) bool { return len(c.Demonyms) > 0 })
	lack("an alpha-3 code", func(c *model.Country) bool { return c.Alpha3 != "" })
	lack("a numeric code", func(c *model.Country) bool { return c.Numeric != "" })
}
