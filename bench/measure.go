package main

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sidelines/sidelines/bench/load"
	"github.com/sidelines/sidelines/goroutine"
)

// The columns.
const (
	cold    = "nothing kept"
	kept    = "kept"
	written = "10 writes a second"
)

// writeEvery is the time from one write to the next, in the column written.
const writeEvery = 100 * time.Millisecond

// cell is what was measured of one question, by one number of clients, of one side, in one column.
type cell struct {
	Question string  `json:"question"`
	Clients  int     `json:"clients"`
	Side     string  `json:"side"`
	Column   string  `json:"column"`
	Requests int     `json:"requests"`
	Errors   int     `json:"errors"`
	Seconds  float64 `json:"seconds"`
	P50      float64 `json:"p50Milliseconds"`
	P95      float64 `json:"p95Milliseconds"`
	P99      float64 `json:"p99Milliseconds"`
	Server   float64 `json:"serverMillisecondsPerRequest"`
	Neo4j    float64 `json:"neo4jMillisecondsPerRequest"`

	took             []time.Duration
	server, database time.Duration
	firstError       string
}

// rate is how many requests a second were answered.
func (c *cell) rate() float64 {
	if c.Seconds == 0 {
		return 0
	}
	return float64(c.Requests) / c.Seconds
}

// finish works out what is printed.
func (c *cell) finish() {
	slices.Sort(c.took)
	c.P50, c.P95, c.P99 = quantile(c.took, 0.5), quantile(c.took, 0.95), quantile(c.took, 0.99)
	if c.Requests > 0 {
		c.Server = milliseconds(c.server) / float64(c.Requests)
		c.Neo4j = milliseconds(c.database) / float64(c.Requests)
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func quantile(sorted []time.Duration, part float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return milliseconds(sorted[min(len(sorted)-1, int(part*float64(len(sorted))))])
}

// asked is a question to a side, as requests that are ready to be sent, one for each set of variables.
type asked struct {
	side     *side
	requests [][]byte
	next     atomic.Int64
}

func ask(s *side, q question, sets []variables) *asked {
	a := &asked{side: s, requests: make([][]byte, len(sets))}
	for i, v := range sets {
		a.requests[i] = s.request(q, v)
	}
	return a
}

// isAnswer reports whether a server answered what it was asked.
func isAnswer(a load.Answer) bool {
	return a.Status == 200 && !bytes.HasPrefix(a.Body, []byte(`{"errors"`)) && bytes.Contains(a.Body, []byte(`"data"`)) &&
		!bytes.Contains(a.Body, []byte(`"errors":[{"message"`))
}

// run has clients ask until the time is over, one set of variables after the other, and adds what it measures to the cell. All clients take
// the sets in turn, so that as many requests as there are sets differ from each other.
func (a *asked) run(ctx context.Context, c *cell, length time.Duration) error {
	serverBefore, databaseBefore, err := a.side.used()
	if err != nil {
		return err
	}
	var lock sync.Mutex
	begun := time.Now()
	group, _ := goroutine.NewGroup(ctx)
	for range c.Clients {
		group.Go(func() error {
			var took []time.Duration
			failed, why := 0, ""
			for time.Since(begun) < length && ctx.Err() == nil {
				request := a.requests[int(a.next.Add(1)-1)%len(a.requests)]
				sent := time.Now()
				if answer := a.side.caller.Call(request); !isAnswer(answer) {
					failed, why = failed+1, fmt.Sprintf("%d %.300s", answer.Status, answer.Body)
					continue
				}
				took = append(took, time.Since(sent))
			}
			lock.Lock()
			defer lock.Unlock()
			c.took = append(c.took, took...)
			c.Requests += len(took)
			c.Errors += failed
			c.firstError = why
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	c.Seconds += time.Since(begun).Seconds()
	serverAfter, databaseAfter, err := a.side.used()
	c.server += serverAfter - serverBefore
	c.database += databaseAfter - databaseBefore
	return err
}

// mostTries is how many times a question is asked that a server does not answer, because the machine is too busy.
const mostTries = 5

// insist returns the answer to a request. It is for what is not measured.
func (s *side) insist(request []byte) ([]byte, error) {
	for tries := 1; ; tries++ {
		answer := s.caller.Call(request)
		if isAnswer(answer) {
			return answer.Body, nil
		}
		if tries == mostTries {
			return nil, fmt.Errorf("%s does not answer: %d %.1000s", s.name, answer.Status, answer.Body)
		}
	}
}

// once asks with every set of variables once, by 16 clients, but begins no request after some time.
func (a *asked) once(ctx context.Context, atMost time.Duration) error {
	var next atomic.Int64
	begun := time.Now()
	group, _ := goroutine.NewGroup(ctx)
	for range 16 {
		group.Go(func() error {
			for i := next.Add(1) - 1; int(i) < len(a.requests) && time.Since(begun) < atMost && ctx.Err() == nil; i = next.Add(1) - 1 {
				if _, err := a.side.insist(a.requests[i]); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// writes is how the writes of a side went.
type writes struct {
	Side    string  `json:"side"`
	Number  int     `json:"number"`
	Errors  int     `json:"errors"`
	Seconds float64 `json:"seconds"`
	P50     float64 `json:"p50Milliseconds"`
	P99     float64 `json:"p99Milliseconds"`

	took []time.Duration
}

// during writes ten times a second while f runs, and one write after the other: one that takes longer than it should delays the next.
func (w *writes) during(ctx context.Context, s *side, meetings int, f func() error) error {
	writer := &load.Caller{Address: s.caller.Address}
	if s.name == ours {
		writer.Token = token
	}
	done := make(chan struct{})
	group, _ := goroutine.NewGroup(ctx)
	group.Go(func() error {
		begun := time.Now()
		defer func() { w.Seconds += time.Since(begun).Seconds() }()
		ticker := time.NewTicker(writeEvery)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return nil
			case <-ticker.C:
			}
			number := w.Number + w.Errors
			request := s.write(fmt.Sprint("meeting-", number*7919%meetings), fmt.Sprint("City ", number))
			sent := time.Now()
			if answer := writer.Call(request); !isAnswer(answer) {
				if w.Errors++; w.Errors == 1 {
					fmt.Printf("a write of %s failed: %d %.500s\n", s.name, answer.Status, answer.Body)
				}
				continue
			}
			w.took = append(w.took, time.Since(sent))
			w.Number++
		}
	})
	group.Go(func() error { defer close(done); return f() })
	return group.Wait()
}
