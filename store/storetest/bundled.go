package storetest

import (
	"context"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store"
)

// load loads the documents of a set, as the program does at its first start.
func load(ctx context.Context, s *store.Store, set data.Set, bulk store.Bulk) error {
	documents, err := data.Documents(set)
	if err != nil {
		return err
	}
	parts, err := data.Parts(documents)
	if err != nil {
		return err
	}
	filling, err := store.PlanFill(parts)
	if err != nil {
		return err
	}
	return s.Fill(ctx, filling, bulk, func(int, int) {})
}
