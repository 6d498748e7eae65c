package auth_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// publisher is an issuer that publishes keys, without a network, so that its clock can be that of a test.
type publisher struct {
	lock    sync.Mutex
	keys    map[string]*ecdsa.PrivateKey
	isDown  bool
	fetches int
}

func (p *publisher) RoundTrip(*http.Request) (*http.Response, error) {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.fetches++
	if p.isDown {
		return nil, errors.New("no route to host")
	}
	set := struct {
		Keys []map[string]any `json:"keys"`
	}{}
	for id, key := range p.keys {
		point, err := key.PublicKey.Bytes()
		if err != nil {
			return nil, err
		}
		encode := base64.RawURLEncoding.EncodeToString
		set.Keys = append(set.Keys, map[string]any{
			"kty": "EC", "kid": id, "use": "sig", "alg": "ES256", "crv": "P-256", "x": encode(point[1:33]), "y": encode(point[33:]),
		})
	}
	text, err := json.Marshal(set)
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader(string(text)))}, err
}

// publish makes a key, which replaces all others, and returns a token that it signed.
func (p *publisher) publish(t *testing.T, id string) (token string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	p.keys = map[string]*ecdsa.PrivateKey{id: key}
	return signed(t, jwt.SigningMethodES256, key, map[string]any{"kid": id}, good(nil))
}

func (p *publisher) goDown(isDown bool) {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.isDown = isDown
}

func (p *publisher) keep(keys map[string]*ecdsa.PrivateKey) {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.keys = keys
}

func (p *publisher) asked() int {
	p.lock.Lock()
	defer p.lock.Unlock()
	return p.fetches
}

func (p *publisher) authenticator(t *testing.T) *auth.Authenticator {
	t.Helper()
	return authenticator(t, auth.JWTConfig{JWKSURL: "https://issuer.example/keys", Client: &http.Client{Transport: p}})
}

// codeOf returns the code of a refusal.
func codeOf(err error) model.Code {
	var refusal *model.Error
	if errors.As(err, &refusal) {
		return refusal.Code
	}
	return ""
}

// While the issuer cannot be reached, nobody with a token is refused for good, and reading goes on. The keys come as soon as it can.
func TestKeySet_issuerDown(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &publisher{isDown: true}
		p.publish(t, "1")
		key := p.keys["1"]
		// It outlasts the test.
		token := signed(t, jwt.SigningMethodES256, key, map[string]any{"kid": "1"}, good(jwt.MapClaims{"exp": time.Now().Add(24 * time.Hour).Unix()}))
		a := p.authenticator(t)
		if identity, err := a.Identify(t.Context(), ""); err != nil || identity.Role != model.RoleReader {
			t.Errorf("without a token: %+v, %v", identity, err)
		}
		handler := auth.Middleware(a, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("let in without a key") }))
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
		r.Header.Set("Authorization", "Bearer "+token)
		w := httptest.NewRecorder()
		if handler.ServeHTTP(w, r); w.Code != 503 || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), `"UNAVAILABLE"`) {
			t.Errorf("with a token: %d %v %s", w.Code, w.Header(), w.Body)
		}
		time.Sleep(10 * time.Minute)
		if before := p.asked(); before < 10 || before > 30 {
			t.Errorf("%d fetches in ten minutes", before)
		}
		p.goDown(false)
		if identity, err := a.Identify(t.Context(), "Bearer "+token); err != nil || identity.Subject != "carol" {
			t.Errorf("with the issuer back: %+v, %v", identity, err)
		}
		time.Sleep(time.Minute)
		p.keep(nil) // an answer about an error may be JSON too
		time.Sleep(2 * time.Hour)
		if _, err := a.Identify(t.Context(), "Bearer "+token); err != nil {
			t.Errorf("after a set without keys: %v", err)
		}
		p.goDown(true)
		time.Sleep(3 * time.Hour)
		if _, err := a.Identify(t.Context(), "Bearer "+signed(t, jwt.SigningMethodES256, key, map[string]any{"kid": "1"}, good(nil))); err != nil {
			t.Errorf("with the issuer gone: %v", err)
		}
	})
}

// The first token of a new key is good within seconds, also while others send keys that do not exist without end; the issuer is not
// asked more often for that.
func TestKeySet_rotation(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := &publisher{}
		first := p.publish(t, "1")
		a := p.authenticator(t)
		if _, err := a.Identify(t.Context(), "Bearer "+first); err != nil {
			t.Fatal(err)
		}
		stranger, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		var strangers sync.WaitGroup
		over := time.Now().Add(time.Minute)
		for n := range 20 {
			strangers.Go(func() {
				for i := 0; time.Now().Before(over); i++ {
					token := signed(t, jwt.SigningMethodES256, stranger, map[string]any{"kid": fmt.Sprint(n, "-", i)}, good(nil))
					if _, err := a.Identify(t.Context(), "Bearer "+token); codeOf(err) != model.CodeUnauthenticated {
						t.Errorf("a key that does not exist: %v", err)
					}
				}
			})
		}
		for id := range 5 {
			time.Sleep(7 * time.Second)
			token := p.publish(t, fmt.Sprint("new-", id))
			start := time.Now()
			if identity, err := a.Identify(t.Context(), "Bearer "+token); err != nil || identity.Subject != "carol" {
				t.Errorf("a new key: %+v, %v", identity, err)
			}
			if waited := time.Since(start); waited > 4*time.Second {
				t.Errorf("a new key is known after %s", waited)
			}
		}
		strangers.Wait()
		if fetches := p.asked(); fetches > 35 {
			t.Errorf("%d fetches in a minute", fetches)
		}
		if _, err := a.Identify(t.Context(), "Bearer "+first); err == nil {
			t.Error("a key that was withdrawn is good")
		}
	})
}

