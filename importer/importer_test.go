package importer

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func importedDocuments(t *testing.T, s Store, dryRun bool, text string) string {
	t.Helper()
	report, err := Documents(t.Context(), s, strings.NewReader(text), Options{DryRun: dryRun})
	if err != nil {
		t.Fatal(err)
	}
	return describe(report)
}

func topic(id, more string) string {
	return fmt.Sprintf(`{"topics": [{"id": %q, "names": [{"lang": "en", "text": %q}]%s}]}`, id, strings.ToUpper(id), more)
}

// Each document of a line is taken or refused by itself, and is named by its number.
func TestDocuments_onOneLine(t *testing.T) {
	t.Parallel()
	loose := `, "broader": ["none"]`
	for _, test := range []struct {
		name, text string
		want       []string
		has        []string // ids
	}{
		{"two good ones", topic("a", "") + topic("b", ""), []string{"2 0 0 0"}, []string{"a", "b"}},
		{"the second is wrong", topic("a", "") + " " + topic("b", loose), []string{
			"1 0 0 1", `line 1, document 2: topics[0].broader[0]: "none" is not there`,
		}, []string{"a"}},
		{"the first is wrong", topic("a", loose) + topic("b", ""), []string{
			"1 0 0 1", `line 1, document 1: topics[0].broader[0]: "none" is not there`,
		}, []string{"b"}},
		{"each for its own reason", topic("a", loose) + topic("b", `, "broader": ["b"]`) + topic("c", ""), []string{
			"1 0 0 2", `line 1, document 1: topics[0].broader[0]: "none"`, `line 1, document 2: topics[0].broader[0]: names the topic itself`,
		}, []string{"c"}},
		{"one is no document", `{"topics": [{"id": "B"}]} {"forum": []}` + "\n" + topic("a", ""), []string{
			"1 0 0 2", `line 1, document 1: topics[0].id: "B" is not an id`, "line 1, document 2: forum: is not a list",
		}, []string{"a"}},
		{"a line of its own has no number", topic("a", "") + "\n" + topic("b", loose), []string{
			"1 0 0 1", "\nline 2: topics[0].broader[0]",
		}, []string{"a"}},
		{"over several lines", "{\"topics\":\n[]} " + topic("b", loose) + topic("c", loose), []string{
			"0 0 0 2", "\nline 2, document 1: topics[0].broader[0]", "\nline 2, document 2: topics[0].broader[0]",
		}, nil},
	} {
		s := newMemory()
		dry := importedDocuments(t, s, true, test.text)
		said := importedDocuments(t, s, false, test.text)
		if dry != said {
			t.Errorf("%s: a dry run said %s", test.name, dry)
		}
		contains(t, test.name, said, test.want...)
		if len(s.records) != len(test.has) {
			t.Errorf("%s: there are %d records", test.name, len(s.records))
		}
		for _, id := range test.has {
			contains(t, test.name, s.text(id), id)
		}
	}
}

// What was refused is tried again in transactions no larger than the others.
func TestDocuments_retriesInBatches(t *testing.T) {
	t.Parallel()
	var lines []string
	for i := range 3*batchSize + 1 {
		lines = append(lines, topic(fmt.Sprint("t", i), `, "broader": ["root"]`))
	}
	s := newMemory()
	said := importedDocuments(t, s, false, strings.Join(append(lines, topic("root", "")), "\n"))
	contains(t, "report", said, fmt.Sprintf("%d 0 0 0", len(lines)+1))
	if most := slices.Max(s.applied); most > batchSize {
		t.Errorf("a transaction of %d records: %v", most, s.applied)
	}
}

// A record that is refused at first and taken at last does not lie over a later one of its id.
func TestDocuments_keepTheirOrder(t *testing.T) {
	t.Parallel()
	first := topic("a", `, "wikidataId": "Q1", "broader": ["root"]`)
	second := topic("a", `, "wikidataId": "Q2"`)
	s := newMemory()
	var lines []string
	for i := range batchSize { // so that the root is not in the batch of the first two
		lines = append(lines, topic(fmt.Sprint("t", i), ""))
	}
	text := strings.Join(slices.Concat([]string{first, second}, lines, []string{topic("root", "")}), "\n")
	contains(t, "report", importedDocuments(t, s, false, text), fmt.Sprintf("%d 1 0 0", batchSize+2))
	contains(t, "a", s.text("a"), "Q2", "root")

	// One that is never taken keeps nobody out.
	s = newMemory()
	text = strings.Join([]string{topic("a", `, "broader": ["none"]`), second, topic("b", `, "broader": ["a"]`)}, "\n")
	said := importedDocuments(t, s, false, text)
	contains(t, "report", said, "2 0 0 1", `line 1: topics[0].broader[0]: "none"`)
	contains(t, "a", s.text("a"), "Q2")
	contains(t, "b", s.text("b"), `"broader":["a"]`)
}

// A dry run says of a record that comes twice what will be done.
func TestDocuments_rehearseWhatComesTwice(t *testing.T) {
	t.Parallel()
	text := strings.Join([]string{
		topic("a", ""), topic("a", `, "kind": "ISSUE"`), topic("a", `, "kind": "POLICY"`),
		`{"topics": [{"id": "a", "broader": ["b"]}]}`, topic("b", ""),
		`{"topics": [{"id": "b", "broader": ["none"]}]}`, `{"topics": [{"id": "b", "kind": "ISSUE"}]}`,
		`{"sources": [{"id": "a", "names": [{"lang": "en", "text": "A"}]}]}`,
	}, "\n")
	s := newMemory()
	for _, want := range []string{"2 2 2 2", "0 2 4 2"} {
		dry := importedDocuments(t, s, true, text)
		said := importedDocuments(t, s, false, text)
		if dry != said {
			t.Errorf("a dry run said %s\nwhat was done is %s", dry, said)
		}
		contains(t, "report", said, want, `line 6: topics[0].broader[0]: "none" is not there`, `line 8: sources[0].id: "a" is the id of a Topic`)
	}
}
