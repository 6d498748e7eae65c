package importer

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// marks are the byte order marks, the longest first, because that of UTF-32 begins as that of UTF-16 does.
var marks = []struct {
	mark []byte
	name string
	of   encoding.Encoding
}{
	{[]byte{0xff, 0xfe, 0, 0}, "UTF-32", utf32.UTF32(utf32.LittleEndian, utf32.ExpectBOM)},
	{[]byte{0, 0, 0xfe, 0xff}, "UTF-32", utf32.UTF32(utf32.BigEndian, utf32.ExpectBOM)},
	{[]byte{0xff, 0xfe}, "UTF-16", unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)},
	{[]byte{0xfe, 0xff}, "UTF-16", unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM)},
	{[]byte{0xef, 0xbb, 0xbf}, "UTF-8", unicode.UTF8BOM},
}

// encodingNamed returns the encoding that a mapping names.
func encodingNamed(name string) (encoding.Encoding, error) {
	of, err := htmlindex.Get(name)
	if err != nil {
		return nil, fmt.Errorf("encoding: %q is not an encoding, such as windows-1252, utf-16le or gb18030", name)
	}
	return of, nil
}

// decode returns a file as UTF-8. A byte order mark says what the encoding is; otherwise it is the named one or, without a name,
// UTF-8. Bytes that mean nothing in UTF-8 stay as they are, so that their line can be named; those of another encoding become U+FFFD.
func decode(file []byte, name string) (text []byte, note string, err error) {
	for _, m := range marks {
		if !bytes.HasPrefix(file, m.mark) {
			continue
		}
		if m.name == "UTF-8" {
			return file[len(m.mark):], "", nil
		}
		if text, err = m.of.NewDecoder().Bytes(file); err != nil {
			return nil, "", fmt.Errorf("the table begins as %s does, and is not in it: %w", m.name, err)
		}
		return text, "read as " + m.name + ", as its byte order mark says", nil
	}
	if name != "" {
		of, err := encodingNamed(name)
		if err != nil {
			return nil, "", err
		}
		if text, err = of.NewDecoder().Bytes(file); err != nil {
			return nil, "", fmt.Errorf("the table is not in %s: %w", name, err)
		}
		return text, "", nil
	}
	if of, name := zeros(file); of != nil {
		if text, err := of.NewDecoder().Bytes(file); err == nil {
			return text, "read as " + name + ", as its zero bytes show", nil
		}
	}
	return file, "", nil
}

// zeros returns the form of UTF-16 that a text without a byte order mark has, if every character of its beginning is a Latin one.
func zeros(file []byte) (encoding.Encoding, string) {
	start := file[:min(len(file), 64)&^1]
	if len(start) < 8 {
		return nil, ""
	}
	even, odd := 0, 0
	for i := 0; i < len(start); i += 2 {
		if start[i] == 0 {
			even++
		}
		if start[i+1] == 0 {
			odd++
		}
	}
	switch half := len(start) / 2; {
	case even == 0 && odd > half*3/4:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "UTF-16"
	case odd == 0 && even > half*3/4:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "UTF-16"
	}
	return nil, ""
}

// unreadable returns what is wrong with the characters of some cells, or "".
func unreadable(cells []string, encoded string) string {
	for _, cell := range cells {
		switch {
		case !utf8.ValidString(cell):
			guess := guessEncoding([]byte(cell))
			return fmt.Sprintf("is not in UTF-8, near %s: save the table in UTF-8, or say in the mapping which encoding it is in, "+
				`perhaps "encoding": %q, which reads %q`, nearInvalid(cell), guess, inEncoding(guess, cell))
		case strings.ContainsRune(cell, utf8.RuneError) && encoded != "":
			return fmt.Sprintf("has characters that %s does not have: correct the encoding in the mapping", encoded)
		case strings.ContainsRune(cell, utf8.RuneError):
			return "has the character U+FFFD, which a program wrote in place of one that it could not read: correct it in the table"
		case strings.ContainsRune(cell, 0):
			return "has a NUL character"
		}
	}
	return ""
}

// nearInvalid quotes what is around the first byte that is not UTF-8.
func nearInvalid(cell string) string {
	at := 0
	for at < len(cell) {
		r, size := utf8.DecodeRuneInString(cell[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return fmt.Sprintf("%q", cell[max(0, at-10):min(len(cell), at+10)])
}

// guessEncoding returns the encoding that a text seems to be in that is not in UTF-8. Only somebody who reads the text can be sure.
func guessEncoding(text []byte) string {
	var others []byte // the lines with other letters than those of ASCII, which would outweigh them
	for line := range bytes.Lines(text) {
		if slices.ContainsFunc(line, func(b byte) bool { return b >= utf8.RuneSelf }) {
			others = append(others, line...)
		}
	}
	guesses, _ := chardet.NewTextDetector().DetectAll(others[:min(len(others), guessedBytes)])
	for _, guess := range guesses {
		of, err := htmlindex.Get(guess.Charset)
		if err != nil {
			continue
		}
		read, err := of.NewDecoder().Bytes(text)
		if name, _ := htmlindex.Name(of); err == nil && name != "utf-8" && !bytes.ContainsRune(read, utf8.RuneError) {
			return name
		}
	}
	return "windows-1252"
}

// guessedBytes is the number of bytes by which an encoding is guessed.
const guessedBytes = 1 << 16

func inEncoding(name, cell string) string {
	of, err := encodingNamed(name)
	if err != nil {
		return ""
	}
	text, err := of.NewDecoder().String(cell)
	if err != nil {
		return ""
	}
	return cut(text, 60)
}

// cut returns the beginning of a text, of at most so many characters.
func cut(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
