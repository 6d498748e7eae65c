package admission

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

const (
	serviceTime = 20 * time.Millisecond
	longestWait = 2500 * time.Millisecond
)

// limits are those of the class of look-ups by default.
var limits = LimitsFor(32)[Lookup]

// outcome counts what happened to the requests of a client.
type outcome struct {
	lock             sync.Mutex
	admitted, gaveUp int
	refused          int
	longest          time.Duration // that an admitted request waited
	waited           time.Duration // of all admitted requests together
	broken           error         // a rule that does not hold
}

// ask runs one request of a client.
func (o *outcome) ask(ctx context.Context, q *queue, client string, takes time.Duration) {
	begun := time.Now()
	leave, err := q.enter(ctx, client, longestWait)
	waited := time.Since(begun)
	o.lock.Lock()
	if waited > longestWait {
		o.broken = fmt.Errorf("a request of %s waited %s", client, waited)
	}
	switch {
	case err == nil:
		o.admitted++
		o.longest = max(o.longest, waited)
		o.waited += waited
	case errors.Is(err, errRefused):
		o.refused++
	case errors.Is(err, context.Canceled):
		o.gaveUp++
	default:
		o.broken = err
	}
	o.lock.Unlock()
	if err != nil {
		return
	}
	q.lock.Lock()
	if q.running > q.limit.Slots || q.lines[client].running > q.limit.Share || q.waiting > q.limit.Places {
		o.broken = fmt.Errorf("%d run, %d of %s, %d wait", q.running, q.lines[client].running, client, q.waiting)
	}
	q.lock.Unlock()
	defer leave()
	time.Sleep(takes) // of the clock of the test
}

// checkEmpty checks that every slot was given back.
func checkEmpty(t *testing.T, q *queue) {
	t.Helper()
	if q.running != 0 || q.waiting != 0 || len(q.lines) != 0 || q.turns.Len() != 0 {
		t.Errorf("%d still run, %d wait, in %d lines, of which %d have a turn", q.running, q.waiting, len(q.lines), q.turns.Len())
	}
}

// Clients that each wait for their answers are never refused, even if they all seem to be one client.
func TestQueue_closedLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, all := newQueue(limits), &outcome{}
		for range 64 {
			go func() {
				for range 100 {
					all.ask(t.Context(), q, "same", serviceTime)
				}
			}()
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		if all.admitted != 6400 || all.refused != 0 || all.broken != nil || all.longest > 200*time.Millisecond {
			t.Errorf("%d admitted, %d refused, longest wait %s, %v", all.admitted, all.refused, all.longest, all.broken)
		}
		checkEmpty(t, q)
	})
}

// flood asks at four times the rate at which the slots of a client free, for a time.
func flood(t *testing.T, q *queue, client string, lasts time.Duration) *outcome {
	all := &outcome{}
	go func() {
		every := serviceTime / time.Duration(4*q.limit.Share)
		for begun := time.Now(); time.Since(begun) < lasts; time.Sleep(every) {
			go all.ask(t.Context(), q, client, serviceTime)
		}
	}()
	return all
}

// With four times as many requests as there are answers, no slot is idle, and those that run are fresh.
func TestQueue_overload(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(limits)
		all := flood(t, q, "flood", 10*time.Second)
		time.Sleep(time.Minute)
		synctest.Wait()
		capacity := int(10*time.Second/serviceTime) * q.limit.Share
		if all.admitted < capacity*95/100 || all.refused < 2*capacity || all.broken != nil {
			t.Errorf("%d admitted of %d possible, %d refused, %v", all.admitted, capacity, all.refused, all.broken)
		}
		if mean := all.waited / time.Duration(all.admitted); mean > serviceTime {
			t.Errorf("an admitted request waited %s on average", mean)
		}
		checkEmpty(t, q)
	})
}

// A client that waits for its answers gets them while another one sends four times what there are answers for.
func TestQueue_goodClient(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q, good := newQueue(limits), &outcome{}
		bad := flood(t, q, "flood", 10*time.Second)
		go func() {
			for range 200 {
				good.ask(t.Context(), q, "good", serviceTime)
			}
		}()
		time.Sleep(time.Minute)
		synctest.Wait()
		if good.admitted != 200 || good.longest > 0 || good.broken != nil || bad.refused == 0 {
			t.Errorf("%d admitted, longest wait %s, %v; %d of the other refused", good.admitted, good.longest, good.broken, bad.refused)
		}
		checkEmpty(t, q)
	})
}

