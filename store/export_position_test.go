package store

import (
	"context"
	"errors"
	"time"
)

// CommitOf is the number of the commit in a bookmark.
func CommitOf(bookmark string) (int, bool) {
	_, number, isKnown := commitIn(bookmark)
	return number, isKnown
}

// Watcher decides as Watch does.
type Watcher struct{ watcher watcher }

// Look searches the graph for foreign changes where Watch would, and returns after how long a quiet.
func (w *Watcher) Look(ctx context.Context, s *Store) (quiet time.Duration, searched bool, err error) {
	at, err := s.position(ctx)
	if err != nil {
		return 0, false, err
	}
	quiet, searched = w.watcher.search(at, time.Now())
	if searched {
		_, err = s.Adopt(ctx)
		w.watcher.searched, w.watcher.since = &at, time.Time{}
	}
	return quiet, searched, err
}

// SearchesAfter is how long it must be quiet at the moments, beside commits of others that nothing is known of.
func SearchesAfter(moments ...time.Time) []time.Duration {
	w := watcher{searched: &position{}}
	var quiet []time.Duration
	for i, now := range moments {
		after, isNeeded := w.search(position{revision: i}, now)
		if !isNeeded {
			after = -1
		}
		quiet = append(quiet, after)
	}
	return quiet
}

// Lease is how a server takes the search for foreign changes, as Watch does.
type Lease struct {
	Store  *Store
	Holder string
}

// Take returns where the search begins, or whether another server has the lease.
func (l Lease) Take(ctx context.Context) (after string, isJournal, isTaken bool, err error) {
	at, err := l.Store.position(ctx)
	if err != nil {
		return "", false, false, err
	}
	from, err := l.Store.takeSearch(ctx, l.Holder, at)
	if errors.Is(err, errLeaseLost) {
		return "", false, true, nil
	}
	return from.after, from.inJournal, false, err
}

// Keep notes how far the search is.
func (l Lease) Keep(ctx context.Context, after string, isJournal, isDone bool) (isLost bool, err error) {
	at, err := l.Store.position(ctx)
	if err != nil {
		return false, err
	}
	err = l.Store.keepSearch(ctx, l.Holder, at, place{after: after, inJournal: isJournal}, isDone)
	return errors.Is(err, errLeaseLost), err
}

// IsSearched reports whether a server has searched for all foreign commits, and whether that can be known.
func (s *Store) IsSearched(ctx context.Context) (isSearched, isCounted bool, err error) {
	at, err := s.position(ctx)
	return at.searched == at.beside, at.isCounted, err
}
