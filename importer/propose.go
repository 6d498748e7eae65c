package importer

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Propose writes "new" for the people whom nobody decided about, who have a name in full, and whom nobody in the graph is like. It
// returns how many these are. The next import takes the proposals as decisions, so somebody should look at them first.
func (d *Decisions) Propose() int {
	proposed := 0
	for _, one := range d.lines {
		isOpen := one.Decision == "" && one.Candidates == "" && one.Kind == string(model.EntityKindLeader)
		if isOpen && isFullName(nameToWrite(one.Name, one.Kind)) {
			one.Decision = decideNew
			d.IsChanged = true
			proposed++
		}
	}
	return proposed
}

// longestParticle is the number of letters of the longest word in a name that is not written with a capital: bin, van, della.
const longestParticle = 5

// isFullName reports whether a text may be the full name of one person: several words with a capital, or in a script without capitals,
// and no word for an office. "several leaders" and "Kishida" are none.
func isFullName(text string) bool {
	if len(names.Parse(text).Titles) > 0 || strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsDigit(r) || strings.ContainsRune(`()[]/;:&?"`, r)
	}) {
		return false
	}
	words := strings.Fields(text)
	isSmall := func(word string) bool { return unicode.IsLower([]rune(word)[0]) }
	isNoParticle := func(word string) bool { return isSmall(word) && len([]rune(word)) > longestParticle }
	isBetween := func(word string) bool { return slices.Contains(betweenPeople, strings.ToLower(word)) }
	if slices.ContainsFunc(words, isNoParticle) || slices.ContainsFunc(words, isBetween) {
		return false
	}
	return len(slices.DeleteFunc(words, isSmall)) > 1
}

// betweenPeople are words of a text that names several, or nobody.
var betweenPeople = strings.Fields("and or with other others unknown delegation")
