// Package analysis answers questions that take more than one Cypher query: shortest paths over several kinds of links with their
// sentences, neighbourhoods to draw, centrality and communities, ties, comparisons and brokers. It reads what it needs step by
// step through small interfaces, and knows neither Neo4j nor GraphQL.
package analysis

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

const (
	maxHubsNamed = 20
	maxPathSteps = 500_000 // steps of the walk through the links that were read
	maxPathWidth = 1_000   // entities whose links are read at once
)

// Reader reads links.
type Reader interface {
	Neighbours(ctx context.Context, ids []string, q model.LinkQuery) (map[string][]model.Neighbour, error)
	MeetingHubs(ctx context.Context, ids []string, q model.LinkQuery) (map[string]int, error)
	OneSide(ctx context.Context, pairs [][2]string, q model.LinkQuery) ([][2]string, error)
	Neighbourhood(ctx context.Context, ids []string, q model.LinkQuery, perNode int) (map[string]map[model.LinkKind][]string, error)
	LinksAmong(ctx context.Context, ids []string, q model.LinkQuery) ([]*model.Link, map[string]map[model.LinkKind]int, error)
}

// PathQuery describes a search for the shortest paths between two entities.
type PathQuery struct {
	From, To string
	MaxHops  int
	Count    int           // number of paths to find
	MaxNodes int           // largest number of entities whose links are read
	Within   time.Duration // how long the search takes at most; 0 for no bound but the context's
	// SharedOffice: that two held an office of one country or organization is a way between them.
	SharedOffice bool
	// ThroughSides: that two people met one country or organization, each on a day of their own, is a way between them.
	ThroughSides bool
	// WithinSides: two people who met only as members of one side are a hop.
	WithinSides bool
	Links       model.LinkQuery
}

// Step is one hop of a path.
type Step struct {
	From, To string
	Kind     model.LinkKind
}

// Paths is the result of FindPaths.
type Paths struct {
	Paths     [][]Step
	Hubs      []string // entities that paths did not pass through, the largest first
	Exhausted bool
}

// FindPaths reads outward from both ends, each time from the smaller frontier, until the links that were read contain enough
// paths: then there are no shorter ones elsewhere. At the end of q.Within or at the context's deadline it returns the paths found so far.
func FindPaths(ctx context.Context, r Reader, q PathQuery) (*Paths, error) {
	if q.Within > 0 {
		bounded, cancel := context.WithTimeout(ctx, q.Within)
		defer cancel()
		ctx = bounded
	}
	e := newExplored(q)
	found := &Paths{Exhausted: true}
	ends := [2]*side{newSide(q.From), newSide(q.To)}
	for hops := 0; hops < q.MaxHops; {
		outward := ends[:1]
		switch {
		case hops == 0 && q.MaxHops > 1:
			outward = ends[:] // both are needed in any case
		case len(ends[1].frontier) < len(ends[0].frontier):
			outward = ends[1:]
		}
		// Whatever can be reached from an end without a frontier was read, and there may be longer paths in it. There may be
		// as well where a limit stopped the reading, and they are better than none.
		reach, complete, isLast := q.MaxHops, true, len(outward[0].frontier) == 0
		if !isLast {
			hops += len(outward)
			var err error
			if complete, err = e.expand(ctx, r, hops == q.MaxHops, outward); err != nil {
				return nil, err
			}
			if complete {
				reach = hops
			}
		}
		paths, walked, err := e.shortestApart(ctx, r, reach)
		if err != nil {
			return nil, err
		}
		found.Paths = paths
		if !complete || !walked {
			found.Exhausted = false
			break
		}
		if isLast || len(paths) == q.Count {
			break
		}
	}
	hubs, complete, err := e.hubs(ctx, r)
	if err != nil {
		return nil, err
	}
	found.Hubs, found.Exhausted = hubs, found.Exhausted && complete
	return found, nil
}

// side is the state of the search from one end.
type side struct {
	frontier []string
	seen     map[string]bool
}

func newSide(end string) *side {
	return &side{frontier: []string{end}, seen: map[string]bool{end: true}}
}

// explored is the part of the graph that was read.
type explored struct {
	query     PathQuery
	links     map[string]map[string]edge // in both directions
	degree    map[string]int
	isMeeting map[string]bool
	isSide    map[string]bool    // a country or an organization
	together  map[[2]string]bool // whether two people met only as members of one side, as far as it was read
	expanded  map[string]bool
	sorted    map[string][]string
}

type edge struct {
	kind   model.LinkKind
	weight float64
}

func newExplored(q PathQuery) *explored {
	return &explored{
		query: q, links: map[string]map[string]edge{}, degree: map[string]int{}, isMeeting: map[string]bool{}, isSide: map[string]bool{},
		together: map[[2]string]bool{}, expanded: map[string]bool{}, sorted: map[string][]string{},
	}
}

