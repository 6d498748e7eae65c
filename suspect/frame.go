package suspect

import (
	"slices"
	"strings"

	"github.com/hbollon/go-edlib"

	"github.com/sidelines/sidelines/names"
)

// frame is what is left of a name in every script: the consonants, of which those that scripts confuse are one, such as l and r, or b
// and p. Merkel, メルケル and ميركل have the frame mrkr.
type frame struct {
	words   []string
	isLatin bool
}

// unspoken are small letters of Katakana that lengthen others.
var unspoken = strings.NewReplacer("ッ", "", "ー", "", "っ", "")

var (
	sibilants = strings.NewReplacer("tch", "s", "sch", "s", "sh", "s", "ch", "s", "zh", "s", "ts", "s", "tz", "s", "dj", "s", "x", "ks")
	confused  = map[rune]byte{
		'b': 'p', 'p': 'p', 'f': 'p', 'v': 'p', 'w': 'p', 't': 't', 'd': 't', 'k': 'k', 'g': 'k', 'q': 'k', 'c': 'k',
		's': 's', 'z': 's', 'j': 's', 'l': 'r', 'r': 'r', 'm': 'm', 'n': 'n',
	}
)

func frameOf(tokens []names.Token) frame {
	f := frame{isLatin: true}
	for _, t := range tokens {
		if strings.ContainsFunc(t.Text, func(r rune) bool { return r > 0x24f }) {
			f.isLatin = false
		}
		if word := frameOfWord(t.Text); word != "" {
			f.words = append(f.words, word)
		}
	}
	return f
}

func frameOfWord(word string) string {
	latin := sibilants.Replace(names.Romanize(unspoken.Replace(word)))
	var b strings.Builder
	last := byte(0)
	for _, r := range latin {
		if class := confused[r]; class != 0 && class != last {
			b.WriteByte(class)
			last = class
		}
	}
	return b.String()
}

// The least likeness of frames that tells something, and from which on it is as good as a spelling. leastFrame is the number of
// consonants below which frames are alike by chance.
const (
	likeFrames = 0.6
	sameFrames = 0.8
	leastFrame = 5
)

// likeFrame returns how alike two names are, from 0 to 1; 0 if one and only one is in Latin letters, but for isOne.
func likeFrame(a, b frame, isOne bool) float64 {
	if a.isLatin == b.isLatin != isOne || len(a.words) == len(b.words) && len(a.words) > 1 && !isLikeEach(a.words, b.words) {
		return 0
	}
	best := likeLetters(strings.Join(a.words, ""), strings.Join(b.words, ""))
	if len(a.words) > 1 {
		turned := append([]string{a.words[len(a.words)-1]}, a.words[:len(a.words)-1]...)
		best = max(best, likeLetters(strings.Join(turned, ""), strings.Join(b.words, "")))
	}
	return best
}

// isLikeEach reports whether each word of a name is like one of the other name.
func isLikeEach(a, b []string) bool {
	for _, word := range a {
		if !slices.ContainsFunc(b, func(other string) bool { return share(word, other) >= 0.5 }) {
			return false
		}
	}
	return true
}

func likeLetters(a, b string) float64 {
	if min(len(a), len(b)) < leastFrame {
		return 0
	}
	return share(a, b)
}

// share returns the share of letters that are the same, in order.
func share(a, b string) float64 {
	longer := max(len(a), len(b), 1)
	return 1 - float64(edlib.LevenshteinDistance(a, b))/float64(longer)
}
