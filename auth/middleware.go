package auth

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/observe"
)

// Authenticator finds the identities of tokens.
type Authenticator struct {
	// Tokens has the tokens of a file, or the one made for this run.
	Tokens Tokens
	// JWT checks JSON Web Tokens; nil if they are not accepted.
	JWT *JWT
	// ReadingTakesToken: reading needs a token too.
	ReadingTakesToken bool
}

// errUnknown is the error for every invalid token. Only the log has the reason.
var errUnknown = errors.New("the token is not known here, or no longer good")

// Identify returns the identity for the value of an Authorization header, which may be empty.
func (a *Authenticator) Identify(ctx context.Context, header string) (Identity, error) {
	if header == "" {
		if a.ReadingTakesToken {
			return Identity{}, nil
		}
		return Identity{Role: model.RoleReader}, nil
	}
	scheme, token, _ := strings.Cut(header, " ")
	if token = strings.TrimSpace(token); !strings.EqualFold(scheme, "Bearer") || token == "" {
		return Identity{}, errUnknown
	}
	if identity, known := a.Tokens[sha256.Sum256([]byte(token))]; known {
		return identity, nil
	}
	if a.JWT == nil {
		return Identity{}, errUnknown
	}
	identity, err := a.JWT.identify(token)
	if err != nil {
		slog.WarnContext(ctx, "token refused", "error", err)
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
// the request.
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
			refuse(w, "There is more than one Authorization header, or an empty one.")
			return
		}
		identity, err := a.Identify(r.Context(), r.Header.Get("Authorization"))
		switch {
		case err != nil:
			refuse(w, "The token is not known here, or no longer good. "+
				"Send Authorization: Bearer TOKEN with one that is, or no such header to read.")
			return
		case identity.Role == "" && r.Header.Get("Upgrade") == "":
			refuse(w, "Reading takes a token here: send the header Authorization: Bearer TOKEN.")
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
		if !From(r.Context()).May(role) {
			refuse(w, "This takes a token here: send the header Authorization: Bearer TOKEN.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func refuse(w http.ResponseWriter, message string) {
	w.Header().Set("WWW-Authenticate", `Bearer realm="sidelines", error="invalid_token"`)
	(&model.Error{Code: model.CodeUnauthenticated, Message: message}).Refuse(w, http.StatusUnauthorized)
}
