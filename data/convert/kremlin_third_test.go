package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

func TestEvent_hasUnknownSpeaker(t *testing.T) {
	t.Parallel()
	president, head := &person{id: "vladimir-putin", names: en("Vladimir Putin")}, &person{id: "rustam-minnikhanov", names: en("Rustam Minnikhanov")}
	crown := &person{id: "m", names: en("Mohammed bin Zayed Al Nahyan")}
	for speaker, want := range map[string]bool{
		"Mintimer Shaimiyev": true, "Director of the museum Yelena Morozova": true,
		"Rustem Minnikhanov": false, "Vlaidmir Putin": false, "Crown Prince Mohammed Al Nahyan of Abu Dhabi": false, "Question": false, "Remark": false, "": false,
	} {
		turns := []turn{{Speaker: "Vladimir Putin", Text: "Mr Minnikhanov and I came to see you."}, {Speaker: speaker, Text: "Thank you."}}
		e := &event{class: talks, people: []*person{president, head, crown}, page: &page{Turns: turns}, start: "2018-01-25"}
		e.statements = []*said{{number: 1, turn: turns[0], person: president}}
		if got := e.hasUnknownSpeaker(); got != want {
			t.Errorf("%q: %v", speaker, got)
		}
		if got := e.addressees(e.statements[0]); (got == nil) != want {
			t.Errorf("%q: addressees %v", speaker, got)
		}
		if is := e.completeness(&kremlin{}); (is != nil) != want || is != nil && *is {
			t.Errorf("%q: complete %v", speaker, is)
		}
	}
}

func TestPage_day(t *testing.T) {
	t.Parallel()
	for lead, want := range map[string]model.Date{
		"Yesterday evening Vladimir Putin held a working meeting with Igor Shuvalov.":           "2013-02-28",
		"Last night, Vladimir Putin had a meeting with Vladimir Puchkov.":                       "2013-02-28",
		"Late the previous evening, the President had a working meeting.":                       "2013-02-28",
		"Vladimir Putin met with the President, whom he had met yesterday evening, once again.": "2013-03-01",
		"": "2013-03-01",
	} {
		p := &page{Date: "2013-03-01", Time: "10:15", Lead: lead}
		if got := p.day(); got != want {
			t.Errorf("%q: %s", lead, got)
		}
		e := &event{page: p, class: call}
		if (&kremlin{}).timeAndPlace(e); (e.startsAt != "") != (want == "2013-03-01") {
			t.Errorf("%q: at %s", lead, e.startsAt)
		}
	}
	for at, want := range map[string]model.DateTime{
		"2001-11-02 23:50": "", "2001-11-02 05:10": "", "2001-11-02 06:00": "2001-11-02T06:00:00+03:00", "2019-06-28 23:50": "2019-06-28T23:50:00+03:00",
	} {
		e := &event{page: &page{Date: at[:10], Time: at[11:]}, class: talks}
		if (&kremlin{}).timeAndPlace(e); e.startsAt != want {
			t.Errorf("%s: at %s, want %s", at, e.startsAt, want)
		}
	}
}

// An hour at night may be that of the page: the day is then the earlier one of Moscow and the place.
func TestKremlin_dayAtNight(t *testing.T) {
	t.Parallel()
	cities := &places{known: map[string]place{
		"Almaty": {"", "Almaty", "kazakhstan", "Asia/Almaty"}, "Paris": {"", "Paris", "france", "Europe/Paris"},
		"New York": {"", "New York", "united-states", "America/New_York"},
	}}
	for where, want := range map[string]struct {
		at  string
		day model.Date
	}{
		"Almaty": {"2002-06-04 23:55", "2002-06-04"}, "Paris": {"2002-06-05 01:30", "2002-06-04"}, "New York": {"2002-06-05 01:30", "2002-06-04"},
	} {
		e := &event{page: &page{Date: want.at[:10], Time: want.at[11:], Place: where}, class: talks}
		if (&kremlin{places: cities, quality: newQuality()}).timeAndPlace(e); e.start != want.day || (e.startsAt != "") != (where == "New York") {
			t.Errorf("%s, %s: on %s at %q", where, want.at, e.start, e.startsAt)
		}
	}
}

func TestEvent_format(t *testing.T) {
	t.Parallel()
	company := organizationWords{record: &model.Organization{NamedBase: named("gazprom", nil)}, country: "russia"}
	k := &kremlin{offices: &offices{organizations: []organizationWords{company}}}
	of := func(side string) *person {
		p := &person{id: side}
		if side != "" {
			p.tenures = []*tenure{{office: office{model.OfficeHeadOfOrganization, side}, claims: []claim{{from: "2000"}}}}
		}
		return p
	}
	for _, c := range []struct {
		class class
		sides []string
		want  model.MeetingFormat
	}{
		{talks, []string{"russia", "china"}, model.MeetingFormatBilateral},
		{talks, []string{"russia", "china", "mongolia"}, model.MeetingFormatTrilateral},
		{talks, []string{"russia", "china", "mongolia", "india"}, model.MeetingFormatMultilateral},
		{talks, []string{"russia", "gazprom"}, model.MeetingFormatInternal},
		{talks, []string{"russia", "gazprom", "china"}, model.MeetingFormatBilateral},
		{talks, []string{"russia", ""}, model.MeetingFormatUnknown},
		{press, []string{"russia"}, model.MeetingFormatUnknown},
		{session, []string{"russia"}, model.MeetingFormatMultilateral},
	} {
		e := &event{class: c.class, page: &page{}, start: "2010-01-01"}
		for _, side := range c.sides {
			e.people = append(e.people, of(side))
		}
		if got := e.format(k); got != c.want {
			t.Errorf("%s of %q: %s, want %s", c.class, c.sides, got, c.want)
		}
	}
}
