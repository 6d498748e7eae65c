package document_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
)

// Values come one after another with their lines, however the text is read.
func TestDecoder(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		text string
		want []string // line and value; at last the error
	}{
		"nothing":                              {"", nil},
		"white space":                          {" \n\t\n", nil},
		"a value":                              {"{}", []string{"1 {}"}},
		"a value on the second line":           {"\n{}", []string{"2 {}"}},
		"lines":                                {"{}\n[1]\n\n\"a\"\n", []string{"1 {}", "2 [1]", "4 \"a\""}},
		"values on one line":                   {"{}\n{} []{}\n[]", []string{"1 {}", "2 {}", "2 []", "2 {}", "3 []"}},
		"a value over lines":                   {"{\n\n}\n{}", []string{"1 {\n\n}", "4 {}"}},
		"one that begins where the other ends": {"{\n} [\n]\n1", []string{"1 {\n}", "2 [\n]", "4 1"}},
		"lines that end as in Windows":         {"{}\r\n[]\r\n", []string{"1 {}", "2 []"}},
		"a byte order mark":                    {"\ufeff{}\n[]", []string{"1 {}", "2 []"}},
		"what is no JSON":                      {"{}\nx", []string{"1 {}", "line 2: is not JSON: invalid character 'x' at start of value"}},
		"a name twice": {
			"{}\n\n{\"a\":\n 1,\n \"a\": 2}", []string{"1 {}", "line 5: is not JSON: a name comes twice in one object at /a"},
		},
		"a name twice below": {
			"{\"b\": [{\"a\": 1, \"a\": 2}]}", []string{"line 1: is not JSON: a name comes twice in one object at /b/0/a"},
		},
		"the end in between":     {"{}\n[{\n}", []string{"1 {}", "line 3: is not JSON: unexpected EOF"}},
		"the end in a text":      {"\"a", []string{"line 1: is not JSON: unexpected EOF"}},
		"text that is not UTF-8": {"\"\xff\"", []string{"line 1: is not JSON: invalid UTF-8"}},
		"a comma too many":       {"[1,\n2,\n]", []string{"line 3: is not JSON: invalid character ']' at start of value at /2"}},
	} {
		for how, from := range map[string]io.Reader{"at once": strings.NewReader(c.text), "a byte at a time": iotest.OneByteReader(strings.NewReader(c.text))} {
			if how != "at once" && strings.HasPrefix(c.text, "\ufeff") {
				continue // readers of files and of HTTP give more than a byte
			}
			d := document.NewDecoder(from)
			var got []string
			for {
				value, line, err := d.Next()
				if err != nil && (value != nil || line != 0) {
					t.Errorf("%s: %q on line %d besides %v", reason, value, line, err)
				}
				if err == nil {
					got = append(got, fmt.Sprintf("%d %s", line, value))
					continue
				}
				var wrong *document.Error
				if errors.As(err, &wrong) {
					got = append(got, lines(wrong.Problems)...)
				} else if !errors.Is(err, io.EOF) {
					t.Errorf("%s: %v is no *Error", reason, err)
				}
				break
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s, %s: %s", reason, how, diff)
			}
		}
	}
}

// A value stays what it was when the next one is read.
func TestDecoder_copies(t *testing.T) {
	t.Parallel()
	d := document.NewDecoder(strings.NewReader(`{"a": 1}` + "\n" + `{"b": 2}`))
	first, _, err := d.Next()
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := d.Next(); err != nil || string(first) != `{"a": 1}` {
		t.Errorf("%s, %v", first, err)
	}
}

// A gzip file that breaks off is what is wrong, not the JSON in it.
func TestDecoder_unpacking(t *testing.T) {
	t.Parallel()
	file := packed(t, `{"topics": [`+strings.Repeat(`{"id": "a"},`, 1000)+`]}`)
	r, err := document.Unpack(strings.NewReader(string(file[:len(file)/2])))
	if err != nil {
		t.Fatal(err)
	}
	var wrong *document.Error
	if _, _, err := document.NewDecoder(r).Next(); !errors.As(err, &wrong) || wrong.Problems[0].Path != "document" {
		t.Error(err)
	}
}

// A byte order mark is one only at the beginning, however the text comes.
func TestDecoder_byteOrderMarkLater(t *testing.T) {
	t.Parallel()
	d := document.NewDecoder(io.MultiReader(strings.NewReader("{}\n"), strings.NewReader("\ufeff[]")))
	if _, _, err := d.Next(); err != nil {
		t.Fatal(err)
	}
	var wrong *document.Error
	if value, _, err := d.Next(); !errors.As(err, &wrong) || wrong.Problems[0].Path != "line 2" {
		t.Errorf("%s, %v", value, err)
	}
}
