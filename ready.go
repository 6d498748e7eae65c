package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/coreos/go-systemd/v22/daemon"

	"github.com/sidelines/sidelines/model"
)

// States of a server. /readyz gives them as the reason why the server is not ready.
const (
	starting  = "starting"
	warmingUp = "warming up"
	planned   = "" // ready, unless Neo4j is away
	draining  = "draining"
)

const (
	pingTimeout = 2 * time.Second
	pingEvery   = time.Second // at most, however many probes there are
)

// readiness says whether a balancer may send requests to the server.
type readiness struct {
	lock        sync.Mutex
	state       string
	ping        func(context.Context) error
	isRestoring func() bool

	pinging chan struct{} // has room for one that asks Neo4j
	pinged  time.Time
	away    error // what the last ping returned
}

func newReadiness() *readiness { return &readiness{state: starting, pinging: make(chan struct{}, 1)} }

// becomes sets the state, and notifies systemd. A server that drains does not become ready again.
func (r *readiness) becomes(state string) {
	r.lock.Lock()
	defer r.lock.Unlock()
	if r.state == draining || r.state == state {
		return
	}
	r.state = state
	switch state {
	case planned:
		tellSystemd(daemon.SdNotifyReady)
	case draining:
		tellSystemd(daemon.SdNotifyStopping)
	}
}

// asks sets how to find out whether Neo4j answers, and whether a backup is being restored into it.
func (r *readiness) asks(ping func(context.Context) error, isRestoring func() bool) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.ping, r.isRestoring = ping, isRestoring
}

// whyNot returns why the server is not ready, or "" if it is.
func (r *readiness) whyNot(ctx context.Context) string {
	r.lock.Lock()
	state, ping, isRestoring := r.state, r.ping, r.isRestoring
	r.lock.Unlock()
	switch {
	case state != planned:
		return state
	case isRestoring != nil && isRestoring():
		return "a backup is being restored"
	case ping != nil && r.isAway(ctx, ping):
		return "the database does not answer"
	}
	return ""
}

// isAway asks Neo4j, unless it was asked within the last second.
func (r *readiness) isAway(ctx context.Context, ping func(context.Context) error) bool {
	r.pinging <- struct{}{}
	defer func() { <-r.pinging }()
	if time.Since(r.pinged) >= pingEvery || r.pinged.IsZero() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), pingTimeout) // the answer is for later probes too
		defer cancel()
		r.away, r.pinged = ping(ctx), time.Now()
	}
	return r.away != nil
}

// ServeHTTP answers the probe /readyz.
func (r *readiness) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	if reason := r.whyNot(request.Context()); reason != "" {
		http.Error(w, "not ready: "+reason, http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ready")
}

// handleProbes adds the probes of the process and of its readiness.
func handleProbes(mux *http.ServeMux, ready *readiness) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.Handle("GET /readyz", ready)
}

// front has the handler of a server while it starts, and afterwards another one.
type front struct{ handler atomic.Pointer[http.Handler] }

func newFront(starting http.Handler) *front {
	f := &front{}
	f.becomes(starting)
	return f
}

// startingRoutes answer probes and the page, which asks again until the server is ready, and refuse everything else.
func startingRoutes(ready *readiness, page http.Handler) http.Handler {
	mux := http.NewServeMux()
	handleProbes(mux, ready)
	mux.Handle("/", page)
	for _, path := range []string{"/graphql", "/export", "/schema.graphql"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			model.Errorf(model.CodeUnavailable, "The server is starting. Try again after a moment.").Refuse(w, http.StatusServiceUnavailable)
		})
	}
	return mux
}

// becomes passes requests to a handler from now on.
func (f *front) becomes(handler http.Handler) { f.handler.Store(&handler) }

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	(*f.handler.Load()).ServeHTTP(w, r)
}

// tellSystemd sends a state to systemd if it has started the server as a unit with Type=notify.
func tellSystemd(state string) {
	if _, err := daemon.SdNotify(false, state); err != nil {
		slog.Warn("systemd was not notified", "state", state, "error", err)
	}
}

// drain waits for a time in which the server still answers, so that balancers learn from /readyz that it stops. It ends early, with the
// error, if the HTTP server or Neo4j ends.
func drain(wait time.Duration, failed <-chan error, gone <-chan struct{}) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case err := <-failed:
		return err
	case <-gone: // closing the database returns the reason
		return nil
	}
}
