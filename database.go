package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
)

// neo4jConfig says where Neo4j is. Without a URI, the server starts a local one.
type neo4jConfig struct {
	URI, Username, Password, Database string
	Wait                              time.Duration
	// Observe is called with each query, as store.Config says. It may be nil.
	Observe func(ctx context.Context, query string, start time.Time, rows int, err error)
}

func (n *neo4jConfig) options() options {
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "neo4j-uri", Sources: cli.EnvVars("NEO4J_URI"), Destination: &n.URI,
				Usage: "`URI` of your own Neo4j 5.26 or later, with scheme bolt, neo4j, or either with +s or +ssc; if empty, a local one is started"},
			&cli.StringFlag{Name: "neo4j-username", Value: "neo4j", Sources: cli.EnvVars("NEO4J_USERNAME"), Destination: &n.Username,
				Usage: "user of your own Neo4j"},
			&cli.StringFlag{Name: "neo4j-password", Sources: cli.EnvVars("NEO4J_PASSWORD"), Destination: &n.Password,
				Usage: "password of your own Neo4j; set NEO4J_PASSWORD rather than this option, which shows in the list of processes"},
			&cli.StringFlag{Name: "neo4j-database", Sources: cli.EnvVars("NEO4J_DATABASE"), Destination: &n.Database,
				Usage: "database of your own Neo4j; if empty, its default one"},
			&cli.DurationFlag{Name: "neo4j-wait", Value: time.Minute, Sources: cli.EnvVars("SIDELINES_NEO4J_WAIT"), Destination: &n.Wait,
				Usage: "how long to wait for Neo4j at the start"},
		},
		check: func() error {
			if n.URI == "" {
				return nil
			}
			schemes := []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}
			if u, err := url.Parse(n.URI); err != nil || !slices.Contains(schemes, u.Scheme) || u.Host == "" {
				return fmt.Errorf("--neo4j-uri: %q is not an address such as neo4j://host:7687 or bolt://host:7687", n.URI)
			}
			return nil
		},
	}
}

// database is the store with its Neo4j, which is either a local one that we started or one that the user runs.
type database struct {
	store *store.Store
	local *localneo4j.Server // nil if NEO4J_URI names another one
	gone  <-chan struct{}    // closed when the local Neo4j has ended; nil for another one
}

// openDatabase starts or finds Neo4j, waits until it answers, and migrates it.
func openDatabase(ctx context.Context, c *config, progress io.Writer) (*database, error) {
	db := &database{}
	target := store.Config{
		URI: c.Neo4j.URI, Username: c.Neo4j.Username, Password: c.Neo4j.Password, Database: c.Neo4j.Database,
		QueryTimeout: c.QueryTimeout, WriteTimeout: c.HTTP.WriteTimeout, Observe: c.Neo4j.Observe,
	}
	if target.URI == "" {
		local, err := localneo4j.Start(ctx, localneo4j.Options{
			DataDir:  c.Data,
			Progress: func(step string) { fmt.Fprintln(progress, step, "...") },
		})
		if err != nil {
			return nil, err
		}
		db.local, db.gone = local, local.Exited()
		target.URI, target.Username, target.Password, target.Database = local.URI, localneo4j.Username, local.Password, ""
	}
	if err := db.open(ctx, target, c, progress); err != nil {
		return nil, errors.Join(err, db.close())
	}
	return db, nil
}

func (db *database) open(ctx context.Context, target store.Config, c *config, progress io.Writer) (err error) {
	if db.store, err = store.Open(target); err != nil {
		return err
	}
	wait, cancel := context.WithTimeout(ctx, c.Neo4j.Wait)
	defer cancel()
	said := false
	err = db.store.WaitUntilReady(wait, func(err error) {
		if !said {
			fmt.Fprintf(progress, "waiting up to %s for Neo4j at %s: %v\n", c.Neo4j.Wait, target.URI, reason(err))
			said = true
		}
	})
	if err != nil {
		return fmt.Errorf("neo4j at %s cannot be used: %w", target.URI, reason(err))
	}
	if _, err := db.store.Migrate(ctx); err != nil {
		return fmt.Errorf("migration of %s: %w", target.URI, reason(err))
	}
	bar := newBar(progress, -1, "migrating records to the format of this version")
	if err := db.store.Rederive(ctx, writingTo(bar)); err != nil {
		return fmt.Errorf("migration of %s: %w", target.URI, reason(err))
	}
	return nil
}

// reason returns what the driver said, without the public error around it: the person who starts the server may see it.
func reason(err error) error {
	var wrong *document.Error
	if errors.As(err, &wrong) {
		return wrong
	}
	if cause := errors.Unwrap(err); cause != nil {
		return cause
	}
	return err
}

func (db *database) crash() error { return db.local.CrashReport() }

func (db *database) close() error {
	var err error
	if db.store != nil {
		err = db.store.Close(context.Background())
	}
	if db.local != nil {
		err = errors.Join(err, db.local.Stop())
	}
	return err
}
