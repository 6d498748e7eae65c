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

	asked []meaning // what the words for offices mean; none if the one who is named does not hold the office
	// isBeside: the last word is for somebody who stands beside the one named before it: the president's wife.
	isBeside bool
	// isWife: the name may be that of the husband: Mrs. Ronald Reagan, Madame Macron.
	isWife bool
}

// Parse takes a text apart.
func Parse(text string) Query {
	q := Query{Text: strings.TrimSpace(text), Folded: Fold(text)}
	q.All = Tokens(q.Text)
	pieces := piecesOf(q.All)
	isOther := markBeside(pieces)
	for i, p := range pieces {
		if p.means == nil {
			if !p.isBeside {
				q.Words = append(q.Words, p.token)
			}
			continue
		}
		q.Titles, q.asked = append(q.Titles, p.term), append(q.asked, p.means...)
		isOther = isOther || p.token.possessive && i < len(pieces)-1
	}
	q.isBeside = len(pieces) > 0 && pieces[len(pieces)-1].isBeside
	q.takeLesser()
	for _, m := range q.asked {
		q.Offices = append(q.Offices, m.office)
	}
	if isOther && len(q.Titles) > 0 || q.asked == nil && len(q.Titles) > 0 {
		q.Offices, q.asked = []model.Office{model.OfficeOther}, nil
	}
	q.isWife = slices.ContainsFunc(q.Words[:max(0, len(q.Words)-1)], func(t Token) bool { return wives[t.Text] })
	q.Words = trimmed(q.Words)
	q.Offices = model.Distinct(q.Offices, func(office model.Office) model.Office { return office })
	return q
}

// piece is a word of a query, or several that are a term.
type piece struct {
	token    Token // the word, or the last one of a term
	term     string
	means    []meaning // of a term for an office
	isBeside bool      // a term for somebody beside another
}

// piecesOf finds the terms among the words of a query.
func piecesOf(tokens []Token) []piece {
	var pieces []piece
	for at := 0; at < len(tokens); {
		if isBeside, n := besideAt(tokens, at, pieces); isBeside {
			pieces = append(pieces, piece{token: tokens[at+n-1], isBeside: true})
			at += n
			continue
		}
		if means, n := termAt(tokens[at:]); n > 0 {
			pieces = append(pieces, piece{token: tokens[at+n-1], means: means, term: TextOf(tokens[at : at+n])})
			at += n
			continue
		}
		pieces = append(pieces, parts(tokens[at])...)
		at++
	}
	return pieces
}

// besideAt reports whether a term for somebody beside another begins at a word: a word for an office or a preposition is beside it, or
// a genitive is before it. Otherwise it is a name or a part of one.
func besideAt(tokens []Token, at int, before []piece) (isBeside bool, n int) {
	_, office := termAt(tokens[at:])
	for n = min(longestTerm, len(tokens)-at); n > 0 && n >= office; n-- {
		if !besides[TextOf(tokens[at:at+n])] {
			continue
		}
		isAfter := len(before) > 0 && (before[len(before)-1].means != nil || before[len(before)-1].token.possessive ||
			office == n && at+n == len(tokens)) // Putin spokesman
		if isAfter || at+n < len(tokens) && isOwned(tokens[at+n:]) {
			return true, n
		}
	}
	return false, 0
}

// isOwned reports whether words after somebody beside another say whose: of the president, президента.
func isOwned(after []Token) bool {
	_, office := termAt(after)
	return office > 0 || owning[after[0].Text]
}

// markBeside marks the words that name the one beside whom the named one stands. It reports whether there is one.
func markBeside(pieces []piece) (isOther bool) {
	isOwner := false
	for i := range pieces {
		p := &pieces[i]
		isLast := i == len(pieces)-1
		switch {
		case p.isBeside:
			isOther = true
			isOwner = isOwner || !isLast && (pieces[i+1].means != nil || owning[pieces[i+1].token.Text])
			for j := i - 1; j >= 0 && strings.ContainsFunc(p.token.Text, IsCJK) && !pieces[j].isBeside; j-- {
				pieces[j].token.isOwner = true
			}
		case isOwner, p.token.possessive && !isLast:
			p.token.isOwner = true
		}
	}
	return isOther
}

// parts splits a run of characters that are written without spaces at the terms in it: 俄罗斯总统普京, 시진핑주석.
func parts(token Token) []piece {
	if !strings.ContainsFunc(token.Text, IsCJK) {
		return []piece{{token: token}}
	}
	at, longest := longestIn(token.Text)
	if at < 0 {
		var pieces []piece
		for _, part := range withoutParticles(token.Text) {
			pieces = append(pieces, piece{token: part})
		}
		return pieces
	}
	before, after := token.Text[:at], token.Text[at+len(longest):]
	found := piece{token: Token{Text: longest}, isBeside: besides[longest]}
	if !found.isBeside {
		found.means, found.term = terms[longest], longest
	}
	var pieces []piece
	for _, mark := range []string{"前", "元"} { // the former
		if bare := strings.TrimSuffix(before, mark); bare != before {
			before, pieces = bare, []piece{{token: Token{Text: mark}}}
			break
		}
	}
	pieces = append(pieces, found)
	if before != "" {
		pieces = append(parts(Token{Text: before}), pieces...)
	}
	if after != "" {
		pieces = append(pieces, parts(Token{Text: after})...)
	}
	return pieces
}

// longestIn finds the longest term in a run of characters. One of one character may be a part of a name.
func longestIn(run string) (at int, longest string) {
	at = -1
	look := func(term string) {
		if i := strings.Index(run, term); i >= 0 && (len(term) > len(longest) || len(term) == len(longest) && i < at) {
			at, longest = i, term
		}
	}
	for _, term := range cjkTerms {
		look(term)
	}
	return at, longest
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

// takeLesser removes the words that say that an office is a lesser or a past one, or that the one named does not hold it yet.
func (q *Query) takeLesser() {
	if len(q.Titles) == 0 {
		return
	}
	var kept []Token
	for _, token := range q.Words {
		switch {
		case lesser[token.Text]:
			q.asked = nil
		case past[token.Text]:
			q.IsPast = true
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

// Untitled returns the query as one for something that is no person: its words for offices are words of a name, and so are short forms
// such as those of Congo, Dem. Rep.
func (q Query) Untitled() Query {
	words := slices.Clone(q.All)
	for i := range words {
		if words[i].longer = shortened[words[i].Text]; words[i].longer != nil {
			words[i].IsSlight = false // "dem" is a German article too
		}
	}
	return Query{Text: q.Text, Folded: q.Folded, All: words, Words: words}
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
