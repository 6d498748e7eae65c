package importer

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// match finds out which rows are which records, and applies the rows that are not refused.
func (t *table) match(ctx context.Context) (err error) {
	switch t.mapping.Match {
	case MatchAsk:
		err = t.ask(ctx)
	case MatchNew:
		err = t.number(ctx)
	case MatchMerge:
		err = t.applyRows(ctx, t.rows)
	}
	if err != nil {
		return err
	}
	t.settleRows()
	return nil
}

// applyRows applies the rows without known problems, in the order of the file.
func (t *table) applyRows(ctx context.Context, rows []*row) error {
	for i, r := range rows {
		if t.options.Written != nil && !t.options.DryRun && i%batchSize == 0 {
			t.options.Written(i, len(rows))
		}
		if len(r.problems) > 0 || r.twin != nil || r.there {
			continue
		}
		if err := t.add(ctx, r.placed); err != nil {
			return err
		}
	}
	return t.finish(ctx)
}

// settleRows reports rows that were refused before they were applied, and counts those that change nothing.
func (t *table) settleRows() {
	refused := map[string][]document.Problem{}
	for _, p := range t.refused {
		refused[p.Path] = t.why[p.Path]
	}
	for _, r := range t.rows {
		problems := r.problems
		if first := r.twin; first != nil {
			problems = moved(slices.Concat(first.problems, refused[first.Path]), first.where(), r.where())
		}
		switch {
		case len(problems) > 0:
			t.report.Refused = append(t.report.Refused, Refusal{Where: r.where(), Problems: problems, Line: r.line})
		case r.twin != nil || r.there:
			t.report.Unchanged++
		}
	}
}

// moved returns the problems of one row with the paths of another.
func moved(problems []document.Problem, from, to string) []document.Problem {
	for i, p := range problems {
		problems[i].Path = to + strings.TrimPrefix(p.Path, from)
	}
	return problems
}

// group has the rows with the same id, in the order of the file.
type group struct {
	id   string
	rows []*row
}

// groups returns the rows grouped by id, in the order of the file. It leaves out rows without an id.
func (t *table) groups() []*group {
	var all []*group
	byID := map[string]*group{}
	for _, r := range t.rows {
		if r.ID == "" {
			continue
		}
		key := r.Kind + " " + r.ID
		g := byID[key]
		if g == nil {
			g = &group{id: r.ID}
			byID[key] = g
			all = append(all, g)
		}
		g.rows = append(g.rows, r)
	}
	return all
}

// recordText returns a text of the record that a patch creates, so that two can be compared.
func recordText(p document.Patch) (string, []document.Problem) {
	record, problems := p.Merge(nil)
	if len(problems) > 0 {
		return "", problems
	}
	text, err := json.Marshal(record)
	if err != nil {
		return "", []document.Problem{{Path: p.Path, Message: err.Error()}}
	}
	return string(text), nil
}

// pair joins equal rows to the first of them, and returns the different rows. A row that does not make a record alone is among
// these, and is refused with the reason.
func (g *group) pair() (different []*row) {
	if len(g.rows) == 1 {
		return g.rows
	}
	first := map[string]*row{}
	for _, r := range g.rows {
		text := ""
		if len(r.problems) == 0 {
			text, r.problems = recordText(r.Patch)
		}
		if text == "" {
			different = append(different, r)
		} else if r.twin = first[text]; r.twin == nil {
			first[text] = r
			different = append(different, r)
		}
	}
	return different
}

// ask accepts rows whose id is new, and other rows if they change nothing.
func (t *table) ask(ctx context.Context) error {
	var single []*row
	for _, g := range t.groups() {
		if different := g.pair(); len(different) > 1 {
			g.collide(different)
		}
		if r := g.rows[0]; len(r.problems) == 0 {
			single = append(single, r)
		}
	}
	known, err := t.kinds(ctx, idsOf(single))
	if err != nil {
		return err
	}
	var fresh, there []*row
	for _, r := range single {
		if known[r.ID] == "" || r.isDecided {
			fresh = append(fresh, r)
		} else {
			there = append(there, r)
		}
	}
	if err := t.applyRows(ctx, fresh); err != nil {
		return err
	}
	return t.takeUnchanged(ctx, there, fresh)
}

