package analysis_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/store/storetest"
)

// hostileSize says how large a hostile graph is: above what the limits allow, in the smaller one too.
type hostileSize struct{ crowd, chain, bloc int }

// hostile fills the graph with what costs most: a meeting and a leader with links to a crowd, a long chain of leaders, and
// two blocs, in each of which everybody has met everybody at ten large meetings.
func hostile(t *testing.T) (size hostileSize) {
	t.Helper()
	size = hostileSize{crowd: 800, chain: 200, bloc: 110}
	if storetest.IsLong {
		size = hostileSize{crowd: 5_000, chain: 10_000, bloc: 300}
	}
	wipe(t)
	var leaders, meetings []any
	leader := func(id string) any {
		leaders = append(leaders, storetest.Named(id))
		return map[string]any{"actor": id}
	}
	meeting := func(id string, participants ...any) {
		m := storetest.Named(id)
		m["format"], m["start"], m["participants"] = "MULTILATERAL", "2020-01-01", participants
		meetings = append(meetings, m)
	}
	var crowd []any
	for i := range size.crowd {
		crowd = append(crowd, leader(fmt.Sprint("crowd-", i)))
	}
	meeting("assembly", crowd...)
	hub := leader("hub")
	for i := range size.crowd {
		meeting(fmt.Sprint("audience-", i), hub, crowd[i])
	}
	previous := leader("chain-0")
	for i := range size.chain {
		next := leader(fmt.Sprint("chain-", i+1))
		meeting(fmt.Sprint("link-", i), previous, next)
		previous = next
	}
	for bloc := range 2 {
		var members []any
		for i := range size.bloc {
			members = append(members, leader(fmt.Sprintf("bloc-%d-%d", bloc, i)))
		}
		for i := range 10 {
			meeting(fmt.Sprintf("congress-%d-%d", bloc, i), members...)
		}
		if bloc == 0 {
			meeting("bridge", crowd[1], members[1])
		}
	}
	apply(t, map[string]any{"leaders": leaders})
	for i := 0; i < len(meetings); i += 2_000 {
		apply(t, map[string]any{"meetings": meetings[i:min(i+2_000, len(meetings))]})
	}
	return size
}

