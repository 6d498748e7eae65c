// Package auth tells who asks: a token in the Authorization header is somebody with a role, no token is a reader.
package auth

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/graph/model"
)

// minTokenLength keeps tokens from being guessed.
const minTokenLength = 20

// Identity is who asks.
type Identity struct {
	Subject string // in whose name the journal tells a change; empty without a token
	Role    model.Role
}

// May reports whether the identity has the role, or a higher one.
func (i Identity) May(role model.Role) bool {
	return slices.Index(model.AllRole, i.Role) >= slices.Index(model.AllRole, role)
}

// Tokens are the identities by token. Only digests are kept: looking one up takes the same time whatever is presented,
// and memory holds no secret.
type Tokens map[[sha256.Size]byte]Identity

// Add makes a token somebody's.
func (t Tokens) Add(token string, identity Identity) { t[sha256.Sum256([]byte(token))] = identity }

// NewToken returns a random token.
func NewToken() string { return rand.Text() }

// ReadTokens reads a file of tokens: a line each, with role, subject and token between white space, such as
//
//	editor alice 5KXW2FJ3M7QZ4T6Y8B9C
//
// Empty lines and lines that begin with # say nothing.
func ReadTokens(file io.Reader) (Tokens, error) {
	tokens := Tokens{}
	lines := bufio.NewScanner(file)
	for number := 1; lines.Scan(); number++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) != 3 {
			return nil, fmt.Errorf("line %d has %d words: write role, subject and token", number, len(fields))
		}
		role := model.Role(strings.ToUpper(fields[0]))
		switch {
		case !role.IsValid():
			return nil, fmt.Errorf("line %d: %q is no role: write reader, editor or admin", number, fields[0])
		case len(fields[2]) < minTokenLength:
			return nil, fmt.Errorf("line %d: the token is shorter than %d characters, and could be guessed", number, minTokenLength)
		}
		if _, double := tokens[sha256.Sum256([]byte(fields[2]))]; double {
			return nil, fmt.Errorf("line %d: the token is on an earlier line too", number)
		}
		tokens.Add(fields[2], Identity{Subject: fields[1], Role: role})
	}
	return tokens, lines.Err()
}

type identityKey struct{}

// From is who asks in a request.
func From(ctx context.Context) Identity {
	if identity, ok := ctx.Value(identityKey{}).(Identity); ok {
		return identity
	}
	return Identity{Role: model.RoleReader}
}

// Middleware tells handlers who asks. A token that is unknown, or a header that is none, is refused: to take somebody for
// a reader who thinks to be an editor would only confuse.
func Middleware(tokens Tokens, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := r.Header.Values("Authorization")
		if len(header) == 0 {
			next.ServeHTTP(w, r)
			return
		}
		scheme, token, _ := strings.Cut(header[0], " ")
		identity, known := tokens[sha256.Sum256([]byte(strings.TrimSpace(token)))]
		if len(header) > 1 || !strings.EqualFold(scheme, "Bearer") || !known {
			refuse(w)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), identityKey{}, identity)))
	})
}

func refuse(w http.ResponseWriter) {
	w.Header().Set("WWW-Authenticate", `Bearer realm="sidelines", error="invalid_token"`)
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(http.StatusUnauthorized)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{ // a client that is gone needs no answer
		"message":    "The token is not known here. Send Authorization: Bearer TOKEN with one that is, or no such header to read.",
		"extensions": map[string]any{"code": model.CodeUnauthenticated},
	}}})
}
