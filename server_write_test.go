package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

var tokenLine = regexp.MustCompile(`Authorization: Bearer (\w+) `)

// post asks with a token, or without where it is empty.
func (s *server) post(t *testing.T, token, query string, variables map[string]any) (status int, answer string) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return s.postRaw(t, token, body)
}

// postRaw sends a body as it is.
func (s *server) postRaw(t *testing.T, token string, body []byte) (status int, answer string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // only read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

const applyMutation = `mutation($document: GraphDocument!) { apply(document: $document) {
	revision created updated unchanged changes { action actor entityId fields entity { name } } } }`

// Whoever has an editor's token writes, atomically and idempotently, and reads at once what was written; nobody else
// does. The token that a server makes for a run is told once.
func TestServe_writes(t *testing.T) {
	tokens := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(tokens, []byte("# who may what\neditor alice alice-0123456789-abcdef\n\nreader bob   bobby-0123456789-abcdef\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	options := sharedNeo4j(t, data.Report)
	s := serveForTest(t, append(options, "--tokens", tokens)...)
	topic := func(fields map[string]any) map[string]any {
		fields["id"] = "grain"
		return map[string]any{"document": map[string]any{"topics": []any{fields}}}
	}
	grain := topic(map[string]any{"kind": "ISSUE", "names": []any{map[string]any{"lang": "en", "text": "Grain"}}})
	const alice = "alice-0123456789-abcdef"
	for _, step := range []struct {
		what, token string
		variables   map[string]any
		status      int
		want        string
	}{
		{"nobody", "", grain, 200, `"code":"UNAUTHENTICATED"`},
		{"an unknown token", "mallory-0123456789", grain, 401, `"code":"UNAUTHENTICATED"`},
		{"a reader", "bobby-0123456789-abcdef", grain, 200, `"code":"FORBIDDEN"`},
		{"an editor", alice, grain, 200, `"created":1,"updated":0,"unchanged":0,"changes":[{"action":"CREATED","actor":"alice","entityId":"grain","fields":["kind","names"],"entity":{"name":"Grain"}}]`},
		{"the same again", alice, grain, 200, `"created":0,"updated":0,"unchanged":1,"changes":[]`},
		{"another name, read at once", alice, topic(map[string]any{"names": []any{map[string]any{"lang": "en", "text": "Grain exports"}}}), 200, `"fields":["names"],"entity":{"name":"Grain exports"}`},
		{"null clears nothing that must be there", alice, topic(map[string]any{"names": nil}), 200, `"path":"document.topics[0].names"`},
		{"a wrong type", alice, topic(map[string]any{"names": "Grain"}), 200, `"code":"BAD_USER_INPUT"`},
		{"an unknown field", alice, topic(map[string]any{"colour": "green"}), 200, `"code":"BAD_USER_INPUT"`},
		{"an unknown id", alice, topic(map[string]any{"broader": []any{"nowhere"}}), 200, `\"nowhere\" is neither in the document nor in the graph`},
	} {
		// One request before each, so that the server has something to forget.
		s.ask(t, `{ topic(id: "grain") { name } }`)
		if status, answer := s.post(t, step.token, applyMutation, step.variables); status != step.status || !strings.Contains(answer, step.want) {
			t.Errorf("%s: %d %s, want %d %s", step.what, status, answer, step.status, step.want)
		}
	}
	if answer := s.ask(t, `{ topic(id: "grain") { name } changes(where: { ids: ["grain"] }) { totalCount nodes { actor } } }`); !strings.Contains(answer, `"name":"Grain exports"},"changes":{"totalCount":2,"nodes":[{"actor":"alice"}`) {
		t.Error(answer)
	}
	if status, answer := s.get(t, "/graphql?query=mutation%7Bapply(document%3A%7B%7D)%7Brevision%7D%7D"); status != http.StatusMethodNotAllowed {
		t.Errorf("a mutation by GET: %d %s", status, answer)
	}
	large := topic(map[string]any{"names": []any{map[string]any{"lang": "en", "text": strings.Repeat("large ", 50_000)}}})
	if status, answer := s.post(t, "", applyMutation, large); status != http.StatusRequestEntityTooLarge {
		t.Errorf("300 kB of a reader: %d %s", status, answer)
	}
	if status, _ := s.post(t, alice, applyMutation, large); status != http.StatusOK {
		t.Errorf("300 kB of an editor: %d", status)
	}
	merged := map[string]any{"document": map[string]any{"topics": []any{map[string]any{"id": "corn", "names": []any{map[string]any{"lang": "en", "text": "Corn"}}}}}}
	if _, answer := s.post(t, alice, applyMutation, merged); !strings.Contains(answer, `"created":1`) {
		t.Error(answer)
	}
	s.ask(t, `{ topic(id: "corn") { name } }`) // so that the server has something to forget
	if _, answer := s.post(t, alice, `mutation { merge(from: "corn", into: "grain") { action entityId entity { id } } }`, nil); !strings.Contains(answer, `{"action":"MERGED","entityId":"corn","entity":{"id":"grain"}}`) {
		t.Error(answer)
	}
	if answer := s.ask(t, `{ topic(id: "corn") { id names { text } } node(id: "corn") { id } }`); !strings.Contains(answer, `{"topic":{"id":"grain",`) || !strings.Contains(answer, `{"text":"Corn"}]},"node":{"id":"grain"}}`) {
		t.Error(answer)
	}
	if answer := s.ask(t, `{ topics(where: { ids: ["corn"] }) { nodes { id } } }`); !strings.Contains(answer, `{"nodes":[{"id":"grain"}]}`) {
		t.Error(answer)
	}
	for path, want := range map[string]string{
		"/export?format=jsonl&ids=corn":                    `{"topics":[{"id":"grain"`,
		"/export?format=graphml&center=xi-jinping&hops=1":  `source="xi-jinping" target="xi-putin-2023-10-18"`,
		"/export?format=ntriples&center=xi-jinping&hops=0": "<urn:sidelines:xi-jinping>",
		"/export?format=gexf":                              `<node id="belt-and-road-forum-2023"`,
		"/export?format=xml":                               "choose document, jsonl",
		"/export?format=xlsx&ids=corn":                     "xl/worksheets/sheet1.xml",
		"/export?format=csv&bom=true&ids=corn":             "topics.mapping.json",
		"/export?format=ties-gexf&mode=IN_PERSON&to=2023":  `target="xi-jinping" weight="`,
		"/export?format=gexf&mode=IN_PERSON":               "mode, from and to go with",
		"/export?center=nobody":                            `"NOT_FOUND"`,
		"/export?center=china&hops=9":                      "it takes 0 to 3",
		"/export?hops=1":                                   "hops goes with center",
		"/export?colour=red":                               "colour is not a parameter",
		"/export?ids=" + strings.Repeat("china,", 1_001):   "it takes up to 1000",
	} {
		if status, answer := s.get(t, path); !strings.Contains(answer, want) || (status == 200) == strings.Contains(answer, `"errors"`) {
			t.Errorf("%s: %d %.300s", path, status, answer)
		}
	}
	if err := s.stop(); err != nil {
		t.Fatal(err)
	}
	s = serveForTest(t, options...)
	match := tokenLine.FindStringSubmatch(s.log.String())
	if match == nil {
		t.Fatalf("no token is told: %s", s.log)
	}
	if _, answer := s.post(t, match[1], applyMutation, grain); !strings.Contains(answer, `"actor":"editor"`) {
		t.Error(answer)
	}
}
