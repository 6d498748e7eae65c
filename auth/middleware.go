package auth

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Authenticator knows whose a token is.
type Authenticator struct {
	// Tokens are those of a file, or of this run.
	Tokens Tokens
	// JWT checks JSON Web Tokens; nil if none are taken.
	JWT *JWT
	// ReadingTakesToken: without a token nothing can be read either.
	ReadingTakesToken bool
}

// errUnknown is told to whoever presents a token that is not good. Why it is not stays in the log.
var errUnknown = errors.New("the token is not known here, or no longer good")

// Identify tells whose the value of an Authorization header is; an empty one is nobody's.
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

// From is who asks in a request.
func From(ctx context.Context) Identity {
	if identity, ok := ctx.Value(identityKey{}).(Identity); ok {
		return identity
	}
	return Identity{Role: model.RoleReader}
}

// As returns a context in which the identity asks.
func As(ctx context.Context, identity Identity) context.Context {
	return context.WithValue(ctx, identityKey{}, identity)
}

// Present tells whose a token is that comes after the request has begun, as over a WebSocket, to the request's
// authenticator.
func Present(ctx context.Context, header string) (Identity, error) {
	if a, ok := ctx.Value(authenticatorKey{}).(*Authenticator); ok {
		return a.Identify(ctx, header)
	}
	return From(ctx), nil
}

// Middleware tells handlers who asks. A token that is unknown, or a header that is none, is refused: to take somebody for
// a reader who thinks to be an editor would only confuse. Where reading takes a token, a request without one is refused
// too, but for the beginning of a WebSocket, which presents it later.
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
			refuse(w, "The token is not known here, or no longer good. Send Authorization: Bearer TOKEN with one that is, or no such header to read.")
			return
		case identity.Role == "" && r.Header.Get("Upgrade") == "":
			refuse(w, "Reading takes a token here: send the header Authorization: Bearer TOKEN.")
			return
		}
		ctx := context.WithValue(r.Context(), authenticatorKey{}, a)
		next.ServeHTTP(w, r.WithContext(As(ctx, identity)))
	})
}

// Required refuses whoever may not do what the role may; it goes inside of Middleware. What is no WebSocket needs it where
// reading takes a token: a request may say that it begins one and not mean it.
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
