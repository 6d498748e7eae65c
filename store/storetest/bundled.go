package storetest

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// LoadBundled applies the default bundled data.
func LoadBundled(ctx context.Context, s *store.Store) error {
	documents, err := data.Documents(data.Default)
	if err != nil {
		return err
	}
	for _, d := range documents {
		text, err := d.Text()
		if err != nil {
			return err
		}
		patches, err := document.Parse(text)
		if err != nil {
			return fmt.Errorf("%s: %w", d.Name, err)
		}
		if _, err := s.Apply(ctx, "bundled", patches, func(int, int) {}); err != nil {
			return fmt.Errorf("%s: %w", d.Name, err)
		}
	}
	return nil
}
