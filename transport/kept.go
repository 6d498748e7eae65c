package transport

import (
	"math"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// keptOverhead is about the size of an entry without its text, in bytes.
const keptOverhead = 256

// keptDocuments keeps documents by their hashes, up to a number of bytes. It first forgets those that nobody has used for longest.
type keptDocuments struct {
	most int

	lock  sync.Mutex
	texts *simplelru.LRU[string, string]
	bytes int
}

func newKeptDocuments(most int) *keptDocuments {
	k := &keptDocuments{most: most}
	k.texts, _ = simplelru.NewLRU(math.MaxInt, func(_, text string) { k.bytes -= len(text) + keptOverhead }) // fails only for a size below 1
	return k
}

func (k *keptDocuments) text(hash string) (text string, ok bool) {
	k.lock.Lock()
	defer k.lock.Unlock()
	return k.texts.Get(hash)
}

// keep keeps a document, unless it alone has more than an eighth of all bytes.
func (k *keptDocuments) keep(hash, text string) {
	if len(text)+keptOverhead > k.most/8 {
		return
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.texts.Contains(hash) {
		return
	}
	k.texts.Add(hash, text)
	for k.bytes += len(text) + keptOverhead; k.bytes > k.most; {
		k.texts.RemoveOldest()
	}
}
