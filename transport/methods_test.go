package transport_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/coder/websocket"
)

// HEAD has the header of GET, for queries; it begins neither writes nor streams.
func TestHTTP_head(t *testing.T) {
	s := newCachedServer("1")
	server := httptest.NewServer(s.handler)
	defer server.Close()
	ask := func(method, query, accept string) *http.Response {
		t.Helper()
		return askBy(t.Context(), t, method, server.URL, query, accept)
	}
	get, head := ask(http.MethodGet, "{ answer }", "*/*"), ask(http.MethodHead, "{ answer }", "*/*")
	for _, name := range []string{"Content-Type", "ETag", "Cache-Control", "Vary"} {
		if get.Header.Get(name) == "" || get.Header.Get(name) != head.Header.Get(name) {
			t.Errorf("%s: %q, and %q for HEAD", name, get.Header.Get(name), head.Header.Get(name))
		}
	}
	for what, response := range map[string]*http.Response{
		"a mutation":        ask(http.MethodHead, "mutation { answer }", "*/*"),
		"a subscription":    ask(http.MethodHead, "subscription { silent }", "text/event-stream"),
		"a query as events": ask(http.MethodHead, "{ answer }", "text/event-stream"),
	} {
		if response.StatusCode != http.StatusMethodNotAllowed || response.Header.Get("Allow") == "" {
			t.Errorf("%s: %d %v", what, response.StatusCode, response.Header)
		}
	}
}

// A payload of another type than the protocol has closes the socket, and the reason names the part.
func TestSocket_subscribePayload(t *testing.T) {
	url, _ := socketServer(t, handler(inTime()))
	for payload, want := range map[string]string{
		`{"query":"{ answer }","variables":[]}`:    "variables is a JSON array",
		`{"query":"{ answer }","variables":"x"}`:   "variables is a JSON string",
		`{"query":"{ answer }","operationName":7}`: "operationName is a JSON number",
		`{"query":"{ answer }","extensions":true}`: "extensions is a JSON bool",
		`{"query":7}`:      "query is a JSON number",
		`{"variables":{}}`: "a query or a documentId",
		`[]`:               "a query or a documentId",
	} {
		c := open(t, url)
		c.say(t, "connection_ack", initMessage)
		_ = c.Write(t.Context(), websocket.MessageText, []byte(`{"type":"subscribe","id":"1","payload":`+payload+`}`)) // the read says it
		if _, _, err := c.Read(t.Context()); websocket.CloseStatus(err) != 4400 || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", payload, err)
		}
	}
	for _, payload := range []string{`{"query":"{ answer }","variables":null,"operationName":null,"extensions":null}`, `{"query":"{ answer }","variables":{}}`} {
		open(t, url).say(t, "complete", initMessage, `{"type":"subscribe","id":"1","payload":`+payload+`}`)
	}
}
