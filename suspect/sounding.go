package suspect

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// The likeness of sounds from which on nothing else must speak for a pair.
const (
	likeInWords = 0.87 // word by word, in Latin letters
	likeInLatin = 0.9  // as a whole, in Latin letters
	likeAcross  = 0.73 // as a whole, in different scripts
)

// The likeness that each word must have.
const (
	likeEachWord = 0.8 // if names are compared word by word
	eachInLatin  = 0.75
	eachAcross   = 0.45
)

// What the likeness of sounds is worth. Names that tell less than leastWeight are alike by chance.
const (
	soundSlope   = 1.2
	leastOfLatin = 0.456
	leastOfSound = 0.3
	mostOfSound  = 0.7
	leastWeight  = 4
)

// inSound compares how names sound as a whole. One that is in Latin letters is compared in this way only with one in another script, and if
// both have names in Latin letters, only of those who held one office at the same time.
func inSound(a, b *Person) (best likeness) {
	isOne := a.isLatin && b.isLatin
	isHeld := isOne && heldOneOffice(a.Tenures, b.Tenures)
	like := 0.0
	for i := range a.heard {
		for j := range b.heard {
			f, g := &a.heard[i], &b.heard[j]
			if isOne && (!f.isLatin || !g.isLatin) || f.numeral != g.numeral || !isTelling(f, g) || !f.mayBeOne(g, isOne) {
				continue
			}
			if l := f.likeWhole(g); l > like {
				like = l
				best.tokens = a.tokens[i]
			}
		}
	}
	best.reason, best.isByEar = model.SuspectReasonOtherSpelling, true
	if isOne && !isHeld {
		best.part = soundPart(like, likeInLatin, leastOfLatin)
	} else {
		best.part = soundPart(like, likeAcross, leastOfSound)
	}
	return best
}

// mayBeOne reports whether each word of a name is like one of another name, if they have the same number of words.
func (h *heardAs) mayBeOne(other *heardAs, isLatin bool) bool {
	if len(h.words) != len(other.words) || h.hasSlight || other.hasSlight {
		return true
	}
	least := eachAcross
	if isLatin {
		least = eachInLatin
	}
	for _, word := range h.words {
		if !slices.ContainsFunc(other.words, func(other sounds) bool { return likeSounds(word, other) >= least }) {
			return false
		}
	}
	return true
}

// isTelling reports whether two names have enough consonants that they are not alike by chance.
func isTelling(f, g *heardAs) bool {
	return min(f.orders[0].weight(), g.orders[0].weight()) >= leastWeight
}

// soundPart returns the part of names that sound alike. half is the likeness from which on
// nothing else must speak for the pair, and least the least part that counts.
func soundPart(like, half, least float64) float64 {
	part := otherSpelling + soundSlope*(like-half)
	if part < least {
		return 0
	}
	return min(part, mostOfSound)
}
