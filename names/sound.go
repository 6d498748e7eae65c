package names

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/mozillazg/go-unidecode"
)

// Romanize returns a folded word in Latin letters.
func Romanize(word string) string {
	if isASCII(word) {
		return word
	}
	latin := Squeezed(Fold(unidecode.Unidecode(spoken(word))))
	if strings.ContainsFunc(word, isWithoutVowels) {
		return withVowels(latin)
	}
	return latin
}

// thaiVowel is a vowel that is written before the consonant after which it is spoken.
var thaiVowel = regexp.MustCompile(`([เ-ไ])([ก-ฮ])`)

// spokenLetters are letters that unidecode romanizes letter by letter, and not as they are spoken: those of Serbian, Macedonian and
// Belarusian, some of Greek and Armenian, and the aspirates of Thai. Fold has taken their accents away.
var spokenLetters = strings.NewReplacer("ћ", "ч", "ђ", "дж", "џ", "дж", "љ", "л", "њ", "н", "ј", "и", "ѓ", "г", "ќ", "к",
	"ու", "u", "ου", "u", "μπ", "b", "γκ", "g", "β", "v", "พ", "ป", "ค", "ก", "ท", "ต")

func spoken(word string) string {
	return spokenLetters.Replace(thaiVowel.ReplaceAllString(word, "$2$1"))
}

// withVowels reads letters of scripts that write few vowels: within a word, waw is rather u, and yod is i.
func withVowels(latin string) string {
	if len(latin) > 3 {
		latin = strings.TrimSuffix(latin, "h")
	}
	var b strings.Builder
	for i, r := range latin {
		switch {
		case i > 0 && (r == 'v' || r == 'w'):
			r = 'u'
		case i > 0 && r == 'y':
			r = 'i'
		}
		b.WriteRune(r)
	}
	return b.String()
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
	sound := single(spellings.Replace(germanJ.ReplaceAllString(latin, "${1}y${2}")))
	if strings.HasSuffix(sound, "ine") {
		sound = strings.TrimSuffix(sound, "e") // French: Poutine, Eltsine
	}
	return sound
}

// germanJ is a j that is spoken as the y of English: Nazarbajew.
var germanJ = regexp.MustCompile(`([aeiou])j([aeiou])`)

// spellings are letters that several languages write differently for one sound; the longest come first.
var spellings = strings.NewReplacer(
	"shch", "sh", "tsch", "ch", "dsch", "j", "sch", "sh", "tch", "ch", "dzh", "j", "dj", "j",
	"kh", "h", "gh", "g", "ph", "f", "th", "t", "ck", "k", "q", "k", "ch", "ch", "c", "k", "w", "v", "x", "ks",
	"ou", "u", "oo", "u", "ee", "i", "iy", "i", "ij", "i", "yi", "i", "yj", "i", "y", "i",
)

// sameName has given names that are written differently in one script, each line with spaces around its words.
var sameName = []string{
	" muhammad mohammed mohammad mohamed mohamad muhammed muhamad mohamud ",
	" aleksandr alexander aleksandar alexandar alexandr aleksander aliaksandr alyaksandr oleksandr ",
	" hussein husain hussain husein hossein hussayn ",
	" abdullah abdallah abdulla abdalla ",
	" dmitri dmitry dmitriy dimitri dmitrii ",
	" vladimir volodimir volodymyr wladimir uladzimir uladzimer vlantimir ",
	" emmanuel emmaniuel emmanuil emanuel emanuil ",
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
