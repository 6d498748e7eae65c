package importer

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/sidelines/sidelines/model"
)

// Mapping says how each row of a table becomes a record, or several. It is a JSON file, such as
//
//	{
//	  "list": "meetings",
//	  "empty": ["n/a", "-"],
//	  "fields": {
//	    "id":           {"template": "{Date} {City} talks"},
//	    "names":        {"column": "Title", "lang": "en"},
//	    "format":       {"value": "BILATERAL"},
//	    "start":        {"column": "Date", "date": ["DD.MM.YYYY", "MMMM YYYY"]},
//	    "country":      {"column": "Country", "resolve": ["COUNTRY"]},
//	    "participants": {"column": "Who", "split": "/", "resolve": ["LEADER", "COUNTRY"], "on": "start",
//	                     "fields": {"role": {"value": "GUEST"}, "namedAs": {"template": "{}"}}},
//	    "citations":    {"fields": {"source": {"value": "my-table"}, "locator": {"template": "row {No}"}}}
//	  }
//	}
type Mapping struct {
	// Schema is the address of the JSON schema of mappings, for editors.
	Schema string `json:"$schema,omitempty"`
	// Questions must be answered before the mapping can be used; see Suggest.
	Questions []string `json:"questions,omitempty"`
	// Encoding is the encoding of a table without a byte order mark, by default UTF-8.
	Encoding string `json:"encoding,omitempty"`
	// Separator is the character between cells. For a tab, write "\t". By default it is found from the heading.
	Separator string `json:"separator,omitempty"`
	// Sheet is the sheet of a workbook; by default the only one that has the columns.
	Sheet string `json:"sheet,omitempty"`
	// Heading is the line of a file, or the row of a sheet, that has the names of the columns; 0 if none has. By default it is found.
	Heading *int `json:"heading,omitempty"`
	// Columns are the names of the columns of a table without a heading.
	Columns []string `json:"columns,omitempty"`
	// Empty has texts that mean an empty cell, or nobody among the parts of a cell.
	Empty []string `json:"empty,omitempty"`
	// Dates are the formats of dates of all rules that have none of their own.
	Dates texts `json:"dates,omitempty"`
	// Pivot is the first two-digit year of the last century: with 30, 30 is 1930 and 29 is 2029.
	Pivot *int `json:"pivot,omitempty"`
	// Match says what to do with a row whose id the graph or an earlier row has. The default is MatchAsk.
	Match Match `json:"match,omitempty"`
	// Names says whether names replace those that a record has, and Lists the same of all other lists. The default is AddTo.
	Names Existing `json:"names,omitempty"`
	Lists Existing `json:"lists,omitempty"`
	// Uncited allows rows that are facts without a citation.
	Uncited bool `json:"uncited,omitzero"`
	// DistantDates allows dates before 1800 and after 2100.
	DistantDates bool `json:"distantDates,omitzero"`
	// List is the list of a graph document that the rows belong to: meetings.
	List string `json:"list,omitempty"`
	// Each makes a record of each part of a cell.
	Each *Each `json:"each,omitempty"`
	// When has the texts of cells, by column, of the rows that become a record; by default all do.
	When map[string]texts `json:"when,omitempty"`
	// Fields has the rules by the name of the field of the record.
	Fields map[string]Rules `json:"fields,omitempty"`
	// Records has the records that each row becomes, in place of List, Each and Fields, if they are several.
	Records []*RecordRule `json:"records,omitempty"`

	records []*RecordRule // also of List and Fields
	taken   []string      // columns that the rules take
	kind    *model.Kind   // of List
}

// RecordRule says how a row becomes a record.
type RecordRule struct {
	List   string           `json:"list"`
	Each   *Each            `json:"each,omitempty"`
	When   map[string]texts `json:"when,omitempty"`
	Fields map[string]Rules `json:"fields"`

	kind  *model.Kind
	order []string // of the fields: dates before names, which may be offices on their day
	adds  []string // lists to which a row adds
}

// Each says of which cell each part makes a record. In the rules of the record, the column has only the part.
type Each struct {
	Column string `json:"column"`
	Split  texts  `json:"split"`
}

// Match says what to do with a row whose id the graph or an earlier row has.
type Match string

const (
	// MatchAsk accepts the row if it changes nothing, and otherwise refuses every row with the id.
	MatchAsk Match = "ask"
	// MatchMerge updates the record with the rows in the order of the file.
	MatchMerge Match = "merge"
	// MatchNew gives the row the next free id, unless the record with one of these ids is the same.
	MatchNew Match = "new"
)

// Existing says what becomes of the elements that a list of a record has.
type Existing string

const (
	// AddTo keeps them, and adds those that are not there.
	AddTo Existing = "add"
	// Replace removes them.
	Replace Existing = "replace"
)

