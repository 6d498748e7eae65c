package auth_test

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

const token = "alice-0123456789-abcdef"

func TestReadTokens_refuses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"editor alice":                                    "line 1 has 2 words",
		"\n# x\nowner alice " + token:                     `line 3: "owner" is no role`,
		"editor alice short":                              "line 1: the token is shorter than 20 characters",
		"editor alice " + token + " extra":                "line 1 has 4 words",
		"editor alice " + token + "\nreader bob " + token: "line 2: the token is on an earlier line too",
		"\neditor database " + token:                      `line 2: the subject is "database", by which the journal names`,
		"editor al\u200bice " + token:                     "line 1: the subject has control or invisible characters",
	} {
		if _, err := auth.ReadTokens(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// who returns who an identity is, without how long.
func who(identity auth.Identity) auth.Identity {
	return auth.Identity{Subject: identity.Subject, Role: identity.Role}
}

// A request is told apart by its one Authorization header, and refused where that says nothing known.
func TestMiddleware(t *testing.T) {
	t.Parallel()
	tokens, err := auth.ReadTokens(strings.NewReader("editor alice " + token))
	if err != nil {
		t.Fatal(err)
	}
	var seen auth.Identity
	var isLetIn bool
	handler := auth.Middleware(&auth.Authenticator{Tokens: tokens}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		seen, isLetIn = auth.From(r.Context()), true
	}))
	reader, alice := auth.Identity{Role: model.RoleReader}, auth.Identity{Subject: "alice", Role: model.RoleEditor}
	for _, c := range []struct {
		headers []string
		status  int
		want    auth.Identity
	}{
		{nil, 200, reader},
		{[]string{"Bearer " + token}, 200, alice},
		{[]string{"bearer " + token}, 200, alice},
		{[]string{"Bearer  " + token + " "}, 200, alice},
		{[]string{"Bearer " + token + "x"}, 401, auth.Identity{}},
		{[]string{"Bearer"}, 401, auth.Identity{}},
		{[]string{"Bearer "}, 401, auth.Identity{}},
		{[]string{""}, 401, auth.Identity{}},
		{[]string{"Basic " + token}, 401, auth.Identity{}},
		{[]string{token}, 401, auth.Identity{}},
		{[]string{"Bearer " + token, "Bearer " + token}, 401, auth.Identity{}},
	} {
		seen, isLetIn = auth.Identity{}, false
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", nil)
		r.Header["Authorization"] = c.headers
		if c.headers == nil {
			delete(r.Header, "Authorization")
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != c.status || who(seen) != c.want || isLetIn != (c.status == 200) {
			t.Errorf("%q: %d %+v, let in %v, want %d %+v", c.headers, w.Code, seen, isLetIn, c.status, c.want)
		}
		if c.status == 401 && (w.Header().Get("WWW-Authenticate") == "" || !strings.Contains(w.Body.String(), "UNAUTHENTICATED")) {
			t.Errorf("%q: %v %s", c.headers, w.Header(), w.Body)
		}
		if challenge := w.Header().Get("WWW-Authenticate"); c.status == 401 && challenge != `Bearer realm="sidelines", error="invalid_token"` {
			t.Errorf("%q: %s", c.headers, challenge)
		}
	}
	if !alice.May(model.RoleReader) || !alice.May(model.RoleEditor) || reader.May(model.RoleEditor) {
		t.Error("roles do not include the ones before")
	}
	if a, b := auth.NewToken(), auth.NewToken(); a == b || len(a) < 20 {
		t.Errorf("tokens %s and %s", a, b)
	}
}

// A token is as long as it must be, and no shorter; what is not a line of a token says nothing.
func TestReadTokens(t *testing.T) {
	t.Parallel()
	const shortest = "0123456789-123456789"
	if _, err := auth.ReadTokens(strings.NewReader("editor alice " + shortest[1:])); err == nil {
		t.Errorf("a token of %d characters is taken", len(shortest)-1)
	}
	tokens, err := auth.ReadTokens(strings.NewReader("# tokens\n\n  \t\n#editor eve " + token + "\nEditor alice " + shortest + "\n\tadmin \t bob  " + token + "  \nreader alice " + token + "-2"))
	if err != nil || len(tokens) != 3 {
		t.Fatalf("%d tokens, %v", len(tokens), err)
	}
	a := &auth.Authenticator{Tokens: tokens}
	for token, want := range map[string]auth.Identity{
		shortest: {Subject: "alice", Role: model.RoleEditor}, token: {Subject: "bob", Role: model.RoleAdmin}, token + "-2": {
			Subject: "alice", Role: model.RoleReader,
		},
	} {
		if identity, err := a.Identify(t.Context(), "Bearer "+token); err != nil || who(identity) != want {
			t.Errorf("%s: %+v, %v", token, identity, err)
		}
	}
	broken := errors.New("the disk is gone")
	if _, err := auth.ReadTokens(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Error(err)
	}
}

// Each role may do what the roles before it may, and somebody without a role nothing.
func TestIdentity_May(t *testing.T) {
	t.Parallel()
	roles := []model.Role{"", model.RoleReader, model.RoleEditor, model.RoleAdmin}
	for has, role := range roles {
		for takes, needed := range roles[1:] {
			if got, want := (auth.Identity{Role: role}).May(needed), has >= takes+1; got != want {
				t.Errorf("%q may do what takes %s: %v", role, needed, got)
			}
		}
	}
}

// A context without middleware is a reader's, and has nobody to present a token to.
func TestFrom(t *testing.T) {
	t.Parallel()
	if identity := auth.From(t.Context()); identity != (auth.Identity{Role: model.RoleReader}) {
		t.Errorf("%+v", identity)
	}
	alice := auth.Identity{Subject: "alice", Role: model.RoleAdmin}
	ctx := auth.As(t.Context(), alice)
	if identity := auth.From(ctx); identity != alice {
		t.Errorf("%+v", identity)
	}
	if identity, err := auth.Present(ctx, "Bearer "+token); err != nil || identity != alice {
		t.Errorf("%+v, %v", identity, err)
	}
}

func TestRequired(t *testing.T) {
	t.Parallel()
	for identity, want := range map[auth.Identity]struct {
		status    int
		challenge string
	}{
		{}:                                       {401, `Bearer realm="sidelines"`},
		{Role: model.RoleReader}:                 {401, `Bearer realm="sidelines"`},
		{Subject: "bob", Role: model.RoleReader}: {403, `Bearer realm="sidelines", error="insufficient_scope"`},
		{Subject: "eve", Role: model.RoleEditor}: {200, ""},
		{Subject: "ada", Role: model.RoleAdmin}:  {200, ""},
	} {
		handler := auth.Required(model.RoleEditor, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "let in") }))
		r := httptest.NewRequestWithContext(auth.As(t.Context(), identity), http.MethodGet, "/", nil)
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != want.status || strings.Contains(w.Body.String(), "let in") != (w.Code == 200) || w.Header().Get("WWW-Authenticate") != want.challenge {
			t.Errorf("%+v: %d %v %s", identity, w.Code, w.Header(), w.Body)
		}
	}
}

// A token that is presented later is looked up by the request's own authenticator.
func TestPresent(t *testing.T) {
	t.Parallel()
	tokens := auth.Tokens{}
	tokens.Add(token, auth.Identity{Subject: "alice", Role: model.RoleEditor})
	handler := auth.Middleware(&auth.Authenticator{Tokens: tokens}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if identity, err := auth.Present(r.Context(), "Bearer "+token); err != nil || identity.Subject != "alice" {
			t.Errorf("%+v, %v", identity, err)
		}
		if identity, err := auth.Present(r.Context(), ""); err != nil || identity != (auth.Identity{Role: model.RoleReader}) {
			t.Errorf("%+v, %v", identity, err)
		}
		if _, err := auth.Present(r.Context(), "Bearer  "); err == nil {
			t.Error("an empty token is taken")
		}
	}))
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil))
}
