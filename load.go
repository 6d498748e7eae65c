package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
)

// bundled is the bundled data of a set. Its first load into an empty graph is planned at most once.
type bundled struct {
	documents []data.Document
	plan      func() (*store.Filling, error)
}

func newBundled(set data.Set) (*bundled, error) {
	documents, err := data.Documents(set)
	if err != nil {
		return nil, err
	}
	return bundledOf(documents), nil
}

func bundledOf(documents []data.Document) *bundled {
	return &bundled{documents, sync.OnceValues(func() (*store.Filling, error) {
		parts, err := data.Parts(documents)
		if err != nil {
			return nil, err
		}
		return store.PlanFill(parts)
	})}
}

// planEarly plans the first load while a local Neo4j starts in a new data folder.
func (b *bundled) planEarly(ctx context.Context, c *config) {
	if c.Neo4j.URI == "" && localneo4j.IsNew(c.Data) && len(b.documents) > 0 {
		goroutine.Go(ctx, func() { _, _ = b.plan() }) // fill returns the error
	}
}

// load loads the documents into the graph: all of them at the first start, and later, if a newer version of Sidelines has newer
// documents, the changes; see store.Store.Upgrade.
func (b *bundled) load(ctx context.Context, db *database, c *config, progress io.Writer) error {
	s, documents := db.store.Patient(), b.documents
	hasAll := true
	for _, d := range documents {
		had, err := s.HasLoaded(ctx, d.Version())
		if err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, reason(err))
		}
		hasAll = hasAll && had
	}
	if hasAll {
		return nil
	}
	if err := db.checkSpace(c.Data, "the load of the bundled data", minSpace); err != nil {
		return err
	}
	isNew, err := s.IsEmpty(ctx)
	if err != nil {
		return fmt.Errorf("bundled data: %w", reason(err))
	}
	mayGoOn, err := b.mayGoOn(ctx, s)
	if err != nil {
		return fmt.Errorf("bundled data: %w", reason(err))
	}
	if isNew || mayGoOn {
		var bulk store.Bulk
		if db.local != nil {
			bulk = db.local.Bulk()
		}
		err := b.fill(ctx, s, bulk, progress)
		if !errors.Is(err, store.ErrNotFresh) {
			return err
		}
	}
	parts, err := data.Parts(documents)
	if err != nil {
		return fmt.Errorf("bundled %w", err)
	}
	for _, part := range parts {
		if err := loadPart(ctx, s, part, isNew, progress); err != nil {
			return fmt.Errorf("bundled %s: %w", part.Name, err)
		}
	}
	if isNew {
		return nil
	}
	done, err := upgrade(ctx, s, documents, true)
	if err != nil {
		return fmt.Errorf("bundled data: %w", err)
	}
	printUpgrade(progress, done)
	for _, d := range documents {
		if err := s.MarkLoaded(ctx, d.Version()); err != nil {
			return fmt.Errorf("bundled %s: %w", d.Name, reason(err))
		}
	}
	return nil
}

// mayGoOn reports whether an earlier start may have been interrupted in its first load, which fill goes on with. A journal of more
// revisions than a first load has, at most two for each document, spares the plan of the load.
func (b *bundled) mayGoOn(ctx context.Context, s *store.Store) (bool, error) {
	revision, _, err := s.JournalHead(ctx)
	return revision > 0 && revision < 2*len(b.documents), err
}

// fill loads the documents into a graph that has nothing, or only the first of them, in bulk if Neo4j takes that. It returns
// store.ErrNotFresh if the graph has anything else, for example because another server was faster.
func (b *bundled) fill(ctx context.Context, s *store.Store, bulk store.Bulk, progress io.Writer) error {
	started := time.Now()
	filling, err := b.plan()
	if err != nil {
		return fmt.Errorf("bundled %w", err)
	}
	const title = "loading the bundled data"
	err = s.Fill(ctx, filling, bulk, writingTo(newBar(progress, -1, title)))
	endBar(progress)
	if err != nil {
		return fmt.Errorf("bundled data: %w", reason(err))
	}
	if !isTerminal(progress) {
		fmt.Fprintf(progress, "%s: %d records in %s\n", title, filling.Created, time.Since(started).Round(100*time.Millisecond))
	}
	printKept(progress, filling.Kept)
	return nil
}

