package importer

import (
	"fmt"
	"strings"
	"testing"
)

// A mapping is read whole, or refused with what is wrong and where.
func TestReadMapping(t *testing.T) {
	t.Parallel()
	fields := func(more string) string { return `"list": "meetings", "fields": {"id": {"column": "A"}, ` + more + "}" }
	for reason, c := range map[string]struct{ text, want string }{
		"the least": {`"list": "topics", "fields": {"id": {"column": "A"}}`, ""},
		"no list":   {`"fields": {"id": {"column": "A"}}`, `list: "" is not a list of a graph document, such as meetings`},
		"a kind for a list": {
			`"list": "Meeting", "fields": {"id": {"column": "A"}}`, `list: "Meeting" is not a list of a graph document, such as meetings`,
		},
		"merged is no list of records": {`"list": "merged", "fields": {"id": {"column": "A"}}`, `list: "merged" is not a list`},
		"a separator of two characters": {
			`"list": "topics", "separator": ";;", "fields": {"id": {"column": "A"}}`, `separator: ";;" is not one character`,
		},
		"a quote for a separator":      {`"list": "topics", "separator": "\"", "fields": {"id": {"column": "A"}}`, `is not one character`},
		"a line feed for a separator":  {`"list": "topics", "separator": "\n", "fields": {"id": {"column": "A"}}`, `is not one character`},
		"a tab for a separator":        {`"list": "topics", "separator": "\t", "fields": {"id": {"column": "A"}}`, ""},
		"a separator of several bytes": {`"list": "topics", "separator": "；", "fields": {"id": {"column": "A"}}`, ""},
		"no rule for id":               {`"list": "topics", "fields": {"names": {"column": "A"}}`, "fields: there is no rule for id"},
		"an unknown member":            {`"list": "topics", "quote": "x", "fields": {"id": {"column": "A"}}`, `the mapping: `},
		"an unknown member of a rule":  {fields(`"city": {"colum": "A"}`), `the mapping: `},
		"a field that is none":         {fields(`"colour": {"column": "A"}`), "fields.colour: a Meeting has no such field"},
		"a field of Go":                {fields(`"City": {"column": "A"}`), "fields.City: a Meeting has no such field"},
		"nothing to take":              {fields(`"city": {}`), "fields.city: give exactly one of column, template and value"},
		"a column and a value": {
			fields(`"city": {"column": "A", "value": "B"}`), "fields.city: give exactly one of column, template and value",
		},
		"a column and a template": {
			fields(`"city": {"column": "A", "template": "B"}`), "fields.city: give exactly one of column, template and value",
		},
		"a false value is a value": {fields(`"city": {"value": false}`), ""},
		"disputes from a cell": {
			fields(`"disputes": {"column": "A"}`), "fields.disputes: a cell cannot say all of it: give a value for every row",
		},
		"disputes from a template": {fields(`"disputes": {"template": "A"}`), "fields.disputes: a cell cannot say all of it"},
		"accounts from a cell": {
			fields(`"accounts": {"column": "A"}`), "fields.accounts: a cell cannot say all of it: give the source of the text",
		},
		"accounts of a source":     {fields(`"accounts": {"column": "A", "source": "{B}"}`), ""},
		"citations of a source":    {fields(`"citations": {"column": "A", "source": "B"}`), "fields.citations: source: only accounts take"},
		"citations for every row":  {fields(`"citations": {"value": []}`), ""},
		"names from a cell":        {fields(`"names": {"column": "A"}`), ""},
		"participants from a cell": {fields(`"participants": {"column": "A"}`), ""},
		"ids from a cell":          {fields(`"about": {"column": "A"}`), ""},
		"kinds of entity":          {fields(`"country": {"column": "A", "resolve": ["COUNTRY", "LEADER"]}`), ""},
		"a kind that is none": {
			fields(`"country": {"column": "A", "resolve": ["COUNTRY", "Land"]}`), "Land is not a valid EntityKind",
		},
		"a date without a year": {fields(`"start": {"column": "A", "date": "DD.MM"}`), `fields.start: date: "DD.MM" has no YYYY`},
		"the day of a field":    {fields(`"start": {"column": "A"}, "country": {"column": "B", "on": "start"}`), ""},
		"the day of a field that is not": {
			fields(`"country": {"column": "B", "on": "start"}`), `fields.country: on: there is no rule for "start"`,
		},
		"the first problem by name": {fields(`"venue": {}, "city": {}`), "fields.city: give"},
		"a match that is none": {
			`"list": "topics", "match": "none", "fields": {"id": {"column": "A"}}`, `match: "none" is not ask, merge or new`,
		},
	} {
		_, err := ReadMapping(strings.NewReader("{" + c.text + "}"))
		if (err == nil) != (c.want == "") || err != nil && !strings.HasPrefix(err.Error(), c.want) && !strings.HasSuffix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", reason, err, c.want)
		}
	}
}

// A mapping that leaves these open has a comma between cells and asks about rows that are there.
func TestReadMapping_defaults(t *testing.T) {
	t.Parallel()
	m, err := ReadMapping(strings.NewReader(`{"list": "topics", "fields": {"id": {"column": "A"}}}`))
	if err != nil || m.Separator != "" || m.Match != MatchAsk || m.kind.Name != "Topic" {
		t.Errorf("%+v, %v", m, err)
	}
}

// Dates are read at the precision of the pattern, and only where the whole text is one.
func TestDatePattern(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ pattern, text, want string }{
		{"DD.MM.YYYY", "18.10.2023", "2023-10-18"},
		{"DD.MM.YYYY", "8.10.2023", ""},
		{"DD.MM.YYYY", "18.10.2023 ", ""},
		{"DD.MM.YYYY", "x18.10.2023", ""},
		{"DD.MM.YYYY", "18-10-2023", ""},
		{"DD.MM.YYYY", "18x10x2023", ""},
		{"DD.MM.YYYY", "31.02.2023", ""},
		{"DD.MM.YYYY", "10.18.2023", ""},
		{"D.M.YYYY", "8.1.2023", "2023-01-08"},
		{"D.M.YYYY", "08.01.2023", "2023-01-08"},
		{"D.M.YYYY", "008.1.2023", ""},
		{"M/YYYY", "2/2023", "2023-02"},
		{"M/YYYY", "13/2023", ""},
		{"YYYY", "2023", "2023"},
		{"YYYY", "203", ""},
		{"YYYYMMDD", "20231018", "2023-10-18"},
		{"on YYYY (MM)", "on 2023 (10)", "2023-10"},
		{"YYYY DD", "2023 18", "2023"}, // a day without a month is none
	} {
		p, err := newDatePattern(c.pattern, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := p.read(c.text); string(got) != c.want || ok != (c.want != "") {
			t.Errorf("%s as %s: %q, %v, want %q", c.text, c.pattern, got, ok, c.want)
		}
	}
}

func TestSlug(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"Xi Jinping": "xi-jinping", " Talks: Rome & Oslo! ": "talks-rome-oslo", "São Tomé": "sao-tome", "Путин": "putin", "習近平": "xi-jin-ping", "2023-10-18": "2023-10-18", "...": "", "A_b": "a-b",
	} {
		if got := slug(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// The columns of a mapping are those of its rules and templates, each once.
func TestMapping_columns(t *testing.T) {
	t.Parallel()
	m, err := ReadMapping(strings.NewReader(`{"list": "meetings", "fields": {"id": {"template": "{B} of {A} {} {"}, "names": {"column": "B"}, "city": {"column": "C"}, "format": {"value": "{D}"}}}`))
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(m.columns()); got != "[A B C]" {
		t.Error(got)
	}
}
