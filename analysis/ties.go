package analysis

import (
	"math"
	"slices"

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

// maxTies bounds the memory that a network takes while it is made, about 100 MB.
const maxTies = 1_000_000

// ties is the who-met-whom network of a period in the form that gonum needs: undirected, weighted by strength, and with nodes and
// neighbours in the order of their ids, so that results are reproducible. The neighbours of all actors are in one list, because a map
// for each actor takes several times the memory.
type ties struct {
	actors  []string
	starts  []int   // where the neighbours of an actor start, and at the end, how many there are
	others  []int32 // neighbours, sorted for each actor
	weights []float64
}

// ties makes the network of a period.
func (p *Projection) ties(period model.Period) (*ties, error) {
	met := map[uint64]float64{} // the strength of a tie, by pair
	occasion, said := -1, map[uint64]float64{}
	isThere := make([]bool, len(p.actors))
	for _, m := range p.meetings {
		if m.occasion != occasion {
			occasion = m.occasion
			clear(said) // the strength that the occasion has added already
		}
		if period.IsGiven && (m.first == "" || m.last < period.From || m.first > period.To) {
			continue
		}
		strength := 1 / float64(len(m.actors)-1)
		for i, one := range m.actors {
			isThere[one] = true
			for _, other := range m.actors[i+1:] {
				pair := tieOf(min(one, other), max(one, other))
				more := max(0, strength-said[pair])
				said[pair] += more
				met[pair] += more
			}
		}
		if len(met) > maxTies {
			return nil, model.Errorf(model.CodeLimitExceeded,
				"The who-met-whom network of this time has more than %d ties, too many to be held for one question: "+
					"narrow it with during or meetings.", maxTies)
		}
	}
	return p.network(met, isThere), nil
}

// tieOf is a key of two actors, in whose order keys are sorted by the first and then by the second.
func tieOf(one, other int32) uint64 { return uint64(one)<<32 | uint64(other) } //nolint:gosec // indexes are not negative

// network lists the neighbours of the actors that are there. The actors of a projection are sorted, and so are those of the network.
func (p *Projection) network(met map[uint64]float64, isThere []bool) *ties {
	t := &ties{others: make([]int32, 0, 2*len(met)), weights: make([]float64, 0, 2*len(met)), starts: []int{0}}
	index := make([]int32, len(p.actors)) // in the network
	for i, actor := range p.actors {
		if isThere[i] {
			index[i] = int32(len(t.actors)) //nolint:gosec // there are not that many actors
			t.actors = append(t.actors, actor)
		}
	}
	directed := make([]uint64, 0, 2*len(met))
	for pair := range met {
		directed = append(directed, pair, pair>>32|pair<<32)
	}
	slices.Sort(directed)
	for _, d := range directed {
		one, other := int32(d>>32), int32(d&math.MaxUint32) //nolint:gosec // as tieOf puts them together
		for int(index[one]) >= len(t.starts) {
			t.starts = append(t.starts, len(t.others))
		}
		t.others = append(t.others, index[other])
		t.weights = append(t.weights, met[tieOf(min(one, other), max(one, other))])
	}
	for len(t.starts) <= len(t.actors) {
		t.starts = append(t.starts, len(t.others))
	}
	return t
}

// edges is the number of ties.
func (t *ties) edges() int { return len(t.others) / 2 }

// neighbours are the actors that an actor has met, sorted, with the strengths of the ties.
func (t *ties) neighbours(of int64) (others []int32, strengths []float64) {
	from, to := t.starts[of], t.starts[of+1]
	return t.others[from:to], t.weights[from:to]
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
func (t *ties) From(id int64) graph.Nodes {
	others, _ := t.neighbours(id)
	nodes := make([]graph.Node, len(others))
	for i, other := range others {
		nodes[i] = simple.Node(other)
	}
	return iterator.NewOrderedNodes(nodes)
}

// To returns the neighbours of a node.
func (t *ties) To(id int64) graph.Nodes { return t.From(id) }

// HasEdgeBetween reports whether two actors have met.
func (t *ties) HasEdgeBetween(a, b int64) bool {
	_, ok := t.Weight(a, b)
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
	weight, ok := t.Weight(a, b)
	if !ok {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(a), T: simple.Node(b), W: weight}
}

// Weight returns the strength of a tie, or 0 if there is none.
func (t *ties) Weight(a, b int64) (float64, bool) {
	others, strengths := t.neighbours(a)
	at, ok := slices.BinarySearch(others, int32(b)) //nolint:gosec // an index of an actor
	if !ok {
		return 0, false
	}
	return strengths[at], true
}
