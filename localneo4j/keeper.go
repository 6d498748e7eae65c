package localneo4j

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/sidelines/sidelines/goroutine"
)

// restartsWithin is the time in which restarts count: a Neo4j that was well for longer has all of them again.
const restartsWithin = 10 * time.Minute

// firstPause is the pause before the first restart; each further one is twice as long.
const firstPause = time.Second

// Keeper runs a local Neo4j, and starts it again at the same address when it ends by itself.
type Keeper struct {
	URI      string // bolt://127.0.0.1:port
	Password string // of Username

	options Options
	most    int // restarts within restartsWithin
	cancel  context.CancelFunc
	ended   chan struct{} // closed when the keeper has stopped, or given up
	gone    chan struct{} // closed when it has given up
	server  atomic.Pointer[Server]
	err     error // why it gave up; read it only after ended is closed
}

// Keep starts Neo4j as Start does, and then again up to restarts times within ten minutes. With no restarts it only notices the end.
func Keep(ctx context.Context, o Options, restarts int) (*Keeper, error) {
	server, err := Start(ctx, o)
	if err != nil {
		return nil, err
	}
	_, port, err := net.SplitHostPort(server.address())
	if err == nil {
		o.Port, err = strconv.Atoi(port)
	}
	if err != nil {
		return nil, errors.Join(err, server.Stop())
	}
	running, cancel := context.WithCancel(context.WithoutCancel(ctx))
	k := &Keeper{
		URI: server.URI, Password: server.Password, options: o, most: restarts, cancel: cancel,
		ended: make(chan struct{}), gone: make(chan struct{}),
	}
	k.server.Store(server)
	goroutine.Go(running, func() { k.keep(running) })
	return k, nil
}

// Gone returns a channel that is closed when Neo4j has ended and is not started again. Stop then returns the reason.
func (k *Keeper) Gone() <-chan struct{} { return k.gone }

// Stop stops Neo4j. It returns an error if Neo4j had crashed and was not started again. It may be called twice.
func (k *Keeper) Stop() error {
	k.cancel()
	<-k.ended
	if k.err != nil {
		return k.err
	}
	return k.server.Load().Stop()
}

// keep starts Neo4j again until the context ends, or there are too many restarts.
func (k *Keeper) keep(ctx context.Context) {
	defer close(k.ended)
	var restarts []time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-k.server.Load().Exited():
		}
		if ctx.Err() != nil {
			return
		}
		reason := k.server.Load().CrashReport()
		for isRunning := false; !isRunning; {
			for len(restarts) > 0 && time.Since(restarts[0]) > restartsWithin {
				restarts = restarts[1:]
			}
			if len(restarts) >= k.most {
				k.err = reason
				if k.most > 0 {
					k.err = fmt.Errorf("the local Neo4j was started again %d times within %s, and ended again: %w", k.most, restartsWithin, reason)
				}
				close(k.gone)
				return
			}
			slog.ErrorContext(ctx, "the local Neo4j ended, and is started again", "restart", len(restarts)+1, "of", k.most, "error", reason)
			select {
			case <-ctx.Done():
				return
			case <-time.After(firstPause << len(restarts)):
			}
			began := time.Now()
			restarts = append(restarts, began)
			server, err := Start(ctx, k.options)
			if ctx.Err() != nil && err != nil {
				return
			}
			if reason = err; err == nil {
				k.server.Store(server)
				isRunning = true
				slog.InfoContext(ctx, "the local Neo4j is back", "took", time.Since(began).Round(time.Millisecond))
			}
		}
	}
}