// expand reads the links of the frontiers of the sides, and advances the frontiers. In the last hop it reads only links to known
// entities. complete is false if a limit stopped it.
func (e *explored) expand(ctx context.Context, r Reader, isLast bool, sides []*side) (complete bool, err error) {
	var ids []string
	for _, s := range sides {
		ids = append(ids, s.frontier...)
	}
	ids = slices.DeleteFunc(ids, func(id string) bool { return e.expanded[id] })
	slices.Sort(ids) // so that equal queries read in the same order
	links := e.query.Links
	if isLast && len(e.links) > 0 {
		links.Targets = slices.Sorted(maps.Keys(e.links))
	}
	for chunk := range slices.Chunk(ids, maxPathWidth) {
		if len(e.expanded)+len(chunk) > e.query.MaxNodes {
			return false, nil
		}
		neighbours, err := r.Neighbours(ctx, chunk, links)
		if err != nil {
			if model.IsTimeUp(ctx) {
				return false, nil
			}
			return false, err
		}
		for _, id := range chunk {
			e.expanded[id] = true
			for _, n := range neighbours[id] {
				e.add(id, n)
			}
		}
	}
	e.sorted = map[string][]string{}
	for _, s := range sides {
		var next []string
		for _, id := range s.frontier {
			for other := range e.links[id] {
				if !s.seen[other] && !e.isClosed(other) {
					s.seen[other] = true
					next = append(next, other)
				}
			}
		}
		s.frontier = next
	}
	return true, nil
}

