package names

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/model"
)

// Query is what somebody wrote to name an entity, taken apart.
type Query struct {
	Text   string  // as written, without spaces around it
	Folded string  // the whole text, folded
	All    []Token // all its words
	Words  []Token // those that are no office and no polite word: of a name, a country or an organization
	// Offices are those that its words for one mean; none if it has no such word.
	Offices []model.Office
	Titles  []string // the words for offices, folded
	IsPast  bool     // of somebody who held the office before: former, ex-
}

// Parse takes a text apart.
func Parse(text string) Query {
	q := Query{Text: strings.TrimSpace(text), Folded: Fold(text)}
	q.All = Tokens(q.Text)
	rest := q.All
	for len(rest) > 0 {
		taken := q.takeOffice(rest)
		if taken == 0 {
			q.Words = append(q.Words, q.parts(rest[0])...)
			taken = 1
		}
		rest = rest[taken:]
	}
	q.takeLesser()
	q.Words = trimmed(q.Words)
	q.Offices = model.Distinct(q.Offices, func(office model.Office) model.Office { return office })
	return q
}

// takeOffice takes a term for an office from the beginning of the tokens, and returns how many tokens it has.
func (q *Query) takeOffice(tokens []Token) int {
	for n := min(longestTerm, len(tokens)); n > 0; n-- {
		words := make([]string, n)
		for i, token := range tokens[:n] {
			words[i] = token.Text
		}
		term := strings.Join(words, " ")
		if offices, ok := terms[term]; ok {
			q.Offices, q.Titles = append(q.Offices, offices...), append(q.Titles, term)
			q.Words = append(q.Words, Token{Text: officeMark})
			return n
		}
	}
	return 0
}

// officeMark stands for an office among the words until takeLesser has looked at what is before and after it.
const officeMark = "\x00"

// parts splits a run of characters that are written without spaces at the offices in it: 俄罗斯总统普京, 시진핑주석.
func (q *Query) parts(token Token) []Token {
	if !strings.ContainsFunc(token.Text, IsCJK) {
		return []Token{token}
	}
	at, longest := -1, ""
	for term := range terms {
		// An office of one character may be a part of a name.
		if i := strings.Index(token.Text, term); i >= 0 && len([]rune(term)) > 1 && strings.ContainsFunc(term, IsCJK) &&
			(len(term) > len(longest) || len(term) == len(longest) && i < at) {
			at, longest = i, term
		}
	}
	if at < 0 {
		return withoutParticles(token.Text)
	}
	before, after := token.Text[:at], token.Text[at+len(longest):]
	q.Offices, q.Titles = append(q.Offices, terms[longest]...), append(q.Titles, longest)
	parts := []Token{{Text: officeMark}}
	if before != "" {
		parts = append(q.parts(Token{Text: before}), parts...)
	}
	if after != "" {
		parts = append(parts, q.parts(Token{Text: after})...)
	}
	return parts
}

// withoutParticles splits Japanese at の between a country and a name, and takes 의 and 的 off the end.
func withoutParticles(run string) []Token {
	if before, after, ok := strings.Cut(run, "の"); ok && len([]rune(before)) > 1 && strings.ContainsFunc(before, isKatakanaOrHan) {
		if after == "" {
			return []Token{{Text: before}}
		}
		return []Token{{Text: before}, {Text: after}}
	}
	for _, particle := range []string{"의", "的"} {
		if trimmed := strings.TrimSuffix(run, particle); trimmed != run && len([]rune(trimmed)) > 1 {
			return []Token{{Text: trimmed}}
		}
	}
	return []Token{{Text: run}}
}

func isKatakanaOrHan(r rune) bool { return unicode.In(r, unicode.Katakana, unicode.Han) }

// takeLesser removes the marks of offices, with the words beside them that say that it is a lesser or a past one, and with "elect".
func (q *Query) takeLesser() {
	var kept []Token
	hasOffice := len(q.Offices) > 0
	for _, token := range q.Words {
		switch {
		case token.Text == officeMark:
		case hasOffice && lesser[token.Text]:
			q.Offices = []model.Office{model.OfficeOther}
		case hasOffice && past[token.Text]:
			q.IsPast = true
		case hasOffice && (token.Text == "elect" || token.Text == "designate" || token.Text == "acting" || token.Text == "interim"):
			q.Offices = []model.Office{model.OfficeOther}
		default:
			kept = append(kept, token)
		}
	}
	q.Words = kept
}

// trimmed removes polite words from the ends, unless nothing would be left.
func trimmed(words []Token) []Token {
	isPolite := func(t Token) bool { return polite[t.Text] || t.IsSlight }
	from, to := 0, len(words)
	for from < to && isPolite(words[from]) && slices.ContainsFunc(words[from+1:to], func(t Token) bool { return !isPolite(t) }) {
		from++
	}
	for to > from+1 && polite[words[to-1].Text] && words[to-1].Initials == "" {
		to--
	}
	return words[from:to]
}

// Untitled returns the query with its words for offices as words of a name.
func (q Query) Untitled() Query {
	q.Words, q.Offices, q.Titles, q.IsPast = q.All, nil, nil, false
	return q
}

// Rest returns the words that are no office, with spaces between them.
func (q Query) Rest() string { return TextOf(q.Words) }

// TextOf returns the texts of tokens with spaces between them.
func TextOf(tokens []Token) string {
	texts := make([]string, len(tokens))
	for i, token := range tokens {
		texts[i] = token.Text
	}
	return strings.Join(texts, " ")
}
