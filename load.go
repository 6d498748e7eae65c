package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

// loadBundled applies the documents of a set that this graph has not had yet: at the first start, and when a newer
// Sidelines brings a newer document. What users changed since stays as it is at every other start.
func loadBundled(ctx context.Context, s *store.Store, set data.Set, progress io.Writer) error {
	documents, err := data.Documents(set)
	if err != nil {
		return err
	}
	for _, d := range documents {
		had, err := s.HasLoaded(ctx, d.Version())
		if err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, reason(err))
		}
		if had {
			continue
		}
		text, err := d.Text()
		if err != nil {
			return fmt.Errorf("bundled %w", err)
		}
		if err := applyText(ctx, s, "loading "+d.Name, text, progress); err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, err)
		}
		if err := s.MarkLoaded(ctx, d.Version()); err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, reason(err))
		}
	}
	return nil
}

// applyText applies a bundled document.
func applyText(ctx context.Context, s *store.Store, title string, text []byte, progress io.Writer) error {
	started := time.Now()
	patches, err := document.Parse(text)
	if err != nil {
		return err
	}
	if patches, err = fitting(ctx, s, patches); err != nil {
		return reason(err)
	}
	applied, err := s.Apply(ctx, "bundled", patches, writingTo(newBar(progress, -1, title)))
	endBar(progress)
	if err == nil && !isTerminal(progress) {
		fmt.Fprintf(progress, "%s: %d records in %s\n", title, applied.Total(), time.Since(started).Round(100*time.Millisecond))
	}
	var wrong *document.Error
	if err != nil && !errors.As(err, &wrong) {
		err = reason(err)
	}
	return err
}

// fitting makes a bundled document fit a graph that users have worked on, or that an older Sidelines has loaded: records
// of ids that were merged into others are left out, and duplicates that the document knows as merged are merged.
func fitting(ctx context.Context, s *store.Store, patches []document.Patch) ([]document.Patch, error) {
	ids := make([]string, len(patches))
	for i, p := range patches {
		ids[i] = p.ID
	}
	merged, err := s.MergedInto(ctx, ids)
	if err != nil {
		return nil, err
	}
	kinds, err := s.KindsByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	fits := patches[:0]
	for _, p := range patches {
		switch {
		case p.Kind != document.KindMerged && merged[p.ID] != "":
			continue
		case p.Kind == document.KindMerged && kinds[p.ID] != "":
			if _, err := s.Merge(ctx, "bundled", p.ID, p.Into); err != nil {
				slog.WarnContext(ctx, "a duplicate stays", "from", p.ID, "into", p.Into, "error", err)
				continue
			}
		}
		fits = append(fits, p)
	}
	return fits, nil
}
