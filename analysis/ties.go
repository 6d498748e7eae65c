package analysis

import (
	"slices"
	"strings"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"

	"github.com/sidelines/sidelines/model"
)

// Projection says who took part in which meeting, which is all that centrality needs from the graph. It is read once for each
// revision.
type Projection struct {
	actors   []string // sorted
	meetings []projectedMeeting
}

type projectedMeeting struct {
	first, last string // days; empty if unknown
	actors      []int32
	occasion    int // the same for meetings of one occasion, which follow each other
}

// NewProjection makes a projection of meetings that were held. Meetings of one occasion follow each other.
func NewProjection(gatherings []model.Gathering) *Projection {
	p := &Projection{meetings: make([]projectedMeeting, len(gatherings))}
	for _, g := range gatherings {
		p.actors = append(p.actors, g.Actors...)
	}
	slices.Sort(p.actors)
	p.actors = slices.Compact(p.actors)
	for i, g := range gatherings {
		m := projectedMeeting{first: g.First, last: g.Last, actors: make([]int32, len(g.Actors)), occasion: i}
		if i > 0 && g.Occasion != "" && gatherings[i-1].Occasion == g.Occasion {
			m.occasion = p.meetings[i-1].occasion
		}
		for j, actor := range g.Actors {
			index, _ := slices.BinarySearch(p.actors, actor)
			m.actors[j] = int32(index) //nolint:gosec // there are not that many actors
		}
		p.meetings[i] = m
	}
	return p
}

// ties is the who-met-whom network of a period in the form that gonum needs: undirected, weighted by strength, and with nodes and
// neighbours in the order of their ids, so that results are reproducible.
type ties struct {
	actors     []string
	neighbours [][]graph.Node // sorted
	weights    []map[int64]float64
	edges      int
}

// ties makes the network of a period. It checks the size of the network before it builds much of it.
func (p *Projection) ties(q TiesQuery) (*ties, error) {
	tooLarge := model.Errorf(model.CodeLimitExceeded,
		"The who-met-whom network of this time has more than %d actors or %d ties, "+
			"too large to be worked out for one question: narrow it with during or meetings.", q.MaxActors, q.MaxTies)
	index := make([]int, len(p.actors)) // index in the network plus one
	t := &ties{}
	occasion, met := -1, map[[2]int64]float64{} // the strength that the occasion has added already, by pair
	for _, m := range p.meetings {
		if m.occasion != occasion {
			occasion = m.occasion
			clear(met)
		}
		if q.Period.IsGiven && (m.first == "" || m.last < q.Period.From || m.first > q.Period.To) {
			continue
		}
		for _, actor := range m.actors {
			if index[actor] == 0 {
				t.actors = append(t.actors, p.actors[actor])
				t.weights = append(t.weights, map[int64]float64{})
				index[actor] = len(t.actors)
			}
		}
		if len(t.actors) > q.MaxActors {
			return nil, tooLarge
		}
		strength := 1 / float64(len(m.actors)-1)
		for i, one := range m.actors {
			for _, other := range m.actors[i+1:] {
				a, b := int64(index[one]-1), int64(index[other]-1)
				if _, known := t.weights[a][b]; !known {
					if t.edges++; t.edges > q.MaxTies {
						return nil, tooLarge
					}
				}
				pair := [2]int64{min(a, b), max(a, b)}
				more := max(0, strength-met[pair])
				met[pair] += more
				t.weights[a][b] += more
				t.weights[b][a] += more
			}
		}
	}
	t.sort()
	return t, nil
}

// sort numbers the actors by id and lists neighbours in that order.
func (t *ties) sort() {
	order := make([]int, len(t.actors))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(t.actors[a], t.actors[b]) })
	position := make([]int64, len(order))
	for to, from := range order {
		position[from] = int64(to)
	}
	actors, weights := make([]string, len(order)), make([]map[int64]float64, len(order))
	t.neighbours = make([][]graph.Node, len(order))
	for from, to := range position {
		actors[to], weights[to] = t.actors[from], make(map[int64]float64, len(t.weights[from]))
		ids := make([]int64, 0, len(t.weights[from]))
		for other, weight := range t.weights[from] {
			weights[to][position[other]] = weight
			ids = append(ids, position[other])
		}
		slices.Sort(ids)
		for _, id := range ids {
			t.neighbours[to] = append(t.neighbours[to], simple.Node(id))
		}
	}
	t.actors, t.weights = actors, weights
}

// The methods with which gonum reads the network. Ties have no direction.

func (t *ties) isNode(id int64) bool { return id >= 0 && id < int64(len(t.actors)) }

// Node returns the node with an id, or nil if there is none.
func (t *ties) Node(id int64) graph.Node {
	if !t.isNode(id) {
		return nil
	}
	return simple.Node(id)
}

// Nodes returns all nodes.
func (t *ties) Nodes() graph.Nodes {
	nodes := make([]graph.Node, len(t.actors))
	for i := range nodes {
		nodes[i] = simple.Node(i)
	}
	return iterator.NewOrderedNodes(nodes)
}

// From returns the neighbours of a node.
func (t *ties) From(id int64) graph.Nodes { return iterator.NewOrderedNodes(t.neighbours[id]) }

// To returns the neighbours of a node.
func (t *ties) To(id int64) graph.Nodes { return t.From(id) }

// HasEdgeBetween reports whether two actors have met.
func (t *ties) HasEdgeBetween(a, b int64) bool {
	_, ok := t.weights[a][b]
	return ok
}

// HasEdgeFromTo reports whether two actors have met.
func (t *ties) HasEdgeFromTo(a, b int64) bool { return t.HasEdgeBetween(a, b) }

// Edge returns the tie of two actors, or nil if there is none.
func (t *ties) Edge(a, b int64) graph.Edge { return t.WeightedEdge(a, b) }

// EdgeBetween returns the tie of two actors, or nil if there is none.
func (t *ties) EdgeBetween(a, b int64) graph.Edge { return t.WeightedEdge(a, b) }

// WeightedEdgeBetween returns the tie of two actors, or nil if there is none.
func (t *ties) WeightedEdgeBetween(a, b int64) graph.WeightedEdge { return t.WeightedEdge(a, b) }

// WeightedEdge returns the tie of two actors, or nil if there is none.
func (t *ties) WeightedEdge(a, b int64) graph.WeightedEdge {
	weight, ok := t.weights[a][b]
	if !ok {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(a), T: simple.Node(b), W: weight}
}

// Weight returns the strength of a tie, or 0 if there is none.
func (t *ties) Weight(a, b int64) (float64, bool) {
	weight, ok := t.weights[a][b]
	return weight, ok
}
