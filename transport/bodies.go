package transport

import (
	"context"
	"io"
	"net/http"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// bodies bounds the bytes of large bodies that the server has in memory at a time, all of them together to that of the largest
// document: read and checked, a document of many small records takes twenty times its size, and the database writes one after the
// other anyway. What is smaller than the body of a reader is bounded by the number of requests.
type bodies struct {
	small, most int64
	room        *semaphore.Weighted
	wait        time.Duration
}

func newBodies(small, most int64, wait time.Duration) *bodies {
	return &bodies{small: small, most: most, room: semaphore.NewWeighted(most), wait: wait}
}

// enter waits until there is room for the body of a request, and returns a function that the caller calls once or more when it no longer
// needs what it read. A body without a length counts as the largest.
func (b *bodies) enter(w http.ResponseWriter, r *http.Request) (leave func(), problem *requestError) {
	size := r.ContentLength
	if size < 0 {
		size = b.most
	}
	if r.Method != http.MethodPost || size <= b.small || size > b.most || !auth.From(r.Context()).May(model.RoleEditor) {
		return func() {}, nil // which includes those that are refused for their size
	}
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(b.wait + BodyTime(b.most))) // fails only for the recorder of a test
	ctx, cancel := context.WithTimeout(r.Context(), b.wait)
	defer cancel()
	if err := b.room.Acquire(ctx, size); err != nil {
		_, _ = io.Copy(io.Discard, io.LimitReader(r.Body, b.most)) // or the connection breaks before the client has read why
		return nil, &requestError{http.StatusServiceUnavailable, model.CodeOverloaded, "The server has as many large documents in work as it " +
			"can. Try again after a moment."}
	}
	return sync.OnceFunc(func() { b.room.Release(size) }), nil
}
