package store

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// fingerprint returns a digest that identifies a state of a record.
func fingerprint(record model.Record) string {
	sum := sha256.Sum256([]byte(canonical(record)))
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

// Adopt finds changes that were made directly in the database, by comparing every record with the fingerprint from when
// Sidelines wrote it, and adds them to the journal, so that readers and subscribers learn of them. It returns the number of
// changes that it added. It reads the whole graph, but does not block writers. Several servers may run it at once.
func (s *Store) Adopt(ctx context.Context) (int, error) {
	ids, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
	if err != nil {
		return 0, err
	}
	var suspects []string
	for _, of := range ids {
		for batch := range slices.Chunk(of, recordBatch) {
			differing, err := differing(s.reader(ctx), batch)
			if err != nil {
				return 0, err
			}
			suspects = append(suspects, slices.Collect(maps.Keys(differing))...)
		}
	}
	vanished, err := vanished(s.reader(ctx))
	if err != nil || len(suspects)+len(vanished) == 0 {
		return 0, err
	}
	slices.Sort(suspects)
	total := 0
	for batch := range slices.Chunk(suspects, adoptBatch) {
		noted, err := s.adopt(ctx, func(run runner, j *journal) error { return j.adopt(run, batch) })
		if total += noted; err != nil {
			return total, err
		}
	}
	if len(vanished) > 0 {
		noted, err := s.adopt(ctx, func(run runner, j *journal) error { return j.adoptVanished(run) })
		if total += noted; err != nil {
			return total, err
		}
	}
	if total > 0 {
		slog.InfoContext(ctx, "the database was changed without Sidelines", "changes", total)
	}
	return total, nil
}

// adoptBatch bounds how many changes one transaction adopts. No record of an older version has a fingerprint.
const adoptBatch = 5_000

// adopt adds foreign changes to the journal in a transaction, and returns their number.
func (s *Store) adopt(ctx context.Context, note func(run runner, j *journal) error) (int, error) {
	noted, err := s.write(ctx, "Adopt", func(run runner) (any, error) {
		j, err := openJournal(run, model.ActorDatabase)
		if err != nil {
			return 0, err
		}
		if err := note(run, j); err != nil {
			return 0, err
		}
		_, err = j.close(run)
		return len(j.changes), err
	})
	if err != nil {
		return 0, err
	}
	return noted.(int), nil
}

// adoptVanished adds the deletion of entities to the journal. It checks again that they are gone, now that it holds the lock.
func (j *journal) adoptVanished(run runner) error {
	vanished, err := vanished(run)
	for _, id := range slices.Sorted(maps.Keys(vanished)) {
		j.note(model.ChangeActionDeleted, vanished[id], id, nil, nil, nil)
	}
	return err
}

// vanished returns the kinds, by id, of entities that exist according to the journal but not in the graph. It leaves out kinds
// that only a newer version of Sidelines knows, which adds them itself.
func vanished(run runner) (map[string]string, error) {
	found, err := byKey(run, "Vanished", block("Vanished"), nil, asString)
	for id, kind := range found {
		known := model.KindOfEnum(model.EntityKind(kind))
		if known == nil {
			slog.Warn("an entity is gone whose kind this version does not know", "id", id, "kind", kind)
			delete(found, id)
			continue
		}
		found[id] = known.Name
	}
	return found, err
}

// adopt adds the records that differ from their fingerprints to the journal, and takes new fingerprints.
func (j *journal) adopt(run runner, suspects []string) error {
	for batch := range slices.Chunk(suspects, recordBatch) {
		changed, err := differing(run, batch)
		if err != nil {
			return err
		}
		last, err := byKey(run, "LastActions", block("LastActions"), batch, asString)
		if err != nil {
			return err
		}
		var rows []map[string]any
		for _, id := range slices.Sorted(maps.Keys(changed)) {
			d := changed[id]
			row := map[string]any{"id": id, "fingerprint": d.fingerprint, "updatedAt": j.now}
			switch {
			case d.had:
				j.note(model.ChangeActionUpdated, model.KindOf(d.record).String(), id, d.record, d.record, document.References(d.record))
			case last[id] == "" || last[id] == string(model.ChangeActionDeleted):
				j.note(model.ChangeActionCreated, model.KindOf(d.record).String(), id, nil, d.record, document.References(d.record))
			default: // written by a version without fingerprints
				row["updatedAt"] = nil
			}
			rows = append(rows, row)
		}
		if len(rows) > 0 {
			if _, err := run("PutFingerprints", block("PutFingerprints"), map[string]any{"rows": rows}); err != nil {
				return err
			}
		}
	}
	return nil
}

// difference is a record that differs from its fingerprint.
type difference struct {
	record      model.Record
	fingerprint string // of the record as it is
	had         bool   // whether it had a fingerprint
}

func differing(run runner, ids []string) (map[string]difference, error) {
	records, err := recordsByID(run, ids)
	if err != nil {
		return nil, err
	}
	taken, err := byKey(run, "Fingerprints", block("Fingerprints"), ids, asString)
	if err != nil {
		return nil, err
	}
	found := map[string]difference{}
	for id, record := range records {
		if now := fingerprint(record); now != taken[id] {
			found[id] = difference{record, now, taken[id] != ""}
		}
	}
	return found, nil
}

// How long the graph must be quiet before Watch looks for foreign changes: if it knows that there are some, and if it cannot
// know; and how long Watch waits at most if the graph is never quiet.
const (
	adoptForeign = 200 * time.Millisecond
	adoptAfter   = 2 * time.Second
	adoptAtLeast = 30 * time.Second
)

// Watch adopts foreign changes until the context ends: once at the beginning, and soon after every commit that is not in the
// journal. changed returns a channel that the next commit closes.
func (s *Store) Watch(ctx context.Context, changed func() <-chan struct{}) {
	var w watcher
	for {
		next := changed()
		at, err := s.position(ctx)
		if quiet, isNeeded := w.search(at, time.Now()); err == nil && isNeeded && waits(ctx, next, quiet) {
			if _, err := s.Adopt(ctx); err == nil {
				w.searched = &at
			} else if ctx.Err() == nil {
				slog.WarnContext(ctx, "looking for foreign changes", "error", err)
			}
			w.since = time.Time{}
		}
		select {
		case <-ctx.Done():
			return
		case <-next:
		}
	}
}

// watcher records up to which position Watch has looked for foreign changes.
type watcher struct {
	searched *position // nil before the first search
	since    time.Time // when a commit was first seen that may be foreign
}

// search reports whether the graph must be searched for foreign changes, and how long it must be quiet before that.
func (w *watcher) search(at position, now time.Time) (quiet time.Duration, isNeeded bool) {
	isKnown := w.searched != nil && w.searched.isCounted && at.isCounted
	if isKnown && at.beside == w.searched.beside {
		w.since = time.Time{}
		return 0, false
	}
	if w.since.IsZero() {
		w.since = now
	}
	switch {
	case now.Sub(w.since) > adoptAtLeast:
		return 0, true
	case isKnown:
		return adoptForeign, true
	}
	return adoptAfter, true
}

// waits waits, and reports whether no commit was made meanwhile.
func waits(ctx context.Context, happens <-chan struct{}, quiet time.Duration) bool {
	if quiet == 0 {
		return ctx.Err() == nil
	}
	select {
	case <-ctx.Done():
		return false
	case <-happens:
		return false
	case <-time.After(quiet):
		return true
	}
}
