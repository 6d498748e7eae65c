package document_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
)

func TestParse_refuses(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ text, message string }{
		"nothing":                  {"", "is not JSON"},
		"not JSON, with its line":  {"{\n\"meetings\": [\n}", "line 3"},
		"a list":                   {"[]", "is not a JSON object"},
		"two documents":            {"{} {}", "after the end"},
		"invalid UTF-8":            {"{\"\xff\": 1}", "invalid UTF-8"},
		"a name twice":             {`{"topics": [{"id": "a", "id": "b"}]}`, "a name comes twice in one object at /topics/0/id"},
		"an unknown list":          {`{"meeting": []}`, "meeting: is not a list of a graph document"},
		"a list that is none":      {`{"meetings": {}}`, "meetings: is not a list of records"},
		"a record that is none":    {`{"meetings": [1]}`, "meetings[0]: is not an object"},
		"an id that is no slug":    {`{"meetings": [{"id": "Xi Jinping"}]}`, `meetings[0].id: "Xi Jinping" is not an id`},
		"an id that is too long":   {`{"meetings": [{"id": "` + strings.Repeat("a", 121) + `"}]}`, "at most 120"},
		"no id":                    {`{"meetings": [{}]}`, "meetings[0].id: null is not an id"},
		"brackets without an end":  {strings.Repeat("[", 100_000), "is not JSON"},
		"an id that is no text":    {`{"meetings": [{"id": 7}]}`, "7 is not an id"},
		"several problems at once": {`{"topics": [{}], "sources": [{}]}`, "2 problem(s)"},
	} {
		t.Run(reason, func(t *testing.T) {
			_, err := document.Parse([]byte(c.text))
			var wrong *document.Error
			if !errors.As(err, &wrong) || !strings.Contains(err.Error(), c.message) {
				t.Errorf("error %v, want %q in it", err, c.message)
			}
		})
	}
}

func TestUnpacked(t *testing.T) {
	t.Parallel()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write([]byte(`{"topics": []}`)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for reason, c := range map[string]struct {
		file          []byte
		text, message string
	}{
		"plain":         {[]byte(`{}`), `{}`, ""},
		"compressed":    {packed.Bytes(), `{"topics": []}`, ""},
		"empty":         {nil, "", ""},
		"cut off":       {packed.Bytes()[:packed.Len()-6], "", "not a whole gzip file"},
		"a header only": {packed.Bytes()[:4], "", "not a whole gzip file"},
	} {
		text, err := document.Unpacked(c.file)
		var wrong *document.Error
		if (c.message == "") != (err == nil) || (err != nil && (!errors.As(err, &wrong) || !strings.Contains(err.Error(), c.message))) || string(text) != c.text {
			t.Errorf("%s: %q, %v", reason, text, err)
		}
	}
}

func TestParse_byteOrderMark(t *testing.T) {
	t.Parallel()
	patches, err := document.Parse([]byte("\ufeff{\"topics\": [{\"id\": \"gold\"}]}"))
	if err != nil || len(patches) != 1 {
		t.Errorf("%v, %v", patches, err)
	}
}

// Whatever comes in, every record is merged and checked without a panic, and one that has no problem merges with itself
// to the same.
func FuzzDocument(f *testing.F) {
	f.Add([]byte(`{"meetings": [{"id": "m", "format": "BILATERAL", "start": "2023-10", "names": [{"lang": "en", "text": "M"}], "participants": [{"actor": "a"}]}]}`))
	f.Add([]byte(`{"statements": [{"id": "s", "speaker": "a", "renditions": [{"text": "t", "form": "VERBATIM", "lang": "ko", "source": "x", "preferred": true}], "figures": [{"value": 1e3, "label": "l"}]}]}`))
	f.Add([]byte(`{"leaders": [{"id": "l", "tenures": [{"office": "OTHER", "of": "c", "from": "2020", "to": null, "disputes": [{"field": "from", "values": []}]}]}]}`))
	f.Add([]byte(`{"sources": [{"id": "s", "publishedAt": "2023-10-18T18:00:00+09:00", "url": "http://["}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		patches, err := document.Parse(text)
		if err != nil {
			return
		}
		for _, patch := range patches {
			record, problems := patch.Merge(nil)
			if len(problems) > 0 {
				continue
			}
			if problems, _ := document.Validate(patch.Path, record); len(problems) > 0 {
				continue
			}
			again, problems := patch.Merge(record)
			if len(problems) > 0 {
				t.Fatalf("%v after merging with itself", problems)
			}
			if problems, _ := document.Validate(patch.Path, again); len(problems) > 0 {
				t.Errorf("%v after merging with itself", problems)
			}
		}
	})
}
