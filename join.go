package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// joinEvery is how often a command looks whether it can use the data folder.
const joinEvery = 250 * time.Millisecond

// openForCommand opens the database of a command: the Neo4j that the server of the data folder runs or, if the folder is not in
// use, one that the command starts. While the server starts or stops, or another command runs, it waits.
func openForCommand(ctx context.Context, c *config, progress io.Writer) (*database, error) {
	return openFor(ctx, c, toRun, progress)
}

// openToRestore is openForCommand for a database that is not migrated yet, or into which a restore was interrupted.
func openToRestore(ctx context.Context, c *config, progress io.Writer) (*database, error) {
	return openFor(ctx, c, toRestore, progress)
}

func openFor(ctx context.Context, c *config, why purpose, progress io.Writer) (*database, error) {
	waiting, cancel := context.WithTimeout(ctx, c.Neo4j.Wait)
	defer cancel()
	said := false
	for {
		db, err := openDatabase(ctx, c, why, progress)
		if !errors.Is(err, localneo4j.ErrInUse) {
			return db, err
		}
		db, err = joinServer(waiting, c, why, progress)
		if !errors.Is(err, errNotThere) {
			return db, err
		}
		if !said {
			fmt.Fprintf(progress, "waiting up to %s for %s: a server starts or stops there, or another command runs\n", c.Neo4j.Wait, c.Data)
			said = true
		}
		select {
		case <-waiting.Done():
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			return nil, fmt.Errorf("--data %s has been in use for %s, and no server there can be reached: wait until the other command ends, "+
				"or raise --neo4j-wait", c.Data, c.Neo4j.Wait)
		case <-time.After(joinEvery):
		}
	}
}

// errNotThere is returned if there is no server to join, or not yet or any longer.
var errNotThere = errors.New("no server can be reached")

// joinServer opens the Neo4j of the server that runs on the data folder. It does not migrate it: the server serves it meanwhile.
func joinServer(ctx context.Context, c *config, why purpose, progress io.Writer) (*database, error) {
	running, err := localneo4j.FindRunning(c.Data)
	if errors.Is(err, localneo4j.ErrNotRunning) {
		return nil, errNotThere
	}
	if err != nil {
		return nil, err
	}
	db := &database{}
	db.store, err = store.Open(store.Config{
		URI: running.URI, Username: localneo4j.Username, Password: running.Password, QueryTimeout: c.QueryTimeout, Program: programVersion(),
	})
	if err != nil {
		return nil, err
	}
	err = db.store.CheckSameFormat(ctx, why == toRestore)
	var public *model.Error
	switch {
	case errors.As(err, &public) && (public.Code == model.CodeUnavailable || public.Code == model.CodeTimeout) && public.Cause != nil:
		return nil, errors.Join(errNotThere, db.close()) // it has just ended
	case err != nil:
		return nil, errors.Join(fmt.Errorf("the server that runs on %s is Sidelines %s: %w", c.Data, running.Program, reason(err)), db.close())
	}
	db.store = db.store.Patient()
	fmt.Fprintf(progress, "using the Neo4j of the server that runs on %s\n", c.Data)
	return db, nil
}
