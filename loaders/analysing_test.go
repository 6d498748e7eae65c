package loaders

import (
	"context"
	"errors"
	"runtime"
	"strconv"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// slow is a store whose questions take a second each.
type slow struct {
	Store
	running, most atomic.Int64
}

func (s *slow) Surroundings(context.Context, []string, model.Scope) (map[string]model.Surroundings, error) {
	s.most.Store(max(s.most.Load(), s.running.Add(1)))
	defer s.running.Add(-1)
	time.Sleep(time.Second) // of the bubble
	return nil, nil
}

func (s *slow) Pages(_ context.Context, list *store.List, parents []string) (map[string]*model.Page, error) {
	s.running.Add(1)
	pages := map[string]*model.Page{}
	for _, parent := range parents {
		pages[parent] = &model.Page{Items: make([]*model.PageItem, list.Size())}
	}
	return pages, nil
}

// As many analysis questions run at once as there are processors. One whose deadline passes while it waits is refused as
// OVERLOADED, and one whose client has gone ends as it was ended.
func TestAnalysing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, cache := &slow{}, NewCache(0)
		at := runtime.GOMAXPROCS(0)
		ask := func(ctx context.Context) error {
			_, err := New(s, cache).Surroundings(ctx, nil, model.Scope{})
			return err
		}
		answers := make(chan error, 3*at)
		for range 3 * at {
			go func() { answers <- ask(t.Context()) }()
		}
		synctest.Wait()
		short, cancel := context.WithTimeout(t.Context(), time.Second/2)
		defer cancel()
		var known *model.Error
		if err := ask(short); !errors.As(err, &known) || known.Code != model.CodeOverloaded {
			t.Errorf("a wait beyond the deadline: %v", err)
		}
		gone, leave := context.WithCancel(t.Context())
		leave()
		if err := ask(gone); !errors.Is(err, context.Canceled) {
			t.Errorf("a client that has gone: %v", err)
		}
		for range 3 * at {
			if err := <-answers; err != nil {
				t.Error(err)
			}
		}
		if most := int(s.most.Load()); most != at {
			t.Errorf("%d at once, want %d", most, at)
		}
	})
}

// Many full pages are read in pieces, and no further piece once the response has too much.
func TestBudget_pieces(t *testing.T) {
	size := 100
	list, err := store.NewList("Leader.meetings", "Meeting", store.PageArgs{First: &size}, nil, []string{"START_DESC"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	parents := make([]string, 200) // 20,000 items in 4 pieces
	for i := range parents {
		parents[i] = strconv.Itoa(i)
	}
	for most, want := range map[int]int64{20_000: 4, 4_000: 1, 7_000: 2, 0: 4} {
		s := &slow{}
		ctx, end := WithNew(t.Context(), s, NewCache(0), most)
		l := For(ctx)
		_, err := l.readInPieces(ctx, s, list, parents)
		if got := s.running.Load(); got != want {
			t.Errorf("at most %d: %d pieces, want %d", most, got, want)
		}
		var known *model.Error
		if isSpent := want < 4; (l.Spent() != nil) != isSpent || errors.As(err, &known) != isSpent || isSpent && known.Details["limit"] != "maxObjects" {
			t.Errorf("at most %d: %v, %v", most, l.Spent(), err)
		}
		end()
	}
}
