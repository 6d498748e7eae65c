package analysis_test

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// plainLink is one fact that links two entities. The days are empty where they are unknown.
type plainLink struct {
	kind        model.LinkKind
	from, to    string
	fact        string // an id that can be avoided; empty where the fact has none
	first, last string
	// of is the meeting behind a link MET, if it is a part: then the fact is the occasion, and until the last day of that.
	of, until string
}

// meeting is the one behind a link MET.
func (l plainLink) meeting() string { return cmp.Or(l.of, l.fact) }

// asked are conditions on meetings: for which they hold, and whether these count, and not their occasions.
type asked struct {
	name   string
	holds  map[string]bool
	counts bool
}

func (a asked) String() string { return a.name }

// plainGraph answers analysis.Reader out of a list of facts, the plainest way there is. Who met whom is among the facts.
type plainGraph struct {
	links     []plainLink
	degree    map[string]int
	isMeeting map[string]bool
	reads     []string             // of links, sorted ids each
	err       error                // of every read
	hubErr    error                // of MeetingHubs
	sideErr   error                // of OneSide
	together  [][2]string          // people who met only as members of one side
	within    [][]string           // of each Neighbours
	paired    [][2]string          // of all OneSide
	late      func() (cancel bool) // called before each read
}

// isAllowed reports whether a link counts.
func (g *plainGraph) isAllowed(q model.LinkQuery, l plainLink, other string) bool {
	switch {
	case !slices.Contains(q.Via, l.kind), slices.Contains(q.Avoid, other), l.fact != "" && slices.Contains(q.Avoid, l.fact):
		return false
	case q.Targets != nil && !slices.Contains(q.Targets, other):
		return false
	case l.kind == model.LinkKindMet && (q.MaxHubDegree > 0 && g.degree[l.meeting()] > q.MaxHubDegree || slices.Contains(q.Avoid, l.meeting())):
		return false
	}
	if a, ok := q.Meetings.(asked); ok {
		meetings := []string{l.from, l.to}
		if l.kind == model.LinkKindMet {
			meetings = []string{l.meeting()}
		}
		if slices.ContainsFunc(meetings, func(id string) bool { return g.isMeeting[id] && !a.holds[id] }) {
			return false
		}
	}
	return !q.Period.IsGiven || l.first != "" && l.last != "" && l.last >= q.Period.From && l.first <= q.Period.To
}

// pair is a link of an entity: how it is linked to which other.
type pair struct {
	kind  model.LinkKind
	other string
}

// facts are those behind each link of an entity.
func (g *plainGraph) facts(id string, q model.LinkQuery) map[pair][]plainLink {
	facts := map[pair][]plainLink{}
	for _, l := range g.links {
		for from, to := range map[string]string{l.from: l.to, l.to: l.from} {
			if from != id || !g.isAllowed(q, l, to) {
				continue
			}
			if a, ok := q.Meetings.(asked); ok && a.counts {
				l.fact, l.of, l.until = l.meeting(), "", ""
			}
			isKnown := func(other plainLink) bool { return l.of+other.of != "" && other.fact == l.fact }
			if of := (pair{l.kind, to}); !slices.ContainsFunc(facts[of], isKnown) {
				facts[of] = append(facts[of], l)
			}
		}
	}
	return facts
}

func (g *plainGraph) read(ctx context.Context, what string, ids []string) error {
	g.reads = append(g.reads, what+" "+strings.Join(ids, " "))
	if g.late != nil && g.late() {
		<-ctx.Done()
		return ctx.Err()
	}
	return g.err
}

func (g *plainGraph) Neighbours(ctx context.Context, ids []string, q model.LinkQuery) (map[string][]model.Neighbour, error) {
	g.within = append(g.within, q.Targets)
	if err := g.read(ctx, "neighbours", ids); err != nil {
		return nil, err
	}
	found := map[string][]model.Neighbour{}
	for _, id := range ids {
		for p, facts := range g.facts(id, q) {
			found[id] = append(found[id], model.Neighbour{
				ID: p.other, Kind: p.kind, Weight: float64(len(facts)), Degree: g.degree[p.other], IsMeeting: g.isMeeting[p.other], IsSide: isSide(p.other), OfSide: isSide(id),
			})
		}
	}
	return found, nil
}

func (g *plainGraph) MeetingHubs(ctx context.Context, ids []string, q model.LinkQuery) (map[string]int, error) {
	if err := cmp.Or(g.read(ctx, "hubs", ids), g.hubErr); err != nil {
		return nil, err
	}
	hubs := map[string]int{}
	everybody := model.LinkQuery{Via: []model.LinkKind{model.LinkKindMet}, Scope: q.Scope}
	for _, l := range g.links {
		isAsked := slices.Contains(ids, l.from) || slices.Contains(ids, l.to)
		if m := l.meeting(); isAsked && g.degree[m] > q.MaxHubDegree && !slices.Contains(q.Avoid, m) && g.isAllowed(everybody, l, l.to) {
			hubs[m] = g.degree[m]
		}
	}
	return hubs, nil
}

func (g *plainGraph) OneSide(ctx context.Context, pairs [][2]string, _ model.LinkQuery) ([][2]string, error) {
	g.paired = append(g.paired, pairs...)
	if err := cmp.Or(g.read(ctx, "sides", nil), g.sideErr); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(pairs), func(pair [2]string) bool { return !g.isTogether(pair) }), nil
}

