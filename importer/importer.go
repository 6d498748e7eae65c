// Package importer lays files over the graph: graph documents, one or many in a file, and tables with a mapping. What is
// wrong with one record does not keep the others out, and doing it again is as if it had been done once.
package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

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
	// Written is called with the rows written of a document that is applied as a whole, or of a table, from zero.
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
	b := newBatches(s, o)
	read := 0
	var broken error
	for d, err := range documents(text) {
		switch {
		case err != nil && read == 0:
			return Report{}, err
		case err != nil:
			broken = brokenOff(err)
		case d.alone:
			return whole(ctx, s, d.text, o)
		default:
			if err := b.document(ctx, d); err != nil {
				return b.report, err
			}
		}
		read++
	}
	if read == 0 {
		return Report{}, &document.Error{Problems: []document.Problem{{Path: "document", Message: "is empty"}}}
	}
	if err := b.finish(ctx); err != nil {
		return b.report, errors.Join(broken, err)
	}
	return b.result(), broken
}

// located is a document with its place in a file.
type located struct {
	text  []byte
	line  int
	where string // line 3, or line 3, document 2 where several begin on the line
	alone bool   // in the file
}

// documents reads one document after another; an error is the last element.
func documents(from io.Reader) iter.Seq2[located, error] {
	values := document.NewDecoder(from)
	return func(yield func(located, error) bool) {
		text, line, err := values.Next()
		number := 1 // among those that begin on the line
		for alone := true; err == nil; alone = false {
			var next []byte
			var nextLine int
			next, nextLine, err = values.Next()
			isShared := err == nil && nextLine == line
			d := located{text: text, line: line, where: fmt.Sprint("line ", line), alone: alone && errors.Is(err, io.EOF)}
			if number > 1 || isShared {
				d.where = fmt.Sprintf("%s, document %d", d.where, number)
			}
			if !yield(d, nil) {
				return
			}
			text, line = next, nextLine
			if number++; !isShared {
				number = 1
			}
		}
		if !errors.Is(err, io.EOF) {
			yield(located{}, err)
		}
	}
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
	var applied store.Applied
	if o.DryRun {
		applied, err = s.Rehearse(ctx, o.Actor, patches)
	} else {
		applied, err = s.Apply(ctx, o.Actor, patches, o.Written)
	}
	return Report{Counts: applied.Counts}, err
}

// document adds the records of a document.
func (b *batches) document(ctx context.Context, d located) error {
	patches, err := parse(d.where, d.text)
	var wrong *document.Error
	if errors.As(err, &wrong) {
		b.report.Refused = append(b.report.Refused, Refusal{Where: d.where, Problems: wrong.Problems, Line: d.line})
		return nil
	}
	for _, patch := range patches {
		if err := b.add(ctx, placed{patch, d.line}); err != nil {
			return err
		}
	}
	return nil
}

// parse reads a document, and says of each record and each problem where in the file it is.
func parse(where string, text []byte) ([]document.Patch, error) {
	patches, err := document.Parse(text)
	for i := range patches {
		patches[i].Path = where + ": " + patches[i].Path
	}
	var wrong *document.Error
	if errors.As(err, &wrong) {
		for i := range wrong.Problems {
			wrong.Problems[i].Path = where + ": " + wrong.Problems[i].Path
		}
	}
	return patches, err
}
