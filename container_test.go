package main

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
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
		"0.0.0.0:8080": "localhost:8080", ":8080": "localhost:8080", "[::]:80": "localhost:80", "10.0.0.7:8080": "10.0.0.7:8080",
	} {
		if address := readyAddress(addr); address != want {
			t.Errorf("%s: %s, want %s", addr, address, want)
		}
	}
}

// The command accepts the certificate of the server, and no other one.
func TestHealth_TLS(t *testing.T) {
	dir := t.TempDir()
	makeCertificate(t, dir, 1)
	cert, key := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "ready") }))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{pair}}
	server.StartTLS()
	defer server.Close()
	ask := func() (string, error) {
		var out bytes.Buffer
		args := []string{"sidelines", "--addr", strings.TrimPrefix(server.URL, "https://"), "--tls-cert", cert, "--tls-key", key, "health"}
		err := run(t.Context(), args, nil, &out, io.Discard)
		return out.String(), err
	}
	if out, err := ask(); err != nil || out != "ready" {
		t.Errorf("%q, %v", out, err)
	}
	makeCertificate(t, dir, 2)
	if _, err := ask(); err == nil || !strings.Contains(err.Error(), "another certificate") {
		t.Errorf("with another certificate: %v", err)
	}
}
