package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// An empty graph gets the same from all ways to load the bundled data: in bulk, over Bolt, and in bulk until a kill and then over
// Bolt or in bulk. All of the database counts: what records own, the journal, and what an upgrade compares with.
func TestLoad(t *testing.T) {
	dir := t.TempDir()
	if err := storetest.Folder(t.Context(), data.None, dir); err != nil {
		t.Fatal(err)
	}
	b := bundledOf(documentsAround(t, "report-2023-10-18.json"))
	server, s, options := openFolder(t, dir)
	load := func(s *store.Store, bulk store.Bulk) error {
		clean(t, options)
		return b.fill(t.Context(), s, bulk, io.Discard)
	}

	if err := load(s, server.Bulk()); err != nil {
		t.Fatal(err)
	}
	want := everythingIn(t, options)
	if err := b.fill(t.Context(), s, server.Bulk(), io.Discard); err == nil || !strings.Contains(err.Error(), store.ErrNotFresh.Error()) {
		t.Errorf("the second load returns %v", err)
	}
	if err := load(s, nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, everythingIn(t, options)); diff != "" {
		t.Errorf("in bulk (-) and over Bolt (+):\n%.3000s", diff)
	}

	if err := load(s, &dying{Bulk: server.Bulk(), kill: server.Kill, after: len(want) / 2}); err == nil {
		t.Fatal("a load that was killed returns no error")
	}
	server, s, options = openFolder(t, dir)
	if isNew, err := s.IsEmpty(t.Context()); isNew || err != nil {
		t.Errorf("the kill came before the first commit, %v", err)
	}
	if err := b.load(t.Context(), &database{store: s}, &config{Data: dir}, io.Discard); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, everythingIn(t, options)); diff != "" {
		t.Errorf("in bulk (-) and after a kill (+):\n%.3000s", diff)
	}
	if err := load(s, &dying{Bulk: server.Bulk(), kill: server.Kill, after: len(want) / 2}); err == nil {
		t.Fatal("a load that was killed returns no error")
	}
	server, s, options = openFolder(t, dir)
	if may, err := b.mayGoOn(t.Context(), s); !may || err != nil {
		t.Errorf("nobody would go on with the load, %v", err)
	}
	if err := b.fill(t.Context(), s, server.Bulk(), io.Discard); err != nil {
		t.Errorf("the load does not go on in bulk: %v", err)
	}
	if diff := cmp.Diff(want, everythingIn(t, options)); diff != "" {
		t.Errorf("in bulk (-) and in bulk after a kill (+):\n%.3000s", diff)
	}
}

// documentsAround are the documents of the set Report, but with only the records of one of them and those that they name, directly or
// not. So every kind of record is there, in as many transactions, at a tenth of the size.
func documentsAround(t *testing.T, center string) []data.Document {
	t.Helper()
	documents, err := data.Documents(data.Report)
	if err != nil {
		t.Fatal(err)
	}
	lists := make([]map[string][]map[string]any, len(documents))
	byID, named := map[string]map[string]any{}, map[string]bool{}
	for i, d := range documents {
		text, err := d.Text()
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &lists[i]); err != nil {
			t.Fatal(err)
		}
		for _, records := range lists[i] {
			for _, record := range records {
				byID[record["id"].(string)] = record
			}
		}
	}
	var follow func(value any)
	follow = func(value any) {
		switch v := value.(type) {
		case string:
			if record := byID[v]; record != nil && !named[v] {
				named[v] = true
				follow(record)
			}
		case map[string]any:
			for _, of := range v {
				follow(of)
			}
		case []any:
			for _, of := range v {
				follow(of)
			}
		}
	}
	for i, d := range documents {
		for _, records := range lists[i] {
			for n, record := range records {
				if d.Name == center || n == 0 { // something of each list
					follow(record["id"])
				}
			}
		}
	}
	for i, d := range documents {
		for list, records := range lists[i] {
			lists[i][list] = slices.DeleteFunc(records, func(record map[string]any) bool { return !named[record["id"].(string)] })
		}
		text, err := json.Marshal(lists[i])
		if err != nil {
			t.Fatal(err)
		}
		documents[i] = data.NewDocument(strings.TrimSuffix(d.Name, ".gz"), text)
	}
	return documents
}

func openFolder(t *testing.T, dir string) (*localneo4j.Server, *store.Store, []string) {
	t.Helper()
	server, err := localneo4j.Start(t.Context(), localneo4j.Options{DataDir: dir, HeapMiB: 512})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop() })
	s, err := store.Open(store.Config{URI: server.URI, Username: localneo4j.Username, Password: server.Password, Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return server, s, []string{"--neo4j-uri", server.URI, "--neo4j-username", localneo4j.Username, "--neo4j-password", server.Password}
}

// dying kills Neo4j after some nodes.
type dying struct {
	store.Bulk
	kill  func()
	after int
}

func (d *dying) Node(labels []string, end string, properties map[string]any) {
	if d.after--; d.after == 0 {
		d.kill()
	}
	d.Bulk.Node(labels, end, properties)
}

// everythingIn returns all nodes with their relationships, a text for each. Of the time at which something was written only the zone
// counts.
func everythingIn(t *testing.T, options []string) []string {
	t.Helper()
	rows := cypherOn(t, options, `
		MATCH (n)
		RETURN collect({
		  labels: labels(n), of: properties(n), types: [key IN keys(n) | [key, valueType(n[key])]],
		  links: [(n)-[r]->(m) | [type(r), properties(r), labels(m), coalesce(m.id, m.key)]]
		})`)[0].([]any)
	all := make([]string, len(rows))
	for i, row := range rows {
		all[i] = exactly(row)
	}
	slices.Sort(all)
	return all
}

// exactly shows a value with its type, and lists in the order of their texts.
func exactly(value any) string {
	switch v := value.(type) {
	case map[string]any:
		var parts []string
		for name, of := range v {
			if at, isTime := of.(time.Time); isTime && slices.Contains([]string{"createdAt", "updatedAt", "at", "takenAt", "appliedAt"}, name) {
				of = "a time in " + at.Location().String()
			}
			parts = append(parts, name+": "+exactly(of))
		}
		slices.Sort(parts)
		return "{" + strings.Join(parts, ", ") + "}"
	case []any:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = exactly(v[i])
		}
		if len(v) > 0 {
			if _, isList := v[0].([]any); isList { // of links, or of types
				slices.Sort(parts)
			}
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case time.Time:
		return v.Format(time.RFC3339Nano) + " in " + v.Location().String()
	default:
		return fmt.Sprintf("%T %v", v, v)
	}
}
