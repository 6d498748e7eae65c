package localneo4j

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// KillServer ends Neo4j at once, as a crash would, if it runs.
func (k *Keeper) KillServer() { k.server.Load().Kill() }

// IsUp reports whether Neo4j runs.
func (k *Keeper) IsUp() bool {
	select {
	case <-k.server.Load().Exited():
		return false
	default:
		return true
	}
}

// PretendInstalled makes a cache folder look as if the jars were there.
func PretendInstalled(t *testing.T, cache string) {
	t.Helper()
	if err := os.Mkdir(filepath.Join(cache, installationName()), 0o700); err != nil {
		t.Fatal(err)
	}
}

// ErrorsIn returns the errors of a debug.log.
func ErrorsIn(debugLog string, since time.Time) []string { return errorsIn(debugLog, since) }
