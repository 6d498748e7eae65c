// Package suspect finds records that may be one: people, meetings and sources that somebody entered twice. It reads no graph and
// decides nothing. An editor judges each pair.
//
// A pair has a strength from 0 to 1, which is the sum of what speaks for it and against it. It is no probability: it puts the pairs
// in the order in which they are worth reading. Pairs below Least are left out.
package suspect

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Least is the least strength of a pair that is named.
const Least = 0.5

// Pair are two records of one kind that may be one. A is the id that sorts first.
type Pair struct {
	Kind     model.EntityKind
	A, B     string
	Strength float64 // from Least to 1, to two decimals
	Reasons  []model.SuspectReason
}

// Known is what Find compares.
type Known struct {
	People   []Person
	Meetings []Meeting
	Sources  []Source
}

// Find returns the pairs of records that may be one, the strongest first, without those of which isJudged is true. It does not compare
// each record with each other: only those that share a key, such as a word of a name with the first letter of another.
func Find(known Known, isJudged func(a, b string) bool) []Pair {
	pairs := slices.Concat(People(known.People, known.Meetings), Meetings(known.Meetings), Sources(known.Sources))
	pairs = slices.DeleteFunc(pairs, func(p Pair) bool { return isJudged(p.A, p.B) })
	strongestFirst(pairs)
	return pairs
}

func strongestFirst(pairs []Pair) {
	slices.SortFunc(pairs, func(p, q Pair) int {
		return cmp.Or(cmp.Compare(q.Strength, p.Strength), strings.Compare(p.A, q.A), strings.Compare(p.B, q.B))
	})
}

// Found are the pairs of all records at a time. The zero value knows none.
type Found struct {
	Pairs []Pair // the strongest first, with those that somebody judged

	people, meetings, sources compared
}

// compared are the pairs of one kind with the digest of the records that were compared.
type compared struct {
	digest [sha256.Size]byte
	pairs  []Pair
}

// FindAgain returns the pairs of records as they are now, as Find does, but also those that are judged. It compares only the kinds whose
// records are not what they were before: a change of a source leaves people, which take longest, alone.
func FindAgain(known Known, before Found) Found {
	now := Found{
		people:   before.people.again(func() []Pair { return People(known.People, known.Meetings) }, known.People, whoMet(known)),
		meetings: before.meetings.again(func() []Pair { return Meetings(known.Meetings) }, known.Meetings),
		sources:  before.sources.again(func() []Pair { return Sources(known.Sources) }, known.Sources),
	}
	now.Pairs = slices.Concat(now.people.pairs, now.meetings.pairs, now.sources.pairs)
	strongestFirst(now.Pairs)
	return now
}

// whoMet returns the participants of all meetings, which is what is compared of meetings to compare people.
func whoMet(known Known) [][]string {
	all := make([][]string, len(known.Meetings))
	for i, m := range known.Meetings {
		all[i] = m.Participants
	}
	return all
}

// again returns what was found before if the records are the same, and otherwise what find returns.
func (c compared) again(find func() []Pair, records ...any) compared {
	hash := sha256.New()
	if err := json.NewEncoder(hash).Encode(records); err != nil {
		panic(fmt.Sprintf("suspect: records that are no JSON: %v", err)) // they are strings, dates and times
	}
	digest := [sha256.Size]byte(hash.Sum(nil))
	if digest == c.digest {
		return c
	}
	return compared{digest, find()}
}

// score adds up what speaks for and against a pair.
type score struct {
	strength float64
	reasons  []model.SuspectReason
	isByEar  bool // the names only sound alike, and nothing else speaks for the pair
	isWeak   bool // the names are not quite the same
}

// add adds a part of the strength. reason is empty for what speaks against the pair.
func (s *score) add(part float64, reason model.SuspectReason) {
	s.strength += part
	if reason != "" {
		s.reasons = append(s.reasons, reason)
	}
}

// pair returns the pair; ok is false if it is too weak.
func (s *score) pair(kind model.EntityKind, a, b string) (p Pair, ok bool) {
	strength := math.Round(100*min(s.strength, 1)) / 100
	return Pair{kind, min(a, b), max(a, b), strength, s.reasons}, strength >= Least
}

// mostInBlock is how many records may share a key and be compared with each other. More of them tells that the key tells nothing.
const mostInBlock = 400

// blocks are the records that share a key, by their places.
type blocks map[string][]int32

func (b blocks) add(key string, at int) {
	of := b[key]
	if len(of) == 0 || of[len(of)-1] != int32(at) {
		b[key] = append(of, int32(at))
	}
}

// each calls visit once for every two records that share a key, and then rest with a function that reports whether two were visited, and
// counts them as visited.
func (b blocks) each(visit func(i, j int), rest func(visited func(i, j int) bool)) {
	seen := map[uint64]bool{}
	visited := func(i, j int) bool {
		at := uint64(min(i, j))<<32 | uint64(max(i, j)) //nolint:gosec // places in a list
		was := seen[at]
		seen[at] = true
		return was
	}
	for _, of := range b {
		if len(of) > mostInBlock {
			continue
		}
		for x, i := range of {
			for _, j := range of[x+1:] {
				if i != j && !visited(int(i), int(j)) {
					visit(int(min(i, j)), int(max(i, j)))
				}
			}
		}
	}
	if rest != nil {
		rest(visited)
	}
}
