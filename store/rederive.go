package store

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// derivedForm names the form in which records are stored: folded texts, days to compare by, keys of details, fingerprints. It is
// recorded beside the migrations. If you change rows.go, Fold or the fingerprint, increase its number, and the next start
// rewrites every record.
const derivedForm = "derived-form-4"

// Rederive rewrites all records if an earlier version of Sidelines stored them in another form, and works out again for whom everybody
// acts if the rule of that changed. The values of fields, the journal and updatedAt stay as they are. It works in batches, and starts
// over if it was interrupted.
func (s *Store) Rederive(ctx context.Context, progress func(done, total int)) error {
	if err := s.rederiveRecords(ctx, progress); err != nil {
		return err
	}
	return s.settleSides(ctx, progress)
}

func (s *Store) rederiveRecords(ctx context.Context, progress func(done, total int)) error {
	had, err := s.HasLoaded(ctx, derivedForm)
	if err != nil || had {
		return err
	}
	byKind, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
	if err != nil {
		return err
	}
	ids := slices.Sorted(slices.Values(slices.Concat(slices.Collect(maps.Values(byKind))...)))
	for done := 0; done < len(ids); done += recordBatch {
		progress(done, len(ids))
		batch := ids[done:min(done+recordBatch, len(ids))]
		if _, err := s.write(ctx, "Rederive", func(run runner) (any, error) { return nil, rederive(run, batch) }); err != nil {
			return fmt.Errorf("records %s to %s: %w", batch[0], batch[len(batch)-1], err)
		}
	}
	progress(len(ids), len(ids))
	if len(ids) > 0 {
		slog.InfoContext(ctx, "every record is stored in the form of this version", "records", len(ids), "form", derivedForm)
	}
	return s.record(ctx, derivedForm)
}

func rederive(run runner, ids []string) error {
	if _, err := openJournal(run, ""); err != nil { // waits for other writers
		return err
	}
	records, err := recordsByID(run, ids)
	if err != nil {
		return err
	}
	taken, err := byKey(run, "Fingerprints", block("Fingerprints"), ids, asString)
	if err != nil {
		return err
	}
	var changed []changedRecord
	for _, id := range ids {
		record := records[id]
		if record == nil {
			continue
		}
		c := changedRecord{record: record, existed: true}
		if was := taken[id]; was != "" && was != fingerprint(record) && was != fingerprint(withoutTenureIDs(record)) {
			c.fingerprint = was // it was changed directly in the database, which Adopt has not noticed yet
		}
		changed = append(changed, c)
	}
	now := time.Now().UTC()
	w := writing{run: run, to: overBolt{run, now}, now: now, total: 2 * len(changed), progress: func(int, int) {}, keepUpdatedAt: true}
	return w.recordsAndSides(changed)
}

// withoutTenureIDs returns a record in the form of fingerprints from before tenures had ids.
func withoutTenureIDs(record model.Record) model.Record {
	leader, ok := record.(*model.Leader)
	if !ok || len(leader.Tenures) == 0 {
		return record
	}
	before := *leader
	before.Tenures = slices.Clone(leader.Tenures)
	for i := range before.Tenures {
		before.Tenures[i].ID = ""
	}
	return &before
}
