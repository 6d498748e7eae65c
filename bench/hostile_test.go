package main_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
)

// BenchmarkHostile tells what refusing costs: milliseconds and MiB a request, each the first of a fresh handler. No
// database is needed, because nothing is read.
func BenchmarkHostile(b *testing.B) {
	bomb := "query { leader(id: \"a\") { ...f0 } }\n"
	for i := range 20 {
		bomb += fmt.Sprintf("fragment f%d on Leader { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	var unknown strings.Builder
	for i := range 960 {
		fmt.Fprintf(&unknown, "nope%d ", i)
	}
	for name, query := range map[string]string{
		"fragments that double 20 times": bomb + "fragment f20 on Leader { id }",
		"20000 repeated fields":          "{ " + strings.Repeat("__typename ", 20_000)[:99_000] + "}",
		"1000 repeated fields":           "{ leader(id: \"a\") { " + strings.Repeat("id ", 1000) + "} }",
		"960 unknown fields":             "{ leader(id: \"a\") { " + unknown.String() + "} }",
		"a million nodes":                `{ leaders(first: 100) { nodes { meetings(first: 100) { nodes { statements(first: 100) { nodes { id } } } } } } }`,
		"5000 operations":                strings.Repeat("query { __typename } ", 5000)[:99_000],
		"a 1 MiB string":                 `{ leader(id: "` + strings.Repeat("a", 1<<20) + `") { id } }`,
	} {
		b.Run(name, func(b *testing.B) {
			body, err := json.Marshal(map[string]string{"query": query})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				handler := graph.Handler(struct{ graph.Store }{}, loaders.NewCache(0), graph.DefaultLimits(10*time.Second))
				request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
				request.Header.Set("Content-Type", "application/json")
				recorder := httptest.NewRecorder()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				start := time.Now()
				handler.ServeHTTP(recorder, request)
				took := time.Since(start)
				runtime.ReadMemStats(&after)
				if text := recorder.Body.String(); !strings.Contains(text, `"errors"`) || strings.Contains(text, `"data"`) {
					b.Fatalf("not refused: %.200s", text)
				}
				b.ReportMetric(float64(took.Microseconds())/1000, "ms/refusal")
				b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/(1<<20), "MiB/refusal")
			}
		})
	}
}
