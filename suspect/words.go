package suspect

import (
	"strings"

	"github.com/sidelines/sidelines/names"
)

// wordwise is how the words of two names are alike, each with the one that is most like it.
type wordwise struct {
	all, same int     // words of the name that has fewer, and how many of them are the same or sound the same
	given     int     // of which are forms of one given name
	initials  int     // of which one name has only the first letter
	like      float64 // the mean of the others, by their length
	least     float64 // of one word
	more      int     // words that the other name has more, without initials and patronymics
}

// compareWords compares the words of two names in Latin letters, in any order. ok is false if a word has none that is like it.
func compareWords(a, b []part) (w wordwise, ok bool) {
	a, b = withoutInitialsOf(a, b), withoutInitialsOf(b, a)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 || len(b)-len(a) > 3 {
		return w, false
	}
	var taken [16]bool
	if len(b) > len(taken) {
		return w, false
	}
	w.all, w.least = len(a), 1
	sum, weight := 0.0, 0.0
	var left [16]bool
	for _, step := range []func(x, y *part) bool{
		func(x, y *part) bool { return x.text == y.text || x.sound == y.sound },
		func(x, y *part) bool { return len(x.full) > 0 && len(y.full) > 0 && isOneGiven(x.text, y.text) },
		func(x, y *part) bool {
			return x.isInitial && strings.HasPrefix(y.text, x.text) || y.isInitial && strings.HasPrefix(x.text, y.text)
		},
	} {
		for i := range a {
			if left[i] {
				continue
			}
			for j := range b {
				if taken[j] || !step(&a[i], &b[j]) {
					continue
				}
				left[i], taken[j] = true, true
				switch {
				case a[i].isInitial || b[j].isInitial:
					w.initials++
				case a[i].text != b[j].text && a[i].sound != b[j].sound:
					w.given++
					fallthrough
				default:
					w.same++
					sum, weight = sum+a[i].heard.weight(), weight+a[i].heard.weight()
				}
				break
			}
		}
	}
	for i := range a {
		if left[i] {
			continue
		}
		at, best := -1, 0.0
		for j := range b {
			if !taken[j] && !a[i].isInitial && !b[j].isInitial {
				if like := likeSounds(a[i].heard, b[j].heard); like > best {
					at, best = j, like
				}
			}
		}
		if at < 0 || best < leastWord {
			return w, false
		}
		taken[at] = true
		of := (a[i].heard.weight() + b[at].heard.weight()) / 2
		sum, weight, w.least = sum+best*of, weight+of, min(w.least, best)
	}
	for j := range b {
		if !taken[j] && !b[j].isInitial && !b[j].isPatronymic() {
			w.more++
		}
	}
	if weight > 0 {
		w.like = sum / weight
	}
	return w, true
}

// leastWord is the least likeness of two words that are taken for one.
const leastWord = 0.6

// withoutInitialsOf leaves out initials for which the other name has no word at all: it may have fewer names.
func withoutInitialsOf(words, other []part) []part {
	full := 0
	for i := range words {
		if !words[i].isInitial {
			full++
		}
	}
	if full < 2 || full == len(words) {
		return words
	}
	var kept []part
	for i := range words {
		fits := !words[i].isInitial
		for j := range other {
			fits = fits || strings.HasPrefix(other[j].text, words[i].text)
		}
		if fits {
			kept = append(kept, words[i])
		}
	}
	return kept
}

func partOf(t names.Token) part {
	p := part{text: names.Romanize(t.Text), sound: names.Sound(t.Text), skeleton: skeleton(t), isInitial: t.Initials != ""}
	p.heard, p.full = soundsOf(t.Text), full[p.text]
	if p.skeleton != "" {
		p.first = p.skeleton[0]
	}
	return p
}
