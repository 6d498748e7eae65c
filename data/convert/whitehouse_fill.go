package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// fillMatched gives the meetings that another page or source tells what the pages with remarks know better: the day where the other one
// has a month, the hour, the city where it has none, a link by video where it has a call, and officials who spoke. Ids stay.
func (w *whiteHouse) fillMatched() {
	told := map[*model.Meeting]*readout{}
	for _, r := range w.told {
		if r.meeting != nil && !r.matched {
			told[r.meeting] = r
		}
	}
	for _, s := range w.speeches {
		if !s.isMatched {
			continue
		}
		filled := w.fill(s, told[s.meeting])
		if len(filled) > 0 {
			w.speechQuality.filled = append(w.speechQuality.filled, s.meeting.ID+": "+strings.Join(filled, ", "))
		}
	}
}

// fill returns what it filled in the meeting of a page. The readout is nil for a meeting of another source.
func (w *whiteHouse) fill(s *remarks, r *readout) []string {
	m := s.meeting
	var filled []string
	if m.Setting != model.MeetingSettingVisit && m.End == "" && s.isDay() && isOf(s.start, m.Start) {
		m.Start = s.start
		filled = append(filled, "day")
	}
	if m.Setting != model.MeetingSettingVisit && m.StartsAt == "" && !s.startsAt.IsZero() && m.Start == s.start {
		m.StartsAt = model.DateTime(s.startsAt.Format(time.RFC3339))
	}
	if s.mode == model.MeetingModeVideo && m.Mode == model.MeetingModePhone {
		m.Mode = model.MeetingModeVideo
		filled = append(filled, "video")
	}
	if m.City == "" && m.Venue == "" && cmp.Or(m.Mode, model.MeetingModeInPerson) == model.MeetingModeInPerson && s.place != (place{}) &&
		(m.Country == "" || s.place.country == m.Country) {
		s.place.put(m)
		s.giveRoles(m)
		filled = append(filled, "place")
	}
	if m.Venue == "" && m.City != "" && string(m.City) == s.place.city && m.Setting != model.MeetingSettingVisit {
		m.Venue = model.Optional(s.place.venue)
	}
	if len(filled) > 0 {
		w.nameFilled(m, r)
	}
	for _, a := range s.came {
		if !hasActor(m.Participants, a.id()) {
			m.Participants = append(m.Participants, s.participant(a, m.Country))
			filled = append(filled, a.id())
		}
	}
	return filled
}

// giveRoles says who received whom where the place has become known.
func (s *remarks) giveRoles(m *model.Meeting) {
	if m.Forum != "" || m.City == "New York" { // in a hotel beside the General Assembly
		return
	}
	for i, p := range m.Participants {
		at := slices.IndexFunc(s.actors(), func(a usaActor) bool { return a.id() == p.Actor })
		if at >= 0 && p.Role == model.ParticipantRoleParticipant {
			m.Participants[i].Role = s.participant(s.actors()[at], m.Country).Role
		}
	}
}

// isOf reports whether a day is within a month or a year.
func isOf(day, coarse model.Date) bool {
	return coarse != "" && !isDay(coarse) && strings.HasPrefix(string(day), string(coarse))
}

// nameFilled gives a meeting the name of what is known now.
func (w *whiteHouse) nameFilled(m *model.Meeting, r *readout) {
	if r == nil {
		m.Names[0].Text = w.renamed(m)
		return
	}
	now := *r
	now.start, now.mode = m.Start, cmp.Or(m.Mode, model.MeetingModeInPerson)
	now.place = place{venue: string(m.Venue), city: string(m.City), country: m.Country}
	m.Names[0].Text = now.name(w)
}

// joinApart makes new meetings parts of those that the rule of occasions does not find. A press conference belongs to the talks of the
// very same persons on its day, before it belongs to those of more; to such talks of which another page has only the month; and by video
// to the talk by video on its day. A dinner at which others received a visitor belongs to the visit.
func (w *whiteHouse) joinApart(added []*model.Meeting, lists [][]*model.Meeting) {
	spans, byID := w.spansOfKnown(), map[string]*model.Meeting{}
	for _, meetings := range lists {
		for _, m := range meetings {
			byID[m.ID] = m
		}
	}
	for _, m := range added {
		head := byID[m.PartOf]
		isRight := head != nil && head.Start == m.Start && len(head.Participants) == len(m.Participants)
		if !isDay(m.Start) || isRight {
			continue
		}
		var found []*model.Meeting
		for _, k := range byID {
			if k != m && k.PartOf == "" && (isTalkOf(k, m, spans[k]) || isVisitOf(k, m)) {
				found = append(found, k)
			}
		}
		if len(found) == 1 && found[0] != head {
			m.PartOf, m.PartOfBasis = found[0].ID, model.BasisInferred
			w.speechQuality.apart = append(w.speechQuality.apart, m.ID+" in "+found[0].ID)
		}
	}
}

// isTalkOf reports whether a meeting is the talk after which those who were there met the press.
func isTalkOf(talk, press *model.Meeting, span [2]model.Date) bool {
	if press.Setting != model.MeetingSettingPress || talk.Setting == model.MeetingSettingPress || talk.Setting == model.MeetingSettingVisit ||
		slices.ContainsFunc(press.Participants, func(p model.Participant) bool { return !hasActor(talk.Participants, p.Actor) }) {
		return false
	}
	if press.Mode == model.MeetingModeVideo {
		return talk.Mode == model.MeetingModeVideo && talk.Start == press.Start
	}
	isCoarse := !isDay(talk.Start) && span[0] != "" && span[0] <= press.Start && press.Start <= span[1]
	isThen := talk.Start == press.Start && talk.City == press.City && press.City != ""
	return (isCoarse || isThen) && cmp.Or(talk.Mode, model.MeetingModeInPerson) == model.MeetingModeInPerson &&
		len(talk.Participants) == len(press.Participants)
}

// isVisitOf reports whether a meeting is the visit of those whom others received at a table, in the same city on a day of it.
func isVisitOf(visit, dinner *model.Meeting) bool {
	return dinner.Setting == model.MeetingSettingDinner && visit.Setting == model.MeetingSettingVisit &&
		visit.City != "" && visit.City == dinner.City && visit.Country == dinner.Country &&
		visit.Start <= dinner.Start && dinner.Start <= cmp.Or(visit.End, visit.Start) &&
		slices.ContainsFunc(dinner.Participants, func(p model.Participant) bool { return p.Role == model.ParticipantRoleGuest }) &&
		!slices.ContainsFunc(dinner.Participants, func(p model.Participant) bool {
			return p.Role == model.ParticipantRoleGuest && !hasActor(visit.Participants, p.Actor)
		})
}
