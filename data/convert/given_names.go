package main

import (
	"regexp"
	"slices"
	"strings"
)

// givenNames counts how often a word stands first and last in the full names of lists and of the later sessions.
type givenNames map[string][2]int

func (g givenNames) learn(name string) {
	if words := fullNameOf(name).words; len(words) > 1 {
		first, last := words[0], words[len(words)-1]
		g[first] = [2]int{g[first][0] + 1, g[first][1]}
		g[last] = [2]int{g[last][0], g[last][1] + 1}
	}
}

// has reports whether a word is often a given name and hardly ever a family name.
func (g givenNames) has(word string) bool { return g[word][0] > 1 && g[word][0] > 3*g[word][1] }

// fullNamesSince is the first year whose list of speakers gives full names. Before, two words may be a family name: HERRERA CABRAL.
const fullNamesSince = 1996

// givenWithFamily are sides whose people are hardly ever named by the family name alone, or have none.
var givenWithFamily = strings.Fields("china north-korea south-korea vietnam cambodia myanmar mongolia ethiopia malaysia singapore")

// beforeGiven are titles that stand before a given name: Sir Carl Berendsen.
var beforeGiven = regexp.MustCompile(`(?i)^(mr\.? )?(sir|dame|prince|princess|king|queen)\b`)

// twoFamilyNames are sides whose people have two family names, so that two words may be those.
var twoFamilyNames = strings.Fields("argentina bolivia brazil chile colombia costa-rica cuba dominican-republic ecuador el-salvador equatorial-guinea guatemala " +
	"honduras mexico nicaragua panama paraguay peru portugal spain uruguay venezuela angola cabo-verde guinea-bissau mozambique sao-tome-principe timor-leste")

// namedByFamily is the year whose list of speakers gives posts, and family names alone.
const namedByFamily = 1995

// isNamedInFull reports whether a row gives a given name beside the family name, so that it may make a person.
func (s *speakers) isNamedInFull(r *speakerRow, n fullName) bool {
	if len(n.words) == 1 || r.year >= fullNamesSince {
		return true // a family name alone does not come here
	}
	if n.parts < 2 {
		return false
	}
	return r.hasPost && r.year != namedByFamily && !slices.Contains(twoFamilyNames, r.side) || slices.Contains(givenWithFamily, r.side) ||
		beforeGiven.MatchString(r.namedAs) || s.given.has(n.words[0]) || isGivenBeforeCapitals(r.namedAs) && s.given[n.words[0]][1] == 0
}

// isGivenBeforeCapitals: in "Mr. Robert SCHUMAN" only the family name is in capitals.
func isGivenBeforeCapitals(namedAs string) bool {
	words := strings.Fields(withoutTitles(namedAs))
	if len(words) < 2 {
		return false
	}
	isUpper := func(w string) bool { return len([]rune(w)) > 2 && w == strings.ToUpper(w) && w != strings.ToLower(w) }
	return !isUpper(words[0]) && len([]rune(words[0])) > 2 && isUpper(words[len(words)-1])
}
