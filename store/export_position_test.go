package store

import (
	"context"
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
