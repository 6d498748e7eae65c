package transport

import (
	"context"
	"net/http"

	"github.com/sidelines/sidelines/goroutine"
)

type stoppingKey struct{}

// Stoppable ends streams when stopping is done. Otherwise they would delay the shutdown of the server.
func Stoppable(stopping context.Context, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), stoppingKey{}, stopping)))
	})
}

// whenStopping calls stop when the server stops. The function that it returns cancels that.
func whenStopping(ctx context.Context, stop func()) (forget func() bool) {
	if stopping, ok := ctx.Value(stoppingKey{}).(context.Context); ok {
		return goroutine.WhenDone(stopping, stop)
	}
	return func() bool { return true }
}
