package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

// odd has what formats trip over: markup, quotes, line ends, formulas, scripts that run the other way, a retracted fact.
const odd = `{
	"sources": [{"id": "s", "names": [{"lang": "en", "text": "A & <B> \"C\" ]]> 'D'"}], "url": "https://x.example/a?b=<c>&d=\"e\"|{f}", "publishedAt": "2023-10-18T18:00:00+09:00"}],
	"countries": [{"id": "c", "code": "XC", "names": [{"lang": "en", "text": "=1+1"}, {"lang": "ar", "text": "مرحبا \u202e"}], "wikidataId": "Q1"}],
	"leaders": [{"id": "l", "names": [{"lang": "en", "text": "tab\tline\nend\r\nemoji 👩‍🚀"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "c", "from": "2020-02", "citations": [{"source": "s"}]}, {"office": "OTHER", "of": "c", "from": "2021-02-15", "to": "2021-02-15", "isAttested": true, "citations": [{"source": "s"}]}]}],
	"forums": [{"id": "f", "names": [{"lang": "en", "text": "F"}], "start": "2023", "country": "c"}],
	"meetings": [
		{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "start": "2023-02", "participants": [{"actor": "l", "representing": "c"}], "accounts": [{"text": "They \"met\".\nTwice.", "lang": "en", "source": "s", "mentions": [{"entity": "c", "start": 0, "end": 4, "basis": "NAME"}, {"entity": "c", "start": 5, "end": 10, "basis": "NAME"}]}], "forum": "f", "forumRelation": "ON_SIDELINES"},
		{"id": "n", "names": [{"lang": "en", "text": "N"}], "format": "BILATERAL", "standing": "RETRACTED", "retraction": {"reason": "No.", "source": "s"}, "participants": [{"actor": "l"}], "partOf": "m"}],
	"statements": [{"id": "q", "speaker": "l", "meeting": "n", "date": "2023-02-03", "renditions": [{"text": "back\\slash \"quote\"\nand control \u0001 end", "form": "VERBATIM", "lang": "zh-Hans", "source": "s"}], "figures": [{"value": 1e21, "label": "x"}]}],
	"merged": [{"from": "old", "into": "l"}]
}`

// records are those of documents, as the store gives them.
func records(t *testing.T, texts ...[]byte) export.Records {
	t.Helper()
	var all []document.Patch
	for _, text := range texts {
		patches, err := document.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, patches...)
	}
	return recordsOf(t, all)
}

func recordsOf(t *testing.T, patches []document.Patch) export.Records {
	t.Helper()
	byKind := map[string][]any{}
	for _, p := range patches {
		if p.Kind == document.KindMerged {
			byKind[p.Kind] = append(byKind[p.Kind], &model.Merged{From: p.ID, Into: p.Into})
			continue
		}
		record, problems := p.Merge(nil)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		byKind[p.Kind] = append(byKind[p.Kind], record)
	}
	var all []any
	for _, kind := range model.Kinds {
		all = append(all, byKind[kind.Name]...)
	}
	all = append(all, byKind[document.KindMerged]...)
	return func(yield func(any, error) bool) {
		for _, record := range all {
			if !yield(record, nil) {
				return
			}
		}
	}
}

