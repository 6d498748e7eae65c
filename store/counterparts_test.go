package store_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// What the graph of a random document should say is worked out here once more, from the document alone.
type randomGraph struct {
	leaders  []string
	sides    []string          // countries
	office   map[string]string // by leader: the country whose office is held all the time
	meetings []randomMeeting   // in document order
	document map[string]any    // as Apply takes it
}

type randomMeeting struct {
	id, status, day string
	whole           string // of which it is a part
	isRetracted     bool
	isOfMany        bool // more took part than it names
	actors          []randomActor
}

type randomActor struct{ id, role, representing string }

// appliedGraph makes a random graph, and nothing but it is in the database.
func appliedGraph(t *testing.T, seed, stream uint64) *randomGraph {
	t.Helper()
	wipe(t)
	g := newRandomGraph(rand.New(rand.NewPCG(seed, stream)))
	text, err := json.Marshal(g.document)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, string(text)); err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	return g
}

func newRandomGraph(r *rand.Rand) *randomGraph {
	g := &randomGraph{office: map[string]string{}}
	var countries, leaders, meetings []any
	for i := range 4 {
		id := fmt.Sprintf("country-%d", i)
		g.sides = append(g.sides, id)
		countries = append(countries, map[string]any{"id": id, "code": "X" + string(rune('A'+i)), "names": english(id)})
	}
	for i := range 6 {
		id := fmt.Sprintf("leader-%d", i)
		g.leaders = append(g.leaders, id)
		leader := map[string]any{"id": id, "names": english(id)}
		if i > 0 { // one holds no office: nobody knows its side
			g.office[id] = g.sides[r.IntN(len(g.sides))]
			leader["tenures"] = []any{map[string]any{"office": "HEAD_OF_STATE", "of": g.office[id], "from": "2000", "citations": []any{map[string]any{"source": "gazette"}}}}
		}
		leaders = append(leaders, leader)
	}
	for i := range 25 {
		m := randomMeeting{id: fmt.Sprintf("meeting-%02d", i), status: pick(r, "HELD", "HELD", "HELD", "CANCELLED", "ANNOUNCED")}
		if r.IntN(5) > 0 {
			m.day = fmt.Sprintf("20%02d-%02d-10", 10+r.IntN(5), 1+r.IntN(12))
		}
		var participants []any
		for _, id := range r.Perm(len(g.leaders) + len(g.sides))[:r.IntN(5)] {
			a := randomActor{role: pick(r, "PARTICIPANT", "PARTICIPANT", "HOST", "ABSENT")}
			if id < len(g.leaders) {
				a.id = g.leaders[id]
				if r.IntN(4) == 0 {
					a.representing = pick(r, g.sides...)
				}
			} else {
				a.id = g.sides[id-len(g.leaders)]
			}
			participant := map[string]any{"actor": a.id, "role": a.role}
			if a.representing != "" {
				participant["representing"] = a.representing
			}
			m.actors = append(m.actors, a)
			participants = append(participants, participant)
		}
		meeting := map[string]any{"id": m.id, "names": english(m.id), "status": m.status, "format": pick(r, "BILATERAL", "BILATERAL", "MULTILATERAL", "UNKNOWN"), "participants": participants}
		m.isOfMany = meeting["format"] != "BILATERAL" // or may have been
		if m.day != "" {
			meeting["start"] = m.day
		}
		if i > 0 && r.IntN(3) == 0 {
			m.whole = fmt.Sprintf("meeting-%02d", r.IntN(i))
			meeting["partOf"] = m.whole
		}
		if m.isRetracted = r.IntN(8) == 0; m.isRetracted {
			meeting["standing"], meeting["retraction"] = "RETRACTED", map[string]any{"reason": "No."}
		}
		g.meetings = append(g.meetings, m)
		meetings = append(meetings, meeting)
	}
	g.document = map[string]any{
		"sources": []any{map[string]any{"id": "gazette", "names": english("gazette")}}, "countries": countries, "leaders": leaders, "meetings": meetings,
	}
	return g
}

func english(text string) []any { return []any{map[string]any{"lang": "en", "text": text}} }

func pick(r *rand.Rand, values ...string) string { return values[r.IntN(len(values))] }

// present are those who came: leaders and countries themselves or, of sides, whom they spoke for. The second result is
// how many there are, with those whose side is unknown.
func (g *randomGraph) present(m randomMeeting, ofSides bool) ([]string, int) {
	var ids []string
	unknown := 0
	for _, a := range m.actors {
		if a.role == "ABSENT" {
			continue
		}
		id := a.id
		if ofSides && slices.Contains(g.leaders, id) {
			id = a.representing
			if id == "" && m.day != "" {
				id = g.office[a.id]
			}
		}
		switch {
		case id == "":
			unknown++
		case !slices.Contains(ids, id):
			ids = append(ids, id)
		}
	}
	return ids, len(ids) + unknown
}

// occasion follows the chain of parts as far as nothing in it is retracted.
func (g *randomGraph) occasion(m randomMeeting) randomMeeting {
	for m.whole != "" && !m.isRetracted {
		i := slices.IndexFunc(g.meetings, func(whole randomMeeting) bool { return whole.id == m.whole })
		if g.meetings[i].isRetracted {
			break
		}
		m = g.meetings[i]
	}
	return m
}

