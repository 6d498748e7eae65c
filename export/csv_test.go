package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/importer"
	"github.com/sidelines/sidelines/model"
)

// unpacked returns the files of an export as CSV.
func unpacked(t *testing.T, packed []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, file := range archive.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[file.Name] = string(text)
	}
	return files
}

// Import takes the mapping of every kind, and the README names what no column can say.
func TestCSV_mappings(t *testing.T) {
	files := unpacked(t, written(t, "csv", func(yield func(any, error) bool) {
		for _, kind := range model.Kinds {
			record := kind.New()
			record.Base().ID = "x"
			if !yield(record, nil) {
				return
			}
		}
	}))
	for _, kind := range model.Kinds {
		text := files[kind.List+".mapping.json"]
		var m struct {
			List, Match string
			Fields      map[string]struct{ Column string }
		}
		_, errOfImport := importer.ReadMapping(strings.NewReader(text))
		if err := errors.Join(errOfImport, json.Unmarshal([]byte(text), &m)); err != nil || m.List != kind.List || m.Match != "merge" {
			t.Errorf("%s: %v\n%s", kind.List, err, text)
			continue
		}
		heading, _, _ := strings.Cut(files[kind.List+".csv"], "\n")
		for name, rule := range m.Fields {
			if !slices.Contains(strings.Split(heading, ","), rule.Column) {
				t.Errorf("%s: no column %s of %s in %s", kind.List, rule.Column, name, heading)
			}
		}
		for _, f := range kind.New().Fields() {
			if _, isCarried := m.Fields[f.Name]; !f.IsDerived() && !f.IsInverse && !isCarried &&
				!strings.Contains(readmeLine(files["README.txt"], kind.List), " "+f.Name) {
				t.Errorf("%s: nothing is said of %s in\n%s", kind.List, f.Name, files["README.txt"])
			}
		}
	}
}

func readmeLine(readme, list string) string {
	_, rest, _ := strings.Cut(readme, "\n  "+list+".csv: ")
	line, _, _ := strings.Cut(rest, "\n")
	return " " + line
}

// A column of which a cell would come back as another value is not in the mapping, and the only name of each record is in its column.
func TestCSV_columns(t *testing.T) {
	for _, c := range []struct {
		text      string
		comesBack bool
	}{
		{"Samarkand", true},
		{"=1+1", true},
		{"-3", true},
		{"a\nb", true},
		{"O'Hara", true},
		{"'=1", false},
		{" x", false},
		{"x\u00a0", false},
		{"a\r\nb", false},
		{"\tx", false},
	} {
		text, comesBack := c.text, c.comesBack
		topic := &model.Topic{}
		topic.ID, topic.Names = "t", []model.LocalizedText{{Lang: "ko", Text: text}}
		m := &model.Meeting{City: model.Optional(text), Format: model.MeetingFormatBilateral}
		m.ID, m.Names = "m", []model.LocalizedText{{Lang: "en", Text: "M"}, {Lang: "ko", Text: "엠"}}
		files := unpacked(t, written(t, "csv", func(yield func(any, error) bool) { _ = yield(topic, nil) && yield(m, nil) }))
		var of struct {
			Fields map[string]struct{ Column, Lang string }
		}
		if err := json.Unmarshal([]byte(files["topics.mapping.json"]), &of); err != nil {
			t.Fatal(err)
		}
		if name := of.Fields["names"]; (name.Column == "name" && name.Lang == "ko") != comesBack {
			t.Errorf("%q: names from %+v", text, name)
		}
		of.Fields = nil
		if err := json.Unmarshal([]byte(files["meetings.mapping.json"]), &of); err != nil {
			t.Fatal(err)
		}
		if _, isCarried := of.Fields["city"]; isCarried != comesBack || of.Fields["names"].Column != "" {
			t.Errorf("%q: %+v", text, of.Fields)
		}
		if strings.Contains(files["rest.jsonl"], `"city"`) == comesBack || !strings.Contains(files["rest.jsonl"], "엠") {
			t.Errorf("%q: %s", text, files["rest.jsonl"])
		}
	}
}

// With a byte order mark, every table begins with one, and nothing else does.
func TestCSV_marked(t *testing.T) {
	for _, f := range export.Formats {
		marked, ok := f.Marked()
		if ok != (f.Name == "csv") {
			t.Errorf("%s: %t", f.Name, ok)
		}
		if !ok {
			continue
		}
		var out bytes.Buffer
		if err := marked.Write(&out, records(t, []byte(odd))); err != nil {
			t.Fatal(err)
		}
		for name, text := range unpacked(t, out.Bytes()) {
			if strings.HasPrefix(text, "\ufeff") != strings.HasSuffix(name, ".csv") {
				t.Errorf("%s begins with %s", name, fmt.Sprintf("%.8q", text))
			}
		}
	}
}
