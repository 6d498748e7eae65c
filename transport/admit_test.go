package transport_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"

	"github.com/sidelines/sidelines/admission"
	"github.com/sidelines/sidelines/transport"
)

// gated are options with a gate.
func gated(limits map[admission.Class]admission.Limit) (transport.Options, *admission.Gate) {
	o := inTime()
	o.Gate, o.IsAnalysis = admission.New(limits), func(*graphql.OperationContext) bool { return false }
	return o, o.Gate
}

var one = admission.Limit{Slots: 1, Share: 1}

// askFor sends a query by GET.
func askFor(ctx context.Context, t *testing.T, server, query, accept string) *http.Response {
	t.Helper()
	return askBy(ctx, t, http.MethodGet, server, query, accept)
}

// askBy sends a query in the address, by any method.
func askBy(ctx context.Context, t *testing.T, method, server, query, accept string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, method, server+"/?query="+url.QueryEscape(query), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", accept)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	return response
}

// checkOverloaded checks the answer to a request that was not admitted.
func checkOverloaded(t *testing.T, response *http.Response) {
	t.Helper()
	text, err := io.ReadAll(response.Body)
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" ||
		!strings.Contains(string(text), `"code":"OVERLOADED"`) || strings.Contains(string(text), `"data"`) || err != nil {
		t.Errorf("%s, Retry-After %q: %s %v", response.Status, response.Header.Get("Retry-After"), text, err)
	}
}

// A query beyond the slots and places of its class is refused with 503, and what needs no slot is answered meanwhile.
func TestAdmit_queries(t *testing.T) {
	t.Parallel()
	o, gate := gated(map[admission.Class]admission.Limit{admission.Lookup: one})
	server := httptest.NewServer(handler(o))
	t.Cleanup(server.Close)
	leave, err := gate.Enter(t.Context(), admission.Lookup, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, accept := range []string{"application/json", "application/graphql-response+json", "text/event-stream"} {
		checkOverloaded(t, askFor(t.Context(), t, server.URL, `{ answer }`, accept))
	}
	for _, query := range []string{`{ __typename }`, `{ things { nodes { name } } }`} {
		if response := askFor(t.Context(), t, server.URL, query, "application/json"); response.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", query, response.Status)
		}
	}
	leave()
	for range 3 { // each gives its slot back
		if response := askFor(t.Context(), t, server.URL, `{ answer }`, "application/json"); response.StatusCode != http.StatusOK {
			t.Error(response.Status)
		}
	}
	if response := askFor(t.Context(), t, server.URL, `{ panics }`, "application/json"); response.StatusCode == http.StatusServiceUnavailable {
		t.Error(response.Status)
	}
	if running := gate.Stats()[admission.Lookup].Running; running != 0 {
		t.Errorf("%d slots are taken after a panic", running)
	}
}

// A query waits for its slot for no longer than a quarter of its time.
func TestAdmit_waits(t *testing.T) {
	t.Parallel()
	o, gate := gated(map[admission.Class]admission.Limit{admission.Lookup: {Slots: 1, Share: 1, Places: 5}})
	o.Timeout = 400 * time.Millisecond
	server := httptest.NewServer(handler(o))
	t.Cleanup(server.Close)
	if _, err := gate.Enter(t.Context(), admission.Lookup, 0); err != nil {
		t.Fatal(err)
	}
	begun := time.Now()
	checkOverloaded(t, askFor(t.Context(), t, server.URL, `{ answer }`, "application/json"))
	if took := time.Since(begun); took < 100*time.Millisecond {
		t.Errorf("refused after %s, want a wait of 100 ms", took)
	}
}

