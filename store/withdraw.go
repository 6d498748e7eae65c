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
	err = eachCiting(run, source.ID, func(records []model.Record, known document.Known) error {
		changed := make([]changedRecord, 0, len(records))
		for _, before := range records {
			after, err := copied(before)
			if err != nil {
				return err
			}
			effects := document.Withdraw(after, source.ID, retraction, known)
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

// eachCiting calls each with the records that name a source, in pieces and in the order of their ids, and with what the graph
// knows of them.
func eachCiting(run runner, source string, each func(records []model.Record, known document.Known) error) error {
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
		known, err := knownOf(run, records)
		if err != nil {
			return err
		}
		found := make([]model.Record, 0, len(piece))
		for _, id := range piece {
			if record := records[id]; record != nil { // else a node that cannot be read
				found = append(found, record)
			}
		}
		if err := each(found, known); err != nil {
			return err
		}
	}
	return nil
}

// knownOf reads which sources that the records name are retracted, and which of their disputed values are ids.
func knownOf(run runner, records map[string]model.Record) (document.Known, error) {
	var sources, disputed []string
	for _, record := range records {
		model.Referenced("", record.Fields(), func(_ string, f model.Field, id string, _ func(string)) {
			if slices.Contains(f.Kinds, "Source") {
				sources = append(sources, id)
			}
		})
		disputed = append(disputed, document.DisputedIDs(record)...)
	}
	slices.Sort(sources)
	retracted, err := byKey(run, "RetractedSources", block("RetractedSources"), slices.Compact(sources), asString)
	if err != nil {
		return document.Known{}, err
	}
	var kinds map[string]string
	if len(disputed) > 0 {
		if kinds, err = kindsByID(run, disputed); err != nil {
			return document.Known{}, err
		}
	}
	return document.Known{
		Stands: func(source string) bool { _, isRetracted := retracted[source]; return !isRetracted },
		Kind:   func(id string) string { return kinds[id] },
	}, nil
}

// Withdrawals returns what the retraction of a source would do to each fact, by id, see document.Withdraw.
func (s *Store) Withdrawals(ctx context.Context, source string) ([]model.Withdrawn, error) {
	var all []model.Withdrawn
	err := eachCiting(s.reader(ctx), source, func(records []model.Record, known document.Known) error {
		for _, record := range records {
			all = append(all, document.Withdraw(record, source, model.Retraction{}, known)...)
		}
		return nil
	})
	slices.SortFunc(all, func(a, b model.Withdrawn) int { return strings.Compare(a.ID, b.ID) })
	return all, err
}
