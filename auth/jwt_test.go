package auth_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

const (
	issuer   = "https://issuer.example"
	audience = "sidelines"
)

var sharedKey = []byte("0123456789-0123456789-0123456789")

// good is what a token that is taken claims, with changes; a nil value takes a claim away.
func good(changes jwt.MapClaims) jwt.MapClaims {
	claims := jwt.MapClaims{
		"sub": "carol", "iss": issuer, "aud": audience, "role": "editor",
		"exp": time.Now().Add(time.Hour).Unix(), "iat": time.Now().Unix(),
	}
	maps.Copy(claims, changes)
	maps.DeleteFunc(claims, func(_ string, v any) bool { return v == nil })
	return claims
}

func signed(t *testing.T, method jwt.SigningMethod, key any, header map[string]any, claims jwt.MapClaims) string {
	t.Helper()
	token := jwt.NewWithClaims(method, claims)
	maps.Copy(token.Header, header)
	text, err := token.SignedString(key)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func authenticator(t *testing.T, c auth.JWTConfig) *auth.Authenticator {
	t.Helper()
	c.Issuer, c.Audience, c.RoleClaim = issuer, audience, "role"
	checker, err := auth.NewJWT(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return &auth.Authenticator{JWT: checker}
}

func TestNewJWT_refuses(t *testing.T) {
	t.Parallel()
	for want, c := range map[string]auth.JWTConfig{
		"issuer and an audience":        {SharedKey: sharedKey, Issuer: issuer},
		"either a JWKS URL":             {Issuer: issuer, Audience: audience},
		"at least 32":                   {Issuer: issuer, Audience: audience, SharedKey: []byte("short")},
		"is not an address":             {Issuer: issuer, Audience: audience, JWKSURL: "file:///keys"},
		"either a JWKS URL or a shared": {Issuer: issuer, Audience: audience, JWKSURL: "https://x.example", SharedKey: sharedKey},
	} {
		if _, err := auth.NewJWT(t.Context(), c); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %s", c, err, want)
		}
	}
}

// With a shared key: who is taken, as whom, and every way in which a token is no good.
func TestJWT_sharedKey(t *testing.T) {
	t.Parallel()
	a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
	hs := func(changes jwt.MapClaims) string {
		return signed(t, jwt.SigningMethodHS256, sharedKey, nil, good(changes))
	}
	header := func(header map[string]any) string {
		return signed(t, jwt.SigningMethodHS256, sharedKey, header, good(nil))
	}
	for reason, c := range map[string]struct {
		token string
		role  model.Role
	}{
		"an editor":                      {hs(nil), model.RoleEditor},
		"an admin among roles":           {hs(jwt.MapClaims{"role": []string{"reader", "ADMIN", "pilot"}}), model.RoleAdmin},
		"no role reads":                  {hs(jwt.MapClaims{"role": nil}), model.RoleReader},
		"an unknown role reads":          {hs(jwt.MapClaims{"role": "owner"}), model.RoleReader},
		"a role that is no text reads":   {hs(jwt.MapClaims{"role": 7}), model.RoleReader},
		"one of several audiences":       {hs(jwt.MapClaims{"aud": []string{"other", audience}}), model.RoleEditor},
		"of the type of access tokens":   {header(map[string]any{"typ": "at+jwt"}), model.RoleEditor},
		"HS512":                          {signed(t, jwt.SigningMethodHS512, sharedKey, nil, good(nil)), model.RoleEditor},
		"a clock a little ahead of ours": {hs(jwt.MapClaims{"iat": time.Now().Add(10 * time.Second).Unix()}), model.RoleEditor},
	} {
		identity, err := a.Identify(t.Context(), "Bearer "+c.token)
		if err != nil || identity.Subject != "carol" || identity.Role != c.role || time.Until(identity.Expires) < 50*time.Minute {
			t.Errorf("%s: %+v, %v", reason, identity, err)
		}
	}
	none := signed(t, jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, nil, good(nil))
	parts := strings.Split(hs(nil), ".")
	forged := strings.Split(hs(jwt.MapClaims{"role": "admin"}), ".")
	encode := base64.RawURLEncoding.EncodeToString
	for reason, token := range map[string]string{
		"alg none":                  none,
		"alg none in other letters": encode([]byte(`{"alg":"nOnE","typ":"JWT"}`)) + "." + parts[1] + ".",
		"expired":                   hs(jwt.MapClaims{"exp": time.Now().Add(-time.Minute).Unix()}),
		"no expiry":                 hs(jwt.MapClaims{"exp": nil}),
		"an expiry that is text":    hs(jwt.MapClaims{"exp": "tomorrow"}),
		"another audience":          hs(jwt.MapClaims{"aud": "billing"}),
		"no audience":               hs(jwt.MapClaims{"aud": nil}),
		"another issuer":            hs(jwt.MapClaims{"iss": "https://issuer.example.evil"}),
		"no issuer":                 hs(jwt.MapClaims{"iss": nil}),
		"not yet":                   hs(jwt.MapClaims{"nbf": time.Now().Add(time.Hour).Unix()}),
		"issued in the future":      hs(jwt.MapClaims{"iat": time.Now().Add(time.Hour).Unix()}),
		"no subject":                hs(jwt.MapClaims{"sub": nil}),
		"an empty subject":          hs(jwt.MapClaims{"sub": ""}),
		"a subject that is no text": hs(jwt.MapClaims{"sub": 7}),
		"another key":               signed(t, jwt.SigningMethodHS256, []byte("another-key-of-more-than-32-bytes"), nil, good(nil)),
		"a critical header":         header(map[string]any{"crit": []string{"b64"}, "b64": false}),
		"another type":              header(map[string]any{"typ": "logout+jwt"}),
		"claims of another token":   parts[0] + "." + forged[1] + "." + parts[2],
		"no signature":              parts[0] + "." + parts[1] + ".",
		"a signature of zeros":      parts[0] + "." + parts[1] + "." + encode(make([]byte, 32)),
		"two parts":                 parts[0] + "." + parts[1],
		"nothing":                   "..",
		"no JSON":                   encode([]byte("hello")) + "." + parts[1] + "." + parts[2],
		"a huge token":              hs(jwt.MapClaims{"padding": strings.Repeat("x", 10_000)}),
		"no token at all":           "hello",
	} {
		if identity, err := a.Identify(t.Context(), "Bearer "+token); err == nil {
			t.Errorf("%s is taken for %+v", reason, identity)
		}
	}
}

// With published keys: each key for its own algorithm, and never a public key as a shared one.
func TestJWT_keySet(t *testing.T) {
	t.Parallel()
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ecKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	encode := func(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }
	point, err := ecKey.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := json.Marshal(map[string]any{"keys": []any{
		map[string]any{"kty": "RSA", "kid": "r", "use": "sig", "alg": "RS256", "n": encode(rsaKey.N.Bytes()), "e": encode(big.NewInt(int64(rsaKey.E)).Bytes())},
		map[string]any{"kty": "EC", "kid": "e", "use": "sig", "alg": "ES256", "crv": "P-256", "x": encode(point[1:33]), "y": encode(point[33:])},
	}})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(keys) }))
	defer server.Close()
	a := authenticator(t, auth.JWTConfig{JWKSURL: server.URL})
	kid := func(id string) map[string]any { return map[string]any{"kid": id} }
	for reason, token := range map[string]string{
		"RSA":             signed(t, jwt.SigningMethodRS256, rsaKey, kid("r"), good(nil)),
		"elliptic curves": signed(t, jwt.SigningMethodES256, ecKey, kid("e"), good(nil)),
	} {
		if identity, err := a.Identify(t.Context(), "bearer "+token); err != nil || identity.Role != model.RoleEditor {
			t.Errorf("%s: %+v, %v", reason, identity, err)
		}
	}
	public := rsaKey.N.Bytes()
	for reason, token := range map[string]string{
		"the public key as a shared one": signed(t, jwt.SigningMethodHS256, public, kid("r"), good(nil)),
		"an unknown key":                 signed(t, jwt.SigningMethodRS256, rsaKey, kid("x"), good(nil)),
		"another key's algorithm":        signed(t, jwt.SigningMethodES256, ecKey, kid("r"), good(nil)),
		"an algorithm that is not its":   signed(t, jwt.SigningMethodRS512, rsaKey, kid("r"), good(nil)),
		"no key":                         signed(t, jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, kid("r"), good(nil)),
		"a key of its own":               signed(t, jwt.SigningMethodRS256, mustKey(t), map[string]any{"kid": "r", "jku": "https://evil.example/keys"}, good(nil)),
		"expired":                        signed(t, jwt.SigningMethodRS256, rsaKey, kid("r"), good(jwt.MapClaims{"exp": 1})),
		"wrong audience":                 signed(t, jwt.SigningMethodRS256, rsaKey, kid("r"), good(jwt.MapClaims{"aud": "x"})),
		"wrong issuer":                   signed(t, jwt.SigningMethodRS256, rsaKey, kid("r"), good(jwt.MapClaims{"iss": "x"})),
	} {
		if identity, err := a.Identify(t.Context(), "Bearer "+token); err == nil {
			t.Errorf("%s is taken for %+v", reason, identity)
		}
	}
}

