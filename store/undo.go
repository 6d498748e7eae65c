package store

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// Undone is the result of Undo.
type Undone struct {
	// Revision of the undo; that of the journal as it is if nothing was written.
	Revision int
	// Undone are the revisions that were taken back.
	Undone []int
	// Changes of the undo.
	Changes []*model.Change
}

// Undo takes back a transaction, or all of an operation that begins with it, see AsOne. It restores exactly what the transaction
// changed, and nothing else, as one revision. If the graph no longer has what the transaction made, Undo changes nothing, and returns a
// CONFLICT error that names every revision in the way. A dry run (write is false) changes nothing.
func (s *Store) Undo(ctx context.Context, actor string, revision int, reason string, write bool) (Undone, error) {
	return s.undo(ctx, &undo{revision: revision}, actor, reason, write)
}

// UndoOwn is Undo for an actor that may not delete. It returns a FORBIDDEN error if the undo would remove a record that another actor
// created, because that is what a deletion does. A duplicate whose merge is done again is not removed: it leads to the other record.
func (s *Store) UndoOwn(ctx context.Context, actor string, revision int, reason string, write bool) (Undone, error) {
	return s.undo(ctx, &undo{revision: revision, onlyOwn: true}, actor, reason, write)
}

func (s *Store) undo(ctx context.Context, planned *undo, actor, reason string, write bool) (Undone, error) {
	if strings.TrimSpace(reason) == "" {
		return Undone{}, model.Errorf(model.CodeBadUserInput, "reason: say why the revision is taken back.")
	}
	if err := model.CheckReason(reason); err != nil {
		return Undone{}, err
	}
	var done Undone
	_, err := s.write(ctx, "Undo", func(run runner) (any, error) {
		j, err := openJournal(run, actor)
		if err != nil {
			return nil, err
		}
		u := &undo{run: run, journal: j, revision: planned.revision, onlyOwn: planned.onlyOwn} // the driver may call again
		if err := u.plan(); err != nil {
			return nil, err
		}
		if err := u.checkRemovals(actor); err != nil {
			return nil, err
		}
		j.reason, j.undoes = reason, u.revisions
		u.note()
		done = Undone{Revision: j.revision, Undone: u.revisions, Changes: j.changes}
		if !write || len(j.changes) == 0 {
			return nil, errRehearsed
		}
		done.Revision, err = u.commit()
		return nil, err
	})
	if err != nil && !errors.Is(err, errRehearsed) {
		return Undone{}, err
	}
	return done, nil
}

// undo takes back transactions within one of its own.
type undo struct {
	run       runner
	journal   *journal
	revision  int
	revisions []int // to take back
	changes   []history.Change
	redirects map[string]history.Redirect
	entries   []*entry // records to change, or to make again
	made      map[string]*history.Net
	removed   map[string]model.Record
	onlyOwn   bool
	creators  map[string]string // actors by the ids of the records that they created

	isBlocked bool
	concerns  []concern // what else is in the way
}

// concern is a field of a record, or its existence, that prevents the undo.
type concern struct {
	id, field string
	isMissing bool // the record would be named, and is not there
}

func (u *undo) block(concerns ...concern) {
	u.isBlocked = true
	u.concerns = append(u.concerns, concerns...)
}

// plan finds what to write. It returns an error if that is not exactly what was there before.
func (u *undo) plan() error {
	changes, err := changesOf(u.run, "ChangesOfOperation", map[string]any{"revision": u.revision})
	if err != nil {
		return err
	}
	if len(changes) == 0 {
		return model.Errorf(model.CodeNotFound, "revision: the journal has no revision %d.", u.revision)
	}
	u.creators = map[string]string{}
	for _, c := range changes {
		if c.Action != nil && *c.Action == model.ChangeActionCreated {
			u.creators[c.EntityID] = c.Actor
		}
		h := historyOf(c)
		if err := u.checkKnown(c, h); err != nil {
			return err
		}
		u.changes, u.revisions = append(u.changes, h), append(u.revisions, h.Revision)
	}
	u.revisions = slices.Compact(u.revisions)
	nets, redirects, isWhole := history.NetOf(u.changes)
	if u.redirects = redirects; !isWhole {
		u.block()
		return u.refuse()
	}
	u.made, u.removed = map[string]*history.Net{}, map[string]model.Record{}
	for piece := range slices.Chunk(nets, recordBatch) {
		if err := u.compare(piece); err != nil {
			return err
		}
	}
	if !u.isBlocked { // else the checks would find what follows from that
		if err := u.check(); err != nil {
			return err
		}
	}
	if u.isBlocked {
		return u.refuse()
	}
	return nil
}

// checkRemovals returns an error if the undo would remove what the actor may not delete.
func (u *undo) checkRemovals(actor string) error {
	if !u.onlyOwn {
		return nil
	}
	for _, id := range slices.Sorted(maps.Keys(u.removed)) {
		if r, leads := u.redirects[id]; leads && r.Was != nil || u.creators[id] == actor {
			continue
		}
		return model.Errorf(model.CodeForbidden, "Undoing revision %d would delete %q, which %s created: that takes a token of the role %s, "+
			"as delete does. You can take back what you created.", u.revision, id, cmp.Or(u.creators[id], "another operation"), model.RoleAdmin)
	}
	return nil
}