// Rule says how to make the value of a field. It takes it from one of Column, Template and Value or, of a list or a group, from Fields.
// An empty cell leaves the field unchanged.
type Rule struct {
	// Questions must be answered before the mapping can be used; see Suggest.
	Questions []string `json:"questions,omitempty"`
	// Column is the heading of a column, or its number as in #3.
	Column string `json:"column,omitempty"`
	// Template is a text with headings in braces, such as {Date} {City}. For the field id, the result is turned into a slug. {} is the part
	// of the cell that makes an element of a list.
	Template string `json:"template,omitempty"`
	// Value is a value for every row.
	Value any `json:"value,omitempty"`
	// Default is a value for the rows of which the cell is empty.
	Default any `json:"default,omitempty"`
	// Required refuses the rows of which the cell is empty.
	Required bool `json:"required,omitzero"`
	// Split are the separators of several values in one cell.
	Split texts `json:"split,omitempty"`
	// Lang is the language of names and other localized texts, by default en.
	Lang string `json:"lang,omitempty"`
	// Source is the id of the source whose text the cell has, for accounts. It may have headings in braces, as Template.
	Source string `json:"source,omitempty"`
	// Role is the role of participants.
	Role string `json:"role,omitempty"`
	// Date has the formats of dates, see newDatePattern. Dates in the format of graph documents need none.
	Date texts `json:"date,omitempty"`
	// Pivot is that of the mapping, for this rule.
	Pivot *int `json:"pivot,omitempty"`
	// Range takes the first or the last day of dates such as 3-5 June 2001: first or last.
	Range string `json:"range,omitempty"`
	// Circa takes dates that are said to be uncertain, such as c. 1994-11, one step less precise: 1994.
	Circa bool `json:"circa,omitzero"`
	// Decimal is the sign before the fraction of a number: a point, the default, or a comma.
	Decimal string `json:"decimal,omitempty"`
	// Map has values by the text of the cell; null leaves the text out.
	Map map[string]*string `json:"map,omitempty"`
	// Resolve has the kinds of entities among which the name in the cell is looked up.
	Resolve []model.EntityKind `json:"resolve,omitempty"`
	// On is the field with the day for offices in the cell.
	On string `json:"on,omitempty"`
	// Of names the country or organization to which the named one belongs. It may have headings in braces, as Template.
	Of string `json:"of,omitempty"`
	// Fields has the rules of the fields of an element of a list, or of a group.
	Fields map[string]Rules `json:"fields,omitempty"`

	patterns []*datePattern // of Date
	field    model.Field
	order    []string // of Fields
}

// Rules are the rules of a field; a list may have several, which add to it one after another. In JSON a single one needs no list.
type Rules []Rule

// UnmarshalJSON reads a rule, or a list of them.
func (r *Rules) UnmarshalJSON(text []byte) error {
	if bytes.HasPrefix(text, []byte("[")) {
		var several []Rule
		err := json.Unmarshal(text, &several, json.RejectUnknownMembers(true))
		*r = several
		return err
	}
	var one Rule
	err := json.Unmarshal(text, &one, json.RejectUnknownMembers(true))
	*r = Rules{one}
	return err
}

// MarshalJSON writes a single rule without a list.
func (r Rules) MarshalJSON() ([]byte, error) {
	if len(r) == 1 {
		return json.Marshal(r[0])
	}
	return json.Marshal([]Rule(r))
}

// texts are several texts; in JSON a single one needs no list.
type texts []string

// UnmarshalJSON reads a text, or a list of them.
func (t *texts) UnmarshalJSON(text []byte) error {
	if bytes.HasPrefix(text, []byte("[")) {
		var several []string
		err := json.Unmarshal(text, &several)
		*t = several
		return err
	}
	var one string
	err := json.Unmarshal(text, &one)
	if *t = nil; one != "" {
		*t = texts{one}
	}
	return err
}

// MarshalJSON writes a single text without a list.
func (t texts) MarshalJSON() ([]byte, error) {
	if len(t) == 1 {
		return json.Marshal(t[0])
	}
	return json.Marshal([]string(t))
}

// ReadMapping reads and checks a mapping.
func ReadMapping(from io.Reader) (*Mapping, error) {
	m := &Mapping{}
	if err := json.UnmarshalRead(from, m, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("the mapping: %w", err)
	}
	return m, m.check()
}

// Text returns the mapping as a JSON file.
func (m *Mapping) Text() ([]byte, error) {
	text, err := json.Marshal(m, json.Deterministic(true), jsontext.WithIndent("  "), jsontext.EscapeForHTML(false))
	return append(text, '\n'), err
}

func (m *Mapping) check() error {
	if len(m.Questions) > 0 {
		return unanswered(m.Questions)
	}
	if err := m.checkReading(); err != nil {
		return err
	}
	switch {
	case len(m.Records) > 0 && (m.List != "" || m.Fields != nil || m.Each != nil || m.When != nil):
		return fmt.Errorf("records: each of them has a list and fields of its own; remove list, each and fields beside records")
	case len(m.Records) > 0:
		m.records = m.Records
	default:
		m.records = []*RecordRule{{List: m.List, Each: m.Each, When: m.When, Fields: m.Fields}}
	}
	if m.Match == MatchNew && len(m.records) > 1 {
		return fmt.Errorf(`match: "new" gives other ids than the rules say, so that the records of a row would not name each other: ` +
			`say "ask" or "merge"`)
	}
	for i, r := range m.records {
		if err := m.checkRecord(r); err != nil {
			if len(m.Records) > 0 {
				return fmt.Errorf("records[%d].%w", i, err)
			}
			return err
		}
	}
	m.kind, m.taken = m.records[0].kind, m.columnsOf()
	return nil
}

