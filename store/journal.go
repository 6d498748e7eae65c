package store

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"time"

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
	reason   string // for which somebody makes them
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

// note adds a change of a record. touched are the ids that the record names or named. before is nil for a new record, after for
// a deleted one.
func (j *journal) note(action model.ChangeAction, kind, id string, before, after model.Record, touched []string) {
	slices.Sort(touched)
	sequence, entityKind := j.sequence+len(j.changes)+1, model.KindNamed(kind).Enum
	j.changes = append(j.changes, &model.Change{
		Cursor: changeCursor(sequence), Sequence: sequence, Revision: j.revision + 1, At: j.now, Actor: j.actor,
		Action: &action, Kind: &entityKind, EntityID: id, Fields: changedFields(before, after), Touched: slices.Compact(touched),
		Reason: j.reason,
	})
}

// commit writes records and merged ids, and closes the journal.
func (j *journal) commit(
	run runner, changed []changedRecord, merged map[string]string, progress func(done, total int),
) (revision int, err error) {
	if err := writeRows(run, changed, progress); err != nil {
		return 0, err
	}
	if err := redirect(run, merged); err != nil {
		return 0, err
	}
	return j.close(run)
}

// redirect makes ids lead to others.
func redirect(run runner, merged map[string]string) error {
	if len(merged) == 0 {
		return nil
	}
	rows := make([]map[string]any, 0, len(merged))
	for _, from := range slices.Sorted(maps.Keys(merged)) {
		rows = append(rows, map[string]any{"from": from, "into": merged[from]})
	}
	_, err := run("PutRedirects", block("PutRedirects"), map[string]any{"rows": rows})
	return err
}

// close writes the changes, and returns the revision of the journal after them.
func (j *journal) close(run runner) (int, error) {
	if len(j.changes) == 0 {
		return j.revision, nil
	}
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
		if c.Reason != "" {
			rows[i]["reason"] = c.Reason
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
	sequence := int(value[int64](p, "sequence"))
	return &model.Change{
		Cursor: changeCursor(sequence), Sequence: sequence, Revision: int(value[int64](p, "revision")),
		At: value[time.Time](p, "at"), Actor: value[string](p, "actor"),
		Action: known(p, "action", model.AllChangeAction), Kind: known(p, "kind", model.AllEntityKind),
		EntityID: value[string](p, "entityId"), Fields: p.strings("fields"), Touched: p.strings("touched"),
		Reason: value[string](p, "reason"),
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
