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
)

// longestWarmUp is how long the server waits for the answer to the first example before it is ready all the same.
const longestWarmUp = 20 * time.Second

// warmUp asks the examples, and runs the largest queries of the store, once and one after the other, so that Neo4j plans them and
// reads the graph before a user waits for it: on a busy machine the first plans alone may exceed the time limit of a query. The
// channel is closed when the server is ready: after the given time or the answer to the first example, what comes later. The server
// goes on to warm up afterwards. If the time is 0, it does not warm up.
func warmUp(ctx context.Context, within time.Duration, largest func(context.Context) error, api http.Handler) (ready <-chan struct{}) {
	waiting, isReady := context.WithTimeout(ctx, longestWarmUp)
	if within == 0 {
		isReady()
		return waiting.Done()
	}
	goroutine.Go(ctx, func() {
		defer isReady()
		started, all := time.Now(), examples.All()
		ask(ctx, api, all[0].Query) // the first one that the README shows
		soon := goroutine.AfterFunc(ctx, within-time.Since(started), isReady)
		defer soon.Stop()
		if err := largest(ctx); err != nil && ctx.Err() == nil {
			slog.WarnContext(ctx, "warming up", "error", err)
		}
		for _, example := range all[1:] {
			if ctx.Err() != nil {
				return
			}
			ask(ctx, api, example.Query)
		}
		slog.DebugContext(ctx, "warmed up", "took", time.Since(started))
	})
	return waiting.Done()
}

// ask sends a query to the API, and forgets the answer: a graph without the bundled data has none.
func ask(ctx context.Context, api http.Handler, query string) {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		panic(err) // a string, which JSON can say
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
