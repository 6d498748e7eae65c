// Package auth identifies the sender of a request. A token stands for a subject with a role; if reading is open, a request
// without a token is a reader.
package auth

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// minTokenLength is the smallest number of characters of a token, so that it cannot be guessed.
const minTokenLength = 20

// Identity is the sender of a request.
type Identity struct {
	Subject string     // actor of changes in the journal; empty without a token
	Role    model.Role // empty without a token if reading needs one
	Expires time.Time  // when the token expires; zero if it does not
	grant   *grant     // nil if the token cannot be withdrawn
}

// grant lasts until the token of an identity is withdrawn.
type grant struct {
	ctx      context.Context
	withdraw context.CancelFunc
}

func newGrant() *grant {
	ctx, cancel := context.WithCancel(context.Background())
	return &grant{ctx, cancel}
}

// May reports whether the identity has the role, or a higher one.
func (i Identity) May(role model.Role) bool {
	return slices.Index(model.AllRole, i.Role) >= slices.Index(model.AllRole, role)
}

// The causes of the end of a context from Until.
var (
	ErrExpired   = errors.New("the token has expired")
	ErrWithdrawn = errors.New("the token was withdrawn, or its subject or role changed")
)

// Until returns a context that ends when the token of the identity does, with the cause ErrExpired or ErrWithdrawn. The caller must
// call cancel.
func (i Identity) Until(ctx context.Context) (_ context.Context, cancel context.CancelFunc) {
	ctx, end := context.WithCancelCause(ctx)
	forget := func() bool { return true }
	if i.grant != nil {
		forget = goroutine.WhenDone(i.grant.ctx, func() { end(ErrWithdrawn) })
	}
	free := func() {}
	if !i.Expires.IsZero() {
		ctx, free = context.WithDeadlineCause(ctx, i.Expires, ErrExpired)
	}
	return ctx, func() {
		forget()
		free()
		end(nil)
	}
}

// Over returns ErrExpired or ErrWithdrawn if the token of the identity is no longer good, or else nil.
func (i Identity) Over() error {
	switch {
	case i.grant != nil && i.grant.ctx.Err() != nil:
		return ErrWithdrawn
	case !i.Expires.IsZero() && !time.Now().Before(i.Expires):
		return ErrExpired
	}
	return nil
}

// Ended returns ErrExpired or ErrWithdrawn if a context from Until ended because of the token, or else nil.
func Ended(ctx context.Context) error {
	if cause := context.Cause(ctx); errors.Is(cause, ErrExpired) || errors.Is(cause, ErrWithdrawn) {
		return cause
	}
	return nil
}

// Tokens has the identities of tokens by digest, so that the time of a look-up reveals nothing about tokens, and memory has no
// secrets.
type Tokens map[[sha256.Size]byte]Identity

// Add adds the identity of a token.
func (t Tokens) Add(token string, identity Identity) {
	identity.grant = newGrant()
	t[sha256.Sum256([]byte(token))] = identity
}

// replaceWith returns the tokens that replace t. Those that stand for the same subject and role as before go on; all others of t are
// withdrawn.
func (t Tokens) replaceWith(next Tokens) Tokens {
	replaced := Tokens{}
	for digest, identity := range next {
		if before, ok := t[digest]; ok && before.Subject == identity.Subject && before.Role == identity.Role {
			identity = before
		}
		replaced[digest] = identity
	}
	for digest, identity := range t {
		if replaced[digest].grant != identity.grant {
			identity.grant.withdraw()
		}
	}
	return replaced
}

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
		if err := model.CheckSubject(fields[1]); err != nil {
			return nil, fmt.Errorf("line %d: the subject %w", number, err)
		}
		if _, double := tokens[sha256.Sum256([]byte(fields[2]))]; double {
			return nil, fmt.Errorf("line %d: the token is on an earlier line too", number)
		}
		tokens.Add(fields[2], Identity{Subject: fields[1], Role: role})
	}
	return tokens, lines.Err()
}
