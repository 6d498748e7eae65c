package main

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/data"
)

// tryEverything is a page that uses the API at the address after its #, in each way that a page has, and says what came of it.
const tryEverything = `<!doctype html><title>A page of another origin</title><script>
const api = location.hash.slice(1), outcome = {};
const read = (name, path, options) => fetch(api + path, options)
	.then(async (r) => { outcome[name] = r.status + " " + (await r.text()).slice(0, 40); outcome[name + " ETag"] = r.headers.get("ETag") ? "yes" : "no"; })
	.catch(() => { outcome[name] = "refused"; });
const opened = (name, connection) => new Promise((done) => {
	connection.onopen = () => { outcome[name] = "open"; connection.close(); done(); };
	connection.onerror = () => { outcome[name] = "refused"; connection.close(); done(); };
});
const query = encodeURIComponent("{ limits { maxDepth } }"), follow = encodeURIComponent("subscription { changes { entityId } }");
const post = (headers) => ({ method: "POST", headers: { "content-type": "application/json", ...headers }, body: '{"query": "{ limits { maxDepth } }"}' });
async function tryAll() {
	await read("GET", "/graphql?query=" + query);
	await read("POST", "/graphql", post({ "apollo-require-preflight": "true", "x-client": "1" }));
	await read("a token that is wrong", "/graphql", post({ authorization: "Bearer nobody-0123456789-abcdef" }));
	await read("export", "/export?ids=china");
	await read("SDL", "/schema.graphql");
	await read("playground", "/playground/");
	await opened("events", new EventSource(api + "/graphql?query=" + follow));
	await opened("socket", new WebSocket(api.replace("http", "ws") + "/graphql", "graphql-transport-ws"));
	return JSON.stringify(outcome);
}
</script>`

// A page of an origin that is allowed uses the API in a real browser in every way, and a page of another one in none. The two
// origins are two names of one server.
func TestServe_otherOrigins(t *testing.T) {
	pages := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, tryEverything)
	}))
	defer pages.Close()
	refused := pages.URL
	allowed := strings.Replace(refused, "127.0.0.1", "localhost", 1)
	s := serveForTest(t, append(sharedNeo4j(t, data.Report), "--allow-origin", allowed)...)

	for _, path := range []string{"/graphql?query=%7B__typename%7D", "/export", "/schema.graphql"} { // as a picture of a page
		r, _ := http.NewRequest(http.MethodGet, s.url+path, nil)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		if response, err := http.DefaultClient.Do(r); err != nil || response.StatusCode != http.StatusForbidden {
			t.Errorf("%s for another site: %v, %v", path, response, err)
		}
	}

	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	defer cancel()
	ctx, cancel = chromedp.NewContext(ctx)
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	for origin, want := range map[string]map[string]string{
		allowed: {
			"GET": `200 {"data":{"limits":{"maxDepth":`, "GET ETag": "yes", "POST": `200 {"data":{"limits":{"maxDepth":`, "POST ETag": "no",
			"a token that is wrong": `401 {"errors":[{"extensions":{"code":"UNAUTH`, "export": `200 {`, "SDL": "200 ", "SDL ETag": "yes",
			"playground": "refused", "events": "open", "socket": "open",
		},
		refused: {
			"GET": "refused", "POST": "refused", "a token that is wrong": "refused", "export": "refused", "SDL": "refused",
			"playground": "refused", "events": "refused", "socket": "refused",
		},
	} {
		if err := chromedp.Do(ctx, chromedp.Navigate(origin+"/#"+s.url)); err != nil {
			t.Fatal(err)
		}
		text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`tryAll()`, chromedp.EvalAwaitPromise))
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]string
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		for name := range want {
			if !strings.HasPrefix(got[name], want[name]) || got[name] == "" {
				t.Errorf("%s from %s: %q, want %q", name, origin, got[name], want[name])
			}
		}
	}
}

// fetch sends a request as it is, without the decoding that the client of Go does by itself.
func (s *server) fetch(t *testing.T, method, path string, header ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "identity")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

