package names

import (
	"slices"
)

// Keys returns the keys by which names in another spelling are found: the sound and the skeleton of each word, as words that a
// full-text index keeps apart from each other.
func Keys(texts []string) []string {
	var keys []string
	for _, text := range texts {
		keys = append(keys, keysOf(Tokens(text))...)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// Keys returns the keys of the words of a query.
func (q Query) Keys() []string { return keysOf(q.Words) }

func keysOf(tokens []Token) []string {
	var keys []string
	for _, token := range tokens {
		if token.IsSlight || len(token.Text) < 3 {
			continue
		}
		if sound := asciiOnly(Sound(token.Text)); len(sound) > 2 {
			keys = append(keys, "s"+sound)
		}
		if skeleton := asciiOnly(Skeleton(token.Text)); len(skeleton) > 1 {
			keys = append(keys, "k"+skeleton)
		}
	}
	return keys
}

// asciiOnly returns a text if it is one word of Latin letters and digits.
func asciiOnly(word string) string {
	for _, r := range word {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return ""
		}
	}
	return word
}
