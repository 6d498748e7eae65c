package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed migrations/*.cypher
var migrationFiles embed.FS

// Migrate brings constraints and indexes up to date: the numbered files of migrations, in order, each once. Two servers
// that start at once may both run a file: its statements are written IF NOT EXISTS, and only one records it. It returns
// the names of those that it applied, once their indexes are online.
func (s *Store) Migrate(ctx context.Context) ([]string, error) {
	if err := s.writeSchema(ctx, "CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE"); err != nil {
		return nil, err
	}
	rows, err := s.read(ctx, "Migrations", block("Migrations"), nil)
	if err != nil {
		return nil, err
	}
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
		if err := s.migrate(ctx, file.Name()); err != nil {
			return done, fmt.Errorf("migration %s: %w", file.Name(), err)
		}
		done = append(done, file.Name())
	}
	if len(done) > 0 {
		err = s.writeSchema(ctx, "CALL db.awaitIndexes(60)")
	}
	return done, err
}

func (s *Store) migrate(ctx context.Context, name string) error {
	text, err := migrationFiles.ReadFile("migrations/" + name)
	if err != nil {
		return err
	}
	for statement := range strings.SplitSeq(string(text), ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		if err := s.writeSchema(ctx, statement); err != nil {
			return err
		}
	}
	slog.InfoContext(ctx, "migrated", "migration", name)
	return s.record(ctx, name)
}

// writeSchema runs one schema statement; each needs a transaction of its own. The driver retries what is transient,
// such as a deadlock with another server's migration. IF NOT EXISTS is checked before the commit and not by it: that
// another server was faster comes back as an error, and is as good.
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
// the graph. What fails comes back as a *model.Error, unless it is an error of work's own.
func (s *Store) write(ctx context.Context, name string, work func(runner) (any, error)) (any, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.WriteTimeout)
	defer cancel()
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.config.Database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()

	var own error // an error that is not the driver's must come out as it is
	result, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		own = nil
		var driverErr error
		value, err := work(func(name, text string, params map[string]any) ([]map[string]any, error) {
			rows, err := collect(ctx, tx, text, params)
			if err != nil {
				driverErr = &queryError{name, err}
			}
			return rows, err
		})
		if err != nil && driverErr == nil {
			own = err
		}
		return value, err
	}, neo4j.WithTxTimeout(s.config.WriteTimeout), neo4j.WithTxMetadata(map[string]any{"query": name}))
	switch {
	case own != nil:
		return nil, own
	case err != nil:
		return nil, publicError(ctx, name, err)
	}
	return result, nil
}

func collect(ctx context.Context, tx neo4j.ManagedTransaction, text string, params map[string]any) ([]map[string]any, error) {
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

// MarkLoaded remembers, beside the migrations, that a bundled document has been applied.
func (s *Store) MarkLoaded(ctx context.Context, name string) error { return s.record(ctx, name) }

func (s *Store) record(ctx context.Context, name string) error {
	_, err := s.write(ctx, "RecordMigration", func(run runner) (any, error) {
		return run("RecordMigration", block("RecordMigration"),
			map[string]any{"name": name, "now": time.Now().UTC()})
	})
	return err
}
