package cache_test

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sidelines/sidelines/cache"
)

func ofText(most int) *cache.Cache[string] {
	return cache.New(most, func(text string) int { return len(text) })
}

// A cache never has more bytes than it may, also while many write to it, and keeps what is asked for most.
func TestCache(t *testing.T) {
	const most = 1 << 20
	c := ofText(most)
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := range 5_000 {
				c.Add(strconv.Itoa(w*5_000+i), strings.Repeat("x", 1_000))
				c.Add("popular", "still here")
				if _, ok := c.Get("popular"); !ok {
					t.Errorf("gone after %d", i)
					return
				}
				if bytes := c.Bytes(); bytes > most+100_000 { // each writer may be at one
					t.Errorf("%d bytes", bytes)
					return
				}
			}
		})
	}
	writers.Wait()
	if bytes := c.Bytes(); bytes > most || bytes < most/2 || c.Len() > most/1_000 {
		t.Errorf("%d entries with %d bytes", c.Len(), bytes)
	}
}

// What is too large for the cache is not kept, and what it would replace is not there any more: it would be out of date.
func TestCache_large(t *testing.T) {
	c := ofText(80_000)
	for i := range 50 {
		c.Add(strconv.Itoa(i), strings.Repeat("x", 1_000))
	}
	c.Add("large", "small")
	c.Add("large", strings.Repeat("x", 20_000))
	if _, ok := c.Get("large"); ok || c.Len() != 50 {
		t.Errorf("%v, %d are kept", ok, c.Len())
	}
	c.Remove("7")
	if _, ok := c.Get("7"); ok {
		t.Error("removed, and still there")
	}
}

// A cache of no bytes keeps nothing.
func TestCache_none(t *testing.T) {
	c := ofText(0)
	c.Add("a", "b")
	c.Remove("a")
	if _, ok := c.Get("a"); ok || c.Bytes() != 0 || c.Len() != 0 {
		t.Error("something is kept")
	}
}

type tree struct {
	text        string
	left, right *tree
	owner       *owner
	at          time.Time
}

type owner struct{ _ [1 << 20]byte }

// Size counts each part once, and what others own not at all.
func TestSize(t *testing.T) {
	shared := &tree{text: "0123456789abcdef"}
	texts := []string{"0123456789abcdef", "0123456789abcdef"}
	const node = 64
	for name, c := range map[string]struct {
		value       any
		least, most int
	}{
		"nothing":            {nil, 0, 0},
		"nil pointer":        {(*tree)(nil), 0, 0},
		"number":             {7, 8, 8},
		"text":               {"0123456789abcdef", 32, 32},
		"texts":              {texts, 24 + 32 + 32, 96},
		"the same twice":     {[2]*tree{shared, shared}, 16 + node + 16, 16 + node + 16},
		"two":                {&tree{left: &tree{}, right: &tree{}}, 3 * node, 3 * node},
		"what others own":    {&tree{owner: &owner{}, at: time.Now()}, node, node},
		"map":                {map[string]int{"a": 1, "b": 2}, 48 + 8*25 + 16, 48 + 8*32 + 16},
		"interface in slice": {[]any{"0123456789abcdef", 1, nil, &tree{}}, 24 + 64 + 32 + 8 + node, 32 + 64 + 32 + 8 + node},
	} {
		if got := cache.Size(c.value, reflect.TypeFor[owner]()); got < c.least || got > c.most {
			t.Errorf("%s: %d bytes, want %d to %d", name, got, c.least, c.most)
		}
	}
	around := &tree{}
	around.left = around
	if got := cache.Size(around); got != node {
		t.Errorf("a cycle: %d", got)
	}
}
