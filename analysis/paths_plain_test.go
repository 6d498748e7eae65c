package analysis_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// written is a path as text: leader-1 MET leader-2 HELD_OFFICE country-0.
func written(path []analysis.Step) string {
	text := path[0].From
	for i, step := range path {
		if i > 0 && path[i-1].To != step.From {
			text += " BROKEN"
		}
		text += " " + string(step.Kind) + " " + step.To
	}
	return text
}

func allWritten(paths [][]analysis.Step) []string {
	var all []string
	for _, path := range paths {
		all = append(all, written(path))
	}
	return all
}

// enumerate finds the paths of an answer by walking every way there is.
func (g *plainGraph) enumerate(q analysis.PathQuery) []string {
	type hop struct {
		id     string
		kind   model.LinkKind
		weight int
	}
	next := map[string][]hop{} // from each entity, the strongest first
	neighbours := func(id string) []hop {
		if known, ok := next[id]; ok {
			return known
		}
		best := map[string]hop{}
		for p, facts := range g.facts(id, q.Links) {
			if known, ok := best[p.other]; !ok || slices.Index(model.AllLinkKind, p.kind) < slices.Index(model.AllLinkKind, known.kind) {
				best[p.other] = hop{p.other, p.kind, len(facts)}
			}
		}
		var hops []hop
		for _, h := range best {
			hops = append(hops, h)
		}
		slices.SortFunc(hops, func(a, b hop) int { return cmp.Or(b.weight-a.weight, strings.Compare(a.id, b.id)) })
		next[id] = hops
		return hops
	}
	byOthers := map[int]map[int][]string{} // by length, then by the number of hops that are not MET
	var walk func(path []analysis.Step, at string)
	walk = func(path []analysis.Step, at string) {
		for _, h := range neighbours(at) {
			isThere := h.id == q.From || slices.ContainsFunc(path, func(s analysis.Step) bool { return s.To == h.id })
			isHub := g.degree[h.id] > q.Links.MaxHubDegree && h.id != q.To
			said := len(path) > 0 && h.kind == model.LinkKindParticipatedIn && path[len(path)-1].Kind == h.kind && g.isMeeting[at] &&
				slices.Contains(q.Links.Via, model.LinkKindMet)
			office := !q.SharedOffice && len(path) > 0 && h.kind == model.LinkKindHeldOffice && path[len(path)-1].Kind == h.kind && isSide(at)
			bridge := !q.ThroughSides && len(path) > 0 && isSide(at) && h.kind == model.LinkKindMet && path[len(path)-1].Kind == h.kind &&
				(!isSide(path[len(path)-1].From) || !isSide(h.id))
			own := !q.WithinSides && h.kind == model.LinkKindMet && g.isTogether([2]string{min(at, h.id), max(at, h.id)})
			if isThere || isHub || said || office || bridge || own {
				continue
			}
			longer := append(slices.Clone(path), analysis.Step{From: at, To: h.id, Kind: h.kind})
			switch {
			case h.id == q.To:
				others := 0
				for _, step := range longer {
					if step.Kind != model.LinkKindMet {
						others++
					}
				}
				if byOthers[len(longer)] == nil {
					byOthers[len(longer)] = map[int][]string{}
				}
				byOthers[len(longer)][others] = append(byOthers[len(longer)][others], written(longer))
			case len(longer) < q.MaxHops:
				walk(longer, h.id)
			}
		}
	}
	walk(nil, q.From)
	var all []string
	for length := 1; length <= q.MaxHops; length++ {
		for others := range length + 1 {
			all = append(all, byOthers[length][others]...)
		}
	}
	return all[:min(len(all), q.Count)]
}

var linkKinds = [][]model.LinkKind{
	model.AllLinkKind,
	{model.LinkKindMet},
	{model.LinkKindMet, model.LinkKindHeldOffice},
	{model.LinkKindParticipatedIn, model.LinkKindHeldOffice, model.LinkKindHeldIn},
	{model.LinkKindMet, model.LinkKindParticipatedIn},
}

