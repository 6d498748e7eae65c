package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"

	"github.com/sidelines/sidelines/model"
)

const (
	// leeway is the largest allowed difference of clocks.
	leeway = 30 * time.Second
	// minSharedKey is the smallest size in bytes of a key for HS256, see RFC 7518, 3.2.
	minSharedKey = 32
	// maxJWT is the largest size in bytes of a token. It bounds what is decoded before the signature is checked.
	maxJWT = 8 << 10
)

// JWTConfig says which JSON Web Tokens are valid. Exactly one of JWKSURL and SharedKey must be given.
type JWTConfig struct {
	JWKSURL   string // address of the public keys of the issuer
	SharedKey []byte // key of HMAC signatures
	Issuer    string // value of the claim iss
	Audience  string // value among those of the claim aud
	// RoleClaim is the claim with the role or a list of roles: reader, editor or admin; reader if missing. Dots lead into objects, as
	// in realm_access.roles, unless the name of a claim has the dots itself, as in https://example.org/role.
	RoleClaim string
	Client    *http.Client // fetches the public keys; nil for one of its own
}

// JWT checks JSON Web Tokens, see RFC 7519 and the advice of RFC 8725.
type JWT struct {
	config JWTConfig
	parser *jwt.Parser
	key    func(context.Context) jwt.Keyfunc
}

// NewJWT makes a checker. With a JWKS URL it fetches the keys in the background, until the context ends.
func NewJWT(ctx context.Context, c JWTConfig) (*JWT, error) {
	j := &JWT{config: c}
	methods := []string{"HS256", "HS384", "HS512"}
	switch {
	case c.Issuer == "" || c.Audience == "":
		return nil, errors.New("tokens take an issuer and an audience: without them a token made for somebody else is good here")
	case (c.JWKSURL == "") == (len(c.SharedKey) == 0):
		return nil, errors.New("tokens take either a JWKS URL or a shared key")
	case c.JWKSURL == "":
		if len(c.SharedKey) < minSharedKey {
			return nil, fmt.Errorf("the shared key has %d bytes: it takes at least %d", len(c.SharedKey), minSharedKey)
		}
		j.key = func(context.Context) jwt.Keyfunc { return func(*jwt.Token) (any, error) { return c.SharedKey, nil } }
	default:
		if err := checkKeySetURL(c.JWKSURL); err != nil {
			return nil, err
		}
		methods = []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}
		keys, err := keyfunc.New(keyfunc.Options{Ctx: ctx, Storage: newKeySet(ctx, c.JWKSURL, c.Client)})
		if err != nil {
			return nil, err
		}
		j.key = keys.KeyfuncCtx
	}
	j.parser = jwt.NewParser(
		jwt.WithValidMethods(methods), jwt.WithIssuer(c.Issuer), jwt.WithAudience(c.Audience),
		jwt.WithExpirationRequired(), jwt.WithIssuedAt(), jwt.WithLeeway(leeway),
	)
	return j, nil
}

func (j *JWT) identify(ctx context.Context, text string) (Identity, error) {
	if len(text) > maxJWT {
		return Identity{}, fmt.Errorf("a token of %d bytes", len(text))
	}
	claims := jwt.MapClaims{}
	token, err := j.parser.ParseWithClaims(text, claims, j.key(ctx))
	if err != nil {
		return Identity{}, err
	}
	// The library accepts what must be refused: unknown critical headers (RFC 7515, 4.1.11) and other types (RFC 8725, 3.11).
	if _, isCritical := token.Header["crit"]; isCritical {
		return Identity{}, errors.New("critical headers are not supported")
	}
	if kind, isGiven := token.Header["typ"]; isGiven && !slices.Contains([]string{"jwt", "at+jwt"}, strings.ToLower(fmt.Sprint(kind))) {
		return Identity{}, fmt.Errorf("a token of the type %v", kind)
	}
	subject, err := claims.GetSubject()
	if err != nil || subject == "" {
		return Identity{}, errors.New("a token without a subject")
	}
	if err := model.CheckSubject(subject); err != nil {
		return Identity{}, model.Errorf(model.CodeUnauthenticated, "The subject of the token %v.", err)
	}
	expires, err := claims.GetExpirationTime()
	if err != nil {
		return Identity{}, err
	}
	return Identity{Subject: subject, Role: roleOf(claimAt(claims, j.config.RoleClaim)), Expires: expires.Time}, nil
}

// claimAt returns the claim at a path, or nil. Of the names that the path can begin with, the longest wins.
func claimAt(claims map[string]any, path string) any {
	if claim, ok := claims[path]; ok {
		return claim
	}
	for dot := strings.LastIndexByte(path, '.'); dot > 0; dot = strings.LastIndexByte(path[:dot], '.') {
		if inner, ok := claims[path[:dot]].(map[string]any); ok {
			if claim := claimAt(inner, path[dot+1:]); claim != nil {
				return claim
			}
		}
	}
	return nil
}

// roleOf returns the highest role of a claim, which is a role or a list of roles, or reader if it has none.
func roleOf(claim any) model.Role {
	names, isList := claim.([]any)
	if !isList {
		names = []any{claim}
	}
	highest := model.RoleReader
	for _, name := range names {
		text, _ := name.(string)
		if role := model.Role(strings.ToUpper(text)); slices.Index(model.AllRole, role) > slices.Index(model.AllRole, highest) {
			highest = role
		}
	}
	return highest
}
