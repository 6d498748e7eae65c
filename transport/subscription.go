package transport

import (
	"context"
	"sync"

	gqlgen "github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/sidelines/sidelines/observe"
)

// Subscription connects a resolver with the transport of its subscription.
type Subscription struct {
	lastEventID string          // of a client that reconnects
	isRefused   bool            // whether the subscription did not begin
	failure     *gqlerror.Error // why it ended early
	lock        sync.Mutex
	isNumbered  bool // whether messages of the protocol have ids
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

// LastEventID returns the id of the last message that a client received before it reconnected, or "" if the protocol does not
// send it.
func (s *Subscription) LastEventID() string { return s.lastEventID }

// Refuse notes that the subscription does not begin, so that the error of its resolver determines the status of the response.
func (s *Subscription) Refuse() { s.isRefused = true }

// Announce sets the id of the next message.
func (s *Subscription) Announce(id string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.isNumbered {
		s.ids = append(s.ids, id)
	}
}

// nextID returns the id of the message that is being sent.
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

// BreakOff sets the reason why a subscription ends early. A resolver calls it before it closes its channel.
func BreakOff(ctx context.Context, err error) {
	presented := presentError(ctx, err)
	observe.RequestOf(ctx).NoteCode(code(presented))
	if s, ok := ctx.Value(subscriptionKey{}).(*Subscription); ok {
		s.failure = presented
		return
	}
	gqlgen.AddSubscriptionError(ctx, presented)
}
