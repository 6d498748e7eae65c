package admission

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sidelines/sidelines/auth"
	"github.com/sidelines/sidelines/model"
)

// Numbers of the door.
const (
	// mostReading is how many requests the server reads and parses at a time. More than that only take the processors from each
	// other, until all answers are late. Beyond it, no site may have more than an equal part, or one.
	mostReading = 768
	// mostReadingEach is how many of them one caller may have.
	mostReadingEach = 384
	// mostReadingSite is how many the callers of one site may have together, because anybody can make up tokens.
	mostReadingSite = 640
	// doorMemory is the time after which a request counts 1/e of what it counted first.
	doorMemory = time.Second
	// doorFactor is how many requests of a crowded client come in for each that was admitted, so that the queues stay full.
	doorFactor = 1.25
	// leastThrough is the least part of the requests of a client that comes in, which shows when the server has room again.
	leastThrough = 0.02
	// mostRecords bounds the memory of the door. Requests of clients beyond them come in.
	mostRecords = 10_000
	// reportEvery is how often the log says that requests were refused at the door.
	reportEvery = time.Second
)

// door refuses requests before it reads them, from clients that send far more than the server answers: refusing a request that was
// read and parsed takes a good part of the time of answering one. It is the client-side throttling of "Handling Overload" in Site
// Reliability Engineering (Google, 2016), which the server does in place of clients that do not.
type door struct {
	turnedAway atomic.Uint64

	lock     sync.Mutex
	reading  int
	readers  map[string]int // how many of them each caller has
	sites    map[string]int // how many of them each site has
	records  map[string]*record
	unsaid   int // requests that were refused and that the log has not yet
	reported time.Time
}

// record has the recent requests of a client of which some were refused.
type record struct {
	asked, admitted float64
	credit          float64 // a request comes in for each whole one
	at              time.Time
}

// visit is a request that came in. It is being read until it enters a queue.
type visit struct {
	door         *door
	caller, site string
	isRead       sync.Once
}

type visitKey struct{}

// visitOf returns the visit of the context, or nil for operations that did not come through the door, as those of WebSockets.
func visitOf(ctx context.Context) *visit {
	v, _ := ctx.Value(visitKey{}).(*visit)
	return v
}

// lets returns a visit if a request of the caller, from a site, comes in, or nil.
func (d *door) lets(caller, site string) *visit {
	d.lock.Lock()
	defer d.lock.Unlock()
	if d.isFull(caller, site) {
		d.record(caller)
		return nil
	}
	if r := d.records[caller]; r != nil {
		if r.age(); r.asked < 1 {
			delete(d.records, caller)
		} else if !r.lets() {
			return nil
		}
	}
	if d.readers == nil {
		d.readers, d.sites = map[string]int{}, map[string]int{}
	}
	d.reading++
	d.readers[caller]++
	d.sites[site]++
	return &visit{door: d, caller: caller, site: site}
}

func (d *door) isFull(caller, site string) bool {
	ofSite := d.sites[site]
	return d.readers[caller] >= mostReadingEach || ofSite >= mostReadingSite ||
		d.reading >= mostReading && ofSite >= max(1, mostReading/max(1, len(d.sites)))
}

// lets reports whether one more request comes in.
func (r *record) lets() bool {
	r.asked++
	r.credit += max(leastThrough, min(1, 1-(r.asked-doorFactor*r.admitted)/(r.asked+1)))
	if r.credit < 1 {
		return false
	}
	r.credit--
	return true
}

// read notes that a request was read. It may be called more than once.
func (v *visit) read() {
	v.isRead.Do(func() {
		v.door.lock.Lock()
		defer v.door.lock.Unlock()
		v.door.reading--
		oneLess(v.door.readers, v.caller)
		oneLess(v.door.sites, v.site)
	})
}

func oneLess(counts map[string]int, key string) {
	if counts[key]--; counts[key] == 0 {
		delete(counts, key)
	}
}

// admitted counts a request that a queue admitted.
func (v *visit) admitted() {
	v.door.lock.Lock()
	defer v.door.lock.Unlock()
	if r := v.door.records[v.caller]; r != nil {
		r.age()
		r.admitted++
	}
}

// refused begins to count the requests of a client that a queue refused one of.
func (v *visit) refused() {
	v.door.lock.Lock()
	defer v.door.lock.Unlock()
	v.door.record(v.caller)
}

func (d *door) record(client string) {
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
	d.records[client] = &record{asked: 2, admitted: 1, at: time.Now()}
}

// sweep drops the records of clients that have not asked for long.
func (d *door) sweep() {
	for client, r := range d.records {
		if r.age(); r.asked < 1 {
			delete(d.records, client)
		}
	}
}

// age lets what was counted fade.
func (r *record) age() {
	now := time.Now()
	part := math.Exp(-now.Sub(r.at).Seconds() / doorMemory.Seconds())
	r.asked, r.admitted, r.at = r.asked*part, r.admitted*part, now
}

// report says in the log that requests are refused, but not for each of them, because that takes longer than refusing it.
func (d *door) report(ctx context.Context) {
	d.turnedAway.Add(1)
	d.lock.Lock()
	d.unsaid++
	n, now := d.unsaid, time.Now()
	isDue := now.Sub(d.reported) >= reportEvery
	if isDue {
		d.unsaid, d.reported = 0, now
	}
	d.lock.Unlock()
	if isDue {
		slog.WarnContext(ctx, "requests refused before they were read", "code", model.CodeOverloaded, "requests", n, "client", ClientOf(ctx))
	}
}

// crowded is the body of the answer of the door. It is made once, because it is written most when there is least time.
var crowded = fmt.Appendf(nil, `{"errors":[{"message":%q,"extensions":{"code":%q}}]}`+"\n",
	"You send more requests than the server can answer in time. Send fewer at a time.", model.CodeOverloaded)

// Door refuses requests to a path from clients that send far more than the server answers. It goes outside of everything that takes
// time, and inside of Clients.
func (g *Gate) Door(path string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path || r.Header.Get("Upgrade") != "" {
			next.ServeHTTP(w, r)
			return
		}
		v := g.door.lets(callerOf(r))
		if v == nil {
			g.door.report(r.Context())
			w.Header().Set("Content-Type", "application/json; charset=utf-8")
			model.CodeOverloaded.WriteHeader(w, http.StatusServiceUnavailable)
			_, _ = w.Write(crowded) // fails only if the client is gone
			return
		}
		defer v.read()
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), visitKey{}, v)))
	})
}

// callerOf names the caller of a request before its token was checked: by the token, or else by the address, which is the site.
// Made-up tokens make nobody more than one client, because no queue admits a request with a token that is not known.
func callerOf(r *http.Request) (caller, site string) {
	site = keyOf(r.Context())
	if token := auth.Token(r.Header.Get("Authorization")); token != "" {
		sum := sha256.Sum256([]byte(token)) // the door keeps it, and a header may have a megabyte
		return string(sum[:]), site
	}
	return site, site
}
