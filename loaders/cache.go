package loaders

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/goroutine"
)

// sharedTimeout bounds work for which several requests wait.
const sharedTimeout = time.Minute

// Cache keeps what requests have read until anything is committed to the graph, by this or another program: entities, pages,
// counts, networks, paths. It is bounded by their bytes.
//
// A request uses the generation that was current when it began. Later requests never use an older generation, so that a
// response cannot mix values read before a commit with values read after it.
type Cache struct {
	bytes   int
	current atomic.Pointer[generation]
	watch   watch
	counts  counts
	soon    chan struct{} // asks Follow to read the revision at once
	// analysing limits the reads for analysis questions, also those that are not cached.
	analysing *semaphore.Weighted
}

type generation struct {
	counts   *counts
	isOver   atomic.Bool // dropped; requests that began with it must not use it any more
	values   *cache.Cache[any]
	revision string
	working  singleflight.Group // results for which several requests wait
	answers  together
}

// NewCache makes a cache of at most so many bytes; with 0 it keeps nothing. It also keeps nothing until Follow runs.
func NewCache(bytes int) *Cache {
	c := &Cache{bytes: bytes, soon: make(chan struct{}, 1), analysing: mostAnalysing()}
	c.Drop()
	return c
}

// Drop removes everything from the cache, which stays empty until Follow has read the next revision.
func (c *Cache) Drop() {
	if dropped := c.current.Swap(&generation{counts: &c.counts}); dropped != nil {
		dropped.isOver.Store(true)
	}
	c.watch.wake()
}

func (g *generation) get(key string) (any, bool) {
	if g.isOver.Load() {
		return g.counts.found(nil, false)
	}
	return g.counts.found(g.values.Get(key))
}

func (g *generation) add(key string, value any) {
	if !g.isOver.Load() {
		g.values.Add(key, value)
	}
}

// shared computes a value once for all requests that need it at the same time, even if some of them end before it is done. It
// does not cache the value.
func (g *generation) shared(ctx context.Context, key string, work func(context.Context) (any, error)) (any, error) {
	result := g.working.DoChan(key, func() (v any, err error) {
		detached, cancel := context.WithTimeout(context.WithoutCancel(ctx), sharedTimeout)
		defer cancel()
		err = goroutine.Try(ctx, func() (err error) { v, err = work(detached); return err })
		return v, err
	})
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-result:
		return r.Val, r.Err
	}
}

// Follow reads the graph's revision at intervals until the context ends, and starts a new generation when the revision has
// changed. While it cannot read the revision, and after it has returned, the cache keeps nothing, because values could be out
// of date.
func (c *Cache) Follow(ctx context.Context, revision func(context.Context) (string, error), every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	defer c.Drop()
	for {
		c.observe(ctx, revision)
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-c.soon:
		}
	}
}

// look makes Follow read the revision at once, because this server has changed the graph.
func (c *Cache) look() {
	select {
	case c.soon <- struct{}{}:
	default: // it will anyway
	}
}

// Revision returns the revision of the graph that responses which begin now have, or a later one. It is empty while the revision
// is unknown.
func (c *Cache) Revision() string { return c.current.Load().revision }

func (c *Cache) observe(ctx context.Context, revision func(context.Context) (string, error)) {
	before := c.current.Load()
	now, err := revision(ctx)
	if err == nil {
		c.counts.seen(before.revision != now)
		defer c.watch.observe(now) // after the new generation is set, so that those who wake use it
	}
	switch {
	case err != nil:
		if before.revision != "" {
			slog.WarnContext(ctx, "revision unknown, cache dropped", "error", err)
		}
		c.Drop()
	case before.revision != now:
		// If a mutation has dropped the cache meanwhile, the revision may be the one before it. The next look will see it.
		next := newGeneration(now, c.bytes)
		next.counts = &c.counts
		c.current.CompareAndSwap(before, next)
	}
}

// newGeneration makes a generation that keeps values of up to so many bytes, or nothing with 0.
func newGeneration(revision string, bytes int) *generation {
	return &generation{revision: revision, values: cache.New(bytes, func(value any) int { return cache.Size(value) })}
}
