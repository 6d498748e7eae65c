package main

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/examples"
)

// The server is ready when it has asked everything; on a slow machine earlier, but not before the first example is answered,
// unless that takes very long.
func TestWarmUp(t *testing.T) {
	const warmUpTime = 5 * time.Second
	for name, c := range map[string]struct {
		first, other, largest time.Duration // how long an answer takes
		want                  time.Duration
	}{
		"a quick machine": {100 * time.Millisecond, 10 * time.Millisecond, 50 * time.Millisecond, 150*time.Millisecond + time.Duration(len(examples.All())-1)*10*time.Millisecond},
		"a slow machine":  {2 * time.Second, time.Second, 2 * time.Second, warmUpTime},
		"a busy machine":  {warmUpTime + 2*time.Second, time.Second, time.Second, warmUpTime + 2*time.Second},
		"too busy":        {longestWarmUp + time.Second, time.Second, time.Second, longestWarmUp},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var asked []string
				api := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
					var body struct{ Query string }
					if err := json.NewDecoder(r.Body).Decode(&body); err != nil || r.Header.Get("Content-Type") != "application/json" {
						t.Errorf("%v, %v", err, r.Header)
					}
					asked = append(asked, body.Query)
					if len(asked) == 1 {
						time.Sleep(c.first)
					} else {
						time.Sleep(c.other)
					}
				})
				largest := func(context.Context) error { time.Sleep(c.largest); return errors.New("only logged") }
				started := time.Now()
				<-warmUp(t.Context(), warmUpTime, largest, api)
				if took := time.Since(started); took != c.want {
					t.Errorf("ready after %s, want %s", took, c.want)
				}
				time.Sleep(time.Hour) // the clock of the test
				var want []string
				for _, example := range examples.All() {
					want = append(want, example.Query)
				}
				if !slices.Equal(asked, want) {
					t.Errorf("%d queries were asked, want each of %d examples once", len(asked), len(want))
				}
			})
		})
	}
}

// A server that stops asks nothing more.
func TestWarmUp_stops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var asked atomic.Int32
		api := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			if asked.Add(1) == 2 {
				cancel()
			}
		})
		<-warmUp(ctx, time.Second, func(context.Context) error { return nil }, api)
		synctest.Wait()
		if n := asked.Load(); n != 2 {
			t.Errorf("%d queries were asked, want 2", n)
		}
	})
}

// A server that need not warm up is ready at once.
func TestWarmUp_none(t *testing.T) {
	api := http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a query was asked") })
	<-warmUp(t.Context(), 0, func(context.Context) error { t.Error("a query was run"); return nil }, api)
}
