package names

import (
	"slices"
	"unicode"

	"github.com/sidelines/sidelines/model"
)

// Grade says how much of a name a match has, the best last. A match of a lower grade is no answer beside one of a higher grade.
type Grade int

// The grades.
const (
	None      Grade = iota
	Alike           // letters differ
	Begun           // the last word is incomplete
	OneWord         // one word of a longer name
	SomeWords       // several words of a longer name
	Sounds          // the whole name in another spelling, with initials or with a patronymic
	Seat            // a capital or a seat, which stands for the country or organization
	Whole           // the whole name
)

// Match says how a query matches the names of an entity.
type Match struct {
	Grade Grade
	Score float64 // from 0 to 1
	Why   []model.MatchReason
	// Left are the words of the query that no name has: of a country, perhaps.
	Left []Token
	// Beside is the same with the words between them: Republic of China.
	Beside []Token
	// isThin: few words, or initials, stand for a longer name.
	isThin bool
	// isFamily: a word of the query may be the family name, as the last word of a name is; mayBeFirst: it is the first word, which is
	// the family name in some countries.
	isFamily, mayBeFirst bool
	// lacksNumeral: the name has a number that the query does not have: John Paul is not sure to be John Paul II.
	lacksNumeral bool
	// isDisplay: it is of the display name; isWholeDisplay: all of that matches, though another name may match better.
	isDisplay, isWholeDisplay bool
	// HasTitle: the title in the query is a part of the name.
	HasTitle bool
}

// The scores of matches.
const (
	scoreExact     = 1.0
	scoreAlias     = 0.98
	scoreFolded    = 0.95
	scoreOrder     = 0.94
	scoreOffice    = 0.93 // only an office is given
	scoreSounds    = 0.92
	scoreInitials  = 0.9
	scoreSeat      = 0.9
	scoreSomeWords = 0.88
	scoreOneWord   = 0.86
	lossPart       = 0.1  // times the share of the name that is missing
	lossOfSound    = 0.01 // of one word in another spelling
	scoreBegun     = 0.7
	scoreAlike     = 0.5 // plus scoreAlikeMore times the likeness
	scoreAlikeMore = 0.3
)

// Form is a name of an entity, taken apart.
type Form struct {
	text, folded, squeezed string
	tokens                 []Token
}

// Forms takes names apart.
func Forms(texts []string) []Form {
	forms := make([]Form, len(texts))
	for i, text := range texts {
		forms[i] = formOf(text)
	}
	return forms
}

// Compare returns the best match of a query with the names of an entity, of which the first is the display name. One word is never
// the whole of the name of a person who has a longer one.
func (q Query) Compare(forms []Form, isPerson bool) Match {
	var best Match
	isWholeDisplay := false
	for i, form := range forms {
		m := q.compare(form, i == 0)
		isWholeDisplay = isWholeDisplay || i == 0 && m.Grade == Whole
		if isPerson && m.Grade >= Sounds && len(informative(form.tokens)) == 1 && hasLonger(forms, form, m.Grade) {
			if m.Grade == Whole {
				m.Why = nil
			}
			m.Grade, m.Score, m.Why = OneWord, scoreOneWord, append(m.Why, model.MatchReasonPrefix)
		}
		m.place(q, form)
		m.isDisplay = i == 0
		if m.isBetter(best) {
			best = m
		}
	}
	if best.Grade < SomeWords || len(best.Left) > 0 {
		if m := q.acrossNames(forms); m.isBetter(best) {
			best = m
		}
	}
	best.isWholeDisplay = isWholeDisplay
	return best
}

func (m Match) isBetter(than Match) bool {
	switch {
	case m.Grade == None:
		return false
	case than.Grade == None || len(m.Left) < len(than.Left):
		return true
	case len(m.Left) > len(than.Left):
		return false
	}
	return m.Grade > than.Grade || m.Grade == than.Grade && (m.Score > than.Score || m.Score == than.Score && m.isFamily && !than.isFamily)
}

// place says which words of a name a match has.
func (m *Match) place(q Query, form Form) {
	names := informative(form.tokens)
	hasNumeral := func(tokens []Token) bool {
		return slices.ContainsFunc(tokens, func(t Token) bool { return t.IsNumeral })
	}
	m.lacksNumeral = m.lacksNumeral || m.Grade < Whole && hasNumeral(names) && !hasNumeral(q.Words)
	for i, t := range names {
		if t.Initials == "" && slices.ContainsFunc(q.Words, func(word Token) bool { return !word.isOwner && word.heard() == t.heard() }) {
			m.isFamily = m.isFamily || i == len(names)-1 || i > 1
			m.mayBeFirst = m.mayBeFirst || i == 0
		}
	}
}

func (q Query) compare(form Form, isDisplay bool) Match {
	squeezed := Squeezed(q.Rest())
	if slices.ContainsFunc(q.Words, func(t Token) bool { return t.isOwner }) {
		squeezed = ""
	}
	switch {
	case form.text == q.Text && isDisplay:
		return wholly(scoreExact, model.MatchReasonExact, true)
	case form.text == q.Text:
		return wholly(scoreAlias, model.MatchReasonAlias, true)
	case form.folded == q.Folded, form.squeezed == Squeezed(q.Folded):
		return wholly(scoreFolded, model.MatchReasonFolded, true)
	case form.squeezed == squeezed && squeezed != "":
		return wholly(scoreFolded, model.MatchReasonFolded, false)
	}
	return q.align(form.tokens)
}

func wholly(score float64, why model.MatchReason, hasTitle bool) Match {
	return Match{Grade: Whole, Score: score, Why: []model.MatchReason{why}, HasTitle: hasTitle}
}

// hasLonger reports whether an entity has a name of more words: in the script of form, if form is the name as it was written. A name of
// one word in Chinese or Korean is whole.
func hasLonger(forms []Form, form Form, grade Grade) bool {
	return slices.ContainsFunc(forms, func(other Form) bool {
		return len(informative(other.tokens)) > 1 && (grade == Sounds || script(other.folded) == script(form.folded))
	})
}

// scriptNames are the scripts that script tells apart.
var scriptNames = []string{
	"Latin", "Cyrillic", "Han", "Hangul", "Katakana", "Hiragana", "Arabic", "Hebrew", "Greek", "Devanagari", "Thai", "Armenian", "Georgian",
}

// script returns the script of the first letter of a text, or "" if it has none or an unusual one.
func script(text string) string {
	for _, r := range text {
		for _, name := range scriptNames {
			if unicode.Is(unicode.Scripts[name], r) {
				return name
			}
		}
	}
	return ""
}

// informative returns the tokens that tell a name from others.
func informative(tokens []Token) []Token {
	return slices.DeleteFunc(slices.Clone(tokens), func(t Token) bool { return t.IsSlight })
}
