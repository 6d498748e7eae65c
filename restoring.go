package main

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/transport"
)

// restoreGate keeps readers from a graph while a backup is being restored into it, which may be done by any program that has the
// database. The graph is then incomplete, and answers from it would be wrong.
type restoreGate struct {
	all     context.Context // ends with the server
	lock    sync.Mutex
	isShut  bool
	streams context.Context // ends when the gate shuts
	end     context.CancelFunc
}

// newRestoreGate returns an open gate. Streams end with the context at the latest.
func newRestoreGate(all context.Context) *restoreGate {
	g := &restoreGate{all: all}
	g.streams, g.end = context.WithCancel(all)
	return g
}

// follow looks at the database after each commit, until the context ends: a restore begins and ends with one. changed returns a channel
// that the next commit closes.
func (g *restoreGate) follow(ctx context.Context, s *store.Store, changed func() <-chan struct{}) {
	for {
		next := changed()
		var again <-chan time.Time
		isRestoring, err := s.IsRestoring(ctx)
		if err == nil {
			g.set(ctx, isRestoring)
		} else {
			again = time.After(store.RestoreNotice / 4) // until there is a database, nobody reads
		}
		select {
		case <-ctx.Done():
			return
		case <-next:
		case <-again:
		}
	}
}

func (g *restoreGate) set(ctx context.Context, isShut bool) {
	g.lock.Lock()
	defer g.lock.Unlock()
	switch {
	case isShut && !g.isShut:
		slog.WarnContext(ctx, "a backup is being restored: requests are refused until that is done")
		g.end()
	case !isShut && g.isShut:
		slog.InfoContext(ctx, "the restore is done: requests are answered again")
		g.streams, g.end = context.WithCancel(g.all)
	}
	g.isShut = isShut
}

func (g *restoreGate) isClosed() bool {
	g.lock.Lock()
	defer g.lock.Unlock()
	return g.isShut
}

// guard refuses requests that read the graph while the gate is shut, and ends streams when it shuts.
func (g *restoreGate) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.lock.Lock()
		isShut, streams := g.isShut, g.streams
		g.lock.Unlock()
		if isShut && slices.Contains([]string{"/graphql", "/export"}, r.URL.Path) {
			model.Errorf(model.CodeUnavailable, "The graph is being restored from a backup. Try again when that is done.").
				Refuse(w, http.StatusServiceUnavailable)
			return
		}
		transport.Stoppable(streams, next).ServeHTTP(w, r)
	})
}
