package transport

import (
	"context"
	"sync"

	gqlgen "github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Subscription lets a resolver and the connection that carries its subscription know of each other.
type Subscription struct {
	lastEventID string          // of a client that comes back
	isRefused   bool            // the subscription did not begin
	failure     *gqlerror.Error // why it broke off
	lock        sync.Mutex
	isNumbered  bool // messages of the protocol have ids
	ids         []string
}

type subscriptionKey struct{}

// SubscriptionOf returns the subscription that a resolver answers.
func SubscriptionOf(ctx context.Context) *Subscription {
	if s, ok := ctx.Value(subscriptionKey{}).(*Subscription); ok {
		return s
	}
	return &Subscription{}
}

// LastEventID is the id of the last message that a client saw before it came back; empty if the protocol does
// not send it.
func (s *Subscription) LastEventID() string { return s.lastEventID }

// Refuse notes that the subscription does not begin: the error that its resolver returns becomes the status of the answer.
func (s *Subscription) Refuse() { s.isRefused = true }

// Announce gives the next message its id.
func (s *Subscription) Announce(id string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.isNumbered {
		s.ids = append(s.ids, id)
	}
}

// nextID takes the id of the message that goes out now.
func (s *Subscription) nextID() string {
	s.lock.Lock()
	defer s.lock.Unlock()
	if len(s.ids) == 0 {
		return ""
	}
	id := s.ids[0]
	s.ids = s.ids[1:]
	return id
}

// BreakOff says why a subscription ends before its time. A resolver calls it before it closes its channel.
func BreakOff(ctx context.Context, err error) {
	presented := presentError(ctx, err)
	if s, ok := ctx.Value(subscriptionKey{}).(*Subscription); ok {
		s.failure = presented
		return
	}
	gqlgen.AddSubscriptionError(ctx, presented)
}
