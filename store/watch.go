package store

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"time"

	"github.com/google/uuid"
)

// How long the graph must be quiet before Watch looks for foreign changes: if it knows that there are some, and if it cannot
// know; and how long Watch waits at most if the graph is never quiet.
const (
	adoptForeign = 200 * time.Millisecond
	adoptAfter   = 2 * time.Second
	adoptAtLeast = 30 * time.Second
)

// Watch adopts foreign changes until the context ends: at the beginning, unless it is known that there are none, and soon after every
// commit that is not in the journal. Of several servers, the one that has the lease of the search does it. changed returns a
// channel that the next commit closes.
func (s *Store) Watch(ctx context.Context, changed func() <-chan struct{}) {
	var w watcher
	holder := uuid.NewString()
	for {
		next := changed()
		var again <-chan time.Time
		at, err := s.position(ctx)
		if err == nil && at.isCounted && at.searched == at.beside {
			w = watcher{searched: &at} // by this server or another
		}
		quiet, isNeeded := w.search(at, time.Now())
		switch {
		case err != nil || !isNeeded:
		case at.held > 0 && at.holder != holder:
			again = time.After(at.held + time.Second) // if the other server has gone
		case waits(ctx, next, quiet):
			err := s.search(ctx, holder, at)
			switch {
			case err == nil:
				w.searched = &at
			case errors.Is(err, errLeaseLost):
				again = time.After(time.Second)
			case ctx.Err() == nil:
				slog.WarnContext(ctx, "looking for foreign changes", "error", err)
			}
			w.since = time.Time{}
		}
		select {
		case <-ctx.Done():
			return
		case <-next:
		case <-again:
		}
	}
}

// The lease of the search lasts so long, and is renewed after a part of it. A renewal is a commit, after which every server reads
// the graph anew, so there are few.
const (
	searchLease = 2 * time.Minute
	renewAfter  = 40 * time.Second
)

// errLeaseLost says that another server searches.
var errLeaseLost = errors.New("another server searches for foreign changes")

// search adopts foreign changes while it has the lease. Where a server before it has not finished the same search, it goes on from
// there.
func (s *Store) search(ctx context.Context, holder string, at position) error {
	from, err := s.takeSearch(ctx, holder, at)
	if err != nil {
		return err
	}
	renewed := time.Now()
	_, err = s.adoptFrom(ctx, from, func(reached place) error {
		if time.Since(renewed) < renewAfter {
			return nil
		}
		renewed = time.Now()
		return s.keepSearch(ctx, holder, at, reached, false)
	})
	if err != nil {
		return err
	}
	return s.keepSearch(ctx, holder, at, place{}, true)
}

// inJournal precedes the id of a place in the journal. No id has a space.
const inJournal = "journal "

// takeSearch takes the lease, and returns the place to begin from.
func (s *Store) takeSearch(ctx context.Context, holder string, at position) (from place, err error) {
	taken, err := s.write(ctx, "TakeSearch", func(run runner) (any, error) {
		rows, err := run("TakeSearch", block("TakeSearch"), map[string]any{"holder": holder, "seconds": int(searchLease.Seconds())})
		if err != nil {
			return nil, err
		}
		return rows[0], nil
	})
	if err != nil {
		return place{}, err
	}
	row := props(taken.(map[string]any))
	if !value[bool](row, "isFree") {
		return place{}, errLeaseLost
	}
	if target, isKnown := row["target"].(int64); isKnown && at.isCounted && int(target) == at.beside {
		from.after, from.inJournal = strings.CutPrefix(value[string](row, "place"), inJournal)
	}
	return from, nil
}

// keepSearch renews the lease with the place that was reached, or gives it back when the search is done.
func (s *Store) keepSearch(ctx context.Context, holder string, at position, reached place, isDone bool) error {
	text := reached.after
	if reached.inJournal {
		text = inJournal + text
	}
	params := map[string]any{
		"holder": holder, "seconds": int(searchLease.Seconds()), "target": nil, "place": text, "searched": nil,
	}
	if at.isCounted {
		params["target"] = at.beside
	}
	if isDone {
		params["seconds"], params["searched"], params["target"] = 0, params["target"], nil
	}
	kept, err := s.write(ctx, "KeepSearch", func(run runner) (any, error) { return run("KeepSearch", block("KeepSearch"), params) })
	if err == nil && len(kept.([]map[string]any)) == 0 {
		err = errLeaseLost
	}
	return err
}

// watcher records up to which position Watch has looked for foreign changes.
type watcher struct {
	searched *position // nil before the first search
	since    time.Time // when a commit was first seen that may be foreign
}

// search reports whether the graph must be searched for foreign changes, and how long it must be quiet before that.
func (w *watcher) search(at position, now time.Time) (quiet time.Duration, isNeeded bool) {
	isKnown := w.searched != nil && w.searched.isCounted && at.isCounted
	if isKnown && at.beside == w.searched.beside {
		w.since = time.Time{}
		return 0, false
	}
	if w.since.IsZero() {
		w.since = now
	}
	switch {
	case now.Sub(w.since) > adoptAtLeast:
		return 0, true
	case isKnown:
		return adoptForeign, true
	}
	return adoptAfter, true
}

// waits waits, and reports whether no commit was made meanwhile.
func waits(ctx context.Context, happens <-chan struct{}, quiet time.Duration) bool {
	if quiet == 0 {
		return ctx.Err() == nil
	}
	select {
	case <-ctx.Done():
		return false
	case <-happens:
		return false
	case <-time.After(quiet):
		return true
	}
}
