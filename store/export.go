package store

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph/model"
)

// recordBatch is the number of records in one read of an export.
const recordBatch = 500

// Records reads everything that the graph holds as records of a graph document, in the order of document.Kinds and by
// id: the same graph always reads the same. It ends with an error, as the last element, when a read fails or somebody
// writes meanwhile: what was read then belongs to no one state of the graph.
func (s *Store) Records(ctx context.Context) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		ids, err := byKey(s.reader(ctx), "IDsByKind", block("IDsByKind"), nil, asStrings)
		if err != nil {
			yield(nil, err)
			return
		}
		var all []string
		for _, kind := range document.Kinds {
			all = append(all, ids[kind.Kind]...)
		}
		s.steadily(ctx, yield, func(yield func(any, error) bool) bool {
			if !s.yieldRecords(ctx, all, yield) {
				return false
			}
			merged, err := s.merged(ctx)
			if err != nil {
				yield(nil, err)
				return false
			}
			for _, m := range merged {
				if !yield(m, nil) {
					return false
				}
			}
			return true
		})
	}
}

// RecordsOf reads the records of the ids, and of everything that they name, and that those name: a document that stands
// by itself. The order and the errors are those of Records; an unknown id is left out.
func (s *Store) RecordsOf(ctx context.Context, ids []string) iter.Seq2[any, error] {
	return func(yield func(any, error) bool) {
		s.steadily(ctx, yield, func(yield func(any, error) bool) bool {
			known := map[string]any{}
			for len(ids) > 0 {
				var named []string
				for batch := range slices.Chunk(ids, recordBatch) {
					records, err := existingRecords(s.reader(ctx), batch)
					if err != nil {
						yield(nil, err)
						return false
					}
					maps.Copy(known, records)
					for _, record := range records {
						named = append(named, document.References(record)...)
					}
				}
				slices.Sort(named)
				ids = slices.DeleteFunc(slices.Compact(named), func(id string) bool { return known[id] != nil })
			}
			for _, kind := range document.Kinds {
				for _, id := range slices.Sorted(maps.Keys(known)) {
					if kindOfRecord(known[id]) == kind.Kind && !yield(known[id], nil) {
						return false
					}
				}
			}
			return true
		})
	}
}

// steadily runs a read of many steps, and fails where the graph changed between the first and the last.
func (s *Store) steadily(ctx context.Context, yield func(any, error) bool, read func(yield func(any, error) bool) bool) {
	before, err := s.Revision(ctx)
	if err != nil {
		yield(nil, err)
		return
	}
	if !read(yield) {
		return
	}
	if after, err := s.Revision(ctx); err != nil {
		yield(nil, err)
	} else if after != before {
		yield(nil, model.Errorf(model.CodeConflict, "The graph changed while it was read. Try again."))
	}
}

func (s *Store) yieldRecords(ctx context.Context, ids []string, yield func(any, error) bool) bool {
	for batch := range slices.Chunk(ids, recordBatch) {
		records, err := existingRecords(s.reader(ctx), batch)
		if err != nil {
			yield(nil, err)
			return false
		}
		for _, id := range batch {
			record, ok := records[id]
			if !ok {
				continue // deleted meanwhile, which steadily tells
			}
			if !yield(record, nil) {
				return false
			}
		}
	}
	return true
}

func (s *Store) merged(ctx context.Context) ([]*document.Merged, error) {
	rows, err := s.read(ctx, "AllRedirects", block("AllRedirects"), nil)
	if err != nil {
		return nil, fmt.Errorf("merged ids: %w", err)
	}
	merged := make([]*document.Merged, len(rows))
	for i, row := range rows {
		merged[i] = &document.Merged{From: asString(row["key"]), Into: asString(row["value"])}
	}
	return merged, nil
}
