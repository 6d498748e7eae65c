package localneo4j_test

import (
	"testing"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
	"github.com/sidelines/sidelines/store/storetest"
)

// The Neo4j of a host have data of their own, and end one by one, after which their folders can be opened again.
func TestHost(t *testing.T) {
	host := &localneo4j.Host{HeapMiB: 512, Idle: time.Second, JavaOptions: storetest.JavaOptions}
	one, other := t.TempDir(), t.TempDir()
	first := start(t, localneo4j.Options{DataDir: one, Host: host})
	second := start(t, localneo4j.Options{DataDir: other, Host: host})
	for _, s := range []*localneo4j.Server{first, second} {
		if _, err := query(t, s.URI, s.Password, "CREATE (n {uri: '"+s.URI+"'}) RETURN n.uri"); err != nil {
			t.Fatal(err)
		}
	}
	if err := first.Stop(); err != nil {
		t.Error(err)
	}
	if _, err := query(t, first.URI, first.Password, "RETURN 1"); err == nil {
		t.Error("the first answers after its end")
	}
	if n, err := query(t, second.URI, second.Password, "MATCH (n) RETURN collect(n.uri)[0]"); err != nil || n != second.URI {
		t.Errorf("the second has %v, %v", n, err)
	}
	second.Kill()
	again := start(t, localneo4j.Options{DataDir: other, Host: host})
	if n, err := query(t, again.URI, again.Password, "MATCH (n) RETURN count(n)"); err != nil || n != int64(1) {
		t.Errorf("the folder of the second has %v nodes, %v", n, err)
	}
}
