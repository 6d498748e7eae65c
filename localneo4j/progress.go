package localneo4j

import (
	"fmt"
	"os"
	"time"
)

// reportFiles tells every second how many jars have arrived, until stop is called.
func reportFiles(folder string, progress func(string)) (stop func()) {
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
				// Maven downloads into its own repository first: nothing lies here until it copies.
				if files, err := os.ReadDir(folder); err == nil {
					progress(fmt.Sprintf("fetching Neo4j %s: %d of 213 files", Version, len(files)))
				}
			}
		}
	}()
	return func() { close(done); <-stopped }
}
