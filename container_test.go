package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestHealth(t *testing.T) {
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			t.Errorf("path %s", r.URL.Path)
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, "said so") // the test would see it
	}))
	defer server.Close()
	addr := strings.TrimPrefix(server.URL, "http://")
	ask := func(args ...string) (string, error) {
		var out bytes.Buffer
		err := run(t.Context(), append([]string{"sidelines"}, args...), nil, &out, io.Discard)
		return out.String(), err
	}
	if out, err := ask("--addr", addr, "health"); err != nil || out != "said so" {
		t.Errorf("ready: %q, %v", out, err)
	}
	status = http.StatusServiceUnavailable
	if _, err := ask("health", server.URL+"/readyz"); err == nil || !strings.Contains(err.Error(), "503 Service Unavailable: said so") {
		t.Errorf("not ready: %v", err)
	}
	for addr, want := range map[string]string{
		"0.0.0.0:8080": "http://localhost:8080/readyz", ":8080": "http://localhost:8080/readyz", "[::]:80": "http://localhost:80/readyz",
		"10.0.0.7:8080": "http://10.0.0.7:8080/readyz",
	} {
		if url := readyURL(addr); url != want {
			t.Errorf("%s: %s, want %s", addr, url, want)
		}
	}
}
