package store

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// retractSource retracts a source with everything that rests on it alone, see document.Withdraw. The change of the source is the first.
// It reads and writes the records in pieces, so that one piece is in memory.
func retractSource(run runner, j *journal, before *model.Source, retraction model.Retraction) error {
	after, err := copied(before)
	if err != nil {
		return err
	}
	after.(*model.Source).Retraction = &retraction
	e := entryOf("retract", before, after)
	problems := e.check()
	dangling, err := checkReferences(run, []*entry{e}, nil)
	if err != nil {
		return err
	}
	if problems = append(problems, dangling...); len(problems) > 0 {
		return refusal("Nothing was retracted", problems)
	}
	action := model.ChangeActionRetracted
	if before.Retraction != nil {
		action = model.ChangeActionUpdated
	}
	j.note(action, "Source", before.ID, before, after, e.named())
	withdrawn := 0
	err = withdraw(run, before.ID, retraction, func(entries []*entry, effects []model.Withdrawn) error {
		withdrawn += len(effects)
		changed := make([]changedRecord, 0, len(entries))
		for _, e := range entries {
			if problems := e.check(); len(problems) > 0 {
				return refusal("Nothing was retracted", problems)
			}
			action := model.ChangeActionUpdated
			if document.IsRetracted(e.after) && !document.IsRetracted(e.before) {
				action = model.ChangeActionRetracted
			}
			j.note(action, e.patch.Kind, e.patch.ID, e.before, e.after, e.named())
			changed = append(changed, changedRecord{record: e.after, existed: true})
		}
		return writeRows(run, changed, func(int, int) {})
	})
	if err != nil {
		return err
	}
	if before.Retraction != nil && withdrawn == 0 {
		return model.Errorf(model.CodeBadUserInput, "id: %q is retracted already.", before.ID)
	}
	_, err = j.commit(run, []changedRecord{{record: after, existed: true}}, nil, func(int, int) {})
	return err
}

// entryOf returns the change of a record that no document describes.
func entryOf(path string, before, after model.Record) *entry {
	patch := document.Patch{
		Path: path, Kind: model.KindOf(before).Name, ID: before.Base().ID, Uncited: true, DistantDates: true,
	}
	return &entry{patch: patch, before: before, after: after}
}

// withdraw finds what the retraction of a source does to the records that name it, in pieces and in the order of their ids. It calls
// each with the records of a piece that change, and what is done to them; it changes nothing itself.
func withdraw(
	run runner, source string, retraction model.Retraction, each func(entries []*entry, effects []model.Withdrawn) error,
) error {
	ids, err := dependents(run, source)
	if err != nil {
		return err
	}
	slices.Sort(ids)
	for piece := range slices.Chunk(ids, recordBatch) {
		records, err := recordsByID(run, piece)
		if err != nil {
			return err
		}
		stands, err := standing(run, records)
		if err != nil {
			return err
		}
		var entries []*entry
		var effects []model.Withdrawn
		for _, id := range piece {
			before := records[id]
			if before == nil {
				continue // a node that cannot be read
			}
			after, err := copied(before)
			if err != nil {
				return err
			}
			done := document.Withdraw(after, source, retraction, stands)
			if len(done) == 0 {
				continue
			}
			entries = append(entries, entryOf(id, before, after))
			effects = append(effects, done...)
		}
		if len(entries) == 0 {
			continue
		}
		if err := each(entries, effects); err != nil {
			return err
		}
	}
	return nil
}

// standing returns a function that reports whether a source that the records name is not retracted.
func standing(run runner, records map[string]model.Record) (func(id string) bool, error) {
	var ids []string
	for _, record := range records {
		model.Referenced("", record.Fields(), func(_ string, f model.Field, id string, _ func(string)) {
			if slices.Contains(f.Kinds, "Source") {
				ids = append(ids, id)
			}
		})
	}
	slices.Sort(ids)
	retracted, err := byKey(run, "RetractedSources", block("RetractedSources"), slices.Compact(ids), asString)
	if err != nil {
		return nil, err
	}
	return func(id string) bool { _, isRetracted := retracted[id]; return !isRetracted }, nil
}

// Withdrawals returns what the retraction of a source would do to each fact, by id, see document.Withdraw.
func (s *Store) Withdrawals(ctx context.Context, source string) ([]model.Withdrawn, error) {
	var all []model.Withdrawn
	err := withdraw(s.reader(ctx), source, model.Retraction{}, func(_ []*entry, effects []model.Withdrawn) error {
		all = append(all, effects...)
		return nil
	})
	slices.SortFunc(all, func(a, b model.Withdrawn) int { return strings.Compare(a.ID, b.ID) })
	return all, err
}