func written(t *testing.T, format string, from export.Records) []byte {
	t.Helper()
	f, err := export.FormatNamed(format)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.Write(&out, from); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// bundled are the records of a set.
func bundled(t *testing.T, set data.Set) export.Records {
	t.Helper()
	documents, err := data.Documents(set)
	if err != nil {
		t.Fatal(err)
	}
	parts, err := data.Parts(documents)
	if err != nil {
		t.Fatal(err)
	}
	var patches []document.Patch
	for _, part := range parts {
		patches = append(patches, part.Patches...)
	}
	return recordsOf(t, patches)
}

// What is written is valid by the format's schema, for whatever is in it.
func TestXML_isValid(t *testing.T) {
	set := data.Report
	if storetest.IsLong { // see .ci/long: to look up each reference takes Java long
		set = data.Default
	}
	args := []string{"testdata/Validate.java"}
	for name, from := range map[string]export.Records{"nothing": records(t), "odd": records(t, []byte(odd)), "bundled": bundled(t, set)} {
		for _, format := range []string{"graphml", "gexf"} {
			file := filepath.Join(t.TempDir(), format+" of "+name)
			if err := os.WriteFile(file, written(t, format, from), 0o600); err != nil {
				t.Fatal(err)
			}
			args = append(args, filepath.Join("testdata", format+".xsd"), file)
		}
	}
	if out, err := exec.Command("java", args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.2000s", err, out)
	}
}

// Nodes and edges are those of the records: no edge without its ends, none of a retracted fact.
func TestXML_graph(t *testing.T) {
	for format, path := range map[string][2]string{"graphml": {"node", "edge"}, "gexf": {"node", "edge"}} {
		var nodes, edges []string
		decoder := xml.NewDecoder(bytes.NewReader(written(t, format, records(t, []byte(odd)))))
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			start, isStart := token.(xml.StartElement)
			if !isStart {
				continue
			}
			attributes := map[string]string{}
			for _, a := range start.Attr {
				attributes[a.Name.Local] = a.Value
			}
			switch start.Name.Local {
			case path[0]:
				nodes = append(nodes, attributes["id"]+" "+attributes["start"]+" "+attributes["end"])
			case path[1]:
				edges = append(edges, attributes["source"]+" "+attributes["target"])
			}
		}
		want := []string{"s  ", "c  ", "l  ", "f  ", "m  ", "q  "}
		if format == "gexf" {
			want = []string{"s  ", "c  ", "l  ", "f 2023-01-01 2023-12-31", "m 2023-02-01 2023-02-28", "q 2023-02-03 2023-02-03"}
		}
		if !slices.Equal(nodes, want) {
			t.Errorf("%s: nodes %q", format, nodes)
		}
		if !slices.Equal(edges, []string{"l c", "l c", "f c", "m f", "l m", "m s", "m c", "l q", "q s"}) {
			t.Errorf("%s: edges %q", format, edges)
		}
	}
}

// A document and lines hold the same records, and come back as what they were.
func TestDocument_comesBack(t *testing.T) {
	for name, from := range map[string]export.Records{"nothing": records(t), "odd": records(t, []byte(odd)), "bundled": bundled(t, data.Default)} {
		text := written(t, "document", from)
		if again := written(t, "document", records(t, text)); !bytes.Equal(again, text) {
			t.Errorf("%s comes back as another document", name)
		}
		var lines [][]byte
		for line := range bytes.Lines(written(t, "jsonl", from)) {
			lines = append(lines, line)
		}
		if again := written(t, "document", records(t, lines...)); !bytes.Equal(again, text) {
			t.Errorf("%s comes back from lines as another document", name)
		}
	}
}

// The grammar of https://www.w3.org/TR/n-triples/#n-triples-grammar, without what is never written.
var triple = regexp.MustCompile(`^(<[^\x00-\x20<>"{}|^` + "`" + `\\]*>|_:[A-Za-z0-9]+) <[^\x00-\x20<>"{}|^` + "`" + `\\]*> (<[^\x00-\x20<>"{}|^` + "`" + `\\]*>|_:[A-Za-z0-9]+|"([^"\\\n\r]|\\[tbnrf"'\\])*"(\^\^<[^\x00-\x20<>"{}|^` + "`" + `\\]*>|@[a-zA-Z]+(-[a-zA-Z0-9]+)*)?) \.$`)

