package store

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

// ChangesAfter reads the next page of the journal after the change with a sequence number; 0 is the beginning. where may be nil.
func (s *Store) ChangesAfter(ctx context.Context, sequence int, where *model.ChangeFilter) (*model.Page, error) {
	size, after := MaxPageSize, changeCursor(sequence)
	return s.journalPage(ctx, PageArgs{First: &size, After: &after}, where, model.ChangeOrderSequenceAsc)
}

// LastChange reads the sequence number of the last change, or 0 if there is none.
func (s *Store) LastChange(ctx context.Context) (int, error) {
	size := 1
	page, err := s.journalPage(ctx, PageArgs{First: &size}, nil, model.ChangeOrderSequenceDesc)
	if err != nil || len(page.Items) == 0 {
		return 0, err
	}
	return page.Items[0].Node.(*model.Change).Sequence, nil
}

func (s *Store) journalPage(ctx context.Context, args PageArgs, where *model.ChangeFilter, order model.ChangeOrder) (*model.Page, error) {
	list, err := NewList(journalList, "Change", args, where, []string{string(order)}, nil)
	if err != nil {
		return nil, err
	}
	pages, err := s.Pages(ctx, list, []string{""})
	if err != nil {
		return nil, err
	}
	if page := pages[""]; page != nil {
		return page, nil
	}
	return &model.Page{}, nil
}

// SequenceOf returns the sequence number of the change that a cursor of the journal names. argument is where the cursor comes from,
// for the error of a cursor that is not one of the journal.
func SequenceOf(argument, cursor string) (int, error) {
	keys, err := decodeCursor(argument, cursor, listDigest(journalList), 2)
	if err != nil {
		return 0, err
	}
	sequence, isNumber := keys[0].(int64)
	if !isNumber || sequence < 0 {
		return 0, malformedCursor(argument)
	}
	return int(sequence), nil
}
