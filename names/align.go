package names

import (
	"slices"
	"strings"

	"github.com/hbollon/go-edlib"

	"github.com/sidelines/sidelines/model"
)

// align looks for each of the words of a query in a name.
func (q Query) align(name []Token) Match {
	free := slices.Clone(name)
	words := filter(q.Words, func(t Token) bool { return !t.isOwner })
	if len(words) == 0 {
		return Match{}
	}
	same, left := pair(words, &free, Token.stands)
	sounds, left := pair(left, &free, soundsAs)
	initials, left := pairInitials(left, &free, same+sounds)
	left, isFull := withoutPatronymic(left, same+sounds+initials)
	alike, likeness, left := pairAlike(left, &free, same+sounds, len(informative(words)))
	isBegun := false
	if alike == 0 && len(left) == 1 && left[0].Text == words[len(words)-1].Text {
		if isBegun = takeBegun(left[0], &free); isBegun {
			left = nil
		}
	}
	strong := same + sounds
	isWhole := !slices.ContainsFunc(free, func(t Token) bool {
		// Beside two words, an initial and a patronymic may be missing; V.P. Singh is not every Singh.
		return !t.IsSlight && (strong+initials < 2 || t.Initials == "" && !isPatronymic(t.Text))
	})
	loss := lossPart * (1 - float64(strong)/float64(max(strong, len(informative(name)))))
	if slices.ContainsFunc(left, func(t Token) bool { return t.IsNumeral }) {
		return Match{} // Elizabeth I is not Elizabeth II
	}
	left = append(left, filter(q.Words, func(t Token) bool { return t.isOwner })...)
	m := Match{Left: informative(left), Beside: inOrder(q.Words, left), isThin: strong < 2 || !isWhole}
	switch {
	case alike > 0:
		m.Grade, m.Score, m.Why = Alike, scoreAlike+scoreAlikeMore*likeness, nearly(words[0], name[0], isWhole)
	case isBegun:
		m.Grade, m.Score, m.Why = Begun, scoreBegun, []model.MatchReason{model.MatchReasonPrefix}
	case strong == 0:
		return Match{}
	case isWhole && sounds == 0 && initials == 0 && isFull:
		m.Grade, m.Score, m.Why = Whole, scoreOrder, []model.MatchReason{model.MatchReasonFolded}
	case isWhole && sounds > 0:
		m.Grade, m.Score, m.Why = Sounds, scoreSounds, []model.MatchReason{model.MatchReasonTransliterated}
	case isWhole, initials > 0:
		m.Grade, m.Score, m.Why = Sounds, scoreInitials, []model.MatchReason{model.MatchReasonFolded}
	case strong > 1:
		m.Grade, m.Score, m.Why = SomeWords, scoreSomeWords-loss, partly(sounds)
	default:
		m.Grade, m.Score, m.Why = OneWord, scoreOneWord-lossOfSound*float64(sounds), partly(sounds)
	}
	return m
}

// inOrder returns those of the words that are left, in the order in which they were written.
func inOrder(words, left []Token) []Token {
	return filter(words, func(w Token) bool { return slices.ContainsFunc(left, func(l Token) bool { return l.Text == w.Text }) })
}

// soundsAs reports whether a word of a query has the sound of a word of a name. Of a script that writes few vowels, the vowels are a
// guess.
func soundsAs(word, of Token) bool {
	return word.heard() == of.heard() && (!strings.ContainsFunc(word.Text, isWithoutVowels) || script(word.Text) == script(of.Text))
}

// nearly returns the reasons for words that are alike.
func nearly(word, of Token, isWhole bool) []model.MatchReason {
	why := []model.MatchReason{model.MatchReasonFuzzy}
	if script(word.Text) != script(of.Text) {
		why = []model.MatchReason{model.MatchReasonTransliterated, model.MatchReasonFuzzy}
	}
	if !isWhole {
		why = append(why, model.MatchReasonPrefix)
	}
	return why
}

func partly(sounds int) []model.MatchReason {
	if sounds > 0 {
		return []model.MatchReason{model.MatchReasonTransliterated, model.MatchReasonPrefix}
	}
	return []model.MatchReason{model.MatchReasonPrefix}
}

// pair takes from free a word for each of the words, if there is an equal one. It returns how many tell names apart, and the words
// that are left.
func pair(words []Token, free *[]Token, isEqual func(a, b Token) bool) (count int, left []Token) {
	for _, word := range words {
		at := slices.IndexFunc(*free, func(t Token) bool { return isEqual(word, t) })
		if at < 0 {
			left = append(left, word)
			continue
		}
		if *free = slices.Delete(*free, at, at+1); !word.IsSlight {
			count++
		}
	}
	return count, left
}

// pairInitials takes words that begin with the initials. If another word is there already, one of several initials may be of a word
// that the name does not have: В.В. Путин.
func pairInitials(words []Token, free *[]Token, strong int) (count int, left []Token) {
	for _, word := range words {
		found, letters := 0, 0
		isOther := false // the name has initials itself, and others: George H.W. Bush is not George W. Bush
		for letter := range strings.SplitSeq(word.Initials, "") {
			if letter == "" {
				continue
			}
			letters++
			begins := func(t Token) bool { return strings.HasPrefix(t.Text, letter) && !t.IsSlight && !t.IsNumeral }
			if at := slices.IndexFunc(*free, begins); at >= 0 {
				isOther = isOther || (*free)[at].Initials != ""
				*free = slices.Delete(*free, at, at+1)
				found++
			}
		}
		isMiddle := letters == 1 && strong > 1 // Donald J. Trump
		switch {
		case letters == 0, strong == 0, found == 0 && !isMiddle, isOther && found < letters:
			left = append(left, word)
		default:
			count += max(found, 1)
		}
	}
	return count, left
}

