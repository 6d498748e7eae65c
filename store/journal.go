package store

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// journal gathers the changes of one transaction, and is written in that transaction. Opening it takes the lock of writers, so
// that revisions have no gaps.
type journal struct {
	revision int // of the last transaction that changed anything
	sequence int // of the last change
	actor    string
	now      time.Time
	changes  []*model.Change

	operation int       // the revision by which the transaction is undone, if it is not its own
	undoes    []int     // revisions that the transaction takes back
	reason    string    // for which somebody makes the changes
	led       redirects // rules of ids that the transaction changed
}

func openJournal(run runner, actor string) (*journal, error) {
	now := time.Now().UTC()
	rows, err := run("LockWrites", block("LockWrites"), map[string]any{"now": now})
	if err != nil {
		return nil, err
	}
	if rows[0]["isRestoring"] == true {
		return nil, errRestoring
	}
	return &journal{revision: int(rows[0]["revision"].(int64)), sequence: int(rows[0]["sequence"].(int64)), actor: actor, now: now}, nil
}

// note adds a change of a record with its values before and after. touched are the ids that the record names or named. before is nil
// for a new record, after for a deleted one.
func (j *journal) note(action model.ChangeAction, kind, id string, before, after model.Record, touched []string) {
	kept := keptOf(before, after)
	fields := []string{}
	if after != nil {
		fields = kept.Is.Fields()
	}
	j.noteKept(action, kind, id, fields, kept, touched)
}

// noteKept adds a change of which kept has what is known.
func (j *journal) noteKept(action model.ChangeAction, kind, id string, fields []string, kept history.Kept, touched []string) {
	slices.Sort(touched)
	sequence, entityKind := j.sequence+len(j.changes)+1, model.KindNamed(kind).Enum
	c := &model.Change{
		Cursor: changeCursor(sequence), Sequence: sequence, Revision: j.revision + 1, At: j.now, Actor: j.actor,
		Action: &action, Kind: &entityKind, EntityID: id, Fields: fields, Touched: slices.Compact(touched),
		Operation: cmp.Or(j.operation, j.revision+1), Undoes: j.undoes, Reason: j.reason,
	}
	if kept.IsKnown {
		c.Values = kept.Text()
	}
	j.changes = append(j.changes, c)
}

// commit writes records and merged ids, and closes the journal.
func (j *journal) commit(
	run runner, changed []changedRecord, merged map[string]string, progress func(done, total int),
) (revision int, err error) {
	if err := writeRows(run, changed, progress); err != nil {
		return 0, err
	}
	if err := j.redirect(run, merged); err != nil {
		return 0, err
	}
	return j.close(run)
}

// redirect makes ids lead to others.
func (j *journal) redirect(run runner, merged map[string]string) error {
	if len(merged) == 0 {
		return nil
	}
	if err := j.led.read(run, slices.Collect(maps.Keys(merged))); err != nil {
		return err
	}
	j.led.lead(merged)
	rows := make([]map[string]any, 0, len(merged))
	for _, from := range slices.Sorted(maps.Keys(merged)) {
		rows = append(rows, map[string]any{"from": from, "into": merged[from]})
	}
	_, err := run("PutRedirects", block("PutRedirects"), map[string]any{"rows": rows})
	return err
}

// restore makes ids lead where they led before, or nowhere.
func (j *journal) restore(run runner, to map[string]history.Redirect) error {
	if len(to) == 0 {
		return nil
	}
	if err := j.led.read(run, slices.Collect(maps.Keys(to))); err != nil {
		return err
	}
	var rows []map[string]any
	for _, id := range slices.Sorted(maps.Keys(to)) {
		row := map[string]any{"from": id, "into": nil}
		if was := to[id].Was; was != nil {
			row["into"] = *was
		}
		j.led.note(id, nil)
		j.led.is[id] = to[id].Was
		rows = append(rows, row)
	}
	return putRows(run, "RestoreRedirects", block("RestoreRedirects"), rows, map[string]any{})
}

// close writes the changes, and returns the revision of the journal after them.
func (j *journal) close(run runner) (int, error) {
	if len(j.changes) == 0 {
		return j.revision, nil
	}
	j.led.share(j.changes)
	rows := changeRows(j.changes)
	if err := putRows(run, "PutChanges", block("PutChanges"), rows, map[string]any{}); err != nil {
		return 0, err
	}
	_, err := run("MoveJournal", block("MoveJournal"), map[string]any{"revision": j.revision + 1, "sequence": j.sequence + len(rows)})
	return j.revision + 1, err
}

// changeRows returns the properties of the nodes of changes.
func changeRows(changes []*model.Change) []map[string]any {
	rows := make([]map[string]any, len(changes))
	for i, c := range changes {
		rows[i] = map[string]any{
			"sequence": c.Sequence, "revision": c.Revision, "at": c.At, "actor": c.Actor, "action": string(*c.Action),
			"kind": string(*c.Kind), "entityId": c.EntityID, "fields": c.Fields, "touched": c.Touched,
		}
		for name, text := range map[string]string{"values": c.Values, "redirects": c.Redirects, "reason": c.Reason} {
			if text != "" {
				rows[i][name] = text
			}
		}
		if c.Operation != c.Revision {
			rows[i]["operation"] = c.Operation
		}
		if len(c.Undoes) > 0 {
			rows[i]["undoes"] = c.Undoes
		}
	}
	return rows
}

// JournalHead returns the last revision and the last sequence of the journal, which are 0 for an empty one.
func (s *Store) JournalHead(ctx context.Context) (revision, sequence int, err error) {
	rows, err := s.read(ctx, "JournalHead", block("JournalHead"), nil)
	if err != nil {
		return 0, 0, err
	}
	return int(value[int64](rows[0], "value")), int(value[int64](rows[0], "sequence")), nil
}

// changeCursor returns the cursor of a change in the journal.
func changeCursor(sequence int) string {
	return cursor{List: listDigest(journalList), Keys: []any{int64(sequence), ""}}.encode()
}

func decodeChange(p props) *model.Change {
	sequence, revision := int(value[int64](p, "sequence")), int(value[int64](p, "revision"))
	return &model.Change{
		Cursor: changeCursor(sequence), Sequence: sequence, Revision: revision,
		At: value[time.Time](p, "at"), Actor: value[string](p, "actor"),
		Action: known(p, "action", model.AllChangeAction), Kind: known(p, "kind", model.AllEntityKind),
		EntityID: value[string](p, "entityId"), Fields: p.strings("fields"), Touched: p.strings("touched"),
		Operation: cmp.Or(int(value[int64](p, "operation")), revision), Undoes: p.ints("undoes"), Reason: value[string](p, "reason"),
		Values: value[string](p, "values"), Redirects: value[string](p, "redirects"),
	}
}

// known returns a pointer to value, or nil if only a newer version of Sidelines, which writes to the same database, knows it.
func known[T ~string](change props, key string, all []T) *T {
	found := enum[T](change, key)
	if found == nil || !slices.Contains(all, *found) {
		slog.Warn("the journal has a value that this version does not know", "sequence", change["sequence"], "field", key, "value", change[key])
		return nil
	}
	return found
}
