package analysis_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gonum "gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/graph"
	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

func gathering(actors ...string) model.Gathering {
	return model.Gathering{First: "2020-01-01", Last: "2020-01-02", Actors: actors}
}

func ranking(t *testing.T, metric model.CentralityMetric, gatherings []model.Gathering) []analysis.Central {
	t.Helper()
	central, err := analysis.NewProjection(gatherings).Centrality(t.Context(), metric, analysis.TiesQuery{MaxActors: 1_000, MaxTies: 10_000})
	if err != nil {
		t.Fatal(err)
	}
	return central
}

// The measures of small networks are those that one can work out by hand.
func TestCentrality_byHand(t *testing.T) {
	star := []model.Gathering{gathering("hub", "a"), gathering("hub", "b"), gathering("hub", "c"), gathering("hub", "c")}
	for metric, want := range map[model.CentralityMetric]string{
		model.CentralityMetricDegree:      "[{hub 3 1} {a 1 2} {b 1 2} {c 1 2}]",
		model.CentralityMetricStrength:    "[{hub 4 1} {c 2 2} {a 1 3} {b 1 3}]",
		model.CentralityMetricBetweenness: "[{hub 1 1} {a 0 2} {b 0 2} {c 0 2}]",
	} {
		if got := fmt.Sprint(brief(ranking(t, metric, star))); got != want {
			t.Errorf("%s: %s, want %s", metric, got, want)
		}
	}
	// PageRank r of the hub: r = 0.15/4 + 0.85*(1-r), for all that the others have goes to it.
	first, sum := ranking(t, model.CentralityMetricPagerank, star)[0], 0.0
	if want := (0.15/4 + 0.85) / 1.85; first.ID != "hub" || math.Abs(first.Score-want) > 1e-6 {
		t.Errorf("%+v, want %f", first, want)
	}
	for _, c := range ranking(t, model.CentralityMetricPagerank, star) {
		sum += c.Score
	}
	if math.Abs(sum-1) > 1e-5 {
		t.Errorf("PageRank adds up to %f", sum)
	}
	if got := fmt.Sprint(brief(ranking(t, model.CentralityMetricStrength, []model.Gathering{gathering("a", "b", "c")}))); got != "[{a 1 1} {b 1 1} {c 1 1}]" {
		t.Errorf("a meeting of three: %s", got)
	}
	if got := ranking(t, model.CentralityMetricPagerank, nil); len(got) != 0 {
		t.Errorf("nobody has met: %v", got)
	}
}

func communities(t *testing.T, gatherings []model.Gathering) map[string]int {
	t.Helper()
	numbers, err := analysis.NewProjection(gatherings).Communities(analysis.TiesQuery{MaxActors: 1_000, MaxTies: 10_000})
	if err != nil {
		t.Fatal(err)
	}
	return numbers
}

type place struct {
	ID    string
	Score float64
	Rank  int
}

func brief(central []analysis.Central) []place {
	places := make([]place, len(central))
	for i, c := range central {
		places[i] = place{c.ID, c.Score, c.Rank}
	}
	return places
}

// Two circles of acquaintances joined by one meeting are two communities, the larger of which is the first.
func TestCentrality_communities(t *testing.T) {
	var small, large []string
	for i := range 6 {
		large = append(large, fmt.Sprint("large-", i))
	}
	for i := range 4 {
		small = append(small, fmt.Sprint("a-small-", i))
	}
	meetings := []model.Gathering{gathering(large[0], small[0])}
	for range 5 {
		meetings = append(meetings, gathering(large...), gathering(small...))
	}
	for i, members := range [][]string{large, small} {
		for _, id := range members {
			if number := communities(t, meetings)[id]; number != i+1 {
				t.Errorf("%s is in community %d, want %d", id, number, i+1)
			}
		}
	}
}

// The same meetings, in whatever order they are read, give the same ranking and the same communities.
func TestCentrality_isDeterministic(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	var gatherings []model.Gathering
	for range 400 {
		base := r.IntN(100)
		var actors []string
		for _, offset := range r.Perm(10)[:2+r.IntN(4)] {
			actors = append(actors, fmt.Sprint("actor-", (base+offset)%100))
		}
		gatherings = append(gatherings, gathering(actors...))
	}
	for _, metric := range model.AllCentralityMetric {
		want := ranking(t, metric, gatherings)
		for range 5 {
			shuffled := slices.Clone(gatherings)
			r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			if got := ranking(t, metric, shuffled); !slices.Equal(got, want) {
				t.Fatalf("%s: %v, then %v", metric, want[:3], got[:3])
			}
			if got, want := communities(t, shuffled), communities(t, gatherings); !maps.Equal(got, want) {
				t.Fatalf("communities %v, then %v", want, got)
			}
		}
	}
}

