package loaders

import (
	"context"
	"fmt"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// maxParticipations bounds how many participations a projection reads and holds in memory.
const maxParticipations = 1_000_000

// calculating lets one calculation run at a time, because each occupies a processor for seconds.
var calculating = make(chan struct{}, 1)

// Centrality ranks the actors of the who-met-whom network.
func (l *Loaders) Centrality(ctx context.Context, metric model.CentralityMetric, q analysis.TiesQuery) ([]analysis.Central, error) {
	return calculated(ctx, l, "centrality "+string(metric), q, func(ctx context.Context, p *analysis.Projection) ([]analysis.Central, error) {
		return p.Centrality(ctx, metric, q)
	})
}

// Communities numbers the communities of the who-met-whom network, by actor.
func (l *Loaders) Communities(ctx context.Context, q analysis.TiesQuery) (map[string]int, error) {
	return calculated(ctx, l, "communities", q, func(_ context.Context, p *analysis.Projection) (map[string]int, error) {
		return p.Communities(q)
	})
}

// calculated computes a value from the projection, once for all requests that need it, and caches it.
func calculated[V any](
	ctx context.Context, l *Loaders, what string, q analysis.TiesQuery, calculate func(context.Context, *analysis.Projection) (V, error),
) (V, error) {
	var none V
	key := fmt.Sprintf("%s %+v", what, q) // with the text of conditions
	if known, ok := l.current.get(key); ok {
		return known.(V), nil
	}
	value, err := l.current.shared(ctx, key, func(ctx context.Context) (any, error) {
		projection, err := l.projection(ctx, q.Meetings)
		if err != nil {
			return none, err
		}
		select {
		case calculating <- struct{}{}:
			defer func() { <-calculating }()
		case <-ctx.Done():
			return none, ctx.Err()
		}
		value, err := calculate(ctx, projection)
		if err == nil {
			l.current.add(key, value) // even if the request that started it has ended
		}
		return value, err
	})
	if err != nil {
		return none, err
	}
	return value.(V), nil
}

// projection reads who took part in which meeting for which conditions hold, once for each revision of the graph.
func (l *Loaders) projection(ctx context.Context, meetings model.MeetingConditions) (*analysis.Projection, error) {
	key := fmt.Sprint("projection ", meetings)
	if known, ok := l.current.get(key); ok {
		return known.(*analysis.Projection), nil
	}
	read, err := l.current.shared(ctx, key, func(ctx context.Context) (any, error) {
		gatherings, err := l.store.Gatherings(ctx, meetings, maxParticipations)
		if err != nil {
			return nil, err
		}
		projection := analysis.NewProjection(gatherings)
		l.current.add(key, projection)
		return projection, nil
	})
	if err != nil {
		return nil, err
	}
	return read.(*analysis.Projection), nil
}
