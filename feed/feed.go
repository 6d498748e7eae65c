// Package feed reads the journal once for all subscriptions. A subscription that has seen everything up to the end takes new changes
// from memory; one that is behind reads the journal by itself until it has caught up.
package feed

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

const (
	// mostRecent is how many changes are kept. A subscription that is further behind reads by itself.
	mostRecent = 1_000
	// retryAfter is how long the feed waits before it tries again, if the journal cannot be read.
	retryAfter = time.Second
)

// Store is what a feed reads from; see store.Store.
type Store interface {
	loaders.Store
	ChangesAfter(ctx context.Context, sequence int, where *model.ChangeFilter) (*model.Page, error)
	LastChange(ctx context.Context) (int, error)
}

// Feed follows the end of the journal while anybody subscribes. It is safe for concurrent use.
type Feed struct {
	store Store
	cache *loaders.Cache

	lastReads lastReads

	lock         sync.Mutex
	subscribers  int
	withEntities int // subscribers who select entities
	stop         context.CancelFunc
	head         int             // sequence number of the last change that was read; -1 before the first read
	recent       []*model.Change // the last changes up to head, without gaps
	next         *round
}

// round lasts from one read of the journal that finds something to the next.
type round struct {
	over chan struct{}
	err  error // if the journal could not be read because of a mistake of ours
}

// New makes a feed. cache says when the graph has changed.
func New(s Store, cache *loaders.Cache) *Feed {
	return &Feed{store: s, cache: cache, lastReads: lastReads{turn: make(chan struct{}, 1)}, head: -1, next: newRound()}
}

func newRound() *round { return &round{over: make(chan struct{})} }

// Subscription is a subscriber's place in the journal. It is for one goroutine.
type Subscription struct {
	// Sequence is the number of the last change that the subscriber has seen.
	Sequence int

	feed         *Feed
	where        *model.ChangeFilter
	withEntities bool
}

// Subscribe begins a subscription to the changes after a sequence number for which the filter holds; where may be nil. withEntities
// says that the subscriber will load the entities of the changes. Close ends the subscription.
func (f *Feed) Subscribe(sequence int, where *model.ChangeFilter, withEntities bool) *Subscription {
	f.lock.Lock()
	defer f.lock.Unlock()
	if f.subscribers++; f.subscribers == 1 {
		ctx, stop := context.WithCancel(context.Background()) // of no request
		f.stop, f.head, f.recent = stop, -1, nil
		goroutine.Background(ctx, f.run)
	}
	if withEntities {
		f.withEntities++
	}
	return &Subscription{Sequence: sequence, feed: f, where: where, withEntities: withEntities}
}

// Close ends a subscription.
func (s *Subscription) Close() {
	s.feed.lock.Lock()
	defer s.feed.lock.Unlock()
	if s.withEntities {
		s.feed.withEntities--
	}
	if s.feed.subscribers--; s.feed.subscribers == 0 {
		s.feed.stop()
	}
}

// Next returns the next changes, at most a page, and the sequence number up to which nothing else is for the subscriber. It waits
// until there may be some, so it can return none. The subscriber sets Sequence when it has passed them on.
func (s *Subscription) Next(ctx context.Context) (changes []*model.Change, upTo int, err error) {
	recent, head, isShared, next := s.feed.after(s.Sequence)
	switch {
	case !isShared:
		return s.read(ctx, head)
	case len(recent) > 0:
		upTo = recent[len(recent)-1].Sequence
		return slices.DeleteFunc(recent, func(c *model.Change) bool { return !c.Passes(s.where) }), upTo, nil
	}
	select {
	case <-ctx.Done():
		return nil, s.Sequence, ctx.Err()
	case <-next.over:
		return nil, s.Sequence, next.err
	}
}

// read reads the next changes for this subscriber alone. What the journal had up to head is there, if it is in the filter.
func (s *Subscription) read(ctx context.Context, head int) (changes []*model.Change, upTo int, err error) {
	page, err := s.feed.store.ChangesAfter(ctx, s.Sequence, s.where)
	if err != nil {
		return nil, s.Sequence, err
	}
	changes, upTo = changesOf(page), s.Sequence
	if len(changes) > 0 {
		upTo = changes[len(changes)-1].Sequence
	}
	if !page.HasNext {
		upTo = max(upTo, head)
	}
	if s.withEntities {
		err = s.feed.load(ctx, changes)
	}
	return changes, upTo, err
}

