// Package cache keeps values in memory up to a number of bytes.
package cache

import (
	"math"

	"github.com/maypok86/otter/v2"
)

// overhead is about what the cache itself takes for an entry, in bytes: the node, its place in the table, and its frequency.
const overhead = 128

// largestPart is the part of all bytes that one entry may take, so that no value alone replaces most others.
const largestPart = 8

// Cache keeps values by key, up to a number of bytes. When it is full, it forgets those that are asked for least: a value that is
// asked for once does not replace one that is asked for often. It is safe for concurrent use. A nil Cache keeps nothing.
type Cache[V any] struct {
	most    int
	size    func(V) int
	entries *otter.Cache[string, entry[V]]
}

type entry[V any] struct {
	value V
	bytes uint32
}

// New makes a cache of at most so many bytes, or returns nil if that is not positive. size returns the bytes of a value; Size does
// for any value.
func New[V any](most int, size func(V) int) *Cache[V] {
	if most <= 0 {
		return nil
	}
	return &Cache[V]{most: most, size: size, entries: otter.Must(&otter.Options[string, entry[V]]{
		MaximumWeight: uint64(most),
		Weigher:       func(_ string, e entry[V]) uint32 { return e.bytes },
		Executor:      func(task func()) { task() }, // so that the cache is never far above its bound
	})}
}

// Get returns the value of a key.
func (c *Cache[V]) Get(key string) (value V, ok bool) {
	if c == nil {
		return value, false
	}
	e, ok := c.entries.GetIfPresent(key)
	return e.value, ok
}

// Add keeps a value, unless it alone takes more than an eighth of all bytes.
func (c *Cache[V]) Add(key string, value V) {
	if c == nil {
		return
	}
	bytes := overhead + allocated(len(key)) + c.size(value)
	if bytes > min(c.most/largestPart, math.MaxUint32) {
		c.Remove(key)
		return
	}
	c.entries.Set(key, entry[V]{value, uint32(bytes)}) //nolint:gosec // compared just before
}

// Remove forgets the value of a key.
func (c *Cache[V]) Remove(key string) {
	if c != nil {
		c.entries.Invalidate(key)
	}
}

// Bytes returns about how many bytes the cache takes.
func (c *Cache[V]) Bytes() int {
	if c == nil {
		return 0
	}
	return int(c.entries.WeightedSize()) //nolint:gosec // at most c.most
}

// Len returns about how many values the cache has.
func (c *Cache[V]) Len() int {
	if c == nil {
		return 0
	}
	return c.entries.EstimatedSize()
}
