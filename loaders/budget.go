package loaders

import (
	"context"
	"sync/atomic"

	"github.com/sidelines/sidelines/model"
)

// budget counts what one response takes, and ends the context of the response when that is too much.
type budget struct {
	most     int64 // objects; 0 for no bound
	read     atomic.Int64
	answered atomic.Int64
	err      *model.Error
	isSpent  atomic.Bool
	end      context.CancelCauseFunc
}

// bound makes w call end when more than most objects are read in pages, or counted with Answer. It must be called before
// anything is read.
func (w *Whole) bound(most int, end context.CancelCauseFunc) {
	w.budget.most, w.budget.end = int64(most), end
	w.budget.err = model.Errorf(model.CodeLimitExceeded, "The answer has more than %d objects, so the query stopped there. "+
		"Ask for smaller pages (first), fewer lists within lists, or a narrower filter, and read the rest in further queries.", most)
	w.budget.err.Details = map[string]any{"limit": "maxObjects"}
}

// Answer counts objects that the response will have, each as often as it has it.
func (w *Whole) Answer(objects int) { w.budget.spend(&w.budget.answered, objects) }

// Answered returns how many objects Answer has counted.
func (w *Whole) Answered() int { return int(w.budget.answered.Load()) }

// Spent returns an error with the code LIMIT_EXCEEDED once the response has taken more than it may, else nil.
func (w *Whole) Spent() *model.Error {
	if !w.budget.isSpent.Load() {
		return nil
	}
	return w.budget.err
}

func (b *budget) spend(of *atomic.Int64, objects int) {
	if of.Add(int64(objects)) > b.most && b.most > 0 && b.isSpent.CompareAndSwap(false, true) {
		b.end(b.err)
	}
}