// An address whose answers somebody on the way could replace gives no keys.
func TestNewJWT_plainHTTP(t *testing.T) {
	t.Parallel()
	for address, isGood := range map[string]bool{
		"http://localhost:1/keys": true, "http://127.0.0.1:1/keys": true, "http://[::1]:1/keys": true, "https://issuer.example/keys": true,
		"http://issuer.example/keys": false, "http://10.0.0.1/keys": false, "http://localhost.issuer.example/keys": false,
	} {
		c := auth.JWTConfig{JWKSURL: address, Issuer: issuer, Audience: audience, Client: &http.Client{Transport: &publisher{}}}
		if _, err := auth.NewJWT(t.Context(), c); (err == nil) != isGood || err != nil && !strings.Contains(err.Error(), "comes over https") {
			t.Errorf("%s: %v", address, err)
		}
	}
	var followed bool
	open := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/keys" {
			http.Redirect(w, r, "http://issuer.example/keys", http.StatusFound)
			return
		}
		followed = true
	}))
	defer open.Close()
	a := authenticator(t, auth.JWTConfig{JWKSURL: open.URL + "/keys"})
	token := signed(t, jwt.SigningMethodES256, mustECKey(t), map[string]any{"kid": "1"}, good(nil))
	if _, err := a.Identify(t.Context(), "Bearer "+token); codeOf(err) != model.CodeUnavailable || followed {
		t.Errorf("a redirect to plain http: %v", err)
	}
}

func mustECKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// A role may be within objects, and its claim's own name may have dots.
func TestJWT_roleClaim(t *testing.T) {
	t.Parallel()
	object := func(pairs ...any) map[string]any { return map[string]any{pairs[0].(string): pairs[1]} }
	for name, c := range map[string]struct {
		path   string
		claims jwt.MapClaims
		want   model.Role
	}{
		"of Keycloak":            {"realm_access.roles", jwt.MapClaims{"realm_access": object("roles", []string{"offline", "editor"})}, model.RoleEditor},
		"of a client":            {"resource_access.my.app.roles", jwt.MapClaims{"resource_access": object("my.app", object("roles", []string{"admin"}))}, model.RoleAdmin},
		"an address":             {"https://example.org/role", jwt.MapClaims{"https://example.org/role": "editor"}, model.RoleEditor},
		"its own name first":     {"a.b", jwt.MapClaims{"a.b": "editor", "a": object("b", "admin")}, model.RoleEditor},
		"an address with a part": {"https://example.org/x.role", jwt.MapClaims{"https://example.org/x": object("role", "editor")}, model.RoleEditor},
		"no object":              {"role.x", jwt.MapClaims{"role": "admin"}, model.RoleReader},
		"missing":                {"a.b.c", jwt.MapClaims{"a": object("b", object("d", "admin"))}, model.RoleReader},
	} {
		checker, err := auth.NewJWT(t.Context(), auth.JWTConfig{SharedKey: sharedKey, Issuer: issuer, Audience: audience, RoleClaim: c.path})
		if err != nil {
			t.Fatal(err)
		}
		a := &auth.Authenticator{JWT: checker}
		claims := jwt.MapClaims{"role": nil}
		maps.Copy(claims, c.claims)
		text := signed(t, jwt.SigningMethodHS256, sharedKey, nil, good(claims))
		if identity, err := a.Identify(t.Context(), "Bearer "+text); err != nil || identity.Role != c.want {
			t.Errorf("%s: %+v, %v", name, identity, err)
		}
	}
}

// A subject that the journal would take for somebody else is refused, and the client learns why.
func TestJWT_subject(t *testing.T) {
	t.Parallel()
	a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
	for subject, want := range map[string]string{
		"import":                 "changes of the server itself",
		"al\x00ice":              "control or invisible",
		strings.Repeat("x", 201): "more than 200 characters",
	} {
		text := signed(t, jwt.SigningMethodHS256, sharedKey, nil, good(jwt.MapClaims{"sub": subject}))
		_, err := a.Identify(t.Context(), "Bearer "+text)
		if codeOf(err) != model.CodeUnauthenticated || !strings.Contains(err.Error(), "The subject of the token") || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", subject, err)
		}
	}
}
