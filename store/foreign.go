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
// changes that it added.
//
// The Community edition of Neo4j does not say what a transaction changed: it has no change data capture and no triggers, its
// records have no transaction numbers, and Cypher has no digest with which the database could compare a record itself. So Adopt
// reads the whole graph, in pieces: it has one piece in memory, and rests after each one as long as the piece took. It does not
// block writers. Several servers may run it at once; Watch lets one at a time.
func (s *Store) Adopt(ctx context.Context) (int, error) {
	return s.adoptFrom(ctx, place{}, func(place) error { return nil })
}

// place is how far a search has come: through the records by id, and after them through the journal, for records that are gone.
type place struct {
	inJournal bool
	after     string // id
}

// longestRest bounds the rest after a piece.
const longestRest = time.Second

// adoptFrom is Adopt from a place. It calls reached after every piece, and ends with its error.
func (s *Store) adoptFrom(ctx context.Context, at place, reached func(place) error) (total int, err error) {
	defer func() {
		if total > 0 {
			slog.InfoContext(ctx, "the database was changed without Sidelines", "changes", total)
		}
	}()
	for {
		began := time.Now()
		ids, noted, err := s.adoptPiece(ctx, at)
		if total += noted; err != nil {
			return total, err
		}
		switch {
		case len(ids) > 0:
			at.after = ids[len(ids)-1]
		case at.inJournal:
			return total, nil
		default:
			at = place{inJournal: true}
		}
		if err := reached(at); err != nil {
			return total, err
		}
		select {
		case <-ctx.Done():
			return total, ctx.Err()
		case <-time.After(min(time.Since(began), longestRest)):
		}
	}
}

// adoptPiece adopts the foreign changes of the next piece, and returns its ids.
func (s *Store) adoptPiece(ctx context.Context, at place) (ids []string, noted int, err error) {
	list := "EntityIDsAfter"
	if at.inJournal {
		list = "ChangedIDsAfter"
	}
	rows, err := s.read(ctx, list, block(list), map[string]any{"after": at.after, "limit": recordBatch})
	if err != nil {
		return nil, 0, err
	}
	for _, row := range rows {
		ids = append(ids, asString(row["key"]))
	}
	if at.inJournal {
		gone, err := vanished(s.reader(ctx), ids)
		if err != nil || len(gone) == 0 {
			return ids, 0, err
		}
		noted, err = s.adopt(ctx, func(run runner, j *journal) error { return j.adoptVanished(run, ids) })
		return ids, noted, err
	}
	changed, err := differing(s.reader(ctx), ids)
	if err != nil || len(changed) == 0 {
		return ids, 0, err
	}
	noted, err = s.adopt(ctx, func(run runner, j *journal) error { return j.adopt(run, slices.Sorted(maps.Keys(changed))) })
	return ids, noted, err
}

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
		var ids []string
		for _, c := range j.changes {
			ids = append(ids, c.EntityID)
		}
		if err := settle(run, ids); err != nil {
			return 0, err
		}
		if slices.ContainsFunc(j.changes, isOfLeader) {
			if _, err := run("ForgetMigration", block("ForgetMigration"), map[string]any{"name": sidesForm}); err != nil {
				return 0, err
			}
		}
		_, err = j.close(run)
		return j.changes, err
	})
	if err != nil {
		return 0, err
	}
	changes := noted.([]*model.Change)
	if slices.ContainsFunc(changes, isOfLeader) {
		// Nobody knows which offices the leader had before, and so whose sides followed from them. If this is interrupted, the next
		// start does it.
		err = s.settleSides(ctx, func(int, int) {})
	}
	return len(changes), err
}

func isOfLeader(c *model.Change) bool { return *c.Kind == model.EntityKindLeader }

// adoptVanished adds the deletion of entities to the journal. It checks again that they are gone, now that it holds the lock.
func (j *journal) adoptVanished(run runner, ids []string) error {
	vanished, err := vanished(run, ids)
	if err != nil || len(vanished) == 0 {
		return err
	}
	known, err := journalled(run, slices.Collect(maps.Keys(vanished)))
	for _, id := range slices.Sorted(maps.Keys(vanished)) {
		j.noteKept(model.ChangeActionDeleted, vanished[id], id, []string{}, keptOfVanished(known[id]), nil)
	}
	return err
}

// vanished returns the kinds, by id, of those entities that exist according to the journal but not in the graph. It leaves out kinds
// that only a newer version of Sidelines knows, which adds them itself.
func vanished(run runner, ids []string) (map[string]string, error) {
	found, err := byKey(run, "Vanished", block("Vanished"), ids, asString)
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
	changed, err := differing(run, suspects)
	if err != nil {
		return err
	}
	last, err := byKey(run, "LastActions", block("LastActions"), suspects, asString)
	if err != nil {
		return err
	}
	known, err := journalled(run, slices.Collect(maps.Keys(changed)))
	if err != nil {
		return err
	}
	var rows []map[string]any
	for _, id := range slices.Sorted(maps.Keys(changed)) {
		d := changed[id]
		row := map[string]any{"id": id, "fingerprint": d.fingerprint, "updatedAt": j.now}
		switch {
		case d.had:
			fields, kept := keptOfForeign(d.record, known[id])
			j.noteKept(model.ChangeActionUpdated, model.KindOf(d.record).String(), id, fields, kept, document.References(d.record))
		case last[id] == "" || last[id] == string(model.ChangeActionDeleted):
			j.note(model.ChangeActionCreated, model.KindOf(d.record).String(), id, nil, d.record, document.References(d.record))
		default: // written by a version without fingerprints
			row["updatedAt"] = nil
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	_, err = run("PutFingerprints", block("PutFingerprints"), map[string]any{"rows": rows})
	return err
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
