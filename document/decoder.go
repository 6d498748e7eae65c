package document

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// Decoder reads JSON values one after another, with the line of each. It refuses JSON that parsers understand differently,
// see RFC 8259, 4: an object with two members of one name, and text that is not UTF-8.
type Decoder struct {
	lines  *lineReader
	values *jsontext.Decoder
}

// NewDecoder makes a decoder. It skips a byte order mark before the text.
func NewDecoder(from io.Reader) *Decoder {
	lines := &lineReader{from: from}
	return &Decoder{lines: lines, values: jsontext.NewDecoder(lines)}
}

// Next returns the next value and the line on which it begins, or io.EOF after the last. Any other error is an *Error.
func (d *Decoder) Next() (value []byte, line int, err error) {
	text, err := d.values.ReadValue()
	if errors.Is(err, io.EOF) {
		return nil, 0, io.EOF
	}
	end := d.values.InputOffset()
	var unpacking *Error
	if errors.As(err, &unpacking) {
		return nil, 0, unpacking
	}
	if err != nil {
		return nil, 0, &Error{[]Problem{{fmt.Sprint("line ", d.lines.at(d.failedAt(err))), "is not JSON: " + describe(err)}}}
	}
	line = d.lines.at(end - int64(len(text)))
	d.lines.forget(end)
	return bytes.Clone(text), line, nil
}

func (d *Decoder) failedAt(err error) int64 {
	var syntactic *jsontext.SyntacticError
	if errors.As(err, &syntactic) {
		return syntactic.ByteOffset
	}
	return d.values.InputOffset()
}

// describe returns an error that says what is wrong with JSON, and where, without naming a Go package.
func describe(err error) string {
	var syntactic *jsontext.SyntacticError
	if !errors.As(err, &syntactic) {
		return err.Error()
	}
	where := ""
	if pointer := string(syntactic.JSONPointer); pointer != "" {
		where = " at " + pointer
	}
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return "a name comes twice in one object" + where
	}
	return syntactic.Err.Error() + where
}

// lineReader records where lines end, from the first value that was not returned yet.
type lineReader struct {
	from   io.Reader
	offset int64
	line   int     // lines that ended before the first of ends
	ends   []int64 // offsets after line feeds
}

var byteOrderMark = []byte("\ufeff")

func (r *lineReader) Read(into []byte) (int, error) {
	n, err := r.from.Read(into)
	if r.offset == 0 && bytes.HasPrefix(into[:n], byteOrderMark) {
		copy(into, "   ") // as many bytes of white space
	}
	for i, b := range into[:n] {
		if b == '\n' {
			r.ends = append(r.ends, r.offset+int64(i)+1)
		}
	}
	r.offset += int64(n)
	return n, err
}

// at returns the line of an offset, from 1.
func (r *lineReader) at(offset int64) int {
	line := r.line + 1
	for _, end := range r.ends {
		if end > offset {
			break
		}
		line++
	}
	return line
}

// forget drops the ends of lines before an offset.
func (r *lineReader) forget(offset int64) {
	passed := 0
	for passed < len(r.ends) && r.ends[passed] <= offset {
		passed++
	}
	r.line += passed
	r.ends = r.ends[passed:]
}
