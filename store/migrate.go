package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed migrations/*.cypher
var migrationFiles embed.FS

// Migrate runs the numbered files of migrations in order, each once, to bring constraints and indexes up to date. It returns the
// names of the files that it ran, once their indexes are online. Two servers that start at the same time may both run a file:
// its statements say IF NOT EXISTS, and only one of the servers records it. A graph of a newer version is refused with a
// *NewerFormatError and stays as it is.
func (s *Store) Migrate(ctx context.Context) ([]string, error) {
	if err := s.writeSchema(ctx, "CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE"); err != nil {
		return nil, err
	}
	rows, err := s.read(ctx, "Migrations", block("Migrations"), nil)
	if err != nil {
		return nil, err
	}
	if err := s.checkFormat(rows); err != nil {
		return nil, err
	}
	return s.migrateAfter(ctx, rows)
}

// migrateAfter runs the migrations that are not among the rows of the query Migrations.
func (s *Store) migrateAfter(ctx context.Context, rows []map[string]any) ([]string, error) {
	applied := map[any]bool{}
	for _, row := range rows {
		applied[row["name"]] = true
	}
	files, err := migrationFiles.ReadDir("migrations") // sorted by name, and so by number
	if err != nil {
		return nil, err
	}
	var done []string
	for _, file := range files {
		if applied[file.Name()] {
			continue
		}
		isWhole, err := s.migrate(ctx, file.Name())
		if err != nil {
			return done, fmt.Errorf("migration %s: %w", file.Name(), err)
		}
		if isWhole {
			done = append(done, file.Name())
		}
	}
	if len(done) > 0 {
		err = s.writeSchema(ctx, "CALL db.awaitIndexes(600)")
	}
	return done, err
}

// migrate runs the statements of a file. isWhole is false if the data violates a constraint, which is then missing: migrate logs
// the nodes that violate it and runs the rest of the file, and the next start tries again.
func (s *Store) migrate(ctx context.Context, name string) (isWhole bool, err error) {
	text, err := migrationFiles.ReadFile("migrations/" + name)
	if err != nil {
		return false, err
	}
	isWhole = true
	for statement := range strings.SplitSeq(string(text), ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		err := s.writeSchema(ctx, statement)
		if isViolated(err) {
			isWhole = false
			err = s.reportViolation(ctx, name, statement)
		}
		if err != nil {
			return false, err
		}
	}
	if !isWhole {
		return false, nil
	}
	slog.InfoContext(ctx, "migrated", "migration", name)
	return true, s.record(ctx, name)
}

// isViolated reports whether a constraint was refused because the data violates it.
func isViolated(err error) bool {
	var neo *neo4j.Neo4jError
	return errors.As(err, &neo) && strings.HasSuffix(neo.Code, ".Schema.ConstraintCreationFailed")
}

// uniqueness matches the statement of a constraint, with its name, label and property.
var uniqueness = regexp.MustCompile(`CREATE CONSTRAINT (\w+) .*FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE`)

// reportViolation logs the nodes that share a value that must be unique.
func (s *Store) reportViolation(ctx context.Context, migration, statement string) error {
	parts := uniqueness.FindStringSubmatch(statement)
	if parts == nil {
		slog.ErrorContext(ctx, "a constraint is missing, because the data in the database violates it",
			"migration", migration, "statement", statement)
		return nil
	}
	rows, err := s.read(ctx, "Doubles", block("Doubles"), map[string]any{"label": parts[2], "property": parts[3]})
	if err != nil {
		return err
	}
	for _, row := range rows {
		slog.ErrorContext(ctx, "a constraint is missing, because entities share a value: change one of them, and start again",
			"constraint", parts[1], "property", parts[3], "value", row["value"], "ids", strings.Join(asStrings(row["ids"]), ", "))
	}
	return nil
}

// writeSchema runs one schema statement, which needs its own transaction. The driver retries transient errors, such as a deadlock
// with the migration of another server. Neo4j checks IF NOT EXISTS before the commit, not with it: if another server was
// faster, it returns an error, which counts as success.
func (s *Store) writeSchema(ctx context.Context, statement string) error {
	_, err := s.write(ctx, "schema", func(run runner) (any, error) { return run("schema", statement, nil) })
	var neo *neo4j.Neo4jError
	if errors.As(err, &neo) && strings.HasPrefix(neo.Code, "Neo.ClientError.Schema.") && strings.HasSuffix(neo.Code, "AlreadyExists") {
		return nil
	}
	return err
}

// runner runs one query of a transaction.
type runner func(name, text string, params map[string]any) ([]map[string]any, error)

// write runs work in one write transaction. The driver may run work several times, so it must not change anything but
// the graph. Errors of the database are returned as *model.Error, those of work as they are. The driver does not run work again if
// it lost the connection during the commit: then the error says that the outcome is unknown.
func (s *Store) write(ctx context.Context, name string, work func(runner) (any, error)) (any, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.WriteTimeout)
	defer cancel()
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()

	var own, failed error // an error of work, which must be returned as it is, and one of a query
	isCommitting := false
	result, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		own, failed, isCommitting = nil, nil, false
		value, err := work(func(query, text string, params map[string]any) ([]map[string]any, error) {
			start := time.Now()
			rows, err := collect(ctx, tx, text, params)
			if err != nil {
				failed = &queryError{query: query, err: err}
				s.config.Observe(ctx, query, start, 0, s.publicError(ctx, query, err))
				return nil, err
			}
			s.config.Observe(ctx, query, start, len(rows), nil)
			return rows, nil
		})
		switch {
		case err == nil:
			isCommitting = true
		case failed == nil:
			own = err
		case isTooLarge(err):
			err = errFinal // Neo4j calls it transient, so the driver would run it again
		}
		return value, err
	}, neo4j.WithTxTimeout(s.config.WriteTimeout), neo4j.WithTxMetadata(map[string]any{"query": name}))
	switch {
	case own != nil:
		return nil, own
	case errors.Is(err, errFinal):
		return nil, s.publicError(ctx, name, failed)
	case err != nil && isCommitting:
		return nil, s.commitError(ctx, name, err)
	case err != nil:
		return nil, s.publicError(ctx, name, err)
	}
	return result, nil
}

// errFinal ends a transaction that the driver must not run again.
var errFinal = errors.New("not to be run again")

func collect(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any) ([]map[string]any, error) {
	text, params = inOneMap(text, params)
	result, err := tx.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	return rowsOf(records), nil
}

// HasLoaded reports whether MarkLoaded was called with the name.
func (s *Store) HasLoaded(ctx context.Context, name string) (bool, error) {
	rows, err := s.read(ctx, "HasLoaded", block("HasLoaded"), map[string]any{"name": name})
	return len(rows) > 0, err
}

// IsEmpty reports whether the graph has no entity.
func (s *Store) IsEmpty(ctx context.Context) (bool, error) {
	rows, err := s.read(ctx, "AnyEntity", block("AnyEntity"), nil)
	return len(rows) == 0, err
}

// MarkLoaded records, beside the migrations, that a bundled document was applied.
func (s *Store) MarkLoaded(ctx context.Context, name string) error { return s.record(ctx, name) }

func (s *Store) record(ctx context.Context, name string) error {
	_, err := s.write(ctx, "RecordMigration", func(run runner) (any, error) {
		return run("RecordMigration", block("RecordMigration"), s.migrationOf(name, time.Now().UTC()))
	})
	return err
}

// migrationOf returns the parameters with which something is recorded.
func (s *Store) migrationOf(name string, now time.Time) map[string]any {
	return map[string]any{"name": name, "now": now, "program": s.config.Program}
}
