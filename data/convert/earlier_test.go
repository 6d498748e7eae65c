package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

// An id of an earlier version leads to a person only if every mention that had its names means that one.
func TestConversion_earlierIDs(t *testing.T) {
	p := newPeople()
	menon := p.add(debateFile)
	p.spell(menon, "Jagat S. Mehta")
	menon.id, menon.speaksFor = "jagat-s-mehta", "india"
	c := &conversion{people: p, debate: &debate{rows: []*speakerRow{
		{year: 2004, side: "guyana", name: "Insanally"}, {year: 1995, side: "guyana", name: "Insanally", person: menon},
		{year: 1970, side: "iran", name: "Aram", person: menon},
	}}, documents: map[string]*model.Document{debateFile: {Leaders: []*model.Leader{menon.record(nil)}}}}
	merged, retired, err := c.earlierIDs()
	if err != nil {
		t.Fatal(err)
	}
	into, gone := map[string]string{}, map[string]string{}
	for _, m := range merged {
		into[m.From] = m.Into
	}
	for _, r := range retired {
		gone[r.id] = r.why
	}
	if into["a-aram"] != "jagat-s-mehta" {
		t.Errorf("all mentions mean one person: %q", into["a-aram"])
	}
	if into["insanally-guyana"] != "" || gone["insanally-guyana"] == "" {
		t.Errorf("one mention stays with its side: %q, %q", into["insanally-guyana"], gone["insanally-guyana"])
	}
	if gone["chnoupek-czechoslovakia"] == "" {
		t.Error("an id that means nobody is not told")
	}
}