func TestTriples(t *testing.T) {
	for name, from := range map[string]export.Records{"odd": records(t, []byte(odd)), "bundled": bundled(t, data.Default)} {
		wrong := 0
		for line := range strings.Lines(string(written(t, "ntriples", from))) {
			if line = strings.TrimSuffix(line, "\n"); !triple.MatchString(line) && wrong < 5 {
				t.Errorf("%s: not a triple: %q", name, line)
				wrong++
			}
		}
	}
	text := string(written(t, "ntriples", records(t, []byte(odd))))
	for _, want := range []string{
		`<urn:sidelines:c> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q1> .`,
		`<urn:sidelines:l> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Person> .`,
		`<urn:sidelines:m> <https://schema.org/startDate> "2023-02"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .`,
		`<urn:sidelines:m> <https://schema.org/attendee> <urn:sidelines:l> .`,
		`<urn:sidelines:m> <https://schema.org/subjectOf> _:account1 .`,
		`_:account1 <https://schema.org/articleBody> "They \"met\".\nTwice."@en .`,
		`_:account1 <https://schema.org/isPartOf> <urn:sidelines:s> .`,
		`_:account1 <https://schema.org/mentions> <urn:sidelines:c> .`,
		`_:role1 <https://schema.org/memberOf> <urn:sidelines:c> .`,
		`_:role1 <https://schema.org/startDate> "2020-02"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .`,
		`_:role2 <https://schema.org/memberOf> <urn:sidelines:c> .`,
		`_:role2 <urn:sidelines:terms:firstAttested> "2021-02-15"^^<http://www.w3.org/2001/XMLSchema#date> .`,
		`_:role1 <https://schema.org/citation> <urn:sidelines:s> .`,
		`_:role1 <urn:sidelines:terms:standing> <urn:sidelines:terms:ASSERTED> .`,
		`<urn:sidelines:m> <urn:sidelines:terms:standing> <urn:sidelines:terms:ASSERTED> .`,
		`<urn:sidelines:m> <urn:sidelines:terms:status> <urn:sidelines:terms:HELD> .`,
		`<urn:sidelines:m> <http://www.w3.org/ns/prov#qualifiedAssociation> _:participation1 .`,
		`_:participation1 <http://www.w3.org/ns/prov#agent> <urn:sidelines:l> .`,
		`_:participation1 <http://www.w3.org/ns/prov#hadRole> <urn:sidelines:terms:PARTICIPANT> .`,
		`_:participation1 <urn:sidelines:terms:representing> <urn:sidelines:c> .`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if strings.Contains(text, "<urn:sidelines:n> <http") {
		t.Error("a retracted fact is asserted")
	}
	if strings.Contains(text, "_:role2 <https://schema.org/startDate>") || strings.Contains(text, "_:role2 <https://schema.org/endDate>") {
		t.Error("the days of an attested office are its start and end")
	}
}

func TestCSV(t *testing.T) {
	packed := written(t, "csv", records(t, []byte(odd)))
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string][][]string{}
	for _, file := range archive.File {
		if !strings.HasSuffix(file.Name, ".csv") {
			continue
		}
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		if tables[file.Name], err = csv.NewReader(r).ReadAll(); err != nil {
			t.Errorf("%s: %v", file.Name, err)
		}
		_ = r.Close() // only read
	}
	cell := func(file string, row int, column string) string {
		return tables[file][row][slices.Index(tables[file][0], column)]
	}
	if len(tables) != 7 || cell("countries.csv", 1, "name") != "'=1+1" || cell("meetings.csv", 2, "standing") != "RETRACTED" {
		t.Errorf("%q", tables)
	}
	var participants []model.Participant
	if err := json.Unmarshal([]byte(cell("meetings.csv", 1, "participants")), &participants); err != nil || participants[0].Representing != "c" {
		t.Errorf("%+v, %v", participants, err)
	}
	if again := written(t, "csv", records(t, []byte(odd))); !bytes.Equal(again, packed) {
		t.Error("the same graph gives other bytes")
	}
}

// An error in the middle of reading is not swallowed by any format.
func TestWrite_error(t *testing.T) {
	broken := errors.New("broken")
	for _, f := range export.Formats {
		if f.IsOfTies() { // see TestTies_error
			continue
		}
		err := f.Write(io.Discard, func(yield func(any, error) bool) {
			_ = yield(&model.Topic{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "x"}}}, nil) && yield(nil, broken)
		})
		if !errors.Is(err, broken) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}
