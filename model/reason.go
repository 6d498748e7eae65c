package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxReason is how many characters a reason may have. The journal keeps it with each change of a transaction.
const maxReason = 2000

// CheckReason returns an error that says what is wrong with the reason that somebody gives for a change; nil if nothing is. An empty one is
// right.
func CheckReason(reason string) error {
	isControl := func(r rune) bool {
		return isInvisible(r) && r != '\n' && r != '\t' && !unicode.Is(unicode.Join_Control, r)
	}
	switch {
	case !isUTF8(reason):
		return Errorf(CodeBadUserInput, "reason: is not valid UTF-8.")
	case utf8.RuneCountInString(reason) > maxReason:
		return Errorf(CodeBadUserInput, "reason: has more than %d characters: say it in fewer, or give an address.", maxReason)
	case strings.ContainsFunc(reason, isControl):
		return Errorf(CodeBadUserInput, "reason: has control or invisible characters.")
	}
	return nil
}
