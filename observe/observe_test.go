package observe_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
)

// extension has the hooks of the extension in the order in which gqlgen calls them.
type extension interface {
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.OperationInterceptor
	graphql.ResponseInterceptor
}

// execute does with an operation what gqlgen does: run answers it, or nil refuses it with an error.
func execute(ctx context.Context, o *observe.Observer, kind ast.Operation, name string, run graphql.OperationHandler) {
	e := o.Extension().(extension)
	operation := &graphql.OperationContext{}
	ctx = graphql.WithOperationContext(ctx, operation)
	_ = e.MutateOperationParameters(ctx, &graphql.RawParams{})
	if run == nil {
		e.InterceptResponse(ctx, func(context.Context) *graphql.Response { return failure(model.CodeParse) })
		return
	}
	operation.Operation = &ast.OperationDefinition{Operation: kind, Name: name}
	_ = e.MutateOperationContext(ctx, operation)
	responses := e.InterceptOperation(ctx, func(ctx context.Context) graphql.ResponseHandler {
		answers := run(ctx)
		return func(context.Context) *graphql.Response {
			return e.InterceptResponse(ctx, answers)
		}
	})
	for responses(ctx) != nil {
		if kind != ast.Subscription {
			break
		}
	}
}

func failure(code model.Code) *graphql.Response {
	return &graphql.Response{Errors: gqlerror.List{{Message: "it failed", Extensions: map[string]any{"code": string(code)}}}}
}

// answers answers with some responses, one after the other.
func answers(responses ...*graphql.Response) graphql.OperationHandler {
	return func(context.Context) graphql.ResponseHandler {
		return func(context.Context) *graphql.Response {
			if len(responses) == 0 {
				return nil
			}
			next := responses[0]
			responses = responses[1:]
			return next
		}
	}
}

func done() *graphql.Response { return &graphql.Response{Data: []byte(`{"a":1}`)} }

// logged collects the log of the test.
func logged(t *testing.T) *strings.Builder {
	t.Helper()
	text, before := new(strings.Builder), slog.Default()
	slog.SetDefault(slog.New(observe.LogHandler{Handler: slog.NewTextHandler(text, nil)}))
	t.Cleanup(func() { slog.SetDefault(before) })
	return text
}

// serve sends one request through the handler of the observer.
func serve(o *observe.Observer, path string, header http.Header, answer http.HandlerFunc) *httptest.ResponseRecorder {
	mux := http.NewServeMux()
	for _, pattern := range []string{"/graphql", "/export", "GET /healthz"} {
		mux.Handle(pattern, answer)
	}
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.RemoteAddr = "192.0.2.7:4711"
	r.Header = header
	w := httptest.NewRecorder()
	o.Handler(mux).ServeHTTP(w, r)
	return w
}

func kindOf(operation *graphql.OperationContext) string { return string(operation.Operation.Operation) }

// Names, help texts and units of all metrics are as Prometheus wants them.
func TestMetrics_conventions(t *testing.T) {
	o := observe.New(observe.Options{Class: kindOf})
	serve(o, "/graphql", nil, func(_ http.ResponseWriter, r *http.Request) {
		execute(r.Context(), o, ast.Query, "A", answers(done()))
	})
	o.Query(t.Context(), "Ping", time.Now(), 1, model.Errorf(model.CodeTimeout, "late"))
	problems, err := testutil.GatherAndLint(o.Gatherer())
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range problems {
		if strings.HasPrefix(problem.Metric, "sidelines_") {
			t.Errorf("%s: %s", problem.Metric, problem.Text)
		}
	}
	if n, err := testutil.GatherAndCount(o.Gatherer(), "sidelines_requests_total", "sidelines_request_duration_seconds", "sidelines_build_info",
		"sidelines_neo4j_query_duration_seconds", "sidelines_http_requests_total", "go_goroutines"); n != 6 || err != nil {
		t.Errorf("%d metrics, %v", n, err)
	}
}

