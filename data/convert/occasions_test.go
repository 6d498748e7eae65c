package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// at makes a meeting for the rule: its id, its day in March 2019, setting, city, and who took part.
func at(id string, day int, setting model.MeetingSetting, city string, who string) *model.Meeting {
	m := &model.Meeting{
		NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: id}}, Setting: setting,
		Start: model.Date(fmt.Sprintf("2019-03-%02d", day)), City: model.Optional(city), Country: "utopia",
	}
	for actor := range strings.FieldsSeq(who) {
		m.Participants = append(m.Participants, model.Participant{Actor: actor})
	}
	return m
}

func TestOccasions_join(t *testing.T) {
	const (
		talks    = model.MeetingSettingTalks
		dinner   = model.MeetingSettingDinner
		press    = model.MeetingSettingPress
		visit    = model.MeetingSettingVisit
		ceremony = model.MeetingSettingCeremony
		session  = model.MeetingSettingSession
	)
	in := func(forum string, relation model.ForumRelation, m *model.Meeting) *model.Meeting {
		m.Forum, m.ForumRelation = forum, relation
		return m
	}
	beside := func(m *model.Meeting) *model.Meeting { return in("forum-2019", model.ForumRelationOnSidelines, m) }
	of := func(m *model.Meeting) *model.Meeting { return in("forum-2019", model.ForumRelationSessionOf, m) }
	with := func(m *model.Meeting, change func(m *model.Meeting)) *model.Meeting { change(m); return m }
	held := func(venue model.Optional, m *model.Meeting) *model.Meeting { m.Venue = venue; return m }
	hour := func(hour int, m *model.Meeting) *model.Meeting {
		m.StartsAt = model.DateTime(fmt.Sprintf("%sT%02d:00:00Z", m.Start, hour))
		return m
	}
	listed := func(m *model.Meeting) *model.Meeting {
		m.Citations = []model.Citation{{Source: "us-state-department-visits-utopia"}}
		return m
	}
	for name, test := range map[string]struct {
		meetings []*model.Meeting
		want     string // part>occasion
	}{
		"talks, dinner and press": {
			[]*model.Meeting{at("p", 1, press, "X", "a b"), at("d", 1, dinner, "X", "a b"), at("t", 1, talks, "X", "a b")}, "d>t p>t",
		},
		"the largest is the occasion, and some of its people a part of it": {
			[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("d", 1, dinner, "X", "a b c")}, "t>d",
		},
		"the earliest of equals":     {[]*model.Meeting{at("u", 2, talks, "X", "a b"), at("t", 1, talks, "X", "a b")}, "u>t"},
		"a guest more is no part":    {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("d", 1, dinner, "X", "a c")}, ""},
		"another city":               {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 1, press, "Y", "a b")}, ""},
		"the same name of a city":    {[]*model.Meeting{at("t", 1, talks, "X", "a b"), with(at("p", 1, press, "X", "a b"), func(m *model.Meeting) { m.Country = "atlantis" })}, ""},
		"no city":                    {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 1, press, "", "a b")}, "p>t"},
		"no city, and another day":   {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 2, press, "", "a b")}, ""},
		"no city, beside a part":     {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("u", 2, dinner, "X", "a b"), at("p", 2, press, "", "a b")}, "p>t u>t"},
		"no city, and other people":  {[]*model.Meeting{at("t", 1, talks, "X", "a b c"), at("p", 1, press, "", "a b")}, ""},
		"the following day":          {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 2, press, "X", "a b")}, "p>t"},
		"the day before":             {[]*model.Meeting{at("p", 1, visit, "X", "a b"), at("t", 2, talks, "X", "a b")}, "t>p"},
		"two days later":             {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 3, press, "X", "a b")}, ""},
		"no drift over days":         {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("u", 2, talks, "X", "a b"), at("v", 3, talks, "X", "a b")}, "u>t"},
		"never both days around":     {[]*model.Meeting{at("p", 1, press, "X", "a b"), at("t", 2, talks, "X", "a b"), at("q", 3, press, "X", "a b")}, "q>t"},
		"some people, another day":   {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("d", 2, dinner, "X", "a b c")}, ""},
		"one person alone":           {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("p", 1, press, "X", "a")}, ""},
		"by telephone":               {[]*model.Meeting{at("t", 1, talks, "X", "a b"), with(at("p", 1, talks, "X", "a b"), func(m *model.Meeting) { m.Mode = model.MeetingModePhone })}, ""},
		"announced":                  {[]*model.Meeting{at("t", 1, talks, "X", "a b"), with(at("p", 1, talks, "X", "a b"), func(m *model.Meeting) { m.Status = model.MeetingStatusAnnounced })}, ""},
		"somebody absent":            {[]*model.Meeting{with(at("t", 1, talks, "X", "a b"), func(m *model.Meeting) { m.Participants[1].Role = model.ParticipantRoleAbsent }), at("p", 1, press, "X", "a b")}, ""},
		"a month":                    {[]*model.Meeting{with(at("t", 1, talks, "X", "a b"), func(m *model.Meeting) { m.Start = "2019-03" }), with(at("u", 1, talks, "X", "a b"), func(m *model.Meeting) { m.Start = "2019-03" })}, ""},
		"an arrival in a country":    {[]*model.Meeting{at("v", 1, visit, "X", "a utopia"), at("t", 2, talks, "X", "a h")}, "t>v"},
		"sessions of a forum":        {[]*model.Meeting{of(at("s", 1, session, "X", "a b c")), of(at("r", 1, session, "X", "a b"))}, "r>s"},
		"sessions of two forums":     {[]*model.Meeting{of(at("s", 1, session, "X", "a b c")), in("other-2019", model.ForumRelationSessionOf, at("r", 1, session, "X", "a b"))}, ""},
		"talks beside a session":     {[]*model.Meeting{of(at("s", 1, session, "X", "a b c")), beside(at("t", 1, talks, "X", "a b")), beside(at("d", 1, dinner, "X", "a b"))}, "d>t"},
		"others beside a forum":      {[]*model.Meeting{beside(at("d", 1, dinner, "X", "a b c")), beside(at("t", 1, talks, "X", "a b"))}, ""},
		"press after a session":      {[]*model.Meeting{of(at("s", 1, session, "X", "a b c")), at("p", 1, press, "X", "a b")}, "p>s"},
		"press after talks beside":   {[]*model.Meeting{of(at("s", 1, session, "X", "a b c")), beside(at("t", 1, talks, "X", "a b")), at("p", 1, press, "X", "a b")}, "p>t"},
		"a summit without sidelines": {[]*model.Meeting{in("normandy-format-2019", model.ForumRelationSessionOf, at("s", 1, session, "X", "a b c d")), in("normandy-format-2019", model.ForumRelationOnSidelines, at("t", 1, talks, "X", "a b")), at("p", 2, press, "X", "a b c d")}, "p>s t>s"},
		"at a venue on two days":     {[]*model.Meeting{with(at("t", 1, talks, "", "a b"), func(m *model.Meeting) { m.Venue = "V" }), with(at("p", 2, press, "", "a b"), func(m *model.Meeting) { m.Venue = "V" })}, "p>t"},
		"at two venues on two days":  {[]*model.Meeting{with(at("t", 1, talks, "", "a b"), func(m *model.Meeting) { m.Venue = "V" }), with(at("p", 2, press, "", "a b"), func(m *model.Meeting) { m.Venue = "W" })}, ""},
		"in two buildings":           {[]*model.Meeting{held("The Kremlin", at("t", 1, talks, "X", "a b")), held("The Bolshoi Theatre", at("g", 1, ceremony, "X", "a b"))}, ""},
		"in a room of the building":  {[]*model.Meeting{held("Oval Office, White House", at("t", 1, talks, "X", "a b")), held("White House", at("p", 1, press, "X", "a b"))}, "p>t"},
		"in two houses on a visit":   {[]*model.Meeting{listed(held("White House", at("v", 1, visit, "X", "a b"))), held("U.S. Capitol", at("d", 1, dinner, "X", "a b"))}, "d>v"},
		"the earlier talk":           {[]*model.Meeting{hour(12, at("t", 1, talks, "X", "a b")), hour(10, at("d", 1, dinner, "X", "a b")), hour(9, at("c", 1, ceremony, "X", "a b"))}, "c>d t>d"},
		"an opening the day before":  {[]*model.Meeting{at("t", 2, talks, "X", "a b"), at("c", 1, ceremony, "X", "a b")}, "t>c"},
		"an opening before a forum":  {[]*model.Meeting{beside(at("t", 2, talks, "X", "a b")), at("c", 1, ceremony, "X", "a b")}, ""},
		"a talk of some before":      {[]*model.Meeting{hour(12, at("t", 1, talks, "X", "a b c")), hour(10, at("u", 1, talks, "X", "a b"))}, "u>t"},
		"the whole by decision":      {[]*model.Meeting{hour(12, at("whole", 1, talks, "X", "a b")), hour(10, at("m", 1, dinner, "X", "a b")), at("joined", 1, talks, "Y", "c d")}, "joined>whole m>whole"},
		"a session is no dinner's":   {[]*model.Meeting{at("d", 1, dinner, "X", "a b c"), in("normandy-format-2019", model.ForumRelationSessionOf, at("s", 1, session, "X", "a b"))}, ""},
		"apart by decision":          {[]*model.Meeting{at("t", 1, talks, "X", "a b"), at("apart", 1, ceremony, "X", "a b")}, ""},
		"a part by decision":         {[]*model.Meeting{at("whole", 1, talks, "X", "a b"), at("joined", 1, talks, "Y", "c d")}, "joined>whole"},
		"a part already":             {[]*model.Meeting{at("t", 1, talks, "X", "a b"), with(at("p", 1, press, "X", "a b"), func(m *model.Meeting) { m.PartOf = "elsewhere" })}, "p>elsewhere"},
	} {
		t.Run(name, func(t *testing.T) {
			o := &occasions{persons: map[string]*person{}, decided: map[string]occasionDecision{}, formats: []string{"normandy-format"}}
			for _, id := range []string{"a", "b", "c", "d"} {
				o.persons[id] = &person{id: id}
			}
			o.persons["h"] = &person{id: "h", tenures: []*tenure{{office: office{model.OfficeHeadOfState, "utopia"}, claims: []claim{{from: "2000"}}}}}
			for _, m := range test.meetings {
				switch m.ID {
				case "apart":
					o.decided[m.ID] = occasionDecision{apart: true}
				case "joined":
					o.decided[m.ID] = occasionDecision{with: "whole"}
				}
			}
			if err := o.join(test.meetings); err != nil {
				t.Fatal(err)
			}
			parts := map[string]string{}
			for _, m := range test.meetings {
				if m.PartOf != "" {
					parts[m.ID] = m.PartOf
				}
			}
			var got []string
			for _, id := range slices.Sorted(maps.Keys(parts)) {
				got = append(got, id+">"+parts[id])
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("got %q, want %q", strings.Join(got, " "), test.want)
			}
		})
	}
}

