package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/importer"
)

// mappingCommand is the command that helps with mappings. It needs no database.
func mappingCommand(in io.Reader, out io.Writer) *cli.Command {
	return &cli.Command{
		Name:  "mapping",
		Usage: "make a first mapping of a table, or the JSON schema of mappings",
		Commands: []*cli.Command{{
			Name:      "suggest",
			Usage:     "write a first mapping of a table, from its heading and a sample of its rows",
			ArgsUsage: "FILE (- reads standard input)",
			Description: `The mapping has questions beside the rules of which the table does not say enough. Answer each by correcting the
rule, and remove it: import takes no mapping with questions.`,
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "output", Usage: "`FILE` to write, which must not exist; by default standard output"},
				&cli.StringFlag{Name: "encoding", Usage: "`ENCODING` of the table, such as windows-1251; by default it is guessed if it is not UTF-8"},
			},
			Action: func(_ context.Context, command *cli.Command) error {
				if command.Args().Len() != 1 {
					return fmt.Errorf("mapping suggest needs one FILE; see mapping suggest --help")
				}
				return suggestMapping(command.Args().First(), command.String("output"), command.String("encoding"), in, out)
			},
		}, {
			Name:  "schema",
			Usage: "write the JSON schema of mappings, with which editors complete them",
			Action: func(_ context.Context, command *cli.Command) error {
				if command.Args().Present() {
					return fmt.Errorf("mapping schema takes no %q", command.Args().First())
				}
				text, err := importer.JSONSchema()
				if err != nil {
					return err
				}
				_, err = out.Write(text)
				return err
			},
		}},
		Action: func(_ context.Context, command *cli.Command) error {
			return fmt.Errorf("there is no command mapping %q; see mapping --help", command.Args().First())
		},
	}
}

// suggestMapping writes a mapping of a table.
func suggestMapping(name, output, encoding string, in io.Reader, out io.Writer) (err error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		defer file.Close() //nolint:errcheck // only read
		in = file
	}
	mapping, err := importer.Suggest(in, endingsOfTable.ReplaceAllString(filepath.Base(name), ""), encoding)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	text, err := mapping.Text()
	if err != nil {
		return err
	}
	if output == "" {
		_, err = out.Write(text)
		return err
	}
	file, err := os.OpenFile(output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // readable for all, as other files
	if err != nil {
		return fmt.Errorf("--output: %w", err)
	}
	if _, err := file.Write(text); err != nil {
		return err
	}
	return file.Close()
}
