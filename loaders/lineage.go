package loaders

import (
	"sync"

	"github.com/sidelines/sidelines/cache"
	"github.com/sidelines/sidelines/store"
)

// lineage keeps answers over generations, each until something that it depends on is touched. It lasts as long as the journal explains
// every commit. Its steps are numbered: each generation begins with one. A nil lineage keeps nothing.
type lineage struct {
	answers *cache.Cache[*keptAnswer]

	lock    sync.RWMutex
	last    int64 // step
	known   int64 // touched has what was touched in the steps after this one
	touched map[store.Dependency]int64
}

// mostTouched is how many dependencies a lineage knows that were touched. With more, it forgets them, and with them the answers that nobody
// has asked for since.
const mostTouched = 1 << 17

// answerBytes is what a kept answer takes beside its data and dependencies.
const answerBytes = 96

func newLineage(bytes int) *lineage {
	return &lineage{touched: map[store.Dependency]int64{}, answers: cache.New(bytes, func(kept *keptAnswer) int {
		return answerBytes + cap(kept.Data) + 8*cap(kept.Dependencies)
	})}
}

// next begins a step, in which something was touched, and returns its number.
func (l *lineage) next(touched []store.Dependency) int64 {
	l.lock.Lock()
	defer l.lock.Unlock()
	l.last++
	if len(l.touched)+len(touched) > mostTouched {
		l.known = l.last - 1
		clear(l.touched)
	}
	for _, d := range touched {
		l.touched[d] = l.last
	}
	return l.last
}

func (l *lineage) add(key string, kept *keptAnswer) {
	if l != nil {
		l.answers.Add(key, kept)
	}
}

// get returns an answer that holds at a step, or later.
func (l *lineage) get(key string, step int64) (*keptAnswer, bool) {
	if l == nil {
		return nil, false
	}
	kept, ok := l.answers.Get(key)
	if !ok || kept.step.Load() < step && !l.renew(kept) {
		return nil, false
	}
	return kept, true
}

// renew reports whether nothing that an answer depends on was touched since it was known to hold. Then it holds now.
func (l *lineage) renew(kept *keptAnswer) bool {
	l.lock.RLock()
	defer l.lock.RUnlock()
	since := kept.step.Load()
	if since < l.known {
		return false
	}
	for _, d := range kept.Dependencies {
		if l.touched[d] > since {
			return false
		}
	}
	kept.step.CompareAndSwap(since, l.last)
	return true
}
