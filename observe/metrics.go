package observe

import (
	"context"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"go.opentelemetry.io/otel/trace"
)

// Labels that are no names of clients.
const (
	codeOK        = "OK"        // code: without an error
	noClass       = "none"      // class: of requests that are refused before the server knows what they ask
	classExport   = "export"    // class and operation: of GET /export
	anonymous     = "anonymous" // operation: without a name
	otherName     = "other"     // operation: of the names beyond maxNames
	noRoute       = "none"      // route: an unknown path
	maxNames      = 100         // operations that are counted by name beside those that the operator knows
	maxNameLength = 100         // bytes
)

// Options say what an Observer needs to know of the server. All may be zero.
type Options struct {
	Version string // of the server
	// Names are the names of operations that have their own label in any case, such as those of trusted documents. Of the others, the
	// first 100 have.
	Names []string
	// Class returns the class of a valid operation, such as list or write. There are few.
	Class func(*graphql.OperationContext) string
	// Cost returns what a valid operation may cost, by which it is limited, and the objects that its answer has.
	Cost func(*graphql.OperationContext) (possible, work, answered int)
	// Way returns which way a valid operation went. It may be nil.
	Way func(*graphql.OperationContext) string
	// Client returns the address of the client of a request, or "" if it does not know better than the connection.
	Client func(context.Context) string
	// Slow is the time from which an operation or a query of Neo4j is logged as slow; 0 is never.
	Slow time.Duration
	// Tracing makes spans; nil for none.
	Tracing trace.TracerProvider
}

// Observer records what one server does.
type Observer struct {
	Options
	tracer   trace.Tracer // nil if nothing is traced
	names    *names
	registry *prometheus.Registry

	requests      *prometheus.CounterVec
	seconds       *prometheus.CounterVec
	durations     *prometheus.HistogramVec
	subscriptions prometheus.Gauge
	http          *prometheus.CounterVec
	httpBytes     prometheus.Counter
	queries       *prometheus.HistogramVec
	failures      *prometheus.CounterVec
}

// New makes an Observer.
func New(options Options) *Observer {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sidelines_" + name, Help: help}, labels)
	}
	o := &Observer{
		Options: options, names: newNames(options.Names), registry: prometheus.NewRegistry(),
		requests: counter("requests_total", "GraphQL operations and exports that were answered or refused, by name, class and the code of their "+
			"first error, or OK.", "operation", "class", "code"),
		seconds: counter("operation_seconds_total", "Time that operations took which ran.", "operation"),
		durations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sidelines_request_duration_seconds",
			Help: "Time from when an operation was read until it was answered, including its wait for admission. A subscription ends " +
				"with its stream.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"class"}),
		subscriptions: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "sidelines_subscriptions", Help: "Subscriptions that are open now, over event streams and WebSockets.",
		}),
		http: counter("http_requests_total", "HTTP requests by route and status.", "route", "status"),
		httpBytes: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "sidelines_http_response_bytes_total", Help: "Bytes of the bodies of HTTP responses, as sent.",
		}),
		queries: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sidelines_neo4j_query_duration_seconds", Help: "Time that queries of Neo4j took, by the name of their Cypher.",
			Buckets: []float64{.001, .005, .025, .1, .5, 2.5, 10},
		}, []string{"query"}),
		failures: counter("neo4j_query_errors_total", "Queries of Neo4j that failed, by the code that clients get.", "code"),
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "sidelines_build_info", Help: "1, with the version of the server and that of Go which built it.",
	}, []string{"version", "goversion"})
	build.WithLabelValues(options.Version, runtime.Version()).Set(1)
	if options.Tracing != nil {
		o.tracer = options.Tracing.Tracer("github.com/sidelines/sidelines")
	}
	o.registry.MustRegister(build, o.requests, o.seconds, o.durations, o.subscriptions, o.http, o.httpBytes, o.queries, o.failures,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return o
}

// Gatherer returns all metrics, for the handler of /metrics.
func (o *Observer) Gatherer() prometheus.Gatherer { return o.registry }

// count counts an operation or an export that has ended.
func (o *Observer) count(r *Request, took time.Duration) {
	r.lock.Lock()
	defer r.lock.Unlock()
	name, class := noClass, r.className()
	switch {
	case r.isExport:
		name = classExport
	case r.operation != nil:
		name = o.names.label(r.operation.Operation.Name)
	}
	o.requests.WithLabelValues(name, class, r.code()).Inc()
	if r.hasBegun || r.isExport {
		o.durations.WithLabelValues(class).Observe(took.Seconds())
		o.seconds.WithLabelValues(name).Add(took.Seconds())
	}
}

// countHTTP counts an HTTP request. pattern is that of the mux.
func (o *Observer) countHTTP(pattern string, r *recorder) {
	route := noRoute
	if pattern != "" && r.status != http.StatusNotFound {
		_, path, hasMethod := strings.Cut(pattern, " ")
		if route = pattern; hasMethod {
			route = path
		}
	}
	o.http.WithLabelValues(route, strconv.Itoa(r.status)).Inc()
	o.httpBytes.Add(float64(r.bytes))
}

// names bounds how many names of operations are labels, because clients choose the names.
type names struct {
	lock  sync.Mutex
	known map[string]bool
	left  int // names that may still get a label
}

func newNames(reserved []string) *names {
	n := &names{known: make(map[string]bool, len(reserved)+maxNames), left: maxNames}
	for _, name := range reserved {
		n.known[name] = true
	}
	return n
}

// label returns the label of an operation.
func (n *names) label(name string) string {
	if name == "" {
		return anonymous
	}
	n.lock.Lock()
	defer n.lock.Unlock()
	switch {
	case n.known[name]:
		return name
	case n.left == 0 || len(name) > maxNameLength:
		return otherName
	}
	n.known[name] = true
	n.left--
	return name
}
