package importer

import (
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/sidelines/sidelines/model"
)

// Mapping says how each row of a table becomes a record. It is a JSON file, such as
//
//	{
//	  "list": "meetings",
//	  "separator": ";",
//	  "empty": ["n/a", "-"],
//	  "fields": {
//	    "id":           {"template": "{Date} {City} talks"},
//	    "names":        {"column": "Title", "lang": "en"},
//	    "format":       {"value": "BILATERAL"},
//	    "start":        {"column": "Date", "date": "DD.MM.YYYY"},
//	    "country":      {"column": "Country", "resolve": ["COUNTRY"]},
//	    "participants": {"column": "Who", "split": "/", "resolve": ["LEADER", "COUNTRY"], "on": "start"},
//	    "citations":    {"value": [{"source": "my-table"}]}
//	  }
//	}
type Mapping struct {
	// List is the list of a graph document that the rows belong to: meetings.
	List string `json:"list"`
	// Separator is the character between cells, by default a comma. For a tab, write "\t".
	Separator string `json:"separator"`
	// Empty has texts that mean an empty cell.
	Empty []string `json:"empty"`
	// Match says what to do with a row whose id the graph or an earlier row has. The default is MatchAsk.
	Match Match `json:"match"`
	// Uncited allows rows that are facts without a citation.
	Uncited bool `json:"uncited"`
	// DistantDates allows dates before 1800 and after 2100.
	DistantDates bool `json:"distantDates"`
	// Fields has the rules by the name of the field of the record.
	Fields map[string]Rule `json:"fields"`

	kind *model.Kind
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

// Rule says how to make the value of a field, from exactly one of Column, Template and Value. An empty cell leaves the field
// unchanged.
type Rule struct {
	// Column is the heading of a column.
	Column string `json:"column"`
	// Template is a text with headings in braces, such as {Date} {City}. For the field id, the result is turned into a slug.
	Template string `json:"template"`
	// Value is a value for every row.
	Value any `json:"value"`
	// Split is the separator of several values in one cell.
	Split string `json:"split"`
	// Lang is the language of names and other localized texts, by default en.
	Lang string `json:"lang"`
	// Date is the format of dates, made of YYYY, MM, M, DD and D, such as DD.MM.YYYY. Dates in the format of graph documents
	// need none.
	Date string `json:"date"`
	// Map has values by the text of the cell.
	Map map[string]string `json:"map"`
	// Resolve has the kinds of entities among which the name in the cell is looked up.
	Resolve []model.EntityKind `json:"resolve"`
	// On is the field with the day for offices in the cell.
	On string `json:"on"`

	pattern *datePattern // of Date
}

// ReadMapping reads and checks a mapping.
func ReadMapping(from io.Reader) (*Mapping, error) {
	m := &Mapping{}
	if err := json.UnmarshalRead(from, m, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("the mapping: %w", err)
	}
	return m, m.check()
}

func (m *Mapping) check() error {
	at := slices.IndexFunc(model.Kinds, func(k *model.Kind) bool { return k.List == m.List })
	if at < 0 {
		return fmt.Errorf("list: %q is not a list of a graph document, such as meetings", m.List)
	}
	m.kind = model.Kinds[at]
	if m.Separator == "" {
		m.Separator = ","
	}
	if len([]rune(m.Separator)) != 1 || strings.ContainsAny(m.Separator, "\"\r\n") {
		return fmt.Errorf("separator: %q is not one character", m.Separator)
	}
	if m.Match == "" {
		m.Match = MatchAsk
	}
	if !slices.Contains([]Match{MatchAsk, MatchMerge, MatchNew}, m.Match) {
		return fmt.Errorf("match: %q is not ask, merge or new", m.Match)
	}
	if _, hasID := m.Fields["id"]; !hasID {
		return fmt.Errorf("fields: there is no rule for id")
	}
	for _, name := range slices.Sorted(maps.Keys(m.Fields)) {
		rule := m.Fields[name]
		if err := m.checkRule(name, &rule); err != nil {
			return fmt.Errorf("fields.%s: %w", name, err)
		}
		m.Fields[name] = rule
	}
	return nil
}

func (m *Mapping) checkRule(name string, r *Rule) error {
	field, known := model.FieldNamed(m.kind.New().Fields(), name)
	if !known || field.IsInverse {
		return fmt.Errorf("a %s has no such field", m.kind)
	}
	given := 0
	for _, isGiven := range []bool{r.Column != "", r.Template != "", r.Value != nil} {
		if isGiven {
			given++
		}
	}
	if given != 1 {
		return fmt.Errorf("give exactly one of column, template and value")
	}
	if r.Value == nil && !isSimple(field) {
		return fmt.Errorf("a cell cannot say all of it: give a value for every row")
	}
	for _, kind := range r.Resolve {
		if !kind.IsValid() {
			return fmt.Errorf("resolve: %q is not a kind of entity, such as LEADER", kind)
		}
	}
	if r.Date != "" {
		var err error
		if r.pattern, err = newDatePattern(r.Date); err != nil {
			return err
		}
	}
	if _, known := m.Fields[r.On]; r.On != "" && !known {
		return fmt.Errorf("on: there is no rule for %q", r.On)
	}
	return nil
}

// isSimple reports whether the field, or an element of its list, can be made from one text. Of an object in a list, the text is the
// field that identifies it.
func isSimple(f model.Field) bool {
	switch f.Value.(type) {
	case model.List:
		return f.Key != "" && f.Key != "*"
	case model.GroupValue:
		return false
	}
	return true
}

// columns returns the headings that the rules use.
func (m *Mapping) columns() []string {
	var all []string
	for _, r := range m.Fields {
		if r.Column != "" {
			all = append(all, r.Column)
		}
		for _, match := range hole.FindAllStringSubmatch(r.Template, -1) {
			all = append(all, match[1])
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

var hole = regexp.MustCompile(`\{([^{}]+)\}`)

// datePattern parses dates in the format of a rule.
type datePattern struct {
	text  *regexp.Regexp
	parts []string // YYYY, MM and so on in the order of the groups
}

var datePart = regexp.MustCompile(`YYYY|MM|M|DD|D`)

func newDatePattern(pattern string) (*datePattern, error) {
	p := &datePattern{}
	var text strings.Builder
	rest := 0
	for _, at := range datePart.FindAllStringIndex(pattern, -1) {
		text.WriteString(regexp.QuoteMeta(pattern[rest:at[0]]))
		part := pattern[at[0]:at[1]]
		p.parts = append(p.parts, part)
		text.WriteString(map[string]string{"YYYY": `(\d{4})`, "MM": `(\d{2})`, "DD": `(\d{2})`, "M": `(\d{1,2})`, "D": `(\d{1,2})`}[part])
		rest = at[1]
	}
	text.WriteString(regexp.QuoteMeta(pattern[rest:]))
	if !slices.Contains(p.parts, "YYYY") {
		return nil, fmt.Errorf("date: %q has no YYYY", pattern)
	}
	p.text = regexp.MustCompile("^" + text.String() + "$")
	return p, nil
}

// read returns a date in the format of graph documents, as precise as the pattern.
func (p *datePattern) read(text string) (model.Date, bool) {
	groups := p.text.FindStringSubmatch(text)
	if groups == nil {
		return "", false
	}
	parts := map[byte]string{}
	for i, part := range p.parts {
		parts[part[0]] = fmt.Sprintf("%02s", groups[i+1])
	}
	date := parts['Y']
	for _, part := range []byte{'M', 'D'} {
		if parts[part] == "" {
			break
		}
		date += "-" + parts[part]
	}
	parsed, err := model.ParseDate(date)
	return parsed, err == nil
}
