package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func probe(ready *readiness) (status int, body string) {
	w := httptest.NewRecorder()
	ready.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/readyz", nil))
	return w.Code, strings.TrimSpace(w.Body.String())
}

// The probe says why the server is not ready.
func TestReadiness(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ready := newReadiness()
		check := func(status int, want string) {
			t.Helper()
			if got, body := probe(ready); got != status || body != want {
				t.Errorf("%d %q, want %d %q", got, body, status, want)
			}
		}
		check(503, "not ready: starting")
		var away error
		isRestoring := false
		ready.asks(func(context.Context) error { return away }, func() bool { return isRestoring })
		check(503, "not ready: starting")
		ready.becomes(warmingUp)
		check(503, "not ready: warming up")
		ready.becomes(planned)
		check(200, "ready")
		away = errors.New("connection refused")
		check(200, "ready") // as a second ago
		time.Sleep(pingEvery)
		check(503, "not ready: the database does not answer")
		away = nil
		time.Sleep(pingEvery)
		check(200, "ready")
		isRestoring = true
		check(503, "not ready: a backup is being restored")
		isRestoring = false
		ready.becomes(draining)
		check(503, "not ready: draining")
		ready.becomes(planned) // too late
		check(503, "not ready: draining")
	})
}

// Probes cannot hurt Neo4j, however many there are, and one whose client goes away does not spoil the answer for others.
func TestReadiness_fewPings(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ready, pings := newReadiness(), 0
		ready.becomes(planned)
		ready.asks(func(ctx context.Context) error {
			pings++
			select {
			case <-time.After(time.Second):
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		}, nil)
		gone, leave := context.WithCancel(t.Context())
		leave()
		if why := ready.whyNot(gone); why != "" {
			t.Errorf("not ready: %s", why)
		}
		time.Sleep(pingEvery)
		var probes sync.WaitGroup
		for range 1000 {
			probes.Add(1)
			go func() {
				defer probes.Done()
				if status, body := probe(ready); status != 200 {
					t.Errorf("%d %s", status, body)
				}
			}()
		}
		probes.Wait()
		if pings != 2 {
			t.Errorf("%d pings, want 1 for one client and 1 for a thousand", pings)
		}
		ready.asks(func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, nil)
		time.Sleep(pingEvery)
		started := time.Now()
		if status, _ := probe(ready); status != 503 || time.Since(started) != pingTimeout {
			t.Errorf("%d after %s for a database that hangs", status, time.Since(started))
		}
	})
}

// Draining lasts as long as it is to, unless the server cannot answer any more.
func TestDrain(t *testing.T) {
	failure := errors.New("the listener failed")
	for name, c := range map[string]struct {
		failsAfter, goneAfter time.Duration // 0 for never
		took                  time.Duration
		want                  error
	}{
		"all is well":      {took: 5 * time.Second},
		"the server fails": {failsAfter: time.Second, took: time.Second, want: failure},
		"Neo4j ends":       {goneAfter: 2 * time.Second, took: 2 * time.Second},
		"too late":         {failsAfter: time.Minute, goneAfter: time.Minute, took: 5 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				failed, gone := make(chan error, 1), make(chan struct{})
				if c.failsAfter > 0 {
					time.AfterFunc(c.failsAfter, func() { failed <- failure })
				}
				if c.goneAfter > 0 {
					time.AfterFunc(c.goneAfter, func() { close(gone) })
				}
				started := time.Now()
				err := drain(5*time.Second, failed, gone)
				if took := time.Since(started); took != c.took || !errors.Is(err, c.want) {
					t.Errorf("%v after %s, want %v after %s", err, took, c.want, c.took)
				}
				time.Sleep(time.Hour) // of the test's clock, so that the timers end
			})
		})
	}
}

// systemd learns when the server is ready and when it stops.
func TestReadiness_systemd(t *testing.T) {
	address := filepath.Join(t.TempDir(), "notify")
	socket, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: address, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close() //nolint:errcheck // only read
	t.Setenv("NOTIFY_SOCKET", address)
	ready := newReadiness()
	for _, state := range []string{warmingUp, planned, planned, draining, draining} {
		ready.becomes(state)
	}
	for _, want := range []string{"READY=1", "STOPPING=1"} {
		message := make([]byte, 100)
		_ = socket.SetReadDeadline(time.Now().Add(time.Minute))
		if n, err := socket.Read(message); err != nil || string(message[:n]) != want {
			t.Errorf("%q, %v, want %s", message[:n], err, want)
		}
	}
}
