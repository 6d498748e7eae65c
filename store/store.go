// Package store reads and writes the graph in Neo4j. It has all Cypher and the migrations, and no other package knows Neo4j.
package store

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/log"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Config says where Neo4j is and how long to wait for it.
type Config struct {
	URI      string // bolt://, neo4j:// or one of their +s and +ssc forms
	Username string
	Password string
	Database string // empty: the server's default database

	// Program is the version of Sidelines, which is noted with the format of the graph.
	Program string
	// QueryTimeout is the longest time of a read; 0 is 10 s.
	QueryTimeout time.Duration
	// WriteTimeout is the longest time of a write transaction; 0 is the constant WriteTimeout.
	WriteTimeout time.Duration
	// MaxConnections bounds the connections to each Neo4j server; 0 is 50.
	MaxConnections int
	// Observe is called with each query that has ended, from any goroutine: the name of its Cypher, when it was sent, how many rows it
	// returned, and its error. It may be nil.
	Observe func(ctx context.Context, query string, start time.Time, rows int, err error)
}

// LoadTimeout is the longest time of a query and of a transaction of a patient store.
const LoadTimeout = 15 * time.Minute

// WriteTimeout is the default of Config.WriteTimeout.
const WriteTimeout = time.Minute

// Store reads and writes the graph. It is safe for concurrent use.
type Store struct {
	config    Config
	driver    neo4j.DriverWithContext
	horizon   *horizon
	sessions  *atomic.Int64 // that are open
	linker    *keptLinker
	suspects  *keptSuspects
	operation *operation     // to which the transactions belong; nil if each is one
	boltLog   log.BoltLogger // nil but in tests
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
		d.NotificationsMinSeverity = notifications.DisabledLevel // Neo4j sends twenty with each look-up
		d.UserAgent = "sidelines"
	})
	if err != nil {
		return nil, fmt.Errorf("neo4j at %s: %w", c.URI, err)
	}
	if c.Observe == nil {
		c.Observe = func(context.Context, string, time.Time, int, error) {}
	}
	counted := &countedDriver{DriverWithContext: driver}
	return &Store{
		config: c, driver: counted, horizon: newHorizon(), sessions: &counted.open, linker: &keptLinker{}, suspects: &keptSuspects{},
	}, nil
}

// Patient returns the same store for somebody who loads or migrates, and waits: its queries and transactions end after LoadTimeout,
// or with their context.
func (s *Store) Patient() *Store {
	patient := *s
	patient.config.QueryTimeout, patient.config.WriteTimeout = LoadTimeout, LoadTimeout
	return &patient
}

// Close closes all connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// WaitUntilReady pings Neo4j until it answers. It calls waiting with the error after every failed ping. It returns that error when
// the context ends, or immediately if waiting cannot help, as with a wrong password or an unknown database.
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
