package loaders

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
)

// text is a text of its own in memory, as what comes from Neo4j is.
func text(i, length int) string { return fmt.Sprintf("%08d%s", i, strings.Repeat("x", length)) }

func someMeeting(i int) *model.Meeting {
	m := &model.Meeting{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: text(i, 20)}}}
	m.Names = []model.LocalizedText{{Lang: "en", Text: text(i, 40)}, {Lang: "ru", Text: text(i, 60)}}
	m.City, m.Venue = model.Optional(text(i, 4)), model.Optional(text(i, 20))
	m.About = []string{text(i, 10), text(i, 12), text(i, 14)}
	for range 4 {
		m.Participants = append(m.Participants, model.Participant{Actor: text(i, 10)})
	}
	m.Citations = append(m.Citations, model.Citation{Source: text(i, 20), Excerpt: model.Optional(text(i, 200))})
	return m
}

func someStatement(i int) *model.Statement {
	s := &model.Statement{Speaker: text(i, 10), About: []string{text(i, 10)}}
	s.ID = text(i, 20)
	s.Renditions = []model.Rendition{{Text: text(i, 3000), Source: text(i, 20)}}
	return s
}

func somePage(i, size int) *model.Page {
	page := &model.Page{HasNext: true}
	for n := range size {
		page.Items = append(page.Items, &model.PageItem{
			Node: someStatement(i*size + n), Cursor: text(n, 80), Edge: model.ParticipantEdge{OfficeID: text(n, 20)},
		})
	}
	return page
}

func someNetwork(i int) *analysis.Network {
	n := &analysis.Network{}
	for k := range 300 {
		n.Nodes = append(n.Nodes, text(i+k, 12))
		n.Links = append(n.Links, &model.Link{})
		n.Frontier = append(n.Frontier, analysis.Frontier{Node: n.Nodes[k], Kind: model.LinkKindMet, Shown: 1, Total: 2})
	}
	return n
}

// What the cache takes itself to have is about what it has in memory, for all kinds of values.
func TestCache_bytes(t *testing.T) {
	for name, c := range map[string]struct {
		entries int
		value   func(i int) any
	}{
		"meetings":             {4_000, func(i int) any { return someMeeting(i) }},
		"statements":           {2_000, func(i int) any { return someStatement(i) }},
		"unknown ids":          {40_000, func(int) any { return nil }},
		"counts":               {40_000, func(i int) any { return 1000 + i }},
		"texts":                {40_000, func(i int) any { return text(i, 12) }},
		"ids":                  {20_000, func(i int) any { return []string{text(i, 10), text(i, 20)} }},
		"pages of twenty":      {2_000, func(i int) any { return keepPage(somePage(i, 20)) }},
		"pages of one":         {20_000, func(i int) any { return keepPage(somePage(i, 1)) }},
		"networks":             {200, func(i int) any { return someNetwork(i) }},
		"communities by actor": {100, func(i int) any { return map[string]int{text(i, 9): 1, text(i, 8): 2, text(i, 10): 3} }},
		"accounts": {2_000, func(i int) any {
			return []*model.Account{{Text: text(i, 3000), Lang: "en", Source: text(i, 20), Meeting: text(i, 20)}}
		}},
		"evidence that cites much": {4_000, func(i int) any { return &model.Evidence{Citations: someMeeting(i).Citations} }},
	} {
		t.Run(name, func(t *testing.T) {
			before := heap()
			g := newGeneration("1", 256<<20)
			for i := range c.entries {
				g.add(text(i, 12), c.value(i))
			}
			real, counted := heap()-before, g.values.Bytes()
			if ratio := float64(counted) / float64(real); ratio < 0.8 || ratio > 1.6 || g.values.Len() != c.entries {
				t.Errorf("%d entries, %d bytes counted, %d in memory: %.2f", g.values.Len(), counted, real, ratio)
			} else {
				t.Logf("%.2f of %d bytes each", ratio, real/c.entries)
			}
			runtime.KeepAlive(g)
		})
	}
}

// heap returns the bytes of what is in use.
func heap() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc) //nolint:gosec // a test has not that much
}
