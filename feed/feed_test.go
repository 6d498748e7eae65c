package feed_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/feed"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// journal is a store in memory, which counts what it is asked.
type journal struct {
	loaders.Store
	lock    sync.Mutex
	changes []*model.Change
	err     error
	reads   map[string]int
}

const pageSize = 100

func (j *journal) ask(what string) error {
	if j.reads == nil {
		j.reads = map[string]int{}
	}
	j.reads[what]++
	return j.err
}

func (j *journal) ChangesAfter(_ context.Context, sequence int, where *model.ChangeFilter) (*model.Page, error) {
	j.lock.Lock()
	defer j.lock.Unlock()
	if err := j.ask("journal"); err != nil {
		return nil, err
	}
	page := &model.Page{}
	for _, c := range j.changes {
		if c.Sequence <= sequence || where != nil && !slices.Contains(where.Touching.Value(), c.EntityID) {
			continue
		}
		if page.HasNext = len(page.Items) == pageSize; page.HasNext {
			break
		}
		page.Items = append(page.Items, &model.PageItem{Node: c, Cursor: c.Cursor})
	}
	return page, nil
}

func (j *journal) LastChange(context.Context) (int, error) {
	j.lock.Lock()
	defer j.lock.Unlock()
	return len(j.changes), j.ask("last")
}

func (j *journal) EntitiesByID(_ context.Context, ids []string) (map[string]model.Entity, error) {
	j.lock.Lock()
	defer j.lock.Unlock()
	found := map[string]model.Entity{}
	for _, id := range ids {
		topic := &model.Topic{}
		topic.ID = id
		found[id] = topic
	}
	return found, j.ask("entities")
}

// commit adds changes of entities.
func (j *journal) commit(ids ...string) {
	j.lock.Lock()
	defer j.lock.Unlock()
	for _, id := range ids {
		n := len(j.changes) + 1
		j.changes = append(j.changes, &model.Change{Sequence: n, Cursor: fmt.Sprint(n), EntityID: id})
	}
}

func (j *journal) fail(err error) {
	j.lock.Lock()
	defer j.lock.Unlock()
	j.err = err
}

// take returns what was read since the last time.
func (j *journal) take() map[string]int {
	j.lock.Lock()
	defer j.lock.Unlock()
	reads := j.reads
	j.reads = nil
	return reads
}

func (j *journal) revision(context.Context) (string, error) {
	j.lock.Lock()
	defer j.lock.Unlock()
	return fmt.Sprint(len(j.changes)), nil
}

const every = 250 * time.Millisecond

// start follows a journal, in a bubble.
func start(t *testing.T, j *journal) (*feed.Feed, *loaders.Cache) {
	t.Helper()
	cache := loaders.NewCache(1 << 20)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); cache.Follow(ctx, loaders.Revisions(j.revision), every) }()
	t.Cleanup(func() { stop(); <-done })
	return feed.New(j, cache), cache
}

// subscriber collects what it receives.
type subscriber struct {
	lock sync.Mutex
	got  []int
	err  error
}

// failed returns the last error of the feed.
func (s *subscriber) failed() error {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.err
}

// listen runs a subscriber, who takes a while for each change.
func listen(t *testing.T, f *feed.Feed, cache *loaders.Cache, j *journal, after int, where *model.ChangeFilter, slow time.Duration) *subscriber {
	t.Helper()
	s := &subscriber{}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	subscription := f.Subscribe(after, where, true)
	go func() {
		defer close(done)
		defer subscription.Close()
		for ctx.Err() == nil {
			changes, upTo, err := subscription.Next(ctx)
			if err != nil && ctx.Err() == nil {
				s.lock.Lock()
				s.err = err
				s.lock.Unlock()
				time.Sleep(time.Second)
				continue
			}
			if len(changes) > pageSize {
				t.Errorf("%d changes at once", len(changes))
			}
			for _, c := range changes {
				time.Sleep(slow)
				if _, err := loaders.New(j, cache).Entity(ctx, c.EntityID); err != nil && ctx.Err() == nil {
					t.Error(err)
				}
				s.lock.Lock()
				s.got = append(s.got, c.Sequence)
				s.lock.Unlock()
			}
			subscription.Sequence = upTo
		}
	}()
	t.Cleanup(func() { stop(); <-done })
	return s
}

func (s *subscriber) want(t *testing.T, what string, want ...int) {
	t.Helper()
	s.lock.Lock()
	defer s.lock.Unlock()
	if !slices.Equal(s.got, want) {
		t.Errorf("%s: %v, want %v", what, s.got, want)
	}
}

func numbers(n int) (all []int) {
	for i := range n {
		all = append(all, i+1)
	}
	return all
}

