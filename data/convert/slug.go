package main

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// letters that do not come apart into an ASCII letter and an accent
var letters = strings.NewReplacer("ø", "o", "Ø", "o", "đ", "d", "Đ", "d", "ł", "l", "Ł", "l", "ı", "i", "ß", "ss",
	"æ", "ae", "Æ", "ae", "œ", "oe", "ə", "e", "Ə", "e", "ð", "d", "þ", "th", "'", "", "’", "", "ʻ", "", "ʼ", "", "‘", "")

var noSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slug writes a name as an id: lower-case ASCII words joined by -.
func slug(name string) string {
	var ascii strings.Builder
	for _, r := range norm.NFKD.String(letters.Replace(name)) {
		if !unicode.Is(unicode.Mn, r) {
			ascii.WriteRune(unicode.ToLower(r))
		}
	}
	return strings.Trim(noSlug.ReplaceAllString(ascii.String(), "-"), "-")
}
