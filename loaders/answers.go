package loaders

import (
	"context"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// Paths finds the shortest paths between two entities. The caller must not change the result, which is shared.
func (l *Loaders) Paths(ctx context.Context, q analysis.PathQuery) (*analysis.Paths, error) {
	return answer(l, fmt.Sprintf("paths %+v", q), func() (*analysis.Paths, bool, error) {
		found, err := analysing(ctx, l, func() (*analysis.Paths, error) { return analysis.FindPaths(ctx, l, q) })
		return found, err == nil && found.Exhausted, err
	})
}

// Network finds a neighbourhood to draw. It calls reached with the nodes as soon as they are known. The caller must not change
// the result, which is shared.
func (l *Loaders) Network(ctx context.Context, q analysis.NetworkQuery, reached func(ids []string)) (*analysis.Network, error) {
	isNew := false
	found, err := answer(l, fmt.Sprintf("network %+v", q), func() (*analysis.Network, bool, error) {
		isNew = true
		found, err := analysing(ctx, l, func() (*analysis.Network, error) { return analysis.FindNetwork(ctx, l, q, reached) })
		return found, err == nil, err
	})
	if err == nil && !isNew {
		reached(found.Nodes)
	}
	return found, err
}

// Activity counts meetings or statements by keys. The first page of the server asks for six sides, which is too slow to count for
// everybody who opens it. The caller may sort the cells, but must not change their values, which are shared.
func (l *Loaders) Activity(ctx context.Context, c model.Counting) (model.Counted, error) {
	found, err := answer(l, fmt.Sprintf("activity %+v", c), func() (model.Counted, bool, error) {
		found, err := analysing(ctx, l, func() (model.Counted, error) { return l.Questions.Activity(ctx, c) })
		return found, err == nil, err
	})
	found.Cells = slices.Clone(found.Cells)
	return found, err
}

// answer returns a cached answer, or finds it, and caches it if find says that it may be kept.
func answer[V any](l *Loaders, key string, find func() (v V, keep bool, err error)) (V, error) {
	if known, ok := l.current.get(key); ok {
		return known.(V), nil
	}
	v, keep, err := find()
	if keep {
		l.current.add(key, v)
	}
	return v, err
}
