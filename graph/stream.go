package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

const mediaEvents = "text/event-stream"

// streamPing is how often a silent stream shows that it is alive, so that nothing between takes it for dead.
var streamPing = 12 * time.Second

// streamPatience is how long a client may take to receive one message. One that takes longer is cut off: it goes on from
// its last cursor when it comes back.
var streamPatience = 10 * time.Second

// sequence is what a subscription and the connection that carries it tell each other.
type sequence struct {
	resumeAfter string          // the cursor that the client saw last, where the protocol has a place for it
	isRefused   bool            // the subscription did not begin
	failure     *gqlerror.Error // why it broke off
	lock        sync.Mutex
	isNumbered  bool
	ids         []string // of the messages to come
}

type sequenceKey struct{}

func sequenceOf(ctx context.Context) *sequence {
	if s, ok := ctx.Value(sequenceKey{}).(*sequence); ok {
		return s
	}
	return &sequence{}
}

// announce tells the id of the next message.
func (s *sequence) announce(id string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.isNumbered {
		s.ids = append(s.ids, id)
	}
}

// id takes the id of the message that goes out now.
func (s *sequence) id() string {
	s.lock.Lock()
	defer s.lock.Unlock()
	if len(s.ids) == 0 {
		return ""
	}
	id := s.ids[0]
	s.ids = s.ids[1:]
	return id
}

type stoppingKey struct{}

// Stoppable ends streams when stopping is done, which would otherwise hold up the server's end.
func Stoppable(stopping context.Context, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), stoppingKey{}, stopping)))
	})
}

// whenStopping calls stop when the server stops; the function it returns takes that back.
func whenStopping(ctx context.Context, stop func()) (forget func() bool) {
	if stopping, ok := ctx.Value(stoppingKey{}).(context.Context); ok {
		return goroutine.WhenDone(stopping, stop)
	}
	return func() bool { return true }
}

// wantsEvents reports whether a client asks for server-sent events.
func wantsEvents(r *http.Request) bool {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		if media, _, err := mime.ParseMediaType(part); err == nil && media == mediaEvents {
			return true
		}
	}
	return false
}

// stream answers with server-sent events, a connection an operation, as
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md says: next with each answer, then complete. The id of an
// event is the cursor of its change, and the Last-Event-ID of a client that comes back where it goes on.
func stream(w http.ResponseWriter, r *http.Request, operation *graphql.OperationContext, exec graphql.GraphExecutor) {
	s := &sequence{resumeAfter: r.Header.Get("Last-Event-ID"), isNumbered: true}
	ctx, cancel := context.WithCancel(context.WithValue(r.Context(), sequenceKey{}, s))
	defer cancel()
	expires := auth.From(ctx).Expires
	if !expires.IsZero() {
		var end context.CancelFunc
		ctx, end = context.WithDeadline(ctx, expires)
		defer end()
	}
	defer whenStopping(ctx, cancel)()

	responses, ctx := exec.DispatchOperation(ctx, operation)
	if operation.Operation.Operation != ast.Subscription || s.isRefused {
		// It is answered once, so that the status can still tell how it went.
		response := answered(ctx, exec, responses)
		status := givenUp(response)
		if status == 0 && s.isRefused {
			status = http.StatusBadRequest
		}
		if status != 0 {
			writeRequestError(w, mediaJSON, status, response.Errors)
			return
		}
		responses = graphql.OneShot(response)
	}
	events := newEventWriter(ctx, w, cancel)
	defer events.close()
	for {
		response := responses(ctx)
		if response == nil || ctx.Err() != nil {
			break
		}
		response.Errors = few(response.Errors)
		events.send("next", s.id(), response)
	}
	var failure *gqlerror.Error
	switch {
	case !expires.IsZero() && !time.Now().Before(expires):
		failure = gqlerror.Errorf("The token has expired: come back with a new one, and with the last cursor.")
		setCode(failure, model.CodeUnauthenticated)
	case ctx.Err() != nil:
		return
	default:
		failure = s.failure
	}
	if failure != nil {
		events.send("next", "", errorsOnly{gqlerror.List{failure}})
	}
	events.send("complete", "", nil)
}

// eventWriter writes server-sent events, see https://html.spec.whatwg.org/multipage/server-sent-events.html
type eventWriter struct {
	w          http.ResponseWriter
	controller *http.ResponseController
	lock       sync.Mutex
	ticker     *time.Ticker
	done       chan struct{}
	fail       func() // called when nothing can be written any longer
}

func newEventWriter(ctx context.Context, w http.ResponseWriter, fail func()) *eventWriter {
	e := &eventWriter{
		w: w, controller: http.NewResponseController(w), ticker: time.NewTicker(streamPing), done: make(chan struct{}), fail: fail,
	}
	_ = e.controller.SetReadDeadline(time.Time{}) // a test's recorder has none
	w.Header().Set("Content-Type", mediaEvents+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // nginx would keep events back
	w.WriteHeader(http.StatusOK)
	e.write(":\n\n") // the client learns at once that the stream stands
	goroutine.Go(ctx, e.ping)
	return e
}

// ping shows that the stream is alive until it ends, which it does with the pings at the latest.
func (e *eventWriter) ping() {
	defer e.fail()
	for {
		select {
		case <-e.done:
			return
		case <-e.ticker.C:
			e.write(":\n\n")
		}
	}
}

func (e *eventWriter) send(event, id string, data any) {
	var text []byte
	if data != nil {
		var err error
		if text, err = json.Marshal(data); err != nil {
			e.fail()
			return
		}
	}
	if id != "" {
		id = "id: " + id + "\n"
	}
	e.write(fmt.Sprintf("event: %s\n%sdata: %s\n\n", event, id, text))
}

func (e *eventWriter) write(text string) {
	e.lock.Lock()
	defer e.lock.Unlock()
	_ = e.controller.SetWriteDeadline(time.Now().Add(streamPatience))
	_, err := e.w.Write([]byte(text))
	if err == nil {
		err = e.controller.Flush()
	}
	if err != nil {
		e.fail()
	}
}

func (e *eventWriter) close() {
	e.ticker.Stop()
	close(e.done)
	e.lock.Lock() // a ping that is being written ends before the handler does
	defer e.lock.Unlock()
}
