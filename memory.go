package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"github.com/urfave/cli/v3"
)

// Settings of the garbage collector, unless the environment has others. Most of the memory of a request is garbage once it
// is answered, so a larger heap costs little memory and halves the collector's work.
const (
	gcPercent       = 400
	memoryBesides   = 96 << 20 // bytes that a server takes besides its caches, with requests at work
	leastDocuments  = 2 << 20
	partOfDocuments = 8
	mostCacheMemory = 1 << 40
)

// memoryConfig says how much memory the server keeps things in.
type memoryConfig struct {
	cache int // bytes
}

// forDocuments returns the bytes for the documents of clients. A server without a cache keeps some too: that a client need not send
// a document again is a promise of the protocol.
func (c *memoryConfig) forDocuments() int { return max(c.cache/partOfDocuments, leastDocuments) }

// forReads returns the bytes for what was read from the graph.
func (c *memoryConfig) forReads() int { return max(c.cache-c.forDocuments(), 0) }

func (c *memoryConfig) options() options {
	var size string
	return options{
		flags: []cli.Flag{
			&cli.StringFlag{Name: "cache-memory", Value: "128MiB", Sources: cli.EnvVars("SIDELINES_CACHE_MEMORY"), Destination: &size,
				Usage: "`SIZE` of the memory for what was read from the graph and for documents, such as 64MiB; 0 to keep almost nothing"},
		},
		check: func() (err error) {
			if c.cache, err = sizeOf("cache-memory", size, "64MiB or 0"); err != nil {
				return err
			}
			if c.cache > mostCacheMemory {
				return fmt.Errorf("--cache-memory: %s is more than 1 TiB", size)
			}
			return nil
		},
	}
}

// roomToLoad are bytes that the first load of the bundled data, or an import, takes more: with less, the collector of garbage would take a
// third of the processor time.
const roomToLoad = 288 << 20

// tuneMemory sets the garbage collector for a server whose caches have at most so many bytes. It changes nothing if the environment
// sets GOGC or GOMEMLIMIT.
func tuneMemory(cache int) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		if os.Getenv(name) != "" {
			return
		}
	}
	debug.SetGCPercent(gcPercent)
	debug.SetMemoryLimit(int64(memoryBesides + cache))
}
