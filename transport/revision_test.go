package transport_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/transport"
)

// counted is a revision that comes when somebody awaits it, up to a last one.
type counted struct{ now, last int }

func (c *counted) Journal() (int, bool) { return c.now, c.now > 0 }

func (c *counted) AwaitJournal(_ context.Context, revision int) {
	c.now = min(max(c.now, revision), c.last)
}

// The answer to a query has the revision that the client asks for, if there is one, and says which it has. A mutation has none.
func TestRevision(t *testing.T) {
	for _, test := range []struct {
		name, asked, query string
		now, status        int
		want               string
	}{
		{"nothing is asked for", "", "{ answer }", 3, http.StatusOK, "3"},
		{"an older one", "2", "{ answer }", 3, http.StatusOK, "3"},
		{"a later one", "5", "{ answer }", 3, http.StatusOK, "5"},
		{"one that does not come", "9", "{ answer }", 3, http.StatusOK, "7"},
		{"it is not known", "", "{ answer }", 0, http.StatusOK, ""},
		{"no number", "five", "{ answer }", 3, http.StatusBadRequest, ""},
		{"less than nothing", "-1", "{ answer }", 3, http.StatusBadRequest, ""},
		{"a mutation", "5", "mutation { answer }", 3, http.StatusOK, ""},
	} {
		o := inTime()
		o.Revisions = &counted{test.now, 7}
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query": "`+test.query+`"}`))
		r.Header.Set("Content-Type", "application/json")
		if test.asked != "" {
			r.Header.Set(transport.RevisionHeader, test.asked)
		}
		w := httptest.NewRecorder()
		handler(o).ServeHTTP(w, r)
		if got := w.Header().Get(transport.RevisionHeader); w.Code != test.status || got != test.want {
			t.Errorf("%s: %d, revision %q, want %d, %q: %s", test.name, w.Code, got, test.status, test.want, w.Body)
		}
	}
}
