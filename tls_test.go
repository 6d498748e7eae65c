package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// makeCertificate writes a certificate of 127.0.0.1 and graph.example.org with a key into a folder, and returns it.
func makeCertificate(t *testing.T, dir string, serial int64) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: "a test"}, NotAfter: time.Now().Add(time.Hour),
		DNSNames: []string{"graph.example.org"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"cert.pem": {Type: "CERTIFICATE", Bytes: der}, "key.pem": {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	made, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// The server speaks HTTPS and HTTP/2 with a certificate from files. A new one in the files takes its place; a wrong one does not.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	roots := x509.NewCertPool()
	roots.AddCert(makeCertificate(t, dir, 1))
	c := newConfig()
	c.HTTP.Cert, c.HTTP.Key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	log := &lockedBuffer{}
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(log, nil)))
	defer slog.SetDefault(before)
	secure, err := newTLS(t.Context(), &c.HTTP)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := c.newServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "answered") }))
	server.WriteTimeout = time.Minute
	ended := make(chan error, 1)
	go func() { ended <- c.listen(server, listener, secure) }()
	get := func(config *tls.Config) (*http.Response, error) {
		transport := &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: true}
		defer transport.CloseIdleConnections()
		response, err := (&http.Client{Transport: transport}).Get(c.HTTP.address(listener))
		if err == nil {
			_ = response.Body.Close() // only the header matters
		}
		return response, err
	}
	serial := func() int64 {
		t.Helper()
		response, err := get(&tls.Config{RootCAs: roots, ServerName: "graph.example.org"})
		if err != nil || response.ProtoMajor != 2 || response.StatusCode != http.StatusOK {
			t.Fatalf("%+v, %v", response, err)
		}
		return response.TLS.PeerCertificates[0].SerialNumber.Int64()
	}
	if got := serial(); got != 1 || !strings.HasPrefix(c.HTTP.address(listener), "https://127.0.0.1:") {
		t.Errorf("certificate %d at %s", got, c.HTTP.address(listener))
	}
	if _, err := get(&tls.Config{RootCAs: roots, MaxVersion: tls.VersionTLS11}); err == nil {
		t.Error("TLS 1.1 is accepted")
	}
	roots.AddCert(makeCertificate(t, dir, 2))
	eventually(t, "the new certificate is used", func() bool { return serial() == 2 })
	if err := os.WriteFile(c.HTTP.Cert, []byte("nothing"), 0o600); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the log says what is wrong", func() bool { return strings.Contains(log.String(), "level=ERROR msg=\"the files of the certificate") })
	if got := serial(); got != 2 {
		t.Errorf("certificate %d", got)
	}
	if err := server.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		t.Error(err)
	}
}
