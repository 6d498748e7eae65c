package names

import (
	"strings"
	"unicode"

	"github.com/mozillazg/go-unidecode"
)

// Romanize returns a folded word in Latin letters.
func Romanize(word string) string {
	if isASCII(word) {
		return word
	}
	return strings.ReplaceAll(Fold(unidecode.Unidecode(word)), " ", "")
}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII })
}

// leastSound is the number of letters below which a word is compared as it is written: Li, Lee and Ri are three names.
const leastSound = 5

// Sound returns the form of a folded word in which the usual spellings of one sound in different languages are the same: Poutine and
// Putin, Medwedew and Medvedev, Mohammad and Mohamed. Words of a few letters stay as they are.
func Sound(word string) string {
	latin := Romanize(word)
	if len(latin) < leastSound {
		return word // Чен is not Chen
	}
	for _, group := range sameName {
		if strings.Contains(group, " "+latin+" ") {
			return strings.Fields(group)[0]
		}
	}
	sound := single(spellings.Replace(latin))
	if strings.HasSuffix(sound, "ine") {
		sound = strings.TrimSuffix(sound, "e") // French: Poutine, Eltsine
	}
	return sound
}

// spellings are letters that several languages write differently for one sound; the longest come first.
var spellings = strings.NewReplacer(
	"shch", "sh", "tsch", "ch", "dsch", "j", "sch", "sh", "tch", "ch", "dzh", "j", "dj", "j",
	"kh", "h", "gh", "g", "ph", "f", "th", "t", "ck", "k", "q", "k", "ch", "ch", "c", "k", "w", "v", "x", "ks",
	"ou", "u", "oo", "u", "ee", "i", "iy", "i", "ij", "i", "yi", "i", "yj", "i", "y", "i",
)

// sameName has given names that are written differently in one script, each line with spaces around its words.
var sameName = []string{
	" muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohamud ",
	" aleksandr alexander alexandr aleksander aliaksandr alyaksandr oleksandr ",
	" hussein husain hussain husein hossein hussayn ",
	" abdullah abdallah abdulla abdalla ",
	" dmitri dmitry dmitriy dimitri dmitrii ",
	" sergei sergey serguei sergej ",
	" nikolai nikolay nicolai nikolaj ",
	" ahmed ahmad ahmet achmed ",
}

// single removes repetitions of a letter.
func single(word string) string {
	var b strings.Builder
	last := rune(-1)
	for _, r := range word {
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiou", r) }

// Skeleton returns the consonants of a word in its sound, with the first letter; a vowel that begins it becomes a. Wrong vowels and
// double letters do not change it.
func Skeleton(word string) string {
	sound := single(spellings.Replace(Romanize(word)))
	if strings.ContainsFunc(word, isWithoutVowels) {
		sound = strings.Map(weak, sound)
	}
	var b strings.Builder
	for i, r := range sound {
		switch {
		case i == 0 && isVowel(r):
			b.WriteByte('a')
		case i == 0 || unicode.IsLetter(r) && !isVowel(r):
			b.WriteRune(r)
		}
	}
	return single(b.String())
}

// isWithoutVowels reports whether a letter is of a script that writes few vowels.
func isWithoutVowels(r rune) bool { return unicode.In(r, unicode.Arabic, unicode.Hebrew) }

// weak is a letter of such a script that may stand for a vowel: waw is romanized as w, which sounds as v.
func weak(r rune) rune {
	if r == 'v' {
		return 'u'
	}
	return r
}
