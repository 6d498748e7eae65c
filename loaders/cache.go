package loaders

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"

	"github.com/sidelines/sidelines/goroutine"
)

// sharedTimeout bounds work for which several requests wait.
const sharedTimeout = time.Minute

// Cache keeps what requests have read until anything is committed to the graph, by this or another program. The number of its
// entries, each an entity, a page or a count, is bounded.
//
// A request uses the generation that was current when it began. Later requests never use an older generation, so that a
// response cannot mix values read before a commit with values read after it.
type Cache struct {
	size    int
	current atomic.Pointer[generation]
	watch   watch
	// analysing limits the reads for analysis questions, also those that are not cached.
	analysing *semaphore.Weighted
}

type generation struct {
	isOver   atomic.Bool // dropped; requests that began with it must not use it any more
	values   *lru.Cache[string, any]
	revision string
	answers  *lru.Cache[string, any] // networks and paths: each is as large as thousands of values
	working  singleflight.Group      // results for which several requests wait
	lasting  sync.Map                // results kept as long as the generation
}

// maxAnswers is how many networks and paths are kept. Each takes at most half a megabyte.
const maxAnswers = 128

// What an entry of the cache and an answer take, by estimate: an entity a few thousand bytes, a page of twenty about six
// thousand beside the entities in it, a count next to nothing.
const (
	bytesPerEntry  = 8 << 10
	bytesPerAnswer = 512 << 10
)

// MostBytes returns about how many bytes a full cache with size entries takes.
func MostBytes(size int) int64 { return int64(size)*bytesPerEntry + maxAnswers*bytesPerAnswer }

// NewCache makes a cache of at most size entries; with 0 it keeps nothing. It also keeps nothing until Follow runs.
func NewCache(size int) *Cache {
	c := &Cache{size: size, analysing: mostAnalysing()}
	c.Drop()
	return c
}

// Drop removes everything from the cache, which stays empty until Follow has read the next revision.
func (c *Cache) Drop() {
	if dropped := c.current.Swap(&generation{}); dropped != nil {
		dropped.isOver.Store(true)
	}
	c.watch.wake()
}

func (g *generation) get(key string) (any, bool) {
	if g.values == nil || g.isOver.Load() {
		return nil, false
	}
	return g.values.Get(key)
}

func (g *generation) add(key string, value any) {
	if g.values != nil && !g.isOver.Load() {
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
		}
	}
}

// Revision returns the revision of the graph that responses which begin now have, or a later one. It is empty while the revision
// is unknown.
func (c *Cache) Revision() string { return c.current.Load().revision }

func (c *Cache) observe(ctx context.Context, revision func(context.Context) (string, error)) {
	before := c.current.Load()
	now, err := revision(ctx)
	if err == nil {
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
		c.current.CompareAndSwap(before, newGeneration(now, c.size))
	}
}

// newGeneration makes a generation that keeps up to size values, or nothing with 0.
func newGeneration(revision string, size int) *generation {
	g := &generation{revision: revision}
	if size > 0 {
		g.values, _ = lru.New[string, any](size) // fails only for a size that is not positive
		g.answers, _ = lru.New[string, any](maxAnswers)
	}
	return g
}
