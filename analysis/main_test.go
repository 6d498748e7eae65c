package analysis_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

var (
	db     *store.Store
	driver neo4j.DriverWithContext // what the tests check answers with
	server http.Handler
)

// atLength is how many of something a test asks: fewer but in a long run.
func atLength(t *testing.T, what string, fewer, all int) int {
	t.Helper()
	if storetest.IsLong {
		fewer = all
	}
	t.Logf("%s: %d", what, fewer)
	return fewer
}

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	ctx := context.Background()
	config, stop, err := storetest.Config(ctx, data.None)
	if err != nil {
		return fail(err)
	}
	defer stop()
	if db, err = store.Open(config); err != nil {
		return fail(err)
	}
	defer db.Close(ctx) //nolint:errcheck // the database goes away with it
	if driver, err = neo4j.NewDriverWithContext(config.URI, neo4j.BasicAuth(config.Username, config.Password, "")); err != nil {
		return fail(err)
	}
	defer driver.Close(ctx) //nolint:errcheck // the database goes away with it
	if err := db.WaitUntilReady(ctx, func(error) {}); err != nil {
		return fail(err)
	}
	server = graph.Handler(db, loaders.NewCache(0), patient(graph.DefaultLimits(storetest.Patience)))
	return m.Run()
}

// patient lets a search for paths take as long as a query: on a busy machine Neo4j plans a query for seconds.
func patient(limits model.Limits) model.Limits {
	limits.PathTimeMs = limits.QueryTimeoutMs
	return limits
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// cypher runs any Cypher.
func cypher(t testing.TB, text string, params map[string]any) []*neo4j.Record {
	t.Helper()
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(context.Background()) //nolint:errcheck // only a test
	result, err := session.Run(t.Context(), text, params)
	if err != nil {
		t.Fatal(err)
	}
	records, err := result.Collect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func wipe(t testing.TB) {
	t.Helper()
	cypher(t, "MATCH (n) WHERE n:Entity OR n:Detail CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
}

func apply(t testing.TB, document map[string]any) {
	t.Helper()
	if err := storetest.Apply(t.Context(), db, document); err != nil {
		t.Fatal(err)
	}
}

func generate(t testing.TB, size storetest.Size, seed uint64) {
	t.Helper()
	wipe(t)
	if err := storetest.Generate(t.Context(), db, size, seed); err != nil {
		t.Fatal(err)
	}
}

type failure struct {
	Message    string
	Extensions map[string]any
}

// ask answers a query; into takes the data.
func ask(t testing.TB, ctx context.Context, query string, variables map[string]any, into any) []failure { //nolint:revive // t first
	t.Helper()
	return askOf(t, ctx, server, query, variables, into)
}

func askOf(t testing.TB, ctx context.Context, server http.Handler, query string, variables map[string]any, into any) []failure { //nolint:revive // t first
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	server.ServeHTTP(recorder, request)
	answer := struct {
		Data   any
		Errors []failure
	}{Data: into}
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
		t.Fatalf("%v: %s", err, recorder.Body.Bytes())
	}
	return answer.Errors
}

func mustAsk(t testing.TB, query string, variables map[string]any, into any) {
	t.Helper()
	if failures := ask(t, t.Context(), query, variables, into); len(failures) > 0 {
		t.Fatalf("%+v", failures)
	}
}
