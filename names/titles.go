package names

import "strings"

// OfficeTerm returns how many of some folded words the longest term for an office at their beginning has; 0 if none is there.
func OfficeTerm(words []string) int {
	return longestOf(words, func(term string) bool { return terms[term] != nil })
}

// BesideTerm returns the same of a term for somebody beside another: spokesman, office.
func BesideTerm(words []string) int {
	return longestOf(words, func(term string) bool { return besides[term] })
}

// longestOf returns the number of words of the longest term at their beginning; 0 if none is there.
func longestOf(words []string, isTerm func(string) bool) int {
	for n := min(longestTerm, len(words)); n > 0; n-- {
		if isTerm(strings.Join(words[:n], " ")) {
			return n
		}
	}
	return 0
}

// IsOtherHolder reports whether a folded word beside an office says that another one is meant than its holder: vice, former, elect.
func IsOtherHolder(word string) bool { return lesser[word] || past[word] }

// IsPolite reports whether a folded word is a polite one before a name, and whether it may be of the wife of whoever has the name.
func IsPolite(word string) (is, isWife bool) { return polite[word], wives[word] }

// IsCommonFamilyName reports whether a folded word is one of the commonest family names, which tell nobody.
func IsCommonFamilyName(word string) bool { return common[Romanize(word)] }