// counterparts is what Leader.counterparts or Country.counterparts should hold, and the occasions behind it.
func (g *randomGraph) counterparts(of string, ofSides bool, from string) (map[string]model.CounterpartEdge, map[string][]string) {
	smallest, alone := map[string]map[string]int{}, map[string]map[string]bool{} // by counterpart and occasion
	for _, m := range g.meetings {
		ids, size := g.present(m, ofSides)
		if m.isRetracted || m.status != "HELD" || !slices.Contains(ids, of) || (from != "" && m.day < from) {
			continue
		}
		for _, id := range ids {
			if id == of {
				continue
			}
			if smallest[id] == nil {
				smallest[id], alone[id] = map[string]int{}, map[string]bool{}
			}
			occasion := g.occasion(m).id
			if known := smallest[id][occasion]; known == 0 || size < known {
				smallest[id][occasion] = size
			}
			alone[id][occasion] = alone[id][occasion] || size == 2 && !m.isOfMany
		}
	}
	edges, common := map[string]model.CounterpartEdge{}, map[string][]string{}
	for id, sizes := range smallest {
		e := model.CounterpartEdge{Meetings: len(sizes)}
		for _, m := range g.meetings {
			size, isCommon := sizes[m.id]
			if !isCommon {
				continue
			}
			common[id] = append(common[id], m.id)
			if alone[id][m.id] {
				e.Bilateral++
			}
			e.Strength += 1 / float64(size-1)
			if day := model.Date(m.day); m.day != "" {
				if e.First == nil || day < *e.First {
					e.First = &day
				}
				if e.Last == nil || day > *e.Last {
					e.Last = &day
				}
			}
		}
		edges[id] = e
	}
	return edges, common
}

// For random documents the counterparts are those that the document tells, every number counts the list beside it, and
// pages of any size put together are the whole.
func TestCounterparts_randomDocuments(t *testing.T) {
	for _, seed := range seeds(t, 4) {
		g := appliedGraph(t, seed, 5)
		for _, from := range []string{"", "2012"} {
			for kind, actors := range map[string][]string{"Leader": g.leaders, "Country": g.sides} {
				for _, of := range actors {
					want, common := g.counterparts(of, kind == "Country", from)
					checkCounterparts(t, fmt.Sprintf("seed %d: %s since %q", seed, of, from), kind, of, counterpartFilter(from), want, common)
				}
			}
		}
	}
	wipe(t)
}

func counterpartFilter(from string) *model.CounterpartFilter {
	if from == "" {
		return nil
	}
	day := model.Date(from)
	return &model.CounterpartFilter{During: some(&model.DateRange{From: some(&day)})}
}

func checkCounterparts(t *testing.T, name, kind, of string, where *model.CounterpartFilter, want map[string]model.CounterpartEdge, common map[string][]string) {
	t.Helper()
	for i, order := range model.AllCounterpartOrder {
		if i > 0 && !storetest.IsAsked(name+string(order), 16) {
			continue
		}
		items := pages(t, kind+".counterparts", "Counterpart", of, where, string(order), nil)
		if len(items) != len(want) {
			t.Errorf("%s by %s: %d counterparts, want %d", name, order, len(items), len(want))
			return
		}
		for _, item := range items {
			id := item.Node.(model.Entity).Base().ID
			got, expected := item.Edge.(model.CounterpartEdge), want[id]
			if got.Meetings != expected.Meetings || got.Bilateral != expected.Bilateral || math.Abs(got.Strength-expected.Strength) > 1e-6 ||
				date(got.First) != date(expected.First) || date(got.Last) != date(expected.Last) {
				t.Errorf("%s by %s: %s is %+v, want %+v", name, order, id, got, expected)
			}
		}
	}
	for id, edge := range want {
		meetings := pages(t, kind+".common", "Meeting", model.PairID(of, id), where, "NAME_ASC", nil)
		var ids []string
		for _, item := range meetings {
			ids = append(ids, item.Node.(*model.Meeting).ID)
		}
		if !slices.Equal(ids, common[id]) {
			t.Errorf("%s: common with %s is %v, want %v", name, id, ids, common[id])
		}
		two := pages(t, kind+".common", "Meeting", model.PairID(of, id), where, "NAME_ASC", map[string]any{"bilateral": true})
		if len(two) != edge.Bilateral {
			t.Errorf("%s: %d meetings of the two alone with %s, want %d", name, len(two), id, edge.Bilateral)
		}
	}
}

func date(d *model.Date) string { return string(*cmp.Or(d, new(model.Date))) }

// pages reads a whole list in pages of two, and checks its count.
func pages(t *testing.T, name, element, parent string, where *model.CounterpartFilter, order string, params map[string]any) []*model.PageItem {
	t.Helper()
	two := 2
	args := store.PageArgs{First: &two}
	var all []*model.PageItem
	for {
		list, err := store.NewList(name, element, args, where, []string{order}, params)
		if err != nil {
			t.Fatal(err)
		}
		read, err := db.Pages(t.Context(), list, []string{parent})
		if err != nil {
			t.Fatal(err)
		}
		page := read[parent]
		if page == nil { // the parent is of another kind
			return nil
		}
		all = append(all, page.Items...)
		if page.HasNext {
			args.After = &page.Items[len(page.Items)-1].Cursor
			continue
		}
		counts, err := db.Counts(t.Context(), list, []string{parent})
		if err != nil {
			t.Fatal(err)
		}
		if counts[parent] != len(all) {
			t.Errorf("%s of %s: %d in all, count %d", name, parent, len(all), counts[parent])
		}
		return all
	}
}
