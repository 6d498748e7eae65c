package store

import (
	"context"
	"sync/atomic"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// countedDriver counts the sessions that are open, because the driver tells nobody how many of its connections are in use. A session
// of ours has one connection from its first query on, or waits for one.
type countedDriver struct {
	neo4j.DriverWithContext
	open atomic.Int64
}

// NewSession opens a session.
func (d *countedDriver) NewSession(ctx context.Context, config neo4j.SessionConfig) neo4j.SessionWithContext {
	d.open.Add(1)
	return &countedSession{SessionWithContext: d.DriverWithContext.NewSession(ctx, config), open: &d.open}
}

type countedSession struct {
	neo4j.SessionWithContext
	open     *atomic.Int64
	isClosed atomic.Bool
}

// Close closes the session.
func (s *countedSession) Close(ctx context.Context) error {
	if s.isClosed.CompareAndSwap(false, true) {
		s.open.Add(-1)
	}
	return s.SessionWithContext.Close(ctx)
}

// Sessions returns how many sessions are open now, each of which uses a connection or waits for one, and how many connections to a
// server of Neo4j there are at most.
func (s *Store) Sessions() (open, most int) { return int(s.sessions.Load()), s.config.MaxConnections }
