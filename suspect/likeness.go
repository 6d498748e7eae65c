package suspect

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// likeness is how two names are alike.
type likeness struct {
	part   float64
	reason model.SuspectReason
	tokens []names.Token // of the shorter name
}

func (s *score) compareNames(a, b *Person, words map[string]int) {
	var best likeness
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
	if best.part < otherSpelling {
		if l := inFrames(a, b); l.part > best.part {
			best = l
		}
	}
	if best.part == 0 {
		return
	}
	if best.reason == model.SuspectReasonPartOfName && best.part == partOfName && (len(a.Tenures) == 0 || len(b.Tenures) == 0) {
		best.part = partAlone
	}
	s.add(best.part, best.reason)
	if best.part <= oneWord {
		return
	}
	rarest, least := 0, 0 // how many have the rarest word, and how many words there are
	for _, t := range best.tokens {
		if n := words[t.Text]; n > 0 && (rarest == 0 || n < rarest) {
			rarest = n
		}
		if t.Initials == "" {
			least++
		}
	}
	switch {
	case rarest <= 3:
		s.add(isRare, "")
	case least < 2 || rarest > 12:
		s.add(isCommon, "")
	}
}

// inFrames compares names of which one is in Latin letters, and the other in others. If both have names in Latin letters, or neither
// has, those tell more: their frames are compared only if both held a single office at the same time.
func inFrames(a, b *Person) (best likeness) {
	isLatin := func(f frame) bool { return f.isLatin }
	isOne := slices.ContainsFunc(a.frames, isLatin) == slices.ContainsFunc(b.frames, isLatin)
	if isOne && !heldOneOffice(a.Tenures, b.Tenures) {
		return best
	}
	like := 0.0
	for i, f := range a.frames {
		for j, g := range b.frames {
			if isOne && f.isLatin != g.isLatin {
				continue
			}
			if l := likeFrame(f, g, isOne); l > like {
				like = l
				best.tokens = a.tokens[i]
				if !f.isLatin {
					best.tokens = b.tokens[j]
				}
			}
		}
	}
	best.reason = model.SuspectReasonOtherSpelling
	switch {
	case like >= sameFrames && !isOne:
		best.part = otherSpelling
	case like >= likeFrames:
		best.part = likeSpelling
	}
	return best
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

func (w part) isPatronymic() bool {
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