// Operations are counted once each, by name, class and the code of their first error; refused requests too.
func TestMetrics_requests(t *testing.T) {
	o := observe.New(observe.Options{Class: kindOf})
	for _, run := range []func(context.Context, http.ResponseWriter){
		func(ctx context.Context, _ http.ResponseWriter) { execute(ctx, o, ast.Query, "A", answers(done())) },
		func(ctx context.Context, _ http.ResponseWriter) { execute(ctx, o, ast.Query, "", answers(done())) },
		func(ctx context.Context, w http.ResponseWriter) {
			execute(ctx, o, ast.Query, "A", answers(failure(model.CodeTimeout)))
			model.CodeTimeout.WriteHeader(w, http.StatusGatewayTimeout) // as the transport does when there is no data
		},
		func(ctx context.Context, w http.ResponseWriter) {
			execute(ctx, o, ast.Query, "", nil)
			model.CodeParse.WriteHeader(w, http.StatusBadRequest)
		},
		func(ctx context.Context, _ http.ResponseWriter) {
			execute(ctx, o, ast.Subscription, "S", answers(done(), done(), done()))
		},
		func(_ context.Context, w http.ResponseWriter) {
			(&model.Error{Code: model.CodeUnauthenticated}).Refuse(w, http.StatusUnauthorized)
		},
	} {
		serve(o, "/graphql", nil, func(w http.ResponseWriter, r *http.Request) { run(r.Context(), w) })
	}
	serve(o, "/export", nil, func(http.ResponseWriter, *http.Request) {})
	serve(o, "/export", nil, func(w http.ResponseWriter, _ *http.Request) { model.CodeOverloaded.WriteHeader(w, 503) })
	serve(o, "/healthz", nil, func(http.ResponseWriter, *http.Request) {})
	serve(o, "/nothing", nil, http.NotFound)
	if err := testutil.GatherAndCompare(o.Gatherer(), strings.NewReader(`
# HELP sidelines_requests_total GraphQL operations and exports that were answered or refused, by name, class and the code of their first error, or OK.
# TYPE sidelines_requests_total counter
sidelines_requests_total{class="export",code="OK",operation="export"} 1
sidelines_requests_total{class="export",code="OVERLOADED",operation="export"} 1
sidelines_requests_total{class="none",code="GRAPHQL_PARSE_FAILED",operation="none"} 1
sidelines_requests_total{class="none",code="UNAUTHENTICATED",operation="none"} 1
sidelines_requests_total{class="query",code="OK",operation="A"} 1
sidelines_requests_total{class="query",code="OK",operation="anonymous"} 1
sidelines_requests_total{class="query",code="TIMEOUT",operation="A"} 1
sidelines_requests_total{class="subscription",code="OK",operation="S"} 1
# HELP sidelines_http_requests_total HTTP requests by route and status.
# TYPE sidelines_http_requests_total counter
sidelines_http_requests_total{route="/export",status="200"} 1
sidelines_http_requests_total{route="/export",status="503"} 1
sidelines_http_requests_total{route="/graphql",status="200"} 3
sidelines_http_requests_total{route="/graphql",status="400"} 1
sidelines_http_requests_total{route="/graphql",status="401"} 1
sidelines_http_requests_total{route="/graphql",status="504"} 1
sidelines_http_requests_total{route="/healthz",status="200"} 1
sidelines_http_requests_total{route="none",status="404"} 1
`), "sidelines_requests_total", "sidelines_http_requests_total"); err != nil {
		t.Error(err)
	}
}

// A subscription is open until its client has gone, also if the client no longer asks for responses.
func TestMetrics_subscriptions(t *testing.T) {
	o := observe.New(observe.Options{Class: kindOf})
	check := func(when string, open int) {
		t.Helper()
		if err := testutil.GatherAndCompare(o.Gatherer(), strings.NewReader(fmt.Sprintf(`
# HELP sidelines_subscriptions Subscriptions that are open now, over event streams and WebSockets.
# TYPE sidelines_subscriptions gauge
sidelines_subscriptions %d
`, open)), "sidelines_subscriptions"); err != nil {
			t.Errorf("%s: %v", when, err)
		}
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, leave := context.WithCancel(t.Context())
		serve(o, "/graphql", nil, func(_ http.ResponseWriter, r *http.Request) {
			execute(ctx, o, ast.Subscription, "", answers()) // of no client
			check("the server itself asks", 0)
			execute(r.Context(), o, ast.Subscription, "", func(context.Context) graphql.ResponseHandler {
				check("it runs", 1)
				return func(context.Context) *graphql.Response { return nil }
			})
			check("it has ended", 0)
			abandoned, cancel := context.WithCancel(r.Context())
			execute(abandoned, o, ast.Query, "", func(ctx context.Context) graphql.ResponseHandler {
				execute(ctx, o, ast.Subscription, "", func(context.Context) graphql.ResponseHandler {
					cancel()
					synctest.Wait()
					check("its client is gone", 0)
					return func(context.Context) *graphql.Response { return nil }
				})
				return answers(done())(ctx)
			})
		})
		leave()
	})
	check("all have ended", 0)
}