// A stream beyond the slots is refused with 503, and the end of another makes room.
func TestAdmit_streams(t *testing.T) {
	t.Parallel()
	o, gate := gated(map[admission.Class]admission.Limit{admission.Stream: one})
	ended := make(chan struct{}, 10)
	inner := handler(o)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		inner.ServeHTTP(w, r)
		ended <- struct{}{}
	}))
	t.Cleanup(server.Close)
	ctx, cancel := context.WithCancel(t.Context())
	if response := askFor(ctx, t, server.URL, `subscription { silent }`, "text/event-stream"); response.StatusCode != http.StatusOK {
		t.Fatal(response.Status)
	}
	checkOverloaded(t, askFor(t.Context(), t, server.URL, `subscription { silent }`, "text/event-stream"))
	<-ended
	isFree := func() {
		t.Helper()
		<-ended
		deadline := time.Now().Add(10 * time.Second) // a slot becomes free soon after the end of its stream, and not before it
		for running := 1; running > 0; running = gate.Stats()[admission.Stream].Running {
			if time.Now().After(deadline) {
				t.Fatalf("%d slots are taken after all streams have ended", running)
			}
			runtime.Gosched()
		}
	}
	cancel()
	isFree()
	response := askFor(t.Context(), t, server.URL, `subscription { refused(code: "NOT_FOUND") }`, "text/event-stream")
	if response.StatusCode != http.StatusBadRequest {
		t.Errorf("%s, want the error of the subscription", response.Status)
	}
	isFree()
}

// Over a WebSocket the operation gets the message error, and the others go on.
func TestAdmit_socket(t *testing.T) {
	t.Parallel()
	o, gate := gated(map[admission.Class]admission.Limit{admission.Stream: one, admission.Lookup: one, admission.Socket: one})
	server, _ := socketServer(t, handler(o))
	c := open(t, server)
	var leave []func()
	for _, class := range []admission.Class{admission.Lookup, admission.Stream} {
		left, err := gate.Enter(t.Context(), class, 0)
		if err != nil {
			t.Fatal(err)
		}
		leave = append(leave, left)
	}
	c.say(t, "connection_ack", initMessage)
	for _, query := range []string{"subscription { silent }", "{ answer }"} {
		heard := c.say(t, "error", `{"type":"subscribe","id":"2","payload":{"query":"`+query+`"}}`)
		if last := heard[len(heard)-1]; !strings.Contains(last, "OVERLOADED") || !strings.Contains(last, `"id":"2"`) {
			t.Errorf("%s: %s", query, last)
		}
	}
	for _, left := range leave {
		left()
	}
	for _, id := range []string{"3", "4"} { // each gives its slot back
		heard := c.say(t, "complete", `{"type":"subscribe","id":"`+id+`","payload":{"query":"{ answer }"}}`)
		if len(heard) < 2 || !strings.Contains(heard[len(heard)-2], "yes") {
			t.Errorf("%q, want an answer", heard)
		}
	}
	_, response, err := websocket.Dial(t.Context(), server, &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err == nil {
		t.Fatal("a second socket is open")
	}
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" {
		t.Errorf("the handshake of a second socket: %s", response.Status)
	}
}

// A client with a thousand idle streams has half of all, and the server answers others.
func TestAdmit_idleStreams(t *testing.T) {
	t.Parallel()
	o, gate := gated(admission.LimitsFor(32))
	bound := admission.NewConnections(nil)
	server := httptest.NewUnstartedServer(bound.Handler(handler(o)))
	server.Listener, server.Config.ConnContext = bound.Listener(server.Listener), bound.Context
	server.Start()
	t.Cleanup(server.Close)
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	statuses := map[int]int{}
	for range 1000 {
		statuses[askFor(ctx, t, server.URL, `subscription { silent }`, "text/event-stream").StatusCode]++
	}
	if statuses[http.StatusOK] != 500 || statuses[http.StatusServiceUnavailable] != 500 {
		t.Errorf("statuses %v, want 500 streams and 500 refusals", statuses)
	}
	if running := gate.Stats()[admission.Stream].Running; running != 500 {
		t.Errorf("%d streams run", running)
	}
	if response := askFor(t.Context(), t, server.URL, `{ answer }`, "application/json"); response.StatusCode != http.StatusOK {
		t.Errorf("meanwhile: %s", response.Status)
	}
}
