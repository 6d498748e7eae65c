// Package admission decides which requests run now, which wait, and which the server refuses because it has too much to do. Each
// class of requests has a number of slots of its own, so that analysis cannot keep look-ups from running, and clients take turns.
package admission

import (
	"context"
	"errors"
	"math"
	"net/http"
	"time"

	"github.com/sidelines/sidelines/model"
)

// Class is a kind of request, by what it takes from the server.
type Class int

// The classes. A request that needs neither the database nor much time belongs to None, which has no bound.
const (
	None          Class = iota
	Introspection       // __schema and __type: takes time of the processor, and no database
	Lookup              // entities by id
	List                // connections, search and resolve
	Analysis            // paths, networks and other questions about many records
	Write               // mutations
	Export              // files of a large part of the graph
	Stream              // subscriptions, as long as they last
	Socket              // WebSockets, as long as they are open
	classes
)

var classNames = [classes]string{"none", "introspection", "lookup", "list", "analysis", "write", "export", "stream", "socket"}

// String returns the name of the class in metrics and in messages.
func (c Class) String() string { return classNames[c] }

// Limit bounds the requests of a class.
type Limit struct {
	// Slots is how many run at a time.
	Slots int
	// Share is how many of them one client may have.
	Share int
	// Places is how many more may wait for a slot, of all clients together.
	Places int
}

// Numbers of requests that do not follow from --max-in-flight.
const (
	// places is how many requests of a class wait. Sixty-four clients that each wait for an answer fit in even if they are one
	// client to the server. The class of look-ups answers so many in about a quarter of a second.
	places = 128
	// heldSlots is how many streams, and how many WebSockets, are open at a time.
	heldSlots = 1000
	// exportSlots is how many exports run, because each reads a large part of the graph, and exportShare is how many of them one
	// client may have, which may read its file slowly.
	exportSlots, exportShare = 4, 2
)

// LimitsFor returns limits with which about inFlight requests read or write at a time: look-ups and lists three eighths each,
// analysis and writes one eighth each.
func LimitsFor(inFlight int) map[Class]Limit {
	waiting := func(eighths int) Limit {
		slots := max(1, inFlight*eighths/8)
		return Limit{Slots: slots, Share: max(1, slots-max(1, slots/4)), Places: places}
	}
	held := Limit{Slots: heldSlots, Share: heldSlots / 2}
	return map[Class]Limit{
		Introspection: waiting(1), Lookup: waiting(3), List: waiting(3), Analysis: waiting(1), Write: waiting(1),
		Export: {Slots: exportSlots, Share: exportShare}, Stream: held, Socket: held,
	}
}

// Gate admits requests.
type Gate struct {
	queues [classes]*queue
	door   door
}

// New makes a gate. A class without a limit has no bound.
func New(limits map[Class]Limit) *Gate {
	g := &Gate{}
	for class := range g.queues {
		limit, isBounded := limits[Class(class)]
		if !isBounded {
			limit = Limit{Slots: math.MaxInt, Share: math.MaxInt}
		}
		g.queues[class] = newQueue(limit)
	}
	return g
}

// Enter waits until a request of a class may run, for at most the given time, and returns a function that the caller calls once
// or more when the request has ended. The client of the context is whom it is for. The error is a model.Error with the code
// OVERLOADED if the server refuses the request, or the error of the context if that ends first.
func (g *Gate) Enter(ctx context.Context, class Class, wait time.Duration) (leave func(), err error) {
	v := visitOf(ctx)
	if v != nil {
		v.read()
	}
	leave, err = g.queues[class].enter(ctx, keyOf(ctx), wait)
	switch {
	case err == nil:
		if v != nil {
			v.admitted()
		}
		return leave, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case g.queues[class].limit.Places == 0: // which says nothing about other requests of the client
		return nil, overloaded("The server has as many requests of the class %s open as it allows. Try again when one has ended.", class)
	case v != nil:
		v.refused()
	}
	return nil, overloaded("The server has more requests of the class %s than it can answer in time. Try again after a moment.", class)
}

func overloaded(format string, class Class) error {
	return model.Errorf(model.CodeOverloaded, format, class)
}

// Bound refuses requests beyond the slots of a class.
func (g *Gate) Bound(class Class, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		leave, err := g.Enter(r.Context(), class, 0)
		var refused *model.Error
		switch {
		case errors.As(err, &refused):
			refused.Refuse(w, http.StatusServiceUnavailable)
		case err == nil:
			defer leave()
			next.ServeHTTP(w, r)
		} // otherwise the client is gone
	})
}

// Stats are the numbers of one class.
type Stats struct {
	Class            Class
	Running, Waiting int
	Admitted         uint64 // since the start
	Refused          uint64 // since the start
}

// Stats returns the numbers of each class.
func (g *Gate) Stats() []Stats {
	all := make([]Stats, classes)
	for class, q := range g.queues {
		all[class] = q.stats()
		all[class].Class = Class(class)
	}
	return all
}

// RefusedAtDoor returns how many requests were refused before their class was known, since the start.
func (g *Gate) RefusedAtDoor() uint64 { return g.door.turnedAway.Load() }
