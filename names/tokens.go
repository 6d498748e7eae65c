package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Token is a word of a name.
type Token struct {
	Text string // folded
	// Initials are the first letters of words that it may stand for, as in V. Putin, RT Erdogan and Путин В.В.
	Initials string
	// IsSlight: it does not tell a name from others, as de, bin and al do not.
	IsSlight bool

	sound string // Sound(Text), if it is known already
}

// heard returns Sound of the text.
func (t Token) heard() string {
	if t.sound != "" {
		return t.sound
	}
	return Sound(t.Text)
}

// slight are words between names that people write or leave out.
var slight = wordSet(`of the and de da do dos das di du del della la le les el al ul as ad an ar bin ibn ben bint von van der den zu
	y e d l des der die das dem и`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}

// Tokens splits a name into its words.
func Tokens(text string) []Token {
	var tokens []Token
	var written []string
	for segment := range Segments(text) {
		if strings.ContainsFunc(segment, IsLetterOrDigit) {
			written = append(written, segment)
		}
	}
	isShouted := !slices.ContainsFunc(written, func(w string) bool { return strings.ContainsFunc(w, unicode.IsLower) })
	wasCJK := false
	for segment := range Segments(text) {
		switch isCJK := strings.ContainsFunc(segment, IsCJK); {
		case !strings.ContainsFunc(segment, IsLetterOrDigit):
			wasCJK = false
		case isCJK && wasCJK:
			tokens[len(tokens)-1].Text += Fold(segment)
		case isCJK:
			tokens, wasCJK = append(tokens, Token{Text: Fold(segment)}), true
		default:
			wasCJK = false
			tokens = append(tokens, wordTokens(segment, len(written) > 1 && !isShouted)...)
		}
	}
	for i := range tokens {
		tokens[i].sound = Sound(tokens[i].Text)
	}
	return tokens
}

// wordTokens splits what Unicode takes for one word. hasCase says that capitals mean something.
func wordTokens(segment string, hasCase bool) []Token {
	folded := Fold(segment)
	if letters := initials(segment, hasCase); letters != "" {
		return []Token{{Text: letters, Initials: letters, IsSlight: slight[folded] && segment == folded}}
	}
	for _, ending := range []string{"'s", "’s"} {
		folded = strings.TrimSuffix(folded, ending)
	}
	folded = strings.ReplaceAll(folded, "’", "'")
	if article, rest, isElided := strings.Cut(folded, "'"); isElided && (article == "d" || article == "l") {
		folded = rest
	}
	folded = strings.ReplaceAll(folded, "'", "")
	var tokens []Token
	for part := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !IsLetterOrDigit(r) && !unicode.IsMark(r) }) {
		tokens = append(tokens, Token{Text: part, IsSlight: slight[part]})
	}
	return tokens
}

// initials returns the letters of V, В.В, J.R.R and RT, folded, and "" for other words.
func initials(segment string, hasCase bool) string {
	parts := strings.FieldsFunc(segment, func(r rune) bool { return r == '.' })
	switch {
	case len(parts) == 1 && hasCase && utf8.RuneCountInString(parts[0]) <= 2 && isCapitals(parts[0]):
		return Fold(parts[0])
	case slices.ContainsFunc(parts, func(p string) bool { return utf8.RuneCountInString(p) != 1 || strings.ContainsFunc(p, unicode.IsDigit) }):
		return ""
	case len(parts) == 1 && strings.ContainsFunc(parts[0], unicode.IsLower):
		return ""
	}
	return Fold(strings.Join(parts, ""))
}

func isCapitals(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsUpper(r) })
}

// Squeezed returns the letters and digits of a folded text: Al-Sisi, al Sisi and Alsisi are the same.
func Squeezed(folded string) string {
	return strings.Map(func(r rune) rune {
		if IsLetterOrDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, folded)
}
