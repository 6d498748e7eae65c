package loaders

import (
	"context"
	"sync"

	"github.com/sidelines/sidelines/goroutine"
)

// together does equal work of several requests once. The work ends when it is done, or when nobody waits for it any more: who goes away
// does not end it for others.
type together struct {
	lock   sync.Mutex
	shared map[string]*sharedWork
}

type sharedWork struct {
	waiting int
	end     context.CancelFunc
	done    chan struct{}
	value   any
	err     error
}

// do returns what work returns, for this call or for an equal one that began before and has not ended.
func (t *together) do(ctx context.Context, key string, work func(context.Context) (any, error)) (any, error) {
	t.lock.Lock()
	w := t.shared[key]
	if w == nil {
		w = t.begin(ctx, key, work)
	}
	w.waiting++
	t.lock.Unlock()
	select {
	case <-w.done:
		return w.value, w.err
	case <-ctx.Done():
	}
	t.lock.Lock()
	defer t.lock.Unlock()
	if w.waiting--; w.waiting == 0 {
		w.end()
		t.remove(key, w) // whoever comes now begins anew
	}
	return nil, context.Cause(ctx)
}

// begin begins work. The lock is held.
func (t *together) begin(ctx context.Context, key string, work func(context.Context) (any, error)) *sharedWork {
	if t.shared == nil {
		t.shared = map[string]*sharedWork{}
	}
	detached, end := context.WithTimeout(context.WithoutCancel(ctx), sharedTimeout)
	w := &sharedWork{end: end, done: make(chan struct{})}
	t.shared[key] = w
	goroutine.Go(detached, func() {
		defer end()
		defer close(w.done)
		w.err = goroutine.Try(detached, func() (err error) { w.value, err = work(detached); return err })
		t.lock.Lock()
		defer t.lock.Unlock()
		t.remove(key, w)
	})
	return w
}

// remove makes later calls begin anew. The lock is held.
func (t *together) remove(key string, w *sharedWork) {
	if t.shared[key] == w {
		delete(t.shared, key)
	}
}
