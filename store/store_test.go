package store_test

import (
	"bytes"
	"log/slog"
	"sync"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

var db *store.Store

func TestMain(m *testing.M) {
	storetest.Main(m.Run, data.None, func(s *store.Store) { db = s })
}

// seeds are those of random documents: the first one, or all of a long run.
func seeds(t *testing.T, all int) []uint64 {
	t.Helper()
	if !storetest.IsLong {
		all = 1
	}
	var seeds []uint64
	for seed := range all {
		seeds = append(seeds, uint64(seed))
	}
	t.Logf("seeds %v", seeds)
	return seeds
}

func TestPing(t *testing.T) {
	if err := db.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// logged catches what is logged from now on, and returns how to read it.
func logged(t *testing.T) (text func() string) {
	t.Helper()
	var lock sync.Mutex
	var buffer bytes.Buffer
	before := slog.Default()
	t.Cleanup(func() { slog.SetDefault(before) })
	slog.SetDefault(slog.New(slog.NewTextHandler(writerFunc(func(p []byte) (int, error) {
		lock.Lock()
		defer lock.Unlock()
		return buffer.Write(p)
	}), nil)))
	return func() string {
		lock.Lock()
		defer lock.Unlock()
		return buffer.String()
	}
}

type writerFunc func([]byte) (int, error)

func (w writerFunc) Write(p []byte) (int, error) { return w(p) }
