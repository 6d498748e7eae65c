package validation

import (
	"fmt"
	"math"
	"strings"
)

var newLines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// onOneLine writes a block text as a text in quotes, with as many new lines after it as the block text has. gqlparser takes the first
// line for one of those that have an indentation in common.
func onOneLine(raw string) string {
	raw = newLines.Replace(raw)
	text := &strings.Builder{}
	text.WriteByte('"')
	for _, c := range blockValue(strings.ReplaceAll(raw, `\"""`, `"""`)) {
		switch {
		case c == '"' || c == '\\':
			text.WriteByte('\\')
			text.WriteRune(c)
		case c < ' ':
			fmt.Fprintf(text, `\u%04x`, c)
		default:
			text.WriteRune(c)
		}
	}
	text.WriteByte('"')
	text.WriteString(strings.Repeat("\n", strings.Count(raw, "\n")))
	return text.String()
}

// blockValue is BlockStringValue of https://spec.graphql.org/September2025/#sec-String-Value
func blockValue(raw string) string {
	lines := strings.Split(raw, "\n")
	indent := math.MaxInt
	for _, line := range lines[1:] {
		if text := strings.TrimLeft(line, " \t"); text != "" {
			indent = min(indent, len(line)-len(text))
		}
	}
	for i, line := range lines {
		if i > 0 {
			lines[i] = line[min(indent, len(line)):]
		}
	}
	for len(lines) > 0 && isBlank(lines[0]) {
		lines = lines[1:]
	}
	for len(lines) > 0 && isBlank(lines[len(lines)-1]) {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

func isBlank(line string) bool { return strings.Trim(line, " \t") == "" }