func changesOf(page *model.Page) []*model.Change {
	changes := make([]*model.Change, len(page.Items))
	for i, item := range page.Items {
		changes[i] = item.Node.(*model.Change)
	}
	return changes
}

// after returns the recent changes after a sequence number, at most a page. isShared is false if the feed does not have all of them.
// next is the round that ends when there are more.
func (f *Feed) after(sequence int) (changes []*model.Change, head int, isShared bool, next *round) {
	f.lock.Lock()
	defer f.lock.Unlock()
	if f.head < 0 || sequence >= f.head {
		return nil, f.head, true, f.next
	}
	if len(f.recent) == 0 || sequence < f.recent[0].Sequence-1 {
		return nil, f.head, false, f.next
	}
	i, _ := slices.BinarySearchFunc(f.recent, sequence+1, func(c *model.Change, n int) int { return c.Sequence - n })
	return slices.Clone(f.recent[i:min(i+store.MaxPageSize, len(f.recent))]), f.head, true, f.next
}

// run follows the journal until the context ends.
func (f *Feed) run(ctx context.Context) {
	for ctx.Err() == nil {
		changed := f.cache.Changed()
		err := goroutine.Try(ctx, func() error { return f.read(ctx) })
		var again <-chan time.Time
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			if IsInternal(err) {
				f.publish(ctx, nil, err)
			}
			slog.WarnContext(ctx, "subscriptions wait for the journal", "error", err)
			again, changed = time.After(retryAfter), nil
		}
		select {
		case <-ctx.Done():
		case <-changed:
		case <-again:
		}
	}
}

// IsInternal reports whether an error is our fault, so that trying again would not help.
func IsInternal(err error) bool {
	var known *model.Error
	return !errors.As(err, &known) || known.Code == model.CodeInternal
}

// read reads the journal up to its end.
func (f *Feed) read(ctx context.Context) error {
	f.lock.Lock()
	head := f.head
	f.lock.Unlock()
	if head < 0 {
		last, err := f.store.LastChange(ctx)
		if err != nil {
			return err
		}
		f.begin(ctx, last)
		head = last
	}
	f.cache.AwaitRevision(ctx, retryAfter) // else the cache would not keep the entities
	for {
		page, err := f.store.ChangesAfter(ctx, head, nil)
		if err != nil {
			return err
		}
		changes := changesOf(page)
		if len(changes) > 0 {
			if err := f.prepare(ctx, changes); err != nil {
				slog.WarnContext(ctx, "entities of new changes", "error", err) // each subscription will read its own
			}
			f.publish(ctx, changes, nil)
			head = changes[len(changes)-1].Sequence
		}
		if !page.HasNext || len(changes) == 0 {
			return nil
		}
	}
}

// prepare reads the entities of changes into the cache, if anybody selects them.
func (f *Feed) prepare(ctx context.Context, changes []*model.Change) error {
	f.lock.Lock()
	isNeeded := f.withEntities > 0
	f.lock.Unlock()
	if !isNeeded {
		return nil
	}
	return f.load(ctx, changes)
}

func (f *Feed) load(ctx context.Context, changes []*model.Change) error {
	ids := make([]string, len(changes))
	for i, c := range changes {
		ids[i] = c.EntityID
	}
	_, err := loaders.New(f.store, f.cache).Entities(ctx, ids)
	return err
}

// begin sets where the feed begins.
func (f *Feed) begin(ctx context.Context, head int) {
	f.lock.Lock()
	defer f.lock.Unlock()
	if ctx.Err() == nil { // else another run has begun
		f.head = head
		f.endRound(nil)
	}
}

// publish adds changes, or says why there are none, and wakes those who wait.
func (f *Feed) publish(ctx context.Context, changes []*model.Change, err error) {
	f.lock.Lock()
	defer f.lock.Unlock()
	if ctx.Err() != nil {
		return
	}
	if len(changes) > 0 {
		f.recent = append(f.recent, changes...)
		f.head = changes[len(changes)-1].Sequence
	}
	if more := len(f.recent) - mostRecent; more > 0 {
		f.recent = slices.Clone(f.recent[more:]) // so that the older ones leave the memory
	}
	f.endRound(err)
}

func (f *Feed) endRound(err error) {
	f.next.err = err
	close(f.next.over)
	f.next = newRound()
}
