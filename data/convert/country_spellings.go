package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/model"
)

// spellingCodes are codes of the list of spellings whose names are for another record here, by what they are now.
var spellingCodes = map[string]string{"CSHH": "CS", "YUCS": "YU", "SUHH": "RU", "ZR": "CD"}

// addSpellings takes spellings from the list of countrynames. That list also has towns, counties, adjectives and very short
// words, and a text must not find a country by those. A spelling is taken if it resembles a name of its country, or if its
// letters are such that names of one country in several languages do not resemble each other, and if no other country has it.
// tables/spellings_refused.csv has those that are wrong all the same.
func (b *countryBook) addSpellings(file string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	for _, record := range b.records {
		record.Spellings = nil
		for _, texts := range [][]model.LocalizedText{record.Demonyms, record.Metonyms} {
			for _, text := range texts {
				b.claims.add(text.Text, record.ID)
			}
		}
	}
	table, err := readTable("spellings_refused.csv")
	if err != nil {
		return err
	}
	isRefused := map[string]bool{}
	for _, row := range table {
		isRefused[row["code"]+" "+row["spelling"]] = true
	}
	found, wanted := map[string][]string{}, claims{}
	for _, row := range rows {
		code := row["code"]
		if other := spellingCodes[code]; other != "" {
			code = other
		}
		if b.byCode[code] == nil || isRefused[code+" "+row["name"]] {
			continue
		}
		text := strings.Join(strings.Fields(row["name"]), " ")
		wanted.add(text, b.byCode[code].ID)
		found[code] = append(found[code], text)
	}
	for code, texts := range found {
		record, seen := b.byCode[code], map[string]bool{}
		for _, text := range texts {
			key := nameOnly(text)
			isNew := !seen[key] && len(b.claims[key]) == 0 && wanted.isFor(text, record.ID)
			if isNew && isSpelling(text, record.Names) {
				seen[key] = true
				record.Spellings = append(record.Spellings, model.LocalizedText{Lang: "und", Text: text})
			}
		}
		slices.SortFunc(record.Spellings, func(a, b model.LocalizedText) int { return strings.Compare(a.Text, b.Text) })
	}
	return nil
}

// resembling are the alphabets in which names of countries resemble each other from language to language, so that a word that
// does not is something else.
var resembling = []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Arabic}

// strange are signs and words that show that a row is a fragment, a remark, or in one of the languages with few readers whose
// names of countries look like other words.
var strange = regexp.MustCompile(`[0-9&;/:(){}\[\]]| [-–]|(?i)\b(nutome|emetab|citizen|man|or[ií]l\S*)\b`)

// isSpelling reports whether a text may be another spelling of one of the names.
func isSpelling(text string, names []model.LocalizedText) bool {
	if strange.MatchString(text) || strings.ContainsFunc(text, isRareLetter) {
		return false
	}
	letters := alphabetOf(text)
	if letters == nil {
		return len([]rune(text)) > 1
	}
	if at := strings.LastIndex(text, ","); at >= 0 && hasKey(names, text[at:]) {
		return false // a town: Karachi, Pakistan
	}
	words := spellingWords(text)
	if len(words) == 1 {
		return false // Sudani, Albani and Bulgari are names of people and firms; what differs in a letter is found without a list
	}
	for _, name := range names {
		if alphabetOf(name.Text) == letters && resembles(words, spellingWords(name.Text)) {
			return true
		}
	}
	return false
}

func hasKey(names []model.LocalizedText, text string) bool {
	key := nameOnly(text)
	return slices.ContainsFunc(names, func(name model.LocalizedText) bool { return nameOnly(name.Text) == key })
}

// isRareLetter reports whether a letter is of an alphabet that names of the press are not written in.
func isRareLetter(r rune) bool {
	switch {
	case unicode.Is(unicode.Latin, r):
		isVietnamese := r >= 'Ạ' && r <= 'ỹ' || strings.ContainsRune("ƠơƯư", r)
		return r > 'ſ' && !isVietnamese && !strings.ContainsRune("ȘșȚțẞəƏ", r)
	case unicode.Is(unicode.Georgian, r), unicode.Is(unicode.Armenian, r):
		return true // cut off in the list
	}
	return false
}

func alphabetOf(text string) *unicode.RangeTable {
	for _, letters := range resembling {
		if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(letters, r) }) {
			return letters
		}
	}
	return nil
}

func spellingWords(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
	})
	for i, word := range words {
		words[i] = nameOnly(word)
	}
	return words
}

// resembles reports whether each long word of the name has one in the text that differs in two letters at most, or in one if it is
// shorter than seven.
func resembles(text, name []string) bool {
	const long = 4
	isAny := false
	for _, word := range name {
		if len([]rune(word)) < long {
			continue
		}
		isAny = true
		if !slices.ContainsFunc(text, func(other string) bool { return isNear(word, other) }) {
			return false
		}
	}
	return isAny && len(text) <= len(name)+2
}

func isNear(a, b string) bool {
	n := len([]rune(a))
	if n < 5 {
		return a == b
	}
	most := 1
	if n >= 7 {
		most = 2
	}
	return levenshtein.ComputeDistance(a, b) <= most
}
