package main

import (
	"os"
	"runtime/debug"

	"github.com/sidelines/sidelines/loaders"
)

// Settings of the garbage collector, unless the environment has others. Most of the memory of a request is garbage once it
// is answered, so a larger heap costs little memory and halves the collector's work.
const (
	gcPercent     = 400
	memoryAtStart = 256 << 20 // bytes that a server needs with an empty cache
)

// tuneMemory sets the garbage collector for a server whose cache has at most cacheSize entries. It changes nothing if the
// environment sets GOGC or GOMEMLIMIT.
func tuneMemory(cacheSize int) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		if os.Getenv(name) != "" {
			return
		}
	}
	debug.SetGCPercent(gcPercent)
	debug.SetMemoryLimit(memoryAtStart + loaders.MostBytes(cacheSize))
}
