package loaders

import (
	"context"
	"sync"
	"time"
)

// watch wakes goroutines that wait for the graph to change.
type watch struct {
	lock     sync.Mutex
	changed  chan struct{} // closed by the next change
	revision string
}

// Changed returns a channel that is closed as soon as this server learns of a commit to the graph. Call it before a read, so
// that a commit that the read misses closes the channel.
func (c *Cache) Changed() <-chan struct{} {
	c.watch.lock.Lock()
	defer c.watch.lock.Unlock()
	if c.watch.changed == nil {
		c.watch.changed = make(chan struct{})
	}
	return c.watch.changed
}

// AwaitRevision waits until the revision of the graph is known, so that what is read next can be kept; but not longer than patience,
// and not beyond the end of the context.
func (c *Cache) AwaitRevision(ctx context.Context, patience time.Duration) {
	c.await(ctx, patience, func() bool { return c.Revision() != "" })
}

// await waits until something has come, at which it looks after each commit.
func (c *Cache) await(ctx context.Context, patience time.Duration, hasCome func() bool) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		changed := c.Changed()
		if hasCome() {
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-changed:
		}
	}
}

// wake closes the channel of Changed.
func (w *watch) wake() {
	w.lock.Lock()
	defer w.lock.Unlock()
	if w.changed != nil {
		close(w.changed)
		w.changed = nil
	}
}

// observe calls wake if the revision has changed.
func (w *watch) observe(revision string) {
	w.lock.Lock()
	isNew := revision != w.revision
	w.revision = revision
	w.lock.Unlock()
	if isNew {
		w.wake()
	}
}
