package playground_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/playground"
)

var asset = regexp.MustCompile(`(?:src|href)="\./(assets/[^"]+)"|url\(([^)]+)\)`)

// A browser keeps every file that the page names for ever, and asks for the page itself each time; the first visit is small.
func TestHandler(t *testing.T) {
	handler := playground.Handler(examples.All())
	get := func(address, match string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, address, nil)
		r.Header.Set("If-None-Match", match)
		if match == "" { // a client of another kind, whose text can be read
			r.Header.Del("If-None-Match")
		}
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, r)
		return recorder
	}
	for address, want := range map[string]string{"/": "text/html; charset=utf-8", "/examples.json": "application/json"} {
		page := get(address, "")
		header := page.Header()
		if page.Code != http.StatusOK || header.Get("Content-Type") != want || header.Get("Cache-Control") != "public, no-cache" {
			t.Errorf("%s: %d %v", address, page.Code, header)
		}
		if policy := header.Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") {
			t.Errorf("%s: Content-Security-Policy %q", address, policy)
		}
		if again := get(address, header.Get("ETag")); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s again: %d", address, again.Code)
		}
	}
	names := map[string]string{ // media types of the assets by the ends of their names
		".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".woff2": "font/woff2", ".woff": "font/woff",
	}
	checked := map[string]int{}
	var check func(text, under string)
	check = func(text, under string) {
		for _, m := range asset.FindAllStringSubmatch(text, -1) {
			name := m[1]
			if name == "" {
				name = under + strings.TrimPrefix(m[2], "./")
			}
			if strings.HasPrefix(m[2], "data:") || strings.HasPrefix(m[2], `"data:`) || strings.HasPrefix(m[2], "#") {
				continue
			}
			end := name[strings.LastIndex(name, "."):]
			file := get("/"+name, "")
			header := file.Header()
			if file.Code != http.StatusOK || names[end] == "" || header.Get("Content-Type") != names[end] {
				t.Errorf("%s: %d %v", name, file.Code, header)
			}
			if header.Get("Cache-Control") != "public, max-age=31536000, immutable" {
				t.Errorf("%s: Cache-Control %q", name, header.Get("Cache-Control"))
			}
			if checked[end]++; end == ".css" {
				check(file.Body.String(), "assets/")
			}
		}
	}
	check(get("/", "").Body.String(), "")
	if checked[".js"] == 0 || checked[".css"] == 0 || checked[".woff2"] < 20 {
		t.Errorf("the page names %v", checked)
	}
	for _, missing := range []string{"/assets/", "/assets/none.js", "/src/playground.js"} {
		if file := get(missing, ""); file.Code != http.StatusNotFound || strings.Contains(file.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d %v", missing, file.Code, file.Header())
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/", nil)
	recorder := httptest.NewRecorder()
	if handler.ServeHTTP(recorder, r); recorder.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", recorder.Code)
	}
}
