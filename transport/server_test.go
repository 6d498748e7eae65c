package transport_test

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/transport"
)

// post sends the body of a request in the name of somebody.
func post(t *testing.T, o transport.Options, role model.Role, body string) string {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	handler(o).ServeHTTP(recorder, r.WithContext(auth.As(r.Context(), auth.Identity{Subject: "somebody", Role: role})))
	return recorder.Body.String()
}

// An answer has the time of a query, that of an editor more; a subscription lasts.
func TestServer_time(t *testing.T) {
	t.Parallel()
	o := transport.Options{Timeout: 10 * time.Minute, EditorTimeout: time.Hour}
	for role, want := range map[model.Role]string{model.RoleReader: "10 min", model.RoleEditor: "70 min"} {
		if answer := post(t, o, role, `{"query": "{ timeLeft }"}`); !strings.Contains(answer, want) {
			t.Errorf("%s: %s, want %s", role, answer, want)
		}
	}
	url, _ := socketServer(t, handler(o))
	heard := open(t, url).say(t, "next", initMessage, `{"type":"subscribe","id":"1","payload":{"query":"subscription { timeLeft }"}}`)
	if last := heard[len(heard)-1]; !strings.Contains(last, "for ever") {
		t.Error(last)
	}
}

// Numbers among variables are numbers, however they are written, and no texts.
func TestServer_numbers(t *testing.T) {
	t.Parallel()
	for variable, want := range map[string]string{
		`"n": 100`:  `{"data":{"things":"yes"}}`,
		`"n": 1e2`:  `{"data":{"things":"yes"}}`,
		`"n": 50.0`: `{"data":{"things":"yes"}}`,
		`"n": 101`:  "is 101: it takes 0 to 100",
		`"n": 1.5`:  "BAD_USER_INPUT",
	} {
		body := `{"query": "query($n: Int) { things(first: $n) { nodes { name } } }", "variables": {` + variable + `}}`
		if answer := post(t, inTime(), model.RoleReader, body); !strings.Contains(answer, want) {
			t.Errorf("%s: %s, want %s", variable, answer, want)
		}
	}
	text := `{"query": "query($code: String!) { fails(code: $code) }", "variables": {"code": 1}}`
	if answer := post(t, inTime(), model.RoleReader, text); !strings.Contains(answer, "BAD_USER_INPUT") {
		t.Errorf("a number for a text: %s", answer)
	}
}

// Of many errors the client gets the first, and how many more there are.
func TestServer_fewErrors(t *testing.T) {
	t.Parallel()
	unknown, failing := "", ""
	for i := range 900 {
		unknown += fmt.Sprintf("nope%d ", i)
	}
	for i := range 18 {
		failing += fmt.Sprintf(`f%d: fails(code: \"NOT_FOUND\") `, i)
	}
	for fields, want := range map[string]string{"things { " + unknown + "}": "... and 890 more errors.", failing: "... and 8 more errors."} {
		if answer := post(t, inTime(), model.RoleReader, `{"query": "{ `+fields+`}"}`); !strings.Contains(answer, want) {
			t.Errorf("%.300s, want %s", answer, want)
		}
	}
}

// Streams and sockets end when the server stops.
func TestServer_stops(t *testing.T) {
	t.Parallel()
	stopping, stop := context.WithCancel(t.Context())
	url, _ := socketServer(t, transport.Stoppable(stopping, handler(inTime())))
	c := open(t, url)
	c.say(t, "pong", initMessage, subscribeMessage, pingMessage)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/?query=subscription%20%7B%20silent%20%7D", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", "text/event-stream")
	stream, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close() //nolint:errcheck // only a test
	stop()
	for lines := bufio.NewScanner(stream.Body); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "event:") {
			t.Errorf("a stream that is stopped says %s", lines.Text())
		}
	}
	if ctx.Err() != nil {
		t.Error("the stream goes on")
	}
	if _, _, err := c.Read(ctx); websocket.CloseStatus(err) != websocket.StatusGoingAway {
		t.Errorf("the socket ends with %v", err)
	}
}
