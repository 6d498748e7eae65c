package auth

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
)

// Authenticator finds the identities of tokens.
type Authenticator struct {
	// Tokens has the tokens of a file, or the one made for this run. Later ones come with Replace.
	Tokens Tokens
	// JWT checks JSON Web Tokens; nil if they are not accepted.
	JWT *JWT
	// ReadingTakesToken: reading needs a token too.
	ReadingTakesToken bool

	lock sync.RWMutex // of Tokens
}

// Replace replaces Tokens. It ends the contexts from Identity.Until of tokens that are gone, or that stand for another subject or role
// now.
func (a *Authenticator) Replace(tokens Tokens) {
	a.lock.Lock()
	defer a.lock.Unlock()
	a.Tokens = a.Tokens.replaceWith(tokens)
}

func (a *Authenticator) known(token string) (Identity, bool) {
	a.lock.RLock()
	defer a.lock.RUnlock()
	identity, ok := a.Tokens[sha256.Sum256([]byte(token))]
	return identity, ok
}

// errUnknown is the error for a token that may be a guess or a forgery. Only the log has the reason.
var errUnknown = model.Errorf(model.CodeUnauthenticated, "The token is not known here, or no longer good. "+
	"Send Authorization: Bearer TOKEN with one that is, or no such header to read.")

// Token returns the token of an Authorization header with the scheme Bearer, or "" if it has none.
func Token(header string) string {
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// Identify returns the identity for the value of an Authorization header, which may be empty. Its error is a *model.Error with the
// code UNAUTHENTICATED, or UNAVAILABLE while the keys that verify the token cannot be fetched.
func (a *Authenticator) Identify(ctx context.Context, header string) (Identity, error) {
	if header == "" {
		if a.ReadingTakesToken {
			return Identity{}, nil
		}
		return Identity{Role: model.RoleReader}, nil
	}
	token := Token(header)
	if token == "" {
		return Identity{}, errUnknown
	}
	if identity, known := a.known(token); known {
		return identity, nil
	}
	if a.JWT == nil {
		slog.WarnContext(ctx, "token refused", "error", "unknown token")
		return Identity{}, errUnknown
	}
	identity, err := a.JWT.identify(ctx, token)
	if err != nil {
		slog.WarnContext(ctx, "token refused", "error", err)
		var public *model.Error
		if errors.As(err, &public) {
			return Identity{}, public
		}
		return Identity{}, errUnknown
	}
	return identity, nil
}

type (
	identityKey      struct{}
	authenticatorKey struct{}
)

// From returns the identity of the sender of a request.
func From(ctx context.Context) Identity {
	if identity, ok := ctx.Value(identityKey{}).(Identity); ok {
		return identity
	}
	return Identity{Role: model.RoleReader}
}

// As returns a context with the identity, which the log of the request names.
func As(ctx context.Context, identity Identity) context.Context {
	observe.RequestOf(ctx).SetSender(identity.Subject, string(identity.Role))
	return context.WithValue(ctx, identityKey{}, identity)
}

// Present identifies a token that a client sends after the request has begun, as over a WebSocket, with the authenticator of
// the request. Its error is that of Authenticator.Identify.
func Present(ctx context.Context, header string) (Identity, error) {
	if a, ok := ctx.Value(authenticatorKey{}).(*Authenticator); ok {
		return a.Identify(ctx, header)
	}
	return From(ctx), nil
}

// Middleware adds the identity of the sender to the context. It refuses unknown tokens and invalid headers, because treating an
// editor with a wrong token as a reader would be confusing. If reading needs a token, it also refuses requests without one,
// except for the start of a WebSocket, which sends it later.
func Middleware(a *Authenticator, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers := r.Header.Values("Authorization")
		if len(headers) > 1 || (len(headers) == 1 && headers[0] == "") {
			refuse(w, invalidToken, "There is more than one Authorization header, or an empty one.")
			return
		}
		identity, err := a.Identify(r.Context(), r.Header.Get("Authorization"))
		var refusal *model.Error
		switch {
		case errors.As(err, &refusal) && refusal.Code == model.CodeUnavailable:
			refusal.Refuse(w, http.StatusServiceUnavailable)
			return
		case err != nil:
			refuse(w, invalidToken, err.Error())
			return
		case identity.Role == "" && r.Header.Get("Upgrade") == "":
			refuse(w, noToken, "Reading takes a token here: send the header Authorization: Bearer TOKEN.")
			return
		}
		ctx := context.WithValue(r.Context(), authenticatorKey{}, a)
		next.ServeHTTP(w, r.WithContext(As(ctx, identity)))
	})
}

// Required refuses senders without the role. It goes inside Middleware. Handlers other than that of WebSockets need it if reading
// needs a token, because any request can claim to start a WebSocket.
func Required(role model.Role, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch identity := From(r.Context()); {
		case identity.May(role):
			next.ServeHTTP(w, r)
		case identity.Subject == "":
			refuse(w, noToken, "This takes a token here: send the header Authorization: Bearer TOKEN.")
		default:
			w.Header().Set("WWW-Authenticate", noToken+`, error="insufficient_scope"`)
			model.Errorf(model.CodeForbidden, "This takes the role %s, and the token has the role %s.",
				strings.ToLower(string(role)), strings.ToLower(string(identity.Role))).Refuse(w, http.StatusForbidden)
		}
	})
}

// Challenges of the header WWW-Authenticate. A request without a token gets no error code, see RFC 6750, section 3.1.
const (
	noToken      = `Bearer realm="sidelines"`
	invalidToken = noToken + `, error="invalid_token"`
)

func refuse(w http.ResponseWriter, challenge, message string) {
	w.Header().Set("WWW-Authenticate", challenge)
	model.Errorf(model.CodeUnauthenticated, "%s", message).Refuse(w, http.StatusUnauthorized)
}
