package suspect

import (
	_ "embed"
	"strings"
)

// givenNames has given names with their short forms, see its first lines.
//
//go:embed given.txt
var givenNames string

// full are the full names that a given name may stand for.
var full = fullNames(givenNames)

func fullNames(text string) map[string][]string {
	of := map[string][]string{}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		for _, word := range words {
			of[word] = append(of[word], words[0])
		}
	}
	return of
}

// isOneGiven reports whether two folded words are forms of one given name.
func isOneGiven(a, b string) bool {
	if a == b {
		return true
	}
	for _, name := range full[a] {
		for _, other := range full[b] {
			if name == other {
				return true
			}
		}
	}
	return false
}

// withoutRespect returns a given name without the ending by which Gujarati makes it polite: Narendrabhai is Narendra.
func withoutRespect(name string) string {
	for _, ending := range []string{"bhai", "behn", "ben"} {
		if bare, has := strings.CutSuffix(name, ending); has && len(bare) > 4 {
			return bare
		}
	}
	return name
}