// What was an occasion of its own is not inferred to have been on the sidelines of a forum for a part of it alone.
func TestOccasions_inferredSidelines(t *testing.T) {
	for basis, want := range map[model.Basis]string{model.BasisInferred: "", model.BasisExplicit: "f-2019"} {
		o := &occasions{persons: map[string]*person{"a": {}, "b": {}}, decided: map[string]occasionDecision{}}
		whole, part := at("whole", 1, model.MeetingSettingTalks, "X", "a b"), at("part", 1, model.MeetingSettingTalks, "X", "a b")
		whole.StartsAt, part.StartsAt = "2019-01-01T10:00:00Z", "2019-01-01T11:00:00Z"
		part.Forum, part.ForumRelation, part.ForumBasis = "f-2019", model.ForumRelationOnSidelines, basis
		if err := o.join([]*model.Meeting{whole, part}); err != nil {
			t.Fatal(err)
		}
		if part.PartOf != whole.ID || part.Forum != want || part.ForumBasis != "" && want == "" || part.ForumRelation != "" && want == "" {
			t.Errorf("%s: part of %q, %s %q (%s)", basis, part.PartOf, part.ForumRelation, part.Forum, part.ForumBasis)
		}
	}
}

// An occasion of an earlier document, for which nothing is inferred, takes over what is inferred of a part on its day. The forum comes with it.
func TestOccasions_inferredOfPart(t *testing.T) {
	o := &occasions{persons: map[string]*person{"a": {}, "b": {}}, decided: map[string]occasionDecision{}}
	whole := at("whole", 1, model.MeetingSettingTalks, "X", "a b")
	part, later := at("part", 1, model.MeetingSettingTalks, "X", "a b"), at("later", 2, model.MeetingSettingTalks, "X", "a b")
	part.Forum, part.ForumRelation, part.ForumBasis = "f-2019", model.ForumRelationOnSidelines, model.BasisInferred
	later.Forum, later.ForumRelation, later.ForumBasis = "g-2019", model.ForumRelationOnSidelines, model.BasisInferred
	if err := o.join([]*model.Meeting{whole}, []*model.Meeting{part, later}); err != nil {
		t.Fatal(err)
	}
	if whole.Forum != "f-2019" || whole.ForumBasis != model.BasisInferred || part.Forum != "f-2019" || later.Forum != "" {
		t.Errorf("beside %q (%s), %q and %q", whole.Forum, whole.ForumBasis, part.Forum, later.Forum)
	}
	f := &model.Forum{Series: "f"}
	f.ID = "f-2019"
	series := &model.ForumSeries{}
	series.ID = "f"
	pages, curated := &model.Document{Forums: []*model.Forum{f}, ForumSeries: []*model.ForumSeries{series}}, &model.Document{Meetings: []*model.Meeting{whole}}
	if err := moveForums(pages, curated); err != nil || len(pages.Forums)+len(pages.ForumSeries) > 0 || len(curated.Forums) != 1 || len(curated.ForumSeries) != 1 {
		t.Errorf("%v: %+v", err, curated)
	}
	f.Participants = make([]model.Participant, 2)
	pages, curated = &model.Document{Forums: []*model.Forum{f}}, &model.Document{Meetings: []*model.Meeting{whole}}
	if err := moveForums(pages, curated); err == nil {
		t.Error("participants may come later")
	}
}

