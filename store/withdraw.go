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
func retractSource(run runner, j *journal, source *model.Source, retraction model.Retraction) error {
	if retraction.Source == source.ID {
		return model.Errorf(model.CodeBadUserInput, "source: %q cannot show that it is wrong itself: leave it out.", source.ID)
	}
	after, err := copied(source)
	if err != nil {
		return err
	}
	after.(*model.Source).Retraction = &retraction
	e := entryOf("retract", source, after)
	if err := checkRetraction(run, e); err != nil {
		return err
	}
	action := model.ChangeActionRetracted
	if source.Retraction != nil {
		action = model.ChangeActionUpdated
	}
	j.note(action, "Source", source.ID, source, after, e.named())
	withdrawn := 0
	err = eachCiting(run, source.ID, func(records []model.Record, stands func(id string) bool) error {
		changed := make([]changedRecord, 0, len(records))
		for _, before := range records {
			after, err := copied(before)
			if err != nil {
				return err
			}
			effects := document.Withdraw(after, source.ID, retraction, stands)
			if len(effects) == 0 {
				continue
			}
			withdrawn += len(effects)
			e := entryOf(after.Base().ID, before, after)
			if problems := e.check(); len(problems) > 0 {
				return refusal("Nothing was retracted", problems)
			}
			action := model.ChangeActionUpdated
			if document.IsRetracted(after) && !document.IsRetracted(before) {
				action = model.ChangeActionRetracted
			}
			j.note(action, e.patch.Kind, e.patch.ID, before, after, e.named())
			changed = append(changed, changedRecord{record: after, existed: true})
		}
		if len(changed) == 0 {
			return nil
		}
		return writeRows(run, changed, func(int, int) {})
	})
	if err != nil {
		return err
	}
	if source.Retraction != nil && withdrawn == 0 {
		return model.Errorf(model.CodeBadUserInput, "id: %q is retracted already.", source.ID)
	}
	_, err = j.commit(run, []changedRecord{{record: after, existed: true}}, nil, func(int, int) {})
	return err
}

// eachCiting calls each with the records that name a source, in pieces and in the order of their ids, and with a function that reports
// whether another source is not retracted.
func eachCiting(run runner, source string, each func(records []model.Record, stands func(id string) bool) error) error {
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
		known := make([]model.Record, 0, len(piece))
		for _, id := range piece {
			if record := records[id]; record != nil { // else a node that cannot be read
				known = append(known, record)
			}
		}
		if err := each(known, stands); err != nil {
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
	err := eachCiting(s.reader(ctx), source, func(records []model.Record, stands func(id string) bool) error {
		for _, record := range records {
			all = append(all, document.Withdraw(record, source, model.Retraction{}, stands)...)
		}
		return nil
	})
	slices.SortFunc(all, func(a, b model.Withdrawn) int { return strings.Compare(a.ID, b.ID) })
	return all, err
}
