// Package storetest opens a real Neo4j for tests.
package storetest

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
)

// Main is called from TestMain: it opens a store on a Neo4j of the package's own with the documents of a set, runs the
// tests, and exits. The Neo4j is the local one that the product starts; NEO4J_TEST_URI, NEO4J_TEST_USERNAME and
// NEO4J_TEST_PASSWORD name another one, whose database must be empty.
func Main(run func() int, set data.Set, opened func(*store.Store)) {
	os.Exit(runWith(run, set, opened))
}

func runWith(run func() int, set data.Set, opened func(*store.Store)) int {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	c, stop, err := Config(ctx, set)
	if err != nil {
		return fail(err)
	}
	defer stop()
	s, err := store.Open(c)
	if err != nil {
		return fail(err)
	}
	defer s.Close(context.Background()) //nolint:errcheck // the database goes away with it
	if err := s.WaitUntilReady(ctx, func(error) {}); err != nil {
		return fail(err)
	}
	opened(s)
	return run()
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, "storetest:", err)
	return 1
}

// Patience is longer than a server waits for a query: the tests of several packages run at the same time, each with a
// Neo4j of its own.
const Patience = time.Minute

// writePatience is for the largest documents, which take a minute on a machine that is busy with something else.
const writePatience = 5 * time.Minute

// heapMiB is the part of the Java heap for which the Neo4j of a package is configured.
const heapMiB = 768

// Config starts a Neo4j with the documents of a set, or finds the one of NEO4J_TEST_URI and loads them, and says how to
// reach it. stop ends what was started and removes its data.
func Config(ctx context.Context, set data.Set) (c store.Config, stop func(), err error) {
	if uri := os.Getenv("NEO4J_TEST_URI"); uri != "" {
		c = store.Config{
			URI: uri, Username: os.Getenv("NEO4J_TEST_USERNAME"), Password: os.Getenv("NEO4J_TEST_PASSWORD"),
			QueryTimeout: Patience, WriteTimeout: writePatience,
		}
		return c, func() {}, fillOther(ctx, c, set)
	}
	dir, err := os.MkdirTemp("", "sidelines-test-")
	if err != nil {
		return c, nil, err
	}
	if err := Folder(ctx, set, dir); err != nil {
		return c, nil, err
	}
	server, err := localneo4j.Start(ctx, localneo4j.Options{DataDir: dir, HeapMiB: heapMiB, Settings: plannedOnce, Host: host})
	if err != nil {
		return c, nil, err
	}
	c = store.Config{
		URI: server.URI, Username: localneo4j.Username, Password: server.Password, QueryTimeout: Patience, WriteTimeout: writePatience,
	}
	if toBeKept() {
		fmt.Fprintf(os.Stderr, "storetest: until the tests end, Neo4j answers at %s, user %s, password %s\n", c.URI, c.Username, c.Password)
	}
	return c, func() {
		_ = server.Stop()
		cleanUp(dir, os.Stderr)
	}, nil
}

// fillOther brings a database that somebody else runs to the state of a data folder.
func fillOther(ctx context.Context, c store.Config, set data.Set) error {
	s, err := store.Open(c)
	if err != nil {
		return err
	}
	defer s.Close(context.Background()) //nolint:errcheck // whoever asked opens another one
	if err := Prepare(ctx, s); err != nil {
		return err
	}
	return load(ctx, s, set, nil)
}