// A part is never in a document that is loaded before that of its occasion.
func TestOccasions_joinInOrderOfLoading(t *testing.T) {
	o := &occasions{persons: map[string]*person{"a": {}, "b": {}, "c": {}}, decided: map[string]occasionDecision{}}
	first := at("later-but-first", 2, model.MeetingSettingPress, "X", "a b")
	second, larger := at("t", 1, model.MeetingSettingTalks, "X", "a b"), at("l", 2, model.MeetingSettingDinner, "X", "a b c")
	if err := o.join([]*model.Meeting{first}, []*model.Meeting{second, larger}); err != nil {
		t.Fatal(err)
	}
	if first.PartOf != "" || second.PartOf != first.ID || second.PartOfBasis != model.BasisInferred || larger.PartOf != "" {
		t.Errorf("parts of %q, %q (%s) and %q", first.PartOf, second.PartOf, second.PartOfBasis, larger.PartOf)
	}
}

func TestOccasions_wrongDecisions(t *testing.T) {
	for wrong, decision := range map[string]occasionDecision{
		"nobody": {apart: true}, "t": {with: "nobody"}, "first": {with: "t"},
	} {
		o := &occasions{decided: map[string]occasionDecision{wrong: decision}}
		first, second := at("first", 1, "", "X", "a b"), at("t", 1, "", "X", "a b")
		err := o.join([]*model.Meeting{first}, []*model.Meeting{second})
		if err == nil {
			err = (&conversion{occasions: o}).checkOccasions()
		}
		if err == nil || !strings.Contains(err.Error(), "occasions.csv") {
			t.Errorf("%s, %+v: %v", wrong, decision, err)
		}
	}
}

