package auth_test

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// Clocks may differ by less than half a minute, to either side.
func TestJWT_leeway(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
		at := func(claim string, seconds int) string {
			return signed(t, jwt.SigningMethodHS256, sharedKey, nil, good(jwt.MapClaims{claim: time.Now().Unix() + int64(seconds)}))
		}
		for reason, c := range map[string]struct {
			token  string
			isGood bool
		}{
			"ended 29 s ago":   {at("exp", -29), true},
			"ended 30 s ago":   {at("exp", -30), false},
			"begins in 30 s":   {at("nbf", 30), true},
			"begins in 31 s":   {at("nbf", 31), false},
			"was made in 30 s": {at("iat", 30), true},
			"was made in 31 s": {at("iat", 31), false},
		} {
			if _, err := a.Identify(t.Context(), "Bearer "+c.token); (err == nil) != c.isGood {
				t.Errorf("a token that %s: %v", reason, err)
			}
		}
	})
}

// No more of a token is decoded than a token has.
func TestJWT_length(t *testing.T) {
	t.Parallel()
	a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
	ofLength := func(length int) string {
		for padding := length * 2 / 3; padding < length; padding++ {
			for kid := range 4 { // base64 does not have every length
				header := map[string]any{"kid": strings.Repeat("k", kid)}
				text := signed(t, jwt.SigningMethodHS256, sharedKey, header, good(jwt.MapClaims{"padding": strings.Repeat("x", padding)}))
				if len(text) == length {
					return text
				}
			}
		}
		t.Fatalf("no token of %d bytes", length)
		return ""
	}
	if _, err := a.Identify(t.Context(), "Bearer "+ofLength(8192)); err != nil {
		t.Errorf("8 KiB: %v", err)
	}
	if _, err := a.Identify(t.Context(), "Bearer "+ofLength(8193)); err == nil {
		t.Error("a byte more than 8 KiB is taken")
	}
}

func TestJWT_header(t *testing.T) {
	t.Parallel()
	a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
	for reason, c := range map[string]struct {
		header map[string]any
		isGood bool
	}{
		"jwt in small letters": {map[string]any{"typ": "jwt"}, true},
		"an access token":      {map[string]any{"typ": "AT+JWT"}, true},
		"an id token":          {map[string]any{"typ": "id+jwt"}, false},
		"a type that is null":  {map[string]any{"typ": nil}, false},
		"a type of no text":    {map[string]any{"typ": 7}, false},
		"an empty crit":        {map[string]any{"crit": []string{}}, false},
	} {
		text := signed(t, jwt.SigningMethodHS256, sharedKey, c.header, good(nil))
		if _, err := a.Identify(t.Context(), "Bearer "+text); (err == nil) != c.isGood {
			t.Errorf("%s: %v", reason, err)
		}
	}
	untyped := jwt.NewWithClaims(jwt.SigningMethodHS256, good(nil))
	delete(untyped.Header, "typ")
	text, err := untyped.SignedString(sharedKey)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Identify(t.Context(), "Bearer "+text); err != nil {
		t.Errorf("without a type: %v", err)
	}
}

// The highest of several roles counts, wherever it stands.
func TestJWT_roles(t *testing.T) {
	t.Parallel()
	a := authenticator(t, auth.JWTConfig{SharedKey: sharedKey})
	for reason, c := range map[string]struct {
		claim any
		want  model.Role
	}{
		"one":                      {"Admin", model.RoleAdmin},
		"the first is the highest": {[]string{"admin", "editor", "reader"}, model.RoleAdmin},
		"the last is the highest":  {[]string{"reader", "editor"}, model.RoleEditor},
		"an empty list":            {[]string{}, model.RoleReader},
		"unknown ones":             {[]any{"owner", 7, nil}, model.RoleReader},
		"an unknown one besides":   {[]any{"owner", "editor"}, model.RoleEditor},
		"an object":                {map[string]any{"admin": true}, model.RoleReader},
	} {
		text := signed(t, jwt.SigningMethodHS256, sharedKey, nil, good(jwt.MapClaims{"role": c.claim}))
		if identity, err := a.Identify(t.Context(), "Bearer "+text); err != nil || identity.Role != c.want {
			t.Errorf("%s: %+v, %v", reason, identity, err)
		}
	}
}

// What NewJWT needs, to the byte, and what is no address of keys.
func TestNewJWT_boundaries(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		config auth.JWTConfig
		want   string // none where it is good
	}{
		{auth.JWTConfig{Issuer: issuer, Audience: audience, SharedKey: make([]byte, 32)}, ""},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, SharedKey: make([]byte, 31)}, "the shared key has 31 bytes: it takes at least 32"},
		{auth.JWTConfig{Audience: audience, SharedKey: sharedKey}, "tokens take an issuer and an audience"},
		{auth.JWTConfig{Issuer: issuer, SharedKey: sharedKey}, "tokens take an issuer and an audience"},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "https://127.0.0.1:1/keys"}, ""}, // keys may come later
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "https://"}, `"https://" is not an address of a key set`},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "http:///keys"}, "is not an address of a key set"},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "ftp://issuer.example/keys"}, "is not an address of a key set"},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "http://[/keys"}, "is not an address of a key set"},
		{auth.JWTConfig{Issuer: issuer, Audience: audience, JWKSURL: "issuer.example/keys"}, "is not an address of a key set"},
	} {
		_, err := auth.NewJWT(t.Context(), c.config)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: %v, want %s", c.config, err, c.want)
		}
	}
}
