package admission

import (
	"math"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Numbers of the door.
const (
	// doorMemory is the time after which a request counts 1/e of what it counted first.
	doorMemory = time.Second
	// doorFactor is how many requests of a crowded client come in for each that was admitted, so that the queues stay full.
	doorFactor = 1.5
	// leastThrough is the least part of the requests of a client that comes in, which shows when the server has room again.
	leastThrough = 0.05
	// mostRecords bounds the memory of the door. Requests of clients beyond them come in.
	mostRecords = 10_000
)

// door refuses requests of clients that send far more than the server answers, before it reads them: refusing a request that was
// read and parsed takes a good part of the time of answering one. It is the client-side throttling of "Handling Overload" in Site
// Reliability Engineering (Google, 2016), which the server does in place of clients that do not.
type door struct {
	turnedAway atomic.Uint64
	crowds     atomic.Int64 // number of records, to pass without the lock while there is none

	lock    sync.Mutex
	records map[string]*record
}

// record has the recent requests of a client of which some were refused.
type record struct {
	asked, admitted float64
	credit          float64 // a request comes in for each whole one
	at              time.Time
}

// lets reports whether a request of the client comes in.
func (d *door) lets(client string) bool {
	if d.crowds.Load() == 0 {
		return true
	}
	d.lock.Lock()
	defer d.lock.Unlock()
	r := d.records[client]
	if r == nil {
		return true
	}
	if r.age(); r.asked < 1 {
		d.drop(client)
		return true
	}
	r.asked++
	r.credit += max(leastThrough, min(1, 1-(r.asked-doorFactor*r.admitted)/(r.asked+1)))
	if r.credit >= 1 {
		r.credit--
		return true
	}
	d.turnedAway.Add(1)
	return false
}

// admitted counts a request that a queue admitted.
func (d *door) admitted(client string) {
	if d.crowds.Load() == 0 {
		return
	}
	d.lock.Lock()
	defer d.lock.Unlock()
	if r := d.records[client]; r != nil {
		r.age()
		r.admitted++
	}
}

// refused begins to count the requests of a client that a queue refused one of.
func (d *door) refused(client string) {
	d.lock.Lock()
	defer d.lock.Unlock()
	if d.records[client] != nil {
		return
	}
	if len(d.records) >= mostRecords {
		d.sweep()
	}
	if len(d.records) >= mostRecords {
		return
	}
	if d.records == nil {
		d.records = map[string]*record{}
	}
	// As if the client had been given all that it asked for until now.
	d.records[client] = &record{asked: 2, admitted: 1, at: time.Now()}
	d.crowds.Add(1)
}

// sweep drops the records of clients that have not asked for long.
func (d *door) sweep() {
	for client, r := range d.records {
		if r.age(); r.asked < 1 {
			d.drop(client)
		}
	}
}

func (d *door) drop(client string) {
	delete(d.records, client)
	d.crowds.Add(-1)
}

// age lets what was counted fade.
func (r *record) age() {
	now := time.Now()
	part := math.Exp(-now.Sub(r.at).Seconds() / doorMemory.Seconds())
	r.asked, r.admitted, r.at = r.asked*part, r.admitted*part, now
}

// Door refuses some of the requests of clients that send far more than the server answers. It goes inside of the middleware that
// identifies clients.
func (g *Gate) Door(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.door.lets(keyOf(r.Context())) {
			next.ServeHTTP(w, r)
			return
		}
		errCrowded.Refuse(w, http.StatusServiceUnavailable)
	})
}