func idsOf(rows []*row) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids
}

// collide refuses all rows with an id if they make different records.
func (g *group) collide(different []*row) {
	differ := ""
	if fields := differingFields(different); len(fields) > 0 {
		differ = ", and they differ in " + strings.Join(fields, ", ")
	}
	for _, r := range g.rows {
		r.twin = nil
		r.refuse(fmt.Sprintf("id %q is also the id of %s%s: %s", g.id, g.linesBut(r), differ, whatToDo))
	}
}

// whatToDo is the end of messages about ids that are not new.
const whatToDo = `if they are different records, correct the rule for id so that it tells them apart, ` +
	`or say "match": "new" in the mapping; if they are one, say "match": "merge"`

// differingFields returns the fields in which rows differ, without rows that make no record.
func differingFields(rows []*row) []string {
	rows = slices.DeleteFunc(slices.Clone(rows), func(r *row) bool { return len(r.problems) > 0 })
	fields := map[string]bool{}
	for _, r := range rows[min(1, len(rows)):] {
		different, added := r.Beyond(rows[0].Patch)
		_, missing := rows[0].Beyond(r.Patch)
		for _, name := range slices.Concat(different, added, missing) {
			fields[name] = true
		}
	}
	return slices.Sorted(maps.Keys(fields))
}

// namedLines is the largest number of lines that a problem names.
const namedLines = 5

// linesBut names the lines of the other rows of the id.
func (g *group) linesBut(r *row) string {
	var lines []string
	for _, other := range g.rows {
		if other != r && len(lines) < namedLines {
			lines = append(lines, other.where())
		}
	}
	if more := len(g.rows) - 1 - len(lines); more > 0 {
		lines = append(lines, fmt.Sprintf("%d more", more))
	}
	return strings.Join(lines, ", ")
}

// takeUnchanged accepts the rows that change nothing in the graph, and refuses the others. fresh are the rows that were applied; a
// dry run must include them.
func (t *table) takeUnchanged(ctx context.Context, rows, fresh []*row) error {
	size := batchSize
	var beside []placed
	if t.options.DryRun {
		size = max(1, len(rows))
		beside = t.taken(fresh)
	}
	for batch := range slices.Chunk(rows, size) {
		records := slices.Clone(beside)
		for _, r := range batch {
			records = append(records, r.placed)
		}
		changes, refused, err := t.changes(ctx, records)
		if err != nil {
			return err
		}
		t.refused = append(t.refused, refused...)
		wrong := idSet(refused)
		for _, r := range batch {
			if change := changes[r.ID]; change != nil {
				fields := strings.Join(change.Fields, ", ")
				r.refuse(fmt.Sprintf("id %q is in the graph already, which differs in %s: %s", r.ID, fields, whatToDo))
			} else {
				r.there = !wrong[r.ID]
			}
		}
	}
	return nil
}

// taken returns the rows that were not refused.
func (t *table) taken(rows []*row) (taken []placed) {
	refused := map[string]bool{}
	for _, p := range t.refused {
		refused[p.Path] = true
	}
	for _, r := range rows {
		if !refused[r.Path] {
			taken = append(taken, r.placed)
		}
	}
	return taken
}

// changes returns the changes that records with different ids would make, by id, without refused records.
func (t *table) changes(ctx context.Context, records []placed) (map[string]*model.Change, []placed, error) {
	applied, refused, err := t.take(records, func(patches []document.Patch) (store.Applied, error) {
		return t.store.Rehearse(ctx, t.options.Actor, patches)
	})
	return changesByID(applied), refused, err
}

func idSet(records []placed) map[string]bool {
	ids := map[string]bool{}
	for _, p := range records {
		ids[p.ID] = true
	}
	return ids
}

// kinds returns the kinds of the ids that the graph has.
func (t *table) kinds(ctx context.Context, ids []string) (map[string]string, error) {
	all := map[string]string{}
	for batch := range slices.Chunk(ids, batchSize) {
		known, err := t.store.KindsByID(ctx, batch)
		if err != nil {
			return nil, err
		}
		maps.Copy(all, known)
	}
	return all, nil
}
