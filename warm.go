package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"time"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/web"
)

const (
	// longestWarmUp is how long the server waits for the answer to the first example before it is usable all the same.
	longestWarmUp = 20 * time.Second
	// soonUsable is how long a person who has started the server waits while it plans more than the first example.
	soonUsable = 5 * time.Second
)

// warming says how far the server has got. Both channels are closed in time, whatever happens.
type warming struct {
	// usable is closed when a person can use the server, although it still plans some queries: after five seconds, or the answer to
	// the first example, what comes later.
	usable <-chan struct{}
	// planned is closed when all is planned, or the time for it is over.
	planned <-chan struct{}
}

// warmUp asks the examples, the lists and what the page asks first, and runs the largest queries of the store, once and one after the
// other, so that Neo4j plans them and reads the graph before a user waits for it: on a busy machine the first plans alone may exceed the
// time limit of a query.
// The server goes on to warm up when the time is over. If the time is 0, it does not warm up. The time counts from the start of the
// server, which took some of it already, but a person who waits for a first start that takes long gets a few seconds of it. At the end
// it calls last, for which nobody waits.
func warmUp(ctx context.Context, within, taken time.Duration, largest, last func(context.Context) error, api http.Handler) warming {
	first, isUsable := context.WithTimeout(ctx, longestWarmUp)
	all, isPlanned := context.WithTimeout(ctx, max(within-taken, min(within, soonUsable)))
	w := warming{usable: first.Done(), planned: all.Done()}
	if within == 0 {
		isUsable()
		isPlanned()
		return w
	}
	goroutine.Go(ctx, func() {
		defer isPlanned()
		defer isUsable()
		started, queries := time.Now(), warmUpQueries()
		ask(ctx, api, queries[0])
		soon := goroutine.AfterFunc(ctx, min(within, soonUsable)-time.Since(started), isUsable)
		defer soon.Stop()
		if err := largest(ctx); err != nil && ctx.Err() == nil {
			slog.WarnContext(ctx, "warming up", "error", err)
		}
		for _, query := range queries[1:] {
			if ctx.Err() != nil {
				return
			}
			ask(ctx, api, query)
		}
		slog.InfoContext(ctx, "warmed up", "took", time.Since(started).Round(time.Millisecond))
		isUsable()
		isPlanned()
		started = time.Now()
		if err := last(ctx); err != nil && ctx.Err() == nil {
			slog.WarnContext(ctx, "comparing records", "error", err)
			return
		}
		slog.InfoContext(ctx, "compared records", "took", time.Since(started).Round(time.Millisecond))
	})
	return w
}

// warmUpQueries returns the first example that the README shows, a query of each list, what the page asks first, and the other examples.
func warmUpQueries() []web.Question {
	all := examples.All()
	queries := []web.Question{{Query: all[0].Query}}
	for _, kind := range model.Kinds {
		queries = append(queries, web.Question{Query: "{ " + kind.List + " { totalCount nodes { id } } }"})
	}
	queries = append(queries, web.First()...)
	for _, example := range all[1:] {
		if example.Is("subscription") {
			continue // it has no answer to wait for
		}
		queries = append(queries, web.Question{Query: example.Query})
	}
	return queries
}

// preparePlans makes Neo4j plan the examples and the lists as one read each, for those who ask them, or the same with other values, first.
func preparePlans(ctx context.Context, preparer http.Handler) {
	started := time.Now()
	for _, query := range warmUpQueries() {
		if ctx.Err() != nil {
			return
		}
		ask(ctx, preparer, query)
	}
	slog.InfoContext(ctx, "prepared plans", "took", time.Since(started).Round(time.Millisecond))
}

// ask sends a query to the API, and forgets the answer: a graph without the bundled data has none.
func ask(ctx context.Context, api http.Handler, question web.Question) {
	body, err := json.Marshal(question)
	if err != nil {
		panic(err) // of strings and of what was JSON, which JSON can say
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	if err != nil {
		panic(err) // nothing of it can be wrong
	}
	r.Header.Set("Content-Type", "application/json")
	api.ServeHTTP(nowhere{}, r)
}

// nowhere forgets a response.
type nowhere struct{}

func (nowhere) Header() http.Header            { return http.Header{} }
func (nowhere) WriteHeader(int)                {}
func (nowhere) Write(text []byte) (int, error) { return len(text), nil }
