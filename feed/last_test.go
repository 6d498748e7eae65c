package feed_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/feed"
	"github.com/sidelines/sidelines/loaders"
)

// slowJournal takes a second to say what the last change is.
type slowJournal struct {
	*journal
	reads atomic.Int32
}

func (j *slowJournal) LastChange(ctx context.Context) (int, error) {
	j.reads.Add(1)
	last, err := j.journal.LastChange(ctx)
	time.Sleep(time.Second) // in a bubble of synctest
	return last, err
}

func TestFeed_lastIsShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		j := &slowJournal{journal: &journal{}}
		f := feed.New(j, loaders.NewCache(10))
		answered := make(chan int, 2000)
		ask := func() {
			last, err := f.Last(t.Context())
			if err != nil {
				t.Error(err)
			}
			answered <- last
		}
		for range 1000 {
			go ask()
		}
		synctest.Wait() // the first read runs
		j.commit("a")
		for range 1000 {
			go ask()
		}
		synctest.Wait()
		early, done := context.WithCancel(t.Context())
		done()
		if _, err := f.Last(early); !errors.Is(err, context.Canceled) {
			t.Errorf("who no longer waits gets %v", err)
		}
		times := map[int]int{}
		for range 2000 {
			times[<-answered]++
		}
		if times[0] < 1 || times[1] < 1000 || len(times) != 2 {
			t.Errorf("answers %v: who asks after a commit must know of it", times)
		}
		if reads := j.reads.Load(); reads > 2 {
			t.Errorf("%d reads", reads)
		}
	})
}