// Every question about relationships stays within its limits on a hostile graph, whatever it is asked.
func TestHostile(t *testing.T) {
	size := hostile(t)
	t.Run("paths around a hub", func(t *testing.T) {
		around := findPaths(t, map[string]any{"from": "crowd-1", "to": "crowd-2"})
		if len(around.Paths.Paths) != 0 || !around.Paths.Exhausted || fmt.Sprint(around.Paths.HubsSkipped) != "[{assembly} {hub}]" {
			t.Errorf("%+v", around.Paths)
		}
		through := findPaths(t, map[string]any{"from": "crowd-1", "to": "crowd-2", "maxHubDegree": 10_000, "first": 1})
		if len(through.Paths.Paths) != 1 || through.Paths.Paths[0].Sentence != "crowd-1 met crowd-2 (2020-01-01)." {
			t.Errorf("%+v", through.Paths)
		}
		from := findPaths(t, map[string]any{"from": "hub", "to": "chain-9", "maxHubDegree": 10_000, "maxHops": 6})
		if len(from.Paths.Paths) != 0 {
			t.Errorf("%+v", from.Paths)
		}
	})
	t.Run("paths along a chain", func(t *testing.T) {
		near := findPaths(t, map[string]any{"from": "chain-100", "to": "chain-106", "maxHops": 6})
		if len(near.Paths.Paths) != 1 || near.Paths.Paths[0].Length != 6 || !near.Paths.Exhausted {
			t.Errorf("%+v", near.Paths)
		}
		far := findPaths(t, map[string]any{"from": "chain-0", "to": fmt.Sprint("chain-", size.chain), "maxHops": 6})
		if len(far.Paths.Paths) != 0 || !far.Paths.Exhausted {
			t.Errorf("%+v", far.Paths)
		}
	})
	t.Run("paths within and between dense blocs", func(t *testing.T) {
		within := findPaths(t, map[string]any{"from": "bloc-0-1", "to": "bloc-0-2", "first": 25, "maxHops": 6})
		if len(within.Paths.Paths) != 25 || within.Paths.Paths[24].Length != 2 {
			t.Errorf("%d paths", len(within.Paths.Paths))
		}
		between := findPaths(t, map[string]any{"from": "bloc-0-1", "to": "bloc-1-2", "first": 25, "maxHops": 6})
		if len(between.Paths.Paths) != 0 {
			t.Errorf("%+v", between.Paths)
		}
	})
	t.Run("paths at the end of a limit", func(t *testing.T) {
		for name, c := range map[string]struct {
			from, to            string
			timeMs, nodes, want int
		}{
			"time":                  {"crowd-1", "bloc-1-1", 1, 10_000, 0},
			"number of entities":    {"crowd-1", "bloc-1-1", 5_000, 100, 0},
			"what was found so far": {"crowd-1", "bloc-0-1", 5_000, 100, 1},
		} {
			limits := graph.DefaultLimits(storetest.Patience)
			limits.PathTimeMs, limits.MaxPathNodes = c.timeMs, c.nodes
			hurried := graph.Handler(db, loaders.NewCache(0), limits)
			var answer pathAnswer
			variables := map[string]any{"from": c.from, "to": c.to, "maxHubDegree": 10_000}
			if failures := askOf(t, t.Context(), hurried, pathQuery, variables, &answer); len(failures) > 0 {
				t.Fatal(failures)
			}
			if answer.Paths.Exhausted || len(answer.Paths.Paths) != c.want {
				t.Errorf("%s: exhausted %v, %d paths", name, answer.Paths.Exhausted, len(answer.Paths.Paths))
			}
		}
	})
	t.Run("networks", func(t *testing.T) {
		for _, c := range []struct {
			seed      string
			hops      int
			truncated bool
		}{{"hub", 1, false}, {"assembly", 1, true}, {"crowd-1", 3, true}, {"bloc-0-1", 3, true}, {"chain-5", 3, false}} {
			if c.seed == "crowd-1" && !storetest.IsLong {
				continue // the bloc is such a network too, of fewer links
			}
			var answer networkAnswer
			mustAsk(t, networkQuery, map[string]any{"seeds": []string{c.seed}, "hops": c.hops, "perNode": 100}, &answer)
			if n := answer.Network; n.Truncated != c.truncated || len(n.Nodes) > 1_000 || len(n.Links) > 3_000 {
				t.Errorf("%s: truncated %v, %d nodes, %d links", c.seed, n.Truncated, len(n.Nodes), len(n.Links))
			}
		}
	})
	t.Run("counterparts", func(t *testing.T) {
		var answer struct {
			Leader struct{ Counterparts struct{ TotalCount int } }
		}
		mustAsk(t, `{ leader(id: "hub") { counterparts { totalCount edges { meetings strength common { totalCount } } } } }`, nil, &answer)
		if answer.Leader.Counterparts.TotalCount != size.crowd {
			t.Errorf("%+v", answer)
		}
	})
	t.Run("counts", func(t *testing.T) {
		var answer struct {
			Timeline struct{ TotalCount int }
			Tie      struct{ Meetings int }
			Compare  struct {
				Similarity float64
				OnlyLeft   struct {
					CounterpartCount int
					Counterparts     []struct{ ID string }
				}
			}
			Brokers []struct{ Strength float64 }
		}
		mustAsk(t, `{
			timeline(subjects: ["hub", "crowd-1"]) { totalCount edges { date } }
			tie(a: "hub", b: "crowd-1", grain: MONTH) { meetings buckets { start } }
			compare(left: "hub", right: "chain-5") { similarity onlyLeft { counterpartCount counterparts { ... on Entity { id } } } }
			brokers(groupA: ["hub"], groupB: ["crowd-1"], first: 100) { strength actor { ... on Leader { name } } } }`, nil, &answer)
		if answer.Timeline.TotalCount != size.crowd+2 || answer.Tie.Meetings != 1 || len(answer.Brokers) != 100 ||
			answer.Compare.OnlyLeft.CounterpartCount != size.crowd || len(answer.Compare.OnlyLeft.Counterparts) != 100 {
			t.Errorf("%+v", answer)
		}
		limits := patient(graph.DefaultLimits(storetest.Patience))
		limits.MaxActivityCells = size.crowd
		limited := graph.Handler(db, loaders.NewCache(0), limits)
		for query, want := range map[string]string{
			`{ centrality(metric: DEGREE, first: 1) { community } }`:                                                    "The who-met-whom network of this time has more than 2500 actors or 40000 ties",
			`{ activity(of: MEETINGS, by: [LEADER]) { count } }`:                                                        fmt.Sprintf("There are more than %d cells", size.crowd),
			`{ tie(a: "hub", b: "crowd-1", grain: MONTH, during: { from: "1500", to: "2020" }) { buckets { start } } }`: "The time from 1500-01-01 to 2020-12-31 has more than 1200 buckets",
		} {
			failures := askOf(t, t.Context(), limited, query, nil, &struct{}{})
			if len(failures) != 1 || failures[0].Extensions["code"] != "LIMIT_EXCEEDED" || !strings.HasPrefix(failures[0].Message, want) {
				t.Errorf("%s: %+v", query, failures)
			}
		}
		var estimated struct{ Centrality []struct{ Margin *float64 } }
		mustAsk(t, `{ centrality(metric: BETWEENNESS) { margin } }`, nil, &estimated)
		if len(estimated.Centrality) != 20 || estimated.Centrality[0].Margin == nil {
			t.Errorf("%+v", estimated)
		}
	})
	t.Run("cancelled", cancelled)
}

// When the client goes away, its query ends in Neo4j too.
func cancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan []failure)
	go func() {
		// Every pair of the crowd has met at the assembly: this takes Neo4j far longer than the test waits.
		gone <- ask(t, ctx, `{ paths(from: "crowd-1", to: "bloc-1-1", via: [MET], maxHops: 6, maxHubDegree: 100000) { exhausted } }`, nil, &struct{}{})
	}()
	waitUntil(t, "the query runs", func() bool { return running(t, "Neighbours") })
	cancel()
	if failures := <-gone; len(failures) == 0 || failures[0].Extensions["code"] != "TIMEOUT" {
		t.Errorf("%+v", failures)
	}
	waitUntil(t, "the query is gone", func() bool { return !running(t, "Neighbours") })
}

// running reports whether Neo4j works on a query of that name.
func running(t *testing.T, name string) bool {
	t.Helper()
	for _, r := range cypher(t, "SHOW TRANSACTIONS YIELD metaData, currentQuery RETURN metaData.query AS name, currentQuery AS text", nil) {
		if r.AsMap()["name"] == name && !strings.Contains(fmt.Sprint(r.AsMap()["text"]), "SHOW TRANSACTIONS") {
			return true
		}
	}
	return false
}

// waitUntil asks again and again until it is so, for at most ten seconds.
func waitUntil(t *testing.T, what string, isSo func() bool) {
	t.Helper()
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(10 * time.Second)
	for !isSo() {
		select {
		case <-deadline:
			t.Fatalf("not within 10 s: %s", what)
		case <-ticker.C:
		}
	}
}
