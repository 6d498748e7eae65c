package main

import (
	"os"
	"runtime/debug"

	"github.com/sidelines/sidelines/loaders"
)

// What the garbage collector is set to, unless the environment sets it: most of what a request makes is garbage when it is
// answered, so a larger heap costs little memory and halves the collector's work.
const (
	gcPercent     = 400
	memoryAtStart = 256 << 20 // what a server takes with an empty cache
)

// tuneMemory sets the garbage collector for a server with a cache of a size. It leaves both settings to whoever sets one
// in the environment.
func tuneMemory(cacheSize int) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		if os.Getenv(name) != "" {
			return
		}
	}
	debug.SetGCPercent(gcPercent)
	debug.SetMemoryLimit(memoryAtStart + loaders.MostBytes(cacheSize))
}
