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
			return Squeezed(text) == squeezed || slices.ContainsFunc(tokensOf(text), func(t Token) bool { return isFormOf(word.Text, t.Text) })
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

// SideTexts returns the texts by which words may name a country or an organization: all words, those that tell names apart, and the
// forms in which languages list them. None are words that are as short as a code and are not written like one.
func (q Query) SideTexts(words []Token) []string {
	telling := informative(words)
	for len(words) > 0 && words[0].IsSlight {
		words = words[1:]
	}
	for len(words) > 0 && words[len(words)-1].IsSlight {
		words = words[:len(words)-1]
	}
	texts := []string{TextOf(words), TextOf(telling)}
	for _, genitive := range []string{"'s", "’s"} { // the People's Republic of China
		written := slices.Clone(words)
		for i := range written[:max(len(written), 1)-1] {
			if written[i].possessive {
				written[i].Text += genitive
			}
		}
		texts = append(texts, TextOf(written))
	}
	switch len(telling) {
	case 1:
		texts = append(texts, baseForms(telling[0].Text)...)
	case 2, 3: // президент Республики Беларусь, президент Российской Федерации
		if script(telling[0].Text) == "Cyrillic" {
			texts = append(texts, inflected(telling)...)
		}
	}
	slices.Sort(texts)
	return slices.DeleteFunc(slices.Compact(texts), func(text string) bool { return text == "" || q.isNoCode(text) })
}

// inflected returns the texts that words may be forms of.
func inflected(words []Token) []string {
	texts := []string{""}
	for _, word := range words {
		var longer []string
		for _, text := range texts {
			for _, form := range append([]string{word.Text}, baseForms(word.Text)...) {
				longer = append(longer, strings.TrimSpace(text+" "+form))
			}
		}
		texts = longer
	}
	return texts
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
