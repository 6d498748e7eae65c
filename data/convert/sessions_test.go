package main

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A list of a session is incomplete if it has one side, and otherwise what somebody read of it. Whoever is absent is no side.
func TestCompleteness(t *testing.T) {
	t.Parallel()
	yes, no := true, false
	k := &kremlin{offices: &offices{}}
	one, other := holderOf("a", "2000", "2020"), holderOf("b", "2000", "2020")
	for reason, c := range map[string]struct {
		e    event
		want *bool
	}{
		"one side":                 {event{class: session, people: []*person{one}}, &no},
		"two sides":                {event{class: session, people: []*person{one, other}}, nil},
		"a country beside":         {event{class: session, people: []*person{one}, countries: []string{"b"}}, nil},
		"the other is absent":      {event{class: session, people: []*person{one, other}, absent: []*person{other}}, &no},
		"somebody read it":         {event{class: session, people: []*person{one}, namesAll: &yes}, &yes},
		"talks":                    {event{class: talks, people: []*person{one}}, nil},
		"talks that somebody read": {event{class: talks, people: []*person{one, other}, namesAll: &no}, &no},
	} {
		c.e.start, c.e.page = "2010-01-01", &page{}
		if got := c.e.completeness(k); !sameTruth(got, c.want) {
			t.Errorf("%s: %s, want %s", reason, truth(got), truth(c.want))
		}
	}
}

// A forum has those who were named at its sessions, and heads of state and government who met on its sidelines on its days.
func TestListParticipants(t *testing.T) {
	t.Parallel()
	a, b, guest := holderOf("a", "2000", "2020"), holderOf("b", "2000", "2020"), &person{id: "guest", home: leadersFile}
	met := func(relation model.ForumRelation, basis model.Basis, day model.Date, whole *bool, who ...string) *model.Meeting {
		m := &model.Meeting{
			Forum: "f", ForumRelation: relation, ForumBasis: basis, Start: day, ParticipantsComplete: whole,
			FactBase: model.FactBase{Citations: []model.Citation{{Source: "s"}}},
		}
		for _, id := range who {
			m.Participants = append(m.Participants, model.Participant{Actor: id})
		}
		return m
	}
	yes, no := true, false
	const sessionOf, aside = model.ForumRelationSessionOf, model.ForumRelationOnSidelines
	for reason, c := range map[string]struct {
		meetings []*model.Meeting
		want     []string
		whole    *bool
	}{
		"nobody":                      {nil, nil, &no},
		"one side":                    {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", nil, "id-a")}, []string{"id-a"}, &no},
		"an incomplete session":       {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", &no, "id-a", "id-b")}, []string{"id-a", "id-b"}, &no},
		"a complete session":          {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", &yes, "id-a", "id-b")}, []string{"id-a", "id-b"}, &yes},
		"a session of unknown":        {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", nil, "id-a", "id-b")}, []string{"id-a", "id-b"}, nil},
		"without the host":            {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", &yes, "id-b", "c")}, []string{"id-b", "c"}, &no},
		"the country of somebody":     {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", nil, "b", "id-b", "id-a")}, []string{"id-b", "id-a"}, nil},
		"on the sidelines":            {[]*model.Meeting{met(aside, "EXPLICIT", "2010-01-01", nil, "id-a", "id-b")}, []string{"id-a", "id-b"}, nil},
		"on the sidelines, inferred":  {[]*model.Meeting{met(aside, "INFERRED", "2010-01-01", nil, "id-a", "id-b")}, nil, &no},
		"the day before":              {[]*model.Meeting{met(aside, "EXPLICIT", "2009-12-31", nil, "id-a", "id-b")}, nil, &no},
		"somebody without an office":  {[]*model.Meeting{met(aside, "EXPLICIT", "2010-01-01", nil, "id-a", "guest")}, []string{"id-a"}, &no},
		"a guest of a session itself": {[]*model.Meeting{met(sessionOf, "EXPLICIT", "2010-01-01", nil, "id-a", "guest")}, []string{"id-a", "guest"}, nil},
	} {
		f := &model.Forum{Series: "g20", Start: "2010-01-01", End: "2010-01-01", Country: "a"}
		f.ID = "f"
		con := &conversion{people: &people{all: []*person{a, b, guest}}, documents: map[string]*model.Document{}}
		for _, name := range inOrder {
			con.documents[name] = &model.Document{}
		}
		con.documents[kremlinFile].Forums, con.documents[kremlinFile].Meetings = []*model.Forum{f}, c.meetings
		con.listParticipants()
		var got []string
		for _, p := range f.Participants {
			got = append(got, p.Actor)
		}
		if !slices.Equal(got, c.want) || !sameTruth(f.ParticipantsComplete, c.whole) {
			t.Errorf("%s: %v, %s; want %v, %s", reason, got, truth(f.ParticipantsComplete), c.want, truth(c.whole))
		}
	}
}

// holderOf is the head of state of a country.
func holderOf(country string, from, to model.Date) *person {
	return &person{id: "id-" + country, home: leadersFile, tenures: []*tenure{{
		office: office{model.OfficeHeadOfState, country}, claims: []claim{{from: from + "-01-01", to: to + "-01-01"}},
	}}}
}

func sameTruth(a, b *bool) bool { return truth(a) == truth(b) }

func truth(is *bool) string {
	switch {
	case is == nil:
		return "not known"
	case *is:
		return "complete"
	}
	return "incomplete"
}
