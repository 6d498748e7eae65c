package main

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// Off a terminal, a line every few seconds says how much is done, how fast, and how long the rest takes.
func TestSteps(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		total int
		want  string
	}{
		"of a known number":  {4000, "writing: 500 of 4000 rows, 100 a second, 35s left\nwriting: 1000 of 4000 rows, 100 a second, 30s left\n"},
		"of records to come": {-1, "writing: 500 records, 100 a second\nwriting: 1000 records, 100 a second\n"},
	} {
		synctest.Test(t, func(t *testing.T) {
			var said strings.Builder
			show := steps("writing", "rows", &said)
			for done := range 1300 {
				if done%100 == 0 {
					show(done, c.total)
					time.Sleep(time.Second)
				}
			}
			if said.String() != c.want {
				t.Errorf("%s: %q, want %q", name, said.String(), c.want)
			}
		})
	}
}
