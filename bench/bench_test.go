package main

import (
	"context"
	"net/http/httptest"
	"regexp"
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

// known are questions about the bundled data, by name. Neo4j takes seconds to plan the others.
var known = map[string][]variables{
	"lookup":        {{"id": "xi-jinping"}, {"id": "vladimir-putin"}},
	"filter-leader": {{"id": "xi-jinping", "country": "china", "from": "2013-01-01", "to": "2019-12-31"}},
	"counterparts":  {{"id": "xi-jinping"}, {"id": "vladimir-putin"}},
}

// Server and floor give the same answers from a real Neo4j, and the cells, ratios and tables say what was measured. The peer needs npm, so
// that only a run of the program compares it, with every question.
func TestSides_answerAlike(t *testing.T) {
	ctx := t.Context()
	config, stop, err := storetest.Config(ctx, data.Default)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	s, err := store.Open(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) }) // the database goes away with it
	p, err := storetest.NewProxy(config.URI)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	driver, err := openDriver(p.URI(), config.Password)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(context.Background()) }) // the database goes away with it
	server := httptest.NewServer(graph.Handler(s, loaders.NewCache(0), graph.DefaultLimits(storetest.Patience)))
	t.Cleanup(server.Close)
	byHand := httptest.NewServer(floorRoutes(driver))
	t.Cleanup(byHand.Close)
	sides := []*side{
		{name: ours, caller: &load.Caller{Address: strings.TrimPrefix(server.URL, "http://")}},
		{name: floor, caller: &load.Caller{Address: strings.TrimPrefix(byHand.URL, "http://")}},
	}
	r := &result{}
	for _, q := range questions {
		sets := known[q.name]
		for _, v := range sets {
			if values, unlike, err := compared(sides, q, v); err != nil || unlike != "" || values < 2 {
				t.Errorf("%s, %v: %d values. %s %v", q.name, v, values, unlike, err)
			}
		}
		for _, side := range sides[:min(len(sides), 2*len(sets))] {
			c := &cell{Question: q.name, Clients: 2, Side: side.name, Column: side.column()}
			if err := ask(side, q, sets).run(ctx, c, 20*time.Millisecond); err != nil || c.Errors > 0 || c.Requests == 0 {
				t.Errorf("%s of %s: %d answers, %d errors: %s %v", q.name, side.name, c.Requests, c.Errors, c.firstError, err)
			}
			c.finish()
			r.Cells = append(r.Cells, c)
		}
	}
	if p.Bytes() < 10_000 {
		t.Errorf("%d bytes between the floor and its Neo4j", p.Bytes())
	}
	if c := r.cell("lookup", 2, floor, cold); c == nil || c.P50 <= 0 || c.P99 < c.P50 || c.rate() <= 0 {
		t.Errorf("the look-up of the floor: %+v", c)
	}
	measured := regexp.MustCompile(`(?m)^\| a leader by id \| \d+\.\d\d \|  \| (.|\n)*^\| lookup \| 2 \| nothing kept \| ours \| [1-9]`)
	if tables := r.tables(); !measured.MatchString(tables) {
		t.Errorf("the tables lack the look-up:\n%s", tables)
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
