package importer

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// LabelStore is what Labels reads from and writes to.
type LabelStore interface {
	Store
	WikidataItems(ctx context.Context) (map[string][]store.ItemOwner, error)
	EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error)
}

// LabelReport is the result of Labels.
type LabelReport struct {
	Report
	Names  int // names that were added
	Others int // rows about items that nothing in the graph has
}

// Columns of a file of labels.
const (
	columnItem  = "item"
	columnLang  = "lang"
	columnLabel = "label"
	columnAlias = "alias" // may be missing
)

// Labels adds names to the entities that have a Wikidata item, from a CSV file with the columns item, lang, label and
// perhaps alias. A name comes after those that the entity has, so what is displayed stays. It refuses rows that it cannot
// read, and takes the others.
func Labels(ctx context.Context, s LabelStore, from io.Reader, o Options) (LabelReport, error) {
	text, err := document.Unpack(from)
	if err != nil {
		return LabelReport{}, err
	}
	rows := csv.NewReader(withoutMark(text))
	heading, at, err := readHeading(rows)
	if err != nil {
		return LabelReport{}, err
	}
	if err := checkLabelHeading(heading, at); err != nil {
		return LabelReport{}, err
	}
	l := &labels{store: s, batches: newBatches(s, o), found: map[string]*labelled{}, added: map[string]int{}}
	if l.byItem, err = s.WikidataItems(ctx); err != nil {
		return LabelReport{}, err
	}
	if err := l.readRows(rows, at); err != nil {
		return LabelReport{}, err
	}
	if err := l.write(ctx); err != nil {
		return l.result(), err
	}
	return l.result(), nil
}

// labels are the names that a file gives to entities.
type labels struct {
	batches
	store  LabelStore
	byItem map[string][]store.ItemOwner
	found  map[string]*labelled // by item
	order  []*labelled
	rows   []Refusal
	added  map[string]int // new names by path of the record
	others int
}

// labelled is an item with what the file calls it.
type labelled struct {
	item  string
	line  int // of its first row
	names []model.LocalizedText
}

// checkLabelHeading checks that a file has the columns that it needs.
func checkLabelHeading(heading []string, at map[string]int) error {
	for _, name := range []string{columnItem, columnLang, columnLabel} {
		if _, has := at[name]; !has {
			return fmt.Errorf("there is no column %q: the file needs the columns item, lang and label, and may have alias; it has %s",
				name, strings.Join(heading, ", "))
		}
	}
	return nil
}

func (l *labels) readRows(rows *csv.Reader, at map[string]int) error {
	malformed := func(line int, problem string) { l.refuse(line, "%s", problem) }
	return eachRow(rows, malformed, func(line int, cells []string) {
		cell := func(column string) string {
			if i, has := at[column]; has {
				return strings.TrimSpace(cells[i])
			}
			return ""
		}
		l.row(line, cell(columnItem), cell(columnLang), []string{cell(columnLabel), cell(columnAlias)})
	})
}

func (l *labels) refuse(line int, format string, args ...any) {
	where := fmt.Sprint("line ", line)
	problem := document.Problem{Path: where, Message: fmt.Sprintf(format, args...)}
	l.rows = append(l.rows, Refusal{Where: where, Problems: []document.Problem{problem}, Line: line})
}

// wikidataItem is an item such as Q15031, perhaps with the address that the query service of Wikidata writes before it.
var wikidataItem = regexp.MustCompile(`^(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)$`)

// row notes the names of a row. Languages are checked only for items that the graph has: Wikidata has codes of its own,
// and a file may be about everything.
func (l *labels) row(line int, item, lang string, names []string) {
	match := wikidataItem.FindStringSubmatch(item)
	if match == nil {
		l.refuse(line, "%q is not a Wikidata item such as Q15031", item)
		return
	}
	item = match[1]
	entities := l.byItem[item]
	if len(entities) == 0 {
		l.others++
		return
	}
	tag, err := model.ParseLanguage(lang)
	if err != nil {
		l.refuse(line, "%v", err)
		return
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "" })
	switch {
	case len(names) == 0:
		l.refuse(line, "has neither a label nor an alias")
		return
	case slices.ContainsFunc(names, func(name string) bool { return !utf8.ValidString(name) }):
		l.refuse(line, "is not in UTF-8: save the file in UTF-8")
		return
	case slices.ContainsFunc(names, func(name string) bool { return strings.ContainsFunc(name, isControl) }):
		l.refuse(line, "has a line break or another control character in a name")
		return
	}
	known := l.found[item]
	if known == nil {
		known = &labelled{item: item, line: line}
		l.found[item], l.order = known, append(l.order, known)
		if a, b, twice := sameKind(entities); twice {
			l.refuse(line, "%s is the Wikidata item of %s and of %s: merge them, or correct one", item, a, b)
		}
	}
	for _, name := range names {
		known.names = append(known.names, model.LocalizedText{Lang: model.Language(tag), Text: name})
	}
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// sameKind returns two entities of one kind, of which at most one can be what the item means.
func sameKind(entities []store.ItemOwner) (a, b string, twice bool) {
	for i, e := range entities {
		for _, other := range entities[:i] {
			if e.Kind == other.Kind {
				return other.ID, e.ID, true
			}
		}
	}
	return "", "", false
}

// write adds the names. It reads the names of a batch again just before, because somebody may have changed them.
func (l *labels) write(ctx context.Context) error {
	type target struct {
		*labelled
		store.ItemOwner
	}
	var targets []target
	for _, known := range l.order {
		entities := l.byItem[known.item]
		if _, _, twice := sameKind(entities); twice {
			continue
		}
		for _, e := range entities {
			targets = append(targets, target{known, e})
		}
	}
	done := 0
	for batch := range slices.Chunk(targets, batchSize) {
		if l.options.Written != nil && !l.options.DryRun {
			l.options.Written(done, len(targets))
		}
		done += len(batch)
		ids := make([]string, len(batch))
		for i, t := range batch {
			ids[i] = t.ID
		}
		entities, err := l.store.EntitiesByID(ctx, ids)
		if err != nil {
			return err
		}
		for _, t := range batch {
			record, isRecord := entities[t.ID].(model.Record)
			if !isRecord || record.Base().ID != t.ID {
				continue // deleted or merged meanwhile
			}
			if err := l.give(ctx, t.line, t.Kind, record, t.names); err != nil {
				return err
			}
		}
	}
	return l.finish(ctx)
}

// give adds those of the names to a record that it does not have.
func (l *labels) give(ctx context.Context, line int, kind *model.Kind, record model.Record, names []model.LocalizedText) error {
	has := record.(model.Named).AllNames() // every entity with an item has names
	all := slices.Clone(has)
	for _, name := range names {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	text, err := json.Marshal(map[string]any{kind.List: []any{map[string]any{"id": record.Base().ID, "names": all}}})
	if err != nil {
		return err
	}
	patches, err := parse(fmt.Sprint("line ", line), text)
	if err != nil {
		return err
	}
	l.added[patches[0].Path] = len(all) - len(has)
	return l.add(ctx, placed{patches[0], line})
}

func (l *labels) result() LabelReport {
	report := LabelReport{Others: l.others}
	for _, p := range l.refused {
		l.added[p.Path] = 0
	}
	for _, n := range l.added {
		report.Names += n
	}
	report.Report = l.batches.result()
	report.Refused = append(report.Refused, l.rows...)
	slices.SortStableFunc(report.Refused, func(a, b Refusal) int { return a.Line - b.Line })
	return report
}
