package transport_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/transport"
)

// countingSchema is testSchema, and counts the operations that run.
type countingSchema struct {
	testSchema
	ran atomic.Int32
}

func (s *countingSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	s.ran.Add(1)
	if strings.Contains(graphql.GetOperationContext(ctx).RawQuery, "timeLeft") {
		transport.Once(ctx)
	}
	return s.testSchema.Exec(ctx)
}

// cachedServer serves a schema in a state that the test changes.
type cachedServer struct {
	schema  countingSchema
	state   atomic.Value
	handler http.Handler
}

func newCachedServer(state string) *cachedServer {
	s := &cachedServer{}
	s.schema.schema = gqlparser.MustLoadSchema(&ast.Source{Input: testSDL})
	s.state.Store(state)
	s.handler = transport.New(&s.schema, transport.Options{
		MaxBody: 100_000, MaxTokens: 2_000, Timeout: patience, State: func() string { return s.state.Load().(string) },
	})
	return s
}

// question is a request by GET, with an answer that a cache may have.
type question struct {
	query, operation, variables, accept, match string
	role                                       model.Role
	token                                      string
}

func (s *cachedServer) ask(t *testing.T, q question) (answer *http.Response, body string, ran bool) {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, "/graphql?"+url.Values{
		"query": {q.query}, "operationName": {q.operation}, "variables": {q.variables},
	}.Encode(), nil)
	for name, value := range map[string]string{"Accept": q.accept, "If-None-Match": q.match, "Authorization": q.token} {
		if value != "" {
			r.Header.Set(name, value)
		}
	}
	if q.role != "" {
		r = r.WithContext(auth.As(r.Context(), auth.Identity{Subject: "somebody", Role: q.role}))
	}
	before := s.schema.ran.Load()
	recorder := httptest.NewRecorder()
	s.handler.ServeHTTP(recorder, r)
	return recorder.Result(), recorder.Body.String(), s.schema.ran.Load() > before
}

const twoOperations = `query A($n: Int) { things(first: $n) { nodes { name } } } query B { answer }`

// A client that has the answer gets 304, and nothing runs for it. Whatever could change the answer makes another tag.
func TestCaching_tag(t *testing.T) {
	s := newCachedServer("1")
	first := question{query: twoOperations, operation: "A", variables: `{"n": 1}`}
	tags := map[string]string{}
	for name, change := range map[string]func(q *question){
		"the same":           func(*question) {},
		"another operation":  func(q *question) { q.operation, q.variables = "B", "" },
		"another variable":   func(q *question) { q.variables = `{"n": 2}` },
		"another query":      func(q *question) { q.query += " " },
		"another media type": func(q *question) { q.accept = "application/graphql-response+json" },
		"another role":       func(q *question) { q.role = model.RoleEditor },
		"another state":      func(*question) { s.state.Store("2") },
	} {
		q := first
		change(&q)
		answer, body, ran := s.ask(t, q)
		tag := answer.Header.Get("ETag")
		if !ran || answer.StatusCode != http.StatusOK || !strings.HasPrefix(tag, `W/"`) || !strings.Contains(body, "yes") {
			t.Errorf("%s: %d, ETag %s, %s", name, answer.StatusCode, tag, body)
		}
		if before := tags[tag]; before != "" {
			t.Errorf("%s has the tag of %s", name, before)
		}
		tags[tag] = name
		q.match = tag
		again, body, ran := s.ask(t, q)
		if ran || again.StatusCode != http.StatusNotModified || body != "" {
			t.Errorf("%s again: %d, ran %v: %s", name, again.StatusCode, ran, body)
		}
		for _, header := range []string{"ETag", "Cache-Control", "Vary"} {
			if strings.Join(again.Header.Values(header), ", ") != strings.Join(answer.Header.Values(header), ", ") {
				t.Errorf("%s: %s is %q, and %q with 304", name, header, answer.Header.Values(header), again.Header.Values(header))
			}
		}
		s.state.Store("1")
	}
	for tag, name := range tags {
		q := first
		q.match = tag
		if answer, _, ran := s.ask(t, q); ran == (name == "the same") {
			t.Errorf("the tag of %s: %d", name, answer.StatusCode)
		}
	}
}

