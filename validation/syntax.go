package validation

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
)

// readable returns an error for what is no GraphQL and which gqlparser's lexer takes: half of a surrogate pair, a number that a name
// follows, a text as the name of a fragment. What the lexer reads otherwise than the specification says, readable writes in another
// form: block texts of several lines, and control characters in texts and comments. Lines stay where they are.
func readable(text string) (string, *gqlerror.Error) {
	s := scanner{text: text}
	for s.at < len(text) && s.err == nil {
		s.token()
	}
	if s.copied > 0 {
		text = s.written.String() + text[s.copied:]
	}
	return text, s.err
}

type scanner struct {
	text        string
	at          int // the byte where the next token begins
	afterSpread bool
	err         *gqlerror.Error

	written strings.Builder
	copied  int // bytes of the text that written has
}

// replace writes something else in place of a part of the text.
func (s *scanner) replace(from, to int, with string) {
	s.written.WriteString(s.text[s.copied:from])
	s.written.WriteString(with)
	s.copied = to
}

const byteOrderMark = "\ufeff"

func (s *scanner) token() {
	afterSpread := s.afterSpread
	s.afterSpread = false
	switch c := s.text[s.at]; {
	case strings.IndexByte(" \t\r\n,", c) >= 0:
		s.at++
		s.afterSpread = afterSpread
	case s.follows(byteOrderMark):
		s.at += len(byteOrderMark)
		s.afterSpread = afterSpread
	case c == '#':
		s.comment()
		s.afterSpread = afterSpread
	case s.follows("..."):
		s.at += 3
		s.afterSpread = true
	case c == '"' && afterSpread:
		s.fail(s.at, "Expected the name of a fragment, on or {, found a text.")
	case s.follows(`"""`):
		s.block()
	case c == '"':
		s.quoted()
	case c == '-' || isDigit(c):
		s.number()
	case isNameStart(c):
		s.skip(func(c byte) bool { return isNameStart(c) || isDigit(c) })
	default:
		s.at++
	}
}

func (s *scanner) comment() {
	for ; s.at < len(s.text) && s.text[s.at] != '\n' && s.text[s.at] != '\r'; s.at++ {
		if isControl(s.text[s.at]) {
			s.replace(s.at, s.at+1, " ")
		}
	}
}

// block passes over a block text, which ends with the first three quotes.
func (s *scanner) block() {
	const quotes = `"""`
	begin, isPlain := s.at, true
	for s.at += len(quotes); s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case s.follows(`\"""`):
			s.at += len(quotes)
		case s.follows(quotes):
			raw := s.text[begin+len(quotes) : s.at]
			s.at += len(quotes)
			if !isPlain || s.follows(`"`) {
				s.replace(begin, s.at, onOneLine(raw))
			}
			return
		case c == '\n' || c == '\r' || isControl(c):
			isPlain = false
		}
	}
}

// quoted passes over a text in quotes.
func (s *scanner) quoted() {
	for s.at++; s.at < len(s.text); s.at++ {
		switch c := s.text[s.at]; {
		case c == '"', c == '\n', c == '\r': // gqlparser refuses a text that does not end in its line
			s.at++
			return
		case c == '\\':
			if !s.escape() {
				return
			}
		case isControl(c):
			s.replace(s.at, s.at+1, fmt.Sprintf(`\u%04x`, c))
		}
	}
}

// escape passes over an escape sequence but for its last byte. It reports whether the sequence is no half of a surrogate pair.
func (s *scanner) escape() bool {
	begin := s.at
	unit, isUnit := s.codeUnit()
	switch {
	case !isUnit:
		s.at++
		return true
	case isLeading(unit):
		s.at += 6
		if trailing, ok := s.codeUnit(); !ok || !isTrailing(trailing) {
			s.fail(begin, "Invalid Unicode escape sequence: %s is half of a surrogate pair.", s.text[begin:begin+6])
			return false
		}
	case isTrailing(unit):
		s.fail(begin, "Invalid Unicode escape sequence: %s is half of a surrogate pair.", s.text[begin:begin+6])
		return false
	}
	s.at += 5
	return true
}

// codeUnit returns the value of an escape sequence of four digits (\u00e9) that begins here.
func (s *scanner) codeUnit() (uint64, bool) {
	if len(s.text) < s.at+6 || !s.follows(`\u`) {
		return 0, false
	}
	unit, err := strconv.ParseUint(s.text[s.at+2:s.at+6], 16, 16)
	return unit, err == nil
}

func isLeading(unit uint64) bool  { return unit >= 0xD800 && unit <= 0xDBFF }
func isTrailing(unit uint64) bool { return unit >= 0xDC00 && unit <= 0xDFFF }

// number passes over a number, which neither a name nor a period may follow.
func (s *scanner) number() {
	s.at++
	s.skip(isDigit)
	if s.follows(".") {
		s.at++
		s.skip(isDigit)
	}
	if s.follows("e") || s.follows("E") {
		s.at++
		if s.follows("+") || s.follows("-") {
			s.at++
		}
		s.skip(isDigit)
	}
	if s.at < len(s.text) && (s.text[s.at] == '.' || isNameStart(s.text[s.at])) {
		s.fail(s.at, "Invalid number, expected digit but got: %q.", s.text[s.at:s.at+1])
	}
}

func (s *scanner) follows(prefix string) bool { return strings.HasPrefix(s.text[s.at:], prefix) }

func (s *scanner) skip(is func(byte) bool) {
	for s.at < len(s.text) && is(s.text[s.at]) {
		s.at++
	}
}

// fail notes a mistake at a byte of the text.
func (s *scanner) fail(at int, format string, args ...any) {
	before := newLines.Replace(s.text[:at])
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	s.err = gqlerror.ErrorLocf("", line, column, format, args...)
	errcode.Set(s.err, string(model.CodeParse))
}

// isControl reports whether the specification allows a character in texts and comments, but gqlparser does not.
func isControl(c byte) bool { return c < ' ' && c != '\t' && c != '\n' && c != '\r' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isNameStart(c byte) bool { return c == '_' || (c|0x20 >= 'a' && c|0x20 <= 'z') }

// constants returns an error for what gqlparser's parser takes beyond the grammar: variables of fragments, and variables in the
// directives of variables.
func constants(document *ast.QueryDocument) *gqlerror.Error {
	for _, fragment := range document.Fragments {
		if len(fragment.VariableDefinition) > 0 {
			return misplaced(fragment.Position, "A fragment declares no variables: the operation declares those of its fragments.")
		}
	}
	for _, operation := range document.Operations {
		for _, variable := range operation.VariableDefinitions {
			for _, directive := range variable.Directives {
				for _, argument := range directive.Arguments {
					if used := variableIn(argument.Value); used != nil {
						return misplaced(used.Position, "Unexpected variable $%s in a directive of a variable.", used.Raw)
					}
				}
			}
		}
	}
	return nil
}

func misplaced(position *ast.Position, format string, args ...any) *gqlerror.Error {
	err := gqlerror.ErrorPosf(position, format, args...)
	errcode.Set(err, string(model.CodeParse))
	return err
}

func variableIn(value *ast.Value) *ast.Value {
	if value.Kind == ast.Variable {
		return value
	}
	for _, child := range value.Children {
		if used := variableIn(child.Value); used != nil {
			return used
		}
	}
	return nil
}
