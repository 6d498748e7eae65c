package linker

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sidelines/sidelines/names"
)

// word is a word of a text or of a name. In scripts that are written without spaces, each character is a word of its own, so that a
// name can begin and end anywhere.
type word struct {
	key        string // folded, without the ending of the genitive, and without apostrophes
	text       string // as it is written, without that ending
	gap        string // what is between it and the word before, without the ending of a genitive
	start, end int    // code points
	possessive bool
}

// wordsOf splits a text at the word boundaries of Unicode (UAX #29).
func wordsOf(text string) []word {
	var words []word
	gap := strings.Builder{}
	at := 0
	add := func(written string, start int) {
		w := word{text: written, gap: gap.String(), start: start}
		for _, ending := range []string{"'s", "’s", "'S", "’S"} {
			if bare, isCut := strings.CutSuffix(w.text, ending); isCut {
				w.text, w.possessive = bare, true
			}
		}
		w.end = start + utf8.RuneCountInString(w.text)
		w.key = keyOf(w.text)
		if dotted.MatchString(w.text) {
			w.key = strings.ReplaceAll(w.key, ".", "")
		}
		gap.Reset()
		words = append(words, w)
	}
	for segment := range names.Segments(text) {
		n := utf8.RuneCountInString(segment)
		switch {
		case !strings.ContainsFunc(segment, names.IsLetterOrDigit):
			gap.WriteString(segment)
		case strings.ContainsFunc(segment, isUnspaced):
			for i, r := range []rune(segment) {
				add(string(r), at+i)
			}
		default:
			add(segment, at)
		}
		at += n
	}
	return words
}

// dotted is an abbreviation with a stop after each letter, as the word of a text without the last one: U.N.
var dotted = regexp.MustCompile(`^\p{Lu}(?:\.\p{Lu})+\.?$`)

var apostrophes = strings.NewReplacer("'", "", "’", "", "ʼ", "", "ʻ", "")

// keyOf folds a word, and writes organisation with a z, as most names have it. Most words are ASCII, for which names.Fold would take a
// hundred times as long.
func keyOf(text string) string {
	isASCII := !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf })
	if isASCII {
		key := strings.ReplaceAll(strings.ToLower(text), "'", "")
		return strings.Replace(key, "organisation", "organization", 1)
	}
	return apostrophes.Replace(names.Fold(text))
}

// isUnspaced reports whether a character belongs to a script that is written without spaces, or with particles behind its words.
func isUnspaced(r rune) bool {
	return names.IsCJK(r) || unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer)
}

// joins reports whether a word and the one before it may be parts of one name: Guinea-Bissau, but not "in Jordan, Georgia".
func (w word) joins() bool {
	return !strings.ContainsFunc(w.gap, func(r rune) bool {
		return !unicode.Is(unicode.Zs, r) && !strings.ContainsRune("-‐‑.·・’'", r)
	}) && !strings.Contains(w.gap, ". ")
}

// followsInitial reports whether there is only a stop and a space between a word and an initial: George W. Bush.
func (s *search) followsInitial(at int) bool {
	before := s.words[at-1]
	return s.words[at].gap == ". " && before.isCapital() && before.end-before.start == 1
}

// isCapital reports whether a word begins with a capital letter.
func (w word) isCapital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// hasCase reports whether the script of a word has small and capital letters.
func (w word) hasCase() bool {
	return strings.ContainsFunc(w.text, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsLower(r) })
}

// isAllCapitals reports whether a word has several letters, and no small one.
func (w word) isAllCapitals() bool {
	letters := 0
	for _, r := range w.text {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			letters++
		}
	}
	return letters > 1
}

// begins reports whether a sentence begins with a word.
func begins(words []word, at int) bool {
	return at == 0 || strings.ContainsAny(words[at].gap, ".!?:\n“”\"«»…—–(") || strings.Contains(words[at].gap, " - ")
}

// textOf returns the folded words with spaces between them.
func textOf(words []word) string {
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	return strings.Join(keys, " ")
}

// wordSet are the words of a text between spaces.
func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		set[w] = true
	}
	return set
}
