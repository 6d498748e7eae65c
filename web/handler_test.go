package web_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/web"
)

func get(address, accept string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, address, nil)
	r.Header.Set("Accept", accept)
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, r)
	return recorder
}

var handler = web.Handler(examples.All())

const page = `<div id="page">`

// The page answers at its own addresses alone, and says 404 elsewhere: to people with the page, to programs with a line.
func TestHandler_addresses(t *testing.T) {
	for _, c := range []struct {
		address, accept string
		status          int
		isPage          bool
	}{
		{"/", "*/*", http.StatusOK, true},
		{"/leaders/xi-jinping", "text/html,*/*;q=0.8", http.StatusOK, true},
		{"/search?q=Putin", "text/html", http.StatusOK, true},
		{"/playground", "*/*", http.StatusOK, true},
		{"/playground/?query=%7B__typename%7D", "text/html", http.StatusOK, true},
		{"/playground/examples.json", "*/*", http.StatusOK, false},
		{"/nothing", "text/html", http.StatusNotFound, true},
		{"/nothing", "*/*", http.StatusNotFound, false},
		{"/assets/nothing.js", "*/*", http.StatusNotFound, false},
		{"/documents.json", "*/*", http.StatusNotFound, false},
		{"/first.json", "*/*", http.StatusNotFound, false},
	} {
		answer := get(c.address, c.accept)
		if answer.Code != c.status || strings.Contains(answer.Body.String(), page) != c.isPage {
			t.Errorf("%s for %s: %d %.80q", c.address, c.accept, answer.Code, answer.Body)
		}
		if policy := answer.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "style-src 'self';") {
			t.Errorf("%s: Content-Security-Policy %q", c.address, policy)
		}
	}
}

var asset = regexp.MustCompile(`(?:src|href)="/(assets/[^"]+)"`)

// Browsers keep what the page names for ever, and ask for the page itself each time.
func TestHandler_caches(t *testing.T) {
	index := get("/", "text/html")
	if got := index.Header().Get("Cache-Control"); got != "public, no-cache" {
		t.Errorf("the page: Cache-Control %q", got)
	}
	named := asset.FindAllStringSubmatch(index.Body.String(), -1)
	if len(named) < 2 {
		t.Fatalf("the page names %d assets", len(named))
	}
	for _, m := range named {
		file := get("/"+m[1], "*/*")
		if got := file.Header().Get("Cache-Control"); file.Code != http.StatusOK || got != "public, max-age=31536000, immutable" {
			t.Errorf("%s: %d, Cache-Control %q", m[1], file.Code, got)
		}
	}
}

var route = regexp.MustCompile(`path: "/([a-z]+)`)

// An address that the page knows and the server does not would work until somebody reloads it.
func TestRoots(t *testing.T) {
	files, err := filepath.Glob("src/*/routes.ts*")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var routes []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range route.FindAllStringSubmatch(string(text), -1) {
			routes = append(routes, m[1])
		}
	}
	slices.Sort(routes)
	if diff := cmp.Diff(slices.Compact(routes), slices.Sorted(slices.Values(web.Roots))); diff != "" {
		t.Errorf("the routes of the page (-) and the roots of the server (+) differ:\n%s", diff)
	}
}

func TestDocuments(t *testing.T) {
	documents := web.Documents([]examples.Example{{Query: "# An example.\n{ __typename }"}})
	if !slices.ContainsFunc(documents, func(text string) bool { return strings.HasPrefix(text, "query LeaderPage(") }) {
		t.Errorf("the query of the page of a leader is not among %d documents", len(documents))
	}
	if !slices.ContainsFunc(documents, func(text string) bool { return strings.Contains(text, "__schema {") }) {
		t.Error("the query by which the playground reads the schema is not among the documents")
	}
	if !slices.Contains(documents, "# An example.\n{ __typename }") {
		t.Error("an example is not among the documents, byte for byte")
	}
}