// withoutPatronymic removes a patronymic that the name does not have, if enough of the name is there without it.
func withoutPatronymic(words []Token, found int) (left []Token, isFull bool) {
	isFull = true
	for _, word := range words {
		if found > 1 && isPatronymic(word.Text) {
			isFull = false
			continue
		}
		left = append(left, word)
	}
	return left, isFull
}

var patronymics = strings.Fields("ович евич овна евна ична ovich evich ovych evych ovna evna ivna ogly oglu uly kyzy оглы улы кызы")

func isPatronymic(word string) bool {
	return slices.ContainsFunc(patronymics, func(ending string) bool { return strings.HasSuffix(word, ending) && len(word) > len(ending)+2 })
}

// pairAlike takes words that are alike but for wrong letters. strong is the number of words that were found, of all those asked for.
func pairAlike(words []Token, free *[]Token, strong, all int) (count int, likeness float64, left []Token) {
	taken, sum := slices.Clone(*free), 0.0
	for _, word := range words {
		at, best := -1, 0.0
		for i, t := range taken {
			if word.IsSlight || t.IsSlight || word.IsNumeral || t.IsNumeral {
				continue
			}
			if l := alike(word, t, strong, all); l > best {
				at, best = i, l
			}
		}
		if at < 0 {
			left = append(left, word)
			continue
		}
		taken = slices.Delete(taken, at, at+1)
		count, sum = count+1, sum+best
	}
	if count == 0 || strong+count < min(2, all) {
		return 0, 0, words
	}
	*free = taken
	return count, sum / float64(count), left
}

// The bounds of likeness. They hold what people and languages spell differently, and keep Valdai from Valdas and Butler from Putler.
const (
	likeWithSkeleton = 0.8  // if the consonants are the same
	likeWithout      = 0.92 // in a word of at least likeLetters letters, beside another word that is right
	likeLetters      = 6
)

// alike returns how alike two words are, from 0 to 1, or 0 if they are too different to be taken for one.
func alike(word, other Token, strong, all int) float64 {
	a, b := latinOf(word), latinOf(other)
	shorter := min(len(a), len(b))
	if shorter < 2 || a[0] != b[0] && (!isVowel(rune(a[0])) || !isVowel(rune(b[0]))) || max(len(a), len(b))-shorter > 3 ||
		!isAlphabetic(word.Text) || !isAlphabetic(other.Text) || isASCII(word.Text) && !isASCII(other.Text) {
		return 0
	}
	a, b = Romanize(word.Text), Romanize(other.Text)
	shorter = min(len(a), len(b))
	like := float64(max(edlib.JaroWinklerSimilarity(a, b), edlib.JaroWinklerSimilarity(latinOf(word), latinOf(other))))
	if shorter < 3 || like < likeWithSkeleton {
		return 0
	}
	switch skeleton := Skeleton(word.Text); {
	case skeleton == Skeleton(other.Text):
		isShort := len(a) == len(b) && shorter < leastSound && sortedLetters(a) != sortedLetters(b) // Li Ping is not Li Peng
		if all == 1 && (len(skeleton) < 3 || shorter < 4) || all == 2 && isShort {
			return 0
		}
		return like
	case strong > 0 && shorter >= likeLetters && like >= likeWithout:
		return like
	}
	return 0
}

// latinOf returns the sound of a word in Latin letters.
func latinOf(word Token) string {
	if heard := word.heard(); isASCII(heard) {
		return heard
	}
	return single(spellings.Replace(Romanize(word.Text)))
}

// isAlphabetic reports whether a word is written in letters or syllables, of which one may be wrong.
func isAlphabetic(word string) bool { return !strings.ContainsFunc(word, IsCJK) || isKana(word) }

func isKana(word string) bool { return script(word) == "Katakana" || script(word) == "Hiragana" }

func sortedLetters(word string) string {
	letters := []rune(word)
	slices.Sort(letters)
	return string(letters)
}

// leastBegun is the number of letters of a word from which on it can be the beginning of another.
const leastBegun = 4

// takeBegun takes a word that begins with the last word asked for. In a script written without spaces it may be anywhere in it.
func takeBegun(word Token, free *[]Token) bool {
	isCJK := strings.ContainsFunc(word.Text, IsCJK)
	at := slices.IndexFunc(*free, func(t Token) bool {
		if isCJK {
			return len([]rune(word.Text)) > 1 && strings.Contains(t.Text, word.Text)
		}
		return len([]rune(word.Text)) >= leastBegun && strings.HasPrefix(t.Text, word.Text)
	})
	if at < 0 || word.Initials != "" {
		return false
	}
	*free = slices.Delete(*free, at, at+1)
	return true
}

// acrossNames matches words of several names of one entity: Netanyahu (Bibi).
func (q Query) acrossNames(forms []Form) Match {
	asked := informative(q.Words)
	for _, word := range asked {
		if word.isOwner {
			return Match{}
		}
		isThere := slices.ContainsFunc(forms, func(f Form) bool {
			return slices.ContainsFunc(f.tokens, func(t Token) bool { return t.heard() == word.heard() })
		})
		if !isThere {
			return Match{}
		}
	}
	if len(asked) < 2 {
		return Match{}
	}
	m := Match{Grade: SomeWords, Score: scoreSomeWords, Why: partly(0), isThin: true}
	for _, form := range forms {
		m.place(q, form)
	}
	return m
}
