package graph_test

import (
	"encoding/json"
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

// A link says whether a rule inferred it, and how many of its facts are disputed or not known to have taken place.
func TestLink_sureness(t *testing.T) {
	answer := askAsEditor(t, `mutation($document: GraphDocument!) { apply(document: $document) { created } }`, map[string]any{
		"document": json.RawMessage(`{
			"uncited": true,
			"leaders": [{"id": "sure-ada", "names": [{"lang": "en", "text": "Sure Ada"}]}, {"id": "sure-bo", "names": [{"lang": "en", "text": "Sure Bo"}]}],
			"forums": [{"id": "sure-forum", "names": [{"lang": "en", "text": "Sure forum"}], "start": "1516-05"}],
			"distantDates": true,
			"sources": [{"id": "sure-paper", "kind": "NEWS", "names": [{"lang": "en", "text": "Paper"}], "lang": "en"}],
			"meetings": [
				{"id": "sure-talks", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "start": "1516-05-01", "standing": "DISPUTED",
					"participants": [{"actor": "sure-ada"}, {"actor": "sure-bo"}]},
				{"id": "sure-dinner", "names": [{"lang": "en", "text": "Dinner"}], "format": "BILATERAL", "start": "1516-05-01",
					"partOf": "sure-talks", "partOfBasis": "INFERRED", "participants": [{"actor": "sure-ada"}, {"actor": "sure-bo"}]},
				{"id": "sure-walk", "names": [{"lang": "en", "text": "Walk"}], "format": "BILATERAL", "start": "1516-05-03",
					"forum": "sure-forum", "forumRelation": "ON_SIDELINES", "forumBasis": "EXPLICIT",
					"disputes": [{"field": "forumRelation", "values": [{"value": "SESSION_OF", "citations": [{"source": "sure-paper"}]}]}],
					"participants": [{"actor": "sure-ada"}, {"actor": "sure-bo"}]},
				{"id": "sure-plan", "names": [{"lang": "en", "text": "Plan"}], "format": "BILATERAL", "start": "1516-06", "status": "ANNOUNCED",
					"participants": [{"actor": "sure-ada"}, {"actor": "sure-bo"}]}]
		}`),
	})
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	t.Cleanup(func() {
		remove(t, "sure-dinner", "sure-talks", "sure-walk", "sure-plan", "sure-forum", "sure-ada", "sure-bo", "sure-paper")
	})
	type link struct {
		ID                string
		Weight            float64
		Basis             *string
		Disputed, NotHeld int
	}
	var drawn struct{ Network struct{ Links []link } }
	mustAsk(t, `{ network(seeds: ["sure-ada", "sure-bo", "sure-forum", "sure-talks", "sure-dinner", "sure-walk", "sure-plan"], hops: 0) {
		links { id weight basis disputed notHeld } } }`, nil, &drawn)
	found := map[string]string{}
	for _, l := range drawn.Network.Links {
		basis := "none"
		if l.Basis != nil {
			basis = *l.Basis
		}
		found[l.ID] = fmt.Sprintf("%v %s %d %d", l.Weight, basis, l.Disputed, l.NotHeld)
	}
	for id, want := range map[string]string{
		"MET:sure-ada:sure-bo":                 "2 none 1 0",
		"PARTICIPATED_IN:sure-ada:sure-talks":  "1 none 1 0",
		"PARTICIPATED_IN:sure-ada:sure-walk":   "1 none 0 0", // sources differ on the forum alone
		"PARTICIPATED_IN:sure-ada:sure-plan":   "1 none 0 1",
		"PART_OF:sure-dinner:sure-talks":       "1 INFERRED 0 0",
		"ON_SIDELINES_OF:sure-walk:sure-forum": "1 EXPLICIT 1 0",
	} {
		if found[id] != want {
			t.Errorf("%s: weight, basis, disputed and not held are %q, want %q", id, found[id], want)
		}
	}
}
