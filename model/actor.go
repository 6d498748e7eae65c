package model

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The actors in the journal that are no person's: no token may have one of them as its subject.
const (
	ActorBundled  = "bundled"  // the data that comes with Sidelines
	ActorDatabase = "database" // somebody who wrote to the database directly
	ActorImport   = "import"   // a file of the command import
	ActorNames    = "names"    // a file of the command names
	ActorRetract  = "retract"  // the command retract
	ActorUndo     = "undo"     // the command undo
)

// OwnActors are the actors that only the server itself may write into the journal.
var OwnActors = []string{ActorBundled, ActorDatabase, ActorImport, ActorNames, ActorRetract, ActorUndo}

// maxSubject is the largest number of characters of a subject.
const maxSubject = 200

// CheckSubject returns an error if the subject of a token cannot be an actor in the journal: it is one of OwnActors in any spelling, it
// has more than 200 characters, or characters that nobody sees. The message goes after words such as "the subject of the token".
func CheckSubject(subject string) error {
	own := func(actor string) bool { return strings.EqualFold(norm.NFKC.String(subject), actor) }
	switch {
	case subject == "":
		return fmt.Errorf("is empty")
	case !isUTF8(subject):
		return fmt.Errorf("is not valid UTF-8")
	case utf8.RuneCountInString(subject) > maxSubject:
		return fmt.Errorf("has more than %d characters", maxSubject)
	case strings.ContainsFunc(subject, isInvisible):
		return fmt.Errorf("has control or invisible characters")
	case strings.TrimSpace(subject) != subject:
		return fmt.Errorf("begins or ends with white space")
	case slices.ContainsFunc(OwnActors, own):
		return fmt.Errorf("is %q, by which the journal names changes of the server itself", subject)
	}
	return nil
}

// isInvisible reports whether a character is a control, or has no width of its own, such as marks of direction and zero-width spaces.
func isInvisible(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point)
}

// isUTF8 reports whether a text is valid, and was when it was read: what was not has become the replacement character.
func isUTF8(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsRune(text, utf8.RuneError)
}
