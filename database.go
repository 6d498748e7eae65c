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
	Cache                             string // folder
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
			&cli.DurationFlag{Name: "neo4j-wait", Value: localneo4j.DefaultWait, Sources: cli.EnvVars("SIDELINES_NEO4J_WAIT"), Destination: &n.Wait,
				Usage: "how long to wait until Neo4j answers, at the start and when a local one is started again, 1s to 1h"},
			&cli.StringFlag{Name: "neo4j-cache", Sources: cli.EnvVars("SIDELINES_NEO4J_CACHE"), Destination: &n.Cache,
				Usage: "`FOLDER` of the program files of the local Neo4j; if empty, one in the cache folder of the user"},
		},
		check: func() error {
			if err := between("neo4j-wait", n.Wait, time.Second, time.Hour, "1s and 1h"); err != nil {
				return err
			}
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
	local *localneo4j.Keeper // nil if NEO4J_URI names another one
	gone  <-chan struct{}    // closed when the local Neo4j has ended for good, and close returns why; nil for another one
}

// serverRestarts is how many times within ten minutes a server starts its local Neo4j again. With a pause of 1, 2, 4 ... seconds
// before each, that is a minute in which somebody can free a full disk.
const serverRestarts = 5

// purpose says for what a database is opened.
type purpose int

const (
	toServe   purpose = iota // and let commands use a local Neo4j too, and start it again if it ends
	toRun                    // a command
	toRestore                // a backup, into a graph that is not migrated before
)

// openDatabase starts or finds Neo4j, waits until it answers, and migrates it.
func openDatabase(ctx context.Context, c *config, why purpose, progress io.Writer) (*database, error) {
	share, restarts := "", 0
	if why == toServe {
		share, restarts = programVersion(), serverRestarts
	}
	db := &database{}
	target := store.Config{
		URI: c.Neo4j.URI, Username: c.Neo4j.Username, Password: c.Neo4j.Password, Database: c.Neo4j.Database,
		QueryTimeout: c.QueryTimeout, WriteTimeout: c.HTTP.WriteTimeout, Program: programVersion(), Observe: c.Neo4j.Observe,
	}
	if target.URI == "" {
		local, err := localneo4j.Keep(ctx, localneo4j.Options{
			DataDir: c.Data, CacheDir: c.Neo4j.Cache, Wait: c.Neo4j.Wait, Share: share,
			Progress: func(step string) { fmt.Fprintln(progress, step, "...") },
		}, restarts)
		if errors.Is(err, context.DeadlineExceeded) {
			return nil, fmt.Errorf("%w\n--neo4j-wait gives it more time", err)
		}
		if err != nil {
			return nil, err
		}
		db.local, db.gone = local, local.Gone()
		target.URI, target.Username, target.Password, target.Database = local.URI, localneo4j.Username, local.Password, ""
	}
	if err := db.open(ctx, target, c, why, progress); err != nil {
		return nil, errors.Join(err, db.close())
	}
	if why != toServe {
		db.store = db.store.Patient() // who runs a command waits for its end
	}
	return db, nil
}

func (db *database) open(ctx context.Context, target store.Config, c *config, why purpose, progress io.Writer) (err error) {
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
	if why == toRestore {
		return nil
	}
	if _, err := db.store.Patient().Migrate(ctx); err != nil {
		return fmt.Errorf("migration of %s: %w", target.URI, reason(err))
	}
	bar := newBar(progress, -1, "migrating records to the format of this version")
	if err := db.store.Patient().Rederive(ctx, writingTo(bar)); err != nil {
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

// close closes the connections, and stops a local Neo4j. If that had ended for good, close returns the reason.
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
