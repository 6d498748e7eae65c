package importer

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// making makes the fields of one record from a row.
type making struct {
	table  *table
	cells  map[string]string // by column, and by its number
	fields map[string]any    // made so far, of the record
	where  *row
}

// part is what a rule makes an element of: the whole row, or a part of a cell.
type part struct {
	text    string
	at, of  int // which part it is, of how many
	isGiven bool
}

// fill puts the cells into a template, and the part of a cell for {}.
func (m *making) fill(template string, of part) string {
	if of.isGiven {
		template = strings.ReplaceAll(template, "{}", of.text)
	}
	return hole.ReplaceAllStringFunc(template, func(match string) string { return m.cells[match[1:len(match)-1]] })
}

// all makes the values of the rules of a field. Problems are those of the row.
func (m *making) all(ctx context.Context, path string, rules Rules, of part) (any, error) {
	var elements []any
	for i := range rules {
		value, err := m.value(ctx, path, &rules[i], of)
		if err != nil {
			return nil, err
		}
		if list, isList := value.([]any); isList && len(rules) > 1 {
			elements = append(elements, list...)
		} else if len(rules) == 1 {
			return value, nil
		}
	}
	if elements == nil {
		return nil, nil
	}
	return elements, nil
}

// value makes the value of a field by a rule, or nil if there is none.
func (m *making) value(ctx context.Context, path string, r *Rule, of part) (any, error) {
	if r.Value != nil {
		return r.Value, nil
	}
	if r.Column == "" && r.Template == "" {
		return m.whole(ctx, path, r)
	}
	text := m.cells[r.Column]
	if r.Template != "" {
		text = m.filled(r, of)
	}
	if text == "" {
		if r.Required && r.Default == nil {
			m.refuse(path, r, "is empty, and the mapping says that it is required")
		}
		return r.Default, nil
	}
	if path == "id" && r.Template != "" {
		return shortened(slug(text)), nil
	}
	elements, err := m.elements(ctx, path, r, text, of)
	switch {
	case err != nil:
		return nil, err
	case len(elements) == 0: // a cell with only separators is empty
		return nil, nil
	case r.field.IsList():
		return elements, nil
	case len(elements) > 1:
		m.refuse(path, r, fmt.Sprintf("takes one value, not %d", len(elements)))
		return nil, nil
	}
	return elements[0], nil
}

// filled is a template with the cells, or "" if all of them are empty and it is of an element of a list.
func (m *making) filled(r *Rule, of part) string {
	text := m.fill(r.Template, of)
	isAny := of.isGiven && strings.Contains(r.Template, "{}") || r.Template == text
	for _, match := range hole.FindAllStringSubmatch(r.Template, -1) {
		isAny = isAny || m.cells[match[1]] != ""
	}
	if !isAny {
		return ""
	}
	return text
}

// refuse notes what is wrong with the value of a field.
func (m *making) refuse(path string, r *Rule, problem string) {
	where := ""
	if columns := r.ownColumns(); len(columns) > 0 {
		where = " (column " + strings.Join(columns, ", ") + ")"
	}
	m.where.refuse(path + " " + problem + where)
}

// ownColumns are the columns of a rule without those of its fields.
func (r Rule) ownColumns() []string {
	r.Fields = nil
	return model.Distinct(r.columns(), strings.Clone)
}

// elements makes the values of the parts of a cell. In a field of an element, the parts belong to those of the cell that makes the
// elements, one to each.
func (m *making) elements(ctx context.Context, path string, r *Rule, text string, of part) ([]any, error) {
	parts := r.Split.split(text)
	if of.isGiven && len(r.Split) > 0 && r.Column != "" && of.of > 1 {
		if len(parts) != of.of {
			m.refuse(path, r, fmt.Sprintf("%q has %d parts, and the cell beside it %d", text, len(parts), of.of))
			return nil, nil
		}
		parts = parts[of.at : of.at+1]
	}
	var all []any
	seen := map[string]bool{}
	for i, text := range parts {
		if text == "" || len(r.Split) > 0 && slices.Contains(m.table.mapping.Empty, text) {
			continue
		}
		one := part{text, i, len(parts), true}
		value, err := m.one(ctx, path, r, one)
		if err != nil {
			return nil, err
		}
		if value == nil {
			continue
		}
		if key := keyText(r.field, value); key != "" {
			if seen[key] {
				continue // the same one by another name
			}
			seen[key] = true
		}
		all = append(all, value)
	}
	return all, nil
}

// keyText returns what tells an element of a list from others by the rules of documents, or "".
func keyText(f model.Field, value any) string {
	switch element := value.(type) {
	case string:
		if f.IsList() {
			return element
		}
	case map[string]any:
		if f.Key != "" && f.Key != "*" {
			key, _ := element[f.Key].(string)
			return key
		}
	}
	return ""
}

