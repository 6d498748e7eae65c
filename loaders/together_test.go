package loaders

import (
	"context"
	"errors"
	"sync"
	"testing"
)

// Equal work that is asked for at the same time is done once. Who goes away does not end it for the others, and when nobody waits any
// more, it ends.
func TestTogether(t *testing.T) {
	var shared together
	begun, goOn := make(chan context.Context), make(chan struct{})
	work := func(ctx context.Context) (any, error) {
		begun <- ctx
		select {
		case <-goOn:
			return "answer", nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	first, leave := context.WithCancel(t.Context())
	var wait sync.WaitGroup
	wait.Go(func() {
		if _, err := shared.do(first, "k", work); !errors.Is(err, context.Canceled) {
			t.Errorf("who left gets %v", err)
		}
	})
	running := <-begun
	for range 3 {
		wait.Go(func() {
			if value, err := shared.do(t.Context(), "k", work); value != "answer" || err != nil {
				t.Errorf("%v, %v", value, err)
			}
		})
	}
	isWaiting := func() int {
		shared.lock.Lock()
		defer shared.lock.Unlock()
		return shared.shared["k"].waiting
	}
	for isWaiting() < 4 {
	}
	leave()
	for isWaiting() > 3 {
	}
	if running.Err() != nil {
		t.Error("the work ended with the client that began it")
	}
	close(goOn)
	wait.Wait()
	if len(shared.shared) > 0 {
		t.Error("work that is done is kept")
	}

	goOn = make(chan struct{})
	alone, leave := context.WithCancel(t.Context())
	wait.Go(func() { _, _ = shared.do(alone, "k", work) })
	running = <-begun
	leave()
	<-running.Done()
	wait.Wait()
	wait.Go(func() {
		if value, err := shared.do(t.Context(), "k", work); value != "answer" || err != nil {
			t.Errorf("after work that nobody waited for: %v, %v", value, err)
		}
	})
	<-begun
	close(goOn)
	wait.Wait()
}

// Work that panics is an error for all who wait.
func TestTogether_panic(t *testing.T) {
	var shared together
	if _, err := shared.do(t.Context(), "k", func(context.Context) (any, error) { panic("of the test") }); err == nil {
		t.Error("there is no error")
	}
}
