package localneo4j_test

import (
	"context"
	"testing"
	"time"

	"github.com/sidelines/sidelines/localneo4j"
)

func TestTiming(t *testing.T) {
	for range 2 {
		a := time.Now()
		s, err := localneo4j.Start(context.Background(), localneo4j.Options{DataDir: "/tmp/neotest", HeapMiB: 512})
		if err != nil {
			t.Fatal(err)
		}
		b := time.Now()
		s.Stop()
		t.Log(b.Sub(a), time.Since(b))
	}
}
