package importer

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// LabelStore is what Labels reads from and writes to.
type LabelStore interface {
	Store
	Records(ctx context.Context) iter.Seq2[any, error]
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
	l := &labels{store: s, batches: newBatches(s, o), found: map[string]*labelled{}, added: map[string]int{}}
	if err := l.readItems(ctx); err != nil {
		return LabelReport{}, err
	}
	if err := l.readRows(csv.NewReader(withoutMark(text))); err != nil {
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
	byItem map[string][]entityRef
	found  map[string]*labelled // by item
	order  []*labelled
	rows   []Refusal
	added  map[string]int // new names by path of the record
	others int
}

type entityRef struct {
	id   string
	kind *model.Kind
}

// labelled is an item with what the file calls it.
type labelled struct {
	item  string
	line  int // of its first row
	names []model.LocalizedText
}

// readItems finds out which entities have a Wikidata item.
func (l *labels) readItems(ctx context.Context) error {
	l.byItem = map[string][]entityRef{}
	for record, err := range l.store.Records(ctx) {
		if err != nil {
			return err
		}
		entity, isRecord := record.(model.Record)
		if !isRecord {
			continue
		}
		item, has := model.FieldNamed(entity.Fields(), "wikidataId")
		if !has || item.Value.IsEmpty() {
			continue
		}
		id := item.Value.(model.Text).Get()
		l.byItem[id] = append(l.byItem[id], entityRef{entity.Base().ID, model.KindOf(entity)})
	}
	return nil
}

func (l *labels) readRows(rows *csv.Reader) error {
	heading, err := rows.Read()
	if err != nil {
		return fmt.Errorf("the heading cannot be read: %w", err)
	}
	at := map[string]int{}
	for i, name := range heading {
		if _, twice := at[name]; twice {
			return fmt.Errorf("the heading has %q twice", name)
		}
		at[name] = i
	}
	for _, name := range []string{columnItem, columnLang, columnLabel} {
		if _, has := at[name]; !has {
			return fmt.Errorf("there is no column %q: the file needs the columns item, lang and label, and may have alias; it has %s",
				name, strings.Join(heading, ", "))
		}
	}
	for {
		cells, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		line, _ := rows.FieldPos(0)
		var malformed *csv.ParseError
		switch {
		case errors.As(err, &malformed) && errors.Is(err, csv.ErrFieldCount):
			l.refuse(line, "has %d cells, the heading %d", len(cells), len(heading))
			continue
		case errors.As(err, &malformed): // the start of the next row is unknown
			l.refuse(malformed.StartLine, "%v; the rest of the file was not read", malformed.Err)
			return nil
		case err != nil:
			return err
		}
		cell := func(column string) string {
			if i, has := at[column]; has {
				return strings.TrimSpace(cells[i])
			}
			return ""
		}
		l.row(line, cell(columnItem), cell(columnLang), []string{cell(columnLabel), cell(columnAlias)})
	}
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
func sameKind(entities []entityRef) (a, b string, twice bool) {
	for i, e := range entities {
		for _, other := range entities[:i] {
			if e.kind == other.kind {
				return other.id, e.id, true
			}
		}
	}
	return "", "", false
}

// write adds the names. It reads the names of a batch again just before, because somebody may have changed them.
func (l *labels) write(ctx context.Context) error {
	type target struct {
		*labelled
		entityRef
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
			ids[i] = t.id
		}
		entities, err := l.store.EntitiesByID(ctx, ids)
		if err != nil {
			return err
		}
		for _, t := range batch {
			record, isRecord := entities[t.id].(model.Record)
			if !isRecord || record.Base().ID != t.id {
				continue // deleted or merged meanwhile
			}
			if err := l.give(ctx, t.line, t.kind, record, t.names); err != nil {
				return err
			}
		}
	}
	return l.finish(ctx)
}

// give adds those of the names to a record that it does not have.
func (l *labels) give(ctx context.Context, line int, kind *model.Kind, record model.Record, names []model.LocalizedText) error {
	has := record.(interface{ AllNames() []model.LocalizedText }).AllNames() // every entity with an item has names
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
