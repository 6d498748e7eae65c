package document

import "strings"

// Guard keeps a spreadsheet from running a text of a table: it puts an apostrophe before what looks like a formula, see
// https://owasp.org/www-community/attacks/CSV_Injection
func Guard(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

// Unguard takes away the apostrophe of Guard. Cells are trimmed before, so that none begins with a tab or the end of a line.
func Unguard(text string) string {
	if len(text) > 1 && text[0] == '\'' && strings.ContainsRune("=+-@", rune(text[1])) {
		return text[1:]
	}
	return text
}
