// Package importer imports files into the graph: files with one or more graph documents, and tables with a mapping. Problems of a
// record do not stop others from being imported, and importing a file again changes nothing.
package importer

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// Store is what the importer reads from and writes to.
type Store interface {
	Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (store.Applied, error)
	Rehearse(ctx context.Context, actor string, patches []document.Patch) (store.Applied, error)
}

// Options are the options of an import.
type Options struct {
	Actor  string // actor of the changes in the journal
	DryRun bool   // only report what the import would do
	// LinkMentions finds whom the statements and accounts speak of, as if every document asked for it.
	LinkMentions bool
	// InBatches takes a single document as if there were several: all records without problems, in batches.
	InBatches bool
	// Written is called with the number of rows written, from zero, of a single document or of a table. Of several documents it is called
	// with the number of records so far, and -1, because nobody knows how many will come.
	Written func(done, total int)
	// Learned is called with the number of different names of a table that are looked up.
	Learned func(done, total int)
	// Read is called with the number of rows of a table that are read, from zero.
	Read func(done, total int)
	// Decisions say whom the names of a table mean, and get those that are not sure. With nil, such rows are only refused.
	Decisions *Decisions
	// Decided is called when the names of a table are looked up, before it is written.
	Decided func() error
	// Name is the name of the file, for the decisions.
	Name string
}

// Report is the result of an import.
type Report struct {
	store.Counts
	Refused []Refusal
	// Notes say how a table was read, where the mapping does not.
	Notes []string
	// Revision of the journal in which the changes are, or in which the first of them are; 0 if nothing changed.
	Revision int
	// Changes are what a dry run would do, one for each record.
	Changes []*model.Change
	// Warnings are of new records that look like others; at most maxWarnings.
	Warnings []*model.Warning
}

// Refusal is a refused record.
type Refusal struct {
	Where    string // line 12: meetings[0]
	Problems []document.Problem
	Line     int
}

// Documents imports graph documents in JSON, with or without line breaks, and optionally compressed with gzip. A single document is
// imported as a whole or not at all, unless InBatches; a *document.Error lists its problems. Of several documents, as in JSON Lines, all
// records without problems are imported, in batches. They may name each other in any order. After an error, the import has stopped:
// records that were imported stay, and importing the same file again completes it.
func Documents(ctx context.Context, s Store, from io.Reader, o Options) (Report, error) {
	text, err := document.Unpack(from)
	if err != nil {
		return Report{}, err
	}
	start := bufio.NewReaderSize(text, beginning)
	if peeked, _ := start.Peek(beginning); len(peeked) > 0 { // a shorter file has less
		if f := FormatOf(peeked); f != nil {
			return Report{}, errorOfFormat(f)
		}
	}
	text = start
	b := newBatches(s, o)
	b.counts = o.Written != nil && !o.DryRun
	read := 0
	var broken error
	for d, err := range documents(text) {
		switch {
		case err != nil && read == 0:
			return Report{}, err
		case err != nil:
			broken = brokenOff(err)
		case d.alone && !o.InBatches:
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

// located is a document with its position in a file.
type located struct {
	text  []byte
	line  int
	where string // "line 3", or "line 3, document 2" if several documents begin on the line
	alone bool   // whether it is the only one in the file
}

// documents returns one document after another. An error is the last element.
func documents(from io.Reader) iter.Seq2[located, error] {
	values := document.NewDecoder(from)
	return func(yield func(located, error) bool) {
		text, line, err := values.Next()
		number := 1 // number among the documents that begin on the line
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

// brokenOff returns the error of a file that cannot be read to its end. It is not a *document.Error, because that would say that
// nothing was imported.
func brokenOff(err error) error {
	var wrong *document.Error
	if !errors.As(err, &wrong) {
		return err
	}
	return fmt.Errorf("%s %s; what comes before is taken, what comes after is not", wrong.Problems[0].Path, wrong.Problems[0].Message)
}

// whole applies one document as a whole or not at all.
func whole(ctx context.Context, s Store, text []byte, o Options) (Report, error) {
	patches, err := document.Parse(text)
	if err != nil {
		return Report{}, err
	}
	for i := range patches {
		patches[i].LinkMentions = patches[i].LinkMentions || o.LinkMentions
	}
	if o.Written == nil {
		o.Written = func(int, int) {}
	}
	var applied store.Applied
	if o.DryRun {
		applied, err = s.Rehearse(ctx, o.Actor, patches)
	} else {
		applied, err = s.Apply(ctx, o.Actor, patches, o.Written)
	}
	report := Report{Counts: applied.Counts}
	if o.DryRun {
		report.Changes = applied.Changes
	}
	report.began(applied)
	return report, err
}

// began notes the revision of the first change.
func (r *Report) began(applied store.Applied) {
	if r.Revision == 0 && len(applied.Changes) > 0 {
		r.Revision = applied.Changes[0].Revision
	}
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

// parse reads a document, and puts the position in the file before the path of each record and problem.
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
