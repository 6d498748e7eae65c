package names

import (
	_ "embed" // former.txt
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// former has, for the folded words of names that countries no longer have, the last day on which they had them.
var former = map[string]string{}

//go:embed former.txt
var formerList string

func init() {
	for line := range strings.Lines(formerList) {
		if day, words, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && !strings.HasPrefix(day, "#") {
			for word := range strings.SplitSeq(words, ",") {
				former[TextOf(informative(Tokens(word)))] = day
			}
		}
	}
}

// IsNameOn reports whether a country had a name, or had it possibly, on a day: there is no Soviet president any more.
func IsNameOn(name string, day model.Date) bool {
	telling := informative(Tokens(name))
	texts := []string{TextOf(telling)}
	if len(telling) == 1 {
		texts = append(texts, baseForms(telling[0].Text)...)
	}
	return !slices.ContainsFunc(texts, func(text string) bool { return former[text] != "" && former[text] < day.First() })
}
