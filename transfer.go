package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/schollz/progressbar/v3"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/importer"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// importConfig has the arguments and options of the command import.
type importConfig struct {
	files      []string
	mapping    string // file; empty for graph documents
	unresolved string // file for the refused rows of a table; empty to name it after the table
	decisions  string // file that says whom names mean
	proposeNew bool   // write new into it where nobody in the graph is like a name
	dryRun     bool
	// linkMentions finds whom the statements and accounts speak of.
	linkMentions bool
	inBatches    bool // also a single document
}

// errRefused makes import exit with an error after it imported the other records.
var errRefused = errors.New("some records were refused, see above; the others were imported")

// errWouldRefuse is errRefused for a dry run.
var errWouldRefuse = errors.New("some records would be refused, see above")

// importFiles imports the files in the order given. A file that cannot be read ends the import; the files before it stay
// imported.
func importFiles(ctx context.Context, c *config, i importConfig, in io.Reader, out, progress io.Writer) (err error) {
	mapping, err := i.readMapping()
	if err != nil {
		return err
	}
	tuneMemory(c.Memory.cache + roomToLoad)
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	if err := db.checkSpace(c.Data, "the import", spaceFor(i.files)); err != nil && !i.dryRun {
		return err
	}
	refused := false
	for _, file := range i.files {
		report, err := importFile(ctx, db.store.AsOne(), i, mapping, file, in, progress)
		did := ""
		if i.dryRun {
			did = " would be"
		}
		if i.dryRun {
			printChanges(progress, report.Changes)
		}
		printRefused(progress, file, report)
		if err != nil && ctx.Err() != nil {
			return fmt.Errorf("%s: interrupted after %d records, which are in the graph%s; run the same command again to import the rest",
				file, report.Total(), writtenAs(report, i.dryRun))
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		fmt.Fprintf(out, "%s:%s %d created, %d updated, %d unchanged, %d refused%s\n",
			file, did, report.Created, report.Updated, report.Unchanged, len(report.Refused), mentionsFound(report)+writtenAs(report, i.dryRun))
		refused = refused || len(report.Refused) > 0
	}
	if refused {
		if i.dryRun {
			return errWouldRefuse
		}
		return errRefused
	}
	return nil
}

// mentionsFound returns what to say of the mentions that an import found, or nothing if it found none.
func mentionsFound(report importer.Report) string {
	if report.Mentions == 0 {
		return ""
	}
	return fmt.Sprintf(", %d mentions found", report.Mentions)
}

// writtenAs returns by which revision an import can be undone, or nothing if it changed nothing.
func writtenAs(report importer.Report, isDryRun bool) string {
	if isDryRun || report.Revision == 0 {
		return ""
	}
	return fmt.Sprintf(", as revision %d", report.Revision)
}

// printRefused prints how a file was read, and the problems of refused records, one on each line.
func printRefused(to io.Writer, file string, report importer.Report) {
	for _, note := range report.Notes {
		fmt.Fprintf(to, "  %s: %s\n", file, note)
	}
	for _, r := range report.Refused {
		for _, p := range r.Problems {
			fmt.Fprintf(to, "  %s, %s: %s\n", file, p.Path, p.Message)
		}
	}
}

func (i importConfig) readMapping() (*importer.Mapping, error) {
	if i.mapping == "" {
		return nil, nil //nolint:nilnil // there is no mapping
	}
	file, err := os.Open(i.mapping)
	if err != nil {
		return nil, fmt.Errorf("--mapping: %w", err)
	}
	defer file.Close() //nolint:errcheck // only read
	mapping, err := importer.ReadMapping(file)
	if err != nil {
		return nil, fmt.Errorf("--mapping %s: %w", i.mapping, err)
	}
	return mapping, nil
}

// importFile imports one file, or standard input if its name is "-".
func importFile(
	ctx context.Context, s *store.Store, i importConfig, mapping *importer.Mapping, name string, in io.Reader, progress io.Writer,
) (importer.Report, error) {
	reader, closeFile, err := openFile(name, in, progress)
	if err != nil {
		return importer.Report{}, err
	}
	defer closeFile()
	options := importer.Options{
		Actor: model.ActorImport, DryRun: i.dryRun, LinkMentions: i.linkMentions, InBatches: i.inBatches, Written: writtenTo(name, progress),
	}
	var report importer.Report
	if mapping == nil {
		report, err = importer.Documents(ctx, s, reader, options)
	} else {
		report, err = i.importTable(ctx, s, mapping, name, reader, options, progress)
	}
	if mapping == nil && !i.inBatches && isExhausted(err) {
		return report, fmt.Errorf("Neo4j grants one transaction less memory than the whole document needs, and nothing was written: " +
			"import it with --in-batches, which takes every valid record, a few hundred at a time, and reports the others")
	}
	return report, reasonOfImport(err)
}

// isExhausted reports whether Neo4j refused a transaction because it needs too much memory.
func isExhausted(err error) bool {
	var public *model.Error
	return errors.As(err, &public) && public.Code == model.CodeExhausted
}

// openFile opens a file, or standard input if its name is "-", and shows how much of it was read. The caller calls closeFile.
func openFile(name string, in io.Reader, progress io.Writer) (from io.Reader, closeFile func(), err error) {
	size := int64(-1)
	closeFile = func() { endBar(progress) }
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, nil, err
		}
		closeFile = func() {
			endBar(progress)
			_ = file.Close() // only read
		}
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
		in = file
	}
	reader := progressbar.NewReader(in, newBar(progress, size, "reading "+filepath.Base(name), progressbar.OptionShowBytes(true)))
	return &reader, closeFile, nil
}

