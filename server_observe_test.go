package main

import (
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"github.com/sidelines/sidelines/data"
)

var adminLine = regexp.MustCompile(`msg="metrics are served" address=(http://\S+)/metrics`)

// What an operator sees of a server: metrics, profiles, traces and the log; and how it stops behind a balancer.
func TestServe_observed(t *testing.T) {
	spans := collect(t)
	const drain = 3 * time.Second
	args := append(sharedNeo4j(t, data.None), "--admin-addr", "127.0.0.1:0", "--drain", drain.String(), "--slow-query", "1ns")
	s := serveForTest(t, args...)
	match := adminLine.FindStringSubmatch(s.log.String())
	if match == nil {
		t.Fatalf("the log does not say where metrics are: %s", s.log)
	}
	admin := &server{url: match[1]}

	if status, answer := s.post(t, "", `query Whom { leader(id: "nobody") { name } }`, nil); status != 200 || strings.Contains(answer, "errors") {
		t.Errorf("%d %s", status, answer)
	}
	s.ask(t, `query Wrong { nothing }`)
	stream := openStream(t, s)
	var metrics string
	eventually(t, "the server knows the revision of the graph", func() bool {
		_, metrics = admin.get(t, "/metrics")
		return strings.Contains(metrics, "\nsidelines_revision_age_seconds ")
	})
	for _, want := range []string{
		`sidelines_requests_total{class="lookup",code="OK",operation="Whom"} 1`,
		`sidelines_requests_total{class="none",code="GRAPHQL_VALIDATION_FAILED",operation="none"} 1`,
		`sidelines_in_flight{class="stream"} 1`, `sidelines_subscriptions 1`, `sidelines_ready 1`,
		`sidelines_neo4j_query_duration_seconds_count{query="EntitiesByID"} [1-9]`, `sidelines_neo4j_sessions \d`,
		`sidelines_journal_position{of="sequence"} 0`, `sidelines_revision_age_seconds \d`, `sidelines_cache_misses_total [1-9]`,
		`sidelines_http_requests_total{route="/graphql",status="200"} 2`, `go_goroutines \d`, `process_resident_memory_bytes \d`,
	} {
		if !regexp.MustCompile(`(?m)^` + want).MatchString(metrics) {
			t.Errorf("no %s in the metrics", want)
		}
	}
	problems, err := promlint.New(strings.NewReader(metrics)).Lint()
	for _, problem := range problems {
		t.Errorf("%s: %s", problem.Metric, problem.Text)
	}
	if err != nil {
		t.Error(err)
	}
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": "ready", "/debug/pprof/goroutine?debug=1": "goroutine profile"} {
		if status, body := admin.get(t, path); status != 200 || !strings.Contains(body, want) {
			t.Errorf("GET %s of the admin listener: %d %.100s", path, status, body)
		}
	}
	for _, path := range []string{"/metrics", "/debug/pprof/"} {
		if status, _ := s.get(t, path); status != 404 {
			t.Errorf("GET %s of the public listener: %d", path, status)
		}
	}
	for _, want := range []string{
		`msg="slow query" query=EntitiesByID duration=\S+ rows=0 operation=Whom request_id=\S+ trace_id=\S+`,
		`msg=request method=POST path=/graphql status=200 bytes=\d+ duration=\S+ client=127.0.0.1 role=reader operation=Whom class=lookup cost=\d+ work=\d+ way="it was not asked before" request_id=`,
		`msg=request .*codes=GRAPHQL_VALIDATION_FAILED`,
	} {
		if !regexp.MustCompile(want).MatchString(s.log.String()) {
			t.Errorf("no line %s in the log:\n%s", want, s.log)
		}
	}

	started, stopped := time.Now(), make(chan error, 1)
	go func() { stopped <- s.stop() }()
	for _, listener := range []*server{s, admin} {
		eventually(t, "readyz says that the server drains", func() bool {
			status, body := listener.get(t, "/readyz")
			return status == 503 && strings.Contains(body, "draining")
		})
	}
	if answer := s.ask(t, `query Late { leader(id: "nobody") { name } }`); answer != "{\"data\":{\"leader\":null}}\n" {
		t.Errorf("while it drains: %s", answer)
	}
	select {
	case <-stream:
		t.Error("the stream ended before the server stopped")
	default:
	}
	if err := <-stopped; err != nil || time.Since(started) < drain {
		t.Errorf("stopped after %s: %v", time.Since(started), err)
	}
	<-stream
	checkNested(t, spans(), "POST /graphql", "query", "Query.leader", "EntitiesByID")
}

// openStream opens a subscription, and returns a channel that is closed when it ends.
func openStream(t *testing.T, s *server) <-chan struct{} {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/graphql?query="+url.QueryEscape("subscription Follow{changes{revision}}"), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(r)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatal(response, err)
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = io.Copy(io.Discard, response.Body) // until the server or the test ends it
		_ = response.Body.Close()
	}()
	return ended
}

// collect is an OpenTelemetry collector, to which the servers of the test send their spans.
func collect(t *testing.T) func() []*traces.Span {
	var lock sync.Mutex
	var spans []*traces.Span
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var sent collector.ExportTraceServiceRequest
		if err != nil || proto.Unmarshal(body, &sent) != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("not OTLP: %s %v", r.URL, err)
		}
		lock.Lock()
		defer lock.Unlock()
		for _, of := range sent.ResourceSpans {
			for _, in := range of.ScopeSpans {
				spans = append(spans, in.Spans...)
			}
		}
	}))
	t.Cleanup(server.Close)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", server.URL)
	return func() []*traces.Span {
		lock.Lock()
		defer lock.Unlock()
		return slices.Clone(spans)
	}
}

// checkNested fails the test unless there are spans with these names, each in the one before.
func checkNested(t *testing.T, spans []*traces.Span, names ...string) {
	t.Helper()
	within := []string{""}
	for _, name := range names {
		var found []string
		for _, span := range spans {
			if span.Name == name && slices.Contains(within, hex.EncodeToString(span.ParentSpanId)) {
				found = append(found, hex.EncodeToString(span.SpanId))
			}
		}
		if len(found) == 0 {
			t.Errorf("no span %s in the one before, of %d spans", name, len(spans))
		}
		within = found
	}
}
