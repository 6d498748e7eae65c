package names

import (
	"iter"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
)

// Word is one word of a search, or a run of Chinese, Japanese or Korean characters, which are written without spaces.
type Word struct {
	Text     string // folded
	IsCJK    bool
	IsPrefix bool // whether it also matches longer words
}

// Words folds a text and splits it as the index does, at the word boundaries of Unicode (UAX #29).
func Words(text string) []Word {
	var words []Word
	wasCJK, wasUnspaced := false, false
	for segment := range Segments(Fold(text)) {
		isCJK, isUnspaced := strings.ContainsFunc(segment, IsCJK), strings.ContainsFunc(segment, isUnspaced)
		switch {
		case !strings.ContainsFunc(segment, IsLetterOrDigit):
			wasCJK, wasUnspaced = false, false
			continue
		case isCJK && wasCJK, isUnspaced && wasUnspaced:
			words[len(words)-1].Text += segment
		default:
			words = append(words, Word{Text: segment, IsCJK: isCJK})
		}
		wasCJK, wasUnspaced = isCJK, isUnspaced
	}
	if len(words) > 0 {
		words[len(words)-1].IsPrefix = true
	}
	return words
}

// Segments returns the words of a text and what is between them.
func Segments(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		state := -1
		for len(text) > 0 {
			var segment string
			segment, text, state = uniseg.FirstWordInString(text, state)
			if !yield(segment) {
				return
			}
		}
	}
}

// IsCJK reports whether a character belongs to Chinese, Japanese or Korean, which are often written without spaces.
func IsCJK(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// isUnspaced reports whether a character belongs to a script of South-East Asia that is written without spaces. UAX #29 leaves
// their words to a dictionary, and the index treats a run of them as one word.
func isUnspaced(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer)
}

// IsLetterOrDigit reports whether a character can be part of a word.
func IsLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
