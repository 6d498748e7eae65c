package observe

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	metrics "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"
	"go.opentelemetry.io/otel/trace"
)

// NewTracing returns what makes spans and sends them, in OTLP over HTTP, to where the standard environment variables OTEL_... say. It
// returns nil if they ask for none. version is that of the server.
func NewTracing(ctx context.Context, version string) (*sdktrace.TracerProvider, error) {
	wanted, err := wantsTracing()
	if err != nil || !wanted {
		return nil, err
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, err
	}
	// The variables OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
	described, err := resource.New(ctx,
		resource.WithAttributes(semconv.ServiceName("sidelines"), semconv.ServiceVersion(version)),
		resource.WithTelemetrySDK(), resource.WithHost(), resource.WithFromEnv())
	if err != nil {
		return nil, err
	}
	return sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(described)), nil
}

// wantsTracing reads https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
func wantsTracing() (bool, error) {
	isSet := func(name string) bool { return os.Getenv(name) != "" }
	if strings.EqualFold(os.Getenv("OTEL_SDK_DISABLED"), "true") {
		return false, nil
	}
	switch exporter := os.Getenv("OTEL_TRACES_EXPORTER"); exporter {
	case "none":
		return false, nil
	case "otlp":
	case "":
		if !isSet("OTEL_EXPORTER_OTLP_ENDPOINT") && !isSet("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT") {
			return false, nil
		}
	default:
		return false, fmt.Errorf("OTEL_TRACES_EXPORTER: %q is neither otlp nor none", exporter)
	}
	for _, name := range []string{"OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"} {
		if protocol := os.Getenv(name); protocol != "" && protocol != "http/protobuf" {
			return false, fmt.Errorf("%s: %q is not http/protobuf, which Sidelines speaks", name, protocol)
		}
	}
	return true, nil
}

// traced makes a span of each HTTP request but probes, as a child of the span that the header traceparent names.
func (o *Observer) traced(next http.Handler) http.Handler {
	if o.tracer == nil {
		return next
	}
	return otelhttp.NewHandler(next, "HTTP",
		otelhttp.WithTracerProvider(o.Tracing), otelhttp.WithMeterProvider(metrics.NewMeterProvider()),
		otelhttp.WithPropagators(propagation.TraceContext{}),
		otelhttp.WithFilter(func(r *http.Request) bool { return !isProbe(r.URL.Path) }))
}

// startOperation starts the span of an operation.
func (o *Observer) startOperation(ctx context.Context, operation *graphql.OperationContext) (context.Context, func(*Request)) {
	if o.tracer == nil {
		return ctx, func(*Request) {}
	}
	kind := string(operation.Operation.Operation)
	ctx, span := o.tracer.Start(ctx, kind, trace.WithAttributes(
		attribute.String("graphql.operation.type", kind), attribute.String("graphql.operation.name", clip(operation.Operation.Name))))
	return ctx, func(r *Request) {
		r.lock.Lock()
		failed := slices.Clone(r.codes)
		r.lock.Unlock()
		if len(failed) > 0 {
			span.SetStatus(codes.Error, strings.Join(failed, ","))
			span.SetAttributes(attribute.String("error.type", failed[0]))
		}
		span.End()
	}
}

// tracedOperations are operations whose resolvers are traced too. It is a type of its own, so that without tracing no field takes
// longer.
type tracedOperations struct{ operations }

var _ graphql.FieldInterceptor = tracedOperations{}

// InterceptField makes a span of a resolver that sends a query to Neo4j. Others finish in microseconds, and an answer has thousands.
func (o tracedOperations) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if !field.IsResolver || !trace.SpanFromContext(ctx).IsRecording() {
		return next(ctx)
	}
	r := &resolving{start: time.Now(), ctx: ctx, tracer: o.tracer, field: field}
	value, err := next(context.WithValue(ctx, resolvingKey{}, r))
	r.end()
	return value, err
}

// resolving is a resolver that runs. It has a span from its first query on.
type resolving struct {
	start  time.Time
	ctx    context.Context // of the resolver, without itself
	tracer trace.Tracer
	field  *graphql.FieldContext

	lock    sync.Mutex
	started context.Context // with the span; nil before the first query
}

type resolvingKey struct{}

// spanned returns the context with the span in which a query runs that a resolver sends, starting the span if it is the first query.
func spanned(ctx context.Context) context.Context {
	r, ok := ctx.Value(resolvingKey{}).(*resolving)
	if !ok {
		return ctx
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.started == nil {
		coordinate := r.field.Object + "." + r.field.Field.Name
		r.started, _ = r.tracer.Start(r.parent(), coordinate, trace.WithTimestamp(r.start), trace.WithAttributes(
			attribute.String("graphql.field.coordinate", coordinate), attribute.String("graphql.field.path", clip(r.field.Path().String()))))
	}
	return r.started
}

// parent returns the context with the span of the innermost resolver around this one that has a span, or that of the operation.
func (r *resolving) parent() context.Context {
	around, ok := r.ctx.Value(resolvingKey{}).(*resolving)
	if !ok {
		return r.ctx
	}
	around.lock.Lock()
	started := around.started
	around.lock.Unlock()
	if started != nil {
		return started
	}
	return around.parent()
}

func (r *resolving) end() {
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.started != nil {
		trace.SpanFromContext(r.started).End()
	}
}

// traceQuery makes the span of a query that has ended. It has no parameters, because they are what clients ask about.
func (o *Observer) traceQuery(ctx context.Context, name string, start time.Time, rows int, code string) {
	if o.tracer == nil || !trace.SpanFromContext(ctx).IsRecording() {
		return
	}
	_, span := o.tracer.Start(spanned(ctx), name, trace.WithTimestamp(start), trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(
		attribute.String("db.system.name", "neo4j"), attribute.String("db.operation.name", name),
		attribute.Int("db.response.returned_rows", rows)))
	if code != "" {
		span.SetAttributes(attribute.String("error.type", code))
		span.SetStatus(codes.Error, code)
	}
	span.End()
}
