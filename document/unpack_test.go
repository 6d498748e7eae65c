package document_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sidelines/sidelines/document"
)

// packed compresses texts, each as a gzip member of its own.
func packed(t *testing.T, texts ...string) []byte {
	t.Helper()
	var file bytes.Buffer
	for _, text := range texts {
		w := gzip.NewWriter(&file)
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return file.Bytes()
}

// A compressed document is read up to a size, however it is compressed and read.
func TestUnpack_bound(t *testing.T) {
	t.Parallel()
	const most = 2 << 20
	zeros := strings.Repeat("0", most)
	for reason, c := range map[string]struct {
		texts  []string
		isGood bool
	}{
		"nothing":             {[]string{""}, true},
		"as much as may be":   {[]string{zeros}, true},
		"a byte more":         {[]string{zeros + "0"}, false},
		"several members":     {[]string{zeros[:most/2], zeros[:most/2]}, true},
		"a byte more of them": {[]string{zeros[:most/2], zeros[:most/2], "0"}, false},
		"much more":           {[]string{zeros, zeros, zeros}, false},
	} {
		file := packed(t, c.texts...)
		for how, from := range map[string]io.Reader{"at once": bytes.NewReader(file), "a byte at a time": iotest.OneByteReader(bytes.NewReader(file))} {
			r, err := document.UnpackUpTo(from, most)
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r)
			var wrong *document.Error
			switch {
			case c.isGood && (err != nil || string(text) != strings.Join(c.texts, "")):
				t.Errorf("%s, %s: %d bytes, %v", reason, how, len(text), err)
			case !c.isGood && (!errors.As(err, &wrong) || len(wrong.Problems) != 1 || wrong.Problems[0] != document.Problem{Path: "document", Message: "unpacks to more than 2 MiB: cut it into several"}):
				t.Errorf("%s, %s: %d bytes, %v", reason, how, len(text), err)
			}
			if len(text) > most {
				t.Errorf("%s, %s: %d bytes are given out", reason, how, len(text))
			}
		}
	}
}

func TestUnpack_isBounded(t *testing.T) {
	t.Parallel()
	r, err := document.Unpack(bytes.NewReader(packed(t, "{}")))
	if err != nil || document.BoundOf(r) != 1<<30 {
		t.Errorf("%d bytes, %v", document.BoundOf(r), err)
	}
}

// What is wrong with a reader that is not compressed is its own error.
func TestUnpack_errors(t *testing.T) {
	t.Parallel()
	broken := errors.New("the disk is gone")
	r, err := document.Unpack(io.MultiReader(strings.NewReader("{}"), iotest.ErrReader(broken)))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(r); !errors.Is(err, broken) || string(text) != "{}" {
		t.Errorf("%q, %v", text, err)
	}
	file := packed(t, strings.Repeat("{}", 100))
	file[len(file)-1]++ // of the length at the end
	var wrong *document.Error
	if _, err := document.Unpacked(file); !errors.As(err, &wrong) || !strings.HasPrefix(wrong.Problems[0].Message, "is not a whole gzip file: ") {
		t.Error(err)
	}
	for _, start := range []string{"\x1f", "\x1f\x8a\x08"} { // no gzip
		if text, err := document.Unpacked([]byte(start)); err != nil || string(text) != start {
			t.Errorf("%q, %v", text, err)
		}
	}
}
