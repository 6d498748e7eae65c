package importer

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// checker checks the rules of a record.
type checker struct {
	mapping *Mapping
	record  *RecordRule
}

// checkFields checks the rules of a record, or of an element of a list or a group.
func (c checker) checkFields(of string, fields []model.Field, rules map[string]Rules) error {
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		field, known := model.FieldNamed(fields, name)
		if !known || field.IsInverse || name == "" {
			return fmt.Errorf("%s: a %s has no such field; it has %s", name, of, namesOf(fields))
		}
		for i := range rules[name] {
			r := &rules[name][i]
			if err := c.checkRule(of, field, r); err != nil {
				return fmt.Errorf("%s%w", placeOf(name, i, rules[name]), err)
			}
		}
		if len(rules[name]) == 0 || len(rules[name]) > 1 && !field.IsList() {
			return fmt.Errorf("%s: takes one rule, not %d", name, len(rules[name]))
		}
	}
	return nil
}

// placeOf returns the place of a problem with a rule: names[1].
func placeOf(name string, i int, rules Rules) string {
	if len(rules) > 1 {
		return fmt.Sprintf("%s[%d]", name, i)
	}
	return name
}

func namesOf(fields []model.Field) string {
	var names []string
	for _, f := range fields {
		if !f.IsDerived() && !f.IsInverse {
			names = append(names, f.Name)
		}
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), ", ")
}

// parts returns the fields of an element of a list or of a group, or nil of other fields.
func parts(f model.Field) []model.Field {
	switch value := f.Value.(type) {
	case model.List:
		return value.Example()
	case model.GroupValue:
		return value.Fields()
	case model.TextsValue:
		return nil
	}
	return nil
}

func (c checker) checkRule(of string, field model.Field, r *Rule) error {
	r.field = field
	if len(r.Questions) > 0 {
		return fmt.Errorf(": %w", unanswered(r.Questions))
	}
	given := 0
	for _, isGiven := range []bool{r.Column != "", r.Template != "", r.Value != nil} {
		if isGiven {
			given++
		}
	}
	inner := parts(field)
	switch {
	case given > 1, given == 0 && r.Fields == nil:
		return fmt.Errorf(": give exactly one of column, template and value")
	case r.Fields != nil && (inner == nil || r.Value != nil):
		return fmt.Errorf(": fields are for lists and groups without a value, such as participants")
	case r.Source != "" && !isTextOfSource(field):
		return fmt.Errorf(": source: only accounts take a source from their rule")
	case r.Value == nil && r.Fields == nil && r.Source == "" && isTextOfSource(field):
		return fmt.Errorf(": a cell cannot say all of it: give the source of the text, or a value for every row, or fields with %s",
			required(inner))
	case r.Value == nil && r.Fields == nil && inner != nil && r.Source == "" && !isSimple(field):
		return fmt.Errorf(": a cell cannot say all of it: give a value for every row, or fields with %s", required(inner))
	case r.Role != "" && !hasField(inner, "role"):
		return fmt.Errorf(": role: only participants have one")
	}
	if err := c.checkWords(r); err != nil {
		return err
	}
	if err := c.checkDates(r); err != nil {
		return err
	}
	r.order = orderOf(r.Fields)
	if r.Fields == nil {
		return nil
	}
	if err := c.checkFields(of+"'s "+field.Name, inner, r.Fields); err != nil {
		return fmt.Errorf(".fields.%w", err)
	}
	return c.checkRequired(*r, inner)
}

// checkRequired checks that an element of a list can have what it must have.
func (c checker) checkRequired(r Rule, inner []model.Field) error {
	for _, f := range inner {
		_, hasRule := r.Fields[f.Name]
		isKey := (r.Column != "" || r.Template != "") && f.Name == keyOf(r.field)
		if f.IsRequired && f.Preset == "" && !hasRule && !isKey {
			return fmt.Errorf(".fields: there is no rule for %s", f.Name)
		}
	}
	return nil
}

// checkWords checks what says how texts become values.
func (c checker) checkWords(r *Rule) error {
	for _, kind := range r.Resolve {
		if !kind.IsValid() {
			return fmt.Errorf(": resolve: %q is not a kind of entity, such as LEADER", kind)
		}
	}
	if (r.Column != "" || r.Template != "") && r.Fields != nil && keyOf(r.field) == "" {
		return fmt.Errorf(": its column belongs to one of the fields: %s", namesOf(parts(r.field)))
	}
	if _, known := c.record.Fields[r.On]; r.On != "" && !known {
		return fmt.Errorf(": on: there is no rule for %q", r.On)
	}
	if r.Of != "" && r.Resolve == nil {
		return fmt.Errorf(": of: goes with resolve")
	}
	if !slices.Contains([]string{"", ".", ","}, r.Decimal) {
		return fmt.Errorf(": decimal: %q is not a point or a comma", r.Decimal)
	}
	return nil
}

// checkDates checks the formats of dates, and makes patterns of them.
func (c checker) checkDates(r *Rule) (err error) {
	pivot := r.Pivot
	if pivot == nil {
		pivot = c.mapping.Pivot
	}
	formats := r.Date
	if formats == nil && isDated(r.field) && r.Value == nil {
		formats = c.mapping.Dates
	}
	if r.patterns, err = newDatePatterns(formats, pivot); err != nil {
		return fmt.Errorf(": date%w", err)
	}
	if !slices.Contains([]string{"", "first", "last"}, r.Range) {
		return fmt.Errorf(": range: %q is not first or last", r.Range)
	}
	return nil
}

// isDated reports whether a field is a date.
func isDated(f model.Field) bool {
	if f.Value == nil {
		return false
	}
	_, isDate := f.Value.Address().(*model.Date)
	return isDate
}

// keyOf returns the field of an element that a cell says: that by which elements are told apart, or the only one that is required.
func keyOf(f model.Field) string {
	if list, isList := f.Value.(model.List); isList {
		if f.Key != "" && f.Key != "*" {
			return f.Key
		}
		only := ""
		for _, part := range list.Example() {
			switch {
			case part.IsRequired && part.Preset == "" && only != "":
				if isTextOfSource(f) {
					return "text"
				}
				return ""
			case part.IsRequired && part.Preset == "":
				only = part.Name
			}
		}
		return only
	}
	return ""
}

func required(fields []model.Field) string {
	var names []string
	for _, f := range fields {
		if f.IsRequired && f.Preset == "" {
			names = append(names, f.Name)
		}
	}
	if names == nil {
		return namesOf(fields)
	}
	return strings.Join(names, ", ")
}

func hasField(fields []model.Field, name string) bool {
	_, has := model.FieldNamed(fields, name)
	return has
}

// isSimple reports whether the field, or an element of its list, can be made from one text. Of an object in a list, the text is the
// field that identifies it, or the only one that it needs, such as the source of a citation.
func isSimple(f model.Field) bool {
	switch f.Value.(type) {
	case model.List:
		return keyOf(f) != ""
	case model.GroupValue:
		return false
	}
	return true
}

// isTextOfSource reports whether an element of the list needs a text, its language and its source, as an account does.
func isTextOfSource(f model.Field) bool {
	list, isList := f.Value.(model.List)
	if !isList {
		return false
	}
	var required []string
	for _, part := range list.Example() {
		if part.IsRequired {
			required = append(required, part.Name)
		}
	}
	return slices.Equal(required, []string{"text", "lang", "source"})
}
