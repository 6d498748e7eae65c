package importer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/mozillazg/go-unidecode"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Table imports a table with a mapping: CSV (RFC 4180), or a sheet of a workbook. It reads the whole table, finds out which rows are
// which records, see Match, and applies the records in batches. It writes refused rows to unresolved as CSV, as they were read, with the
// reason in a further column, so that they can be corrected and imported with the same mapping. If no row is refused, it writes nothing.
func Table(ctx context.Context, s TableStore, m *Mapping, from io.Reader, unresolved io.Writer, o Options) (Report, error) {
	g, err := readGrid(from, m)
	if err != nil {
		return Report{}, err
	}
	t := &table{
		grid: g, batches: newBatches(s, o), store: s, mapping: m, resolved: map[string]resolution{}, kept: map[int][]string{},
		made: map[string]*row{},
	}
	t.report.Notes = g.notes
	o.Decisions.restart(o.Name)
	if err := t.learn(ctx); err != nil {
		return t.report, err
	}
	if err := t.read(ctx); err != nil {
		return t.report, err
	}
	if err := t.offer(ctx); err != nil {
		return t.report, err
	}
	if o.Decided != nil {
		if err := o.Decided(); err != nil {
			return t.report, err
		}
	}
	if err := t.match(ctx); err != nil {
		return t.report, err
	}
	t.note(t.passedNote())
	t.report.Notes = t.notes
	report := t.result()
	t.nameColumns(report.Refused)
	return report, t.writeUnresolved(unresolved, report.Refused)
}

type table struct {
	*grid
	batches
	store    TableStore
	mapping  *Mapping
	resolved map[string]resolution
	owners   map[string][]store.ItemOwner // of Wikidata items; nil before it is read
	rows     []*row
	passed   []int            // numbers of rows that become no record
	kept     map[int][]string // cells by line, because refused rows are only known at the end
	made     map[string]*row  // records that decisions ask for, by id
}

// row is a record of a row of the table.
type row struct {
	placed
	unit     string             // line, or row of a sheet
	problems []document.Problem // why it is refused
	twin     *row               // an earlier equal row
	there    bool               // whether the graph has the same record
	// isDecided: by decision, the row tells of a record that the graph has.
	isDecided bool
}

// where returns the position of the row for problems.
func (r *row) where() string {
	if r.line == 0 {
		return r.Path
	}
	return fmt.Sprint(r.unit, " ", r.line)
}

func (r *row) refuse(problem string) {
	p := document.Problem{Path: r.where(), Message: problem}
	if !slices.Contains(r.problems, p) {
		r.problems = append(r.problems, p)
	}
}