func touching(ids ...string) *model.ChangeFilter {
	return &model.ChangeFilter{Touching: graphql.OmittableOf(ids)}
}

// A commit costs the same few reads, however many subscriptions it wakes.
func TestFeed_readsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &journal{}
		j.commit("a", "b")
		f, cache := start(t, j)
		var all, some []*subscriber
		for range 150 {
			all = append(all, listen(t, f, cache, j, 2, nil, 0))
			some = append(some, listen(t, f, cache, j, 2, touching("c"), 0))
		}
		time.Sleep(time.Second)
		j.take()
		j.commit("c", "d")
		time.Sleep(time.Second)
		synctest.Wait()
		if reads := j.take(); reads["journal"] != 1 || reads["entities"] != 1 || len(reads) != 2 {
			t.Errorf("a commit took %v", reads)
		}
		j.commit("c")
		time.Sleep(time.Second)
		synctest.Wait()
		for i := range all {
			all[i].want(t, "everything", 3, 4, 5)
			some[i].want(t, "what touches c", 3, 5)
		}
	})
}

// Subscriptions that are far behind, and clients that are slow, miss nothing and get nothing twice.
func TestFeed_missesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &journal{}
		random := rand.New(rand.NewPCG(1, 2))
		var want []int
		write := func(n int) {
			for range n {
				id := fmt.Sprint("topic-", random.IntN(5))
				j.commit(id)
				if id == "topic-3" {
					want = append(want, len(j.changes))
				}
			}
		}
		write(450)
		f, cache := start(t, j)
		early, earlyOf3 := listen(t, f, cache, j, 0, nil, 0), listen(t, f, cache, j, 0, touching("topic-3"), 0)
		slow, slowOf3 := listen(t, f, cache, j, 0, nil, 30*time.Millisecond), listen(t, f, cache, j, 0, touching("topic-3"), 300*time.Millisecond)
		none := listen(t, f, cache, j, 0, touching("topic-9"), 0)
		for range 60 {
			write(random.IntN(80))
			time.Sleep(time.Duration(random.IntN(2_000)) * time.Millisecond)
		}
		middle := listen(t, f, cache, j, 300, nil, 0)
		write(1)
		time.Sleep(time.Hour)
		n := len(j.changes)
		early.want(t, "from the beginning", numbers(n)...)
		slow.want(t, "a slow one", numbers(n)...)
		earlyOf3.want(t, "with a filter", want...)
		slowOf3.want(t, "with a filter, slow", want...)
		middle.want(t, "from the middle", numbers(n)[300:]...)
		none.want(t, "what nothing touches")
		j.take()
		time.Sleep(time.Hour)
		if reads := j.take(); len(reads) > 0 {
			t.Errorf("without a commit: %v", reads)
		}
	})
}

// While the journal cannot be read subscriptions wait; they end for a mistake of ours alone.
func TestFeed_errors(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &journal{}
		f, cache := start(t, j)
		s := listen(t, f, cache, j, 0, nil, 0)
		time.Sleep(time.Second)
		j.fail(model.Errorf(model.CodeUnavailable, "The database is away."))
		j.commit("a")
		time.Sleep(10 * time.Second)
		if s.want(t, "while it is away"); s.failed() != nil {
			t.Error(s.failed())
		}
		j.fail(nil)
		time.Sleep(2 * time.Second)
		s.want(t, "afterwards", 1)
		j.fail(errors.New("a mistake"))
		j.commit("b")
		time.Sleep(time.Second)
		if err := s.failed(); err == nil || !feed.IsInternal(err) {
			t.Errorf("a mistake of ours is %v", err)
		}
		j.fail(nil)
		time.Sleep(2 * time.Second)
		s.want(t, "once it is corrected", 1, 2)
	})
}

// Nobody reads the journal when nobody subscribes, and who subscribes later begins anew.
func TestFeed_stops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &journal{}
		f, _ := start(t, j)
		for round := range 3 {
			subscription := f.Subscribe(3*round, nil, false)
			time.Sleep(time.Second)
			j.commit("a", "b", "c")
			var got []int
			for len(got) < 3 {
				changes, upTo, err := subscription.Next(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				for _, c := range changes {
					got = append(got, c.Sequence)
				}
				subscription.Sequence = upTo
			}
			if want := numbers(3*round + 3)[3*round:]; !slices.Equal(got, want) {
				t.Errorf("%v, want %v", got, want)
			}
			subscription.Close()
			synctest.Wait()
			j.take()
			time.Sleep(time.Minute)
			if reads := j.take(); len(reads) > 0 {
				t.Errorf("without a subscription: %v", reads)
			}
		}
	})
}
