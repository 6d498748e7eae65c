// Package auth tells who asks: a token is somebody with a role, no token is a reader, where reading is open.
package auth

import (
	"bufio"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// minTokenLength keeps tokens from being guessed.
const minTokenLength = 20

// Identity is who asks.
type Identity struct {
	Subject string     // in whose name the journal tells a change; empty without a token
	Role    model.Role // empty if nothing may be done without a token
	Expires time.Time  // when the token ends; zero if it does not
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
