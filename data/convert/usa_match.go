package main

import (
	"cmp"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// matchSettings are the settings in which a meeting of another source may be the one that a row tells, the likeliest first.
var matchSettings = []model.MeetingSetting{
	model.MeetingSettingTalks, model.MeetingSettingDinner, model.MeetingSettingVisit, model.MeetingSettingPress, model.MeetingSettingCeremony,
	model.MeetingSettingPullAside,
}

// match finds the meetings of other documents that rows tell too: the same persons met in person on the days of the row, or a day
// before or after them, in the same country.
func (u *usa) match(known []*model.Document) {
	byActor := map[string][]*model.Meeting{}
	for _, d := range known {
		for _, m := range d.Meetings {
			for _, p := range m.Participants {
				byActor[p.Actor] = append(byActor[p.Actor], m)
			}
		}
	}
	for _, e := range u.met {
		if m := e.sameIn(byActor); m != nil {
			e.meeting = m
			u.quality.matched = append(u.quality.matched, m.ID+": "+e.stays[0].locator())
			e.complete(m)
		}
	}
	// Who was at such a meeting has been met by the traveller: that a row names several says of none that there was another meeting.
	for _, e := range u.met {
		if e.meeting != nil {
			continue
		}
		for _, k := range u.met {
			if k.meeting != nil && k.stays[0] == e.stays[0] && holdsAll(k.meeting, e.others) {
				e.meeting = k.meeting
			}
		}
	}
}

func holdsAll(m *model.Meeting, actors []usaActor) bool {
	return !slices.ContainsFunc(actors, func(a usaActor) bool {
		return a.person == nil || !hasActor(m.Participants, a.person.id)
	})
}

// sameIn is the meeting of the same persons, nil if there is none.
func (e *encounter) sameIn(byActor map[string][]*model.Meeting) *model.Meeting {
	if len(e.others) == 0 || e.others[0].person == nil || e.hosts[0].person == nil {
		return nil
	}
	var found []*model.Meeting
	for _, m := range byActor[e.others[0].person.id] {
		rank := slices.Index(matchSettings, cmp.Or(m.Setting, model.MeetingSettingTalks))
		if rank < 0 || m.Mode != "" && m.Mode != model.MeetingModeInPerson || m.Status != "" && m.Status != model.MeetingStatusHeld {
			continue
		}
		if holdsAll(m, append(e.hosts[:1:1], e.others...)) && e.isNear(m) && (m.Country == "" || e.place.country == "" || m.Country == e.place.country) {
			found = append(found, m)
		}
	}
	if len(found) == 0 {
		return nil
	}
	return slices.MinFunc(found, func(a, b *model.Meeting) int {
		return cmp.Or(cmp.Compare(e.daysOff(a), e.daysOff(b)),
			cmp.Compare(slices.Index(matchSettings, cmp.Or(a.Setting, model.MeetingSettingTalks)), slices.Index(matchSettings, cmp.Or(b.Setting, model.MeetingSettingTalks))),
			cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID))
	})
}

// daysOff is 0 for a meeting on a day of the row, else 1.
func (e *encounter) daysOff(m *model.Meeting) int {
	if e.from <= m.Start && m.Start <= e.to {
		return 0
	}
	return 1
}

func (e *encounter) isNear(m *model.Meeting) bool {
	return isDay(m.Start) && moved(e.from, -1) <= m.Start && m.Start <= moved(e.to, 1)
}

func moved(d model.Date, days int) model.Date {
	day, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return model.Date(day.AddDate(0, 0, days).Format(time.DateOnly))
}

// complete adds to a meeting of another source what a row tells: the citation, a place where that one has none, and, where they
// differ, a dispute. The city of a stay is no contradiction: people travel.
func (e *encounter) complete(m *model.Meeting) {
	others := slices.Clone(m.Citations)
	cited := e.citations()
	for _, c := range cited {
		if !slices.ContainsFunc(m.Citations, func(k model.Citation) bool { return k.Source == c.Source && k.Locator == c.Locator }) {
			m.Citations = append(m.Citations, c)
		}
	}
	for _, a := range e.hosts[1:] { // a secretary of state who came along, and whom the other source does not name
		if !hasActor(m.Participants, a.id()) {
			came := e.participant(a, a.side)
			came.Role = roleOf(m, e.hosts[0].id())
			m.Participants = append(m.Participants, came)
		}
	}
	if e.daysOff(m) > 0 {
		days := string(e.from)
		if !e.isOneDay() {
			days += "/" + string(e.to)
		}
		m.Disputes = append(m.Disputes, model.Dispute{Field: "start", Values: []model.DisputedValue{
			{Value: string(m.Start), Citations: withoutExcerpts(others)}, {Value: days, Citations: withoutExcerpts(cited)},
		}})
	}
	if s := e.stays[0]; len(s.cities) < 2 && s.role != "visit" && s.from == s.to && s.place.city != "" && m.City != "" && slug(s.place.city) != slug(string(m.City)) {
		m.Disputes = append(m.Disputes, model.Dispute{Field: "city", Values: []model.DisputedValue{
			{Value: string(m.City), Citations: withoutExcerpts(others)}, {Value: s.place.city, Citations: withoutExcerpts(cited[:1])},
		}})
	}
	switch {
	case m.Country == "" && m.City == "" && m.Venue == "":
		e.place.put(m)
	case m.City == "" && m.Venue == "" && (e.place.city != "" || e.place.venue != ""):
		e.place.put(m)
	}
}

// roleOf is the role that a participant has.
func roleOf(m *model.Meeting, actor string) model.ParticipantRole {
	at := slices.IndexFunc(m.Participants, func(p model.Participant) bool { return p.Actor == actor })
	return m.Participants[at].Role
}

func withoutExcerpts(all []model.Citation) []model.Citation {
	all = slices.Clone(all)
	for i := range all {
		all[i].Excerpt = ""
	}
	return all
}
