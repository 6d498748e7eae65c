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