// However many names clients invent, there are few labels. The names that the operator knows keep theirs.
func TestMetrics_bounded(t *testing.T) {
	o := observe.New(observe.Options{Class: kindOf, Names: []string{"Trusted"}})
	for i := range 10_000 {
		serve(o, "/graphql", nil, func(_ http.ResponseWriter, r *http.Request) {
			execute(r.Context(), o, ast.Query, fmt.Sprint("Name", i), answers(done()))
		})
	}
	serve(o, "/graphql", nil, func(_ http.ResponseWriter, r *http.Request) {
		execute(r.Context(), o, ast.Query, "Trusted", answers(done()))
		execute(r.Context(), o, ast.Query, "Name7", answers(done()))
	})
	if n := count(t, o); n != 102 { // 100 names, other and Trusted
		t.Errorf("%d series", n)
	}
}

// An answer that breaks off has its line in the log, and is counted with the code that ended it.
func TestHandler_cut(t *testing.T) {
	log := logged(t)
	o := observe.New(observe.Options{})
	func() {
		defer func() {
			if recovered := recover(); recovered != http.ErrAbortHandler { //nolint:errorlint // what net/http looks for
				t.Errorf("the connection goes on: %v", recovered)
			}
		}()
		serve(o, "/export", nil, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte("a part"))
			model.CodeConflict.Note(w)
			panic(http.ErrAbortHandler)
		})
	}()
	for _, want := range []string{"msg=request", "path=/export", "status=200", "bytes=6", "cut=true", "CONFLICT"} {
		if strings.Count(log.String(), want) != 1 {
			t.Errorf("no %s, or twice, in %s", want, log)
		}
	}
	if err := testutil.GatherAndCompare(o.Gatherer(), strings.NewReader(`
# HELP sidelines_requests_total GraphQL operations and exports that were answered or refused, by name, class and the code of their first error, or OK.
# TYPE sidelines_requests_total counter
sidelines_requests_total{class="export",code="CONFLICT",operation="export"} 1
`), "sidelines_requests_total"); err != nil {
		t.Error(err)
	}
}

// The log has one line for a request with who asked what, and nothing of a document or its variables. Values of clients are bounded.
func TestHandler_log(t *testing.T) {
	log := logged(t)
	client := ""
	o := observe.New(observe.Options{
		Class: kindOf, Cost: func(*graphql.OperationContext) (int, int, int) { return 1000, 7, 42 }, Client: func(context.Context) string { return client },
	})
	long := strings.Repeat("x", 10_000)
	client = "203.0.113.9"
	w := serve(o, "/graphql", http.Header{"X-Request-Id": {"from-the-balancer"}}, func(w http.ResponseWriter, r *http.Request) {
		observe.RequestOf(r.Context()).SetSender("alice\n\x1b[31m", "EDITOR")
		execute(r.Context(), o, ast.Query, "A"+long, answers(failure(model.CodeTimeout)))
		fmt.Fprint(w, "12345")
	})
	if id := w.Header().Get("X-Request-Id"); id != "from-the-balancer" {
		t.Errorf("id %q", id)
	}
	for _, want := range []string{
		"msg=request", "method=GET", "path=/graphql", "status=200", "bytes=5", "client=203.0.113.9", `subject="alice\n\x1b[31m"`, "role=editor",
		"operation=Axx", "class=query", "cost=42", "work=7", "codes=TIMEOUT", "request_id=from-the-balancer", "duration=",
	} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("no %s in %s", want, log)
		}
	}
	if strings.Count(log.String(), "\n") != 1 || len(log.String()) > 800 {
		t.Errorf("%d bytes, or more than one line: %s", len(log.String()), log)
	}
	log.Reset()
	client = ""
	w = serve(o, "/nothing/"+long, http.Header{"X-Request-Id": {"with spaces\n"}}, http.NotFound)
	if id := w.Header().Get("X-Request-Id"); len(id) != 36 || !strings.Contains(log.String(), "request_id="+id) || len(log.String()) > 600 ||
		!strings.Contains(log.String(), "client=192.0.2.7") {
		t.Errorf("id %q, log %s", id, log)
	}
	log.Reset()
	serve(o, "/healthz", nil, func(http.ResponseWriter, *http.Request) {})
	if log.String() != "" {
		t.Errorf("a probe is logged: %s", log)
	}
}

