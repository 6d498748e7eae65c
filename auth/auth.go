// Package auth identifies the sender of a request. A token stands for a subject with a role; if reading is open, a request
// without a token is a reader.
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

// minTokenLength is the smallest number of characters of a token, so that it cannot be guessed.
const minTokenLength = 20

// Identity is the sender of a request.
type Identity struct {
	Subject string     // actor of changes in the journal; empty without a token
	Role    model.Role // empty without a token if reading needs one
	Expires time.Time  // when the token expires; zero if it does not
}

// May reports whether the identity has the role, or a higher one.
func (i Identity) May(role model.Role) bool {
	return slices.Index(model.AllRole, i.Role) >= slices.Index(model.AllRole, role)
}

// Tokens has the identities of tokens by digest, so that the time of a look-up reveals nothing about tokens, and memory has no
// secrets.
type Tokens map[[sha256.Size]byte]Identity

// Add adds the identity of a token.
func (t Tokens) Add(token string, identity Identity) { t[sha256.Sum256([]byte(token))] = identity }

// NewToken returns a random token.
func NewToken() string { return rand.Text() }

// ReadTokens reads a file of tokens: on each line role, subject and token, separated by white space, such as
//
//	editor alice 5KXW2FJ3M7QZ4T6Y8B9C
//
// It ignores empty lines and lines that begin with #.
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
