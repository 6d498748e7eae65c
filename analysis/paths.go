// Package analysis works out what no single Cypher text answers: shortest paths across kinds of links, neighbourhoods to
// draw, centrality and communities. It asks for what it needs step by step, and knows neither Neo4j nor GraphQL.
package analysis

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/graph/model"
	"github.com/sidelines/sidelines/store"
)

const (
	maxHubsTold  = 20
	maxPathSteps = 500_000 // of the walk through what was read
	maxPathWidth = 1_000   // entities asked about at once
)

// Reader is what the analysis asks.
type Reader interface {
	Neighbours(ctx context.Context, ids []string, q store.LinkQuery) (map[string][]store.Neighbour, error)
	Neighbourhood(ctx context.Context, ids []string, q store.LinkQuery, perNode int) (map[string]map[model.LinkKind][]string, error)
	LinksAmong(ctx context.Context, ids []string, q store.LinkQuery) ([]*model.Link, map[string]map[model.LinkKind]int, error)
}

// PathQuery asks for the shortest paths between two entities.
type PathQuery struct {
	From, To string
	MaxHops  int
	Count    int // how many paths
	MaxNodes int // entities whose links are read
	Links    store.LinkQuery
}

// Step is one hop of a path.
type Step struct {
	From, To string
	Kind     model.LinkKind
}

// Paths are what was found.
type Paths struct {
	Paths     [][]Step
	Hubs      []string // not passed through, the largest first
	Exhausted bool
}

// FindPaths reads outward from both ends, always from the smaller frontier, until the paths asked for are among what was
// read: then no shorter ones can be elsewhere. When the context's deadline ends the search, the paths found until then
// are returned.
func FindPaths(ctx context.Context, r Reader, q PathQuery) (*Paths, error) {
	e := newExplored(q)
	found := &Paths{Exhausted: true}
	frontiers := [2][]string{{q.From}, {q.To}}
	for hops := 1; hops <= q.MaxHops; hops++ {
		side := 0
		if len(frontiers[1]) < len(frontiers[0]) {
			side = 1
		}
		if len(frontiers[side]) == 0 {
			break // nothing further can be reached from here
		}
		next, complete, err := e.expand(ctx, r, frontiers[side])
		if err != nil {
			return nil, err
		}
		frontiers[side] = next
		reach := hops
		if !complete {
			reach = q.MaxHops // what was read may hold longer ones; they are better than nothing
		}
		paths, walked := e.shortest(reach)
		found.Paths = paths
		if !complete || !walked {
			found.Exhausted = false
			break
		}
		if len(paths) == q.Count {
			break
		}
	}
	found.Hubs = e.hubs()
	return found, nil
}

// explored is the part of the graph that was read.
type explored struct {
	query     PathQuery
	links     map[string]map[string]edge // both ways
	degree    map[string]int
	isMeeting map[string]bool
	behind    map[string]int // meetings too large to have met through: their degree
	asked     map[string]bool
	sorted    map[string][]string
}

type edge struct {
	kind   model.LinkKind
	weight float64
}

func newExplored(q PathQuery) *explored {
	return &explored{
		query: q, links: map[string]map[string]edge{}, degree: map[string]int{}, isMeeting: map[string]bool{}, behind: map[string]int{},
		asked: map[string]bool{},
	}
}

// expand reads the links of a frontier and returns the next one. complete is false where a limit stopped it.
func (e *explored) expand(ctx context.Context, r Reader, frontier []string) (next []string, complete bool, err error) {
	slices.Sort(frontier) // equal questions read equally
	e.sorted = map[string][]string{}
	seen := map[string]bool{}
	for chunk := range slices.Chunk(frontier, maxPathWidth) {
		if len(e.asked)+len(chunk) > e.query.MaxNodes {
			return next, false, nil
		}
		neighbours, err := r.Neighbours(ctx, chunk, e.query.Links)
		if err != nil {
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return next, false, nil
			}
			return nil, false, err
		}
		for _, id := range chunk {
			e.asked[id] = true
			for _, n := range neighbours[id] {
				if n.Kind == "" {
					e.behind[n.ID] = n.Degree
					continue
				}
				e.add(id, n)
				if !seen[n.ID] && !e.asked[n.ID] && !e.isHub(n.ID) {
					seen[n.ID] = true
					next = append(next, n.ID)
				}
			}
		}
	}
	return next, true, nil
}

