package analysis

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Pair is a tie of the who-met-whom network: two actors who took part in one and the same meeting.
type Pair struct {
	A, B     string // ids, A before B
	Meetings int    // occasions on which the two met, as CounterpartEdge.meetings counts them
	Strength float64
	// First and Last are the first and the last day on which the two met or may have met; empty if no meeting of theirs has a date.
	First, Last string
}

// Pairs returns the ties of a period, sorted by the ids of both.
func (p *Projection) Pairs(period model.Period) []Pair {
	type met struct {
		Pair
		occasion int // the last one that counts
		added    float64
	}
	all := map[[2]int32]*met{}
	for _, m := range p.meetings {
		if period.IsGiven && (m.first == "" || m.last < period.From || m.first > period.To) {
			continue
		}
		strength := 1 / float64(len(m.actors)-1)
		for i, one := range m.actors {
			for _, other := range m.actors[i+1:] {
				key := [2]int32{min(one, other), max(one, other)} // actors are sorted by id
				pair := all[key]
				if pair == nil {
					pair = &met{Pair: Pair{A: p.actors[key[0]], B: p.actors[key[1]]}, occasion: -1}
					all[key] = pair
				}
				if pair.occasion != m.occasion {
					pair.occasion, pair.added = m.occasion, 0
					pair.Meetings++
				}
				more := max(0, strength-pair.added) // of an occasion, the smallest meeting counts
				pair.added += more
				pair.Strength += more
				if m.first != "" {
					pair.First = min(cmp.Or(pair.First, m.first), m.first)
					pair.Last = max(pair.Last, m.last)
				}
			}
		}
	}
	pairs := make([]Pair, 0, len(all))
	for _, pair := range all {
		pair.Strength = math.Round(1e6*pair.Strength) / 1e6
		pairs = append(pairs, pair.Pair)
	}
	slices.SortFunc(pairs, func(x, y Pair) int { return cmp.Or(strings.Compare(x.A, y.A), strings.Compare(x.B, y.B)) })
	return pairs
}
