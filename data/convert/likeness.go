package main

import (
	"slices"
	"strings"
	"sync"

	"github.com/agnivade/levenshtein"
)

// likeness tells how much alike names are.
type likeness int

const (
	notAlike likeness = iota
	oneWord
	wholeName
)

// likeness compares the names of a person with others.
func (p *person) likeness(names []string) likeness {
	best := notAlike
	for _, known := range p.allNames() {
		for _, name := range names {
			found := likenessOf(wordsOfName(known.Text), wordsOfName(name))
			if found == wholeName && isPatronymic(known.Text) && isPatronymic(name) &&
				!isSpelledLike(wordsInOrder(known.Text)[0], wordsInOrder(name)[0]) {
				found = oneWord // father and son
			}
			if isJoinedLike(known.Text, name) {
				found = wholeName
			}
			best = max(best, found)
		}
	}
	return best
}

// isPatronymic reports whether a name tells the father's.
func isPatronymic(name string) bool {
	return slices.ContainsFunc(strings.Split(slug(name), "-"), func(w string) bool { return w == "bin" || w == "ibn" || w == "ben" })
}

// namelessWords are in so many names that they tell nobody apart.
var namelessWords = []string{
	"al", "el", "bin", "ibn", "bint", "ben", "abd", "von", "van", "der", "de", "da", "dos", "di", "la", "le", "of", "the", "and", "jr", "sir",
}

// knownWords keeps the words of names, which are compared with each other many times.
var knownWords sync.Map

func wordsOfName(name string) []string {
	if words, ok := knownWords.Load(name); ok {
		return words.([]string)
	}
	words := strings.Split(slug(name), "-")
	slices.Sort(words)
	words = slices.DeleteFunc(slices.Compact(words), func(w string) bool { return len(w) < 2 || slices.Contains(namelessWords, w) })
	knownWords.Store(name, words)
	return words
}

func likenessOf(a, b []string) likeness {
	if len(a) > len(b) {
		a, b = b, a
	}
	alike, long := 0, false
	for _, w := range a {
		if slices.ContainsFunc(b, func(v string) bool { return isSpelledLike(w, v) }) {
			alike++
			long = long || len(w) >= 4
		}
	}
	switch {
	case len(a) >= 2 && alike == len(a):
		return wholeName
	case alike > 0 && long:
		return oneWord
	}
	return notAlike
}

// isJoinedLike: Prayut Chan-o-cha is Prayut Chan-ocha, and Lee Nak-yeon is Lee Nak-yon.
func isJoinedLike(a, b string) bool {
	a, b = strings.ReplaceAll(slug(a), "-", ""), strings.ReplaceAll(slug(b), "-", "")
	return min(len(a), len(b)) >= 9 && max(len(a)-len(b), len(b)-len(a)) <= 2 && levenshtein.ComputeDistance(a, b) <= 2
}

// isSpelledLike: Rouhani is Ruhani; short words must be equal.
func isSpelledLike(a, b string) bool {
	shorter := min(len(a), len(b))
	switch distance := levenshtein.ComputeDistance(a, b); {
	case shorter >= 7:
		return distance <= 2
	case shorter >= 4:
		return distance <= 1
	default:
		return distance == 0
	}
}
