package transport

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// stream answers with server-sent events, one connection for each operation, as specified in
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md: next with each response, then complete. The id of an event
// is the cursor of its change, and a client that reconnects resumes after its Last-Event-ID.
func (t httpTransport) stream(w http.ResponseWriter, r *http.Request, operation *graphql.OperationContext, exec graphql.GraphExecutor) {
	s := &Subscription{lastEventID: r.Header.Get("Last-Event-ID"), isNumbered: true}
	ctx, free := auth.From(r.Context()).Until(context.WithValue(r.Context(), subscriptionKey{}, s))
	defer free()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer whenStopping(ctx, cancel)()

	responses, ctx := exec.DispatchOperation(ctx, operation)
	if operation.Operation.Operation != ast.Subscription || s.isRefused {
		// There is one response, so that the status can still show its result.
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
	events := newEventWriter(ctx, w, t.patience, cancel)
	defer events.close()
	for {
		response := responses(ctx)
		if response == nil || ctx.Err() != nil {
			break
		}
		response.Errors = few(response.Errors)
		events.send("next", s.nextID(), response)
	}
	var failure *gqlerror.Error
	switch ended := auth.Ended(ctx); {
	case ended != nil:
		failure = refusal(model.CodeUnauthenticated,
			"The stream ends, because %v: come back with a token that is good, and with the last cursor.", ended)
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
	receive    time.Duration // how long the client may take to receive one message
	lock       sync.Mutex
	ticker     *time.Ticker
	done       chan struct{}
	fail       func() // called when a write has failed
}

func newEventWriter(ctx context.Context, w http.ResponseWriter, patience Patience, fail func()) *eventWriter {
	e := &eventWriter{
		w: w, controller: http.NewResponseController(w), ticker: time.NewTicker(patience.Ping), receive: patience.Receive,
		done: make(chan struct{}), fail: fail,
	}
	_ = e.controller.SetReadDeadline(time.Time{}) // fails only for the recorder of a test
	w.Header().Set("Content-Type", mediaEvents+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // otherwise nginx would buffer events
	w.WriteHeader(http.StatusOK)
	e.write(":\n\n") // so that the client knows at once that the stream has begun
	goroutine.Go(ctx, e.ping)
	return e
}

// ping sends comments until the stream ends, so that proxies keep the connection open. When it returns, it ends the stream.
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
	_ = e.controller.SetWriteDeadline(time.Now().Add(e.receive))
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
	e.lock.Lock() // waits for a ping that is being written
	defer e.lock.Unlock()
}
