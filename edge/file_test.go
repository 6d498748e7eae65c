package edge_test

import (
	"crypto/rand"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/edge"
)

// A file comes in the coding that the client prefers, and not again while it has it.
func TestFile(t *testing.T) {
	text := strings.Repeat("const playground = 1;\n", 1000)
	file := edge.NewAsset("text/javascript", []byte(text))
	tags := map[string]bool{}
	for accept, want := range codings {
		response := get(t, file, "Accept-Encoding", accept)
		header := response.Header
		if header.Get("Content-Encoding") != want || header.Get("Content-Type") != "text/javascript" || header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%q: %v", accept, header)
		}
		if header.Get("Cache-Control") != "public, max-age=31536000, immutable" || header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%q: %v", accept, header)
		}
		if want != "" && response.ContentLength > int64(len(text)/10) {
			t.Errorf("%q: %d bytes", accept, response.ContentLength)
		}
		if decoded(t, response) != text {
			t.Errorf("%q: another text", accept)
		}
		tags[header.Get("ETag")] = true
		for sent, isCurrent := range map[string]bool{
			header.Get("ETag"):                                  true,
			strings.TrimPrefix(header.Get("ETag"), "W/"):        true, // a proxy may strengthen it
			`"a", ` + header.Get("ETag") + `, W/"b"`:            true,
			`W/"a"`:                                             false,
			strings.Trim(header.Get("ETag"), `W/"`):             false,
			strings.Replace(header.Get("ETag"), `/"`, `/"a`, 1): false,
		} {
			again := get(t, file, "Accept-Encoding", accept, "If-None-Match", sent)
			status := http.StatusOK
			if isCurrent {
				status = http.StatusNotModified
			}
			if again.StatusCode != status || again.Header.Get("ETag") != header.Get("ETag") || again.Header.Get("Vary") != "Accept-Encoding" {
				t.Errorf("%q, If-None-Match %s: %d %v", accept, sent, again.StatusCode, again.Header)
			}
			if isCurrent && decoded(t, again) != "" {
				t.Errorf("%q, If-None-Match %s: a body", accept, sent)
			}
		}
	}
	if len(tags) != 1 || tags[""] {
		t.Errorf("one file has the tags %v", tags)
	}
	if other := get(t, edge.NewAsset("text/javascript", []byte(text+" "))); tags[other.Header.Get("ETag")] {
		t.Error("two files have one tag")
	}
	recorder := httptest.NewRecorder()
	file.ServeHTTP(recorder, httptest.NewRequest(http.MethodHead, "/", nil))
	if recorder.Body.Len() > 0 || recorder.Header().Get("Content-Length") != "22000" {
		t.Errorf("HEAD: %v, %d bytes", recorder.Header(), recorder.Body.Len())
	}
}

// Caches ask about a file that has no hash in its name, and the answer to a token is not for a shared cache.
func TestFile_revalidated(t *testing.T) {
	file := edge.NewFile("text/plain", []byte("type Query"))
	for token, want := range map[string]string{"": "public, no-cache", "Bearer x": "private, no-cache"} {
		header := get(t, file, "Authorization", token).Header
		if header.Get("Cache-Control") != want || strings.Join(header.Values("Vary"), ", ") != "Accept-Encoding, Authorization" {
			t.Errorf("%q: %v", token, header)
		}
	}
}

// What compression does not make smaller is sent as it is.
func TestFile_incompressible(t *testing.T) {
	font := make([]byte, 10_000)
	_, _ = rand.Read(font) // never fails
	for _, text := range []string{string(font), "small"} {
		response := get(t, edge.NewAsset("font/woff2", []byte(text)), "Accept-Encoding", "gzip, zstd")
		if response.Header.Get("Content-Encoding") != "" || decoded(t, response) != text {
			t.Errorf("%d bytes: %v", len(text), response.Header)
		}
	}
}
