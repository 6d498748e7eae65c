package edge_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/edge"
)

func TestParseHosts_refuses(t *testing.T) {
	for _, bad := range []string{"", "*", "*.", "https://graph.example.org", "graph.example.org:8080", "a b", "me@graph.example.org", "a*.example.org", "x/y"} {
		if _, err := edge.ParseHosts("127.0.0.1:8080", []string{bad}); err == nil || !strings.Contains(err.Error(), "is not a host name") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// Only names of the server reach it, whatever else a request says: a page whose name was made to resolve to the server's address
// does not.
func TestHosts(t *testing.T) {
	hosts, err := edge.ParseHosts("graph.lan:8080", []string{"Graph.Example.org", "*.apps.example.org", "münchen.example", "graph_1", "10.0.0.7"})
	if err != nil {
		t.Fatal(err)
	}
	handler := hosts.Guard(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("answered")) }))
	for host, status := range map[string]int{
		"localhost": 200, "localhost:8080": 200, "LOCALHOST.:8080": 200, "a.b.localhost:8080": 200, "localhost:": 200,
		"127.0.0.1": 200, "10.1.2.3:8080": 200, "[::1]": 200, "[::1]:8080": 200, "[fe80::1]:80": 200, "0.0.0.0:8080": 200,
		"graph.lan": 200, "GRAPH.lan:8443": 200, "graph.lan.:8443": 200, "graph.example.org": 200, "graph.example.org.": 200,
		"a.apps.example.org": 200, "b.a.apps.example.org:8080": 200, "xn--mnchen-3ya.example": 200, "graph_1:8080": 200,
		"": 200, // HTTP/1.0

		"evil.example": 421, "evil.example:8080": 421, "localhost.evil.example": 421, "evillocalhost": 421, "127.0.0.1.evil.example": 421,
		"apps.example.org": 421, "evilapps.example.org": 421, ".apps.example.org": 421, "example.org": 421, "www.graph.example.org": 421,
		"graph.lan..": 421, "127.1": 421,

		"me@localhost": 400, "localhost@evil.example": 400, "localhost:port": 400, "::1": 400, "localhost/x": 400, "localhost?x": 400,
		"%6cocalhost": 400, ":8080": 400, "localhost#": 400, "[::1": 400, strings.Repeat("a.", 200) + "localhost": 400,
	} {
		r := httptest.NewRequest(http.MethodGet, "/graphql", nil)
		r.Host = host
		r.Header.Set("X-Forwarded-Host", "localhost")
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r)
		body := recorder.Body.String()
		if recorder.Code != status || (body == "answered") != (status == 200) {
			t.Errorf("%q: %d %s, want %d", host, recorder.Code, body, status)
		}
		if status == 421 && (!strings.Contains(body, "--host "+strings.Split(host, ":")[0]) || !strings.Contains(body, `"BAD_REQUEST"`)) {
			t.Errorf("%q: %s", host, body)
		}
	}
}
