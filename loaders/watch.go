package loaders

import (
	"context"
	"sync"
)

// watch wakes whoever waits for the graph to change.
type watch struct {
	lock     sync.Mutex
	changed  chan struct{} // closed by the next change
	revision string
}

// Changed returns a channel that is closed when somebody commits to the graph, as soon as this server knows. Get it
// before a read: what the read misses closes the channel.
func (c *Cache) Changed() <-chan struct{} {
	c.watch.lock.Lock()
	defer c.watch.lock.Unlock()
	if c.watch.changed == nil {
		c.watch.changed = make(chan struct{})
	}
	return c.watch.changed
}

// wake tells that the graph changed.
func (w *watch) wake() {
	w.lock.Lock()
	defer w.lock.Unlock()
	if w.changed != nil {
		close(w.changed)
		w.changed = nil
	}
}

// observe wakes where the revision is another than before.
func (w *watch) observe(revision string) {
	w.lock.Lock()
	isNew := revision != w.revision
	w.revision = revision
	w.lock.Unlock()
	if isNew {
		w.wake()
	}
}

// Changed is Cache.Changed of the request's cache.
func (l *Loaders) Changed() <-chan struct{} { return l.cache.Changed() }

// Renewed returns a context with new loaders: what those before have read may no longer hold.
func Renewed(ctx context.Context) context.Context {
	l := For(ctx)
	return With(ctx, New(l.store, l.cache))
}
