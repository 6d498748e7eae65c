package names

import lru "github.com/hashicorp/golang-lru/v2"

// keptTexts is the number of texts of which the words are kept, which are some 20 MB. Taking a name apart takes 40 µs, and one query
// is compared with thousands.
const keptTexts = 1 << 15

var keptTokens, _ = lru.New[string, []Token](keptTexts) // the size is no error

// tokensOf is Tokens, whose result is kept and must not be changed.
func tokensOf(text string) []Token {
	if tokens, ok := keptTokens.Get(text); ok {
		return tokens
	}
	tokens := Tokens(text)
	keptTokens.Add(text, tokens)
	return tokens
}