func TestPlacePress(t *testing.T) {
	t.Parallel()
	held := func(id, whole string, start, end model.Date, setting model.MeetingSetting, country string) *model.Meeting {
		m := &model.Meeting{PartOf: whole, Start: start, End: end, Setting: setting, Country: country}
		m.ID = id
		return m
	}
	const press, visit, talks = model.MeetingSettingPress, model.MeetingSettingVisit, model.MeetingSettingTalks
	d := &model.Document{Meetings: []*model.Meeting{
		held("visit", "", "2001-05-01", "", visit, "utopia"), held("journey", "", "2001-06-01", "2001-06-03", visit, "utopia"),
		held("that day", "visit", "2001-05-01", "", press, ""), held("the next day", "visit", "2001-05-02", "", press, ""),
		held("of several days", "journey", "2001-06-01", "", press, ""), held("talks", "visit", "2001-05-01", "", talks, ""),
		held("elsewhere", "visit", "2001-05-01", "", press, "achora"), held("alone", "", "2001-05-01", "", press, ""),
	}}
	video := held("by video", "visit", "2001-05-01", "", press, "")
	video.Mode = model.MeetingModeVideo
	d.Meetings = append(d.Meetings, video)
	placePress(map[string]*model.Document{"a": d})
	want := map[string]string{"visit": "utopia", "journey": "utopia", "that day": "utopia", "elsewhere": "achora"}
	for _, m := range d.Meetings {
		if m.Country != want[m.ID] {
			t.Errorf("%s was in %q", m.ID, m.Country)
		}
	}
}
