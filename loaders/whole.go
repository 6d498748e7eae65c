package loaders

import "context"

// Whole keeps and counts the answer of one response.
type Whole struct {
	cache   *Cache
	current *generation
	budget  budget
}

func newWhole(cache *Cache) *Whole { return &Whole{cache: cache, current: cache.current.Load()} }

// keptAnswer is a whole answer, as JSON, with the number of objects in it.
type keptAnswer struct {
	data    []byte
	objects int
}

// answerPrefix begins the keys of whole answers in the cache.
const answerPrefix = "answer "

// KeptAnswer returns the whole answer that was kept under a key since the graph has changed. The caller must not change it.
func (w *Whole) KeptAnswer(key string) (data []byte, objects int, isKept bool) {
	found, ok := w.current.get(answerPrefix + key)
	if !ok {
		return nil, 0, false
	}
	kept := found.(*keptAnswer)
	return kept.data, kept.objects, true
}

// KeepAnswer keeps a whole answer, which was read after w was made, until the graph changes. It must not change any more.
func (w *Whole) KeepAnswer(key string, data []byte, objects int) {
	w.current.add(answerPrefix+key, &keptAnswer{data, objects})
}

// Together runs an answer once for all requests that ask for it at the same time and that saw the same graph: from the one that began it
// to those that come before it is there. It keeps the answer. A request that ends does not end it for others; the values of the context
// are those of the first.
func (w *Whole) Together(
	ctx context.Context, key string, answer func(context.Context) (data []byte, objects int, err error),
) (data []byte, objects int, err error) {
	if w.current.revision == "" || w.current.isOver.Load() { // a later request may have to see a later graph
		return answer(ctx)
	}
	found, err := w.current.answers.do(ctx, key, func(ctx context.Context) (any, error) {
		data, objects, err := answer(ctx)
		if err == nil { // before the next request could begin it anew
			w.KeepAnswer(key, data, objects)
		}
		return &keptAnswer{data, objects}, err
	})
	if err != nil {
		return nil, 0, err
	}
	kept := found.(*keptAnswer)
	return kept.data, kept.objects, nil
}
