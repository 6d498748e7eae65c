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
	"github.com/sidelines/sidelines/store"
)

// sharedTimeout bounds work for which several requests wait.
const sharedTimeout = time.Minute

// Cache keeps what requests have read until anything is committed to the graph, by this or another program: entities, pages,
// counts, networks, paths. Of whole answers it keeps those that depend on nothing that was touched. It is bounded by their bytes.
//
// A request uses the generation that was current when it began. Later requests never use an older generation, so that a
// response cannot mix values read before a commit with values read after it.
type Cache struct {
	bytes   int
	current atomic.Pointer[generation]
	watch   watch
	counts  counts
	soon    chan struct{} // asks Follow to read the revision at once
	// seen is what Follow saw last, and lineage what is kept since; only Follow uses them.
	seen    store.Moment
	lineage *lineage
	// analysing limits the reads for analysis questions, also those that are not cached.
	analysing *semaphore.Weighted
}

type generation struct {
	counts   *counts
	isOver   atomic.Bool // dropped; requests that began with it must not use it any more
	values   *cache.Cache[any]
	revision string
	moment   store.Moment
	lineage  *lineage
	step     int64              // of the lineage
	working  singleflight.Group // results for which several requests wait
	answers  together
}

// NewCache makes a cache of at most so many bytes, half of them for whole answers that outlive a commit; with 0 it keeps nothing. It also
// keeps nothing until Follow runs.
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

// Graph is what a cache follows; see store.Store.
type Graph interface {
	Since(ctx context.Context, earlier store.Moment) (now store.Moment, touched []store.Dependency, isExplained bool, err error)
}

// Revisions is a Graph of which only the revision is known.
type Revisions func(ctx context.Context) (string, error)

// Since returns the revision.
func (r Revisions) Since(ctx context.Context, _ store.Moment) (store.Moment, []store.Dependency, bool, error) {
	revision, err := r(ctx)
	return store.Moment{Revision: revision}, nil, false, err
}

// Follow looks at the graph at intervals until the context ends, and starts a new generation when its revision has changed. While
// it cannot read the revision, and after it has returned, the cache keeps nothing, because values could be out of date.
func (c *Cache) Follow(ctx context.Context, graph Graph, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	defer c.Drop()
	for {
		c.observe(ctx, graph)
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

func (c *Cache) observe(ctx context.Context, graph Graph) {
	before := c.current.Load()
	now, touched, isExplained, err := graph.Since(ctx, c.seen)
	if err == nil {
		c.counts.seen(before.revision != now.Revision)
		defer c.watch.observe(now.Revision) // after the new generation is set, so that those who wake use it
	}
	switch {
	case err != nil:
		if before.revision != "" {
			slog.WarnContext(ctx, "revision unknown, cache dropped", "error", err)
		}
		c.seen, c.lineage = store.Moment{}, nil
		c.Drop()
	case before.revision != now.Revision:
		if c.lineage == nil || !isExplained {
			slog.DebugContext(ctx, "a commit is not explained by the journal, answers dropped", "revision", now.Journal)
			c.lineage = newLineage(c.bytes / 2)
		}
		step := c.lineage.last
		if c.seen.Revision != now.Revision {
			step = c.lineage.next(touched)
		}
		c.seen = now
		next := newGeneration(now.Revision, c.bytes-c.bytes/2)
		next.counts, next.moment, next.lineage, next.step = &c.counts, now, c.lineage, step
		// If a mutation has dropped the cache meanwhile, the revision may be the one before it. The next look will see it.
		c.current.CompareAndSwap(before, next)
	}
}

// newGeneration makes a generation that keeps values of up to so many bytes, or nothing with 0.
func newGeneration(revision string, bytes int) *generation {
	return &generation{revision: revision, values: cache.New(bytes, func(value any) int { return cache.Size(value) })}
}
