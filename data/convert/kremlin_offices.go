package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

var (
	headOfficeWord = regexp.MustCompile(`(?i)\b(?:presidents?|king|emir|heads of state|prime ministers?|chancellor|premier)\b`)
	stateHeads     = regexp.MustCompile(`(?i)^(?:presidents?|king|emir|heads of state)$`)
	// officeOfCountry leads from an office to its country. A king may have a name that no source spells so: "King Carl XVI Gustav of Sweden".
	officeOfCountry = regexp.MustCompile(`^(?: and Queen)?(?: \p{Lu}[\p{L}]*){0,3} of (?:the )?(.*)`)
	// ofAnOffice: who has the office is not there: "Adviser to the U.S. President".
	ofAnOffice = regexp.MustCompile(`(?i)\b(?:to|of|for|from|by) (?:the )?$`)
	// titleOfOthers: the title tells of somebody who is no head of state or government.
	titleOfOthers = regexp.MustCompile(`(?i)\b(?:envoy|ambassador|advis[eo]r|aide|assistant|chief|author|crown prince|court)\b`)
)

// officeAlone is the office of the head of state or government of a country of which a title speaks without a name: "the Italian
// President", "the King and Queen of Thailand". The office has its country beside it, before or behind; of several, "the Presidents of
// Russia, Belarus and Ukraine", each country of the title has one. It returns the word for the office too, as the title has it.
func (k *kremlin) officeAlone(title, country string) (kind model.Office, post string) {
	for _, at := range headOfficeWord.FindAllStringIndex(title, -1) {
		before, word, after := title[:at[0]], title[at[0]:at[1]], title[at[1]:]
		isPlural := strings.HasSuffix(strings.ToLower(word), "s") || strings.HasPrefix(strings.ToLower(word), "heads")
		if !isPlural && !k.isBeside(before, after, country) {
			continue
		}
		if stateHeads.MatchString(word) {
			return model.OfficeHeadOfState, word
		}
		return model.OfficeHeadOfGovernment, word
	}
	return "", ""
}

func (k *kremlin) isBeside(before, after, country string) bool {
	if possessiveOpen.MatchString(after) {
		return false // "the Ukrainian President's Staff"
	}
	if of := officeOfCountry.FindStringSubmatch(after); of != nil && len(k.offices.countriesIn(of[1])) > 0 {
		return k.offices.countriesIn(of[1])[0] == country
	}
	words := strings.Fields(before)
	for n := 1; n <= min(3, len(words)); n++ {
		beside := strings.Join(words[len(words)-n:], " ")
		rest := strings.Join(words[:len(words)-n], " ") + " "
		if slices.Equal(k.offices.countriesIn(" "+beside+" "), []string{country}) {
			return !ofAnOffice.MatchString(rest) && !nextName.MatchString(after)
		}
	}
	return false
}

var (
	possessiveOpen = regexp.MustCompile(`^['’]`)
	// nextName: a name follows, of somebody whom no source knows by it.
	nextName = regexp.MustCompile(`^ \p{Lu}`)
)