func mustKey(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Where reading takes a token nobody reads without one, and a socket presents it later.
func TestMiddleware_closed(t *testing.T) {
	t.Parallel()
	tokens, err := auth.ReadTokens(strings.NewReader("reader bob " + token))
	if err != nil {
		t.Fatal(err)
	}
	var seen auth.Identity
	var presented error
	isLetIn := false
	handler := auth.Middleware(&auth.Authenticator{Tokens: tokens, ReadingTakesToken: true}, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		seen, isLetIn = auth.From(r.Context()), true
		_, presented = auth.Present(r.Context(), "Bearer wrong-0123456789-0123456789")
	}))
	for _, c := range []struct {
		header  http.Header
		status  int
		mayRead bool
	}{
		{http.Header{}, 401, false},
		{http.Header{"Upgrade": {"websocket"}}, 200, false},
		{http.Header{"Authorization": {"Bearer " + token}}, 200, true},
	} {
		seen, isLetIn = auth.Identity{}, false
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql", nil)
		r.Header = c.header
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != c.status || seen.May(model.RoleReader) != c.mayRead || isLetIn != (c.status == 200) {
			t.Errorf("%v: %d %+v", c.header, w.Code, seen)
		}
		if w.Code == 200 && presented == nil {
			t.Error("a wrong token is taken later")
		}
	}
}
