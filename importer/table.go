package importer

import (
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// Table imports CSV (RFC 4180) with a mapping. It reads the whole table, finds out which rows are which records, see Match, and
// applies the records in batches. It writes refused rows to unresolved as they were read, with the reason in a further column,
// so that they can be corrected and imported with the same mapping. If no row is refused, it writes nothing.
func Table(ctx context.Context, s Store, m *Mapping, from io.Reader, unresolved io.Writer, o Options) (Report, error) {
	text, err := document.Unpack(from)
	if err != nil {
		return Report{}, err
	}
	rows := csv.NewReader(withoutMark(text))
	rows.Comma = []rune(m.Separator)[0]
	heading, at, err := readHeading(rows)
	if err != nil {
		return Report{}, err
	}
	t := &table{batches: newBatches(s, o), mapping: m, heading: heading, resolved: map[string]resolution{}, kept: map[int][]string{}}
	if err := t.checkHeading(at); err != nil {
		return Report{}, err
	}
	if err := t.read(ctx, rows); err != nil {
		return t.report, err
	}
	if err := t.match(ctx); err != nil {
		return t.report, err
	}
	report := t.result()
	return report, t.writeUnresolved(unresolved, report.Refused)
}

// read makes records from the rows.
func (t *table) read(ctx context.Context, rows *csv.Reader) error {
	return eachRow(rows, "table", t.refuse, func(line int, cells []string) error {
		if slices.ContainsFunc(cells, func(cell string) bool { return !utf8.ValidString(cell) }) {
			t.refuse(line, cells, "is not in UTF-8: save the table in UTF-8")
			return nil
		}
		return t.row(ctx, line, cells)
	})
}

type table struct {
	batches
	mapping  *Mapping
	heading  []string
	resolved map[string]resolution
	rows     []*row
	kept     map[int][]string // cells by line, because refused rows are only known at the end
}

// row is the record of a row.
type row struct {
	placed
	problems []document.Problem // why it is refused
	twin     *row               // an earlier equal row
	there    bool               // whether the graph has the same record
}

// where returns the position of the row for problems.
func (r *row) where() string { return fmt.Sprint("line ", r.line) }

func (r *row) refuse(problem string) {
	r.problems = append(r.problems, document.Problem{Path: r.where(), Message: problem})
}

// resolution is the result of looking up a name: an id, or the reason why there is none.
type resolution struct{ id, problem string }

func (t *table) checkHeading(at map[string]int) error {
	for _, column := range t.mapping.columns() {
		if _, has := at[column]; !has {
			return fmt.Errorf("the mapping takes a column %q; the table has %s", column, strings.Join(t.heading, ", "))
		}
	}
	return nil
}

// refuse adds a row that is refused before it makes a record.
func (t *table) refuse(line int, cells []string, problem string) {
	t.kept[line] = cells
	r := &row{placed: placed{line: line}}
	r.refuse(problem)
	t.rows = append(t.rows, r)
}

// row makes a record from one row.
func (t *table) row(ctx context.Context, line int, cells []string) error {
	values := map[string]string{}
	for i, name := range t.heading {
		text := strings.TrimSpace(cells[i])
		if strings.HasPrefix(text, "'") && len(text) > 1 && strings.ContainsRune("=+-@", rune(text[1])) {
			text = text[1:] // export adds an apostrophe to texts that a spreadsheet would take for formulas
		}
		if !slices.Contains(t.mapping.Empty, text) {
			values[name] = text
		}
	}
	fields := map[string]any{}
	r := &row{placed: placed{line: line}}
	// Dates come first, because offices are looked up on their day.
	for _, name := range slices.SortedFunc(maps.Keys(t.mapping.Fields), func(a, b string) int {
		return strings.Compare(t.mapping.Fields[a].On+"\x00"+a, t.mapping.Fields[b].On+"\x00"+b)
	}) {
		value, wrong, err := t.value(ctx, name, t.mapping.Fields[name], values, fields)
		if err != nil {
			return err
		}
		for _, problem := range wrong {
			r.refuse(name + " " + problem)
		}
		// With MatchNew, what a row lacks distinguishes it from other records, too.
		if value != nil || t.mapping.Match == MatchNew && name != "id" {
			fields[name] = value
		}
	}
	t.kept[line] = cells
	t.rows = append(t.rows, r)
	if len(r.problems) > 0 {
		r.ID, _ = fields["id"].(string)
		return nil
	}
	// Parse a document with the record, so that the same checks apply.
	text, err := t.mapping.document(fields)
	if err != nil {
		return err
	}
	patches, err := parse(r.where(), text)
	var wrong *document.Error
	if errors.As(err, &wrong) {
		r.problems = wrong.Problems
		return nil
	}
	r.Patch = patches[0]
	return nil
}

// document returns the graph document of a row.
func (m *Mapping) document(fields map[string]any) ([]byte, error) {
	d := map[string]any{m.List: []any{fields}}
	if m.Uncited {
		d["uncited"] = true
	}
	if m.DistantDates {
		d["distantDates"] = true
	}
	return json.Marshal(d)
}

// value returns the value that a rule makes from a row, or nil if the cell is empty.
func (t *table) value(
	ctx context.Context, name string, r Rule, cells map[string]string, fields map[string]any,
) (value any, problems []string, err error) {
	if r.Value != nil {
		return r.Value, nil, nil
	}
	fill := func(template string) string {
		return hole.ReplaceAllStringFunc(template, func(match string) string { return cells[match[1:len(match)-1]] })
	}
	text := cells[r.Column]
	if r.Template != "" {
		text = fill(r.Template)
	}
	r.Source = fill(r.Source)
	if text == "" {
		return nil, nil, nil
	}
	if name == "id" && r.Template != "" {
		return slug(text), nil, nil
	}
	field, _ := model.FieldNamed(t.mapping.kind.New().Fields(), name)
	parts := []string{text}
	if r.Split != "" {
		parts = strings.Split(text, r.Split)
	}
	var all []any
	for _, part := range parts {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		one, problem, err := t.part(ctx, r, part, fields)
		if err != nil {
			return nil, nil, err
		}
		if problem != "" {
			problems = append(problems, problem)
			continue
		}
		all = append(all, shaped(field, r, one))
	}
	switch {
	case len(all) == 0: // a cell with only separators is empty
		return nil, problems, nil
	case field.IsList():
		return all, problems, nil
	case len(all) > 1:
		return nil, append(problems, fmt.Sprintf("takes one value, not %d", len(all))), nil
	}
	return all[0], problems, nil
}

// part returns the value that a rule makes from one text.
func (t *table) part(ctx context.Context, r Rule, text string, fields map[string]any) (value, problem string, err error) {
	if r.Map != nil {
		mapped, known := r.Map[text]
		if !known {
			return "", fmt.Sprintf("%q is not in the mapping's map", text), nil
		}
		text = mapped
	}
	if r.pattern != nil {
		date, ok := r.pattern.read(text)
		if !ok {
			return "", fmt.Sprintf("%q is not a date like %s", text, r.Date), nil
		}
		return string(date), "", nil
	}
	if r.Resolve == nil {
		return text, "", nil
	}
	on, _ := fields[r.On].(string)
	key := fmt.Sprint(text, "\x00", r.Resolve, "\x00", on)
	known, ok := t.resolved[key]
	if !ok {
		if known, err = t.resolve(ctx, text, r.Resolve, on); err != nil {
			return "", "", err
		}
		t.resolved[key] = known
	}
	return known.id, known.problem, nil
}

// resolve finds the entity that a text names, by id or by name.
func (t *table) resolve(ctx context.Context, text string, kinds []model.EntityKind, on string) (resolution, error) {
	known, err := t.store.KindsByID(ctx, []string{text})
	if err != nil {
		return resolution{}, err
	}
	if known[text] != "" {
		return resolution{id: text}, nil
	}
	var day *model.Date
	if date, err := model.ParseDate(on); err == nil {
		day = &date
	}
	candidates, err := t.store.Resolve(ctx, text, kinds, day)
	var public *model.Error
	if errors.As(err, &public) && public.Code == model.CodeBadUserInput {
		return resolution{problem: fmt.Sprintf("%q: %s", text, public.Message)}, nil
	}
	if err != nil {
		return resolution{}, err
	}
	switch {
	case len(candidates) == 0:
		return resolution{problem: fmt.Sprintf("%q names nobody: write an id", text)}, nil
	case candidates[0].Certainty != model.CertaintyCertain:
		var suggestions []string
		for _, c := range candidates[:min(3, len(candidates))] {
			suggestions = append(suggestions, fmt.Sprintf("%s (%.2f)", c.ID, c.Score))
		}
		return resolution{problem: fmt.Sprintf("%q is not sure: write the id, perhaps %s", text, strings.Join(suggestions, ", "))}, nil
	}
	return resolution{id: candidates[0].ID}, nil
}

// shaped returns a text as the value of a field, or as an element of its list.
func shaped(f model.Field, r Rule, text string) any {
	switch f.Value.(type) {
	case model.TextsValue:
		return map[string]any{"lang": cmp.Or(r.Lang, "en"), "text": text}
	case model.List:
		if isTextOfSource(f) {
			return map[string]any{"lang": cmp.Or(r.Lang, "en"), "text": text, "source": r.Source}
		}
		return map[string]any{f.Key: text}
	case model.BooleanValue:
		if text == "true" || text == "false" {
			return text == "true"
		}
	case model.NumberValue, model.DecimalValue:
		if number := json.Number(text); isNumber.MatchString(text) {
			return number
		}
	}
	return text
}

var isNumber = regexp.MustCompile(`^-?(0|[1-9]\d*)(\.\d+)?$`)

var noSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slug turns a text into an id: lower-case ASCII words joined by -.
func slug(text string) string {
	return strings.Trim(noSlug.ReplaceAllString(strings.ToLower(unidecode.Unidecode(text)), "-"), "-")
}
