package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/export"
)

// run runs the command that args name, or the server if they name none.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) error {
	c := newConfig()
	command := &cli.Command{
		Name:    "sidelines",
		Usage:   "a knowledge graph of diplomacy, served over GraphQL from Neo4j",
		Version: versionText(),
		Description: `Without a command, sidelines serves the API and the playground until you press Ctrl-C.
Without NEO4J_URI, it starts its own Neo4j with its data in the data folder, which needs a JDK 17+ and Maven.
Each option can also be set by the environment variable shown beside it. An option overrides its variable.`,
		Writer: out, ErrWriter: errOut,
		Flags: c.flags(),
		Action: func(ctx context.Context, command *cli.Command) error {
			if command.Args().Present() {
				return fmt.Errorf("there is no command %q; see --help", command.Args().First())
			}
			if err := c.complete(errOut); err != nil {
				return err
			}
			return serve(ctx, c, out, errOut)
		},
		Commands: slices.Concat([]*cli.Command{{
			Name:      "import",
			Usage:     "add the records of files to the graph: graph documents in JSON or JSON Lines, or tables (CSV, xlsx, ods) with a mapping",
			ArgsUsage: "FILE... (- reads standard input)",
			Description: `Import creates the records that are not in the graph and updates those that are. Importing the same file
again changes nothing, so an interrupted import can simply be run again.
A file with one graph document is imported as a whole or not at all. A file with several documents, one after
another as in JSON Lines, and a table are imported in batches: import lists the records that it refuses with their
lines, imports all others, and exits with status 1. Any file may be compressed with gzip.
A row whose names are not sure waits: write whom they mean into the file of decisions, and import the table again.
Import refuses rows of a table that share an id, or that would change a record in the graph, unless the mapping
says "match": "merge", to combine them into one record, or "match": "new", to give each a new id.`,
			Flags: []cli.Flag{
				&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"},
				&cli.BoolFlag{Name: "in-batches", Usage: "take the valid records of a document that is too large for one transaction"},
				&cli.BoolFlag{Name: "link-mentions", Usage: "find whom the statements and accounts speak of, by the names of the graph"},
				&cli.StringFlag{Name: "mapping", Usage: "`FILE` that maps the columns of a table to the fields of records, see docs/import.md"},
				&cli.StringFlag{Name: "unresolved",
					Usage: "`FILE` to write refused rows to, by default TABLE.unresolved.csv; it gets a number if it is there; correct and import them"},
				&cli.BoolFlag{Name: "propose-new",
					Usage: "write new beside full names of people whom nobody in the graph is like; the next import makes records of them"},
				&cli.StringFlag{Name: "decisions", Value: "decisions.csv",
					Usage: "`FILE` that says whom names in tables mean; import adds those that are not sure, and reads what you decide"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if !command.Args().Present() {
					return fmt.Errorf("import needs at least one FILE; see import --help")
				}
				if err := c.complete(errOut); err != nil {
					return err
				}
				return importFiles(ctx, c, importConfig{
					files: command.Args().Slice(), mapping: command.String("mapping"), unresolved: command.String("unresolved"),
					decisions: command.String("decisions"), proposeNew: command.Bool("propose-new"),
					dryRun: command.Bool("dry-run"), linkMentions: command.Bool("link-mentions"), inBatches: command.Bool("in-batches"),
				}, in, out, errOut)
			},
		}, {
			Name:  "names",
			Usage: "add names in many languages to leaders and others, from a file of labels of Wikidata items",
			Description: `The file is CSV with a heading and the columns item, lang and label, and perhaps alias; other columns do not matter:
  item,lang,label,alias
  Q15031,ar,شي جين بينغ,
Names adds the label and the alias to everything that has the Wikidata item, after the names that it has. What
is displayed in a language stays, and adding the same file again changes nothing. It lists the rows that it refuses,
takes all others, and exits with status 1. The file may be compressed with gzip.`,
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "from", Usage: "`FILE` of labels (- reads standard input)"},
				&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change, without changing it"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("names takes no %q: name the file with --from", command.Args().First())
				}
				if command.String("from") == "" {
					return fmt.Errorf("names needs --from FILE; see names --help")
				}
				if err := c.complete(errOut); err != nil {
					return err
				}
				return addNames(ctx, c, namesConfig{from: command.String("from"), dryRun: command.Bool("dry-run")}, in, out, errOut)
			},
		}, {
			Name:        "export",
			Usage:       "write the graph, or some entities and the entities that they name, to a file",
			Description: exportHelp(),
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "format", Value: "document", Usage: export.Names()},
				&cli.StringFlag{Name: "output", Usage: "`FILE` to write, created when the export is complete; by default standard output"},
				&cli.StringSliceFlag{Name: "ids",
					Usage: "`ID` of an entity to export; for several, repeat the option or separate ids by commas; by default all"},
				&cli.BoolFlag{Name: "bom", Usage: "begin CSV files with a byte order mark, by which Excel knows that they are in UTF-8"},
				&cli.StringSliceFlag{Name: "mode", Usage: "in the formats of ties, count only meetings of this `MODE`: IN_PERSON; may be repeated"},
				&cli.StringFlag{Name: "from", Usage: "in the formats of ties, count only meetings since this `DATE`: 2013, 2013-05 or 2013-05-21"},
				&cli.StringFlag{Name: "to", Usage: "in the formats of ties, count only meetings up to this `DATE`"},
			},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("export takes no %q: name a file with --output", command.Args().First())
				}
				e, err := newExportConfig(command)
				if err != nil {
					return err
				}
				if err := c.complete(errOut); err != nil {
					return err
				}
				return exportGraph(ctx, c, e, out, errOut)
			},
		}, {
			Name:  "upgrade",
			Usage: "update the bundled data of a graph that an earlier version made, as the server does whenever it starts",
			Description: `Upgrade adds new records, and updates fields that still have the values of an earlier version. It keeps what
users changed, retracted, merged or deleted. It removes records that the bundled data no longer has, unless users
changed them or other records name them. It lists every record that differs from this version, with the
reason, and every id that it removes or merges. First, even with --dry-run, it migrates the database to the
format of this version, which earlier versions may be unable to read.`,
			Flags: []cli.Flag{&cli.BoolFlag{Name: "dry-run", Usage: "report what the command would change in the records, without changing them"}},
			Action: func(ctx context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("upgrade takes no %q", command.Args().First())
				}
				if err := c.complete(errOut); err != nil {
					return err
				}
				return upgradeGraph(ctx, c, command.Bool("dry-run"), out, errOut)
			},
		}, mappingCommand(in, out), retractCommand(c, out, errOut), undoCommand(c, out, errOut)},
			backupCommands(c, in, out, errOut), containerCommands(c, out, errOut)),
		OnUsageError:   func(_ context.Context, _ *cli.Command, err error, _ bool) error { return err },
		ExitErrHandler: func(context.Context, *cli.Command, error) {}, // main prints the error, once
	}
	return command.Run(ctx, args)
}

func newExportConfig(command *cli.Command) (e exportConfig, err error) {
	e = exportConfig{output: command.String("output"), ids: command.StringSlice("ids")}
	if e.format, err = export.FormatNamed(command.String("format")); err != nil {
		return e, fmt.Errorf("--format: %w", err)
	}
	if command.Bool("bom") {
		marked, ok := e.format.Marked()
		if !ok {
			return e, fmt.Errorf("--bom goes with --format csv")
		}
		e.format = marked
	}
	e.ties, err = export.NewTiesQuery(e.ids, command.StringSlice("mode"), command.String("from"), command.String("to"))
	if err != nil {
		return e, fmt.Errorf("--%w", err)
	}
	if e.ties.IsGiven() && !e.format.IsOfTies() {
		return e, fmt.Errorf("--mode, --from and --to go with the formats ties-graphml and ties-gexf")
	}
	return e, nil
}

func exportHelp() string {
	text := "Exports of the same graph are identical, byte for byte. Formats:"
	for _, f := range export.Formats {
		text += fmt.Sprintf("\n  %-12s %s", f.Name, f.Usage)
	}
	return text
}
