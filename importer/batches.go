package importer

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// batchSize is the largest number of records in a transaction.
const batchSize = 500

// placed is a record with its line in the file. No two records of a file have the same path.
type placed struct {
	document.Patch
	line int
}

// batches gathers records and applies them in batches. It tries refused records again at the end, when the records that they name
// may exist.
type batches struct {
	store   Store
	options Options
	pending []placed
	refused []placed
	why     map[string][]document.Problem // reasons by path of refused records
	waiting map[string]bool               // ids of refused records
	ids     map[string]bool               // of all records so far
	ordered bool                          // whether later records with these ids wait for them
	report  Report
	counts  bool // whether Written hears of each batch
}

func newBatches(s Store, o Options) batches {
	return batches{
		store: s, options: o, why: map[string][]document.Problem{}, waiting: map[string]bool{}, ids: map[string]bool{}, ordered: true,
	}
}

func (b *batches) add(ctx context.Context, p placed) error {
	p.LinkMentions = p.LinkMentions || b.options.LinkMentions
	if p.Kind != document.KindMerged {
		b.ids[p.ID] = true
	}
	b.pending = append(b.pending, p)
	if len(b.pending) < batchSize || b.options.DryRun { // in a dry run, a later batch would not find the records of an earlier one
		return nil
	}
	return b.flush(ctx)
}

// flush applies the pending records that are not refused.
func (b *batches) flush(ctx context.Context) error {
	pending := b.pending
	b.pending = nil
	for batch := range slices.Chunk(pending, batchSize) {
		for len(batch) > 0 {
			now, later := firstOfEach(b.withoutWaiting(batch))
			if err := b.apply(ctx, now); err != nil {
				return err
			}
			batch = later
		}
	}
	return nil
}

// firstOfEach separates the first record with each id from later ones, because two records with one id, such as a correction,
// are two changes.
func firstOfEach(records []placed) (first, later []placed) {
	seen := map[string]bool{}
	for _, p := range records {
		if seen[p.ID] {
			later = append(later, p)
			continue
		}
		seen[p.ID] = true
		first = append(first, p)
	}
	return first, later
}

// withoutWaiting puts aside records whose id an earlier refused record has. If the earlier one were applied after them, it would
// overwrite them.
func (b *batches) withoutWaiting(records []placed) (ready []placed) {
	for _, p := range records {
		if b.ordered && b.waiting[p.ID] {
			b.refused = append(b.refused, p)
			continue
		}
		ready = append(ready, p)
	}
	return ready
}

// apply applies records, and puts refused ones aside.
func (b *batches) apply(ctx context.Context, records []placed) error {
	applied, refused, err := b.take(records, func(patches []document.Patch) (store.Applied, error) {
		return b.store.Apply(ctx, b.options.Actor, patches, func(int, int) {})
	})
	b.count(applied)
	if !b.options.DryRun {
		b.report.began(applied)
	}
	if b.counts && err == nil {
		b.options.Written(b.report.Total(), -1)
	}
	b.refused = append(b.refused, refused...)
	for _, p := range refused {
		b.waiting[p.ID] = true
	}
	return err
}

// maxWarnings is the largest number of warnings that a report has.
const maxWarnings = 100

func (b *batches) count(applied store.Applied) {
	c := applied.Counts
	b.report.Warnings = append(b.report.Warnings, applied.Warnings[:min(len(applied.Warnings), maxWarnings-len(b.report.Warnings))]...)
	b.report.Created += c.Created
	b.report.Updated += c.Updated
	b.report.Unchanged += c.Unchanged
	b.report.Mentions += c.Mentions
}

// giving is a call of the store.
type giving func([]document.Patch) (store.Applied, error)

// take calls the store with records. If it finds problems, take calls it again without the records that have them, which it
// returns.
func (b *batches) take(records []placed, give giving) (applied store.Applied, refused []placed, err error) {
	for len(records) > 0 {
		applied, err := give(b.patchesOf(records))
		var wrong *document.Error
		if !errors.As(err, &wrong) {
			return applied, refused, err
		}
		kept, without := b.part(records, wrong.Problems)
		if len(without) == 0 {
			return store.Applied{}, refused, err // the problems belong to no record, so trying again would not help
		}
		refused = append(refused, without...)
		records = kept
	}
	return store.Applied{}, refused, nil
}

func (b *batches) patchesOf(records []placed) []document.Patch {
	patches := make([]document.Patch, len(records))
	for i, p := range records {
		p.HasInto = b.ids[model.EntityIn(p.Into)]
		patches[i] = p.Patch
	}
	return patches
}

// part separates records with problems, which it notes, from the others.
func (b *batches) part(records []placed, problems []document.Problem) (kept, refused []placed) {
	for _, p := range records {
		if of := problemsOf(p.Path, problems); len(of) > 0 {
			b.why[p.Path] = of
			refused = append(refused, p)
		} else {
			kept = append(kept, p)
		}
	}
	return kept, refused
}

// problemsOf returns the problems of one record.
func problemsOf(path string, problems []document.Problem) []document.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p document.Problem) bool {
		rest, isOf := strings.CutPrefix(p.Path, path)
		return !isOf || (rest != "" && rest[0] != '.' && rest[0] != '[')
	})
}

// finish applies the remaining records, and tries refused records again while that helps: first in an order that keeps records of
// an id in the order of the file and then, because that can hold back valid ones, each alone.
func (b *batches) finish(ctx context.Context) error {
	if b.options.DryRun {
		pending := b.pending
		b.pending = nil
		return b.rehearse(ctx, pending)
	}
	if err := b.flush(ctx); err != nil {
		return err
	}
	if err := b.retry(ctx); err != nil {
		return err
	}
	if slices.ContainsFunc(b.refused, func(p placed) bool { return b.why[p.Path] == nil }) {
		b.ordered = false
		return b.retry(ctx)
	}
	return nil
}

func (b *batches) retry(ctx context.Context) error {
	for tried := -1; len(b.refused) > 0 && len(b.refused) != tried; {
		tried = len(b.refused)
		b.pending, b.refused = b.refused, nil
		clear(b.waiting)
		if err := b.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// result returns the report, with refused records in the order of the file.
func (b *batches) result() Report {
	for _, p := range b.refused {
		b.report.Refused = append(b.report.Refused, Refusal{Where: p.Path, Problems: b.why[p.Path], Line: p.line})
	}
	b.refused = nil
	slices.SortStableFunc(b.report.Refused, func(x, y Refusal) int { return x.Line - y.Line })
	return b.report
}
