package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// titles stand before a name and are no part of it.
var titles = []string{
	"mir", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof", "professor", "sheikha?", "shaikha?", "lord", "lady", "the", "rt", "hon", "honou?rable",
	"chief", "grand chief", "general", "lieutenant", "liee?u?tenant-general", "major-general", "brigadier-general", "colonel", "cl", "col", "major", "brigadier",
	"captain", "admiral", "commander", "commandant", "h\\.\\s?e", "h\\.\\s?r\\.\\s?h", "his", "her", "majesty", "highness", "royal", "serene", "imperial", "excellency",
	"king", "queen", "prince", "princess", "sultan", "emir", "amir", "president", "archbishop", "cardinal", "monsignor", "reverend", "father", "archduke",
	"baron", "count", "señor", "mme", "mlle", "dato", "dato[’']", "datuk", "seri", "tun", "lyonch(h|o)en", "lyon?mpo", "lyonpo", "al[ -]?hadji", "alhaji", "el[ -]h[aâ]dj", "el[ -]h[aâ]j", "al[ -]haj", "aja", "hajjah", "hadja", "sri", "sheik", "crown", "makhdoom",
	"samdech", "sardar", "sayyid", "sayed", "seyy?ed", "syed", "ratu", "ato", "doña",
}

var (
	honorific = regexp.MustCompile(`(?i)^(?:(?:` + strings.Join(titles, "|") + `)(?:[.;]+\s*|\s+)|(?:u|m)\.?\s+)`)
	afterName = regexp.MustCompile(`(?i)(,.*|\(.*)$`)
	spaces    = regexp.MustCompile(`[\s\p{Z}]+`)
	windows   = strings.NewReplacer("\u009a", "š", "\u0092", "’", "\u00a0", " ", "\u00ad", "", "ё", "ë")
)

// withoutTitles takes titles and distinctions off the name of a speaker.
func withoutTitles(raw string) string {
	name := strings.TrimSpace(spaces.ReplaceAllString(windows.Replace(raw), " "))
	name = afterName.ReplaceAllString(name, "")
	for cleaned := honorific.ReplaceAllString(name, ""); cleaned != name; cleaned = honorific.ReplaceAllString(name, "") {
		name = cleaned
	}
	return name
}

// speakerName cleans the name of a speaker: no titles, no distinctions, capitals only at the start of words.
func speakerName(raw string) string {
	fields := strings.Fields(withoutTitles(raw))
	for i, word := range fields {
		if strings.ContainsFunc(word, unicode.IsLetter) && strings.ContainsAny(word, "0158") {
			word = strings.NewReplacer("0", "O", "1", "l", "8", "S", "5", "S").Replace(word)
		}
		if slices.Contains(particles, strings.ToLower(word)) && word == strings.ToUpper(word) {
			word = strings.ToLower(word)
		} else if len([]rune(word)) > 1 && !strings.Contains(word, ".") && word == strings.ToUpper(word) && !roman[word] {
			word = titleCase(word)
		}
		fields[i] = word
	}
	return strings.Trim(strings.Join(fields, " "), " .,-;:‘'")
}

var roman = map[string]bool{"II": true, "III": true, "IV": true, "VI": true, "XI": true, "JR": true, "MP": true, "VII": true, "XII": true, "XVI": true, "VIII": true}

// nameWords are the words of a name in order of the alphabet, without single initials.
func nameWords(name string) []string {
	key := nameKey(name)
	if key == "" {
		return nil
	}
	return strings.Split(key, " ")
}
