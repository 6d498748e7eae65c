package importer

import (
	"fmt"
	"strings"
	"testing"
)

const world = `{"sources": [{"id": "sheet", "names": [{"lang": "en", "text": "The sheet"}]}],
	"leaders": [{"id": "ann", "names": [{"lang": "en", "text": "Ann"}]}, {"id": "bob", "names": [{"lang": "en", "text": "Bob"}]}]}`

// mappingOf maps the columns Date, City, Who and Title to meetings.
func mappingOf(t *testing.T, more string) *Mapping {
	t.Helper()
	m, err := ReadMapping(strings.NewReader(`{"list": "meetings", ` + more + ` "fields": {
		"id": {"template": "{Date} talks"}, "names": {"column": "Title"}, "format": {"value": "BILATERAL"}, "start": {"column": "Date"},
		"city": {"column": "City"}, "participants": {"column": "Who", "split": ";", "resolve": ["LEADER"]},
		"citations": {"value": [{"source": "sheet"}]}}}`))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// imported imports rows under the heading Date,City,Who,Title, and returns the report as text and the rows not taken.
func imported(t *testing.T, s TableStore, m *Mapping, dryRun bool, rows ...string) (said, unresolved string) {
	t.Helper()
	var left strings.Builder
	table := "Date,City,Who,Title\n" + strings.Join(rows, "\n")
	report, err := Table(t.Context(), s, m, strings.NewReader(table), &left, Options{DryRun: dryRun})
	if err != nil {
		t.Fatal(err)
	}
	return describe(report), left.String()
}

// describe is a report in text: created, updated, unchanged, refused, and the problems.
func describe(r Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d %d %d %d", r.Created, r.Updated, r.Unchanged, len(r.Refused))
	for _, refused := range r.Refused {
		for _, p := range refused.Problems {
			fmt.Fprintf(&b, "\n%s: %s", p.Path, p.Message)
		}
	}
	return b.String()
}

func contains(t *testing.T, what, text string, wanted ...string) {
	t.Helper()
	for _, want := range wanted {
		if !strings.Contains(text, want) {
			t.Errorf("%s: %s\nhas no %s", what, text, want)
		}
	}
}

// tables are what Match promises of rows whose ids meet, and of the same rows once more. A dry run says the same before.
var tables = []struct {
	name   string
	match  string
	before []string // rows that are there already
	rows   []string
	first  []string // of the report
	again  []string
	want   map[string][]string // parts of records by id; none where the id must not be there
}{
	{
		name: "ask refuses both of two records",
		rows: []string{"2020-01-01,Rome,ann,Talks", "2020-01-02,Rome,ann,Talks", "2020-01-01,Oslo,bob,Talks"},
		first: []string{
			"1 0 0 2", `line 2: id "2020-01-01-talks" is also the id of line 4, and they differ in city, participants: if they are different`,
			`line 4: id "2020-01-01-talks" is also the id of line 2, and they differ`, `say "match": "new"`, `say "match": "merge"`,
		},
		again: []string{"0 0 1 2"},
		want:  map[string][]string{"2020-01-01-talks": nil, "2020-01-02-talks": {"Rome"}},
	},
	{
		name:  "ask refuses identical rows with a third",
		rows:  []string{"2020-01-01,Rome,ann,Talks", "2020-01-01,Rome,ann,Talks", "2020-01-01,Oslo,ann,Talks"},
		first: []string{"0 0 0 3", "line 3: id", "is also the id of line 2, line 4, and they differ in city:"},
		again: []string{"0 0 0 3"},
		want:  map[string][]string{"2020-01-01-talks": nil},
	},
	{
		name:  "ask refuses a row with less",
		rows:  []string{"2020-01-01,Rome,ann,Talks", "2020-01-01,,ann,Talks"},
		first: []string{"0 0 0 2", "they differ in city:"},
		again: []string{"0 0 0 2"},
	},
	{
		name:  "ask takes identical rows as one",
		rows:  []string{"2020-01-01,Rome,ann,Talks", " 2020-01-01 ,Rome,ann,Talks"},
		first: []string{"1 0 1 0"}, again: []string{"0 0 2 0"},
		want: map[string][]string{"2020-01-01-talks": {"Rome"}},
	},
	{
		name:   "ask refuses what the graph has otherwise",
		before: []string{"2020-01-01,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,Oslo,bob,Talks", "2020-01-02,Oslo,bob,Talks"},
		first:  []string{"1 0 0 1", `line 2: id "2020-01-01-talks" is in the graph already, which differs in city, participants: if they are`},
		again:  []string{"0 0 1 1"},
		want:   map[string][]string{"2020-01-01-talks": {"Rome", "ann"}},
	},
	{
		name:   "ask refuses every row that the graph has otherwise",
		before: []string{"2020-01-01,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,Oslo,ann,Talks", "2020-01-01,Oslo,ann,Talks"},
		first:  []string{"0 0 0 2", "line 2: id", "line 3: id", "differs in city: if they are"},
		again:  []string{"0 0 0 2"},
	},
	{
		name:   "ask leaves a field as it is where the cell is empty",
		before: []string{"2020-01-01,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,,ann,Talks"},
		first:  []string{"0 0 1 0"}, again: []string{"0 0 1 0"},
		want: map[string][]string{"2020-01-01-talks": {"Rome"}},
	},
	{
		name: "ask counts a row that is wrong besides",
		rows: []string{"2020-01-01,Rome,eve,Talks", "2020-01-01,Oslo,bob,Talks"},
		first: []string{
			"0 0 0 2", `line 2: participants "eve" names nobody`, "line 2: id", "line 3: id \"2020-01-01-talks\" is also the id of line 2: if",
		},
		again: []string{"0 0 0 2"},
		want:  map[string][]string{"2020-01-01-talks": nil},
	},
	{
		name:  "identical rows are wrong alike",
		rows:  []string{"2020-01-01,Rome,ann,", "2020-01-01,Rome,ann,"},
		first: []string{"0 0 0 2", "line 2: meetings[0].names: is missing", "line 3: meetings[0].names: is missing"},
		again: []string{"0 0 0 2"},
	},
	{
		name:   "merge lays rows over each other in their order",
		match:  "merge",
		before: []string{"2020-01-02,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,Rome,ann,Talks", "2020-01-02,Oslo,,", "2020-01-01,,bob,", "2020-01-01,,bob,"},
		first:  []string{"1 2 1 0"},
		again:  []string{"0 0 4 0"},
		want:   map[string][]string{"2020-01-01-talks": {"Rome", "ann", "bob", "Talks"}, "2020-01-02-talks": {"Oslo", "ann"}},
	},
	{
		name:   "merge takes a row back to what it was",
		match:  "merge",
		before: []string{"2020-01-01,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,Oslo,ann,Talks", "2020-01-01,Rome,ann,Talks"},
		first:  []string{"0 2 0 0"}, again: []string{"0 2 0 0"},
		want: map[string][]string{"2020-01-01-talks": {"Rome"}},
	},
	{
		name:   "new numbers what has the id of another",
		match:  "new",
		before: []string{"2020-01-02,Rome,ann,Talks"},
		rows: []string{
			"2020-01-01,Rome,ann,Talks", "2020-01-01,Oslo,ann,Talks", "2020-01-01,Rome,ann,Talks", "2020-01-01,,ann,Talks",
			"2020-01-02,Oslo,ann,Talks", "2020-01-02,Rome,ann,Talks",
		},
		first: []string{"4 0 2 0"},
		again: []string{"0 0 6 0"},
		want: map[string][]string{
			"2020-01-01-talks": {"Rome"}, "2020-01-01-talks-2": {"Oslo"}, "2020-01-01-talks-3": {"ann"}, "2020-01-01-talks-4": nil,
			"2020-01-02-talks": {"Rome"}, "2020-01-02-talks-2": {"Oslo"}, "2020-01-02-talks-3": nil,
		},
	},
	{
		name:   "new tells a row by what it lacks",
		match:  "new",
		before: []string{"2020-01-01,Rome,ann,Talks"},
		rows:   []string{"2020-01-01,,ann,Talks"},
		first:  []string{"1 0 0 0"},
		again:  []string{"0 0 1 0"},
		want:   map[string][]string{"2020-01-01-talks-2": {"ann"}},
	},
	{
		name:  "new keeps refused rows apart",
		match: "new",
		rows:  []string{"2020-01-01,Rome,ann,Talks", "2020-01-01,Oslo,ann,", "2020-01-01,Bonn,eve,Talks", "2020-01-01,Kyiv,ann,Talks"},
		first: []string{"2 0 0 2", "line 3: meetings[0].names: is missing", `line 4: participants "eve" names nobody`},
		again: []string{"0 0 2 2"},
		want:  map[string][]string{"2020-01-01-talks": {"Rome"}, "2020-01-01-talks-3": {"Kyiv"}},
	},
}

func TestTable_match(t *testing.T) {
	t.Parallel()
	for _, test := range tables {
		t.Run(test.name, func(t *testing.T) {
			s := newMemory().with(t, world)
			imported(t, s, mappingOf(t, ""), false, test.before...)
			more := ""
			if test.match != "" {
				more = `"match": "` + test.match + `",`
			}
			m := mappingOf(t, more)
			dry, dryLeft := imported(t, s, m, true, test.rows...)
			first, left := imported(t, s, m, false, test.rows...)
			if dry != first || dryLeft != left {
				t.Errorf("a dry run said %s\n%s\nwhat was done is %s\n%s", dry, dryLeft, first, left)
			}
			contains(t, "first", first, test.first...)
			for id, parts := range test.want {
				if parts == nil && s.records[id] != nil {
					t.Errorf("%s is %s", id, s.text(id))
				}
				if parts != nil {
					contains(t, id, s.text(id), parts...)
				}
			}
			count := len(s.records)
			dry, _ = imported(t, s, m, true, test.rows...)
			again, _ := imported(t, s, m, false, test.rows...)
			if dry != again || len(s.records) != count {
				t.Errorf("a dry run said %s\nwhat was done is %s\nof %d records there are %d", dry, again, count, len(s.records))
			}
			contains(t, "again", again, test.again...)
		})
	}
}

// A row that names another row of the file, and whose id the graph has, is refused for what differs.
func TestTable_askAboutRowsThatNameOthers(t *testing.T) {
	t.Parallel()
	m, err := ReadMapping(strings.NewReader(`{"list": "topics", "fields": {
		"id": {"column": "Date"}, "names": {"column": "Title"}, "broader": {"column": "Who", "split": ";"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	s := newMemory().with(t, topic("a", ""))
	for _, dryRun := range []bool{true, false} {
		said, _ := imported(t, s, m, dryRun, "a,,b,A", "b,,,B")
		contains(t, "report", said, "1 0 0 1", `line 2: id "a" is in the graph already, which differs in broader: if`)
	}
}

// A row finds its numbered record also when the rows before it left the file and records in between were deleted.
func TestTable_newFindsItsRecord(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	m := mappingOf(t, `"match": "new",`)
	var rows []string
	for i := range fewestNumbers + 3 {
		rows = append(rows, fmt.Sprintf("2020-01-01,City %d,ann,Talks", i))
	}
	imported(t, s, m, false, append(rows, "2020-01-01,Bonn,ann,Talks")...)
	delete(s.records, "2020-01-01-talks-2")
	said, _ := imported(t, s, m, false, "2020-01-01,Bonn,ann,Talks")
	contains(t, "without the rows before", said, "0 0 1 0")
	said, _ = imported(t, s, m, false, "2020-01-01,Bonn,ann,Talks", "2020-01-01,Kyiv,ann,Talks")
	contains(t, "with another", said, "1 0 1 0")
	contains(t, "the next free id", s.text("2020-01-01-talks-2"), "Kyiv")
}

// The number of one id may be the id of another row.
func TestTable_newLeavesIDsOfOthers(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	m, err := ReadMapping(strings.NewReader(`{"list": "topics", "match": "new",
		"fields": {"id": {"column": "Date"}, "names": {"column": "Title"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"4 0 0 0", "0 0 4 0"} {
		said, _ := imported(t, s, m, false, "a,,,One", "a,,,Two", "a-2,,,Three", "a-2,,,Four")
		contains(t, "report", said, want)
	}
	for id, name := range map[string]string{"a": "One", "a-3": "Two", "a-2": "Three", "a-2-2": "Four"} {
		contains(t, id, s.text(id), name)
	}
}

// Many rows of one id, in another order than before, are the records that they were.
func TestTable_newShuffled(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	m := mappingOf(t, `"match": "new",`)
	var rows, turned []string
	for i := range 30 {
		rows = append(rows, fmt.Sprintf("2020-01-01,City %d,ann,Talks", i))
		turned = append(turned, fmt.Sprintf("2020-01-01,City %d,ann,Talks", (i*7+3)%30))
	}
	said, _ := imported(t, s, m, false, rows...)
	contains(t, "first", said, "30 0 0 0")
	said, _ = imported(t, s, m, false, turned...)
	contains(t, "turned", said, "0 0 30 0")
}

// A corrected report is imported by the same mapping.
func TestTable_unresolvedComesBack(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	m := mappingOf(t, "")
	_, left := imported(t, s, m, false, "2020-01-01,Rome,ann,Talks", "2020-01-01,Oslo,bob,Talks")
	contains(t, "report", left, "Date,City,Who,Title,problem\n",
		`2020-01-01,Rome,ann,Talks,"id ""2020-01-01-talks"" is also the id of line 3, and they differ in`)
	var none strings.Builder
	corrected := strings.Replace(left, "2020-01-01,Oslo", "2020-01-02,Oslo", 1)
	report, err := Table(t.Context(), s, m, strings.NewReader(corrected), &none, Options{})
	if err != nil || describe(report) != "2 0 0 0" || none.Len() > 0 {
		t.Errorf("%v, %s, %s", err, describe(report), &none)
	}
}

func TestReadMapping_match(t *testing.T) {
	t.Parallel()
	_, err := ReadMapping(strings.NewReader(`{"list": "topics", "match": "all", "fields": {"id": {"column": "A"}}}`))
	if err == nil || err.Error() != `match: "all" is not ask, merge or new` {
		t.Error(err)
	}
}

// The document that a row becomes says that its facts need no citation, where the mapping does.
func TestMapping_uncited(t *testing.T) {
	t.Parallel()
	for more, want := range map[string]string{
		`"uncited": true,`:  `{"meetings":[{"id":"x"}],"uncited":true}`,
		`"uncited": false,`: `{"meetings":[{"id":"x"}]}`,
		"":                  `{"meetings":[{"id":"x"}]}`,
	} {
		text, err := documentOf("meetings", map[string]any{"id": "x"}, mappingOf(t, more))
		if err != nil || string(text) != want {
			t.Errorf("%s: %s, %v, want %s", more, text, err, want)
		}
	}
}

// A cell with nothing but separators is an empty one: it clears nothing.
func TestTable_onlySeparators(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	m := mappingOf(t, `"match": "merge",`)
	imported(t, s, m, false, "2020-01-01,Rome,ann;bob,Talks")
	for _, cell := range []string{";;", " ; ", ";"} {
		said, _ := imported(t, s, m, false, "2020-01-01,Rome,"+cell+",Talks")
		contains(t, cell, said, "0 0 1 0")
		contains(t, cell, s.text("2020-01-01-talks"), "ann", "bob")
	}
}

// A row that is not UTF-8 is refused, so that no letter is replaced in silence.
func TestTable_notUTF8(t *testing.T) {
	t.Parallel()
	s := newMemory().with(t, world)
	said, _ := imported(t, s, mappingOf(t, `"match": "merge",`), false, "2020-01-01,M\xfcnchen,ann;bob,Talks")
	contains(t, "a city in Latin-1", said, "0 0 0 1", "is not in UTF-8")
}
