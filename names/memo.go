package names

import "github.com/sidelines/sidelines/cache"

// keptTexts is the number of bytes for names taken apart, some 30,000 of them. Taking one apart takes 40 µs, and one query is compared
// with thousands.
const keptTexts = 24 << 20

var keptForms = cache.New(keptTexts, func(form Form) int { return cache.Size(form) })

// formOf takes a name apart. The result is kept and must not be changed.
func formOf(text string) Form {
	if form, ok := keptForms.Get(text); ok {
		return form
	}
	folded := Fold(text)
	form := Form{text, folded, Squeezed(folded), Tokens(text)}
	keptForms.Add(text, form)
	return form
}

// tokensOf is Tokens, whose result is kept and must not be changed.
func tokensOf(text string) []Token { return formOf(text).tokens }
