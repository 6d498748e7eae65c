package goroutine_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// logged collects the log of the test.
func logged(t *testing.T) *bytes.Buffer {
	t.Helper()
	text, before := new(bytes.Buffer), slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(text, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	return text
}

func explode() { panic("boom of the test") }

func checkLog(t *testing.T, log *bytes.Buffer, times int) {
	t.Helper()
	if text := log.String(); strings.Count(text, "boom of the test") != times || strings.Count(text, "goroutine_test.explode") < times {
		t.Errorf("want %d panics with their stacks in the log: %s", times, text)
	}
}

func checkInternal(t *testing.T, err error) {
	t.Helper()
	var known *model.Error
	if !errors.As(err, &known) || known.Code != model.CodeInternal || strings.Contains(err.Error(), "boom") {
		t.Errorf("error %v, want one with the code INTERNAL that gives nothing away", err)
	}
}

func TestTry(t *testing.T) {
	log := logged(t)
	checkInternal(t, goroutine.Try(t.Context(), func() error { explode(); return nil }))
	checkLog(t, log, 1)
	want := errors.New("ours")
	if err := goroutine.Try(t.Context(), func() error { return want }); !errors.Is(err, want) {
		t.Errorf("error %v, want %v", err, want)
	}
}

func TestGroup(t *testing.T) {
	log := logged(t)
	group, working := goroutine.NewGroup(t.Context())
	group.Go(func() error { explode(); return nil })
	group.Go(func() error { <-working.Done(); return nil })
	checkInternal(t, group.Wait())
	checkLog(t, log, 1)
}

func TestCallbacks(t *testing.T) {
	log := logged(t)
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		goroutine.Go(ctx, explode)
		goroutine.AfterFunc(ctx, time.Minute, explode)
		goroutine.WhenDone(ctx, explode)
		time.Sleep(time.Minute) // of the bubble's clock
		cancel()
		synctest.Wait()
	})
	checkLog(t, log, 3)
}

// A task that panics starts again after a pause, and not any longer when the context is over.
func TestBackground(t *testing.T) {
	log := logged(t)
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		start, runs := time.Now(), make(chan time.Duration, 10)
		goroutine.Background(ctx, func(context.Context) {
			runs <- time.Since(start)
			explode()
		})
		for i := range 3 {
			if after := <-runs; after != time.Duration(i)*time.Second {
				t.Errorf("run %d after %v", i, after)
			}
		}
		cancel()
		synctest.Wait()
		if len(runs) > 0 {
			t.Error("the task runs after the context's end")
		}
	})
	checkLog(t, log, 3)

	ended := false
	synctest.Test(t, func(t *testing.T) {
		goroutine.Background(t.Context(), func(context.Context) { ended = true })
		synctest.Wait() // a task that returns is over: the bubble would wait for another run
	})
	if !ended {
		t.Error("the task did not run")
	}
}

func TestEach(t *testing.T) {
	log := logged(t)
	for _, n := range []int{0, 1, 1_000} {
		times := make([]int, n)
		if err := goroutine.Each(t.Context(), n, func(i int) error { times[i]++; return nil }); err != nil {
			t.Fatal(err)
		}
		for i, of := range times {
			if of != 1 {
				t.Errorf("%d of %d was worked on %d times", i, n, of)
			}
		}
	}
	wrong := errors.New("wrong")
	if err := goroutine.Each(t.Context(), 100, func(i int) error {
		if i == 50 {
			return wrong
		}
		return nil
	}); !errors.Is(err, wrong) {
		t.Errorf("error %v", err)
	}
	checkInternal(t, goroutine.Each(t.Context(), 1, func(int) error { explode(); return nil }))
	checkLog(t, log, 1)
}
