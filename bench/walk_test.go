// Package bench compares the server with the same answer by one hand-written Cypher over the driver, both in one run:
//
//	go test -bench . -benchtime 1x ./bench
package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

const walk = `{ leader(id: "xi-jinping") { name meetings(first: 20) { nodes { id start forum { name }
	participants { edges { node { ... on Leader { name } ... on Organization { name } } office { title } representing { ... on Country { name } } } }
	statements { nodes { speaker { ... on Leader { name } } renditions { text lang } } } } } } }`

// byHand is the same question in one Cypher, with meetings counted as occasions. It does less: no filters, cursors, fallbacks of languages
// or of offices.
const byHand = `
MATCH (l:Entity {id: $id})-[took:PARTICIPATED_IN]->(:Meeting)-[:PART_OF*0..]->(m:Meeting)
WHERE took.role <> 'ABSENT' AND NOT EXISTS { (m)-[:PART_OF]->() }
WITH DISTINCT l, m, m.firstDay AS day, CASE WHEN m.startsAt IS NOT NULL THEN m.startsAt.epochMillis ELSE -9007199254740991 END AS hour
ORDER BY coalesce(day, '') DESC, hour DESC, m.id LIMIT 20
RETURN l.nameTexts[0] AS name, collect({
  id: m.id, start: m.start,
  forum: head([(m)-[:SESSION_OF|ON_SIDELINES_OF]->(f) | f.nameTexts[0]]),
  participants: [(a:Entity)-[p:PARTICIPATED_IN]->()-[:PART_OF*0..]->(m) | {
    name: a.nameTexts[0],
    office: head(COLLECT {
      MATCH (a)-[:HELD]->(t:Tenure)-[:OF]->(c)
      WHERE coalesce(t.firstDay, '') <= m.startLastDay AND coalesce(t.lastDay, '~') >= m.firstDay
      RETURN {title: t.titleTexts[0], of: c.nameTexts[0]} ORDER BY t.officeRank LIMIT 1 })}],
  statements: [(m)<-[:PART_OF*0..]-()<-[:SAID_AT]-(s:Statement)<-[:SAID]-(a) | {
    speaker: a.nameTexts[0], renditions: [(s)<-[:RENDERS]-(r:Rendition) | {text: r.text, lang: r.lang}]}]
}) AS meetings`

// lookup, newest and filtered are further questions, each with the same in one Cypher.
const (
	lookup       = `{ leader(id: "xi-jinping") { id name wikidataId } }`
	lookupByHand = `MATCH (l:Entity {id: $id}) WHERE l:Leader RETURN l.id AS id, l.nameTexts[0] AS name, l.wikidataId AS item`

	newest = `{ meetings(first: 50, where: {during: {to: "2018-06-01"}}) { nodes { id start country { name }
		participants { nodes { ... on Leader { name } ... on Country { name } ... on Organization { name } } } } } }`
	newestByHand = `
MATCH (m:Meeting)
WHERE m.firstDay <= '2018-06-01' AND NOT EXISTS { (m)-[:PART_OF]->() }
WITH m, m.firstDay AS day, CASE WHEN m.startsAt IS NOT NULL THEN m.startsAt.epochMillis ELSE -9007199254740991 END AS hour
ORDER BY day DESC, hour DESC, m.id LIMIT 50
RETURN collect({id: m.id, start: m.start, country: head([(m)-[:HELD_IN]->(c) | c.nameTexts[0]]),
  participants: [(m)<-[:PART_OF*0..]-()<-[:PARTICIPATED_IN]-(a) | a.nameTexts[0]]}) AS meetings`

	filtered = `{ meetings(first: 20, where: {participants: {any: ["xi-jinping"]}, country: ["china"], during: {from: "2013", to: "2019"}}) {
		nodes { id start name } } }`
	filteredByHand = `
MATCH (:Entity {id: $id})-[p:PARTICIPATED_IN]->(part:Meeting)-[:HELD_IN]->(:Entity {id: 'china'})
WHERE p.role <> 'ABSENT' AND part.lastDay >= '2013-01-01' AND part.firstDay <= '2019-12-31'
MATCH (part)-[:PART_OF*0..]->(m)
WHERE NOT EXISTS { (m)-[:PART_OF]->() }
WITH DISTINCT m, m.firstDay AS day, CASE WHEN m.startsAt IS NOT NULL THEN m.startsAt.epochMillis ELSE -9007199254740991 END AS hour
ORDER BY day DESC, hour DESC, m.id LIMIT 20
RETURN collect({id: m.id, start: m.start, name: m.nameTexts[0]}) AS meetings`
)

