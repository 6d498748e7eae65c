package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/localneo4j"
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
		if _, err := applyText(ctx, s, "bundled", "loading "+d.Name, text, progress); err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, err)
		}
		if err := s.MarkLoaded(ctx, d.Version()); err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, reason(err))
		}
	}
	return nil
}

// importFiles lays each file over the graph, in the order given; a file that fails stops the import, and those before
// it stay.
func importFiles(ctx context.Context, c config, files []string, out, progress io.Writer) (err error) {
	db, err := openDatabase(ctx, c, progress)
	if errors.Is(err, localneo4j.ErrInUse) {
		return fmt.Errorf("%w.\nTo import while it runs, point import at its Neo4j: its address and password stand in %s and %s",
			err, filepath.Join(c.Data, "neo4j.conf"), filepath.Join(c.Data, "password"))
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	for _, file := range files {
		packed, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		text, err := document.Unpacked(packed)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		applied, err := applyText(ctx, db.store, "import", filepath.Base(file), text, progress)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		fmt.Fprintf(out, "%s: %d created, %d updated, %d unchanged\n", file, applied.Created, applied.Updated, applied.Unchanged)
	}
	return nil
}

func applyText(ctx context.Context, s *store.Store, actor, title string, text []byte, progress io.Writer) (store.Applied, error) {
	started := time.Now()
	patches, err := document.Parse(text)
	if err != nil {
		return store.Applied{}, err
	}
	bar := progressbar.NewOptions(-1, progressbar.OptionSetWriter(progress), progressbar.OptionSetDescription(title),
		progressbar.OptionShowCount(), progressbar.OptionSetPredictTime(false), progressbar.OptionSetElapsedTime(false),
		progressbar.OptionSetVisibility(isTerminal(progress)))
	applied, err := s.Apply(ctx, actor, patches, func(done, total int) {
		if done == 0 {
			bar.ChangeMax(total) // known once the document is compared with the graph
		}
		_ = bar.Set(done)
	})
	if isTerminal(progress) {
		fmt.Fprintln(progress)
	} else if err == nil {
		fmt.Fprintf(progress, "%s: %d records in %s\n", title, applied.Total(), time.Since(started).Round(100*time.Millisecond))
	}
	var wrong *document.Error
	if err != nil && !errors.As(err, &wrong) {
		err = reason(err)
	}
	return applied, err
}

// isTerminal reports whether somebody watches: a bar in a log file is noise.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
