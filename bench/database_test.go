package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// openDatabase is a Neo4j with the documents of a set, as the server reaches it and as Cypher by hand does, for one
// benchmark.
func openDatabase(b *testing.B, set data.Set) (*store.Store, neo4j.DriverWithContext) {
	b.Helper()
	config, stop, err := storetest.Config(b.Context(), set)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(stop)
	s, err := store.Open(config)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close(context.Background()) }) // the database goes away with it
	driver, err := neo4j.NewDriverWithContext(config.URI, neo4j.BasicAuth(config.Username, config.Password, ""))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = driver.Close(context.Background()) }) // the database goes away with it
	return s, driver
}

func askServer(ctx context.Context, url, query string, variables map[string]any) ([]byte, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // only read
	return io.ReadAll(response.Body)
}

func askByHand(ctx context.Context, driver neo4j.DriverWithContext, text string, params map[string]any) ([]byte, error) {
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: "neo4j"})
	defer session.Close(ctx) //nolint:errcheck // only read
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return json.Marshal(record.AsMap())
}

func collect(value any, words *[]string) {
	switch v := value.(type) {
	case string:
		*words = append(*words, v)
	case []any:
		for _, item := range v {
			collect(item, words)
		}
	case map[string]any:
		for _, item := range v {
			collect(item, words)
		}
	}
}