// On random graphs the paths found are those that walking every way finds: the shortest, of equal length those with the most MET
// links and then those over the strongest links, by the first kind of link between two, around hubs and what is to be avoided.
func TestFindPaths_randomGraphs(t *testing.T) {
	t.Parallel()
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 2))
		g := randomGraph(r, 8+r.IntN(20), 5+r.IntN(25))
		for i := range 8 { // each leader with the next, of whom half met
			g.together = append(g.together, [2]string{fmt.Sprint("leader-", i), fmt.Sprint("leader-", i+1)})
		}
		ids := []string{"country-0", "country-1", "meeting-1", "topic-0", "forum-1", "leader-1", "leader-2", "leader-3", "leader-5", "leader-7"}
		for range 12 {
			q := analysis.PathQuery{
				From: ids[r.IntN(len(ids))], To: ids[r.IntN(len(ids))], MaxHops: 1 + r.IntN(5), Count: 1 + r.IntN(12), MaxNodes: 10_000,
				Links:        model.LinkQuery{Via: linkKinds[r.IntN(len(linkKinds))], MaxHubDegree: []int{4, 8, 1000}[r.IntN(3)]},
				SharedOffice: r.IntN(2) == 0, ThroughSides: r.IntN(2) == 0, WithinSides: r.IntN(2) == 0,
			}
			if r.IntN(2) == 0 {
				q.Links.Avoid = []string{"leader-4", "meeting-0"}
			}
			if r.IntN(3) == 0 {
				q.Links.Period = model.Period{IsGiven: true, From: "2004-01-01", To: "2012-12-31"}
			}
			if q.From == q.To {
				continue
			}
			found, err := analysis.FindPaths(t.Context(), g, q)
			if err != nil {
				t.Fatal(err)
			}
			if diff := gocmp.Diff(g.enumerate(q), allWritten(found.Paths)); diff != "" || !found.Exhausted {
				t.Errorf("seed %d, %+v, exhausted %v: %s", seed, q, found.Exhausted, diff)
			}
			for _, hub := range found.Hubs {
				if g.degree[hub] <= q.Links.MaxHubDegree {
					t.Errorf("seed %d, %+v: %s is no hub", seed, q, hub)
				}
			}
		}
	}
}

func pathsOf(from, to string, change func(*analysis.PathQuery)) analysis.PathQuery {
	q := analysis.PathQuery{
		From: from, To: to, MaxHops: 4, Count: 5, MaxNodes: 100, Links: model.LinkQuery{Via: model.AllLinkKind, MaxHubDegree: 100},
	}
	if change != nil {
		change(&q)
	}
	return q
}

