package names

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// IsOfSide reports whether words name a country or an organization by one of its names or demonyms, in whatever form a language
// gives them beside a title: России and российский, французский, russische, الروسي.
func IsOfSide(words []Token, sideTexts []string) bool {
	if len(words) == 0 {
		return true
	}
	squeezed := Squeezed(TextOf(words))
	isOne := func(word Token) bool {
		return slices.ContainsFunc(sideTexts, func(text string) bool {
			return Squeezed(text) == squeezed || slices.ContainsFunc(Tokens(text), func(t Token) bool { return isFormOf(word.Text, t.Text) })
		})
	}
	return !slices.ContainsFunc(words, func(word Token) bool { return !isOne(word) })
}

// arabicArticle is written together with its word.
const arabicArticle = "ال"

// longestEnding is the number of letters by which forms of one word may differ at the end.
const longestEnding = 5

// isFormOf reports whether two folded words are forms of one: the same beginning with different endings.
func isFormOf(word, of string) bool {
	if word == of {
		return true
	}
	least := 4
	if script(word) == "Arabic" {
		if bare := strings.TrimPrefix(word, arabicArticle); bare != word {
			return isFormOf(bare, of) || isFormOf(bare, strings.TrimPrefix(of, arabicArticle))
		}
		least = 3
	}
	if script(word) == "Latin" && len(word) < 5 || script(word) != script(of) || strings.ContainsFunc(word, IsCJK) {
		return false
	}
	a, b := []rune(word), []rune(of)
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same] {
		same++
	}
	return same >= least && len(a)-same <= longestEnding && len(b)-same <= min(longestEnding, same-2)
}

// SideTexts returns the texts by which a query may name the country or organization of an office: all its words, without words around
// the country, and in the forms in which languages list it.
func (q Query) SideTexts() []string {
	words := informative(q.Words)
	texts := []string{q.Rest(), TextOf(words)}
	if len(words) == 1 {
		texts = append(texts, baseForms(words[0].Text)...)
	}
	slices.Sort(texts)
	return slices.DeleteFunc(slices.Compact(texts), func(text string) bool { return text == "" || q.isNoCode(text) })
}

// knownCodes are codes that people write in small letters too.
var knownCodes = wordSet("us uk eu un uae usa")

// isNoCode reports whether a text is as short as a code and is not written like one: Li is no Liechtenstein.
func (q Query) isNoCode(text string) bool {
	const longest = 3
	isShort := len(text) <= longest && script(text) == "Latin"
	return isShort && !knownCodes[text] && !strings.Contains(q.Text, strings.ToUpper(text))
}

// endings has, for each ending of a form, the endings of the form in dictionaries; Fold has made й to и and ё to е.
var endings = [][]string{
	{"ии", "ия"}, {"и", "я", "ь", "а"}, {"ы", "а"}, {"а", "", "о"}, {"я", "и", "ь"},
	{"ского", "скии"}, {"ская", "скии"}, {"ской", "скии"}, {"скои", "скии"}, {"ским", "скии"}, {"ские", "скии"},
	{"e", ""}, {"er", ""}, {"en", ""}, {"es", ""}, {"em", ""},
	{"aise", "ais"}, {"oise", "ois"}, {"ienne", "ien"}, {"enne", "en"}, {"aine", "ain"},
	{"a", "o", ""}, {"esa", "es"}, {"ana", "ano"}, {"ية", "ي", "يا"}, {"ي", "", "يا", "ا"},
}

// baseForms returns the forms that languages list of an inflected word, and forms that do not exist.
func baseForms(word string) []string {
	var forms []string
	if trimmed := strings.TrimPrefix(word, arabicArticle); trimmed != word {
		forms = append(append(forms, trimmed), baseForms(trimmed)...)
	}
	for _, ending := range endings {
		stem := strings.TrimSuffix(word, ending[0])
		if stem == word || utf8.RuneCountInString(stem) < 3 {
			continue
		}
		for _, base := range ending[1:] {
			forms = append(forms, stem+base)
			if script(word) == "Arabic" {
				forms = append(forms, arabicArticle+stem+base)
			}
		}
	}
	return forms
}
