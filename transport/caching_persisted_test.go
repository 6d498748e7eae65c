package transport_test

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
)

// An answer to a query that the request names by its hash has the ETag of that query, and is not asked for again.
func TestCaching_persisted(t *testing.T) {
	s := newCachedServer("1")
	const query = `query B { answer }`
	sum := sha256.Sum256([]byte(query))
	extensions := `{"persistedQuery":{"version":1,"sha256Hash":"` + hex.EncodeToString(sum[:]) + `"}}`
	get := func(query, match string) *http.Response {
		values := url.Values{"extensions": {extensions}}
		if query != "" {
			values.Set("query", query)
		}
		r := httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
		r.Header.Set("If-None-Match", match)
		recorder := httptest.NewRecorder()
		s.handler.ServeHTTP(recorder, r)
		return recorder.Result()
	}
	if unknown := get("", `"none"`); unknown.Header.Get("Cache-Control") != "no-store" || unknown.Header.Get("ETag") != "" {
		t.Errorf("not kept yet: %d %v", unknown.StatusCode, unknown.Header)
	}
	kept := get(query, `"none"`)
	tag := kept.Header.Get("ETag")
	if tag == "" || kept.StatusCode != http.StatusOK {
		t.Fatalf("%d %v", kept.StatusCode, kept.Header)
	}
	if named := get("", `"none"`); named.StatusCode != http.StatusOK || named.Header.Get("ETag") != tag {
		t.Errorf("by hash: %d %v", named.StatusCode, named.Header)
	}
	ran := s.schema.ran.Load()
	if again := get(query, tag); again.StatusCode != http.StatusOK || s.schema.ran.Load() == ran {
		t.Errorf("text and hash again: %d %v", again.StatusCode, again.Header)
	}
	ran = s.schema.ran.Load()
	if again := get("", tag); again.StatusCode != http.StatusNotModified || s.schema.ran.Load() != ran {
		t.Errorf("by hash again: %d %v", again.StatusCode, again.Header)
	}
	s = newCachedServer("1") // a server that has started again keeps no document, and gives the same tag
	if get(query, tag); get("", `"none"`).Header.Get("ETag") != tag {
		t.Error("a client that has the answer sent text and hash, and the document was not kept")
	}
}
