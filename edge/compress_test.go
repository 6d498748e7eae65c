package edge_test

import (
	"bufio"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"github.com/sidelines/sidelines/edge"
)

// decoded reads the body of a response in its Content-Encoding.
func decoded(t *testing.T, response *http.Response) string {
	t.Helper()
	body := io.Reader(response.Body)
	var err error
	switch coding := response.Header.Get("Content-Encoding"); coding {
	case "gzip":
		body, err = gzip.NewReader(response.Body)
	case "zstd":
		body, err = zstd.NewReader(response.Body)
	case "":
	default:
		t.Fatalf("Content-Encoding %q", coding)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// codings are what clients accept, and what they get of a text that is worth compressing.
var codings = map[string]string{
	"":                               "",
	"identity":                       "",
	"br":                             "",
	"gzip":                           "gzip",
	"GZIP":                           "gzip",
	"gzip, deflate, br, zstd":        "gzip",
	"gzip;q=0.9, zstd":               "zstd",
	"zstd;q=0.5, gzip":               "gzip",
	"zstd;q=0, gzip;q=0.1":           "gzip",
	"gzip;q=0, zstd;q=0, identity":   "",
	"gzip;q=0.4,zstd;q=0.5,br;q=1.0": "zstd",
}

func get(t *testing.T, handler http.Handler, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	for i := 0; i < len(header); i += 2 {
		if header[i+1] != "" {
			r.Header.Set(header[i], header[i+1])
		}
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, r)
	return recorder.Result()
}

// A response comes in the coding that the client prefers, and whole; a small one, a picture and a refusal come as they are.
func TestCompress(t *testing.T) {
	long := `{"data":"` + strings.Repeat("Xi Jinping met Vladimir Putin. ", 100) + `"}`
	for name, c := range map[string]struct {
		media, text    string
		isCompressible bool
	}{
		"an answer":       {"application/json; charset=utf-8", long, true},
		"a graph":         {"application/graphml+xml", long, true},
		"a small answer":  {"application/json", `{"data":1}`, false},
		"what is archive": {"application/zip", long, false},
		"a stream":        {"text/event-stream; charset=utf-8", long, false},
	} {
		handler := edge.Compress(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", c.media)
			_, _ = io.WriteString(w, c.text)
		}))
		for accept, want := range codings {
			if !c.isCompressible {
				want = ""
			}
			response := get(t, handler, "Accept-Encoding", accept)
			if coding := response.Header.Get("Content-Encoding"); coding != want {
				t.Errorf("%s for %q: Content-Encoding %q, want %q", name, accept, coding, want)
			}
			if text := decoded(t, response); text != c.text {
				t.Errorf("%s for %q: %.100s", name, accept, text)
			}
			if vary := response.Header.Values("Vary"); len(vary) != 1 || vary[0] != "Accept-Encoding" {
				t.Errorf("%s for %q: Vary %v", name, accept, vary)
			}
		}
	}
}

// Each event reaches a client that accepts compression before the next one is made.
func TestCompress_events(t *testing.T) {
	next := make(chan bool)
	server := httptest.NewServer(edge.Compress(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
		controller := http.NewResponseController(w)
		for more := true; more; more = <-next {
			if err := controller.SetWriteDeadline(time.Now().Add(time.Minute)); err != nil {
				t.Error(err)
			}
			_, _ = io.WriteString(w, "data: 1\n")
			if err := controller.Flush(); err != nil {
				t.Error(err)
			}
		}
	})))
	defer server.Close()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "gzip, zstd")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	lines := bufio.NewScanner(response.Body)
	for event := range 3 {
		if !lines.Scan() || lines.Text() != "data: 1" {
			t.Fatalf("event %d: %q, %v", event, lines.Text(), lines.Err())
		}
		next <- event < 2
	}
}

// A response that breaks off stays recognisable as a part.
func TestCompress_abort(t *testing.T) {
	server := httptest.NewServer(edge.Compress(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, strings.Repeat("part ", 100_000))
		panic(http.ErrAbortHandler)
	})))
	defer server.Close()
	for _, coding := range []string{"", "gzip", "zstd"} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Accept-Encoding", coding)
		response, err := http.DefaultClient.Do(r)
		if err == nil {
			_, err = io.Copy(io.Discard, response.Body)
			_ = response.Body.Close()
		}
		if err == nil {
			t.Errorf("%q: the part looks whole", coding)
		}
	}
}