// Each operation of a WebSocket has a line of its own when it ends, also one that is refused.
func TestHandler_logOfSocket(t *testing.T) {
	log := logged(t)
	o := observe.New(observe.Options{Class: kindOf})
	serve(o, "/graphql", http.Header{"X-Request-Id": {"socket"}}, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusSwitchingProtocols)
		observe.RequestOf(r.Context()).SetSender("bob", "READER")
		execute(r.Context(), o, ast.Query, "First", answers(done()))
		execute(r.Context(), o, ast.Query, "", nil)
		execute(r.Context(), o, ast.Subscription, "Third", answers(done(), failure(model.CodeUnavailable)))
	})
	lines := strings.Split(strings.TrimSpace(log.String()), "\n")
	wants := []string{
		"msg=operation bytes=7 .. client=192.0.2.7 subject=bob role=reader operation=First class=query request_id=socket",
		"msg=operation bytes=0 .. client=192.0.2.7 subject=bob role=reader codes=GRAPHQL_PARSE_FAILED request_id=socket",
		"msg=operation bytes=7 .. client=192.0.2.7 subject=bob role=reader operation=Third class=subscription codes=UNAVAILABLE request_id=socket",
		"msg=request method=GET path=/graphql status=101 bytes=0 .. client=192.0.2.7 subject=bob role=reader request_id=socket",
	}
	if len(lines) != len(wants) {
		t.Fatalf("%d lines, want %d:\n%s", len(lines), len(wants), log)
	}
	for i, want := range wants {
		for _, part := range strings.Split(want, " .. ") {
			if !strings.Contains(lines[i], part) {
				t.Errorf("no %q in %s", part, lines[i])
			}
		}
	}
	if n := count(t, o); n != 3 {
		t.Errorf("%d series, want one for each operation", n)
	}
}

// Slow operations and queries are logged, with the name of the operation but without parameters.
func TestSlow(t *testing.T) {
	log := logged(t)
	for slow, want := range map[time.Duration]int{time.Nanosecond: 2, time.Hour: 0, 0: 0} {
		log.Reset()
		o := observe.New(observe.Options{Class: kindOf, Slow: slow})
		serve(o, "/graphql", nil, func(_ http.ResponseWriter, r *http.Request) {
			execute(r.Context(), o, ast.Query, "A", func(ctx context.Context) graphql.ResponseHandler {
				o.Query(ctx, "Pages", time.Now().Add(-time.Minute), 7, nil)
				return answers(done())(ctx)
			})
		})
		o.Query(t.Context(), "PutLinks", time.Now().Add(-time.Minute), 0, nil) // of no request
		if n := strings.Count(log.String(), "level=WARN"); n != want {
			t.Errorf("%v: %d lines, want %d: %s", slow, n, want, log)
		}
		if want > 0 && (!strings.Contains(log.String(), `msg="slow query" query=Pages duration=1m0s rows=7 operation=A request_id=`) ||
			!strings.Contains(log.String(), `msg="slow operation"`)) {
			t.Errorf("log %s", log)
		}
	}
}

// count returns how many series count requests.
func count(t *testing.T, o *observe.Observer) int {
	t.Helper()
	n, err := testutil.GatherAndCount(o.Gatherer(), "sidelines_requests_total")
	if err != nil {
		t.Fatal(err)
	}
	return n
}