// A shared cache may keep only what needs no token, and none may keep an error or what could be another answer soon.
func TestCaching_control(t *testing.T) {
	const kept = "public, no-cache"
	for name, c := range map[string]struct {
		q       question
		state   string
		control string
	}{
		"open":                    {question{query: "{ answer }"}, "1", kept},
		"with a token":            {question{query: "{ answer }", token: "Bearer x"}, "1", "private, no-cache"},
		"in an unknown state":     {question{query: "{ answer }"}, "", "no-store"},
		"with an error":           {question{query: `{ answer fails(code: "NOT_FOUND") }`}, "1", "no-store"},
		"with nothing but errors": {question{query: `{ fails(code: "UNAVAILABLE") }`}, "1", "no-store"},
		"that does not fit":       {question{query: "{ nope }"}, "1", "no-store"},
		"that is no GraphQL":      {question{query: "{"}, "1", "no-store"},
		"that is a mutation":      {question{query: "mutation { answer }"}, "1", "no-store"},
		"that time could change":  {question{query: "{ timeLeft }"}, "1", "no-store"},
		"that is a stream":        {question{query: "{ answer }", accept: "text/event-stream"}, "1", "no-store"},
	} {
		s := newCachedServer(c.state)
		c.q.match = `W/"none", ""`
		answer, body, _ := s.ask(t, c.q)
		header := answer.Header
		if header.Get("Cache-Control") != c.control || (header.Get("ETag") != "") != (c.control != "no-store") {
			t.Errorf("%s: %d %v %s", name, answer.StatusCode, header, body)
		}
		if vary := strings.Join(header.Values("Vary"), ", "); c.control != "no-store" && vary != "Accept, Authorization" {
			t.Errorf("%s: Vary %q", name, vary)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query": "{ answer }"}`))
	r.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	newCachedServer("1").handler.ServeHTTP(recorder, r)
	if header := recorder.Header(); header.Get("Cache-Control") != "no-store" || header.Get("ETag") != "" || recorder.Code != http.StatusOK {
		t.Errorf("POST: %d %v", recorder.Code, header)
	}
}

// A WebSocket opens for the server's own pages and for those of the origins that are allowed.
func TestSocket_origins(t *testing.T) {
	allowed := []string{"http://localhost:5173", "http://[::1]:5173", "https://app.example.org"}
	o := inTime()
	o.Origins = allowed
	for _, c := range []struct {
		options transport.Options
		origin  string
		opens   bool
	}{
		{inTime(), "", true},
		{inTime(), "self", true},
		{inTime(), allowed[0], false},
		{o, "self", true},
		{o, allowed[0], true},
		{o, allowed[1], true},
		{o, allowed[2], true},
		{o, "http://localhost:5174", false},
		{o, "https://localhost:5173", false},
		{o, "http://[::2]:5173", false},
		{o, "https://evil.example.org", false},
		{o, "null", false},
	} {
		url, _ := socketServer(t, handler(c.options))
		header := http.Header{}
		if c.origin == "self" {
			header.Set("Origin", url)
		} else if c.origin != "" {
			header.Set("Origin", c.origin)
		}
		conn, response, err := websocket.Dial(t.Context(), url, &websocket.DialOptions{
			Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: header,
		})
		if (err == nil) != c.opens {
			t.Errorf("%v for %q: %v", c.options.Origins, c.origin, err)
		}
		if err == nil {
			_ = conn.CloseNow()
		} else if response == nil || response.StatusCode != http.StatusForbidden {
			t.Errorf("%v for %q: %v", c.options.Origins, c.origin, response)
		}
	}
}
