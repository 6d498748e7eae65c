// Package observe records what the server does: metrics for Prometheus, traces for OpenTelemetry, and the lines of the log about
// requests, operations and slow queries. It never records variables, parameters or the text of a document.
package observe

import (
	"cmp"
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"go.opentelemetry.io/otel/trace"
)

// What the log has of a request at most.
const (
	maxText  = 200 // characters of a value that a client sends
	maxCodes = 5   // different codes of errors
)

// Request is what the log and the metrics say about one request, or about one operation of a WebSocket. The parts of the server
// fill it in while they handle the request. The methods of a nil Request do nothing.
type Request struct {
	id       string
	client   string
	began    time.Time // when the server had read the request, or received its header until then
	isSocket bool      // the request opened a WebSocket, whose operations have a Request each
	inSocket bool      // it is such an operation
	isExport bool

	lock          sync.Mutex
	subject, role string
	operation     *graphql.OperationContext // nil unless the document of the request is valid
	class         string                    // of the operation
	hasBegun      bool                      // whether the operation was admitted and ran
	codes         []string                  // in the order in which the errors occurred, each once
	bytes         int                       // of the data in the answers to an operation of a WebSocket
}

type requestKey struct{}

// RequestOf returns the request that a context belongs to, or nil if it belongs to none, as background work does.
func RequestOf(ctx context.Context) *Request {
	r, _ := ctx.Value(requestKey{}).(*Request)
	return r
}

func withRequest(ctx context.Context, r *Request) context.Context {
	return context.WithValue(ctx, requestKey{}, r)
}

// SetSender sets the subject and the role of the token.
func (r *Request) SetSender(subject, role string) {
	if r == nil {
		return
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	r.subject, r.role = subject, role
}

// NoteCode notes the code of an error that the client gets.
func (r *Request) NoteCode(code string) {
	if r == nil || code == "" {
		return
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if len(r.codes) < maxCodes && !slices.Contains(r.codes, code) {
		r.codes = append(r.codes, code)
	}
}

// OperationName returns the name of the operation that the request runs, or "" if that is unknown or has none.
func (r *Request) OperationName() string {
	if r == nil {
		return ""
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.operation == nil {
		return ""
	}
	return r.operation.Operation.Name
}

// ofSocket returns the Request of one operation of the WebSocket that r opened.
func (r *Request) ofSocket() *Request {
	r.lock.Lock()
	defer r.lock.Unlock()
	return &Request{id: r.id, client: r.client, began: time.Now(), inSocket: true, subject: r.subject, role: r.role}
}

// code returns the code of the first error that the client got, or OK if there was none. The lock must be held.
func (r *Request) code() string {
	if len(r.codes) == 0 {
		return codeOK
	}
	return r.codes[0]
}

// className returns the class of the operation or the export, or noClass. The lock must be held.
func (r *Request) className() string {
	if r.isExport {
		return classExport
	}
	return cmp.Or(r.class, noClass)
}

// isRefused reports whether no operation of the request began although it has a valid document, or an error. A valid document
// does not run if the client has the answer already.
func (r *Request) isRefused() bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	return !r.isSocket && !r.hasBegun && (r.operation != nil || len(r.codes) > 0)
}

func (r *Request) isSubscription() bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	return r.operation != nil && r.operation.Operation.Operation == ast.Subscription
}

// attributes are what every line about a request has.
func (o *Observer) attributes(r *Request) []any {
	r.lock.Lock()
	defer r.lock.Unlock()
	attributes := []any{"client", r.client}
	add := func(name, value string) {
		if value != "" {
			attributes = append(attributes, name, clip(value))
		}
	}
	add("subject", r.subject)
	add("role", strings.ToLower(r.role))
	if r.operation != nil {
		add("operation", r.operation.Operation.Name)
	}
	if class := r.className(); class != noClass {
		add("class", class)
	}
	if r.operation != nil && o.Cost != nil {
		_, work, objects := o.Cost(r.operation)
		attributes = append(attributes, "cost", objects, "work", work)
	}
	if r.operation != nil && o.Way != nil {
		add("way", o.Way(r.operation))
	}
	add("codes", strings.Join(r.codes, ","))
	return attributes
}

// clip shortens a value of a client for the log. The handlers of slog escape what is left.
func clip(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if utf8.RuneCountInString(text) <= maxText {
		return text
	}
	return string([]rune(text)[:maxText]) + "..."
}

// LogHandler adds to each line that is written with the context of a request the id of the request and, while it is traced, the id
// of the trace.
type LogHandler struct{ slog.Handler }

// Handle writes a line.
func (h LogHandler) Handle(ctx context.Context, record slog.Record) error {
	if r := RequestOf(ctx); r != nil {
		record.AddAttrs(slog.String("request_id", r.id))
	}
	if span := trace.SpanContextFromContext(ctx); span.HasTraceID() {
		record.AddAttrs(slog.String("trace_id", span.TraceID().String()))
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs returns a handler with more attributes.
func (h LogHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return LogHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup returns a handler with a group.
func (h LogHandler) WithGroup(name string) slog.Handler { return LogHandler{h.Handler.WithGroup(name)} }
