package store

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/log"

	"github.com/sidelines/sidelines/model"
)

// WithBoltLog returns the same store, which logs the messages to and from Neo4j.
func (s *Store) WithBoltLog(to log.BoltLogger) *Store {
	logging := *s
	logging.boltLog = to
	return &logging
}

// URI is where Neo4j is.
func (s *Store) URI() string { return s.config.URI }

// Through returns the configuration of a store that reaches the same Neo4j at another address.
func (s *Store) Through(uri string) Config {
	c := s.config
	c.URI = uri
	return c
}

// Bookmarks are what every session begins with.
func (s *Store) Bookmarks(ctx context.Context) ([]string, error) { return s.horizon.GetBookmarks(ctx) }

// Horizon is what a server has seen of the database.
type Horizon struct{ horizon *horizon }

func NewHorizon() Horizon { return Horizon{newHorizon()} }

func (h Horizon) See(ctx context.Context, read []string, now time.Time) ([]string, error) {
	return h.horizon.see(ctx, read, now)
}

// Wrote is what a session of this server does at the end of a write.
func (h Horizon) Wrote(ctx context.Context, bookmark string) error {
	known, err := h.horizon.GetBookmarks(ctx)
	if err != nil {
		return err
	}
	return h.horizon.UpdateBookmarks(ctx, known, []string{bookmark})
}

// PublicError and CommitError are what a client sees of an error of the driver, in a query and in a commit.
func (s *Store) PublicError(ctx context.Context, name string, err error) *model.Error {
	return s.publicError(ctx, name, err)
}

func (s *Store) CommitError(ctx context.Context, name string, err error) *model.Error {
	return s.commitError(ctx, name, err)
}
