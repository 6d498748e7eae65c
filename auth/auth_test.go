package auth_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

const token = "alice-0123456789-abcdef"

func TestReadTokens_refuses(t *testing.T) {
	for text, want := range map[string]string{
		"editor alice":                                    "line 1 has 2 words",
		"\n# x\nowner alice " + token:                     `line 3: "owner" is no role`,
		"editor alice short":                              "line 1: the token is shorter than 20 characters",
		"editor alice " + token + " extra":                "line 1 has 4 words",
		"editor alice " + token + "\nreader bob " + token: "line 2: the token is on an earlier line too",
	} {
		if _, err := auth.ReadTokens(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// A request is told apart by its one Authorization header, and refused where that says nothing known.
func TestMiddleware(t *testing.T) {
	tokens, err := auth.ReadTokens(strings.NewReader("editor alice " + token))
	if err != nil {
		t.Fatal(err)
	}
	var seen auth.Identity
	handler := auth.Middleware(&auth.Authenticator{Tokens: tokens}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { seen = auth.From(r.Context()) }))
	reader, alice := auth.Identity{Role: model.RoleReader}, auth.Identity{Subject: "alice", Role: model.RoleEditor}
	for _, c := range []struct {
		headers []string
		status  int
		want    auth.Identity
	}{
		{nil, 200, reader},
		{[]string{"Bearer " + token}, 200, alice},
		{[]string{"bearer " + token}, 200, alice},
		{[]string{"Bearer " + token + "x"}, 401, auth.Identity{}},
		{[]string{"Bearer"}, 401, auth.Identity{}},
		{[]string{""}, 401, auth.Identity{}},
		{[]string{"Basic " + token}, 401, auth.Identity{}},
		{[]string{token}, 401, auth.Identity{}},
		{[]string{"Bearer " + token, "Bearer " + token}, 401, auth.Identity{}},
	} {
		seen = auth.Identity{}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", nil)
		r.Header["Authorization"] = c.headers
		if c.headers == nil {
			delete(r.Header, "Authorization")
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != c.status || seen != c.want {
			t.Errorf("%q: %d %+v, want %d %+v", c.headers, w.Code, seen, c.status, c.want)
		}
		if c.status == 401 && (w.Header().Get("WWW-Authenticate") == "" || !strings.Contains(w.Body.String(), "UNAUTHENTICATED")) {
			t.Errorf("%q: %v %s", c.headers, w.Header(), w.Body)
		}
	}
	if !alice.May(model.RoleReader) || !alice.May(model.RoleEditor) || reader.May(model.RoleEditor) {
		t.Error("roles do not include the ones before")
	}
	if a, b := auth.NewToken(), auth.NewToken(); a == b || len(a) < 20 {
		t.Errorf("tokens %s and %s", a, b)
	}
}
