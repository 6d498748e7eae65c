package observe_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"go.opentelemetry.io/otel/attribute"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
)

// resolve runs a resolver of a field as gqlgen does.
func resolve(ctx context.Context, o *observe.Observer, object, field string, isResolver bool, run func(context.Context)) {
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{
		Object: object, IsResolver: isResolver, Field: graphql.CollectedField{Field: &ast.Field{Name: field, Alias: field}},
	})
	_, _ = o.Extension().(graphql.FieldInterceptor).InterceptField(ctx, func(ctx context.Context) (any, error) {
		run(ctx)
		return nil, nil
	})
}

// A request has a span, in the trace of its client. In it are its operation, the resolvers that read, and their queries. Resolvers that
// read nothing have none.
func TestTraces(t *testing.T) {
	log := logged(t)
	exporter := tracetest.NewInMemoryExporter()
	o := observe.New(observe.Options{Class: kindOf, Tracing: sdktrace.NewTracerProvider(sdktrace.WithSyncer(exporter))})
	header := http.Header{"Traceparent": {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}}
	serve(o, "/graphql", header, func(_ http.ResponseWriter, r *http.Request) {
		execute(r.Context(), o, ast.Query, "Whom", func(ctx context.Context) graphql.ResponseHandler {
			resolve(ctx, o, "Query", "leader", true, func(ctx context.Context) {
				o.Query(ctx, "EntitiesByID", time.Now(), 1, nil)
				o.Query(ctx, "Redirects", time.Now(), 0, model.Errorf(model.CodeUnavailable, "away"))
				resolve(ctx, o, "Leader", "name", false, func(context.Context) {})
				resolve(ctx, o, "Leader", "office", true, func(ctx context.Context) {
					resolve(ctx, o, "Office", "country", true, func(ctx context.Context) { o.Query(ctx, "OfficesOn", time.Now(), 2, nil) })
				})
			})
			return answers(failure(model.CodeUnavailable))(ctx)
		})
	})
	o.Query(t.Context(), "Revision", time.Now(), 1, nil) // of no request
	serve(o, "/healthz", nil, func(http.ResponseWriter, *http.Request) {})

	spans := map[string]tracetest.SpanStub{}
	for _, span := range exporter.GetSpans() {
		spans[span.Name] = span
	}
	parents := map[string]string{
		"query": "GET /graphql", "Query.leader": "query", "EntitiesByID": "Query.leader", "Redirects": "Query.leader",
		"Office.country": "Query.leader", "OfficesOn": "Office.country",
	}
	if len(exporter.GetSpans()) != len(parents)+1 {
		t.Errorf("%d spans, want %d: %v", len(exporter.GetSpans()), len(parents)+1, spans)
	}
	for child, parent := range parents {
		if spans[child].Parent.SpanID() != spans[parent].SpanContext.SpanID() || !spans[child].SpanContext.IsValid() {
			t.Errorf("the parent of %s is not %s", child, parent)
		}
		if spans[child].StartTime.Before(spans[parent].StartTime) {
			t.Errorf("%s begins before %s", child, parent)
		}
	}
	root := spans["GET /graphql"]
	if root.Parent.SpanID().String() != "b7ad6b7169203331" || root.SpanContext.TraceID().String() != "0af7651916cd43dd8448eb211c80319c" {
		t.Errorf("the request is not in the trace of its client: %v", root.Parent)
	}
	has := func(name string, want attribute.KeyValue) {
		t.Helper()
		for _, a := range spans[name].Attributes {
			if a == want {
				return
			}
		}
		t.Errorf("%s has no %v: %v", name, want, spans[name].Attributes)
	}
	has("GET /graphql", attribute.String("http.route", "/graphql"))
	has("query", attribute.String("graphql.operation.name", "Whom"))
	has("query", attribute.String("error.type", "UNAVAILABLE"))
	has("EntitiesByID", attribute.String("db.system.name", "neo4j"))
	has("EntitiesByID", attribute.String("db.operation.name", "EntitiesByID"))
	has("EntitiesByID", attribute.Int("db.response.returned_rows", 1))
	has("Redirects", attribute.String("error.type", "UNAVAILABLE"))
	if !strings.Contains(log.String(), "trace_id=0af7651916cd43dd8448eb211c80319c") {
		t.Errorf("the log does not name the trace: %s", log)
	}
}

// Without tracing, fields are not intercepted.
func TestTraces_off(t *testing.T) {
	if _, intercepts := observe.New(observe.Options{}).Extension().(graphql.FieldInterceptor); intercepts {
		t.Error("every field takes longer although nothing is traced")
	}
}

func TestNewTracing(t *testing.T) {
	for name, c := range map[string]struct {
		env   map[string]string
		isOn  bool
		error string
	}{
		"nothing":           {},
		"an address":        {env: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"}, isOn: true},
		"one of traces":     {env: map[string]string{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:1/v1/traces"}, isOn: true},
		"the default":       {env: map[string]string{"OTEL_TRACES_EXPORTER": "otlp"}, isOn: true},
		"none":              {env: map[string]string{"OTEL_TRACES_EXPORTER": "none", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"}},
		"disabled":          {env: map[string]string{"OTEL_TRACES_EXPORTER": "otlp", "OTEL_SDK_DISABLED": "true"}},
		"another exporter":  {env: map[string]string{"OTEL_TRACES_EXPORTER": "zipkin"}, error: "zipkin"},
		"another transport": {env: map[string]string{"OTEL_TRACES_EXPORTER": "otlp", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}, error: "http/protobuf"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, variable := range []string{
				"OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_TRACES_EXPORTER", "OTEL_SDK_DISABLED",
				"OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL",
			} {
				t.Setenv(variable, c.env[variable])
			}
			tracing, err := observe.NewTracing(t.Context(), "1")
			if (tracing != nil) != c.isOn || (err != nil) != (c.error != "") || err != nil && !strings.Contains(err.Error(), c.error) {
				t.Errorf("on: %v, error %v", tracing != nil, err)
			}
			if tracing != nil {
				_ = tracing.Shutdown(t.Context()) // there is nothing to send
			}
		})
	}
}
