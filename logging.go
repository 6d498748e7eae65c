package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"time"

	"github.com/google/uuid"
	"github.com/urfave/cli/v3"
)

// logConfig says what is logged, and how.
type logConfig struct{ Level, Format string }

func (l *logConfig) options() options {
	return options{flags: []cli.Flag{
		&cli.StringFlag{Name: "log-level", Value: "info", Sources: cli.EnvVars("SIDELINES_LOG_LEVEL"), Destination: &l.Level,
			Usage: "debug, info, warn or error; debug logs every Cypher query"},
		&cli.StringFlag{Name: "log-format", Value: "text", Sources: cli.EnvVars("SIDELINES_LOG_FORMAT"), Destination: &l.Format,
			Usage: "text or json"},
	}}
}

func (l *logConfig) setUp(to io.Writer) error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(l.Level)); err != nil {
		return fmt.Errorf("--log-level: %q is not debug, info, warn or error", l.Level)
	}
	options := &slog.HandlerOptions{Level: level}
	switch l.Format {
	case "text":
		slog.SetDefault(slog.New(withRequestID{slog.NewTextHandler(to, options)}))
	case "json":
		slog.SetDefault(slog.New(withRequestID{slog.NewJSONHandler(to, options)}))
	default:
		return fmt.Errorf("--log-format: %q is not text or json", l.Format)
	}
	return nil
}

type requestIDKey struct{}

// given matches a request id from a client or a balancer that may go into the log; others are replaced.
var given = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// logged gives every request an id, sends it in the header X-Request-Id, adds it to all log lines of the request, and logs
// the request.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !given.MatchString(id) {
			id = uuid.NewString()
		}
		w.Header().Set("X-Request-Id", id)
		ctx := context.WithValue(r.Context(), requestIDKey{}, id)
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		next.ServeHTTP(recorder, r.WithContext(ctx))
		slog.InfoContext(ctx, "request", "method", r.Method, "path", r.URL.Path, "status", recorder.status,
			"bytes", recorder.bytes, "duration", time.Since(start).Round(time.Microsecond))
	})
}

// statusRecorder records the status and the number of bytes of a response.
type statusRecorder struct {
	http.ResponseWriter
	status int
	bytes  int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

func (r *statusRecorder) Write(text []byte) (int, error) {
	n, err := r.ResponseWriter.Write(text)
	r.bytes += n
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// withRequestID adds the id of the request to log lines that are written with its context.
type withRequestID struct{ slog.Handler }

func (h withRequestID) Handle(ctx context.Context, record slog.Record) error {
	if id, ok := ctx.Value(requestIDKey{}).(string); ok {
		record.AddAttrs(slog.String("request_id", id))
	}
	return h.Handler.Handle(ctx, record)
}

func (h withRequestID) WithAttrs(attrs []slog.Attr) slog.Handler {
	return withRequestID{h.Handler.WithAttrs(attrs)}
}

func (h withRequestID) WithGroup(name string) slog.Handler {
	return withRequestID{h.Handler.WithGroup(name)}
}
