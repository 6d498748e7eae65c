package loaders

import (
	"context"
	"errors"
	"runtime"

	"golang.org/x/sync/semaphore"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// mostAnalysing returns how many reads for analysis questions run at a time. Each keeps a processor of the database busy, so with
// more of them all would take longer, and so would everything else.
func mostAnalysing() *semaphore.Weighted {
	return semaphore.NewWeighted(int64(max(1, runtime.GOMAXPROCS(0))))
}

// analysing runs work for an analysis question when it is its turn. The work must not call analysing again, because it would wait
// for itself.
func analysing[V any](ctx context.Context, l *Loaders, work func() (V, error)) (V, error) {
	if err := l.cache.analysing.Acquire(ctx, 1); err != nil {
		var none V
		if errors.Is(err, context.DeadlineExceeded) {
			return none, model.Errorf(model.CodeOverloaded, "The server was busy with other analysis questions. Try again later.")
		}
		return none, context.Cause(ctx)
	}
	defer l.cache.analysing.Release(1)
	return work()
}

// Analysing returns the read of an operation that takes as much as an analysis question, which waits for its turn.
func (l *Loaders) Analysing(read func(context.Context) ([]any, error)) func(context.Context) ([]any, error) {
	return func(ctx context.Context) ([]any, error) {
		return analysing(ctx, l, func() ([]any, error) { return read(ctx) })
	}
}

// Counterparts returns all counterparts of actors.
func (l *Loaders) Counterparts(ctx context.Context, list *store.List, parents []string) (map[string][]model.Counterpart, error) {
	return analysing(ctx, l, func() (map[string][]model.Counterpart, error) { return l.Questions.Counterparts(ctx, list, parents) })
}

// CommonMeetings returns the days of all common meetings of two actors.
func (l *Loaders) CommonMeetings(ctx context.Context, list *store.List, parent string) ([]model.Occasion, error) {
	return analysing(ctx, l, func() ([]model.Occasion, error) { return l.Questions.CommonMeetings(ctx, list, parent) })
}

// Surroundings returns the forums and topics of actors.
func (l *Loaders) Surroundings(ctx context.Context, ids []string, scope model.Scope) (map[string]model.Surroundings, error) {
	return analysing(ctx, l, func() (map[string]model.Surroundings, error) { return l.Questions.Surroundings(ctx, ids, scope) })
}