// split takes a cell apart at any of the separators. Parts without text stay, so that those of two cells belong to each other.
func (separators texts) split(text string) []string {
	parts := []string{text}
	for _, separator := range separators {
		var finer []string
		for _, part := range parts {
			finer = append(finer, strings.Split(part, separator)...)
		}
		parts = finer
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// one makes the value of one part of a cell: a value, an element, or nil.
func (m *making) one(ctx context.Context, path string, r *Rule, of part) (any, error) {
	text, isThere, err := m.text(ctx, path, r, of)
	if err != nil || !isThere {
		return nil, err
	}
	f := r.field
	lang := cmp.Or(m.fill(r.Lang, of), "en")
	switch f.Value.(type) {
	case model.TextsValue:
		return map[string]any{"lang": lang, "text": text}, nil
	case model.IDsValue:
		return text, nil
	case model.List:
		element := map[string]any{keyOf(f): text}
		if isTextOfSource(f) && r.Fields == nil {
			element = map[string]any{"lang": lang, "text": text, "source": m.fill(r.Source, of)}
		}
		if r.Role != "" {
			element["role"] = m.fill(r.Role, of)
		}
		isWhole, err := m.add(ctx, path, r, element, of)
		if err != nil || !isWhole {
			return nil, err
		}
		return element, nil
	}
	return m.scalar(path, r, text), nil
}

// scalar returns a text as the value of a field that is one.
func (m *making) scalar(path string, r *Rule, text string) any {
	var value any = text
	problem := ""
	switch r.field.Value.(type) {
	case model.NumberValue:
		value, problem = readNumber(text, r.Decimal, true)
	case model.DecimalValue:
		value, problem = readNumber(text, r.Decimal, false)
	case model.BooleanValue:
		value, problem = readBoolean(text)
	default:
		switch r.field.Value.Address().(type) {
		case *bool:
			value, problem = readBoolean(text)
		case *float64:
			value, problem = readNumber(text, r.Decimal, false)
		}
	}
	if problem != "" {
		m.refuse(path, r, problem)
		return nil
	}
	return value
}

// add makes the fields of an element. isWhole is false if it lacks one that it must have; that is a problem if the row has others.
func (m *making) add(ctx context.Context, path string, r *Rule, element map[string]any, of part) (isWhole bool, err error) {
	hasCell := of.isGiven
	for _, name := range r.order {
		before := len(m.where.problems)
		value, err := m.all(ctx, path+"."+name, r.Fields[name], of)
		if err != nil {
			return false, err
		}
		if value == nil {
			hasCell = hasCell || len(m.where.problems) > before
			continue
		}
		element[name] = value
		hasCell = hasCell || !isConstant(r.Fields[name])
	}
	for _, f := range parts(r.field) {
		if !f.IsRequired || f.Preset != "" || element[f.Name] != nil {
			continue
		}
		if hasCell && r.Fields[f.Name] != nil && len(m.where.problems) == 0 {
			m.refuse(path+"."+f.Name, &r.Fields[f.Name][0], "is missing in a row that has the rest of it")
		}
		return false, nil
	}
	return true, nil
}

// isConstant reports whether rules make the same value of every row.
func isConstant(rules Rules) bool {
	return !slices.ContainsFunc(rules, func(r Rule) bool { return len(r.columns()) > 0 || strings.Contains(r.Template, "{}") })
}

// whole makes the one element of a list, or the group, that a row has.
func (m *making) whole(ctx context.Context, path string, r *Rule) (any, error) {
	element := map[string]any{}
	isWhole, err := m.add(ctx, path, r, element, part{})
	switch {
	case err != nil:
		return nil, err
	case !isWhole, len(element) == 0, m.isBare(r, element):
		return r.Default, nil
	}
	if r.Role != "" {
		element["role"] = m.fill(r.Role, part{})
	}
	if r.field.IsList() {
		return []any{element}, nil
	}
	return element, nil
}

// isBare reports whether rules of columns made nothing of an element, which then only has what every row has. A citation of a source that
// is the same for every row is whole without an excerpt.
func (m *making) isBare(r *Rule, element map[string]any) bool {
	hasRequired := false
	for _, f := range parts(r.field) {
		if f.IsRequired && f.Preset == "" {
			hasRequired = true
			if !isConstant(r.Fields[f.Name]) {
				return false
			}
		}
	}
	if hasRequired && r.field.Name == "citations" {
		return false
	}
	return !slices.ContainsFunc(slices.Collect(maps.Keys(element)), func(name string) bool { return !isConstant(r.Fields[name]) }) &&
		slices.ContainsFunc(slices.Collect(maps.Values(r.Fields)), func(rules Rules) bool { return !isConstant(rules) })
}

// text returns the text that a rule makes of one text: mapped, as a date, or as an id.
func (m *making) text(ctx context.Context, path string, r *Rule, of part) (text string, isThere bool, err error) {
	text = of.text
	if r.Map != nil {
		mapped, known := r.Map[text]
		switch {
		case known && mapped == nil:
			return "", false, nil
		case known:
			text = *mapped
		case r.Resolve == nil && r.patterns == nil:
			m.refuse(path, r, fmt.Sprintf("%q is not in the mapping's map", text))
			return "", false, nil
		}
	}
	if r.patterns != nil || isDated(r.field) {
		date, problem := r.readDate(text)
		if problem != "" {
			m.refuse(path, r, problem)
		}
		return string(date), date != "", nil
	}
	if r.Resolve == nil {
		return text, true, nil
	}
	on, _ := m.fields[r.On].(string)
	q := asked{text: text, kinds: r.Resolve, on: on, of: m.fill(r.Of, of), lang: cmp.Or(m.fill(r.Lang, of), "en")}
	known, err := m.table.resolve(ctx, q, m.where.line)
	if err != nil {
		return "", false, err
	}
	if known.problem != "" {
		m.refuse(path, r, known.problem)
	}
	return known.id, known.id != "", nil
}
