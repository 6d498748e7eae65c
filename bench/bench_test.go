package main

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/bench/load"
	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// Server and floor give the same answers to every question from a small graph in a real Neo4j, and the cells, ratios and tables say what
// was measured. The peer needs npm, so that only a run of the program compares it.
func TestSides_answerAlike(t *testing.T) {
	ctx := t.Context()
	config, stop, err := storetest.Config(ctx, data.None)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	s, err := store.Open(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) }) // the database goes away with it
	if err := storetest.Generate(ctx, s, sizes["tiny"], seed); err != nil {
		t.Fatal(err)
	}
	driver, err := openDriver(config.URI, config.Password)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(context.Background()) }) // the database goes away with it

	p, err := newProxy(config.URI)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.listener.Close() }) // only counts
	far, err := openDriver(p.uri(), config.Password)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = far.Close(context.Background()) }) // the database goes away with it
	server := httptest.NewServer(graph.Handler(s, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience)))
	t.Cleanup(server.Close)
	byHand := httptest.NewServer(floorRoutes(far))
	t.Cleanup(byHand.Close)
	sides := []*side{
		{name: ours, caller: &load.Caller{Address: strings.TrimPrefix(server.URL, "http://")}},
		{name: floor, caller: &load.Caller{Address: strings.TrimPrefix(byHand.URL, "http://")}},
	}
	r := &result{}
	for _, q := range questions {
		sets, err := q.sets(ctx, &generated{sizes["tiny"], driver})
		if err != nil || len(sets) < 8 {
			t.Fatalf("%s has %d sets of variables: %v", q.name, len(sets), err)
		}
		values := 0
		for _, v := range sets[:3] {
			said, unlike, err := compared(sides, q, v)
			if err != nil || unlike != "" {
				t.Fatalf("%s, %v: %s %v", q.name, v, unlike, err)
			}
			values += said
		}
		if values < 3 {
			t.Errorf("the answers to %s have %d values", q.name, values)
		}
		for _, side := range sides {
			c := &cell{Question: q.name, Clients: 2, Side: side.name, Column: side.column()}
			if err := ask(side, q, sets).run(ctx, c, 20*time.Millisecond); err != nil || c.Errors > 0 || c.Requests == 0 {
				t.Errorf("%s of %s: %d answers, %d errors: %s %v", q.name, side.name, c.Requests, c.Errors, c.firstError, err)
			}
			c.finish()
			r.Cells = append(r.Cells, c)
		}
	}
	if p.bytes.Load() < 10_000 {
		t.Errorf("%d bytes between the floor and its Neo4j", p.bytes.Load())
	}
	tables := r.tables()
	for _, want := range []string{"| a leader by id | 0.", "| lookup | 2 | nothing kept | ours | ", "| search | 2 | nothing kept | floor | "} {
		if !strings.Contains(tables, want) {
			t.Errorf("the tables lack %q:\n%s", want, tables)
		}
	}
}

// Answers that say the same in another form are alike, and no others.
func TestDifference(t *testing.T) {
	server := `{"data":{"leader":{"name":"A","meetings":{"nodes":[{"id":"m","forum":{"name":"F"},"start":null},{"id":"n","forum":null}]}}}}`
	for answer, isSame := range map[string]bool{
		`{"data":{"leader":[{"name":["A"],"meetings":{"edges":[{"node":{"id":"m","session":[],"sidelines":[{"name":["F"]}]}},
			{"node":{"id":"n","session":[],"sidelines":[]}}]}}]}}`: true,
		`{"data":{"leader":{"name":"A","meetings":[{"id":"n"},{"id":"m","forum":{"name":"F"}}]}}}`: false,
		`{"data":{"leader":{"name":"A","meetings":[{"id":"m","forum":{"name":"F"}}]}}}`:            false,
		`{"data":{"leader":{"name":"B","meetings":[{"id":"m","forum":{"name":"F"}},{"id":"n"}]}}}`: false,
	} {
		unlike, err := difference([]byte(server), []byte(answer))
		if err != nil || (unlike == "") != isSame {
			t.Errorf("%s: %q %v", answer, unlike, err)
		}
	}
	if _, err := difference([]byte(server), []byte(`{"errors":[{"message":"no"}],"data":null}`)); err == nil {
		t.Error("an error is no answer")
	}
}
