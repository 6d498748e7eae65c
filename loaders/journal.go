package loaders

import (
	"context"
	"time"
)

// journalPatience is how long AwaitJournal waits at most. A server sees a commit of another after a quarter of a second.
const journalPatience = time.Second

// Journal returns the revision of the journal that responses which begin now have, or a later one. isKnown is false while nobody knows it.
func (c *Cache) Journal() (revision int, isKnown bool) {
	now := c.current.Load().moment
	return now.Journal, now.IsJournalKnown
}

// AwaitJournal waits until responses have a revision of the journal, but not longer than a second, and not beyond the end of the context.
func (c *Cache) AwaitJournal(ctx context.Context, revision int) {
	c.await(ctx, journalPatience, func() bool {
		known, isKnown := c.Journal()
		hasCome := isKnown && known >= revision
		if !hasCome {
			c.look()
		}
		return hasCome
	})
}
