package store

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold returns text as it is compared: without case, width, and the accents and points that people leave out, special
// letters of Latin as they are typed without them (ø as o, æ as ae), white space folded to one space. Marks that make
// another letter or syllable stay, such as the vowel signs of Hindi. Hangul is recomposed, so that a syllable is one
// character again.
func Fold(text string) string {
	folded, _, err := transform.String(transform.Chain(
		width.Fold, norm.NFKD, runes.Remove(runes.Predicate(isLeftOut)), runes.Map(unicode.ToLower), norm.NFC), text)
	if err != nil {
		folded = strings.ToLower(text)
	}
	return strings.Join(strings.Fields(typedAs.Replace(folded)), " ")
}

// pointed are the scripts whose marks people leave out when they type: accents, Hebrew points, Arabic and Syriac vowel
// signs. Accents that several scripts share belong to none, which Unicode calls inherited.
var pointed = []*unicode.RangeTable{
	unicode.Inherited, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hebrew, unicode.Arabic, unicode.Syriac,
}

// The marks by which Hiragana and Katakana tell ga from ka and pa from ha belong to no one script either.
const voicedSound, semiVoicedSound = '\u3099', '\u309a'

func isLeftOut(r rune) bool {
	const firstMark = '\u0300'
	return r >= firstMark && r != voicedSound && r != semiVoicedSound && unicode.Is(unicode.Mn, r) && unicode.In(r, pointed...)
}

// typedAs are letters of living languages that Unicode takes apart into no letter and accent, with what people type
// without them: those of CLDR's transform Latin-ASCII, and ə and ɔ, which it lacks, of Lucene's ASCIIFoldingFilter. The
// sigma at the end of a word is one with the other.
var typedAs = strings.NewReplacer(
	"ß", "ss", "ς", "σ",
	"æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ŧ", "t", "ı", "i", "ŋ", "n", "ĸ", "q",
	"ǥ", "g", "ɓ", "b", "ɗ", "d", "ɖ", "d", "ƙ", "k", "ƴ", "y", "ƒ", "f", "ɛ", "e", "ɔ", "o", "ə", "a", "ɨ", "i", "ʉ", "u", "ʋ", "v",
)
