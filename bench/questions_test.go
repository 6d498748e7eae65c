package main_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store/storetest"
)

// question is one that analysts ask, as GraphQL and as the best single Cypher that we could write by hand for it. $a and
// $b are two leaders four hops apart.
type question struct {
	name, graphql, cypher string
	// sameIDs: both answers name the same leaders. Which of many equal paths come first is up to each.
	sameIDs bool
}

var questions = []question{
	{
		name: "paths of 4 hops",
		graphql: `query($a: ID!, $b: ID!) { paths(from: $a, to: $b, via: [MET], maxHops: 4, first: 5) { exhausted hubsSkipped { id } paths {
			length sentence hops { from { id name } to { id name } link { weight start end } } } } }`,
		cypher: `
			MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
			MATCH p = SHORTEST 5 (a)
			  (()-[x:PARTICIPATED_IN WHERE x.role <> 'ABSENT']->(m:Meeting {status: 'HELD'})<-[y:PARTICIPATED_IN WHERE y.role <> 'ABSENT']-()){1,4}
			  (b)
			RETURN collect([n IN nodes(p) | {id: n.id, name: n.nameTexts[0], start: n.start}]) AS answer`,
	},
	{
		name: "network",
		graphql: `query($a: ID!) { network(seeds: [$a], via: [MET], perNode: 25) { nodes { id name } links { from { id } to { id } weight start end }
			frontier { node { id } shown total } truncated } }`,
		cypher: `
			MATCH (l:Entity {id: $a})-[p:PARTICIPATED_IN]->(m:Meeting {status: 'HELD'})<-[q:PARTICIPATED_IN]-(o:Entity)
			WHERE p.role <> 'ABSENT' AND q.role <> 'ABSENT' AND o <> l
			WITH l, o, count(*) AS weight, max(m.lastDay) AS latest
			ORDER BY weight DESC, coalesce(latest, '') DESC, o.id LIMIT 25
			WITH l, collect(o) AS others
			WITH [l] + others AS nodes
			UNWIND nodes AS n
			MATCH (n)-[p:PARTICIPATED_IN]->(m:Meeting {status: 'HELD'})<-[q:PARTICIPATED_IN]-(o:Entity)
			WHERE p.role <> 'ABSENT' AND q.role <> 'ABSENT' AND o <> n
			WITH nodes, n, o, count(*) AS weight, min(m.firstDay) AS start, max(m.lastDay) AS end
			WITH nodes, n, count(*) AS total, collect(CASE WHEN o IN nodes AND n.id < o.id THEN {from: n.id, to: o.id, weight: weight, start: start, end: end} END) AS links
			RETURN collect({id: n.id, name: n.nameTexts[0], total: total, links: links}) AS answer`,
		sameIDs: true,
	},
}

// BenchmarkQuestions compares questions about paths and networks, which have no list whose answer Cypher by hand gives in the same
// order, asked of the server as it runs and of one without a cache, with its Cypher
// written by hand: one after the other, each as often as the others, in one run. The graph is generated: 2,000 leaders, 20,000
// meetings, 60,000 statements.
func BenchmarkQuestions(b *testing.B) {
	ctx := b.Context()
	s, driver := openDatabase(b, data.None)
	if err := storetest.Generate(ctx, s, storetest.Size{Leaders: 2_000, Meetings: 20_000, Statements: 60_000}, 1); err != nil {
		b.Fatal(err)
	}
	cache := loaders.NewCache(112 << 20)
	go cache.Follow(ctx, s, 250*time.Millisecond)
	server := httptest.NewServer(graph.Handler(s, cache, graph.DefaultLimits(10*time.Second)))
	defer server.Close()
	cold := httptest.NewServer(graph.Handler(s, loaders.NewCache(0), graph.DefaultLimits(10*time.Second)))
	defer cold.Close()

	variables := map[string]any{"a": "leader-1000", "b": fourHopsFrom(b, driver, "leader-1000")}
	for _, q := range questions {
		b.Run(q.name, func(b *testing.B) {
			served := func() []byte { return post(b, server.URL, q.graphql, variables) }
			servedCold := func() []byte { return post(b, cold.URL, q.graphql, variables) }
			byHand := func() []byte { return runByHand(b, driver, q.cypher, variables) }
			if got, want := idsOf(b, served()), idsOf(b, byHand()); q.sameIDs && !slices.Equal(got, want) {
				b.Fatalf("the answers differ: %v, by hand %v", got, want)
			}
			const rounds = 60
			times := map[string][]time.Duration{}
			for range 2 * rounds { // the first half warms up
				times["server"] = append(times["server"], timed(served))
				times["server without cache"] = append(times["server without cache"], timed(servedCold))
				times["by hand"] = append(times["by hand"], timed(byHand))
			}
			median := func(of string) time.Duration {
				sorted := slices.Sorted(slices.Values(times[of][rounds:]))
				return sorted[len(sorted)/2]
			}
			hand := median("by hand")
			for _, of := range []string{"server", "server without cache"} {
				ratio := float64(median(of)) / float64(hand)
				b.ReportMetric(ratio, strings.ReplaceAll(of, " ", "-")+"/hand")
				b.Logf("median of %d: %s %v, by hand %v, ratio %.2f", rounds, of, median(of), hand, ratio)
			}
			for b.Loop() {
				served()
			}
		})
	}
}

func timed(ask func() []byte) time.Duration {
	start := time.Now()
	ask()
	return time.Since(start)
}

func post(b *testing.B, url, query string, variables map[string]any) []byte {
	b.Helper()
	text, err := askServer(b.Context(), url, query, variables)
	if err != nil || bytes.Contains(text, []byte(`"errors"`)) {
		b.Fatalf("%v: %s", err, text)
	}
	return text
}

func runByHand(b *testing.B, driver neo4j.DriverWithContext, text string, params map[string]any) []byte {
	b.Helper()
	answer, err := askByHand(b.Context(), driver, text, params)
	if err != nil {
		b.Fatal(err)
	}
	return answer
}

// idsOf are the different ids in an answer.
func idsOf(b *testing.B, text []byte) []string {
	b.Helper()
	var answer any
	if err := json.Unmarshal(text, &answer); err != nil {
		b.Fatal(err)
	}
	var words []string
	collect(answer, &words)
	words = slices.DeleteFunc(words, func(word string) bool { return !strings.HasPrefix(word, "leader-") })
	slices.Sort(words)
	return slices.Compact(words)
}

// fourHopsFrom finds a leader whose shortest way from another takes four meetings.
func fourHopsFrom(b *testing.B, driver neo4j.DriverWithContext, leader string) string {
	b.Helper()
	reached := []string{leader}
	var last []string
	for range 4 {
		session := driver.NewSession(b.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
		result, err := session.Run(b.Context(), `MATCH (a:Leader)-[p:PARTICIPATED_IN]->(:Meeting {status: 'HELD'})<-[q:PARTICIPATED_IN]-(o:Leader)
			WHERE a.id IN $reached AND NOT o.id IN $reached AND p.role <> 'ABSENT' AND q.role <> 'ABSENT'
			RETURN DISTINCT o.id AS id ORDER BY id`, map[string]any{"reached": reached})
		if err != nil {
			b.Fatal(err)
		}
		records, err := result.Collect(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		_ = session.Close(context.Background())
		last = nil
		for _, r := range records {
			last = append(last, r.AsMap()["id"].(string))
		}
		reached = append(reached, last...)
	}
	if len(last) == 0 {
		b.Fatal(fmt.Sprint("nobody is four hops from ", leader))
	}
	return last[0]
}
