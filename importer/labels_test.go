package importer

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"
)

const labelledWorld = `{"leaders": [
	{"id": "xi", "wikidataId": "Q15031", "names": [{"lang": "en", "text": "Xi Jinping"}, {"lang": "fr", "text": "Xi Jinping"}]},
	{"id": "a", "wikidataId": "Q7", "names": [{"lang": "en", "text": "A"}]}, {"id": "b", "wikidataId": "Q7", "names": [{"lang": "en", "text": "B"}]},
	{"id": "nobody", "names": [{"lang": "en", "text": "Nobody"}]}],
	"countries": [{"id": "china", "code": "CN", "wikidataId": "Q148", "names": [{"lang": "en", "text": "China"}]}],
	"topics": [{"id": "xi-thought", "kind": "ISSUE", "wikidataId": "Q15031", "names": [{"lang": "en", "text": "Xi"}]}]}`

func labelsOf(t *testing.T, s LabelStore, dryRun bool, text string) (string, error) {
	t.Helper()
	report, err := Labels(t.Context(), s, strings.NewReader(text), Options{DryRun: dryRun})
	return fmt.Sprintf("%d names, %d others, %s", report.Names, report.Others, describe(report.Report)), err
}

func TestLabels(t *testing.T) {
	t.Parallel()
	const file = "item,lang,label,alias,itemDescription\n" +
		"Q15031,ar,شي جين بينغ,,politician\n" +
		"http://www.wikidata.org/entity/Q15031,de,Xi Jinping,Hsi Chin-p'ing,\n" +
		"Q15031,fr,Si Jinping,,\n" +
		"Q15031,zh-hant,習近平,習近平,\n" +
		"Q148,ja,中国,,\n" +
		"Q999,xx-not-a-language,Somebody,,\n"
	s := newMemory().with(t, labelledWorld)
	before := s.text("xi")
	// The item of Xi is that of a leader and of a topic; both get the five names.
	want := []string{"11 names, 1 others", "0 3 0 0"}
	dry, err := labelsOf(t, s, true, file)
	if err != nil || s.text("xi") != before {
		t.Fatalf("a dry run changed %s; %v", s.text("xi"), err)
	}
	contains(t, "a dry run", dry, want...)
	said, err := labelsOf(t, s, false, file)
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "the first time", said, want...)
	contains(t, "the leader", s.text("xi"), `"names":[{"lang":"en","text":"Xi Jinping"},{"lang":"fr","text":"Xi Jinping"},`+
		`{"lang":"ar","text":"شي جين بينغ"},{"lang":"de","text":"Xi Jinping"},{"lang":"de","text":"Hsi Chin-p'ing"},`+
		`{"lang":"fr","text":"Si Jinping"},{"lang":"zh-Hant","text":"習近平"}]`)
	contains(t, "the country", s.text("china"), `{"lang":"en","text":"China"},{"lang":"ja","text":"中国"}`)
	contains(t, "the topic", s.text("xi-thought"), `{"lang":"en","text":"Xi"},{"lang":"ar"`)
	said, err = labelsOf(t, s, false, file)
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "the second time", said, "0 names, 1 others", "0 0 3 0")
}

func TestLabels_refused(t *testing.T) {
	t.Parallel()
	const file = "\ufeffitem,lang,label\n" +
		"Q148,ko,중국\n" +
		"148,ko,중국\n" +
		"Q148,not a language,x\n" +
		"Q148,ko,\n" +
		"Q148,ko\n" +
		"Q148,ko,\"two\nlines\"\n" +
		"Q148,ko,\xff\n" +
		"Q7,ko,에이\n" +
		"Q7,ru,А\n" +
		"Q148,ru,Китай\n" +
		"Q148,de,\"China\" x\n" +
		"Q148,es,China\n"
	s := newMemory().with(t, labelledWorld)
	dry, err := labelsOf(t, s, true, file)
	if err != nil {
		t.Fatal(err)
	}
	said, err := labelsOf(t, s, false, file)
	if err != nil || said != dry {
		t.Errorf("a dry run said %s, %v", dry, err)
	}
	contains(t, "report", said, "2 names, 0 others", "0 1 0 8",
		`line 3: "148" is not a Wikidata item such as Q15031`, `line 4: "not a language" is not a language`,
		"line 5: has neither a label nor an alias", "line 6: has 2 cells, the heading 3", "line 7: has a line break",
		"line 9: is not in UTF-8", "line 10: Q7 is the Wikidata item of a and of b: merge them, or correct one",
		"line 13: ", "the rest of the file was not read")
	contains(t, "the country", s.text("china"), `{"lang":"ko","text":"중국"},{"lang":"ru","text":"Китай"}]`)
	contains(t, "a leader that shares its item", s.text("a"), `"names":[{"lang":"en","text":"A"}]`)
}

func TestLabels_heading(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                       "the heading cannot be read",
		"item,lang\n":            `there is no column "label": the file needs the columns item, lang and label, and may have alias; it has item, lang`,
		"item,lang,label,lang\n": `the heading has "lang" twice`,
	} {
		if _, err := labelsOf(t, newMemory(), false, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestLabels_compressed(t *testing.T) {
	t.Parallel()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write([]byte("item,lang,label\nQ148,ja,中国\n"))
	if closed := w.Close(); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
	s := newMemory().with(t, labelledWorld)
	said, err := labelsOf(t, s, false, packed.String())
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "report", said, "1 names")
}

// Many entities are written in batches, and a change of names between the two reads is kept.
func TestLabels_batches(t *testing.T) {
	t.Parallel()
	s := &changing{memory: newMemory()}
	var file strings.Builder
	file.WriteString("item,lang,label\n")
	var world []string
	for i := range 2*batchSize + 1 {
		world = append(world, fmt.Sprintf(`{"id": "t%d", "kind": "ISSUE", "wikidataId": "Q%d", "names": [{"lang": "en", "text": "T"}]}`, i, i+1))
		fmt.Fprintf(&file, "Q%d,de,Ding %d\n", i+1, i)
	}
	s.with(t, `{"topics": [`+strings.Join(world, ",")+`]}`)
	said, err := labelsOf(t, s, false, file.String())
	if err != nil {
		t.Fatal(err)
	}
	contains(t, "report", said, fmt.Sprintf("%d names", len(world)), fmt.Sprintf("0 %d 0 0", len(world)))
	if len(s.applied) != 4 { // one of them by somebody else
		t.Errorf("%v", s.applied)
	}
	contains(t, "a name that came meanwhile", s.text("t3"), `{"lang":"en","text":"T"},{"lang":"fr","text":"Chose"},{"lang":"de","text":"Ding 3"}`)
}
