package store

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// restoredAfter is how long the database may be behind what this server has seen of it, until the server concludes that somebody
// has restored an older state. No replica of a cluster that works is so far behind.
const restoredAfter = 30 * time.Second

// horizon is the newest state of the database that the server has read or written. Every session begins with its bookmarks, so that
// in a cluster no read goes to a replica that is behind it.
type horizon struct {
	neo4j.BookmarkManager

	lock   sync.Mutex
	behind time.Time // since when the database has been behind the horizon; zero while it is not
}

func newHorizon() *horizon {
	return &horizon{BookmarkManager: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
}

// session opens a session that sees at least the horizon, and moves it on.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: mode, DatabaseName: s.config.Database, FetchSize: neo4j.FetchAll, BookmarkManager: s.horizon,
		BoltLogger: s.boltLog,
	})
}

// Revision returns a text that changes with every commit to the database, by any program, and only then: the bookmark of a read. It
// never goes back to that of an older state: of a read from a replica that is behind, and a write of this server, it is the
// bookmark of the write. Only a database that stays behind for half a minute was restored, and has the revision that it has.
func (s *Store) Revision(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.QueryTimeout)
	defer cancel()
	session := s.sessionNow(ctx)
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	bookmarks, err := bookmarksOf(ctx, session)
	if err != nil {
		return "", s.publicError(ctx, "Revision", err)
	}
	newest, err := s.horizon.see(ctx, bookmarks, time.Now())
	if err != nil {
		return "", s.publicError(ctx, "Revision", err)
	}
	return strings.Join(newest, " "), nil
}

// sessionNow makes a session that reads what the database has now. It is without the bookmarks of the horizon: for those the database
// would wait, instead of showing that it was restored.
func (s *Store) sessionNow(ctx context.Context) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.config.Database})
}

// see moves the horizon to what a read at a time saw, unless the horizon is beyond it, and returns the horizon.
func (h *horizon) see(ctx context.Context, read []string, now time.Time) ([]string, error) {
	h.lock.Lock()
	defer h.lock.Unlock()
	known, err := h.GetBookmarks(ctx)
	if err != nil {
		return nil, err
	}
	newest, isBehind := newestOf(read, known)
	switch {
	case !isBehind:
		h.behind = time.Time{}
	case h.behind.IsZero():
		h.behind = now
	case now.Sub(h.behind) > restoredAfter:
		slog.WarnContext(ctx, "the database stays behind what this server has seen: an older state was restored", "since", h.behind)
		newest, h.behind = read, time.Time{}
	}
	return newest, h.UpdateBookmarks(ctx, known, newest)
}

// newestOf returns the known bookmark that is beyond what was read, or else what was read. Bookmarks of another database, which had
// the same name before, and of a form that is not known cannot be compared.
func newestOf(read, known []string) (newest []string, isBehind bool) {
	if len(read) != 1 {
		return read, false
	}
	database, last, isKnown := commitIn(read[0])
	if !isKnown {
		return read, false
	}
	newest = read
	for _, bookmark := range known {
		if of, number, isKnown := commitIn(bookmark); isKnown && of == database && number > last {
			newest, last, isBehind = []string{bookmark}, number, true
		}
	}
	return newest, isBehind
}

// bookmarksOf returns the bookmarks of a cheap read.
func bookmarksOf(ctx context.Context, session neo4j.SessionWithContext) ([]string, error) {
	result, err := session.Run(ctx, block("Ping"), nil)
	if err != nil {
		return nil, err
	}
	_, err = result.Consume(ctx)
	return neo4j.BookmarksToRawValues(session.LastBookmarks()), err
}
