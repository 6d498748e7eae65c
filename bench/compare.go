package main

import (
	"context"
	"fmt"
	"time"

	"github.com/sidelines/sidelines/store/storetest"
)

// countedRequests is how many requests the bytes of a question are the mean of.
const countedRequests = 50

// compare asks every side the same with some sets of variables, and returns an error if the answers differ. Then it counts the bytes
// between each side and its Neo4j, with nothing kept.
func (r *benchRun) compare(ctx context.Context) error {
	defer r.stopSides()
	// In the way while bytes are counted, and not while times are measured.
	proxies := make([]*storetest.Proxy, len(r.options.sides))
	for i, name := range r.options.sides {
		p, err := storetest.NewProxy(r.dbs[name].URI)
		if err != nil {
			return err
		}
		defer p.Close()
		proxies[i] = p
		if err := r.start(ctx, name, false, p.URI()); err != nil {
			return err
		}
	}
	progress("waiting for what the sides do after their start")
	if err := quiet(ctx, proxies); err != nil {
		return err
	}
	for _, q := range r.questions {
		sets := r.sets[q.name]
		progress("comparing the answers to %s, for which there are %d sets of variables", q.name, len(sets))
		values := 0
		for _, v := range sets[:min(len(sets), r.checked)] {
			said, unlike, err := compared(r.sides, q, v)
			if err != nil {
				return err
			}
			if unlike != "" {
				return fmt.Errorf("%s with %v: %s", q.name, v, unlike)
			}
			values += said
		}
		if values == 0 {
			return fmt.Errorf("no answer to %s says anything", q.name)
		}
		for i, s := range r.sides {
			a, before := ask(s, q, sets), proxies[i].Bytes()
			for j := range countedRequests {
				s.caller.Call(a.requests[(r.checked+j)%len(a.requests)])
			}
			r.result.Bolt = append(r.result.Bolt, bolt{q.name, s.name, float64(proxies[i].Bytes()-before) / countedRequests})
		}
	}
	return nil
}

// A server that nobody asks exchanges about a KB a second with its Neo4j. Two seconds after its first start over a graph, it begins to
// compare the graph with its journal.
const (
	quietBytes = 50_000
	quietTime  = 5 * time.Second
)

// quiet waits until every proxy passes less than quietBytes in quietTime.
func quiet(ctx context.Context, proxies []*storetest.Proxy) error {
	ticks := time.NewTicker(quietTime)
	defer ticks.Stop()
	before := make([]int64, len(proxies))
	for {
		isBusy := false
		for i, p := range proxies {
			now := p.Bytes()
			isBusy = isBusy || now-before[i] >= quietBytes
			before[i] = now
		}
		if !isBusy {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticks.C:
		}
	}
}

// compared asks sides the same. It returns how many values the answer has, and how the first other answer differs from that of the first
// side, or "" if none does.
func compared(sides []*side, q question, v variables) (values int, unlike string, err error) {
	var first []byte
	for _, s := range sides {
		answer, err := s.insist(s.request(q, v))
		if err != nil {
			return 0, "", fmt.Errorf("%s with %v: %w", q.name, v, err)
		}
		all, err := facts(answer)
		if err != nil {
			return 0, "", fmt.Errorf("%s, %s with %v: %w", s.name, q.name, v, err)
		}
		if first == nil {
			first, values = answer, len(all)
		}
		if unlike, err = difference(first, answer); err != nil || unlike != "" {
			return 0, fmt.Sprintf("%s and %s differ: %s", sides[0].name, s.name, unlike), err
		}
	}
	return values, "", nil
}
