package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// unreachable is a store whose database is gone.
func unreachable(t *testing.T) *store.Store {
	t.Helper()
	gone, err := store.Open(store.Config{URI: "bolt://127.0.0.1:1", QueryTimeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return gone
}

// A request of which nothing comes is refused with a status that says whether to come back, whatever the media type, and
// without data; what has data is an answer.
func TestTransport_status(t *testing.T) {
	const nothing, partly = `{ leaders { nodes { id } } }`, `{ leader(id: "xi-jinping") { id } limits { maxDepth } }`
	inTime, late := handler(), graph.Handler(graph.DefaultLimits(0))
	withoutDatabase := loaders.Middleware(unreachable(t), loaders.NewCache(0), inTime)
	for reason, c := range map[string]struct {
		handler          http.Handler
		query            string
		status           int
		code, retryAfter string
		hasData          bool
	}{
		"no database":            {withoutDatabase, nothing, 503, "UNAVAILABLE", "1", false},
		"no database for a part": {withoutDatabase, partly, 200, "UNAVAILABLE", "", true},
		"no time":                {loaders.Middleware(db, loaders.NewCache(0), late), nothing, 504, "TIMEOUT", "", false},
		"no time for a part":     {loaders.Middleware(db, loaders.NewCache(0), late), partly, 200, "TIMEOUT", "", true},
		"a panic":                {inTime, nothing, 500, "INTERNAL", "", false}, // there are no loaders
		"a mistake that shows late": {
			loaders.Middleware(db, loaders.NewCache(0), inTime), `{ leaders(after: "x") { nodes { id } } }`, 200, "BAD_USER_INPUT", "", true,
		},
	} {
		for _, media := range []string{"application/json", "application/graphql-response+json", "text/event-stream"} {
			t.Run(reason+" "+media, func(t *testing.T) {
				r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(c.query), nil)
				r.Header.Set("Accept", media)
				recorder := httptest.NewRecorder()
				c.handler.ServeHTTP(recorder, r)
				checkAnswer(t, recorder, c.status, c.code, c.retryAfter, c.hasData)
			})
		}
	}
}

func checkAnswer(t *testing.T, recorder *httptest.ResponseRecorder, status int, code, retryAfter string, hasData bool) {
	t.Helper()
	text := recorder.Body.String()
	if recorder.Header().Get("Content-Type") == "text/event-stream; charset=utf-8" {
		_, text, _ = strings.Cut(text, "event: next\ndata: ")
		text, _, _ = strings.Cut(text, "\n")
	}
	var body map[string]json.RawMessage
	if err := json.Unmarshal([]byte(text), &body); err != nil {
		t.Fatalf("%v: %s", err, recorder.Body)
	}
	if _, has := body["data"]; has != hasData || !strings.Contains(string(body["errors"]), `"`+code+`"`) {
		t.Errorf("%s, want %s, with data: %v", text, code, hasData)
	}
	if recorder.Code != status || recorder.Header().Get("Retry-After") != retryAfter {
		t.Errorf("%d, Retry-After %q: %s", recorder.Code, recorder.Header().Get("Retry-After"), text)
	}
}

// A subscription that cannot begin says so with a status.
func TestTransport_noSubscription(t *testing.T) {
	for _, c := range []struct {
		store            loaders.Store
		query            string
		status           int
		code, retryAfter string
	}{
		{unreachable(t), `subscription { changes { revision } }`, http.StatusServiceUnavailable, "UNAVAILABLE", "1"},
		{db, `subscription { changes(after: "nonsense") { revision } }`, http.StatusBadRequest, "BAD_USER_INPUT", ""},
	} {
		r := httptest.NewRequest(http.MethodGet, "/graphql?query="+url.QueryEscape(c.query), nil)
		r.Header.Set("Accept", "text/event-stream")
		recorder := httptest.NewRecorder()
		loaders.Middleware(c.store, loaders.NewCache(0), handler()).ServeHTTP(recorder, r)
		checkAnswer(t, recorder, c.status, c.code, c.retryAfter, false)
	}
}

// explosive is a store that panics when it reads the journal on.
type explosive struct{ *store.Store }

func (s explosive) Pages(context.Context, *store.List, []string) (map[string]*model.Page, error) {
	panic("boom")
}

// A subscription that meets an error of ours ends with it, over each connection: it would wait for ever otherwise.
func TestTransport_brokenSubscription(t *testing.T) {
	first := mustAsk(t, `{ changes(first: 1) { nodes { cursor } } }`, nil, nil)
	query := fmt.Sprintf(`subscription { changes(after: %q) { revision } }`, cursorIn(t, string(first.Data)))
	broken := loaders.Middleware(explosive{db}, loaders.NewCache(0), handler())

	ctx, cancel := context.WithTimeout(t.Context(), storetest.Patience)
	defer cancel()
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/graphql?query="+url.QueryEscape(query), nil)
	r.Header.Set("Accept", "text/event-stream")
	recorder := httptest.NewRecorder()
	broken.ServeHTTP(recorder, r)
	checkAnswer(t, recorder, http.StatusOK, "INTERNAL", "", false)
	if !strings.HasSuffix(recorder.Body.String(), "event: complete\ndata: \n\n") {
		t.Error(recorder.Body)
	}

	address, _ := socketServer(t, broken)
	payload, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	heard := open(t, address).say(t, "error", initMessage, `{"type":"subscribe","id":"1","payload":`+string(payload)+`}`)
	if last := heard[len(heard)-1]; !strings.Contains(last, "INTERNAL") || strings.Contains(last, "boom") {
		t.Error(last)
	}
}
