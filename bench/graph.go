package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// seed makes the generated graph the same in every run.
const seed = 20

// sizes are the graphs that can be asked for.
var sizes = map[string]storetest.Size{
	"tiny":  {Leaders: 40, Meetings: 400, Statements: 800}, // for the test of this program
	"small": {Leaders: 2_000, Meetings: 20_000, Statements: 60_000},
	"large": {Leaders: 10_000, Meetings: 300_000, Statements: 1_000_000},
}

// neo4jHeapMiB is the Java heap of each Neo4j. Its page cache is half of that.
const neo4jHeapMiB = 2048

// moduleRoot returns the folder of this module, from which the server is built.
func moduleRoot() (string, error) {
	text, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("go list: %w: run this program in the module", err)
	}
	return strings.TrimSpace(string(text)), nil
}

// graphFolder returns a data folder of Neo4j with the generated graph. It is made once, and kept in the cache of the user until what is
// stored changes.
func graphFolder(ctx context.Context, root, size string, progress func(string, ...any)) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	documents := storetest.Documents(sizes[size], seed)
	key, err := graphKey(root, documents)
	if err != nil {
		return "", err
	}
	folder := filepath.Join(cache, "sidelines", "bench", size+"-"+key)
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		return folder, err
	}
	making := folder + ".new"
	if err := os.RemoveAll(making); err != nil {
		return "", err
	}
	began := time.Now()
	progress("generating the graph, which is kept in %s", folder)
	if err := generate(ctx, making, documents); err != nil {
		return "", fmt.Errorf("generate the graph: %w", err)
	}
	progress("generated in %s", time.Since(began).Round(time.Second))
	return folder, os.Rename(making, folder)
}

// graphKey tells generated graphs apart by their documents and by the code that says how they are stored.
func graphKey(root string, documents []map[string]any) (string, error) {
	sum := sha256.New()
	if err := json.NewEncoder(sum).Encode(documents); err != nil {
		return "", err
	}
	files, err := filepath.Glob(filepath.Join(root, "store", "migrations", "*.cypher"))
	if err != nil {
		return "", err
	}
	for _, name := range []string{"format", "rows", "rederive"} {
		files = append(files, filepath.Join(root, "store", name+".go"))
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		sum.Write(text)
	}
	sum.Write([]byte(localneo4j.Version))
	return hex.EncodeToString(sum.Sum(nil)[:6]), nil
}

func generate(ctx context.Context, folder string, documents []map[string]any) (err error) {
	server, err := localneo4j.Start(ctx, localneo4j.Options{DataDir: folder, HeapMiB: neo4jHeapMiB})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()
	s, err := store.Open(store.Config{
		URI: server.URI, Username: localneo4j.Username, Password: server.Password, QueryTimeout: time.Minute, WriteTimeout: 5 * time.Minute,
	})
	if err != nil {
		return err
	}
	defer s.Close(context.Background()) //nolint:errcheck // the database stops
	if err := storetest.Prepare(ctx, s); err != nil {
		return err
	}
	for _, d := range documents {
		if err := storetest.Apply(ctx, s, d); err != nil {
			return err
		}
	}
	return nil
}

// startNeo4j runs a Neo4j on a copy of a graph.
func startNeo4j(ctx context.Context, graph, to string) (*localneo4j.Server, error) {
	if err := os.CopyFS(to, os.DirFS(graph)); err != nil {
		return nil, err
	}
	_ = os.Remove(filepath.Join(to, "lock")) // of the original
	return localneo4j.Start(ctx, localneo4j.Options{DataDir: to, HeapMiB: neo4jHeapMiB})
}
