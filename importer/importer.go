// Package importer lays files over the graph: graph documents, one or many in a file, and tables with a mapping. What is
// wrong with one record does not keep the others out, and doing it again is as if it had been done once.
package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph/model"
	"github.com/sidelines/sidelines/store"
)

// batchSize is the number of records in a transaction.
const batchSize = 500

// Store is where facts go.
type Store interface {
	Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error)
	Rehearse(ctx context.Context, actor string, patches []document.Patch) (store.Applied, error)
	Resolve(ctx context.Context, text string, kinds []model.EntityKind, on *model.Date) ([]store.Candidate, error)
	KindsByID(ctx context.Context, ids []string) (map[string]string, error)
}

// Options say how to import.
type Options struct {
	Actor  string // in whose name the journal tells the changes
	DryRun bool   // only say what would be done
	// Written is called with the rows written of a document that is applied as a whole.
	Written func(done, total int)
}

// Report is what an import did.
type Report struct {
	store.Counts
	Refused []Refusal
}

// Refusal is a record that was not taken.
type Refusal struct {
	Where    string // line 12: meetings[0]
	Problems []document.Problem
	Line     int
}

// Documents imports graph documents in JSON, each on a line of its own or not, compressed with gzip or not. A single one is
// taken as a whole or not at all, and a *document.Error lists what is wrong with it. Of several, as in JSON Lines, every
// record that can be taken is, in batches, in whatever order they name each other. An error means that the import
// stopped: what was done until then stays, and importing the same again goes on.
func Documents(ctx context.Context, s Store, from io.Reader, o Options) (Report, error) {
	text, err := document.Unpack(from)
	if err != nil {
		return Report{}, err
	}
	values := document.NewDecoder(text)
	first, line, err := values.Next()
	if errors.Is(err, io.EOF) {
		return Report{}, &document.Error{Problems: []document.Problem{{Path: "document", Message: "is empty"}}}
	}
	if err != nil {
		return Report{}, err
	}
	value, nextLine, err := values.Next()
	if errors.Is(err, io.EOF) {
		return whole(ctx, s, first, o)
	}
	b := &batches{store: s, options: o}
	if err := b.document(ctx, line, first); err != nil {
		return b.report, err
	}
	for err == nil {
		if err := b.document(ctx, nextLine, value); err != nil {
			return b.report, err
		}
		value, nextLine, err = values.Next()
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return b.report, errors.Join(brokenOff(err), b.finish(ctx))
}

// brokenOff tells of a file that cannot be read to its end. What came before is taken, which a *document.Error would deny.
func brokenOff(err error) error {
	var wrong *document.Error
	if !errors.As(err, &wrong) {
		return err
	}
	return fmt.Errorf("%s %s; what comes before is taken, what comes after is not", wrong.Problems[0].Path, wrong.Problems[0].Message)
}

// whole applies one document, all of it or nothing.
func whole(ctx context.Context, s Store, text []byte, o Options) (Report, error) {
	patches, err := document.Parse(text)
	if err != nil {
		return Report{}, err
	}
	applied, err := o.apply(ctx, s, patches, o.Written)
	return Report{Counts: applied.Counts}, err
}

func (o Options) apply(ctx context.Context, s Store, patches []document.Patch, written func(done, total int)) (store.Applied, error) {
	if o.DryRun {
		return s.Rehearse(ctx, o.Actor, patches)
	}
	return s.Apply(ctx, o.Actor, patches, written)
}

// placed is a record with its line in the file.
type placed struct {
	document.Patch
	line int
}

// batches gathers records and applies them a batch at a time. Those that cannot be taken are tried again at the end, when
// what they name may be there.
type batches struct {
	store   Store
	options Options
	pending []placed
	refused []placed
	why     map[string][]document.Problem // by path, of those refused
	report  Report
}

// document adds the records of a document that begins at the line.
func (b *batches) document(ctx context.Context, line int, text []byte) error {
	patches, err := document.Parse(text)
	var wrong *document.Error
	if errors.As(err, &wrong) {
		b.report.Refused = append(b.report.Refused, Refusal{Where: fmt.Sprint("line ", line), Problems: wrong.Problems, Line: line})
		return nil
	}
	for _, patch := range patches {
		patch.Path = fmt.Sprintf("line %d: %s", line, patch.Path)
		if err := b.add(ctx, placed{patch, line}); err != nil {
			return err
		}
	}
	return nil
}

func (b *batches) add(ctx context.Context, p placed) error {
	b.pending = append(b.pending, p)
	if len(b.pending) < batchSize || b.options.DryRun { // nothing of an earlier batch would be there
		return nil
	}
	return b.flush(ctx)
}

// flush applies what is pending, without those that cannot be taken.
func (b *batches) flush(ctx context.Context) error {
	pending := b.pending
	b.pending = nil
	b.why = map[string][]document.Problem{}
	for len(pending) > 0 {
		// A record that comes twice in a file, as after a correction, is two changes.
		var now, later []placed
		seen := map[string]bool{}
		for _, p := range pending {
			if seen[p.ID] {
				later = append(later, p)
				continue
			}
			seen[p.ID] = true
			now = append(now, p)
		}
		refused, err := b.apply(ctx, now)
		if err != nil {
			return err
		}
		b.refused = append(b.refused, refused...)
		pending = later
	}
	return nil
}

// apply applies what can be taken, and returns the rest.
func (b *batches) apply(ctx context.Context, records []placed) (refused []placed, err error) {
	for len(records) > 0 {
		patches := make([]document.Patch, len(records))
		for i, p := range records {
			patches[i] = p.Patch
		}
		applied, err := b.options.apply(ctx, b.store, patches, func(int, int) {})
		var wrong *document.Error
		if err == nil {
			b.report.Created += applied.Created
			b.report.Updated += applied.Updated
			b.report.Unchanged += applied.Unchanged
			return refused, nil
		}
		if !errors.As(err, &wrong) {
			return nil, err
		}
		kept := records[:0:0]
		for _, p := range records {
			problems := problemsOf(p.Path, wrong.Problems)
			if len(problems) == 0 {
				kept = append(kept, p)
				continue
			}
			b.why[p.Path] = problems
			refused = append(refused, p)
		}
		if len(kept) == len(records) {
			return nil, err // a problem of none of them: nothing would change
		}
		records = kept
	}
	return refused, nil
}

// problemsOf are the problems of one record.
func problemsOf(path string, problems []document.Problem) []document.Problem {
	return slices.DeleteFunc(slices.Clone(problems), func(p document.Problem) bool {
		rest, isOf := strings.CutPrefix(p.Path, path)
		return !isOf || (rest != "" && rest[0] != '.' && rest[0] != '[')
	})
}

// finish applies what is left, tries those again that were refused for as long as that helps, and reports the rest.
func (b *batches) finish(ctx context.Context) error {
	if err := b.flush(ctx); err != nil {
		return err
	}
	why := b.why
	for tried := -1; len(b.refused) > 0 && len(b.refused) != tried && !b.options.DryRun; {
		tried = len(b.refused)
		b.pending, b.refused = b.refused, nil
		if err := b.flush(ctx); err != nil {
			return err
		}
		why = b.why
	}
	for _, p := range b.refused {
		b.report.Refused = append(b.report.Refused, Refusal{Where: p.Path, Problems: why[p.Path], Line: p.line})
	}
	slices.SortStableFunc(b.report.Refused, func(x, y Refusal) int { return x.Line - y.Line })
	return nil
}
