package document

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// maxUnpacked bounds what a compressed document may unpack to, in bytes: a small file can unpack to any size.
const maxUnpacked = 1 << 30

// gzipMagic is the start of every gzip file, see RFC 1952, 2.3.1.
var gzipMagic = []byte{0x1f, 0x8b}

// Unpack returns a reader of text that may be compressed with gzip. Errors of the compression are *Errors, here or from Read.
func Unpack(from io.Reader) (io.Reader, error) { return unpack(from, maxUnpacked) }

// unpack is Unpack with a bound in bytes.
func unpack(from io.Reader, most int) (io.Reader, error) {
	r := bufio.NewReader(from)
	// Shorter input is not a document, which the decoder reports.
	if start, _ := r.Peek(len(gzipMagic)); !bytes.Equal(start, gzipMagic) {
		return r, nil
	}
	packed, err := gzip.NewReader(r)
	if err != nil {
		return nil, notWhole(err)
	}
	return &unpacking{from: packed, most: most, left: most}, nil
}

// Unpacked reads all of a text that may be compressed with gzip. The error is an *Error.
func Unpacked(file []byte) ([]byte, error) { return ReadUnpacked(bytes.NewReader(file)) }

// ReadUnpacked is Unpacked for a text that is read.
func ReadUnpacked(from io.Reader) ([]byte, error) {
	r, err := Unpack(from)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return text, nil
}

// unpacking reads a gzip file, and fails if its content is larger than a bound.
type unpacking struct {
	from       io.Reader
	most, left int
}

func (u *unpacking) Read(into []byte) (int, error) {
	n, err := u.from.Read(into)
	if u.left -= n; u.left < 0 {
		return 0, &Error{[]Problem{{"document", fmt.Sprintf("unpacks to more than %d MiB: cut it into several", u.most>>20)}}}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		err = notWhole(err)
	}
	return n, err
}

func notWhole(err error) error {
	return &Error{[]Problem{{"document", "is not a whole gzip file: " + err.Error()}}}
}
