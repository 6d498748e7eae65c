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

// foreignActor is in whose name the journal tells what came into the database without Sidelines.
const foreignActor = "database"

// fingerprint tells a record from any other state of it.
func fingerprint(record model.Record) string {
	sum := sha256.Sum256([]byte(canonical(record)))
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

// Adopt finds what somebody changed in the database without Sidelines, by comparing every record with the fingerprint
// that was taken when it was written, and notes it in the journal, so that readers and subscribers learn of it. It returns
// how many changes it noted. It reads the whole graph, without holding up writers; several servers may do it at once.
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

// adoptBatch bounds what one transaction adopts: a database that an older Sidelines wrote has no fingerprints at all.
const adoptBatch = 5_000

// adopt notes foreign changes in a transaction of their own, and returns how many it noted.
func (s *Store) adopt(ctx context.Context, note func(run runner, j *journal) error) (int, error) {
	noted, err := s.write(ctx, "Adopt", func(run runner) (any, error) {
		j, err := openJournal(run, foreignActor)
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

// adoptVanished notes those that are gone; it looks again, because the lock is held now.
func (j *journal) adoptVanished(run runner) error {
	vanished, err := vanished(run)
	for _, id := range slices.Sorted(maps.Keys(vanished)) {
		j.note(model.ChangeActionDeleted, vanished[id], id, nil, nil, nil)
	}
	return err
}

// vanished are the kinds, by id, of the entities that the journal says are there, and that are not. It leaves out those
// of a kind that only a newer version of Sidelines knows: that one notes them.
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

// adopt notes the changes of those that differ from their fingerprint, and takes new ones.
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
			default: // written before there were fingerprints
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

// difference is a record that is not what its fingerprint was taken of.
type difference struct {
	record      model.Record
	fingerprint string // of the record as it is
	had         bool   // whether there was one
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

// How long the graph must be quiet before Watch looks for foreign changes: where it knows that there are some, where it
// cannot know, and at most, while somebody writes all the time.
const (
	adoptForeign = 200 * time.Millisecond
	adoptAfter   = 2 * time.Second
	adoptAtLeast = 30 * time.Second
)

// Watch adopts foreign changes until the context ends: once at the beginning, and soon after every commit that the journal
// does not explain. changed is how to wait for a commit.
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

// watcher knows up to where foreign changes were looked for.
type watcher struct {
	searched *position // nil before the first search
	since    time.Time // when a commit was first seen that may be foreign
}

// search reports whether the graph must be searched for foreign changes, and how long it must be quiet before.
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

// waits reports whether nothing happened for a while.
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
