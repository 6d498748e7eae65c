package store

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"maps"
	"slices"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// recordBatch is the number of records in one read of an export.
const recordBatch = 500

// Records reads the whole graph as records of a graph document, in the order of model.Kinds and by id, and then the ids that
// were merged. The same graph always gives the same sequence. If a read fails, or the graph changes meanwhile, so that the
// records do not belong to one state of it, the last element is an error.
func (s *Store) Records(ctx context.Context) iter.Seq2[any, error] {
	return s.steadily(ctx, func(emit func(any) error) error {
		ids, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
		if err != nil {
			return err
		}
		for _, kind := range model.Kinds {
			for batch := range slices.Chunk(ids[kind.Name], recordBatch) {
				records, err := recordsByID(s.reader(ctx), batch)
				if err != nil {
					return err
				}
				if err := emitAll(records, batch, emit); err != nil {
					return err
				}
			}
		}
		rows, err := s.read(ctx, "AllRedirects", block("AllRedirects"), nil)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := emit(&model.Merged{From: asString(row["key"]), Into: asString(row["value"])}); err != nil {
				return err
			}
		}
		return nil
	})
}

// RecordsOfKind reads the records of one kind, sorted by id. Unlike Records, it does not notice if the graph changes meanwhile.
func (s *Store) RecordsOfKind(ctx context.Context, kind *model.Kind) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		ids, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
		if err != nil {
			yield(nil, err)
			return
		}
		for batch := range slices.Chunk(ids[kind.Name], recordBatch) {
			records, err := recordsByID(s.reader(ctx), batch)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, id := range batch {
				if record, ok := records[id]; ok && !yield(record, nil) {
					return
				}
			}
		}
	}
}

// RecordsOf reads the records with the ids, and all records that they name directly or indirectly, so that the document is
// complete. The order and the errors are those of Records; unknown ids are left out.
func (s *Store) RecordsOf(ctx context.Context, ids []string) iter.Seq2[any, error] {
	return s.steadily(ctx, func(emit func(any) error) error {
		known := map[string]model.Record{}
		for next := ids; len(next) > 0; {
			var named []string
			for batch := range slices.Chunk(next, recordBatch) {
				records, err := recordsByID(s.reader(ctx), batch)
				if err != nil {
					return err
				}
				maps.Copy(known, records)
				for _, record := range records {
					named = append(named, document.References(record)...)
				}
			}
			slices.Sort(named)
			next = slices.DeleteFunc(slices.Compact(named), func(id string) bool { return known[id] != nil })
		}
		ofKind := map[string][]string{}
		for id, record := range known {
			kind := model.KindOf(record).String()
			ofKind[kind] = append(ofKind[kind], id)
		}
		for _, kind := range model.Kinds {
			if err := emitAll(known, slices.Sorted(slices.Values(ofKind[kind.Name])), emit); err != nil {
				return err
			}
		}
		return nil
	})
}

// emitAll yields the records with the ids in their order. It skips a missing one, which was deleted meanwhile: steadily fails
// then.
func emitAll(records map[string]model.Record, ids []string, emit func(any) error) error {
	for _, id := range ids {
		if record, ok := records[id]; ok {
			if err := emit(record); err != nil {
				return err
			}
		}
	}
	return nil
}

// errEnough ends a read when its consumer stops.
var errEnough = errors.New("enough")

// steadily makes a sequence of a read in many steps. It fails if the graph changes between the first and the last step of all
// iterations.
func (s *Store) steadily(ctx context.Context, read func(emit func(any) error) error) iter.Seq2[any, error] {
	first := ""
	return func(yield func(any, error) bool) {
		before, err := s.state(ctx)
		if first = cmp.Or(first, before); err == nil && before != first {
			err = model.Errorf(model.CodeConflict, "The graph changed while it was read. Try again.")
		}
		if err == nil {
			err = read(func(record any) error {
				if !yield(record, nil) {
					return errEnough
				}
				return nil
			})
		}
		if errors.Is(err, errEnough) {
			return
		}
		after := before
		if err == nil {
			after, err = s.state(ctx)
		}
		if err == nil && after != before {
			err = model.Errorf(model.CodeConflict, "The graph changed while it was read. Try again.")
		}
		if err != nil {
			yield(nil, err)
		}
	}
}
