package export

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// columns returns the heading of the table of a record's kind: the fields of a graph document, and beside names a column name with the
// default name.
func columns(record any) []string {
	of, isRecord := record.(model.Record)
	if !isRecord {
		return []string{"from", "into"}
	}
	var names []string
	for _, f := range fieldsOf(of) {
		if f.Name == "names" {
			names = append(names, "name")
		}
		names = append(names, f.Name)
	}
	return names
}

// cells returns the row of a record. Lists of ids are joined by spaces; other lists and objects are JSON, and so are numbers, true and
// false.
func cells(record any) ([]cellOf, error) {
	of, isRecord := record.(model.Record)
	if !isRecord {
		merged := record.(*model.Merged)
		return []cellOf{{text: merged.From, isText: true}, {text: merged.Into, isText: true}}, nil
	}
	var all []cellOf
	for _, f := range fieldsOf(of) {
		if names, ok := f.Value.(model.TextsValue); ok && f.Name == "names" {
			all = append(all, cellOf{text: nameOf(*names.At), isText: true})
		}
		one, err := cell(f)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// cellOf is the value of a cell. A text, unlike a number, may look like anything, for example like a formula.
type cellOf struct {
	text   string
	isText bool
}

// fieldsOf returns the fields that documents have of a record.
func fieldsOf(record model.Record) []model.Field {
	return slices.DeleteFunc(record.Fields(), func(f model.Field) bool { return f.IsDerived() || f.IsInverse })
}

func cell(f model.Field) (cellOf, error) {
	if f.Value.IsEmpty() {
		return cellOf{isText: true}, nil
	}
	switch value := f.Value.(type) {
	case model.IDsValue:
		return cellOf{text: strings.Join(*value.At, " "), isText: true}, nil
	case model.Text:
		return cellOf{text: value.Get(), isText: true}, nil
	case model.NumberValue:
		text, err := json.Marshal(f.Value.Address())
		return cellOf{text: string(text)}, err
	case model.DecimalValue: // without an exponent, which import does not read
		return cellOf{text: strconv.FormatFloat(**value.Address().(**float64), 'f', -1, 64)}, nil
	}
	text, err := json.Marshal(f.Value.Address())
	return cellOf{text: string(text), isText: true}, err
}

func nameOf(names []model.LocalizedText) string {
	if len(names) == 0 {
		return ""
	}
	return names[0].Text
}

// rule is a rule of a mapping by which import reads a column, see importer.Rule.
type rule struct {
	Column string `json:"column"`
	Split  string `json:"split,omitempty"`
	Lang   string `json:"lang,omitempty"`
}

// mapping is a mapping of import, see importer.Mapping.
type mapping struct {
	List         string          `json:"list"`
	Separator    string          `json:"separator"` // said, because cells with JSON have others
	Match        string          `json:"match"`
	DistantDates bool            `json:"distantDates,omitempty"`
	Fields       map[string]rule `json:"fields"`
}

// table finds out, while the records of a kind are written as rows, which columns import can read back exactly.
type table struct {
	mapping
	lost  map[string]bool // fields of which at least one cell would come back as another value
	names int             // records
	lang  model.Language  // of the only name of every record
	isOne bool            // whether every record has one name in this language
}

func newTable(record model.Record) *table {
	t := &table{
		mapping: mapping{List: listOf(record), Separator: ",", Match: "merge", Fields: map[string]rule{}},
		lost:    map[string]bool{}, isOne: true,
	}
	for _, f := range fieldsOf(record) {
		if r, ok := ruleOf(f); ok {
			t.Fields[f.Name] = r
		}
	}
	return t
}

// ruleOf returns how import reads the cells of a field; ok is false if no rule can say all of a value. The standing follows from the
// disputes and the retraction, which no cell can say.
func ruleOf(f model.Field) (r rule, ok bool) {
	r.Column = f.Name
	switch f.Value.(type) {
	case model.IDsValue:
		r.Split = " "
		return r, true
	case model.Text, model.NumberValue, model.DecimalValue, model.BooleanValue:
		return r, f.Name != "standing"
	}
	return r, false
}

// add takes note of a record.
func (t *table) add(record model.Record) {
	t.DistantDates = t.DistantDates || !isNear(record)
	for _, f := range fieldsOf(record) {
		if names, ok := f.Value.(model.TextsValue); ok && f.Name == "names" {
			t.addNames(*names.At)
		}
		if _, isCarried := t.Fields[f.Name]; !isCarried {
			continue
		}
		if one, err := cell(f); err != nil || !comesBack(one) {
			t.lost[f.Name] = true
		}
	}
}

func (t *table) addNames(names []model.LocalizedText) {
	if t.names == 0 && len(names) > 0 {
		t.lang = names[0].Lang
	}
	t.names++
	t.isOne = t.isOne && len(names) == 1 && names[0].Lang == t.lang && comesBack(cellOf{names[0].Text, true})
}

// isPlainNumber matches the numbers that import reads.
var isPlainNumber = regexp.MustCompile(`^-?(0|[1-9]\d*)(\.\d+)?$`)

// comesBack reports whether import reads exactly this value from the cell. It trims cells, takes an apostrophe before what looks like a
// formula for that of an export, and CSV has no line ends of its own.
func comesBack(c cellOf) bool {
	if !c.isText {
		return isPlainNumber.MatchString(c.text)
	}
	return c.text == strings.TrimSpace(c.text) && !strings.Contains(c.text, "\r") && c.text == document.Unguard(c.text)
}

// complete leaves the mapping with the rules of the columns that come back.
func (t *table) complete() {
	for name := range t.lost {
		delete(t.Fields, name)
	}
	if t.names > 0 && t.isOne {
		t.Fields["names"] = rule{Column: "name", Lang: string(t.lang)}
	}
}

// rest returns the fields of a record that the table does not have, as a record of a graph document with what every record of the kind
// needs.
func (t *table) rest(record model.Record) map[string]any {
	rest := map[string]any{}
	for _, f := range fieldsOf(record) {
		if _, isCarried := t.Fields[f.Name]; (!isCarried || f.IsRequired || f.Name == "id") && !f.Value.IsEmpty() {
			rest[f.Name] = f.Value.Address()
		}
	}
	return rest
}
