package storetest

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store"
)

// load loads the documents of a set, as the program does at its first start.
func load(ctx context.Context, s *store.Store, set data.Set) error {
	documents, err := data.Documents(set)
	if err != nil {
		return err
	}
	for _, d := range documents {
		pieces, err := d.Pieces()
		if err != nil {
			return fmt.Errorf("%s: %w", d.Name, err)
		}
		for _, patches := range pieces {
			if _, err := s.Upgrade(ctx, store.Bundle{Patches: patches}, true, func(int, int) {}); err != nil {
				return fmt.Errorf("%s: %w", d.Name, err)
			}
		}
		if err := s.MarkLoaded(ctx, d.Version()); err != nil {
			return fmt.Errorf("%s: %w", d.Name, err)
		}
	}
	return nil
}
