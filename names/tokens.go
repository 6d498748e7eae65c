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
	// IsNumeral: it is the number of one of several of a name, as of John Paul II.
	IsNumeral bool

	sound      string   // Sound(Text), if it is known already
	possessive bool     // in the genitive of English: president's
	isOwner    bool     // of a query: of whom, or beside whom, the one is who is named
	longer     []string // of a query: what a short form stands for
}

// shortened are the words of which tables of countries have short forms.
var shortened = map[string][]string{
	"dem": {"democratic"}, "rep": {"republic"}, "fed": {"federal", "federated", "federation"}, "sts": {"states"}, "eq": {"equatorial"},
	"isl": {"islands", "islamic"}, "terr": {"territory", "territories"},
}

// stands reports whether a word of a query is a word of a name, or a short form of it.
func (t Token) stands(of Token) bool { return t.Text == of.Text || slices.Contains(t.longer, of.Text) }

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

// IsSlight reports whether a folded word does not tell a name from others.
func IsSlight(word string) bool { return slight[word] }

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
	wasRun := "" // the kind of script without spaces of the segment before
	for segment := range Segments(text) {
		run := runOf(segment)
		switch {
		case !strings.ContainsFunc(segment, IsLetterOrDigit):
		case run != "" && run == wasRun:
			tokens[len(tokens)-1].Text += Fold(segment)
		case run != "":
			tokens = append(tokens, Token{Text: Fold(segment)})
		case len(tokens) > 0 && isNumeral(segment, isShouted):
			tokens = append(tokens, Token{Text: Fold(segment), IsNumeral: true})
		default:
			tokens = append(tokens, wordTokens(segment, len(written) > 1 && !isShouted)...)
		}
		wasRun = run
	}
	for i := range tokens {
		tokens[i].sound = Sound(tokens[i].Text)
	}
	return tokens
}

// runOf returns the kind of script of a segment that is written without spaces, or "".
func runOf(segment string) string {
	switch {
	case strings.ContainsFunc(segment, IsCJK):
		return "CJK"
	case strings.ContainsFunc(segment, isUnspaced):
		return "South-East Asian"
	}
	return ""
}

// numerals are those behind names of kings and popes.
var numerals = wordSet("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxii xxiii")

// isNumeral reports whether a word that is not the first is a number. Iv, Vi and Xi are names too, unless they are written in capitals.
func isNumeral(segment string, isShouted bool) bool {
	folded := Fold(segment)
	switch {
	case segment == "I" && !isShouted:
		return true
	case !numerals[folded]:
		return false
	}
	return len(folded) > 2 || folded == "ii" || isCapitals(segment) && !isShouted
}

// wordTokens splits what Unicode takes for one word. hasCase says that capitals mean something.
func wordTokens(segment string, hasCase bool) []Token {
	folded := Fold(segment)
	if letters := initials(segment, hasCase); letters != "" {
		return []Token{{Text: letters, Initials: letters, IsSlight: slight[folded] && segment == folded}}
	}
	owned := folded
	for _, ending := range []string{"'s", "’s"} {
		folded = strings.TrimSuffix(folded, ending)
	}
	isPossessive := folded != owned
	folded = strings.ReplaceAll(folded, "’", "'")
	if article, rest, isElided := strings.Cut(folded, "'"); isElided && (article == "d" || article == "l") {
		folded = rest
	}
	folded = strings.ReplaceAll(folded, "'", "")
	var tokens []Token
	for part := range strings.FieldsFuncSeq(folded, func(r rune) bool { return !IsLetterOrDigit(r) && !unicode.IsMark(r) }) {
		tokens = append(tokens, Token{Text: part, IsSlight: slight[part]})
	}
	if isPossessive && len(tokens) > 0 {
		tokens[len(tokens)-1].possessive = true
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
