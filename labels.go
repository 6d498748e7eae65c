package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/sidelines/sidelines/importer"
	"github.com/sidelines/sidelines/model"
)

// namesConfig has the options of the command names.
type namesConfig struct {
	from   string // file; "-" is standard input
	dryRun bool
}

// addNames is the command names.
func addNames(ctx context.Context, c *config, n namesConfig, in io.Reader, out, progress io.Writer) (err error) {
	from, closeFile, err := openFile(n.from, in, progress)
	if err != nil {
		return fmt.Errorf("--from: %w", err)
	}
	defer closeFile()
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	report, err := importer.Labels(ctx, db.store.AsOne(), from, importer.Options{
		Actor: model.ActorNames, DryRun: n.dryRun, Written: writtenTo(n.from, progress),
	})
	printRefused(progress, n.from, report.Report)
	if err != nil && ctx.Err() != nil {
		return fmt.Errorf("%s: interrupted; run the same command again to add the other names", n.from)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", n.from, reasonOfImport(err))
	}
	would, refused := "", errRefusedRows
	if n.dryRun {
		would, refused = " would be", errWouldRefuseRows
	}
	fmt.Fprintf(out, "%s:%s %d updated, %d unchanged, %d refused; names added: %d; rows about items that nothing in the graph has: %d%s\n",
		n.from, would, report.Updated, report.Unchanged, len(report.Refused), report.Names, report.Others, writtenAs(report.Report, n.dryRun))
	if len(report.Refused) > 0 {
		return refused
	}
	return nil
}

// Errors of the command names for files of which it took some rows.
var (
	errRefusedRows     = errors.New("some rows were refused, see above; the names in the others were added")
	errWouldRefuseRows = errors.New("some rows would be refused, see above")
)