// checkKnown returns an error if the journal does not have what a change replaced.
func (u *undo) checkKnown(c *model.Change, h history.Change) error {
	if h.IsKnown {
		for field := range h.Is {
			if _, has := h.Was[field]; h.Effect == history.Changed && !has {
				return model.Errorf(model.CodeConflict, "Revision %d cannot be taken back: the journal has no earlier value of %s of %q.",
					c.Revision, field, c.EntityID)
			}
		}
		return nil
	}
	why := "it was made by a version of Sidelines that kept no values"
	if c.Actor == model.ActorDatabase {
		why = "it was made in the database without Sidelines, and the journal has no earlier values"
	}
	return model.Errorf(model.CodeConflict,
		"Revision %d cannot be taken back: of %q the journal does not know what was there before, because %s.",
		c.Revision, c.EntityID, why)
}

// compare compares what the transaction made of records with the graph, and makes the records as they were before.
func (u *undo) compare(nets []*history.Net) error {
	ids := make([]string, len(nets))
	for i, n := range nets {
		ids[i] = n.ID
	}
	records, err := recordsByID(u.run, ids)
	if err != nil {
		return err
	}
	kinds, err := kindsByID(u.run, ids)
	if err != nil {
		return err
	}
	for _, n := range nets {
		record := records[n.ID]
		if record == nil && kinds[n.ID] != "" || record != nil && n.Exists && model.KindOf(record) != n.KindAfter {
			u.block(concern{id: n.ID, field: history.AllFields}) // a node that is no record, or one of another kind
			continue
		}
		switch {
		case n.Exists != (record != nil):
			u.block(concern{id: n.ID, field: history.AllFields})
		case !n.Exists && n.Existed:
			after, err := n.Was.Record(n.KindBefore, n.ID)
			if err != nil {
				return unreadable(err)
			}
			u.made[n.ID] = n
			u.entries = append(u.entries, &entry{patch: document.Patch{Path: n.ID, Kind: n.KindBefore.Name, ID: n.ID}, after: after})
		case n.Exists && !n.Existed:
			if !equalValues(valuesOf(record), n.Is) {
				u.block()
			}
			u.removed[n.ID] = record
		case n.Exists:
			if err := u.change(n, record); err != nil {
				return err
			}
		}
	}
	return nil
}

// change gives a record the values that it had before.
func (u *undo) change(n *history.Net, record model.Record) error {
	now := valuesOf(record)
	for field, value := range n.Is {
		if !bytes.Equal(now.Get(field), value) {
			u.block()
			return nil
		}
	}
	if len(n.Is) == 0 {
		return nil
	}
	after, err := copied(record)
	if err != nil {
		return err
	}
	if err := n.Was.Into(after); err != nil {
		return unreadable(err)
	}
	u.entries = append(u.entries, entryOf(n.ID, record, after))
	return nil
}

func unreadable(err error) error {
	return model.Errorf(model.CodeConflict,
		"The revision cannot be taken back: this version of Sidelines does not know a value of the journal: %v.", err)
}

func equalValues(a, b history.Values) bool {
	return maps.EqualFunc(a, b, func(x, y json.RawMessage) bool { return bytes.Equal(x, y) })
}

// note adds the changes of the undo to the journal.
func (u *undo) note() {
	for _, id := range slices.Sorted(maps.Keys(u.removed)) {
		record := u.removed[id]
		action, touched := model.ChangeActionDeleted, document.References(record)
		if r, has := u.redirects[id]; has && r.Was != nil {
			action, touched = model.ChangeActionMerged, append(touched, *r.Was)
		}
		u.journal.note(action, model.KindOf(record).Name, id, record, nil, touched)
	}
	for _, e := range u.entries {
		action := model.ChangeActionUpdated
		kept, fields := keptOf(e.before, e.after), []string{}
		switch {
		case e.before == nil:
			action, kept.CreatedAt = model.ChangeActionCreated, u.made[e.patch.ID].CreatedAt
		case document.IsRetracted(e.after) && !document.IsRetracted(e.before):
			action = model.ChangeActionRetracted
		}
		fields = append(fields, kept.Is.Fields()...)
		u.journal.noteKept(action, e.patch.Kind, e.patch.ID, fields, kept, e.named())
	}
	led := map[string]bool{}
	for _, c := range u.changes {
		r, has := u.redirects[c.ID]
		if c.Effect != history.Led || !has || led[c.ID] {
			continue
		}
		led[c.ID] = true
		action, touched := model.ChangeActionDeleted, []string{}
		if r.Was != nil {
			action, touched = model.ChangeActionMerged, append(touched, *r.Was)
		}
		u.journal.noteKept(action, c.Kind.Name, c.ID, []string{}, history.Kept{IsKnown: true}, touched)
	}
	if len(u.journal.changes) == 0 && len(u.redirects) > 0 { // only ids of tenures led elsewhere
		c := u.changes[0]
		u.journal.noteKept(model.ChangeActionUpdated, c.Kind.Name, c.ID, []string{}, history.Kept{IsKnown: true}, nil)
	}
}

// commit writes what is planned.
func (u *undo) commit() (revision int, err error) {
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(u.removed)), writeBatch) {
		if err := u.journal.remove(u.run, ids...); err != nil {
			return 0, err
		}
	}
	changed := make([]changedRecord, len(u.entries))
	for i, e := range u.entries {
		changed[i] = changedRecord{record: e.after, existed: e.before != nil}
	}
	if err := writeRows(u.run, changed, func(int, int) {}); err != nil {
		return 0, err
	}
	var created []map[string]any
	for id, n := range u.made {
		if !n.CreatedAt.IsZero() {
			created = append(created, map[string]any{"id": id, "createdAt": n.CreatedAt.UTC()})
		}
	}
	if err := putRows(u.run, "PutCreatedAt", block("PutCreatedAt"), created, map[string]any{}); err != nil {
		return 0, err
	}
	if err := u.journal.restore(u.run, u.redirects); err != nil {
		return 0, err
	}
	return u.journal.close(u.run)
}