// writtenTo returns a function that shows how much of a file is written, in a bar of its own.
func writtenTo(name string, progress io.Writer) func(done, total int) {
	return steps("writing "+filepath.Base(name), "rows", progress)
}

// reasonOfImport returns the cause of an error for the person at the terminal; problems of a document are that already.
func reasonOfImport(err error) error {
	var wrong *document.Error
	var public *model.Error
	if !errors.As(err, &wrong) && errors.As(err, &public) {
		return reason(err)
	}
	return err
}

// exportConfig has the options of the command export.
type exportConfig struct {
	format export.Format
	output string // file; empty is standard output
	ids    []string
	ties   export.TiesQuery // of a format of ties
}

// exportTries is how many times an export starts again if the graph changes while it runs.
const exportTries = 5

// exportGraph writes the graph, or some entities and those that they name.
func exportGraph(ctx context.Context, c *config, e exportConfig, out, progress io.Writer) (err error) {
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	file, err := newOutput(e.output)
	if err != nil {
		return fmt.Errorf("--output: %w", err)
	}
	defer file.discard()
	for try := 1; ; try++ {
		err := e.write(ctx, db.store, file.File, progress)
		var public *model.Error
		if errors.As(err, &public) && public.Code == model.CodeConflict && try < exportTries {
			continue
		}
		if err != nil {
			return err
		}
		break
	}
	return file.complete(out, 0o644)
}

func (e exportConfig) write(ctx context.Context, s *store.Store, file *os.File, progress io.Writer) error {
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if err := file.Truncate(0); err != nil {
		return err
	}
	if e.format.IsOfTies() {
		return e.format.WriteTies(ctx, file, s, e.ties)
	}
	records, err := e.format.RecordsOf(ctx, s, e.ids)
	if err != nil {
		return err
	}
	bar := newBar(progress, -1, "records")
	count := 0
	err = e.format.Write(file, func(yield func(any, error) bool) {
		for record, err := range records {
			count++
			_ = bar.Add(1)
			if !yield(record, err) {
				return
			}
		}
	})
	endBar(progress)
	if err == nil {
		fmt.Fprintf(progress, "%d records as %s\n", count, e.format.Name)
	}
	return err
}