func BenchmarkWalk(b *testing.B)   { compare(b, walk, byHand) }
func BenchmarkLookup(b *testing.B) { compare(b, lookup, lookupByHand) }
func BenchmarkNewest(b *testing.B) { compare(b, newest, newestByHand) }
func BenchmarkFilter(b *testing.B) { compare(b, filtered, filteredByHand) }

// compare compares a query with the same by hand.
func compare(b *testing.B, query, byHand string) {
	b.Helper()
	ctx := b.Context()
	s, driver := openDatabase(b, data.Default)
	cache := loaders.NewCache(112 << 20)
	following, cancel := context.WithCancel(ctx)
	defer cancel()
	go cache.Follow(following, s.Revision, 250*time.Millisecond)
	warm := httptest.NewServer(graph.Handler(s, cache, graph.DefaultLimits(10*time.Second)))
	defer warm.Close()
	cold := httptest.NewServer(graph.Handler(s, loaders.NewCache(0), graph.DefaultLimits(10*time.Second)))
	defer cold.Close()

	floor := func() ([]byte, error) { return askByHand(ctx, driver, byHand, map[string]any{"id": "xi-jinping"}) }
	questions := []struct {
		name string
		ask  func() ([]byte, error)
	}{
		{"by hand", floor},
		{"server", func() ([]byte, error) { return askServer(ctx, warm.URL, query, nil) }},
		{"server without cache", func() ([]byte, error) { return askServer(ctx, cold.URL, query, nil) }},
	}
	sameAnswer(b, floor, questions[1].ask)
	for _, clients := range []int{1, 16} {
		rates := map[string]float64{}
		for _, q := range questions {
			rates[q.name] = rate(b, clients, q.ask)
		}
		for _, q := range questions[1:] {
			ratio := rates[q.name] / rates["by hand"]
			b.ReportMetric(ratio, fmt.Sprintf("%s/hand@%d", strings.ReplaceAll(q.name, " ", "-"), clients))
			b.Logf("%2d clients: %s %.0f/s, by hand %.0f/s, ratio %.2f", clients, q.name, rates[q.name], rates["by hand"], ratio)
		}
	}
}

// openDatabase is a Neo4j with the documents of a set, as the server reaches it and as Cypher by hand does, for one
// benchmark.
func openDatabase(b *testing.B, set data.Set) (*store.Store, neo4j.DriverWithContext) {
	b.Helper()
	config, stop, err := storetest.Config(b.Context(), set)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(stop)
	s, err := store.Open(config)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close(context.Background()) }) // the database goes away with it
	driver, err := neo4j.NewDriverWithContext(config.URI, neo4j.BasicAuth(config.Username, config.Password, ""))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = driver.Close(context.Background()) }) // the database goes away with it
	return s, driver
}

// rate is how many answers a second the clients get, after a second of warming up.
func rate(b *testing.B, clients int, ask func() ([]byte, error)) float64 {
	b.Helper()
	run := func(length time.Duration) float64 {
		var answers atomic.Int64
		var wait sync.WaitGroup
		start := time.Now()
		for range clients {
			wait.Go(func() {
				for time.Since(start) < length {
					if _, err := ask(); err != nil {
						b.Error(err)
						return
					}
					answers.Add(1)
				}
			})
		}
		wait.Wait()
		return float64(answers.Load()) / time.Since(start).Seconds()
	}
	run(1 * time.Second)
	return run(2 * time.Second)
}

func askServer(ctx context.Context, url, query string, variables map[string]any) ([]byte, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // only read
	return io.ReadAll(response.Body)
}

func askByHand(ctx context.Context, driver neo4j.DriverWithContext, text string, params map[string]any) ([]byte, error) {
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: "neo4j"})
	defer session.Close(ctx) //nolint:errcheck // only read
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return json.Marshal(record.AsMap())
}

// sameAnswer checks that both say the same words: every text of the one is in the other.
func sameAnswer(b *testing.B, asks ...func() ([]byte, error)) {
	b.Helper()
	var said [][]string
	for _, ask := range asks {
		text, err := ask()
		if err != nil {
			b.Fatal(err)
		}
		var answer any
		if err := json.Unmarshal(text, &answer); err != nil {
			b.Fatal(err)
		}
		var words []string
		collect(answer, &words)
		slices.Sort(words)
		said = append(said, slices.Compact(words))
	}
	if !slices.Equal(said[0], said[1]) {
		without := func(of, other []string) []string {
			return slices.DeleteFunc(slices.Clone(of), func(word string) bool { return slices.Contains(other, word) })
		}
		b.Fatalf("only the first says %q, and only the second %q", without(said[0], said[1]), without(said[1], said[0]))
	}
}

func collect(value any, words *[]string) {
	switch v := value.(type) {
	case string:
		*words = append(*words, v)
	case []any:
		for _, item := range v {
			collect(item, words)
		}
	case map[string]any:
		for _, item := range v {
			collect(item, words)
		}
	}
}
