package main

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func TestBundled_partsAgreeWithTheirOccasions(t *testing.T) {
	t.Parallel()
	c, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.checkParts(); err != nil {
		t.Error(err)
	}
}

func TestContradictingParts(t *testing.T) {
	t.Parallel()
	const of = model.ForumRelationOnSidelines
	at := func(id, whole, city, country, forum string) *model.Meeting {
		m := &model.Meeting{PartOf: whole, City: model.Optional(city), Country: country, Forum: forum}
		m.ID = id
		return m
	}
	c := &conversion{documents: map[string]*model.Document{
		"a": {Meetings: []*model.Meeting{at("talks", "", "X", "utopia", ""), at("somewhere", "", "", "", ""), at("beside", "", "X", "utopia", "f-1")}},
		"b": {Meetings: []*model.Meeting{
			at("press", "talks", "X", "utopia", ""), at("nowhere", "talks", "", "", ""), at("dinner", "somewhere", "X", "utopia", ""),
			at("lunch", "beside", "X", "utopia", "f-1"), at("ceremony", "beside", "X", "utopia", ""),
		}},
	}}
	if err := c.checkParts(); err != nil {
		t.Error(err)
	}
	for name, wrong := range map[string]*model.Meeting{
		"city": at("p", "talks", "Y", "utopia", ""), "country": at("p", "talks", "", "achora", ""), "forum": at("p", "talks", "X", "utopia", "f-1"),
		"forum f-2": at("p", "beside", "X", "utopia", "f-2"),
	} {
		wrong.ForumRelation = of
		c.documents["c"] = &model.Document{Meetings: []*model.Meeting{wrong}}
		if err := c.checkParts(); err == nil || !strings.Contains(err.Error(), "p: "+name) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}