// A large network has the same degrees, strengths and PageRank, which cost little. Its betweenness is estimated, and whether its
// margins hold is checked against that of gonum. Its communities are refused.
func TestCentrality_ofALargeNetwork(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	var gatherings []model.Gathering
	known := simple.NewUndirectedGraph()
	for range 3_000 {
		// Those with low numbers meet many, as heads of state do.
		one, other := int64(600*math.Pow(r.Float64(), 3)), int64(r.IntN(600))
		if one != other {
			gatherings = append(gatherings, gathering(fmt.Sprintf("actor-%03d", one), fmt.Sprintf("actor-%03d", other)))
			known.SetEdge(simple.Edge{F: simple.Node(one), T: simple.Node(other)})
		}
	}
	p := analysis.NewProjection(gatherings)
	small := analysis.TiesQuery{MaxActors: 10, MaxTies: 100}
	for _, metric := range model.AllCentralityMetric {
		want, err := p.Centrality(t.Context(), metric, analysis.TiesQuery{MaxActors: 1_000, MaxTies: 10_000})
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Centrality(t.Context(), metric, small)
		if err != nil {
			t.Fatal(err)
		}
		if metric != model.CentralityMetricBetweenness {
			if !slices.Equal(got, want) {
				t.Errorf("%s: %v, want %v", metric, got[:3], want[:3])
			}
			continue
		}
		exact := map[string]float64{}
		n := float64(known.Nodes().Len())
		for id, score := range gonum.Betweenness(known) {
			exact[fmt.Sprintf("actor-%03d", id)] = score / (n - 1) / (n - 2)
		}
		for _, c := range want {
			if c.Margin != nil || math.Abs(c.Score-exact[c.ID]) > 1e-6 {
				t.Errorf("betweenness of %s is %v, gonum says %f", c.ID, c, exact[c.ID])
			}
		}
		within := 0
		for _, c := range got {
			if c.Margin == nil {
				t.Fatalf("no margin of the estimate for %s", c.ID)
			}
			if math.Abs(c.Score-exact[c.ID]) <= *c.Margin+1e-6 {
				within++
			}
		}
		if share := float64(within) / n; share < 0.95 {
			t.Errorf("%.2f of the scores are within their margins", share)
		}
		if !slices.ContainsFunc(got[:5], func(c analysis.Central) bool { return c.ID == want[0].ID }) {
			t.Errorf("the first is %s, and not among the estimated %v", want[0].ID, brief(got[:5]))
		}
	}
	_, err := p.Communities(small)
	var refusal *model.Error
	if !errors.As(err, &refusal) || refusal.Code != model.CodeLimitExceeded {
		t.Errorf("communities: %v", err)
	}
}

