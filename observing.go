package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"runtime/debug"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/urfave/cli/v3"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"go.opentelemetry.io/otel"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/limit"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/observe"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// observeConfig says where metrics are served, and what is slow.
type observeConfig struct {
	AdminAddr string // empty for nowhere
	Slow      time.Duration
}

func (o *observeConfig) options() options {
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "admin-addr", Sources: cli.EnvVars("SIDELINES_ADMIN_ADDR"), Destination: &o.AdminAddr,
				Usage: "`HOST:PORT` to serve /metrics, /healthz, /readyz and /debug/pprof/ on, which must not be public; by default nowhere"},
			&cli.DurationFlag{Name: "slow-query", Value: time.Second, Sources: cli.EnvVars("SIDELINES_SLOW_QUERY"), Destination: &o.Slow,
				Usage: "`TIME` from which operations and queries of Neo4j are logged as slow; 0 for none, at most 5m"},
		},
		check: func() error {
			if _, _, err := net.SplitHostPort(o.AdminAddr); o.AdminAddr != "" && err != nil {
				return fmt.Errorf("--admin-addr: %q is not HOST:PORT, such as 127.0.0.1:9090", o.AdminAddr)
			}
			return between("slow-query", o.Slow, 0, 5*time.Minute, "0 and 5m")
		},
	}
}

// tracingTimeout is how long the server waits at its end until the last spans are sent.
const tracingTimeout = 5 * time.Second

// newObserver returns what observes the server. The function stop sends the last spans.
func newObserver(ctx context.Context, c *config, documents transport.Documents) (o *observe.Observer, stop func(), err error) {
	info, _ := debug.ReadBuildInfo()
	tracing, err := observe.NewTracing(ctx, buildVersion(info))
	if err != nil {
		return nil, nil, fmt.Errorf("tracing: %w", err)
	}
	options := observe.Options{
		Version: buildVersion(info), Names: operationNames(documents), Class: graph.Class, Cost: limit.Cost, Way: graph.Way, Slow: c.Observe.Slow,
		Client: admission.ClientOf,
	}
	stop = func() {}
	if tracing != nil {
		slog.InfoContext(ctx, "traces are sent in OTLP over HTTP")
		options.Tracing = tracing
		otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { slog.Warn("traces", "error", err) }))
		stop = func() {
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), tracingTimeout)
			defer cancel()
			if err := tracing.Shutdown(last); err != nil {
				slog.WarnContext(ctx, "the last traces were not sent", "error", err)
			}
		}
	}
	return observe.New(options), stop, nil
}

// operationNames returns the names of the operations in the documents that the server trusts.
func operationNames(documents transport.Documents) (names []string) {
	for text := range documents.Trusted.All() {
		document, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			continue // it was checked before: not GraphQL of this version of the parser
		}
		for _, operation := range document.Operations {
			if operation.Name != "" {
				names = append(names, operation.Name)
			}
		}
	}
	return names
}

// scrapeTimeout bounds what is read from Neo4j for /metrics.
const scrapeTimeout = time.Second

// observeParts adds the metrics of the parts of the server.
func observeParts(o *observe.Observer, s *store.Store, cache *loaders.Cache, gate *admission.Gate, ready *readiness) {
	observeGate(o, gate)
	known := func(value float64) (float64, bool) { return value, true }
	o.Gauge("ready", "1 if /readyz says that the server is ready, else 0.", func() (float64, bool) {
		if ready.whyNot(context.Background()) == "" {
			return known(1)
		}
		return known(0)
	})
	o.Gauge("neo4j_sessions", "Sessions of Neo4j that are open: each has one connection or waits for one.", func() (float64, bool) {
		open, _ := s.Sessions()
		return known(float64(open))
	})
	o.Gauge("neo4j_connections_limit", "Largest number of connections to a server of Neo4j.", func() (float64, bool) {
		_, most := s.Sessions()
		return known(float64(most))
	})
	o.Counter("cache_hits_total", "Values that requests found in the cache.", func() float64 { return float64(cache.Stats().Hits) })
	o.Counter("cache_misses_total", "Values that requests did not find in the cache.", func() float64 { return float64(cache.Stats().Misses) })
	o.Gauge("cache_entries", "Values in the cache.", func() (float64, bool) { return known(float64(cache.Stats().Entries)) })
	o.Gauge("cache_bytes", "About how many bytes the cache takes.", func() (float64, bool) { return known(float64(cache.Stats().Bytes)) })
	o.Gauge("revision_age_seconds", "Time since the server last read which revision the graph has: a quarter of a second while all is well.",
		func() (float64, bool) {
			seen := cache.Stats().Seen
			return time.Since(seen).Seconds(), !seen.IsZero()
		})
	o.Gauge("revision_changed_timestamp_seconds", "When the server last saw a new revision of the graph, as Unix time.",
		func() (float64, bool) {
			changed := cache.Stats().Changed
			return float64(changed.UnixMilli()) / 1e3, !changed.IsZero()
		})
	o.Gauges("journal_position", "Last revision and last sequence of the journal. Left out while Neo4j does not answer.", "of",
		func() map[string]float64 {
			ctx, cancel := context.WithTimeout(context.Background(), scrapeTimeout)
			defer cancel()
			revision, sequence, err := s.JournalHead(ctx)
			if err != nil {
				return nil
			}
			return map[string]float64{"revision": float64(revision), "sequence": float64(sequence)}
		})
}

// observeGate adds the metrics of admission.
func observeGate(o *observe.Observer, gate *admission.Gate) {
	by := func(number func(admission.Stats) float64) func() map[string]float64 {
		return func() map[string]float64 {
			numbers := map[string]float64{}
			for _, of := range gate.Stats() {
				numbers[of.Class.String()] = number(of)
			}
			return numbers
		}
	}
	o.Gauges("in_flight", "Requests that run now, by class.", "class",
		by(func(s admission.Stats) float64 { return float64(s.Running) }))
	o.Gauges("waiting", "Requests that wait until they may run, by class.", "class",
		by(func(s admission.Stats) float64 { return float64(s.Waiting) }))
	o.Counters("admitted_total", "Requests that were let run, by class.", "class",
		by(func(s admission.Stats) float64 { return float64(s.Admitted) }))
	o.Counters("refused_total",
		"Requests that were refused because the server had too much to do, by class; none: before the class was known.",
		"class", by(func(s admission.Stats) float64 {
			if s.Class == admission.None {
				return float64(s.Refused + gate.RefusedAtDoor())
			}
			return float64(s.Refused)
		}))
}

// adminRoutes returns the handler of the listener for operators.
func adminRoutes(o *observe.Observer, ready *readiness) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(o.Gatherer(), promhttp.HandlerOpts{
		ErrorLog: slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn), ErrorHandling: promhttp.ContinueOnError,
	}))
	handleProbes(mux, ready)
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return mux
}

// serveAdmin serves the listener for operators, if there is to be one, until stop is called.
func serveAdmin(ctx context.Context, address string, handler http.Handler) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("--admin-addr: %w", err)
	}
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
	slog.InfoContext(ctx, "metrics are served", "address", "http://"+listener.Addr().String()+"/metrics")
	goroutine.Go(ctx, func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			slog.ErrorContext(ctx, "the listener of --admin-addr has ended", "error", err)
		}
	})
	return func() { _ = server.Close() }, nil
}
