package store

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold returns text as it is compared: without case, accents and width, white space folded to one space. Hangul is
// recomposed, so that a syllable is one character again.
func Fold(text string) string {
	folded, _, err := transform.String(transform.Chain(
		width.Fold, norm.NFKD, runes.Remove(runes.In(unicode.Mn)), cases.Fold(), norm.NFC), text)
	if err != nil {
		folded = strings.ToLower(text)
	}
	return strings.Join(strings.Fields(folded), " ")
}
