package main

import (
	"maps"
	"regexp"
	"strings"
)

// countriesIn are the countries that words name, also by the adjectives of tables/country_demonyms.csv.
func (u *usa) countriesIn(text string) []string {
	for words := strings.Fields(text); len(words) > 0; words = words[1:] {
		if id := u.adjectives[strings.Join(words, " ")]; id != "" {
			return []string{id}
		}
	}
	return u.offices.countriesIn(text)
}

// partsOfSides are parts of countries whose names have the name of another country in them.
var partsOfSides = map[string]string{"Northern Irish": "united-kingdom", "Northern Ireland": "united-kingdom"}

func (u *usa) readAdjectives() error {
	rows, err := readTable("country_demonyms.csv")
	u.adjectives = map[string]string{}
	twice := map[string]bool{}
	for _, row := range rows {
		if country := u.offices.countries.byCode[row["code"]]; country != nil {
			for word := range strings.SplitSeq(row["en"], "|") {
				twice[word] = twice[word] || u.adjectives[word] != ""
				u.adjectives[word] = country.ID
			}
		}
	}
	for word := range twice {
		if twice[word] {
			delete(u.adjectives, word)
		}
	}
	maps.Copy(u.adjectives, partsOfSides)
	return err
}

// How a side is known.
const (
	sideUnknown = iota
	sideIsSaid
	sideOfPlace // nobody says it: it is that of the country of the stay
)

// sideSaid is the side for which a row names somebody: by an adjective, by "of", by an organization, else that of the stay.
func (u *usa) sideSaid(n namedThere, s *stay) (string, int) {
	words := strings.TrimSpace(n.before + " " + n.title)
	if o := u.offices.organization(words); o != nil {
		return o.ID, sideIsSaid
	}
	if otherBodies.MatchString(words) {
		return "", sideUnknown
	}
	for _, text := range []string{n.of, n.before, n.title} {
		if text == "" {
			continue
		}
		if in := u.countriesIn(text); len(in) > 0 {
			side := in[len(in)-1]
			if side == unitedStates && text != n.of {
				return "", sideUnknown
			}
			if u.isGone(text, side, s) {
				return "", sideIsSaid
			}
			return side, sideIsSaid
		}
		if text == n.of {
			if side := u.sideOf(tag{ID: slug(n.of), Name: n.of}); side != "" {
				return side, sideIsSaid
			}
			return "", sideUnknown
		}
		if text == n.before && unknownBefore.MatchString(text) {
			return "", sideUnknown // "Tatarstan President"
		}
	}
	if s.side == "" && s.gone == "" {
		return "", sideUnknown
	}
	return s.side, sideOfPlace
}

var (
	otherBodies   = regexp.MustCompile(`(?i)\b(EU|EC|European (Union|Commission|Council|Parliament|Community)|OAS|OSCE|ASEAN|African Union|Arab League|OAU|AU|World Bank|IMF|Gulf Cooperation|PLO|Hezbollah|Patriarch|IAEA|SWAPO|Solidarity|U\.?N\.?|party|Labou?r|opposition|Congress|Parliament|Duma|Senate|Knesset|Turkish Cypriot|Kurdish|Kurdistan)\b`)
	unknownBefore = regexp.MustCompile(`\b[A-Z][a-z]+$`)
)

// isGone reports whether a country that a row names is one that the data does not have, although it has its name.
func (u *usa) isGone(text, side string, s *stay) bool {
	return strings.Contains(text, "Vietnam") && s.from < "1976-07-02" || strings.Contains(text, "Serbia and Montenegro") ||
		side == "germany" && strings.Contains(text, "East ") || side == "china" && s.from < peoplesRepublic
}