// add notes a link, both ways. Of several between two entities the first kind in the schema's order is told.
func (e *explored) add(id string, n store.Neighbour) {
	e.degree[n.ID], e.isMeeting[n.ID] = n.Degree, n.IsMeeting
	if known, ok := e.links[id][n.ID]; ok && slices.Index(model.AllLinkKind, known.kind) <= slices.Index(model.AllLinkKind, n.Kind) {
		return
	}
	for from, to := range map[string]string{id: n.ID, n.ID: id} {
		if e.links[from] == nil {
			e.links[from] = map[string]edge{}
		}
		e.links[from][to] = edge{kind: n.Kind, weight: n.Weight}
	}
}

// isHub reports whether an entity is too large to be passed through.
func (e *explored) isHub(id string) bool {
	return e.degree[id] > e.query.Links.MaxHubDegree && id != e.query.From && id != e.query.To
}

// hubs are those met, the largest first.
func (e *explored) hubs() []string {
	degrees := maps.Clone(e.behind)
	for id, degree := range e.degree {
		if e.isHub(id) {
			degrees[id] = degree
		}
	}
	hubs := slices.SortedFunc(maps.Keys(degrees), func(a, b string) int {
		return cmp.Or(cmp.Compare(degrees[b], degrees[a]), strings.Compare(a, b))
	})
	return hubs[:min(len(hubs), maxHubsTold)]
}

// neighbours are the ids that a path may go on to, the strongest link first.
func (e *explored) neighbours(id string) []string {
	if known, ok := e.sorted[id]; ok {
		return known
	}
	links := e.links[id]
	ids := slices.SortedFunc(maps.Keys(links), func(a, b string) int {
		return cmp.Or(cmp.Compare(links[b].weight, links[a].weight), strings.Compare(a, b))
	})
	e.sorted[id] = ids
	return ids
}

// distances are hops to the end of the path.
func (e *explored) distances() map[string]int {
	distance := map[string]int{e.query.To: 0}
	frontier := []string{e.query.To}
	for len(frontier) > 0 {
		id := frontier[0]
		frontier = frontier[1:]
		for other := range e.links[id] {
			if _, known := distance[other]; !known {
				distance[other] = distance[id] + 1
				if !e.isHub(other) {
					frontier = append(frontier, other)
				}
			}
		}
	}
	return distance
}

// shortest lists the paths of at most maxHops, the shorter first, of equal length those over the strongest links. ok is
// false where the walk took too many steps.
func (e *explored) shortest(maxHops int) (paths [][]Step, ok bool) {
	distance := e.distances()
	least, reachable := distance[e.query.From]
	if !reachable {
		return nil, true
	}
	steps := 0
	onPath := map[string]bool{e.query.From: true}
	var path []Step
	var walk func(at string, left int) bool
	walk = func(at string, left int) bool {
		for _, next := range e.neighbours(at) {
			if steps++; steps > maxPathSteps {
				return false
			}
			rest, known := distance[next]
			if !known || rest > left-1 || onPath[next] || (next == e.query.To) != (left == 1) || e.isHub(next) {
				continue
			}
			step := Step{From: at, To: next, Kind: e.links[at][next].kind}
			if len(path) > 0 && e.isSaidByMet(path[len(path)-1], step) {
				continue
			}
			path, onPath[next] = append(path, step), true
			if left == 1 {
				paths = append(paths, slices.Clone(path))
			}
			goOn := len(paths) < e.query.Count && (left == 1 || walk(next, left-1))
			path = path[:len(path)-1]
			delete(onPath, next)
			if !goOn {
				return false
			}
		}
		return true
	}
	for hops := least; hops <= maxHops && len(paths) < e.query.Count; hops++ {
		walk(e.query.From, hops)
	}
	return paths, steps <= maxPathSteps
}

// isSaidByMet reports whether two steps go from actor to actor by a meeting, where MET says the same in one.
func (e *explored) isSaidByMet(a, b Step) bool {
	return a.Kind == model.LinkKindParticipatedIn && b.Kind == a.Kind && e.isMeeting[a.To] && slices.Contains(e.query.Links.Via, model.LinkKindMet)
}
