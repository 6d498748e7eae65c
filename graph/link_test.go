package graph_test

import (
	"fmt"
	"testing"
)

// A link that a network has is found again by its id, with its years, and what is no link by no id.
func TestNode_links(t *testing.T) {
	type link struct {
		ID     string
		Kind   string
		Weight float64
		Years  []struct {
			Year   string
			Weight float64
		}
		From, To struct{ ID string }
	}
	const fields = "fragment l on Link { id kind weight from { id } to { id } years { year weight } }"
	var drawn struct{ Network struct{ Links []link } }
	mustAsk(t, `{ network(seeds: ["vladimir-putin", "xi-jinping", "russia"], hops: 0) { links { ...l } } } `+fields, nil, &drawn)
	if len(drawn.Network.Links) < 2 {
		t.Fatalf("%+v", drawn)
	}
	for _, l := range drawn.Network.Links {
		var found struct{ Node link }
		mustAsk(t, `query($id: ID!) { node(id: $id) { id ...l } } `+fields, map[string]any{"id": l.ID}, &found)
		if fmt.Sprint(found.Node) != fmt.Sprint(l) {
			t.Errorf("%+v, in the network %+v", found.Node, l)
		}
		dated := 0.0
		for _, y := range l.Years {
			dated += y.Weight
		}
		if l.Kind == "MET" && (dated != l.Weight || len(l.Years) < 5) || dated > l.Weight {
			t.Errorf("%+v has %f dated facts", l, dated)
		}
	}
	var scoped, counted struct {
		Network  struct{ Links []link }
		Meetings struct{ TotalCount float64 }
	}
	const where = "{ mode: [PHONE] }"
	mustAsk(t, `{ network(seeds: ["vladimir-putin", "xi-jinping"], hops: 0, via: [MET], meetings: `+where+`) { links { ...l } } } `+fields, nil, &scoped)
	mustAsk(t, `{ meetings(where: { status: [HELD], mode: [PHONE], participants: { all: ["vladimir-putin", "xi-jinping"] } }) { totalCount } }`, nil, &counted)
	sum := 0.0
	for _, y := range scoped.Network.Links[0].Years {
		sum += y.Weight
	}
	if sum != counted.Meetings.TotalCount || scoped.Network.Links[0].Weight != sum || sum == 0 {
		t.Errorf("%+v, and %f calls", scoped, counted.Meetings.TotalCount)
	}
	// The same link under a condition has another weight, and therefore another id, by which no link with every fact is found.
	for _, l := range drawn.Network.Links {
		if l.ID == scoped.Network.Links[0].ID {
			t.Errorf("%s is the id of a link under a condition, and of the one with every fact", l.ID)
		}
	}
	var found struct{ Node *link }
	mustAsk(t, `query($id: ID!) { node(id: $id) { ...l } } `+fields, map[string]any{"id": scoped.Network.Links[0].ID}, &found)
	if found.Node != nil {
		t.Errorf("%+v", found.Node)
	}
	answer := mustAsk(t, `{ nodes(ids: ["MET:xi-jinping:vladimir-putin", "xi-jinping", "HELD_OFFICE:russia:vladimir-putin", "MET:vladimir-putin:nobody",
		"MET:vladimir-putin:vladimir-putin", "MET:vladimir-putin:russia", "LIKES:vladimir-putin:xi-jinping", "HELD_OFFICE:vladimir-putin:russia"]) { id } }`, nil, nil)
	const want = `{"nodes":[{"id":"MET:vladimir-putin:xi-jinping"},{"id":"xi-jinping"},null,null,null,null,null,{"id":"HELD_OFFICE:vladimir-putin:russia"}]}`
	if string(answer.Data) != want {
		t.Errorf("%s, want %s", answer.Data, want)
	}
}