// Clients that all want more than there is get the same, however much more each of them wants.
func TestQueue_fairness(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(limits)
		clients := make([]*outcome, 8)
		for i := range clients {
			clients[i] = &outcome{}
			go func() {
				for begun := time.Now(); time.Since(begun) < 10*time.Second; time.Sleep(serviceTime / time.Duration(4*(i+1))) {
					go clients[i].ask(t.Context(), q, fmt.Sprint(i), serviceTime)
				}
			}()
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		fair := int(10*time.Second/serviceTime) * q.limit.Slots / len(clients)
		for i, c := range clients {
			if c.admitted < fair*85/100 || c.admitted > fair*115/100 || c.broken != nil {
				t.Errorf("client %d: %d admitted, its part is %d; %d refused, %v", i, c.admitted, fair, c.refused, c.broken)
			}
		}
		checkEmpty(t, q)
	})
}

// Requests that give up, panic or take very long leave no slot behind, at any order of events.
func TestQueue_slotsComeBack(t *testing.T) {
	for seed := range uint64(20) {
		synctest.Test(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 1))
			q := newQueue(Limit{Slots: 1 + random.IntN(6), Share: 1 + random.IntN(4), Places: random.IntN(12)})
			all := &outcome{}
			const requests = 2000
			for range requests {
				client, takes := fmt.Sprint(random.IntN(5)), time.Duration(random.IntN(200))*time.Millisecond
				ctx, cancel := context.WithCancel(t.Context())
				givesUp, panics := random.IntN(4) == 0, random.IntN(10) == 0
				go func() {
					defer cancel()
					defer func() { _ = recover() }()
					if panics {
						if leave, err := q.enter(ctx, client, longestWait); err == nil {
							defer leave()
							panic("of the test")
						}
						return
					}
					all.ask(ctx, q, client, takes)
				}()
				if givesUp {
					time.AfterFunc(time.Duration(random.IntN(100))*time.Millisecond, cancel)
				}
				time.Sleep(time.Duration(random.IntN(30)) * time.Millisecond)
			}
			time.Sleep(time.Minute)
			synctest.Wait()
			if all.broken != nil || all.admitted == 0 {
				t.Errorf("seed %d: %d admitted, %v", seed, all.admitted, all.broken)
			}
			checkEmpty(t, q)
		})
	}
}

// Nobody waits longer than allowed, even if no slot ever frees.
func TestQueue_longestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := newQueue(Limit{Slots: 1, Share: 1, Places: 10})
		leave, err := q.enter(t.Context(), "first", 0)
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		if _, err := q.enter(t.Context(), "second", longestWait); !errors.Is(err, errRefused) || time.Since(begun) != longestWait {
			t.Errorf("%v after %s, want to be refused after %s", err, time.Since(begun), longestWait)
		}
		leave()
		leave() // again, which frees no further slot
		checkEmpty(t, q)
	})
}

// A class without places refuses at once what it has no slot for.
func TestQueue_withoutPlaces(t *testing.T) {
	q := newQueue(Limit{Slots: 3, Share: 2})
	var leave func()
	for _, step := range []struct {
		client    string
		isRefused bool
	}{{"a", false}, {"a", false}, {"a", true}, {"b", false}, {"b", true}, {"c", true}} {
		left, err := q.enter(t.Context(), step.client, time.Minute)
		if errors.Is(err, errRefused) != step.isRefused || (err == nil) == step.isRefused {
			t.Fatalf("%+v: %v", step, err)
		}
		if err == nil {
			leave = left
		}
	}
	leave()
	if _, err := q.enter(t.Context(), "c", 0); err != nil {
		t.Errorf("a slot was free: %v", err)
	}
}

// A request that gives up in the moment in which it is admitted gives its slot back.
func TestQueue_givesUpWhenAdmitted(t *testing.T) {
	q := newQueue(Limit{Slots: 1, Share: 1, Places: 1})
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for range 100 { // in about half of them the end of the context is noticed first
		leave, err := q.enter(t.Context(), "a", 0)
		if err != nil {
			t.Fatal("a slot is lost: ", err)
		}
		l, ticket := q.arrive("b")
		leave()
		if q.await(ended, l, ticket, time.Minute) == nil {
			q.leave(l)
		}
	}
	checkEmpty(t, q)
}
