package loaders

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"

	"github.com/sidelines/sidelines/goroutine"
)

// sharedTimeout ends work that several wait for.
const sharedTimeout = time.Minute

// Cache keeps what requests have read, for as long as nothing is committed to the graph, whoever commits it. It is
// bounded by a number of entries, each an entity, a page or a count.
//
// A request works with the generation that was current when it began. A generation whose time is over is never looked
// at again, so that an answer read before a commit cannot end up among those read after it.
type Cache struct {
	size    int
	current atomic.Pointer[generation]
	watch   watch
}

type generation struct {
	isOver   atomic.Bool // dropped: requests that began with it must not look at it any longer
	values   *lru.Cache[string, any]
	revision string
	answers  *lru.Cache[string, any] // networks and paths: each is as large as thousands of values
	working  singleflight.Group      // on what everybody waits for together
	lasting  sync.Map                // what is kept as long as the generation lives
}

// maxAnswers is how many networks and paths are kept: at half a megabyte each at worst.
const maxAnswers = 128

// What an entry of the cache and an answer take, by estimate: an entity a few thousand bytes, a page of twenty about six
// thousand beside the entities in it, a count next to nothing.
const (
	bytesPerEntry  = 8 << 10
	bytesPerAnswer = 512 << 10
)

// MostBytes is about what a full cache of a size takes.
func MostBytes(size int) int64 { return int64(size)*bytesPerEntry + maxAnswers*bytesPerAnswer }

// NewCache makes a cache of at most size entries; 0 keeps nothing. It keeps nothing until Follow runs.
func NewCache(size int) *Cache {
	c := &Cache{size: size}
	c.Drop()
	return c
}

// Drop forgets everything, and keeps nothing until the next revision is read.
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

// shared works something out once for all who ask for it at the same time, and goes on when one of them goes away. What
// it returns is not kept.
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

// Follow reads the graph's revision again and again until the context ends, and starts a new generation when it has
// changed. While the revision cannot be read, and when Follow is over, nothing is kept: nobody could say whether it still
// holds.
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

func (c *Cache) observe(ctx context.Context, revision func(context.Context) (string, error)) {
	now, err := revision(ctx)
	if err == nil {
		defer c.watch.observe(now) // those who wake find the new generation
	}
	current := c.current.Load()
	switch {
	case err != nil:
		if current.values != nil {
			slog.WarnContext(ctx, "revision unknown, cache dropped", "error", err)
		}
		c.Drop()
	case current.values == nil || current.revision != now:
		values, err := lru.New[string, any](c.size)
		if err != nil {
			return // a cache of size 0 keeps nothing
		}
		answers, err := lru.New[string, any](maxAnswers)
		if err != nil {
			return
		}
		c.current.Store(&generation{values: values, answers: answers, revision: now})
	}
}
