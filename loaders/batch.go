package loaders

import (
	"context"
	"sync"
	"time"

	"github.com/vikstrous/dataloadgen"

	"github.com/sidelines/sidelines/goroutine"
)

// batchWait is how long a batch gathers keys of unrelated fields. Keys of siblings are gathered without a wait: see siblings.
const batchWait = 300 * time.Microsecond

// batch loads values by key, many at once, and caches them in a generation. A request reads each key at most once.
type batch[K comparable, V any] struct {
	kept   *generation
	prefix string
	text   func(K) string // the key in the cache
	also   func(K) []K    // further keys that the request will need; each is returned once
	loader *dataloadgen.Loader[K, V]
	known  sync.Map // keys that were requested or are cached, for which also is not called again
}

func newBatch[K comparable, V any](
	kept *generation, prefix string, text func(K) string, also func(K) []K, fetch func(context.Context, []K) (map[K]V, error),
) *batch[K, V] {
	b := &batch[K, V]{kept: kept, prefix: prefix, text: text, also: also}
	b.loader = dataloadgen.NewLoader(func(ctx context.Context, keys []K) ([]V, []error) {
		var found map[K]V
		err := goroutine.Try(ctx, func() (err error) { found, err = fetch(ctx, keys); return err })
		if err != nil {
			return nil, []error{err}
		}
		values := make([]V, len(keys))
		for i, k := range keys {
			values[i] = found[k]
			kept.add(prefix+text(k), values[i])
		}
		return values, nil
	}, dataloadgen.WithWait(batchWait))
	return b
}

// load returns the value of a key, or the zero value if there is none.
func (b *batch[K, V]) load(ctx context.Context, k K) (V, error) {
	return b.want(ctx, k)()
}

// loadAll returns the values in the order of the keys.
func (b *batch[K, V]) loadAll(ctx context.Context, keys []K) ([]V, error) {
	wanted := make([]func() (V, error), len(keys))
	for i, k := range keys {
		wanted[i] = b.want(ctx, k)
	}
	values := make([]V, len(keys))
	for i, wait := range wanted {
		var err error
		if values[i], err = wait(); err != nil {
			return nil, err
		}
	}
	return values, nil
}

// put caches a value that was read in another way.
func (b *batch[K, V]) put(k K, v V) {
	b.known.Store(k, true)
	b.loader.Prime(k, v)
	b.kept.add(b.prefix+b.text(k), v)
}

// want requests a key and those that also returns for it, and returns a function that waits for the value.
func (b *batch[K, V]) want(ctx context.Context, k K) func() (V, error) {
	if v, ok := b.kept.get(b.prefix + b.text(k)); ok {
		value, _ := v.(V) // of an unknown id, v is nil and not a V
		return func() (V, error) { return value, nil }
	}
	if ctx.Err() != nil { // gqlgen continues to resolve fields after a request has ended
		return func() (V, error) { var none V; return none, context.Cause(ctx) }
	}
	wait := b.loader.LoadThunk(ctx, k)
	if _, known := b.known.LoadOrStore(k, true); known {
		return wait
	}
	for _, other := range b.also(k) {
		if _, ok := b.kept.get(b.prefix + b.text(other)); !ok {
			b.known.Store(other, true)
			b.loader.LoadThunk(ctx, other)
		}
	}
	return wait
}
