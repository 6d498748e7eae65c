package loaders

import (
	"context"
	"sync/atomic"

	"github.com/sidelines/sidelines/store"
)

// Whole keeps and counts the answer of one response.
type Whole struct {
	cache   *Cache
	current *generation
	budget  budget
}

func newWhole(cache *Cache) *Whole { return &Whole{cache: cache, current: cache.current.Load()} }

// Answer is a whole answer, which must not change any more.
type Answer struct {
	Data    []byte // JSON
	Objects int    // how many it has
	// Dependencies are what it depends on: it is kept until one of them is touched.
	Dependencies store.Dependencies
}

// keptAnswer is an answer that is known to hold at a step of its lineage.
type keptAnswer struct {
	Answer
	step atomic.Int64
}

// answerPrefix begins the keys of whole answers in the cache.
const answerPrefix = "answer "

// KeptAnswer returns the whole answer that was kept under a key, if it still holds.
func (w *Whole) KeptAnswer(key string) (kept Answer, isKept bool) {
	found, isKept := w.current.answer(key)
	w.current.counts.found(found, isKept)
	if !isKept {
		return Answer{}, false
	}
	return found.Answer, true
}

// answer returns the whole answer that was kept under a key.
func (g *generation) answer(key string) (*keptAnswer, bool) {
	if g.isOver.Load() {
		return nil, false
	}
	if found, ok := g.values.Get(answerPrefix + key); ok {
		return found.(*keptAnswer), true
	}
	return g.lineage.get(key, g.step)
}

// keep keeps a whole answer, which was read after w was made, until the graph changes, or what it depends on.
func (w *Whole) keep(key string, answer Answer) *keptAnswer {
	kept := &keptAnswer{Answer: answer}
	if answer.Dependencies == nil {
		w.current.add(answerPrefix+key, kept)
		return kept
	}
	// What was committed since the generation began may not be in the answer. So it holds as of that step, also if others came since.
	kept.step.Store(w.current.step)
	w.current.lineage.add(key, kept)
	return kept
}

// Together runs an answer once for all requests that ask for it at the same time and that saw the same graph: from the one that began it
// to those that come before it is there. It keeps the answer. A request that ends does not end it for others; the values of the context
// are those of the first.
func (w *Whole) Together(ctx context.Context, key string, answer func(context.Context) (Answer, error)) (Answer, error) {
	if w.current.revision == "" || w.current.isOver.Load() { // a later request may have to see a later graph
		return answer(ctx)
	}
	found, err := w.current.answers.do(ctx, key, func(ctx context.Context) (any, error) {
		answer, err := answer(ctx)
		if err != nil {
			return nil, err
		}
		return w.keep(key, answer), nil // before the next request could begin it anew
	})
	if err != nil {
		return Answer{}, err
	}
	return found.(*keptAnswer).Answer, nil
}
