package names

import "github.com/sidelines/sidelines/cache"

// keptTexts is the number of bytes for texts with their words, some 30,000 of names. Taking a name apart takes 40 µs, and one query
// is compared with thousands.
const keptTexts = 20 << 20

var keptTokens = cache.New(keptTexts, func(tokens []Token) int { return cache.Size(tokens) })

// tokensOf is Tokens, whose result is kept and must not be changed.
func tokensOf(text string) []Token {
	if tokens, ok := keptTokens.Get(text); ok {
		return tokens
	}
	tokens := Tokens(text)
	keptTokens.Add(text, tokens)
	return tokens
}
