// Package names has the rules by which a name that somebody writes is compared with the names that are known. It reads no graph.
package names

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold returns the form of text by which texts are compared: without case, width, and accents and points that people omit, with
// special Latin letters as people type them (ø as o, æ as ae), and with single spaces. Marks that make another letter or
// syllable stay, such as the vowel signs of Hindi. Hangul is recomposed, so that a syllable is one character, and a point between two
// of its words is a space.
func Fold(text string) string {
	if isASCII(text) {
		return strings.Join(strings.Fields(strings.ToLower(text)), " ")
	}
	folding := foldings.Get().(transform.Transformer)
	folded, _, err := transform.String(folding, text)
	foldings.Put(folding)
	if err != nil {
		folded = strings.ToLower(text)
	}
	return strings.Join(strings.Fields(spaced(typedAs.Replace(folded))), " ")
}

// foldings keeps chains of transformers, of which each has buffers of 16 kB and takes one text at a time.
var foldings = sync.Pool{New: func() any {
	return transform.Chain(width.Fold, norm.NFKD, runes.Remove(runes.Predicate(isLeftOut)), runes.Map(unicode.ToLower), norm.NFC)
}}

// betweenWords has the points that Korean sets between words: the middle dot, and the old vowel that many type in its place. Unicode
// keeps words together around the first, so that a search for either word would not find them, and takes the second for a letter.
var betweenWords = regexp.MustCompile(`([가-힣])[·\x{119E}]([가-힣])`)

func spaced(folded string) string {
	// Twice, because a word of one letter ends one match and starts the next: 한·미·일.
	return betweenWords.ReplaceAllString(betweenWords.ReplaceAllString(folded, "$1 $2"), "$1 $2")
}

// pointed has the scripts whose marks people omit when they type: accents, Hebrew points, Arabic and Syriac vowel
// signs. Unicode gives accents that several scripts share the script Inherited.
var pointed = []*unicode.RangeTable{
	unicode.Inherited, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hebrew, unicode.Arabic, unicode.Syriac,
}

// The marks of Hiragana and Katakana that distinguish ga from ka and pa from ha also have the script Inherited.
const voicedSound, semiVoicedSound = '\u3099', '\u309a'

func isLeftOut(r rune) bool {
	const firstMark = '\u0300'
	return r >= firstMark && r != voicedSound && r != semiVoicedSound && unicode.Is(unicode.Mn, r) && unicode.In(r, pointed...)
}

// typedAs has letters of living languages that Unicode does not decompose into a letter and an accent, and what people type
// instead: those of CLDR's transform Latin-ASCII, and ə and ɔ, which it lacks, from Lucene's ASCIIFoldingFilter. A final sigma
// equals any other.
var typedAs = strings.NewReplacer(
	"ß", "ss", "ς", "σ",
	"æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ŧ", "t", "ı", "i", "ŋ", "n", "ĸ", "q",
	"ǥ", "g", "ɓ", "b", "ɗ", "d", "ɖ", "d", "ƙ", "k", "ƴ", "y", "ƒ", "f", "ɛ", "e", "ɔ", "o", "ə", "a", "ɨ", "i", "ʉ", "u", "ʋ", "v",
)
