package graph_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// follow asks for a subscription over an event stream.
func follow(t *testing.T, s graph.Store, subscription string) *httptest.ResponseRecorder {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), storetest.Patience)
	defer cancel()
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/graphql?query="+url.QueryEscape(subscription), nil)
	r.Header.Set("Accept", "text/event-stream")
	recorder := httptest.NewRecorder()
	handlerOver(s).ServeHTTP(recorder, r)
	return recorder
}

// A subscription that cannot begin says so with a status.
func TestFollow_refused(t *testing.T) {
	unreachable, err := store.Open(store.Config{URI: "bolt://127.0.0.1:1", QueryTimeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		store  graph.Store
		query  string
		status int
		code   string
	}{
		{unreachable, `subscription { changes { revision } }`, http.StatusServiceUnavailable, "UNAVAILABLE"},
		{db, `subscription { changes(after: "nonsense") { revision } }`, http.StatusBadRequest, "BAD_USER_INPUT"},
	} {
		if answer := follow(t, c.store, c.query); answer.Code != c.status || !strings.Contains(answer.Body.String(), c.code) {
			t.Errorf("%d %s, want %d %s", answer.Code, answer.Body, c.status, c.code)
		}
	}
}

// explosive is a store that panics when it reads the journal on.
type explosive struct{ *store.Store }

func (s explosive) ChangesAfter(context.Context, int, *model.ChangeFilter) (*model.Page, error) {
	panic("boom")
}

// A subscription that meets an error of ours ends with it: it would wait for ever otherwise.
func TestFollow_broken(t *testing.T) {
	var first struct {
		Changes struct{ Nodes []struct{ Cursor string } }
	}
	mustAsk(t, `{ changes(first: 1) { nodes { cursor } } }`, nil, &first)
	answer := follow(t, explosive{db}, fmt.Sprintf(`subscription { changes(after: %q) { revision } }`, first.Changes.Nodes[0].Cursor))
	text := answer.Body.String()
	if answer.Code != http.StatusOK || !strings.Contains(text, "INTERNAL") || strings.Contains(text, "boom") {
		t.Errorf("%d %s", answer.Code, text)
	}
	if !strings.HasSuffix(text, "event: complete\ndata: \n\n") {
		t.Error(text)
	}
}
