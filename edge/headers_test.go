package edge_test

import (
	"crypto/tls"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/sidelines/sidelines/edge"
)

// Browsers use only HTTPS for a name of the operator that they reached by HTTPS, and for nothing else: localhost has other servers.
func TestHosts_secure(t *testing.T) {
	hosts, err := edge.ParseHosts("localhost:8080", []string{"graph.example.org", "*.apps.example.org"})
	if err != nil {
		t.Fatal(err)
	}
	handler := hosts.Secure(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Security-Policy", "its own")
	}))
	for _, c := range []struct {
		host   string
		isTLS  bool
		isOnly bool
	}{
		{"graph.example.org", true, true}, {"GRAPH.example.org.:8443", true, true}, {"x.apps.example.org", true, true},
		{"graph.example.org", false, false}, {"localhost:8443", true, false}, {"127.0.0.1", true, false}, {"", true, false},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		if r.Host = c.host; c.isTLS {
			r.TLS = &tls.ConnectionState{}
		}
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r)
		header := recorder.Header()
		if isOnly := header.Get("Strict-Transport-Security") != ""; isOnly != c.isOnly {
			t.Errorf("%s, TLS %v: %v", c.host, c.isTLS, header)
		}
		if header.Get("X-Frame-Options") != "DENY" || header.Get("Content-Security-Policy") != "its own" {
			t.Errorf("%s: %v", c.host, header)
		}
	}
}
