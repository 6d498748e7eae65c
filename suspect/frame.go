package suspect

import "strings"

// unspoken are small letters of Katakana that lengthen others.
var unspoken = strings.NewReplacer("ッ", "", "ー", "", "っ", "")

// classes are the sounds that scripts confuse, such as l and r, or b and p, under one letter.
var classes = map[rune]byte{
	'b': 'p', 'p': 'p', 'f': 'p', 'v': 'p', 't': 't', 'd': 't', 'k': 'k', 'g': 'k', 'q': 'k', khSound: 'k',
	's': 's', 'z': 's', ceeSound: 's', shSound: 's', zhSound: 's', chSound: 's', jSound: 's', exSound: 's',
	'l': 'r', 'r': 'r', 'm': 'm', 'n': 'n',
}

// frameOf returns what is left of a word in every script: the classes of its consonants. Merkel, メルケル and ميركل have the frame mrkr.
func frameOf(of sounds) string {
	var b strings.Builder
	last := byte(0)
	for _, r := range string(of) {
		if class := classes[r]; class != 0 && class != last {
			b.WriteByte(class)
			last = class
		}
	}
	return b.String()
}

// firstSounds returns the classes that the first sound of a word may be of, as bits.
func firstSounds(of sounds) uint32 {
	if of == "" {
		return 0
	}
	set := uint32(0)
	for _, group := range []string{"aeiouhywJ", "pbfvwh", "td", "kgqXEhJcC", "szScZCJEt", "lr", "mn"} {
		set <<= 1
		if strings.IndexByte(group, of[0]) >= 0 {
			set |= 1
		}
	}
	return set
}

// mostAcross bounds how many pairs of people in different scripts are looked at.
const mostAcross = 100_000_000

// acrossScripts calls compare with all who have no name in Latin letters and those who have one, if two of their words may begin with one
// sound: spellings in other scripts need not share a key.
func acrossScripts(people []Person, visited func(i, j int) bool, compare func(i, j int)) {
	var latin, others []int
	for i := range people {
		if people[i].isLatin {
			latin = append(latin, i)
		} else {
			others = append(others, i)
		}
	}
	if len(latin)*len(others) > mostAcross {
		return
	}
	for _, i := range others {
		for _, j := range latin {
			if mayBegin(people[i].firsts, people[j].first) && !visited(i, j) {
				compare(min(i, j), max(i, j))
			}
		}
	}
}

// mayBegin reports whether the words of a name, or two of them, may begin with sounds of a set.
func mayBegin(words []uint32, set uint32) bool {
	common := 0
	for _, word := range words {
		if word&set != 0 {
			common++
		}
	}
	return common >= min(2, len(words))
}