func TestFindPaths_rules(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		facts []string
		query analysis.PathQuery
		want  []string
	}{
		"no way":  {[]string{"HELD_IN a b", "HELD_IN c d"}, pathsOf("a", "d", nil), nil},
		"one hop": {[]string{"HELD_IN a b"}, pathsOf("b", "a", nil), []string{"b HELD_IN a"}},
		"one hop at most": {
			[]string{"HELD_IN a b", "HELD_IN b c"}, pathsOf("a", "c", func(q *analysis.PathQuery) { q.MaxHops = 1 }), nil,
		},
		"no more hops than may be": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN c d"}, pathsOf("a", "d", func(q *analysis.PathQuery) { q.MaxHops = 2 }), nil,
		},
		"as many hops as may be": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN c d"}, pathsOf("a", "d", func(q *analysis.PathQuery) { q.MaxHops = 3 }),
			[]string{"a HELD_IN b HELD_IN c HELD_IN d"},
		},
		"the shorter first": {
			[]string{"ABOUT a d", "HELD_IN a b", "HELD_IN b d"}, pathsOf("a", "d", nil), []string{"a ABOUT d", "a HELD_IN b HELD_IN d"},
		},
		"the stronger first": {
			[]string{"HELD_OFFICE a b", "HELD_OFFICE a c 2", "HELD_OFFICE b d", "HELD_OFFICE c d"}, pathsOf("a", "d", nil),
			[]string{"a HELD_OFFICE c HELD_OFFICE d", "a HELD_OFFICE b HELD_OFFICE d"},
		},
		"who met first": {
			[]string{"HELD_IN a b 9", "MET b d 9", "MET a c", "MET c d", "ABOUT a e 20", "ABOUT e d 20"}, pathsOf("a", "d", nil),
			[]string{"a MET c MET d", "a HELD_IN b MET d", "a ABOUT e ABOUT d"},
		},
		"a longer way rather than a shared office": {
			[]string{"HELD_OFFICE a country", "HELD_OFFICE d country", "MET a b", "MET b c", "MET c d"}, pathsOf("a", "d", nil),
			[]string{"a MET b MET c MET d"},
		},
		"an office to a country, and of two countries": {
			[]string{"HELD_OFFICE a country", "HELD_OFFICE b country", "HELD_OFFICE b country-2"}, pathsOf("country", "country-2", nil),
			[]string{"country HELD_OFFICE b HELD_OFFICE country-2"},
		},
		"a shared office that is asked for": {
			[]string{"HELD_OFFICE a country", "HELD_OFFICE d country"}, pathsOf("a", "d", func(q *analysis.PathQuery) { q.SharedOffice = true }),
			[]string{"a HELD_OFFICE country HELD_OFFICE d"},
		},
		"no side that two people met": {
			[]string{"MET a country", "MET country d", "MET a b", "MET b c", "MET c d"}, pathsOf("a", "d", nil), []string{"a MET b MET c MET d"},
		},
		"a side that two people met, if asked for": {
			[]string{"MET a country", "MET country d"}, pathsOf("a", "d", func(q *analysis.PathQuery) { q.ThroughSides = true }),
			[]string{"a MET country MET d"},
		},
		"a side that two sides met": {
			[]string{"MET country country-1", "MET country-1 country-2", "MET country-1 a"}, pathsOf("country", "country-2", nil),
			[]string{"country MET country-1 MET country-2"},
		},
		"no side that two people met among other links": {
			[]string{"MET a country", "MET country d", "HELD_OFFICE a b", "MET b country-2", "HELD_OFFICE country-2 d"}, pathsOf("a", "d", nil),
			[]string{"a HELD_OFFICE b MET country-2 HELD_OFFICE d"},
		},
		"equal ones by id": {
			[]string{"HELD_IN a c", "HELD_IN a b", "HELD_IN b d", "HELD_IN c d"}, pathsOf("a", "d", nil),
			[]string{"a HELD_IN b HELD_IN d", "a HELD_IN c HELD_IN d"},
		},
		"no more than asked for": {
			[]string{"HELD_IN a b", "HELD_IN b d", "HELD_IN a c", "HELD_IN c d"}, pathsOf("a", "d", func(q *analysis.PathQuery) { q.Count = 1 }),
			[]string{"a HELD_IN b HELD_IN d"},
		},
		"the first kind of several": {
			[]string{"SAID a b", "HELD_OFFICE a b", "HELD_OFFICE a b"}, pathsOf("a", "b", nil), []string{"a HELD_OFFICE b"},
		},
		"nobody twice": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN a c", "HELD_IN c d"}, pathsOf("a", "d", nil),
			[]string{"a HELD_IN c HELD_IN d", "a HELD_IN b HELD_IN c HELD_IN d"},
		},
		"not through its end": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN c d", "HELD_IN d b"}, pathsOf("a", "b", nil), []string{"a HELD_IN b"},
		},
		"only the kinds asked for": {
			[]string{"HELD_IN a b", "ABOUT a c", "ABOUT c b"},
			pathsOf("a", "b", func(q *analysis.PathQuery) { q.Links.Via = []model.LinkKind{model.LinkKindAbout} }), []string{"a ABOUT c ABOUT b"},
		},
		"around a hub": {
			[]string{"HELD_IN a b", "HELD_IN b c", "HELD_IN b x", "HELD_IN a d", "HELD_IN d e", "HELD_IN e c"},
			pathsOf("a", "c", func(q *analysis.PathQuery) { q.Links.MaxHubDegree = 2 }), []string{"a HELD_IN d HELD_IN e HELD_IN c"},
		},
		"from and to hubs": {
			[]string{"HELD_IN a b", "HELD_IN a x", "HELD_IN a y", "HELD_IN b c", "HELD_IN c x", "HELD_IN c y"},
			pathsOf("a", "c", func(q *analysis.PathQuery) { q.Links.MaxHubDegree = 2; q.Count = 9 }),
			[]string{"a HELD_IN b HELD_IN c", "a HELD_IN x HELD_IN c", "a HELD_IN y HELD_IN c"},
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			found, err := analysis.FindPaths(t.Context(), (&plainGraph{}).add(c.facts...), c.query)
			if err != nil || !found.Exhausted {
				t.Fatalf("%+v, %v", found, err)
			}
			if diff := gocmp.Diff(c.want, allWritten(found.Paths)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Two people who met only as members of one side are no hop, however many such pairs there are, unless they are asked for. Only pairs
// on paths are read, each once.
func TestFindPaths_oneSide(t *testing.T) {
	t.Parallel()
	g := (&plainGraph{together: [][2]string{{"a", "b"}, {"a", "c"}, {"d", "z"}}}).add(
		"MET a b", "MET b z", "MET a c", "MET c z", "MET a d", "MET d z", "MET a e", "MET e f", "MET f z", "MET x y")
	met := func(q *analysis.PathQuery) { q.Links.Via, q.Count = []model.LinkKind{model.LinkKindMet}, 2 }
	found, err := analysis.FindPaths(t.Context(), g, pathsOf("a", "z", met))
	if diff := gocmp.Diff([]string{"a MET e MET f MET z"}, allWritten(found.Paths)); diff != "" || err != nil || !found.Exhausted {
		t.Errorf("%s, exhausted %v, %v", diff, found.Exhausted, err)
	}
	if diff := gocmp.Diff([][2]string{{"a", "b"}, {"b", "z"}, {"a", "c"}, {"c", "z"}, {"a", "d"}, {"d", "z"}, {"a", "e"}, {"e", "f"}, {"f", "z"}}, g.paired); diff != "" {
		t.Error(diff)
	}
	found, err = analysis.FindPaths(t.Context(), g, pathsOf("a", "z", func(q *analysis.PathQuery) { met(q); q.WithinSides = true }))
	if diff := gocmp.Diff([]string{"a MET b MET z", "a MET c MET z"}, allWritten(found.Paths)); diff != "" || err != nil {
		t.Errorf("%s, %v", diff, err)
	}
	g.sideErr = errors.New("gone")
	if _, err := analysis.FindPaths(t.Context(), g, pathsOf("a", "z", met)); !errors.Is(err, g.sideErr) {
		t.Errorf("%v", err)
	}
	synctest.Test(t, func(t *testing.T) { // the time is up before anybody knows who sat for whom
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		g := (&plainGraph{}).add("MET a b", "MET b z")
		g.late = func() bool { return len(g.reads) == 2 }
		found, err := analysis.FindPaths(ctx, g, pathsOf("a", "z", met))
		if err != nil || len(found.Paths) != 0 || found.Exhausted {
			t.Errorf("%v, exhausted %v, %v", allWritten(found.Paths), found.Exhausted, err)
		}
	})
}

// A country that people met is not even read on, where nothing but who met counts.
func TestFindPaths_closedSides(t *testing.T) {
	t.Parallel()
	g := (&plainGraph{}).add("MET a country", "MET country b", "MET b c", "MET c d", "MET a e", "MET e f", "MET f d")
	found, err := analysis.FindPaths(t.Context(), g, pathsOf("a", "d", func(q *analysis.PathQuery) { q.Links.Via = []model.LinkKind{model.LinkKindMet} }))
	if diff := gocmp.Diff([]string{"a MET e MET f MET d"}, allWritten(found.Paths)); diff != "" || err != nil {
		t.Errorf("%s, %v", diff, err)
	}
	for _, read := range g.reads {
		if strings.HasPrefix(read, "neighbours") && strings.Contains(read, "country") {
			t.Errorf("read %s", read)
		}
	}
}

// Two who took part in one meeting have met, where that may be told; a statement to which two belong is no meeting.
func TestFindPaths_saidByMet(t *testing.T) {
	t.Parallel()
	g := &plainGraph{}
	g.gather("m", "2020-01-01", "2020-01-01", "a", "b")
	g.add("PARTICIPATED_IN a forum", "PARTICIPATED_IN b forum")
	for via, want := range map[string][]string{
		"MET PARTICIPATED_IN": {"a MET b", "a PARTICIPATED_IN forum PARTICIPATED_IN b"},
		"PARTICIPATED_IN":     {"a PARTICIPATED_IN forum PARTICIPATED_IN b", "a PARTICIPATED_IN m PARTICIPATED_IN b"},
	} {
		q := pathsOf("a", "b", func(q *analysis.PathQuery) {
			q.Links.Via = nil
			for _, kind := range strings.Fields(via) {
				q.Links.Via = append(q.Links.Via, model.LinkKind(kind))
			}
		})
		found, err := analysis.FindPaths(t.Context(), g, q)
		if diff := gocmp.Diff(want, allWritten(found.Paths)); diff != "" || err != nil {
			t.Errorf("%s: %s, %v", via, diff, err)
		}
	}
}

// A search reads from both ends at once, then from the smaller side, in the last hop only what leads to what is known, and
// no further than the paths asked for.
func TestFindPaths_reads(t *testing.T) {
	t.Parallel()
	chain := (&plainGraph{}).add("HELD_IN a b", "HELD_IN b c", "HELD_IN c d", "HELD_IN d e", "HELD_IN e x1", "HELD_IN e x2")
	if _, err := analysis.FindPaths(t.Context(), chain, pathsOf("a", "e", nil)); err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff([]string{"neighbours a e", "neighbours b", "neighbours c", "hubs a b c e"}, chain.reads); diff != "" {
		t.Error(diff)
	}
	if diff := gocmp.Diff([][]string{nil, nil, {"a", "b", "c", "d", "e", "x1", "x2"}}, chain.within); diff != "" {
		t.Error(diff)
	}
	near := (&plainGraph{}).add("HELD_IN a b", "HELD_IN b c")
	if _, err := analysis.FindPaths(t.Context(), near, pathsOf("a", "b", func(q *analysis.PathQuery) { q.Count = 1 })); err != nil || len(near.reads) != 2 {
		t.Errorf("%v, %v", near.reads, err)
	}
}

// Entities are asked about a thousand at a time.
func TestFindPaths_width(t *testing.T) {
	t.Parallel()
	g := &plainGraph{}
	for i := range 1001 {
		g.add(fmt.Sprintf("HELD_IN a b%04d", i), fmt.Sprintf("HELD_IN c%04d d", i))
	}
	if _, err := analysis.FindPaths(t.Context(), g, pathsOf("a", "d", func(q *analysis.PathQuery) { q.MaxHops, q.MaxNodes, q.Links.MaxHubDegree = 3, 5_000, 5_000 })); err != nil {
		t.Fatal(err)
	}
	var sizes []int
	for _, read := range g.reads {
		sizes = append(sizes, len(strings.Fields(read))-1)
	}
	if fmt.Sprint(sizes) != "[2 1000 1 1003]" {
		t.Errorf("%v", sizes)
	}
}

// A search that reads as many entities as it may ends with what it has found, and says that there may be more.
func TestFindPaths_maxNodes(t *testing.T) {
	t.Parallel()
	facts := []string{"HELD_IN a b", "HELD_IN b c", "HELD_IN c d", "HELD_IN d e", "HELD_IN a e"}
	for most, want := range map[int]string{1: "[] false", 2: "[a HELD_IN e] false", 4: "[a HELD_IN e] false", 5: "[a HELD_IN e a HELD_IN b HELD_IN c HELD_IN d HELD_IN e] true"} {
		found, err := analysis.FindPaths(t.Context(), (&plainGraph{}).add(facts...), pathsOf("a", "e", func(q *analysis.PathQuery) { q.MaxNodes = most }))
		if got := fmt.Sprint(allWritten(found.Paths), " ", found.Exhausted); got != want || err != nil {
			t.Errorf("%d entities: %s, want %s, %v", most, got, want, err)
		}
	}
}

// When a limit ends the search, longer paths among what was read are better than none.
func TestFindPaths_longerOnes(t *testing.T) {
	t.Parallel()
	g := (&plainGraph{}).add("HELD_IN a b1", "HELD_IN a b2", "HELD_IN a b3", "HELD_IN b1 b2", "HELD_IN b2 b3", "HELD_IN b1 y1", "HELD_IN z y1", "HELD_IN z y2", "HELD_IN z y3", "HELD_IN z y4")
	found, err := analysis.FindPaths(t.Context(), g, pathsOf("a", "z", func(q *analysis.PathQuery) { q.MaxHops, q.MaxNodes = 6, 5 }))
	want := []string{
		"a HELD_IN b1 HELD_IN y1 HELD_IN z", "a HELD_IN b2 HELD_IN b1 HELD_IN y1 HELD_IN z", "a HELD_IN b3 HELD_IN b2 HELD_IN b1 HELD_IN y1 HELD_IN z",
	}
	if diff := gocmp.Diff(want, allWritten(found.Paths)); diff != "" || found.Exhausted || err != nil {
		t.Errorf("%s, exhausted %v, %v", diff, found.Exhausted, err)
	}
}

// The hubs that were met come with the largest first, at most twenty, those of the ends not among them.
func TestFindPaths_hubs(t *testing.T) {
	t.Parallel()
	g := &plainGraph{}
	g.gather("assembly", "2020-01-01", "2020-01-01", "a", "p", "q", "r", "s")
	g.add("HELD_IN a hub", "HELD_IN hub x", "HELD_IN hub y", "HELD_IN hub z", "HELD_IN a b", "HELD_IN b c", "HELD_IN c u", "HELD_IN c v", "HELD_IN c w")
	query := pathsOf("a", "c", func(q *analysis.PathQuery) { q.Links.MaxHubDegree = 3 })
	found, err := analysis.FindPaths(t.Context(), g, query)
	if err != nil || fmt.Sprint(allWritten(found.Paths), found.Hubs) != "[a HELD_IN b HELD_IN c] [assembly hub]" {
		t.Errorf("%v, %v, %v", allWritten(found.Paths), found.Hubs, err)
	}
	query.Links.Via = []model.LinkKind{model.LinkKindHeldIn}
	if found, err := analysis.FindPaths(t.Context(), g, query); err != nil || fmt.Sprint(found.Hubs) != "[hub]" {
		t.Errorf("nobody asks who met: %v, %v", found.Hubs, err)
	}
	many := &plainGraph{}
	for i := range 25 {
		for j := range 4 {
			many.add(fmt.Sprintf("HELD_IN hub-%02d x%d-%d", i, i, j))
		}
		many.add(fmt.Sprintf("HELD_IN a hub-%02d", i))
	}
	many.add("HELD_IN hub-24 more", "HELD_IN b c")
	found, err = analysis.FindPaths(t.Context(), many, pathsOf("a", "c", func(q *analysis.PathQuery) { q.Links.MaxHubDegree = 3 }))
	if err != nil || len(found.Hubs) != 20 || found.Hubs[0] != "hub-24" || found.Hubs[1] != "hub-00" || found.Hubs[19] != "hub-18" {
		t.Errorf("%v, %v", found.Hubs, err)
	}
}

// What goes wrong is an error, but that the time is up is an answer that is not exhausted.
func TestFindPaths_errors(t *testing.T) {
	t.Parallel()
	gone := errors.New("gone")
	facts := []string{"MET a b", "MET b c", "MET c d"}
	for reason, g := range map[string]*plainGraph{"reading": {err: gone}, "reading hubs": {hubErr: gone}} {
		if _, err := analysis.FindPaths(t.Context(), g.add(facts...), pathsOf("a", "d", nil)); !errors.Is(err, gone) {
			t.Errorf("%s: %v", reason, err)
		}
	}
	synctest.Test(t, func(t *testing.T) {
		for reads, want := range []string{"[] false", "[] false", "[a MET b MET c MET d] false", "[a MET b MET c MET d] true"} {
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			left := reads
			g := (&plainGraph{late: func() bool { left--; return left < 0 }}).add(facts...)
			found, err := analysis.FindPaths(ctx, g, pathsOf("a", "d", func(q *analysis.PathQuery) { q.MaxHops, q.WithinSides = 3, true }))
			if err != nil {
				t.Fatal(err)
			}
			if got := fmt.Sprint(allWritten(found.Paths), " ", found.Exhausted); got != want {
				t.Errorf("after %d reads: %s, want %s", reads, got, want)
			}
		}
	})
}

// A walk through a dense graph takes only so many steps, and says so.
func TestFindPaths_maxSteps(t *testing.T) {
	t.Parallel()
	g := &plainGraph{}
	for layer := range 5 {
		for i := range 14 {
			for j := range 14 {
				g.add(fmt.Sprintf("HELD_IN %d-%02d %d-%02d", layer, i, layer+1, j))
			}
		}
	}
	for i := range 14 { // whatever leads to the end from layer 5 goes by a meeting that says nothing new
		g.add(fmt.Sprintf("HELD_IN a 0-%02d", i))
	}
	g.isMeeting["m"] = true
	for i := range 14 {
		g.add(fmt.Sprintf("PARTICIPATED_IN 5-%02d n%02d", i, i), fmt.Sprintf("PARTICIPATED_IN n%02d z", i))
		g.isMeeting[fmt.Sprintf("n%02d", i)] = true
	}
	q := pathsOf("a", "z", func(q *analysis.PathQuery) { q.MaxHops, q.MaxNodes, q.Count, q.Links.MaxHubDegree = 8, 10_000, 3, 1000 })
	found, err := analysis.FindPaths(t.Context(), g, q)
	if err != nil || len(found.Paths) != 0 || found.Exhausted {
		t.Errorf("%d paths, exhausted %v, %v", len(found.Paths), found.Exhausted, err)
	}
}
