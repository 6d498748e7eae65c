package analysis_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store/storetest"
)

type pathAnswer struct {
	Paths struct {
		Exhausted   bool
		HubsSkipped []struct{ ID string }
		Paths       []struct {
			Length   int
			Sentence string
			Hops     []struct {
				From, To struct{ ID string }
				Sentence string
				Link     struct {
					ID       string
					Kind     model.LinkKind
					From, To struct{ ID string }
					Weight   float64
					Evidence []struct{ ID string }
				}
			}
		}
	}
}

const pathQuery = `query($from: ID!, $to: ID!, $maxHops: Int! = 4, $first: Int! = 5, $via: [LinkKind!], $avoid: [ID!], $during: DateRange, $maxHubDegree: Int! = 500, $sides: Boolean! = true) {
	paths(from: $from, to: $to, maxHops: $maxHops, first: $first, via: $via, avoid: $avoid, during: $during, maxHubDegree: $maxHubDegree, throughSides: $sides, withinSides: $sides) {
	exhausted hubsSkipped { id } paths { length sentence hops { from { id } to { id } sentence link { id kind from { id } to { id } weight evidence { id } } } } } }`

func findPaths(t *testing.T, variables map[string]any) pathAnswer {
	t.Helper()
	var answer pathAnswer
	mustAsk(t, pathQuery, variables, &answer)
	return answer
}

// On random graphs the paths found are the shortest there are: as many of each length as an enumeration of all paths
// over plainly read relationships finds, and each of them one of those.
func TestPaths_randomGraphs(t *testing.T) {
	via := slices.DeleteFunc(slices.Clone(model.AllLinkKind), func(k model.LinkKind) bool { return k == model.LinkKindCites })
	seeds, searches := atLength(t, "seeds", 1, 2), atLength(t, "searches for each seed", 15, 60)
	for seed := range uint64(seeds) {
		generate(t, storetest.Size{Leaders: 30, Meetings: 40, Statements: 20}, seed)
		o := readOracle(t)
		r := rand.New(rand.NewPCG(seed, 1))
		ids := []string{"country-0", "meeting-1", "statement-2", "topic-0", "forum-1", "series", "club"}
		for i := range 8 {
			ids = append(ids, fmt.Sprint("leader-", i*3))
		}
		for range searches {
			from, to := ids[r.IntN(len(ids))], ids[r.IntN(len(ids))]
			kinds := via
			if r.IntN(2) == 0 {
				kinds = []model.LinkKind{model.LinkKindMet, model.LinkKindHeldOffice, model.LinkKindParticipatedIn}
			}
			avoid := ids[r.IntN(len(ids))]
			first, maxHubDegree := 1+r.IntN(25), []int{7, 12, 20, 1000}[r.IntN(4)]
			if from == to || avoid == from || avoid == to {
				continue
			}
			name := fmt.Sprintf("seed %d: %s to %s by %d kinds around %s, hubs over %d", seed, from, to, len(kinds), avoid, maxHubDegree)
			answer := findPaths(t, map[string]any{"from": from, "to": to, "first": first, "maxHops": 4, "via": kinds, "avoid": []string{avoid}, "maxHubDegree": maxHubDegree})
			if !answer.Paths.Exhausted {
				t.Errorf("%s: not exhausted", name)
			}
			checkPaths(t, name, answer, o.without(avoid, maxHubDegree).paths(from, to, 4, maxHubDegree, kinds, nil), first)
			checkHubs(t, name, answer, o, maxHubDegree)
		}
	}
}

// without is the graph in which an entity, and meetings above the hub's size, make nobody have met.
func (o *oracle) without(avoid string, maxHubDegree int) *oracle {
	fewer := &oracle{links: map[string]map[string][]model.LinkKind{}, isMeeting: o.isMeeting, degree: o.degree}
	for a, links := range o.links {
		for b, kinds := range links {
			for _, kind := range kinds {
				if a != avoid && b != avoid && kind != model.LinkKindMet {
					fewer.add(a, b, kind)
				}
			}
		}
	}
	for m := range o.isMeeting {
		if !o.isHeld(m) || m == avoid || o.degree[m] > maxHubDegree {
			continue
		}
		for a, kinds := range o.links[m] {
			for b, others := range o.links[m] {
				if a < b && a != avoid && b != avoid && slices.Contains(kinds, model.LinkKindParticipatedIn) && slices.Contains(others, model.LinkKindParticipatedIn) {
					fewer.add(a, b, model.LinkKindMet)
				}
			}
		}
	}
	return fewer
}

// checkPaths compares an answer with all paths there are.
func checkPaths(t *testing.T, name string, answer pathAnswer, all map[int][][]string, first int) {
	t.Helper()
	want := map[int]int{}
	left := first
	for length := 1; length <= 4; length++ {
		if n := min(len(all[length]), left); n > 0 {
			want[length] = n
			left -= n
		}
	}
	got := map[int]int{}
	seen := map[string]bool{}
	last := 0
	for _, path := range answer.Paths.Paths {
		ids := []string{path.Hops[0].From.ID}
		for _, hop := range path.Hops {
			ids = append(ids, hop.To.ID)
			ends := []string{hop.Link.From.ID, hop.Link.To.ID}
			if !slices.Contains(ends, hop.From.ID) || !slices.Contains(ends, hop.To.ID) || hop.Link.Weight < 1 || hop.Link.Kind == "" {
				t.Errorf("%s: %+v", name, hop)
			}
			if len(hop.Link.Evidence) == 0 && !slices.Contains([]model.LinkKind{model.LinkKindMemberOf, model.LinkKindBroader}, hop.Link.Kind) &&
				hop.Link.Kind != model.LinkKindAbout {
				t.Errorf("%s: no evidence for %+v", name, hop)
			}
		}
		if !slices.ContainsFunc(all[path.Length], func(p []string) bool { return slices.Equal(p, ids) }) {
			t.Errorf("%s: %v is no path", name, ids)
		}
		if key := strings.Join(ids, " "); seen[key] {
			t.Errorf("%s: %v twice", name, ids)
		} else {
			seen[key] = true
		}
		if path.Length < last || path.Length != len(path.Hops) {
			t.Errorf("%s: not by length: %v", name, ids)
		}
		last = path.Length
		got[path.Length]++
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: paths by length %v, want %v", name, got, want)
	}
}

// checkHubs: what was not passed through is too large, and nothing too large was passed through.
func checkHubs(t *testing.T, name string, answer pathAnswer, o *oracle, maxHubDegree int) {
	t.Helper()
	for _, hub := range answer.Paths.HubsSkipped {
		if o.degree[hub.ID] <= maxHubDegree {
			t.Errorf("%s: %s has only %d relationships", name, hub.ID, o.degree[hub.ID])
		}
	}
	for _, path := range answer.Paths.Paths {
		for _, hop := range path.Hops[1:] {
			if o.degree[hop.From.ID] > maxHubDegree {
				t.Errorf("%s: through %s with %d relationships", name, hop.From.ID, o.degree[hop.From.ID])
			}
		}
	}
}
