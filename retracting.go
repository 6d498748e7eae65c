package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/model"
)

// retractConfig has the options of the command retract.
type retractConfig struct {
	source, reason, shownBy string
	dryRun                  bool
}

func retractCommand(c *config, out, errOut io.Writer) *cli.Command {
	return &cli.Command{
		Name:      "retract",
		Usage:     "retract a source, with the facts that rest on it alone",
		ArgsUsage: "SOURCE",
		Description: `Retract first lists what it does to each fact that has anything from the source, in the order of their ids. A fact that
rests on the source alone is retracted. A fact that other sources confirm stays, and loses what it has from the source.
Then it retracts the source with these facts, as one revision of the journal. See docs/write.md.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "reason", Usage: "`TEXT` that says why, for readers of the source"},
			&cli.StringFlag{Name: "shown-by", Usage: "`ID` of the source that shows that it is wrong"},
			&cli.BoolFlag{Name: "dry-run", Usage: "list what the command would do, without doing it"},
		},
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Len() != 1 {
				return fmt.Errorf("retract takes the id of one SOURCE; see retract --help")
			}
			r := retractConfig{
				source: command.Args().First(), reason: command.String("reason"), shownBy: command.String("shown-by"),
				dryRun: command.Bool("dry-run"),
			}
			if strings.TrimSpace(r.reason) == "" && !r.dryRun {
				return fmt.Errorf("retract needs --reason TEXT; see retract --help")
			}
			if err := c.complete(errOut); err != nil {
				return err
			}
			return retractFrom(ctx, c, r, out, errOut)
		},
	}
}

// retractFrom is the command retract.
func retractFrom(ctx context.Context, c *config, r retractConfig, out, progress io.Writer) (err error) {
	db, err := openForCommand(ctx, c, progress)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close()) }()
	kinds, err := db.store.KindsByID(ctx, []string{r.source})
	if err != nil {
		return reason(err)
	}
	if kind := kinds[r.source]; kind != "Source" {
		if kind == "" {
			return fmt.Errorf("no source has the id %q", r.source)
		}
		return fmt.Errorf("%q is a %s: retract takes the id of a source", r.source, kind)
	}
	effects, err := db.store.Withdrawals(ctx, r.source)
	if err != nil {
		return reason(err)
	}
	retracted, err := listEffects(out, effects)
	if err != nil {
		return err
	}
	would := ""
	if r.dryRun {
		would = " would be"
	} else {
		retraction := model.Retraction{Reason: r.reason, Source: r.shownBy}
		if _, err := db.store.Retract(ctx, model.ActorRetract, r.source, retraction); err != nil {
			return reasonOfImport(err)
		}
	}
	fmt.Fprintf(out, "%s:%s retracted, with %d facts; %d others stay without it\n", r.source, would, retracted, len(effects)-retracted)
	return nil
}

// listEffects lists what a retraction does to each fact, and returns how many facts it retracts.
func listEffects(out io.Writer, effects []model.Withdrawn) (retracted int, err error) {
	list := bufio.NewWriter(out)
	for i := range effects {
		e := &effects[i]
		outcome := "stays"
		if e.IsRetracted {
			outcome = "retracted"
			retracted++
		}
		fmt.Fprintf(list, "%-9s  %-9s  %s", outcome, e.Kind, e.ID)
		if len(e.Confirming) > 0 {
			fmt.Fprintf(list, "  confirmed by %s", strings.Join(e.Confirming, ", "))
		}
		fmt.Fprintln(list)
	}
	return retracted, list.Flush()
}
