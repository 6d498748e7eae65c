package main

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store/storetest"
)

// strange has what cells trip over: formulas, an apostrophe, line ends, numbers with exponents, a retracted fact, a merged id, fields whose
// rules need others, a fact without a source, a distant date.
const strange = `{
	"uncited": true, "distantDates": true,
	"sources": [{"id": "strange-page", "names": [{"lang": "en", "text": "=1+1"}], "url": "https://x.example/?a=1", "publishedAt": "2023-10-18T18:00:00+09:00", "author": "-Somebody"}],
	"countries": [{"id": "strange-land", "code": "XS", "names": [{"lang": "en", "text": "'=Land"}, {"lang": "ar", "text": "مرحبا"}]}],
	"places": [{"id": "strange-place", "names": [{"lang": "en", "text": "Place"}], "country": "strange-land", "latitude": -0.0000001, "longitude": -5.5, "source": "strange-page"}],
	"leaders": [{"id": "strange-leader", "names": [{"lang": "en", "text": "L"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "strange-land", "from": "1402", "citations": [{"source": "strange-page"}]}]}],
	"meetings": [
		{"id": "strange-meeting", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "start": "1402-07", "venue": "'+v", "city": "+x", "participants": [{"actor": "strange-leader", "representing": "strange-land", "namedAs": "Mr. L"}], "participantsComplete": false,
			"accounts": [{"text": "They \"met\".\r\nTwice.", "lang": "en", "source": "strange-page"}]},
		{"id": "strange-retracted", "names": [{"lang": "en", "text": "N"}], "format": "BILATERAL", "start": "2020", "standing": "RETRACTED", "retraction": {"reason": "No.", "source": "strange-page"}, "citations": [{"source": "strange-page", "excerpt": "=2+2", "locator": "p. 7"}], "partOf": "strange-meeting", "partOfBasis": "INFERRED"}],
	"statements": [{"id": "strange-statement", "speaker": "strange-leader", "meeting": "strange-meeting", "position": 3, "date": "1402-07-20", "mentions": ["strange-land"],
		"renditions": [{"text": "The land.", "form": "VERBATIM", "lang": "en", "source": "strange-page", "mentions": [{"entity": "strange-land", "start": 4, "end": 8, "basis": "NAME"}]}], "figures": [{"value": 1e21, "label": "x"}]}],
	"topics": [{"id": "strange-topic", "kind": "ISSUE", "names": [{"lang": "en", "text": "@Topic"}]}],
	"merged": [{"from": "strange-old", "into": "strange-leader"}]
}`

// unpack writes the files of a zip into a folder, and returns their names.
func unpack(t *testing.T, file, into string) (names []string) {
	t.Helper()
	archive, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close() //nolint:errcheck // only read
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err == nil {
			err = os.WriteFile(filepath.Join(into, f.Name), text, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, f.Name)
	}
	return names
}

var importLine = regexp.MustCompile(`(?m)^  sidelines import (.+)$`)

// importAll runs the commands of the README, in the folder of the tables.
func importAll(t *testing.T, options []string, folder string) {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join(folder, "README.txt"))
	if err != nil {
		t.Fatal(err)
	}
	lines := importLine.FindAllStringSubmatch(string(readme), -1)
	if len(lines) < 8 {
		t.Fatalf("%d commands in %s", len(lines), readme)
	}
	for _, line := range lines {
		args := slices.Concat(options, []string{"import"})
		for _, word := range strings.Fields(line[1]) {
			if strings.Contains(word, ".") {
				word = filepath.Join(folder, word)
			}
			args = append(args, word)
		}
		if out, log, err := finish(t, "", args...); err != nil || !strings.Contains(out, " 0 refused") {
			t.Fatalf("%s: %s, %v\n%s", line[1], out, err, log)
		}
	}
}

// The tables of an export, imported into an empty graph by the commands of the README, make the same graph, byte for byte. A cell that
// somebody edits is what the graph has afterwards.
func TestExport_csvComesBack(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	documents := documentsAround(t, "report-2023-10-18.json")
	if storetest.IsLong {
		var err error
		if documents, err = data.Documents(data.Default); err != nil {
			t.Fatal(err)
		}
	}
	dir := t.TempDir()
	all := []byte(strange)
	for _, d := range documents {
		text, err := d.Text()
		if err != nil {
			t.Fatal(err)
		}
		all = append(append(all, '\n'), text...)
	}
	file, tables := filepath.Join(dir, "all.json"), filepath.Join(dir, "tables.zip")
	if err := os.WriteFile(file, all, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, log, err := finish(t, "", append(options, "import", file)...); err != nil {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	before := exported(t, options)
	if !strings.Contains(before, `"strange-statement"`) || !strings.Contains(before, `"xi-putin-2023-10-18"`) {
		t.Fatalf("%.300s", before)
	}
	if out, log, err := finish(t, "", append(options, "export", "--format", "csv", "--bom", "--output", tables)...); err != nil {
		t.Fatalf("%s, %v\n%s", out, err, log)
	}
	unpack(t, tables, dir)
	clean(t, options)
	importAll(t, options, dir)
	if again := exported(t, options); again != before {
		t.Errorf("the tables came back as another graph\n%s", firstDifference(before, again))
	}

	meetings := filepath.Join(dir, "meetings.csv")
	text, err := os.ReadFile(meetings)
	if err != nil || !strings.HasPrefix(string(text), "\ufeffid,") || !strings.Contains(string(text), ",'+x,") {
		t.Fatalf("%v, %.300s", err, text)
	}
	if err := os.WriteFile(meetings, []byte(strings.Replace(string(text), ",'+x,", ",Samarkand,", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	importAll(t, options, dir)
	if edited := exported(t, options); edited != strings.Replace(before, `"city":"+x"`, `"city":"Samarkand"`, 1) {
		t.Errorf("an edited cell\n%s", firstDifference(before, edited))
	}
}

// firstDifference returns the first lines in which two texts differ.
func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + "\n" + y[i]
		}
	}
	return "one is longer"
}