// A client that has an answer asks whether it is still right, which takes no query of the database, until the graph has changed.
// Everything that is long comes compressed.
func TestServe_caches(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	const alice, bob = "alice-0123456789-abcdef", "bobby-0123456789-abcdef"
	if err := os.WriteFile(tokens, []byte("editor alice "+alice+"\nreader bob "+bob+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	neo4j := sharedNeo4j(t, data.Report)
	s := serveForTest(t, append(neo4j, "--tokens", tokens, "--log-level", "debug")...)
	question := "/graphql?query=" + url.QueryEscape(`{ leader(id: "xi-jinping") { name names { text } } }`)
	var answer *http.Response
	var body, tag string
	learn := func() {
		t.Helper()
		eventually(t, "the revision is known", func() bool {
			answer, body = s.fetch(t, http.MethodGet, question, "X-Request-Id", "asked")
			tag = answer.Header.Get("ETag")
			return tag != ""
		})
		if answer.StatusCode != http.StatusOK || !strings.Contains(body, "Xi Jinping") || answer.Header.Get("Cache-Control") != "public, no-cache" {
			t.Fatalf("%d %v %s", answer.StatusCode, answer.Header, body)
		}
		if vary := strings.Join(answer.Header.Values("Vary"), ", "); vary != "Accept-Encoding, Accept, Authorization" {
			t.Errorf("Vary: %s", vary)
		}
	}
	learn()
	again, text := s.fetch(t, http.MethodGet, question, "If-None-Match", tag, "X-Request-Id", "asked-again")
	if again.StatusCode != http.StatusNotModified || text != "" || again.Header.Get("ETag") != tag {
		t.Errorf("%d %v %s", again.StatusCode, again.Header, text)
	}
	asked := func(id string) (queries int) {
		for line := range strings.Lines(s.log.String()) {
			if strings.Contains(line, "msg=cypher") && strings.HasSuffix(strings.TrimSpace(line), "request_id="+id) {
				queries++
			}
		}
		return queries
	}
	if first, second := asked("asked"), asked("asked-again"); first == 0 || second != 0 {
		t.Errorf("the database was asked %d times, and %d times for what the client had", first, second)
	}
	if readers, _ := s.fetch(t, http.MethodGet, question, "Authorization", "Bearer "+bob, "If-None-Match", tag); readers.Header.Get("Cache-Control") != "private, no-cache" {
		t.Errorf("with a token: %d %v", readers.StatusCode, readers.Header)
	}
	if editors, _ := s.fetch(t, http.MethodGet, question, "Authorization", "Bearer "+alice, "If-None-Match", tag); editors.StatusCode != http.StatusOK {
		t.Errorf("another role: %d %v", editors.StatusCode, editors.Header)
	}
	if status, text := s.post(t, alice, applyMutation, map[string]any{"document": map[string]any{"topics": []any{
		map[string]any{"id": "cache", "names": []any{map[string]any{"lang": "en", "text": "Cache"}}},
	}}}); status != http.StatusOK || !strings.Contains(text, `"created":1`) {
		t.Fatal(text)
	}
	if after, _ := s.fetch(t, http.MethodGet, question, "If-None-Match", tag); after.StatusCode != http.StatusOK {
		t.Errorf("after a change: %d %v", after.StatusCode, after.Header)
	}
	before := tag
	if learn(); tag == before {
		t.Error("the graph has changed, and the tag has not")
	}

	for path, want := range map[string]string{
		"/graphql?query=" + url.QueryEscape(`{ __schema { types { name description } } }`): "data",
		"/export?format=jsonl&ids=china": "china", "/schema.graphql": "type Query", "/playground/examples.json": "SidelinesOfAForum",
	} {
		plain, whole := s.fetch(t, http.MethodGet, path)
		for _, coding := range []string{"gzip", "zstd"} {
			answer, text := s.fetch(t, http.MethodGet, path, "Accept-Encoding", coding)
			if answer.Header.Get("Content-Encoding") != coding || len(text) >= len(whole) || !strings.Contains(whole, want) {
				t.Errorf("%s: %d %v, %d bytes of %d", path, answer.StatusCode, answer.Header, len(text), len(whole))
			}
			if coding != "gzip" {
				continue
			}
			if decoder, err := gzip.NewReader(strings.NewReader(text)); err != nil {
				t.Errorf("%s: %v", path, err)
			} else if decoded, err := io.ReadAll(decoder); err != nil || string(decoded) != whole {
				t.Errorf("%s: %v, and %d bytes of %d", path, err, len(decoded), len(whole))
			}
			if answer.Header.Get("ETag") != plain.Header.Get("ETag") {
				t.Errorf("%s: %s and %s", path, answer.Header.Get("ETag"), plain.Header.Get("ETag"))
			}
		}
	}
	for _, path := range []string{"/graphql?query=mutation%7Bapply(document%3A%7B%7D)%7Brevision%7D%7D", "/export?hops=1", "/graphql?query=%7B"} {
		if refusal, text := s.fetch(t, http.MethodGet, path); refusal.Header.Get("Cache-Control") != "no-store" || refusal.Header.Get("ETag") != "" {
			t.Errorf("%s: %v %s", path, refusal.Header, text)
		}
	}
	if preflight, _ := s.fetch(t, http.MethodOptions, "/graphql", "Origin", "http://localhost:5173",
		"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type"); preflight.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("without --allow-origin: %v", preflight.Header)
	}
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	testSDL(t, serveForTest(t, append(neo4j, "--tokens", tokens, "--reading", "token")...), bob)
}

// The SDL is for all who may read, and is a schema.
func testSDL(t *testing.T, s *server, token string) {
	t.Helper()
	if refusal, text := s.fetch(t, http.MethodGet, "/schema.graphql"); refusal.StatusCode != http.StatusUnauthorized || strings.Contains(text, "type Query") {
		t.Errorf("without a token: %d %.100s", refusal.StatusCode, text)
	}
	answer, text := s.fetch(t, http.MethodGet, "/schema.graphql", "Authorization", "Bearer "+token)
	if answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Type") != "text/plain; charset=utf-8" ||
		answer.Header.Get("Cache-Control") != "private, no-cache" {
		t.Errorf("%d %v", answer.StatusCode, answer.Header)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: text})
	if err != nil {
		t.Fatal(err)
	}
	if schema.Types["Leader"] == nil || schema.Types["Leader"].Description == "" || schema.Subscription == nil {
		t.Error("the SDL lacks something")
	}
	again, text := s.fetch(t, http.MethodGet, "/schema.graphql", "Authorization", "Bearer "+token, "If-None-Match", answer.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified || text != "" {
		t.Errorf("again: %d %.100s", again.StatusCode, text)
	}
}
