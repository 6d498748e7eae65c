package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
)

// dearest are queries near limits.maxWork and limits.maxObjects. %d makes each of them another question, which is in no cache.
var dearest = []string{
	`{ countries(first: 16, orderBy: [MEETINGS_HOSTED_DESC]) { nodes { counterparts(first: 20, where: { during: { from: "%d" } }) { totalCount } } } }`,
	`{ tie(a: "russia", b: "united-states", during: { from: "%d" }) { meetings common(first: 100) { nodes { id } } } compare(left: "russia", right: "china") { similarity } }`,
	`{ a: compare(left: "russia", right: "germany", during: { from: "%d" }) { similarity } b: compare(left: "france", right: "china") { similarity }
		c: compare(left: "japan", right: "india") { similarity } d: tie(a: "russia", b: "china") { meetings } }`,
	`{ a: network(seeds: ["russia"], hops: 3, perNode: 100, during: { from: "%d" }) { nodes { id } links { id } } b: network(seeds: ["vladimir-putin"], hops: 3, perNode: 99) { nodes { id } } }`,
	`{ activity(of: STATEMENTS, by: [LEADER, COUNTRY, WEEKDAY], during: { from: "%d" }) { count } b: activity(of: MEETINGS, by: [LEADER, COUNTRY, WEEKDAY]) { count } }`,
	`{ leaders(first: 100, where: { inOfficeOn: "%d" }) { nodes { counterparts(first: 100) { nodes { __typename } } } } }`,
	`{ meetings(first: 100, where: { during: { from: "%d" } }) { nodes { participants(first: 20) { nodes { ... on Leader { meetings(first: 100) { nodes { id name } } } } } } } }`,
	`{ a: search(text: "the president %d", first: 100) { totalCount facets { count } nodes { id name } } b: search(text: "meeting with", first: 100) { totalCount facets { count } } }`,
}

// BenchmarkDearest has 16 clients ask the dearest queries that the limits allow, one after the other, for 20 seconds, and meanwhile
// a good client that looks up what the server has in its cache. It reports how long the good client waits and how long the
// dearest queries take, in milliseconds, and the largest answer.
func BenchmarkDearest(b *testing.B) {
	const clients, lasts = 16, 20 * time.Second
	s, _ := openDatabase(b, data.Default)
	cache := loaders.NewCache(20_000)
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	go cache.Follow(ctx, s, 250*time.Millisecond)
	server := httptest.NewServer(graph.Handler(s, cache, graph.DefaultLimits(10*time.Second)))
	defer server.Close()
	for _, query := range dearest { // Neo4j plans each query once
		_, _ = asked(b, server.URL, fmt.Sprintf(query, 1990))
	}
	var lock sync.Mutex
	var took []time.Duration
	largest, outcomes := 0, map[string]int{}
	for b.Loop() {
		until := time.Now().Add(lasts)
		var all sync.WaitGroup
		for client := range clients {
			all.Go(func() {
				for i := client; time.Now().Before(until); i += clients {
					one, answer := asked(b, server.URL, fmt.Sprintf(dearest[i%len(dearest)], 1950+i%60))
					lock.Lock()
					took, largest = append(took, one), max(largest, len(answer))
					outcomes[outcome(answer)]++
					lock.Unlock()
				}
			})
		}
		var waited []time.Duration
		for tick := time.NewTicker(50 * time.Millisecond); time.Now().Before(until); <-tick.C {
			one, answer := asked(b, server.URL, `{ leader(id: "xi-jinping") { name meetings(first: 5) { nodes { name } } } }`)
			if outcome(answer) != "answered" {
				b.Errorf("the good client: %.300s", answer)
			}
			waited = append(waited, one)
		}
		all.Wait()
		report(b, waited, "look-up")
		report(b, took, "dearest")
		b.ReportMetric(float64(largest)/(1<<20), "MiB/largest")
		b.Logf("the dearest queries: %v", outcomes)
	}
}

// asked asks one query, and returns how long it took.
func asked(b *testing.B, url, query string) (time.Duration, []byte) {
	b.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		b.Fatal(err)
	}
	start := time.Now()
	response, err := http.Post(url, "application/json", bytes.NewReader(body)) //nolint:gosec,noctx // a server of this test
	if err != nil {
		b.Error(err)
		return 0, nil
	}
	defer func() { _ = response.Body.Close() }() // it is read to its end
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		b.Error(err)
	}
	return time.Since(start), answer
}

// outcome returns the code of the first error of an answer.
func outcome(answer []byte) string {
	_, code, failed := strings.Cut(string(answer), `"code":"`)
	if !failed {
		return "answered"
	}
	code, _, _ = strings.Cut(code, `"`)
	return code
}

func report(b *testing.B, took []time.Duration, what string) {
	b.Helper()
	if len(took) == 0 {
		b.Fatalf("no %s was answered", what)
	}
	slices.Sort(took)
	for name, at := range map[string]int{"median": len(took) / 2, "p99": len(took) * 99 / 100, "max": len(took) - 1} {
		b.ReportMetric(float64(took[at].Microseconds())/1000, "ms/"+what+"-"+name)
	}
}
