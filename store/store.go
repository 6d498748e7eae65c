// Package store is the only one that knows Neo4j: it holds all Cypher, the migrations, and the one way in for facts.
package store

import (
	"context"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Config says where Neo4j is and how long to wait for it.
type Config struct {
	URI      string // bolt://, neo4j:// or one of their +s and +ssc forms
	Username string
	Password string
	Database string // empty: the server's default database

	// QueryTimeout ends every single read; 0 is 10 s.
	QueryTimeout time.Duration
	// WriteTimeout ends every write transaction; 0 is the constant WriteTimeout.
	WriteTimeout time.Duration
	// MaxConnections bounds the connections to each Neo4j server; 0 is 50.
	MaxConnections int
}

// WriteTimeout ends a write transaction unless the configuration says otherwise.
const WriteTimeout = time.Minute

// Store reads and writes the graph. It is safe for concurrent use.
type Store struct {
	config Config
	driver neo4j.DriverWithContext
}

// Open makes a store. It does not connect: call WaitUntilReady or Ping.
func Open(c Config) (*Store, error) {
	if c.QueryTimeout == 0 {
		c.QueryTimeout = 10 * time.Second
	}
	if c.WriteTimeout == 0 {
		c.WriteTimeout = WriteTimeout
	}
	if c.MaxConnections == 0 {
		c.MaxConnections = 50
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""), func(d *config.Config) {
		d.MaxConnectionPoolSize = c.MaxConnections
		d.ConnectionAcquisitionTimeout = time.Second
		d.SocketConnectTimeout = 2 * time.Second
		d.MaxTransactionRetryTime = 3 * time.Second
		d.ConnectionLivenessCheckTimeout = 30 * time.Second
		d.TelemetryDisabled = true
		d.NotificationsMinSeverity = notifications.DisabledLevel // each look-up brings twenty, which nobody reads
		d.UserAgent = "sidelines"
	})
	if err != nil {
		return nil, fmt.Errorf("neo4j at %s: %w", c.URI, err)
	}
	return &Store{config: c, driver: driver}, nil
}

// Close gives all connections back.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// WaitUntilReady asks Neo4j until it answers. It calls waiting with the reason after every try that failed, and returns
// that reason when the context ends, or at once where waiting cannot help: a wrong password, an unknown database.
func (s *Store) WaitUntilReady(ctx context.Context, waiting func(error)) error {
	for {
		err := s.Ping(ctx)
		if err == nil || isMisconfigured(err) || ctx.Err() != nil {
			return err
		}
		waiting(err)
		select {
		case <-ctx.Done():
			return err
		case <-time.After(500 * time.Millisecond):
		}
	}
}
