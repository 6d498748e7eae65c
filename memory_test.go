package main

import (
	"math"
	"runtime/debug"
	"testing"
)

// A server sets the collector, and leaves it alone where the environment sets anything of it.
func TestTuneMemory(t *testing.T) {
	for _, test := range []struct {
		name, gogc, limit string
		wantPercent       int
		wantLimit         int64
	}{
		{"nothing set", "", "", 400, (96 + 64) << 20},
		{"GOGC set", "50", "", 100, math.MaxInt64},
		{"GOMEMLIMIT set", "", "1GiB", 100, math.MaxInt64},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("GOGC", test.gogc)
			t.Setenv("GOMEMLIMIT", test.limit)
			percent, limit := debug.SetGCPercent(100), debug.SetMemoryLimit(math.MaxInt64)
			defer debug.SetMemoryLimit(limit)
			defer debug.SetGCPercent(percent)
			tuneMemory(64 << 20)
			if got := debug.SetGCPercent(100); got != test.wantPercent {
				t.Errorf("percent %d, want %d", got, test.wantPercent)
			}
			if got := debug.SetMemoryLimit(-1); got != test.wantLimit {
				t.Errorf("limit %d, want %d", got, test.wantLimit)
			}
		})
	}
}
