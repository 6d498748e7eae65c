package observe

import (
	"cmp"
	"context"
	"log/slog"
	"net"
	"net/http"
	"regexp"
	"time"

	"github.com/google/uuid"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"github.com/sidelines/sidelines/model"
)

// given matches a request id from a client or a balancer that may go into the log; others are replaced.
var given = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// exportRoute is the pattern of the route whose requests are counted as operations although they are no GraphQL.
const exportRoute = "/export"

// Handler gives every request an id, sends it in the header X-Request-Id, adds it to all log lines of the request, counts the
// request, and logs it when it has been answered. Put it around the mux: the routes of the metrics are the patterns of the mux.
func (o *Observer) Handler(mux http.Handler) http.Handler {
	return o.traced(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !given.MatchString(id) {
			id = uuid.NewString()
		}
		w.Header().Set("X-Request-Id", id)
		request := &Request{id: id, client: host(r.RemoteAddr), began: time.Now()}
		if o.Client != nil {
			request.client = cmp.Or(o.Client(r.Context()), request.client)
		}
		ctx := withRequest(r.Context(), request)
		recorder := &recorder{ResponseWriter: w, status: http.StatusOK, request: request}
		r = r.WithContext(ctx)
		isCut := true
		defer func() { o.answered(ctx, r, recorder, isCut) }() // also if the handler panics, which breaks the connection off
		mux.ServeHTTP(recorder, r)                             // sets the pattern of r
		isCut = false
	}))
}

// answered counts and logs a request that was answered, or whose answer was cut, because the connection breaks off in the middle of it.
func (o *Observer) answered(ctx context.Context, r *http.Request, recorder *recorder, isCut bool) {
	request := recorder.request
	took := time.Since(request.began)
	request.isExport = r.Pattern == exportRoute
	o.countHTTP(r.Pattern, recorder)
	if request.isRefused() || request.isExport {
		o.ended(ctx, request)
	}
	if span := trace.SpanFromContext(ctx); span.IsRecording() && r.Pattern != "" {
		span.SetName(r.Method + " " + r.Pattern)
		span.SetAttributes(attribute.String("http.route", r.Pattern), attribute.String("sidelines.request_id", request.id))
	}
	level := slog.LevelInfo
	if isProbe(r.URL.Path) && recorder.status == http.StatusOK {
		level = slog.LevelDebug // they come every few seconds
	}
	attributes := []any{
		"method", clip(r.Method), "path", clip(r.URL.Path), "status", recorder.status, "bytes", recorder.bytes,
		"duration", took.Round(time.Microsecond),
	}
	if isCut {
		attributes = append(attributes, "cut", true)
	}
	slog.Log(ctx, level, "request", append(attributes, o.attributes(request)...)...)
}

func isProbe(path string) bool { return path == "/healthz" || path == "/readyz" }

// host returns the address without the port.
func host(address string) string {
	if name, _, err := net.SplitHostPort(address); err == nil {
		return name
	}
	return address
}

// recorder records the status, the number of bytes and the code of a response.
type recorder struct {
	http.ResponseWriter
	status  int
	bytes   int
	request *Request
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	if status == http.StatusSwitchingProtocols {
		r.request.isSocket = true
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(text []byte) (int, error) {
	n, err := r.ResponseWriter.Write(text)
	r.bytes += n
	return n, err
}

// NoteCode notes the code of a refused request.
func (r *recorder) NoteCode(code model.Code) { r.request.NoteCode(string(code)) }

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
