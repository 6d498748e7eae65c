package store

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"github.com/sidelines/sidelines/model"
)

// Format says in which form a database has the graph. A program reads graphs of its own format, brings older ones up to date when
// it starts, and refuses newer ones.
type Format struct {
	Migration int    `json:"migration"` // number of the last migration
	Derived   int    `json:"derived"`   // number of the derived form, see Rederive
	Program   string `json:"program"`   // version that made it so; empty if it is too old to say
}

// String returns the format as in messages, such as "10.3".
func (f Format) String() string { return fmt.Sprintf("%d.%d", f.Migration, f.Derived) }

// isNewerThan reports whether a program of the format other cannot read a graph of this one.
func (f Format) isNewerThan(other Format) bool {
	return f.Migration > other.Migration || f.Derived > other.Derived
}

// unfinishedRestore is recorded beside the migrations while a backup is restored.
const unfinishedRestore = "restore-unfinished"

var (
	migrationName = regexp.MustCompile(`^(\d{4})_.*\.cypher$`)
	derivedName   = regexp.MustCompile(`^derived-form-(\d+)$`)
)

// formatOf returns the format that the rows of the query Migrations tell of.
func formatOf(rows []map[string]any) Format {
	var f Format
	for _, row := range rows {
		name, program := asString(row["name"]), asString(row["program"])
		if number, ok := numberIn(migrationName, name); ok && number > f.Migration {
			f.Migration, f.Program = number, program
		}
	}
	for _, row := range rows {
		name, program := asString(row["name"]), asString(row["program"])
		if number, ok := numberIn(derivedName, name); ok && number > f.Derived {
			f.Derived = number
			if program != "" {
				f.Program = program
			}
		}
	}
	return f
}

func numberIn(pattern *regexp.Regexp, name string) (int, bool) {
	match := pattern.FindStringSubmatch(name)
	if match == nil {
		return 0, false
	}
	number, err := strconv.Atoi(match[1])
	return number, err == nil
}

// OwnFormat is the format that this program writes.
func (s *Store) OwnFormat() Format { return ownFormat(s.config.Program) }

func ownFormat(program string) Format {
	own := Format{Program: program}
	files, err := migrationFiles.ReadDir("migrations")
	if err != nil {
		panic(err) // they are part of the program
	}
	for _, file := range files {
		own.Migration, _ = numberIn(migrationName, file.Name()) // sorted by number
	}
	own.Derived, _ = numberIn(derivedName, derivedForm)
	return own
}

// NewerFormatError is returned for a graph, or a backup, of a newer version of Sidelines.
type NewerFormatError struct {
	What       string // "graph" or "backup"
	Found, Own Format
}

// Error says which version is needed, and how to go back.
func (e *NewerFormatError) Error() string {
	needed := "a later version of Sidelines"
	if e.Found.Program != "" {
		needed = "Sidelines " + e.Found.Program + " or later"
	}
	return fmt.Sprintf("the %s has format %s, which %s reads; this is Sidelines %s, which reads formats up to %s. "+
		"Run the later version, or go back to a backup from before the upgrade: see \"Upgrade and downgrade\" in docs/operations.md",
		e.What, e.Found, needed, e.Own.Program, e.Own)
}

// errUnfinishedRestore is returned for a graph into which a backup was not restored to its end.
var errUnfinishedRestore = model.Errorf(model.CodeUnavailable,
	"A backup is being restored into this graph, or its restore was interrupted: run sidelines restore with the backup again.")

// checkFormat refuses the graph of a newer version, and one that a restore has not completed.
func (s *Store) checkFormat(migrations []map[string]any) error {
	for _, row := range migrations {
		if row["name"] == unfinishedRestore {
			return errUnfinishedRestore
		}
	}
	if found, own := formatOf(migrations), s.OwnFormat(); found.isNewerThan(own) {
		return &NewerFormatError{"graph", found, own}
	}
	return nil
}

// CheckSameFormat refuses a graph that is not in the format of this program, without changing anything. A command uses it before it
// joins a server that serves the graph: migrating it would change the format below that server. Only a restore may join where a
// restore was interrupted, of which the server still answers that it is not available.
func (s *Store) CheckSameFormat(ctx context.Context, toRestore bool) error {
	rows, err := s.read(ctx, "Migrations", block("Migrations"), nil)
	if err != nil {
		return err
	}
	if err := s.checkFormat(rows); err != nil {
		if toRestore && errors.Is(err, errUnfinishedRestore) {
			return nil
		}
		return err
	}
	if found, own := formatOf(rows), s.OwnFormat(); found.Migration != own.Migration || found.Derived != own.Derived {
		return fmt.Errorf("the graph has format %s, and this is Sidelines %s with format %s: "+
			"use the program of the server, or stop the server and start this version", found, own.Program, own)
	}
	return nil
}
