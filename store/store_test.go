package store_test

import (
	"testing"

	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

var db *store.Store

func TestMain(m *testing.M) {
	storetest.Main(m.Run, func(s *store.Store) { db = s })
}

func TestPing(t *testing.T) {
	if err := db.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
}