// An estimate that nobody waits for any more ends.
func TestCentrality_ends(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := analysis.NewProjection([]model.Gathering{gathering("a", "b", "c", "d")}).Centrality(ctx, model.CentralityMetricBetweenness, analysis.TiesQuery{})
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// The degree of an actor is the number of its counterparts, its strength the sum of theirs, on random documents and in
// any period.
func TestCentrality_agreesWithCounterparts(t *testing.T) {
	generate(t, storetest.Size{Leaders: 25, Meetings: 80, Statements: 1}, 5)
	for _, during := range []string{"", `during: { from: "2005", to: "2012" }`, `meetings: { setting: [DINNER, VISIT] }`} {
		for metric, value := range map[string]string{"DEGREE": "totalCount", "STRENGTH": "edges { strength }"} {
			var answer struct {
				Centrality []struct {
					Actor struct {
						ID           string
						Counterparts struct {
							TotalCount float64
							Edges      []struct{ Strength float64 }
						}
					}
					Score float64
				}
			}
			where := ""
			if during != "" {
				where = ", where: { " + during + " }"
			}
			if asked, hasMeetings := strings.CutPrefix(during, "meetings: "); hasMeetings {
				where = ", where: " + asked
			}
			mustAsk(t, fmt.Sprintf(`{ centrality(metric: %s, first: 100, %s) { score actor { ... on Leader { id counterparts(first: 100%s) { %s } } } } }`, metric, during, where, value), nil, &answer)
			if len(answer.Centrality) < 15 {
				t.Errorf("only %d actors", len(answer.Centrality))
			}
			for _, c := range answer.Centrality {
				want := c.Actor.Counterparts.TotalCount
				for _, e := range c.Actor.Counterparts.Edges {
					want += e.Strength
				}
				if math.Abs(c.Score-want) > 1e-4 {
					t.Errorf("%s of %s %s: %f, counterparts say %f", metric, c.Actor.ID, during, c.Score, want)
				}
			}
		}
	}
}

// The network is read once as long as nothing is committed, whatever is worked out of it, and again when something is.
func TestCentrality_readsOncePerRevision(t *testing.T) {
	generate(t, storetest.Size{Leaders: 10, Meetings: 20, Statements: 1}, 6)
	cache := loaders.NewCache(1 << 20)
	go cache.Follow(t.Context(), db, 10*time.Millisecond)
	following := graph.Handler(db, cache, graph.DefaultLimits(storetest.Patience))
	rank := func(metric model.CentralityMetric) (reads int, first string) {
		var lock sync.Mutex
		ctx := store.CountReads(t.Context(), func(query string) {
			lock.Lock()
			defer lock.Unlock()
			if query == "Projection" {
				reads++
			}
		})
		var answer struct {
			Centrality []struct{ Actor struct{ ID string } }
		}
		if failures := askOf(t, ctx, following, fmt.Sprintf(`{ centrality(metric: %s, first: 1) { community actor { ... on Entity { id } } } }`, metric), nil, &answer); len(failures) > 0 {
			t.Fatal(failures)
		}
		return reads, answer.Centrality[0].Actor.ID
	}
	waitUntil(t, "the network is kept", func() bool { reads, _ := rank(model.CentralityMetricDegree); return reads == 0 })
	for _, metric := range model.AllCentralityMetric {
		if reads, first := rank(metric); reads != 0 || first == "newcomer" {
			t.Errorf("%s: read %d times more, first is %s", metric, reads, first)
		}
	}
	var meetings []any
	for i := range 50 {
		m := storetest.Named(fmt.Sprint("reception-", i))
		m["format"], m["participants"] = "BILATERAL", []any{map[string]any{"actor": "newcomer"}, map[string]any{"actor": fmt.Sprint("leader-", i%10)}}
		meetings = append(meetings, m)
	}
	apply(t, map[string]any{"leaders": []any{storetest.Named("newcomer")}, "meetings": meetings})
	waitUntil(t, "the network is read again", func() bool { _, first := rank(model.CentralityMetricStrength); return first == "newcomer" })
}

func BenchmarkCentrality(b *testing.B) {
	for _, size := range []struct{ actors, meetings int }{{500, 5_000}, {2_000, 20_000}, {10_000, 300_000}} {
		r := rand.New(rand.NewPCG(1, 1))
		var gatherings []model.Gathering
		for range size.meetings {
			var actors []string
			for range 2 + r.IntN(2) {
				actors = append(actors, fmt.Sprint("actor-", r.IntN(size.actors)))
			}
			slices.Sort(actors)
			gatherings = append(gatherings, gathering(slices.Compact(actors)...))
		}
		gatherings = slices.DeleteFunc(gatherings, func(g model.Gathering) bool { return len(g.Actors) < 2 })
		p := analysis.NewProjection(gatherings)
		if size.actors <= 2_500 { // those of larger networks are refused
			b.Run(fmt.Sprintf("communities of %d actors, %d meetings", size.actors, size.meetings), func(b *testing.B) {
				for b.Loop() {
					if _, err := p.Communities(analysis.TiesQuery{MaxActors: 2_500, MaxTies: 40_000}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
		for _, metric := range model.AllCentralityMetric {
			b.Run(fmt.Sprintf("%s of %d actors, %d meetings", metric, size.actors, size.meetings), func(b *testing.B) {
				for b.Loop() {
					if _, err := p.Centrality(b.Context(), metric, analysis.TiesQuery{MaxActors: 2_500, MaxTies: 40_000}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
