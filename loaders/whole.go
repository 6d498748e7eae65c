package loaders

// keptAnswer is a whole answer, as JSON, with the number of objects in it.
type keptAnswer struct {
	data    []byte
	objects int
}

// answerPrefix begins the keys of whole answers in the cache.
const answerPrefix = "answer "

// KeptAnswer returns the whole answer that was kept under a key since the graph has changed. The caller must not change it.
func (l *Loaders) KeptAnswer(key string) (data []byte, objects int, isKept bool) {
	found, ok := l.current.get(answerPrefix + key)
	if !ok {
		return nil, 0, false
	}
	kept := found.(*keptAnswer)
	return kept.data, kept.objects, true
}

// KeepAnswer keeps a whole answer, which was read after these loaders were made, until the graph changes. It must not change any more.
func (l *Loaders) KeepAnswer(key string, data []byte, objects int) {
	l.current.add(answerPrefix+key, &keptAnswer{data, objects})
}