// loadPart loads a part of the documents. During an upgrade it does not mark documents as loaded: the caller marks all of them at the end.
func loadPart(ctx context.Context, s *store.Store, part document.Part, isNew bool, progress io.Writer) error {
	started := time.Now()
	title := "loading " + part.Name
	done, err := s.Upgrade(ctx, store.Bundle{Patches: part.Patches}, true, writingTo(newBar(progress, -1, title)))
	endBar(progress)
	if err != nil {
		return reason(err)
	}
	if changed := done.Created + done.Updated; !isTerminal(progress) && changed > 0 {
		fmt.Fprintf(progress, "%s: %d records in %s\n", title, changed, time.Since(started).Round(100*time.Millisecond))
	}
	if !isNew {
		return nil // upgrade lists what was kept
	}
	printKept(progress, done.Kept)
	for _, version := range part.Loaded {
		if err := s.MarkLoaded(ctx, version); err != nil {
			return reason(err)
		}
	}
	return nil
}

// upgrade applies the documents as one bundle, and removes records of earlier versions that no document has any more.
func upgrade(ctx context.Context, s *store.Store, documents []data.Document, write bool) (store.Upgraded, error) {
	bundle := store.Bundle{Known: map[string]bool{}}
	parts, err := data.Parts(documents)
	if err != nil {
		return store.Upgraded{}, err
	}
	for _, part := range parts {
		bundle.Patches = append(bundle.Patches, part.Patches...)
	}
	all, err := data.Documents(data.Default)
	if err != nil {
		return store.Upgraded{}, err
	}
	for _, d := range all { // the graph may have been started with another set
		patches, err := d.Patches()
		if err != nil {
			return store.Upgraded{}, fmt.Errorf("%s: %w", d.Name, err)
		}
		for _, p := range patches {
			if p.Kind != document.KindMerged {
				bundle.Known[p.ID] = true
			}
		}
	}
	done, err := s.Upgrade(ctx, bundle, write, func(int, int) {})
	return done, reason(err)
}

// upgradeGraph is the command upgrade.
func upgradeGraph(ctx context.Context, c *config, dryRun bool, out, progress io.Writer) (err error) {
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	b, err := newBundled(c.DataSet)
	if err != nil {
		return err
	}
	if !dryRun {
		return b.load(ctx, db, c, out)
	}
	done, err := upgrade(ctx, db.store, b.documents, false)
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "Nothing was changed. The upgrade would make these changes:")
	printUpgrade(out, done)
	return nil
}

// printUpgrade prints the numbers of changes of an upgrade, and the records that it removed, merged or kept.
func printUpgrade(to io.Writer, done store.Upgraded) {
	fmt.Fprintf(to, "bundled data: %d created, %d updated, %d unchanged, %d removed, %d merged, %d kept as somebody left them\n",
		done.Created, done.Updated, done.Unchanged, len(done.Removed), len(done.Merged), len(done.Kept))
	for _, id := range done.Removed {
		fmt.Fprintf(to, "removed %s\n", id)
	}
	for _, m := range done.Merged {
		fmt.Fprintf(to, "merged %s into %s\n", m.From, m.Into)
	}
	printKept(to, done.Kept)
}

func printKept(to io.Writer, kept []store.Kept) {
	for _, k := range kept {
		fmt.Fprintf(to, "kept %s: %s\n", strings.TrimSpace(k.ID+" "+strings.Join(k.Fields, ", ")), k.Why)
	}
}
