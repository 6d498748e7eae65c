package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/backup"
	"github.com/sidelines/sidelines/store"
)

// backupCommands are the commands backup and restore.
func backupCommands(c *config, in io.Reader, out, errOut io.Writer) []*cli.Command {
	one := func(command *cli.Command) (string, error) {
		if command.Args().Len() != 1 {
			return "", fmt.Errorf("%s takes one FILE; see %[1]s --help", command.Name)
		}
		return command.Args().First(), c.complete(errOut)
	}
	return []*cli.Command{{
		Name:      "backup",
		Usage:     "write everything to a file: the graph, its journal, and the ids that were merged",
		ArgsUsage: "FILE (- writes to standard output)",
		Description: `Backup works while a server runs. The file has one state of the graph: if somebody writes meanwhile, backup starts over
and lets writers wait until it has finished. It creates the file when the backup is complete, readable by you alone.`,
		Action: func(ctx context.Context, command *cli.Command) error {
			file, err := one(command)
			if err != nil {
				return err
			}
			return writeBackup(ctx, c, file, out, errOut)
		},
	}, {
		Name:      "restore",
		Usage:     "write what a backup has into an empty graph, or in place of the graph",
		ArgsUsage: "FILE (- reads standard input)",
		Description: `Restore checks the whole file before it changes anything. While it runs, servers of the graph answer with UNAVAILABLE.
If it is interrupted, no server serves the graph until you run restore again, which begins anew.`,
		Flags: []cli.Flag{&cli.BoolFlag{Name: "replace", Usage: "delete everything that the graph has, and its journal, first"}},
		Action: func(ctx context.Context, command *cli.Command) error {
			file, err := one(command)
			if err != nil {
				return err
			}
			return restoreBackup(ctx, c, file, command.Bool("replace"), in, out, errOut)
		},
	}}
}

// writeBackup is the command backup.
func writeBackup(ctx context.Context, c *config, name string, out, progress io.Writer) (err error) {
	if name == "-" {
		name = ""
	}
	file, err := newOutput(name)
	if err != nil {
		return err
	}
	defer file.discard()
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	bar := newBar(progress, -1, "nodes")
	header, err := backup.Write(ctx, db.store, programVersion(), file, writingTo(bar))
	endBar(progress)
	if err != nil {
		return fmt.Errorf("backup: %w", reasonOfImport(err))
	}
	fmt.Fprintf(progress, "%d nodes and %d links at revision %d\n", header.Total(), header.Links, header.Revision)
	return file.complete(out, 0o600)
}

// restoreBackup is the command restore.
func restoreBackup(ctx context.Context, c *config, name string, doReplace bool, in io.Reader, out, progress io.Writer) (err error) {
	file, closeFile, err := openBackup(name, in)
	if err != nil {
		return err
	}
	defer closeFile()
	if _, err := backup.Check(file); err != nil { // before a Neo4j is started
		return fmt.Errorf("%s: %w", name, err)
	}
	db, err := openToRestore(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	bar := newBar(progress, -1, "restoring")
	header, err := backup.Restore(ctx, db.store, file, doReplace, writingTo(bar))
	endBar(progress)
	var unfinished *store.UnfinishedRestoreError
	switch {
	case err != nil && ctx.Err() != nil:
		return errors.New("the restore was interrupted: run the same command again; until then, no server serves what it has begun to restore")
	case errors.As(err, &unfinished):
		return fmt.Errorf("restore: %w\nThe graph is incomplete now, and no server serves it. Remove the cause, and run restore again, "+
			"with this backup or another one: it begins anew", reasonOfImport(unfinished.Err))
	case err != nil:
		return fmt.Errorf("restore: %w", reasonOfImport(err))
	}
	fmt.Fprintf(out, "%s: restored %d nodes and %d links at revision %d\n", name, header.Total(), header.Links, header.Revision)
	return nil
}

// openBackup opens a file, or copies standard input to one, because it is read several times.
func openBackup(name string, in io.Reader) (file *os.File, closeFile func(), err error) {
	if name != "-" {
		file, err := os.Open(name)
		return file, func() { _ = file.Close() }, err // only read
	}
	if file, err = os.CreateTemp("", ".sidelines-restore-"); err != nil {
		return nil, nil, err
	}
	closeFile = func() {
		_ = file.Close()
		_ = os.Remove(file.Name())
	}
	if _, err := io.Copy(file, in); err != nil {
		closeFile()
		return nil, nil, err
	}
	return file, closeFile, nil
}
