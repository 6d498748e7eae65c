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

// Mapping says how a table becomes records: one a row. It is a JSON file, such as
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
	// Separator is the character between cells; a comma where it is not given. \t is written as a tab.
	Separator string `json:"separator"`
	// Empty are texts that stand for an empty cell.
	Empty []string `json:"empty"`
	// Match says what becomes of a row whose id is there already, in the graph or in an earlier row; MatchAsk where it is
	// not given.
	Match Match `json:"match"`
	// Uncited lets the rows be facts without a citation.
	Uncited bool `json:"uncited"`
	// Fields are rules by the name of a field of the record.
	Fields map[string]Rule `json:"fields"`

	kind *model.Kind
}

// Match says what becomes of a row whose id is there already.
type Match string

const (
	// MatchAsk takes the row only where it changes nothing, and otherwise refuses every row of the id.
	MatchAsk Match = "ask"
	// MatchMerge lays the rows over what is there, in the order of the file.
	MatchMerge Match = "merge"
	// MatchNew gives the row the next free id, unless one of these ids has the same record already.
	MatchNew Match = "new"
)

// Rule says where the value of a field comes from: from exactly one of Column, Template and Value. An empty cell leaves
// the field as it is.
type Rule struct {
	// Column is the heading of a column.
	Column string `json:"column"`
	// Template is text with headings in braces: {Date} {City}. For id it is written as a slug.
	Template string `json:"template"`
	// Value is the same for every row.
	Value any `json:"value"`
	// Split is what stands between the values of one cell.
	Split string `json:"split"`
	// Lang is the language of names and other localized texts; en where it is not given.
	Lang string `json:"lang"`
	// Date is how dates are written, of YYYY, MM, M, DD and D: DD.MM.YYYY. A date as in a graph document needs none.
	Date string `json:"date"`
	// Map are values by what the cell says.
	Map map[string]string `json:"map"`
	// Resolve finds the id of what the cell names, among these kinds of entity.
	Resolve []model.EntityKind `json:"resolve"`
	// On is the field with the day on which an office that the cell names was held.
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

// isSimple reports whether the field, or an element of its list, can be made of one text: of a list of objects the one field
// that tells them apart.
func isSimple(f model.Field) bool {
	switch f.Value.(type) {
	case model.List:
		return f.Key != "" && f.Key != "*"
	case model.GroupValue:
		return false
	}
	return true
}

// columns are the headings that the rules take.
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

// datePattern reads dates as a table has them.
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

// read is a date as a graph document has it, at the precision that the pattern has.
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
