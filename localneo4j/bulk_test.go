package localneo4j_test

import (
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
)

// A transaction in bulk has all or nothing, later ones know the nodes of earlier ones, and values are what they are over Bolt.
func testBulk(t *testing.T, server *localneo4j.Server) {
	t.Helper()
	bulk := server.Bulk()
	fails := func(why string, send func()) {
		t.Helper()
		send()
		bulk.Node([]string{"Bulk"}, "dropped", map[string]any{"name": "dropped"})
		if err := bulk.Commit(t.Context()); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%v, want %s", err, why)
		}
		if found, err := query(t, server.URI, server.Password, "MATCH (n:Bulk {name: 'dropped'}) RETURN count(n)"); found != int64(0) {
			t.Errorf("%v nodes of a transaction that failed, %v", found, err)
		}
	}
	at := time.Date(2023, 10, 18, 9, 30, 0, 5, time.FixedZone("Offset", 8*3600))
	bulk.Node([]string{"Bulk", "First"}, "a", map[string]any{
		"name": "a", "n": 1, "f": 1.5, "is": true, "at": at, "utc": at.UTC(), "none": nil, "empty": []int{}, "texts": []string{"시진핑", ""},
		"numbers": []int{1, -2}, "parts": []float64{0.5}, "flags": []bool{true, false},
	})
	bulk.Node([]string{"Bulk"}, "b", map[string]any{"name": "b"})
	bulk.Link("TO", "a", "b", map[string]any{"position": 0})
	if err := bulk.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	fails("nobody", func() { bulk.Link("TO", "a", "nobody", nil) })
	fails("another transaction changed n", func() {
		bulk.Swap("Bulk", "name", "a", map[string]any{"n": 2}, map[string]any{"n": 3})
	})
	bulk.Swap("Bulk", "name", "b", nil, map[string]any{"n": 7})
	bulk.Link("BACK", "b", "a", nil)
	if err := bulk.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	found, err := query(t, server.URI, server.Password, `
		MATCH (a:Bulk:First)-[to:TO]->(b:Bulk)-[:BACK]->(a)
		RETURN toString(a.at) + ' ' + toString(a.utc) + ' ' + valueType(a.n) + ' ' + valueType(a.empty) + ' ' + valueType(a.numbers) + ' ' +
		  valueType(a.parts) + ' ' + valueType(a.flags) + ' ' + a.texts[0] + ' ' + toString(a.f) + ' ' + toString(a.is) + ' ' +
		  toString(a.none IS NULL) + ' ' + toString(to.position) + ' ' + toString(b.n)`)
	want := "2023-10-18T09:30:00.000000005+08:00 2023-10-18T01:30:00.000000005Z[UTC] INTEGER NOT NULL LIST<NOTHING> NOT NULL " +
		"LIST<INTEGER NOT NULL> NOT NULL LIST<FLOAT NOT NULL> NOT NULL LIST<BOOLEAN NOT NULL> NOT NULL 시진핑 1.5 true true 0 7"
	if found != want {
		t.Errorf("found\n%v\nnot\n%s\n%v", found, want, err)
	}
}
