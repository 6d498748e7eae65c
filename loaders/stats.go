package loaders

import (
	"sync/atomic"
	"time"
)

// Stats say how useful the cache is, and how far it is behind the graph.
type Stats struct {
	Hits, Misses uint64
	Entries      int
	Bytes        int       // about
	Seen         time.Time // when the revision of the graph was last read; zero before
	Changed      time.Time // when it was last another one than before; zero before
}

// Stats returns the numbers of the cache since it was made, and its present size.
func (c *Cache) Stats() Stats {
	s := Stats{Hits: c.counts.hits.Load(), Misses: c.counts.misses.Load(), Seen: timeOf(&c.counts.read), Changed: timeOf(&c.counts.changed)}
	current := c.current.Load()
	s.Entries, s.Bytes = current.values.Len(), current.values.Bytes()
	if l := current.lineage; l != nil {
		s.Entries, s.Bytes = s.Entries+l.answers.Len(), s.Bytes+l.answers.Bytes()
	}
	return s
}

// counts are what Stats returns that generations share.
type counts struct {
	hits, misses  atomic.Uint64
	read, changed atomic.Int64 // Unix time in nanoseconds; 0 for never
}

func (c *counts) found(value any, ok bool) (any, bool) {
	if ok {
		c.hits.Add(1)
	} else {
		c.misses.Add(1)
	}
	return value, ok
}

func (c *counts) seen(isNew bool) {
	now := time.Now().UnixNano()
	c.read.Store(now)
	if isNew {
		c.changed.Store(now)
	}
}

func timeOf(unix *atomic.Int64) time.Time {
	if n := unix.Load(); n != 0 {
		return time.Unix(0, n)
	}
	return time.Time{}
}
