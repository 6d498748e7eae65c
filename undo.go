package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/model"
)

// undoConfig has the argument and the options of the command undo.
type undoConfig struct {
	revision int
	reason   string
	dryRun   bool
}

func undoCommand(c *config, out, progress io.Writer) *cli.Command {
	return &cli.Command{
		Name:      "undo",
		Usage:     "take back a revision of the journal, such as an import",
		ArgsUsage: "REVISION",
		Description: `Undo restores exactly what the revision changed: an import, an application of a document, a retraction, a merge, a
deletion or an undo. An import is named by the revision that it printed, and is taken back as a whole. If later revisions
build on it, undo changes nothing, and lists them. The undo is a revision too, and can be undone.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "reason", Usage: "`WHY`, for the journal; needed unless it is a dry run"},
			&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"},
		},
		Action: func(ctx context.Context, command *cli.Command) error {
			revision, err := strconv.Atoi(command.Args().First())
			if err != nil || command.Args().Len() != 1 || revision < 1 {
				return fmt.Errorf("undo needs one REVISION, a number such as 12; see undo --help")
			}
			u := undoConfig{revision: revision, reason: command.String("reason"), dryRun: command.Bool("dry-run")}
			if u.reason == "" && !u.dryRun {
				return fmt.Errorf("undo needs --reason WHY; see undo --help")
			}
			if err := c.complete(progress); err != nil {
				return err
			}
			return undoRevision(ctx, c, u, out, progress)
		},
	}
}

// undoRevision is the command undo.
func undoRevision(ctx context.Context, c *config, u undoConfig, out, progress io.Writer) (err error) {
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	reason, did := u.reason, "took back"
	if u.dryRun {
		reason, did = "dry run", "would take back"
	}
	undone, err := db.store.Undo(ctx, model.ActorUndo, u.revision, reason, !u.dryRun)
	if err != nil {
		return reasonOfUndo(err)
	}
	numbers := map[model.ChangeAction]int{}
	for _, change := range undone.Changes {
		numbers[*change.Action]++
	}
	fmt.Fprintf(out, "%s %d revision(s), %v: %d records created, %d changed, %d removed", did, len(undone.Undone), undone.Undone,
		numbers[model.ChangeActionCreated], numbers[model.ChangeActionUpdated]+numbers[model.ChangeActionRetracted],
		numbers[model.ChangeActionDeleted]+numbers[model.ChangeActionMerged])
	if !u.dryRun && len(undone.Changes) > 0 {
		fmt.Fprintf(out, ", as revision %d", undone.Revision)
	}
	fmt.Fprintln(out)
	return nil
}

// reasonOfUndo returns the error for the person at the terminal: with all the revisions in the way.
func reasonOfUndo(err error) error {
	var refused *model.Error
	if !errors.As(err, &refused) {
		return err
	}
	if revisions, isNamed := refused.Details["revisions"].([]int); isNamed {
		return fmt.Errorf("%s Revisions in the way: %v", refused.Message, revisions)
	}
	return reason(err)
}
