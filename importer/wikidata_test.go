package importer

import (
	"strings"
	"testing"
)

// ofWikidata has a person with offices, and a country with its heads, as Special:EntityData gives them.
const ofWikidata = `{"entities": {
	"Q900001": {"id": "Q900001", "type": "item", "labels": {"en": {"language": "en", "value": "Jane Doe"}, "fr": {"language": "fr", "value": "Jeanne Doe"}},
		"claims": {"P39": [
			{"id": "s1", "rank": "normal", "mainsnak": {"datavalue": {"value": {"id": "Q14211"}}}, "qualifiers": {
				"P580": [{"datavalue": {"value": {"time": "+2001-05-06T00:00:00Z", "precision": 11, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}}}],
				"P582": [{"datavalue": {"value": {"time": "+2003-04-00T00:00:00Z", "precision": 10}}}],
				"P642": [{"datavalue": {"value": {"id": "Q900100"}}}]}},
			{"id": "s2", "rank": "deprecated", "mainsnak": {"datavalue": {"value": {"id": "Q11696"}}}},
			{"id": "s3", "rank": "normal", "mainsnak": {"snaktype": "somevalue"}}]}},
	"Q900100": {"id": "Q900100", "type": "item", "labels": {"en": {"language": "en", "value": "Wikiland"}},
		"claims": {"P35": [
			{"id": "s4", "rank": "preferred", "mainsnak": {"datavalue": {"value": {"id": "Q900002"}}}, "qualifiers": {
				"P580": [{"datavalue": {"value": {"time": "+1999-00-00T00:00:00Z", "precision": 9}}}]}},
			{"id": "s5", "rank": "normal", "mainsnak": {"datavalue": {"value": {"id": "Q900002"}}}, "qualifiers": {
				"P580": [{"datavalue": {"value": {"time": "+1890-00-00T00:00:00Z", "precision": 8}}}]}}]}}
}}`

const wikiWorld = `{
	"sources": [{"id": "my-table", "names": [{"lang": "en", "text": "My table"}]}],
	"countries": [{"id": "wikiland", "code": "XW", "wikidataId": "Q900100", "names": [{"lang": "en", "text": "Another name"}]}],
	"leaders": [
		{"id": "its-king", "wikidataId": "Q900002", "names": [{"lang": "en", "text": "King"}]},
		{"id": "jane-doe", "wikidataId": "Q900009", "names": [{"lang": "en", "text": "Jane Doe"}]}
	]
}`

// Whom an item of Wikidata means is sure by the item, and never somebody of the same name who has another item.
func TestTable_wikidata(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, wikiWorld)
	m := mappingThatComesAlong(t, "wikidata")
	for _, step := range []struct {
		decision string
		refused  int
	}{{"", 2}, {"new", 1}} {
		d, err := ReadDecisions(strings.NewReader("name,kind,context,day,candidates,decision\nQ900001 Jane Doe,LEADER,,,," + step.decision + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		var unresolved strings.Builder
		report, err := Table(t.Context(), s, m, strings.NewReader(ofWikidata), &unresolved, Options{Decisions: d})
		said := describe(report)
		if step.decision == "" {
			contains(t, "before a decision", said, `"Q900001 Jane Doe" names nobody`, `"+1890-00-00T00:00:00Z (less precise than a year)" is not a date`)
			contains(t, "the refused rows", unresolved.String(), "s1", "s5")
			if strings.Contains(said, "jane-doe") {
				t.Errorf("who has another item is offered: %s", said)
			}
		}
		if err != nil || len(report.Refused) != step.refused {
			t.Fatal(said, err)
		}
		contains(t, "the rows without a record", strings.Join(report.Notes, "\n"), "2 row(s) become no record")
	}
	contains(t, "the king", s.text("its-king"), `"office":"HEAD_OF_STATE"`, `"of":"wikiland"`, `"from":"1999"`, `"locator":"s4"`)
	contains(t, "Jane Doe", s.text("jane-doe-2"), `"wikidataId":"Q900001"`, `[{"lang":"en","text":"Jane Doe"}]`,
		`"office":"HEAD_OF_GOVERNMENT"`, `"of":"wikiland"`, `"from":"2001-05-06","to":"2003-04"`)
	if strings.Contains(s.text("its-king"), "1890") || strings.Contains(s.text("jane-doe"), "tenures") {
		t.Error(s.text("its-king"), s.text("jane-doe"))
	}
}

// A dump of Wikidata has an item on each line, in a list.
func TestFlatten_dump(t *testing.T) {
	t.Parallel()
	const item = `{"id": "Q1", "type": "item", "labels": {"mul": {"language": "mul", "value": "One"}}, "claims": {"P39": [{"id": "s", "rank": "normal",
		"mainsnak": {"datavalue": {"value": {"id": "Q2"}}}, "qualifiers": {"P580": [{"datavalue": {"value": {"time": "+1700-01-01T00:00:00Z",
		"precision": 11, "calendarmodel": "http://www.wikidata.org/entity/Q1985786"}}}]}}]}}`
	for name, text := range map[string]string{"a list": "[\n" + item + ",\n" + item + "\n]\n", "lines": item + "\n" + item} {
		all, err := flatten([]byte(text))
		if err != nil || len(all) != 4 || all[1].cells["who"] != "Q1 One" || all[1].cells["from"] != "1700-01-01 (Julian)" {
			t.Errorf("%s: %v, %v", name, all, err)
		}
	}
}