// isTogether reports whether two people met only as members of one side.
func (g *plainGraph) isTogether(pair [2]string) bool { return slices.Contains(g.together, pair) }

func (g *plainGraph) Neighbourhood(ctx context.Context, ids []string, q model.LinkQuery, perNode int) (map[string]map[model.LinkKind][]string, error) {
	if err := g.read(ctx, "neighbourhood", ids); err != nil {
		return nil, err
	}
	found := map[string]map[model.LinkKind][]string{}
	for _, id := range ids {
		facts := g.facts(id, q)
		latest := func(p pair) (last string) {
			for _, l := range facts[p] {
				if l.of == "" {
					l.until = l.last
				}
				last = max(last, l.until)
			}
			return last
		}
		kinds := map[model.LinkKind][]string{}
		pairs := slices.Collect(func(yield func(pair) bool) {
			for p := range facts {
				if !yield(p) {
					return
				}
			}
		})
		slices.SortFunc(pairs, func(a, b pair) int {
			return cmp.Or(len(facts[b])-len(facts[a]), strings.Compare(latest(b), latest(a)), strings.Compare(a.other, b.other))
		})
		for _, p := range pairs {
			if len(kinds[p.kind]) < perNode {
				kinds[p.kind] = append(kinds[p.kind], p.other)
			}
		}
		if len(kinds) > 0 {
			found[id] = kinds
		}
	}
	return found, nil
}

func (g *plainGraph) LinksAmong(ctx context.Context, ids []string, q model.LinkQuery) ([]*model.Link, map[string]map[model.LinkKind]int, error) {
	if err := g.read(ctx, "among", ids); err != nil {
		return nil, nil, err
	}
	var links []*model.Link
	totals := map[string]map[model.LinkKind]int{}
	for _, id := range ids {
		for p, facts := range g.facts(id, q) {
			if totals[id] == nil {
				totals[id] = map[model.LinkKind]int{}
			}
			totals[id][p.kind]++
			forward := slices.DeleteFunc(slices.Clone(facts), func(l plainLink) bool { return l.from != id })
			if slices.Contains(ids, p.other) && len(forward) > 0 {
				links = append(links, &model.Link{Kind: p.kind, FromID: id, ToID: p.other, Weight: float64(len(facts))})
			}
		}
	}
	return links, totals, nil
}

// add adds facts, each written as KIND from to, with a number of facts where there are several.
func (g *plainGraph) add(facts ...string) *plainGraph {
	if g.degree == nil {
		g.degree, g.isMeeting = map[string]int{}, map[string]bool{}
	}
	for _, text := range facts {
		var kind, from, to string
		times := 1
		_, _ = fmt.Sscan(text, &kind, &from, &to, &times) // the number may be left out
		for range times {
			g.links = append(g.links, plainLink{kind: model.LinkKind(kind), from: from, to: to})
			g.degree[from]++
			g.degree[to]++
		}
	}
	return g
}

// gather adds a meeting: who was there took part in it, and met.
func (g *plainGraph) gather(meeting, first, last string, actors ...string) {
	g.add()
	g.isMeeting[meeting] = true
	slices.Sort(actors)
	for i, a := range actors {
		g.links = append(g.links, plainLink{kind: model.LinkKindParticipatedIn, from: a, to: meeting, fact: meeting, first: first, last: last})
		g.degree[a]++
		g.degree[meeting]++
		for _, b := range actors[i+1:] {
			g.links = append(g.links, plainLink{kind: model.LinkKindMet, from: a, to: b, fact: meeting, first: first, last: last})
		}
	}
}

// randomGraph has leaders who met at meetings, now and then many of them, and countries, forums and topics.
func randomGraph(r *rand.Rand, leaders, meetings int) *plainGraph {
	g := (&plainGraph{}).add()
	any := func(what string, of int) string { return fmt.Sprint(what, "-", r.IntN(of)) }
	for i := range meetings {
		meeting := fmt.Sprint("meeting-", i)
		size := 2 + r.IntN(3)
		if r.IntN(8) == 0 {
			size = min(leaders, 9)
		}
		var actors []string
		for _, n := range r.Perm(leaders)[:size] {
			actors = append(actors, fmt.Sprint("leader-", n))
		}
		year := 2000 + r.IntN(20)
		g.gather(meeting, fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year), actors...)
		if r.IntN(2) == 0 {
			g.add("HELD_IN " + meeting + " " + any("country", 4))
		}
		if r.IntN(2) == 0 {
			g.add("ABOUT " + meeting + " " + any("topic", 3))
		}
		if r.IntN(3) == 0 {
			g.add("SESSION_OF " + meeting + " " + any("forum", 3))
		}
	}
	for i := range leaders {
		if r.IntN(3) > 0 {
			g.add(fmt.Sprintf("HELD_OFFICE leader-%d %s %d", i, any("country", 4), 1+r.IntN(2)))
		}
	}
	return g
}

// isSide reports whether an id is that of a country or an organization.
func isSide(id string) bool {
	return strings.HasPrefix(id, "country") || id == "club"
}