// add notes a link in both directions. Of several links between two entities, it keeps the first kind in the order of the schema.
func (e *explored) add(id string, n model.Neighbour) {
	e.degree[n.ID], e.isMeeting[n.ID], e.isSide[n.ID], e.isSide[id] = n.Degree, n.IsMeeting, n.IsSide, n.OfSide
	if n.Kind == model.LinkKindMet && e.together[pairOf(id, n.ID)] {
		return
	}
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

// isHub reports whether an entity has too many relationships for a path to pass through.
func (e *explored) isHub(id string) bool {
	return e.degree[id] > e.query.Links.MaxHubDegree && id != e.query.From && id != e.query.To
}

// isClosed reports whether no path passes through an entity: a hub, or a side where only who met counts and an end is a person, as isWay
// would find link by link.
func (e *explored) isClosed(id string) bool {
	return e.isHub(id) || e.isClosedSide(id)
}

func (e *explored) isClosedSide(id string) bool {
	isEnd := id == e.query.From || id == e.query.To
	return !isEnd && e.isSide[id] && !e.query.ThroughSides && slices.Equal(e.query.Links.Via, []model.LinkKind{model.LinkKindMet}) &&
		(!e.isSide[e.query.From] || !e.isSide[e.query.To])
}

// hubs returns the hubs that were reached, the largest first. complete is false if the deadline passed before all were read.
func (e *explored) hubs(ctx context.Context, r Reader) (_ []string, complete bool, err error) {
	degrees := map[string]int{}
	complete = true
	if slices.Contains(e.query.Links.Via, model.LinkKindMet) {
		met, err := r.MeetingHubs(ctx, slices.Sorted(maps.Keys(e.expanded)), e.query.Links)
		if err != nil && !model.IsTimeUp(ctx) {
			return nil, false, err
		}
		complete = err == nil
		maps.Copy(degrees, met)
	}
	for id, degree := range e.degree {
		if e.isHub(id) && !e.isClosedSide(id) {
			degrees[id] = degree
		}
	}
	hubs := slices.SortedFunc(maps.Keys(degrees), func(a, b string) int {
		return cmp.Or(cmp.Compare(degrees[b], degrees[a]), strings.Compare(a, b))
	})
	return hubs[:min(len(hubs), maxHubsNamed)], complete, nil
}

// neighbours returns the ids to which a path may continue, the strongest link first.
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

// distances returns the numbers of hops from an end of the paths, not through hubs.
func (e *explored) distances(end string) map[string]int {
	distance := map[string]int{end: 0}
	frontier := []string{end}
	for len(frontier) > 0 {
		id := frontier[0]
		frontier = frontier[1:]
		for other := range e.links[id] {
			if _, known := distance[other]; !known {
				distance[other] = distance[id] + 1
				if !e.isClosed(other) {
					frontier = append(frontier, other)
				}
			}
		}
	}
	return distance
}

// costOf returns 0 for a hop between two who met, and 1 for any other.
func costOf(kind model.LinkKind) int {
	if kind == model.LinkKindMet {
		return 0
	}
	return 1
}

// cheapest returns, by the number of hops left and by id, the least cost of a way from there to the end of the path in exactly so many
// hops, as far as it can be a part of a path of hops hops. The way may pass somebody twice, so that a path may cost more.
func (e *explored) cheapest(hops int, fromStart map[string]int) []map[string]int {
	least := []map[string]int{{e.query.To: 0}}
	for left := 1; left <= hops; left++ {
		costs := map[string]int{}
		for id, cost := range least[left-1] {
			if left > 1 && (id == e.query.To || e.isClosed(id)) {
				continue
			}
			for other, link := range e.links[id] {
				if before, isNear := fromStart[other]; !isNear || before+left > hops {
					continue
				}
				if known, ok := costs[other]; !ok || cost+costOf(link.kind) < known {
					costs[other] = cost + costOf(link.kind)
				}
			}
		}
		least = append(least, costs)
	}
	return least
}

// shortest returns the paths of at most maxHops, the shorter first. Among those of equal length the ones with the most hops between
// people who met come first, and then those with the strongest links. ok is false if the walk took too many steps.
func (e *explored) shortest(maxHops int) (paths [][]Step, ok bool) {
	fromStart := e.distances(e.query.From)
	least, reachable := fromStart[e.query.To]
	if !reachable {
		return nil, true
	}
	w := &walk{explored: e, onPath: map[string]bool{e.query.From: true}}
	for hops := least; hops <= maxHops; hops++ {
		w.cheapest = e.cheapest(hops, fromStart)
		lowest, isPossible := w.cheapest[hops][e.query.From]
		for cost := lowest; isPossible && cost <= hops; cost++ {
			if !w.from(e.query.From, hops, cost) {
				return w.paths, w.steps <= maxPathSteps
			}
		}
	}
	return w.paths, true
}

// shortestApart returns the shortest paths without hops between two people who met only as members of one side, unless the query asks for
// them. It reads which ones are such only for the paths that it finds, because there may be many thousands of pairs elsewhere.
func (e *explored) shortestApart(ctx context.Context, r Reader, maxHops int) (paths [][]Step, ok bool, err error) {
	for {
		paths, ok = e.shortest(maxHops)
		pairs := e.unread(paths)
		if e.query.WithinSides || len(pairs) == 0 {
			return paths, ok, nil
		}
		together, err := r.OneSide(ctx, pairs, e.query.Links)
		if err != nil {
			if model.IsTimeUp(ctx) {
				return slices.DeleteFunc(paths, func(path []Step) bool { return len(e.unread([][]Step{path})) > 0 }), false, nil
			}
			return nil, false, err
		}
		for _, pair := range pairs {
			e.together[pair] = slices.Contains(together, pair)
			if e.together[pair] {
				delete(e.links[pair[0]], pair[1])
				delete(e.links[pair[1]], pair[0])
			}
		}
		e.sorted = map[string][]string{}
	}
}

// unread returns the pairs of people that met on paths of whom it was not read yet whether they met only as members of one side.
func (e *explored) unread(paths [][]Step) [][2]string {
	var pairs [][2]string
	for _, path := range paths {
		for _, step := range path {
			pair := pairOf(step.From, step.To)
			if _, isKnown := e.together[pair]; !isKnown && step.Kind == model.LinkKindMet && !e.isSide[step.From] && !e.isSide[step.To] &&
				!slices.Contains(pairs, pair) {
				pairs = append(pairs, pair)
			}
		}
	}
	return pairs
}

func pairOf(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// walk finds the paths of one number of hops and one cost after the other.
type walk struct {
	*explored
	cheapest []map[string]int
	path     []Step
	onPath   map[string]bool
	paths    [][]Step
	steps    int
}

// from goes on with the path from an entity, for exactly so many hops and exactly that cost. It returns false when there are enough
// paths, and after too many steps.
func (w *walk) from(at string, left, cost int) (goOn bool) {
	for _, next := range w.neighbours(at) {
		if w.steps++; w.steps > maxPathSteps {
			return false
		}
		step := Step{From: at, To: next, Kind: w.links[at][next].kind}
		rest, isNear := w.cheapest[left-1][next]
		after := cost - costOf(step.Kind)
		if !isNear || rest > after || left == 1 && after > 0 || w.onPath[next] || (next == w.query.To) != (left == 1) || w.isClosed(next) {
			continue
		}
		if len(w.path) > 0 && !w.isWay(w.path[len(w.path)-1], step) {
			continue
		}
		w.path, w.onPath[next] = append(w.path, step), true
		if left == 1 {
			w.paths = append(w.paths, slices.Clone(w.path))
		}
		goOn := len(w.paths) < w.query.Count && (left == 1 || w.from(next, left-1, after))
		w.path = w.path[:len(w.path)-1]
		delete(w.onPath, next)
		if !goOn {
			return false
		}
	}
	return true
}

// isWay reports whether one step may follow another. A shared office connects nobody, and neither does a side that two met, each on a
// day of their own and most often other people, unless the query asks for it. Two sides may have met a third.
func (e *explored) isWay(a, b Step) bool {
	isOffice := a.Kind == model.LinkKindHeldOffice && b.Kind == a.Kind && e.isSide[a.To]
	isMet := a.Kind == model.LinkKindMet && b.Kind == a.Kind && e.isSide[a.To] && (!e.isSide[a.From] || !e.isSide[b.To])
	return !e.isSaidByMet(a, b) && (e.query.SharedOffice || !isOffice) && (e.query.ThroughSides || !isMet)
}

// isSaidByMet reports whether two steps lead from an actor to an actor through a meeting, which one MET link says as well.
func (e *explored) isSaidByMet(a, b Step) bool {
	return a.Kind == model.LinkKindParticipatedIn && b.Kind == a.Kind && e.isMeeting[a.To] &&
		slices.Contains(e.query.Links.Via, model.LinkKindMet)
}
