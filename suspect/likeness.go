package suspect

import (
	"slices"
	"strings"

	"github.com/hbollon/go-edlib"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// likeness is how two names are alike.
type likeness struct {
	part   float64
	reason model.SuspectReason
	tokens []names.Token // of the shorter name
	// isByEar: the names only sound alike.
	isByEar bool
	// isTitled: one is a family name with an office.
	isTitled bool
}

func (s *score) compareNames(a, b *Person, of rarity) {
	var best likeness
	isAlone := len(a.Tenures) == 0 || len(b.Tenures) == 0
	for _, compare := range []func() likeness{
		func() likeness { return compareForms(a, b) }, func() likeness { return byTitle(a, b, of) },
		func() likeness { return inWords(a, b) }, func() likeness { return inSound(a, b) },
	} {
		if best.part >= otherSpelling {
			break
		}
		l := compare()
		if l.reason == model.SuspectReasonPartOfName && l.part == partOfName && isAlone {
			l.part = partAlone
		}
		if l.part > best.part && (!l.isByEar || best.part <= oneWord) {
			best = l
		}
	}
	if best.part == 0 {
		return
	}
	if best.part >= otherSpelling && a.isLatin != b.isLatin {
		best.reason = model.SuspectReasonOtherSpelling
	}
	s.add(best.part, best.reason)
	s.isByEar, s.isWeak = best.isByEar, best.isByEar || best.part < otherSpelling
	if best.part <= oneWord {
		return
	}
	switch rarest, isOneWord := of.rarest(best.tokens); {
	case s.isByEar && rarest <= common, best.isTitled:
	case rarest <= 2 && best.part < otherSpelling:
		s.add(isOnly, "")
	case rarest <= 3:
		s.add(isRare, "")
	case isOneWord || rarest > common:
		s.add(isCommon, "")
	}
}

// rarity says how many people have a word, or two words.
type rarity struct {
	words map[string]int
	keys  blocks
}

// common is how many people have a word that tells nothing.
const common = 12

// rarest returns how many have the rarest word of a name, or the rarest two words or word and initial. isOneWord: it has no other.
func (r rarity) rarest(tokens []names.Token) (rarest int, isOneWord bool) {
	least := func(n int) {
		if n > 0 && (rarest == 0 || n < rarest) {
			rarest = n
		}
	}
	words := 0
	for i, t := range tokens {
		if t.Initials != "" {
			continue
		}
		words++
		least(r.words[t.Text])
		for j, other := range tokens {
			switch {
			case i == j:
			case other.Initials != "":
				least(len(r.keys["i "+skeleton(t)+" "+names.Romanize(other.Initials)[:1]]))
			case i < j && other.Text != t.Text:
				with, word := skeleton(other), skeleton(t)
				least(len(r.keys["p "+min(word, with)+" "+max(word, with)]))
			}
		}
	}
	return rarest, words < 2
}

// compareForms compares names as resolve compares them.
func compareForms(a, b *Person) (best likeness) {
	for _, pair := range [][2]*Person{{a, b}, {b, a}} {
		of, with := pair[0], pair[1]
		for i, q := range of.queries {
			var likely []names.Form
			isSameOrder := false
			for j, parts := range with.parts {
				if mayBeOne(of.parts[i], parts) {
					likely = append(likely, with.forms[j])
					isSameOrder = isSameOrder || names.TextOf(of.tokens[i]) == names.TextOf(with.tokens[j])
				}
			}
			if len(likely) == 0 {
				continue
			}
			if l := likenessOf(q.Compare(likely, true), of.tokens[i], isSameOrder); l.part > best.part {
				best = l
			}
		}
	}
	return best
}

// byTitle compares a family name that has an office or a rank with the name of somebody who held that office.
func byTitle(a, b *Person, of rarity) (best likeness) {
	for _, pair := range [][2]*Person{{a, b}, {b, a}} {
		for _, t := range pair[0].titled {
			holds := slices.ContainsFunc(pair[1].Tenures, func(held model.Tenure) bool { return slices.Contains(t.offices, held.Office) })
			if n := of.words[t.word]; n > common || !holds && (n > 2 || len(t.offices) > 0) {
				continue
			}
			for _, tokens := range pair[1].tokens {
				if n := len(tokens); n > 1 && (tokens[0].Text == t.word || tokens[n-1].Text == t.word) {
					best = likeness{part: withTitle, reason: model.SuspectReasonPartOfName, tokens: tokens, isTitled: true}
				}
			}
		}
	}
	return best
}

// inWords compares names in Latin letters word by word: short forms of given names, and words that sound alike.
func inWords(a, b *Person) (best likeness) {
	for i, parts := range a.parts {
		for j, others := range b.parts {
			if !a.heard[i].isLatin || !b.heard[j].isLatin || a.heard[i].numeral != b.heard[j].numeral {
				continue
			}
			w, ok := compareWords(parts, others)
			if !ok {
				continue
			}
			if l := w.likeness(a.tokens[i]); l.part > best.part {
				best = l
			}
		}
	}
	return best
}

// likeness says what it is worth that the words of two names are alike.
func (w *wordwise) likeness(tokens []names.Token) likeness {
	l := likeness{tokens: tokens, reason: model.SuspectReasonOtherSpelling}
	isSame := w.same+w.initials == w.all
	switch {
	case w.all < 2, w.same == 0:
	case w.initials > 0 && isSame && w.more == 0:
		l.part, l.reason = initialsOnly, model.SuspectReasonInitials
	case w.initials > 0:
	case isSame && w.more == 0 && w.given < w.all:
		l.part = otherSpelling
	case isSame && w.given < w.all:
		l.part, l.reason = partOfName, model.SuspectReasonPartOfName
	case w.more == 0 && w.least >= likeEachWord:
		l.part, l.isByEar = soundPart(w.like, likeInWords, leastOfLatin), true
	}
	return l
}

// heldOneOffice reports whether two people held a single office of one country at the same time, and not one after the other.
func heldOneOffice(a, b []model.Tenure) bool {
	return slices.ContainsFunc(a, func(t model.Tenure) bool {
		return isSingle(t) && slices.ContainsFunc(b, func(u model.Tenure) bool {
			return t.Office == u.Office && t.Of == u.Of && overlapForLong(t, u)
		})
	})
}

// mayBeOne reports whether all words of a name may be words of another: one is the same but for vowels, and each of the rest is like
// one, or an initial, or a patronymic. It is fast, and leaves out most of the names that would be compared in vain.
func mayBeOne(of, with []part) bool {
	same := 0
	for _, word := range of {
		isLike, isSame := len(of) > 2 && word.isPatronymic(), false
		for _, other := range with {
			switch {
			case word.skeleton == other.skeleton:
				isSame = true
			case word.isInitial:
				isLike = true // of a name that the other one does not have, perhaps
			case isLike, word.first != other.first:
			case len(word.skeleton) == 1, len(other.skeleton) == 1, share(word.skeleton, other.skeleton) >= 0.6:
				isLike = true
			}
		}
		switch {
		case isSame:
			same++
		case !isLike:
			return false
		}
	}
	return same > 0
}

// share returns the share of letters that are the same, in order.
func share(a, b string) float64 {
	longer := max(len(a), len(b), 1)
	return 1 - float64(edlib.LevenshteinDistance(a, b))/float64(longer)
}

func (w *part) isPatronymic() bool {
	return len(w.skeleton) > 4 && (strings.HasSuffix(w.skeleton, "vch") || strings.HasSuffix(w.skeleton, "vn"))
}

// likenessOf says what a match of a whole name is worth. A name with words that the other one does not have is none.
func likenessOf(m names.Match, tokens []names.Token, isSameOrder bool) likeness {
	has := func(reason model.MatchReason) bool { return slices.Contains(m.Why, reason) }
	l := likeness{tokens: tokens}
	switch {
	case len(tokens) == 0, len(m.Left) > 1, len(m.Left) == 1 && (m.Left[0].Initials == "" || m.Grade != names.Sounds):
		return likeness{} // of V. V. Putin, one V may be of a name that is not known
	case m.Grade == names.Whole && (!has(model.MatchReasonFolded) || isSameOrder):
		l.part, l.reason = sameName, model.SuspectReasonSameName
	case m.Grade == names.Whole:
		l.part, l.reason = sameName, model.SuspectReasonOtherOrder
	case m.Grade == names.Sounds && has(model.MatchReasonTransliterated):
		l.part, l.reason = otherSpelling, model.SuspectReasonOtherSpelling
	case m.Grade == names.Sounds:
		l.part, l.reason = initialsOnly, model.SuspectReasonInitials
	case m.Grade == names.SomeWords:
		l.part, l.reason = partOfName, model.SuspectReasonPartOfName
	case m.Grade == names.Alike && !has(model.MatchReasonPrefix) && len(tokens) > 1:
		l.part, l.reason = similarName, model.SuspectReasonSimilarName
	case m.Grade == names.OneWord, m.Grade == names.Alike:
		l.part, l.reason = oneWord, model.SuspectReasonPartOfName
	}
	return l
}
