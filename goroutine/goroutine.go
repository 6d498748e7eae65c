// Package goroutine starts goroutines whose panics do not end the process: a panic becomes an error of the work that the
// goroutine does, and its stack is logged. All goroutines of the program start here, which a test checks. Callbacks that a
// library runs in its own goroutines use Try.
package goroutine

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sidelines/sidelines/model"
)

// restartPause is the time before a task is restarted, so that one that always panics does not fill the log.
const restartPause = time.Second

// Recovered logs a panic with its stack, and returns an error that a client may see.
func Recovered(ctx context.Context, value any) error {
	slog.ErrorContext(ctx, "panic", "value", fmt.Sprint(value), "stack", string(debug.Stack()))
	return model.Internal(nil)
}

// Try runs f. A panic of f is logged with its stack, and returned as a model.Error with the code INTERNAL.
func Try(ctx context.Context, f func() error) (err error) {
	defer func() {
		if value := recover(); value != nil {
			err = Recovered(ctx, value)
		}
	}()
	return f()
}

// Guard is Try for a callback that cannot return an error.
func Guard(ctx context.Context, f func()) {
	_ = Try(ctx, func() error { f(); return nil }) // logged
}

// Go runs f in a goroutine. If others wait for f, it must notify them even if it panics, with defer or Try.
func Go(ctx context.Context, f func()) {
	go Guard(ctx, f)
}

// Background runs a task in a goroutine until the context ends or the task returns. After a panic the task starts
// again.
func Background(ctx context.Context, task func(context.Context)) {
	go func() {
		for Try(ctx, func() error { task(ctx); return nil }) != nil {
			select {
			case <-ctx.Done():
				return
			case <-time.After(restartPause):
			}
		}
	}()
}

// AfterFunc is time.AfterFunc with recovery from panics.
func AfterFunc(ctx context.Context, after time.Duration, f func()) *time.Timer {
	return time.AfterFunc(after, func() { Guard(ctx, f) })
}

// WhenDone is context.AfterFunc with recovery from panics.
func WhenDone(ctx context.Context, f func()) (stop func() bool) {
	return context.AfterFunc(ctx, func() { Guard(ctx, f) })
}

// Group is an errgroup.Group in which a panic is an error.
type Group struct {
	ctx   context.Context // for the log
	group *errgroup.Group
}

// NewGroup returns a Group, and a context that ends with the first error of its work or with Wait.
func NewGroup(ctx context.Context) (*Group, context.Context) {
	group, working := errgroup.WithContext(ctx)
	return &Group{ctx, group}, working
}

// Go runs f in a goroutine.
func (g *Group) Go(f func() error) {
	g.group.Go(func() error { return Try(g.ctx, f) })
}

// Wait waits for all goroutines of the group, and returns the first error.
func (g *Group) Wait() error { return g.group.Wait() }

// Each calls f with each number from 0 to n-1, in any order and on all processors, and returns the first error. After one, numbers that
// have not begun may be left out.
func Each(ctx context.Context, n int, f func(i int) error) error {
	var next atomic.Int64
	group, working := NewGroup(ctx)
	for range min(n, runtime.GOMAXPROCS(0)) {
		group.Go(func() error {
			for i := int(next.Add(1)) - 1; i < n && working.Err() == nil; i = int(next.Add(1)) - 1 {
				if err := f(i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}