// checkReading checks what says how to read the file, and what to do with what the graph has.
func (m *Mapping) checkReading() error {
	if m.Encoding != "" {
		if _, err := encodingNamed(m.Encoding); err != nil {
			return err
		}
	}
	if m.Separator != "" && len([]rune(m.Separator)) != 1 || strings.ContainsAny(m.Separator, "\"\r\n") {
		return fmt.Errorf("separator: %q is not one character", m.Separator)
	}
	if m.Heading != nil && *m.Heading < 0 {
		return fmt.Errorf("heading: %d is no number of a line", *m.Heading)
	}
	if len(m.Columns) > 0 && !m.isHeadless() {
		return fmt.Errorf(`columns: they are the names of a table without a heading: say "heading": 0 too`)
	}
	if m.Match == "" {
		m.Match = MatchAsk
	}
	if !slices.Contains([]Match{MatchAsk, MatchMerge, MatchNew}, m.Match) {
		return fmt.Errorf("match: %q is not ask, merge or new", m.Match)
	}
	for name, existing := range map[string]*Existing{"names": &m.Names, "lists": &m.Lists} {
		switch *existing {
		case "":
			*existing = AddTo
		case AddTo, Replace:
		default:
			return fmt.Errorf("%s: %q is not add or replace", name, *existing)
		}
	}
	if m.Pivot != nil && (*m.Pivot < 0 || *m.Pivot > 99) {
		return fmt.Errorf("pivot: %d is not from 0 to 99", *m.Pivot)
	}
	if _, err := newDatePatterns(m.Dates, m.Pivot); err != nil {
		return fmt.Errorf("dates%w", err)
	}
	return nil
}

func unanswered(questions []string) error {
	return fmt.Errorf("questions: answer this one in the mapping, and remove it: %s", questions[0])
}

func (m *Mapping) checkRecord(r *RecordRule) error {
	at := slices.IndexFunc(model.Kinds, func(k *model.Kind) bool { return k.List == r.List })
	if at < 0 {
		return fmt.Errorf("list: %q is not a list of a graph document, such as meetings", r.List)
	}
	r.kind = model.Kinds[at]
	if r.Each != nil && (r.Each.Column == "" || len(r.Each.Split) == 0) {
		return fmt.Errorf("each: needs a column and split, the text between its parts")
	}
	if _, hasID := r.Fields["id"]; !hasID {
		return fmt.Errorf("fields: there is no rule for id")
	}
	c := checker{mapping: m, record: r}
	if err := c.checkFields(r.kind.String(), r.kind.New().Fields(), r.Fields); err != nil {
		return fmt.Errorf("fields.%w", err)
	}
	r.order, r.adds = orderOf(r.Fields), m.added(r.kind.Name)
	return nil
}

// orderOf returns names of fields: those whose rules need the day of another come last.
func orderOf(fields map[string]Rules) []string {
	needsDay := func(name string) bool { return slices.ContainsFunc(fields[name], needsDay) }
	return slices.SortedFunc(maps.Keys(fields), func(a, b string) int {
		if needsDay(a) != needsDay(b) {
			if needsDay(a) {
				return 1
			}
			return -1
		}
		return strings.Compare(a, b)
	})
}

func needsDay(r Rule) bool {
	return r.On != "" || slices.ContainsFunc(slices.Collect(maps.Values(r.Fields)), func(rules Rules) bool {
		return slices.ContainsFunc(rules, needsDay)
	})
}

// columns returns the headings that the rules use.
func (m *Mapping) columns() []string {
	if m.taken == nil {
		m.taken = m.columnsOf()
	}
	return m.taken
}

func (m *Mapping) columnsOf() []string {
	all := []string{}
	for _, r := range m.records {
		if r.Each != nil {
			all = append(all, r.Each.Column)
		}
		all = append(append(all, slices.Collect(maps.Keys(r.When))...), columnsOf(r.Fields)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func columnsOf(fields map[string]Rules) (all []string) {
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		for _, r := range fields[name] {
			all = append(all, r.columns()...)
		}
	}
	return all
}

// columns returns the headings that a rule uses.
func (r Rule) columns() (all []string) {
	if r.Column != "" {
		all = append(all, r.Column)
	}
	for _, match := range hole.FindAllStringSubmatch(r.Template+r.Source+r.Of, -1) {
		all = append(all, match[1])
	}
	return append(all, columnsOf(r.Fields)...)
}

var hole = regexp.MustCompile(`\{([^{}]+)\}`)
