package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/sidelines/sidelines/data"
)

// A server answers for its own names only, with the headers of security, and whoever loses a token loses what the token had begun.
func TestServe_guards(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	write := func(lines ...string) {
		t.Helper()
		if err := os.WriteFile(tokens, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const alice, bob = "alice-0123456789-abcdef", "bobby-0123456789-abcdef"
	write("editor alice "+alice, "editor bob "+bob)
	s := serveForTest(t, append(sharedNeo4j(t, data.None), "--tokens", tokens, "--host", "graph.example.org", "--max-body", "20kB")...)

	for _, path := range []string{"/", "/playground/", "/graphql?query={__typename}", "/export", "/schema.graphql", "/healthz", "/readyz", "/nothing"} {
		for host, isAnswered := range map[string]bool{"graph.example.org": true, "evil.example": false, "evil.example:8080": false} {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Host = host
			response, err := http.DefaultTransport.RoundTrip(r) // follows no redirects
			if err != nil {
				t.Fatal(err)
			}
			_ = response.Body.Close() // only the header matters
			if (response.StatusCode == http.StatusMisdirectedRequest) == isAnswered {
				t.Errorf("%s of %s: %d", path, host, response.StatusCode)
			}
			header := response.Header
			if header.Get("X-Content-Type-Options") != "nosniff" || header.Get("X-Frame-Options") != "DENY" || header.Get("Referrer-Policy") != "no-referrer" ||
				header.Get("Cross-Origin-Opener-Policy") != "same-origin" || header.Get("Cross-Origin-Resource-Policy") != "same-origin" ||
				!strings.Contains(header.Get("Content-Security-Policy"), "frame-ancestors 'none'") || header.Get("Strict-Transport-Security") != "" {
				t.Errorf("%s of %s: %v", path, host, header)
			}
		}
	}
	if status, text := s.post(t, "", "{ limits { maxBodyBytes } }", map[string]any{"padding": strings.Repeat("x", 15_000)}); !strings.Contains(text, "20000") {
		t.Errorf("%d %s", status, text)
	}
	if status, _ := s.post(t, "", "{ limits { maxBodyBytes } }", map[string]any{"padding": strings.Repeat("x", 25_000)}); status != http.StatusRequestEntityTooLarge {
		t.Errorf("a large request: %d", status)
	}

	for _, id := range []string{"grain", "wheat"} {
		if _, text := s.post(t, bob, applyMutation, topicNamed(id, id)); !strings.Contains(text, `"actor":"bob"`) {
			t.Fatal(text)
		}
	}
	first := startOfJournal(t, &process{url: s.url})
	ended := make(chan error, 2)
	went := make(chan struct{}, 2)
	took := func(change) { went <- struct{}{} }
	go func() { ended <- followSocket(t.Context(), s.url, first, alice, nil, took) }()
	go func() { ended <- followEvents(t.Context(), s.url, first, alice, nil, took) }()
	<-went
	<-went
	write("editor alice "+alice, "editor bob "+bob, "editor import eve-0123456789-abcdef")
	eventually(t, "the log says what is wrong", func() bool { return strings.Contains(s.log.String(), "line 3: the subject") })
	if status, _ := s.post(t, alice, "{ limits { maxDepth } }", nil); status != http.StatusOK {
		t.Errorf("with a wrong file: %d", status)
	}
	late, _, err := websocket.Dial(t.Context(), strings.Replace(s.url, "http", "ws", 1)+"/graphql", &websocket.DialOptions{
		HTTPHeader: http.Header{"Authorization": {"Bearer " + alice}}, Subprotocols: []string{"graphql-transport-ws"},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer late.CloseNow() //nolint:errcheck // the server has closed it
	write("editor bob " + bob)
	start := time.Now()
	for range 2 {
		if err := <-ended; err == nil || websocket.CloseStatus(err) != 4403 && !strings.Contains(err.Error(), "UNAUTHENTICATED") {
			t.Errorf("what a withdrawn token began: %v", err)
		}
	}
	t.Log("ended after", time.Since(start))
	if err := late.Write(t.Context(), websocket.MessageText, []byte(`{"type":"connection_init"}`)); err != nil {
		t.Fatal(err)
	}
	if _, message, err := late.Read(t.Context()); websocket.CloseStatus(err) != 4403 {
		t.Errorf("a socket that was opened with a token that is withdrawn since: %s %v", message, err)
	}
	if status, _ := s.post(t, alice, "{ limits { maxDepth } }", nil); status != http.StatusUnauthorized {
		t.Errorf("a withdrawn token: %d", status)
	}
	if status, _ := s.post(t, bob, "{ limits { maxDepth } }", nil); status != http.StatusOK {
		t.Errorf("another token: %d", status)
	}
}