// read makes records from the rows.
func (t *table) read(ctx context.Context) error {
	for i, r := range t.grid.rows {
		if t.options.Read != nil && i%readStep == 0 {
			t.options.Read(i, len(t.grid.rows))
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if problem := unreadable(r.cells, t.encoded); problem != "" {
			t.refuse(r, problem)
		} else if problem := t.wrongLength(r.cells); problem != "" {
			t.refuse(r, problem)
		} else if err := t.row(ctx, r); err != nil {
			return err
		}
	}
	for _, id := range slices.Sorted(maps.Keys(t.made)) {
		t.rows = slices.Insert(t.rows, 0, t.made[id])
	}
	return nil
}

// readStep is the number of rows after which progress is shown.
const readStep = 100

// refuse adds a row that is refused before it makes a record.
func (t *table) refuse(of tableRow, problem string) {
	t.kept[of.number] = of.cells
	r := &row{placed: placed{line: of.number}, unit: t.unit}
	r.refuse(problem)
	t.rows = append(t.rows, r)
}

// row makes the records of one row.
func (t *table) row(ctx context.Context, of tableRow) error {
	t.kept[of.number] = of.cells
	cells := make(map[string]string, len(t.at))
	for name, i := range t.at {
		text := document.Unguard(strings.TrimSpace(of.cells[i])) // export guards texts that a spreadsheet would take for formulas
		if !slices.Contains(t.mapping.Empty, text) {
			cells[name] = text
		}
	}
	counted := map[string]int{}
	isTaken := false
	for _, rule := range t.mapping.records {
		if !rule.takes(cells) {
			continue
		}
		isTaken = true
		each := []string{""}
		if rule.Each != nil {
			each = slices.DeleteFunc(rule.Each.Split.split(cells[rule.Each.Column]), func(text string) bool {
				return text == "" || slices.Contains(t.mapping.Empty, text)
			})
		}
		for _, text := range each {
			own := cells
			if rule.Each != nil {
				own = maps.Clone(cells)
				own[rule.Each.Column] = text
			}
			if err := t.record(ctx, of.number, rule, own, counted); err != nil {
				return err
			}
		}
	}
	if !isTaken {
		t.passed = append(t.passed, of.number)
	}
	return nil
}

// passedNote says which rows no "when" takes, or "".
func (t *table) passedNote() string {
	if len(t.passed) == 0 {
		return ""
	}
	return fmt.Sprintf(`%d row(s) become no record, because no "when" of the mapping takes them; the first is %s %d`,
		len(t.passed), t.unit, t.passed[0])
}

// takes reports whether a row becomes such a record.
func (r *RecordRule) takes(cells map[string]string) bool {
	for column, texts := range r.When {
		if !slices.Contains(texts, cells[column]) {
			return false
		}
	}
	return true
}

// record makes a record of a row. counted has the number of records of the row in each list.
func (t *table) record(ctx context.Context, line int, rule *RecordRule, cells map[string]string, counted map[string]int) error {
	r := &row{placed: placed{line: line}, unit: t.unit}
	m := making{table: t, cells: cells, fields: map[string]any{}, where: r}
	for _, name := range rule.order {
		value, err := m.all(ctx, name, rule.Fields[name], part{})
		if err != nil {
			return err
		}
		// With MatchNew, what a row lacks distinguishes it from other records, too.
		if value != nil || t.mapping.Match == MatchNew && name != "id" {
			m.fields[name] = value
		}
	}
	if m.fields["id"] == nil && len(r.problems) == 0 && len(t.mapping.records) > 1 {
		return nil // the row has no such record
	}
	index := counted[rule.List]
	counted[rule.List]++
	t.rows = append(t.rows, r)
	if len(r.problems) > 0 {
		r.ID, _ = m.fields["id"].(string)
		r.Kind = rule.kind.Name
		return nil
	}
	// Parse a document with the record, so that the same checks apply.
	text, err := documentOf(rule.List, m.fields, t.mapping)
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
	r.Path = fmt.Sprintf("%s: %s[%d]", r.where(), rule.List, index)
	r.Add = rule.adds
	return nil
}

// added are the lists of a kind to which a row adds.
func (m *Mapping) added(kind string) []string {
	var add []string
	for _, f := range listsOf(model.KindNamed(kind).New()) {
		existing := m.Lists
		if _, isText := f.Value.(model.TextsValue); isText {
			existing = m.Names
		} else if m.Match != MatchMerge {
			continue // where the ids of rows meet, other rows are other records
		}
		if existing == AddTo && m.Match != MatchNew {
			add = append(add, f.Name)
		}
	}
	return add
}

// listsOf returns the fields of a record that are lists which documents give.
func listsOf(record model.Record) []model.Field {
	return slices.DeleteFunc(record.Fields(), func(f model.Field) bool { return !f.IsList() || f.IsInverse || f.IsDerived() })
}

// documentOf returns the graph document of a record.
func documentOf(list string, fields map[string]any, m *Mapping) ([]byte, error) {
	d := map[string]any{list: []any{fields}}
	if m.Uncited {
		d["uncited"] = true
	}
	if m.DistantDates {
		d["distantDates"] = true
	}
	return json.Marshal(d)
}

// fieldAt is the list and the field of a record in the path of a problem.
var fieldAt = regexp.MustCompile(`(\w+)\[\d+\]\.(\w+)`)

// nameColumns adds to problems of records the columns from which the fields were made.
func (t *table) nameColumns(refused []Refusal) {
	for _, r := range refused {
		for i, p := range r.Problems {
			at := fieldAt.FindStringSubmatch(p.Path)
			if at == nil {
				continue
			}
			for _, rule := range t.mapping.records {
				if rule.List != at[1] {
					continue
				}
				columns := model.Distinct(columnsOf(map[string]Rules{"": rule.Fields[at[2]]}), strings.Clone)
				if len(columns) > 0 {
					r.Problems[i].Message += " (column " + strings.Join(columns, ", ") + ")"
				}
				break
			}
		}
	}
}

var noSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slug turns a text into an id: lower-case ASCII words joined by -.
func slug(text string) string {
	return strings.Trim(noSlug.ReplaceAllString(strings.ToLower(unidecode.Unidecode(text)), "-"), "-")
}

// checksumDigits is how many digits of a checksum tell the ids of long texts apart.
const checksumDigits = 8

// shortened cuts an id that is too long for one, and puts a checksum of all of it behind, so that the same text has the same id.
func shortened(id string) string {
	if len(id) <= model.MaxIDLength {
		return id
	}
	sum := sha256.Sum256([]byte(id))
	return strings.TrimRight(id[:model.MaxIDLength-checksumDigits-1], "-") + "-" + hex.EncodeToString(sum[:])[:checksumDigits]
}
