package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gofrs/flock"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
)

// testCommandsBeside imports into the graph of a running server, which has a topic salt, exports it, and shows an upgrade. The
// server answers with what was imported, and a subscription hears of it.
func testCommandsBeside(t *testing.T, s *server, dir string) {
	command := func(t *testing.T, args ...string) (out, log string) {
		t.Helper()
		var said, progress bytes.Buffer
		if err := run(t.Context(), append([]string{"sidelines", "--data", dir}, args...), nil, &said, &progress); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, &progress)
		}
		return said.String(), progress.String()
	}
	ctx, cancel := context.WithCancel(t.Context())
	changes := make(chan change, 10)
	done := make(chan error, 1)
	_, head := s.post(t, "", `{ changes(first: 1, orderBy: [SEQUENCE_DESC]) { nodes { cursor } } }`, nil)
	go func() {
		done <- followers["events"](ctx, s.url, regexpCursor.FindStringSubmatch(head)[1], "", []string{"salt"}, func(c change) { changes <- c })
	}()
	file := filepath.Join(t.TempDir(), "more.json")
	document := `{"topics": [{"id": "salt", "names": [{"lang": "en", "text": "Salt"}, {"lang": "fr", "text": "Sel"}]}]}`
	if err := os.WriteFile(file, []byte(document), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, log := command(t, "import", file); !strings.Contains(out, "1 updated") || !strings.Contains(log, "of the server that runs on "+dir) {
		t.Errorf("import: %s%s", out, log)
	}
	if c := next(t, changes); c.EntityID != "salt" || c.Action != "UPDATED" {
		t.Errorf("a subscription hears of %+v", c)
	}
	cancel()
	if err := <-done; err == nil {
		t.Error("the stream ended by itself")
	}
	eventually(t, "the server has what was imported", func() bool {
		return strings.Contains(s.ask(t, `{ topic(id: "salt") { name(lang: "fr") } }`), "Sel")
	})
	if out, _ := command(t, "export", "--ids", "salt"); !strings.Contains(out, `"text":"Sel"`) {
		t.Errorf("export: %s", out)
	}
}

// A command waits for a data folder that is in use, as long as --neo4j-wait says, and then says so.
func TestJoin_nobodyThere(t *testing.T) {
	for name, running := range map[string]string{
		"the server is starting, or another command runs": "",
		"the server is gone":                              `{"uri": "bolt://127.0.0.1:1", "program": "v1"}`,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			lock := flock.New(filepath.Join(dir, "lock"))
			if locked, err := lock.TryLock(); !locked || err != nil {
				t.Fatal(locked, err)
			}
			defer lock.Unlock() //nolint:errcheck // the folder goes
			for file, text := range map[string]string{"running.json": running, "password": "secret"} {
				if text == "" {
					continue
				}
				if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			var log bytes.Buffer
			err := run(t.Context(), []string{"sidelines", "--data", dir, "--neo4j-wait", "1s", "export"}, nil, io.Discard, &log)
			if err == nil || !strings.Contains(err.Error(), "has been in use for 1s, and no server there can be reached") {
				t.Errorf("error %v", err)
			}
			if strings.Count(log.String(), "waiting up to 1s for "+dir) != 1 {
				t.Errorf("said %q, want that it waits, once", &log)
			}
		})
	}
}

func TestFindRunning(t *testing.T) {
	if _, err := localneo4j.FindRunning(t.TempDir()); !errors.Is(err, localneo4j.ErrNotRunning) {
		t.Errorf("error %v", err)
	}
}

// A program refuses the graph of a newer one, names the version that reads it, and leaves it as it is.
func TestNewerGraph(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	cypherOn(t, options, `CREATE (:Migration {name: "9001_future.cypher", program: "v9.1.0"})`)
	defer cypherOn(t, options, `MATCH (m:Migration {name: "9001_future.cypher"}) DELETE m`)
	for _, command := range [][]string{{}, {"export"}, {"upgrade", "--dry-run"}} {
		_, log, err := finish(t, "", append(append([]string{"--addr", "127.0.0.1:0"}, options...), command...)...)
		if err == nil || !strings.Contains(log, "which Sidelines v9.1.0 or later reads") || !strings.Contains(log, "docs/operations.md") {
			t.Errorf("%v: %v\n%s", command, err, log)
		}
	}
}
