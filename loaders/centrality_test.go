package loaders_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
)

// gatherings make a and b meet.
func gatherings() []model.Gathering {
	return []model.Gathering{
		{First: "2020-01-01", Last: "2020-01-01", Actors: []string{"a", "b"}},
		{First: "2021-01-01", Last: "2021-01-01", Actors: []string{"b", "c"}},
	}
}

var everybody = analysis.TiesQuery{MaxActors: 100, MaxTies: 100}

func central(t *testing.T, l *loaders.Loaders, metric model.CentralityMetric, q analysis.TiesQuery) string {
	t.Helper()
	ranked, err := l.Centrality(t.Context(), metric, q)
	if err != nil {
		t.Fatal(err)
	}
	var text []string
	for _, c := range ranked {
		text = append(text, fmt.Sprintf("{%s %v %d}", c.ID, c.Score, c.Rank))
	}
	return fmt.Sprint(text)
}

// The network is read once for each revision, and what is worked out of it is kept by what was asked.
func TestLoaders_Centrality(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.gatherings = gatherings()
		fresh := func() *loaders.Loaders { return loaders.New(s, cache.Cache) }
		in2020 := everybody
		in2020.Period = model.Period{IsGiven: true, From: "2020-01-01", To: "2020-12-31"}
		for range 2 {
			for want, got := range map[string]string{
				"[{b 2 1} {a 1 2} {c 1 2}]": central(t, fresh(), model.CentralityMetricDegree, everybody),
				"[{a 1 1} {b 1 1}]":         central(t, fresh(), model.CentralityMetricDegree, in2020),
				"[{b 1 1} {a 0 2} {c 0 2}]": central(t, fresh(), model.CentralityMetricBetweenness, everybody),
			} {
				if got != want {
					t.Errorf("%s, want %s", got, want)
				}
			}
			if numbers, err := fresh().Communities(t.Context(), everybody); err != nil || len(numbers) != 3 {
				t.Errorf("%v, %v", numbers, err)
			}
		}
		s.wantReads(t, "all of it", "gatherings ")
		cache.becomes("2", nil)
		s.gatherings = s.gatherings[:1]
		if got := central(t, fresh(), model.CentralityMetricDegree, everybody); got != "[{a 1 1} {b 1 1}]" {
			t.Errorf("after a commit: %s", got)
		}
		s.wantReads(t, "after a commit", "gatherings ")
	})
}

// Without a revision nothing of it is kept.
func TestLoaders_Centrality_keepsNothing(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s := newShelf()
		s.gatherings = gatherings()
		cache := loaders.NewCache(1 << 20)
		for range 2 {
			central(t, loaders.New(s, cache), model.CentralityMetricDegree, everybody)
		}
		s.wantReads(t, "twice", "gatherings ", "gatherings ")
	})
}

// A network that is too large, or cannot be read, is refused anew each time.
func TestLoaders_Centrality_errors(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.gatherings = gatherings()
		l := loaders.New(s, cache.Cache)
		for range 2 {
			var refusal *model.Error
			if _, err := l.Communities(t.Context(), analysis.TiesQuery{MaxActors: 2, MaxTies: 100}); !errors.As(err, &refusal) || refusal.Code != model.CodeLimitExceeded {
				t.Error(err)
			}
		}
		s.err = errors.New("gone")
		cache.becomes("2", nil)
		for range 2 {
			if _, err := loaders.New(s, cache.Cache).Centrality(t.Context(), model.CentralityMetricDegree, everybody); !errors.Is(err, s.err) {
				t.Error(err)
			}
		}
		s.err = nil
		central(t, loaders.New(s, cache.Cache), model.CentralityMetricDegree, everybody)
	})
}

// What several wait for is read once, also when the first of them goes away.
func TestLoaders_Centrality_shared(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.gatherings, s.wait = gatherings(), make(chan struct{})
		ctx, leave := context.WithCancel(t.Context())
		first := make(chan error)
		go func() {
			_, err := loaders.New(s, cache.Cache).Centrality(ctx, model.CentralityMetricDegree, everybody)
			first <- err
		}()
		synctest.Wait()
		second := make(chan string)
		for range 2 {
			go func() { second <- central(t, loaders.New(s, cache.Cache), model.CentralityMetricDegree, everybody) }()
		}
		synctest.Wait()
		leave()
		if err := <-first; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		close(s.wait)
		for range 2 {
			if got := <-second; got != "[{b 2 1} {a 1 2} {c 1 2}]" {
				t.Error(got)
			}
		}
		s.wantReads(t, "all together", "gatherings ")
	})
}

// Work that nobody can wait for ends after a minute.
func TestLoaders_Centrality_timeout(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		s, cache := newShelf(), follow(t, 1<<20)
		s.wait = make(chan struct{})
		began := time.Now()
		if _, err := loaders.New(s, cache.Cache).Centrality(t.Context(), model.CentralityMetricDegree, everybody); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		if took := time.Since(began); took != time.Minute {
			t.Errorf("after %s", took)
		}
	})
}
