package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"time"
)

// watchEvery is the time between two looks at files.
const watchEvery = 250 * time.Millisecond

// watcher finds out when the contents of files change. It reads the files each time: they are small, and this also notices when a
// link in a path leads elsewhere, as in the volumes of Kubernetes, and works on every file system.
type watcher struct {
	files []string
	seen  [sha256.Size]byte // by the last look
	taken [sha256.Size]byte // of which the program knows
}

// newWatcher begins to watch. The program reads the files afterwards, so that it misses no change.
func newWatcher(files ...string) *watcher {
	w := &watcher{files: files}
	w.taken = w.look()
	w.seen = w.taken
	return w
}

// follow calls changed after each change, until the context ends. It waits until the files stay as they are from one look to the next:
// a program that writes a file empties it first.
func (w *watcher) follow(ctx context.Context, changed func()) {
	every := time.NewTicker(watchEvery)
	defer every.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-every.C:
		}
		if w.isChanged() {
			changed()
		}
	}
}

func (w *watcher) isChanged() bool {
	now := w.look()
	isSettled := now == w.seen
	w.seen = now
	if !isSettled || now == w.taken {
		return false
	}
	w.taken = now
	return true
}

// look returns a digest of the contents of the files, in which a file that cannot be read has its error.
func (w *watcher) look() [sha256.Size]byte {
	all := sha256.New()
	for _, name := range w.files {
		text, err := os.ReadFile(name)
		fmt.Fprintf(all, "%v %d ", err, len(text))
		_, _ = all.Write(text) // never fails
	}
	return [sha256.Size]byte(all.Sum(nil))
}
