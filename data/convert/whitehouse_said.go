package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// addSpeeches writes what was said as statements of meetings: of those that another page or source tells, else of new ones, which may be
// parts of an occasion that is known. A known meeting gains the citation and nothing else.
func (w *whiteHouse) addSpeeches(d *model.Document, sources map[string]*model.Source, o *occasions, known ...*model.Document) {
	lists := [][]*model.Meeting{}
	for _, k := range append(known, d) {
		lists = append(lists, k.Meetings)
	}
	slices.SortStableFunc(w.speeches, func(a, b *remarks) int {
		return cmp.Or(cmp.Compare(a.page.Date, b.page.Date), cmp.Compare(rankOfSetting(a.setting), rankOfSetting(b.setting)))
	})
	w.findMeetings(lists)
	w.fillMatched()
	for _, s := range w.speeches {
		s.findDay(lists)
	}
	ids := map[string]bool{}
	for _, meetings := range lists {
		for _, m := range meetings {
			ids[m.ID] = true
		}
	}
	var added []*model.Meeting
	for _, s := range w.speeches {
		if s.meeting == nil {
			s.meeting = s.newMeeting(w, ids)
			s.becomePress()
			added = append(added, s.meeting)
		}
	}
	d.Meetings = append(d.Meetings, added...)
	lists[len(lists)-1] = d.Meetings
	w.joinNew(o, added, lists)
	w.joinApart(added, lists)
	w.speechQuality.added = added
	for _, s := range w.speeches {
		source := s.page.source()
		source.Kind = model.SourceKindTranscript
		sources[source.ID] = source
		for _, one := range s.said {
			d.Statements = append(d.Statements, s.statement(one))
		}
	}
	w.addJoint(sources, lists)
}

// joinNew makes new meetings parts of others. One of which another source gives only the month was on the day of its remarks.
func (w *whiteHouse) joinNew(o *occasions, added []*model.Meeting, lists [][]*model.Meeting) {
	asGiven := map[*model.Meeting]model.Date{}
	for _, s := range w.speeches {
		if s.isMatched && s.isDay() && !isDay(s.meeting.Start) {
			asGiven[s.meeting], s.meeting.Start = s.meeting.Start, s.start
		}
	}
	o.joinNew(added, lists...)
	for m, start := range asGiven {
		m.Start = start
	}
}

func rankOfSetting(s model.MeetingSetting) int { return slices.Index(headSettings, s) }

// newMeeting is the record of a meeting that no other page tells.
func (s *remarks) newMeeting(w *whiteHouse, taken map[string]bool) *model.Meeting {
	for _, a := range s.came {
		if !hasPerson(s.hosts, a.person) {
			s.hosts = append(s.hosts, a)
		}
	}
	m := s.record(w)
	m.Accounts = nil
	if s.ofMany {
		m.Format = model.MeetingFormatMultilateral
	}
	if s.saidHere && m.Format == model.MeetingFormatMultilateral {
		for i := range m.Participants { // of several, anybody may be the host
			m.Participants[i].Role = model.ParticipantRoleParticipant
		}
	}
	if s.hasMore || s.greetsOthers() {
		m.ParticipantsComplete = new(bool)
	}
	m.Citations = []model.Citation{{Source: s.page.id}}
	if !s.startsAt.IsZero() {
		m.StartsAt = model.DateTime(s.startsAt.Format(time.RFC3339))
	}
	s.dated = s.start
	m.ID = s.readableID()
	if kind := strings.ToLower(string(s.setting)); s.setting != model.MeetingSettingTalks {
		at := strings.LastIndex(m.ID, string(cmp.Or(s.start, model.Date(s.page.at.Format(time.DateOnly)))))
		m.ID = m.ID[:at] + strings.ReplaceAll(kind, "_", "-") + "-" + m.ID[at:]
	}
	m.ID = cmp.Or(w.decided[s.page.id]["id"], m.ID)
	for n, base := 2, m.ID; taken[m.ID]; n++ {
		m.ID = fmt.Sprintf("%s-%d", base, n)
	}
	taken[m.ID] = true
	return m
}

// greetsOthers reports whether somebody greets those at an occasion of more than talks whom the page does not list.
func (s *remarks) greetsOthers() bool {
	isAround := !slices.Contains(talksOrMeal[:3], s.setting) && s.setting != model.MeetingSettingPress
	return isAround && slices.ContainsFunc(s.turns, func(t turn) bool { return othersThere.MatchString(t.Text) })
}

var othersThere = regexp.MustCompile(`(?i)\b(?:(?:Mr\.|Madam) Speaker|members of (?:Congress|the Cabinet)|distinguished guests|ladies and gentlemen|honored guests)\b`)

// becomePress makes remarks in which somebody answers a journalist an appearance before the press. The id keeps the word of the title.
func (s *remarks) becomePress() {
	isAsked := slices.ContainsFunc(s.said, func(one *said) bool { return s.isAnswer(one) && s.question(one) != nil })
	if s.setting != model.MeetingSettingOther || !isAsked {
		return
	}
	s.setting, s.meeting.Setting = model.MeetingSettingPress, model.MeetingSettingPress
	s.meeting.Names[0].Text = strings.Replace(s.meeting.Names[0].Text, s.suffix, " before the press", 1)
}

// findMeetings finds the meetings that others tell: each for one page of the same kind. What the page itself has the day of comes first.
func (w *whiteHouse) findMeetings(lists [][]*model.Meeting) {
	spans := w.spansOfKnown()
	taken := map[*model.Meeting]bool{}
	for _, tries := range []struct{ days, visits bool }{{true, false}, {true, true}, {false, false}} {
		for _, s := range w.speeches {
			if s.isDay() != tries.days || s.meeting != nil {
				continue
			}
			s.mayBeVisit = tries.visits
			m := s.findIn(lists, spans, taken)
			if m == nil {
				continue
			}
			taken[m], s.meeting, s.isMatched = true, m, true
			cited := model.Citation{Source: s.page.id}
			isDisputed := slices.ContainsFunc(m.Disputes, func(d model.Dispute) bool { return d.Field == "start" })
			if isDay(m.Start) && tries.visits && !isDisputed && (s.start < m.Start || s.start > cmp.Or(m.End, m.Start)) {
				m.Disputes = append(m.Disputes, disputed("start", string(m.Start), withoutExcerpts(slices.Clone(m.Citations)), string(s.start), cited))
			}
			if isDay(m.Start) && m.Setting != model.MeetingSettingVisit && !s.isDay() {
				s.start = m.Start
			}
			m.Citations = append(m.Citations, cited)
			w.speechQuality.matched = append(w.speechQuality.matched, m.ID+": "+s.page.id)
		}
	}
}

// findIn is the only meeting that may be the one of a page, or the first one of those on its day; nil if there is none.
func (s *remarks) findIn(lists [][]*model.Meeting, spans map[*model.Meeting][2]model.Date, taken map[*model.Meeting]bool) *model.Meeting {
	var found []*model.Meeting
	for _, meetings := range lists {
		for _, m := range meetings {
			if !taken[m] && s.isAt(m, spans[m]) {
				found = append(found, m)
			}
		}
	}
	if len(found) == 0 || !s.isDay() && len(found) > 1 {
		return nil
	}
	rank := func(m *model.Meeting) int { return rankOfSetting(cmp.Or(m.Setting, model.MeetingSettingTalks)) }
	return slices.MinFunc(found, func(a, b *model.Meeting) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a.ID, b.ID)) })
}

// findDay gives a page the day on which it probably was, if the same persons met on that day by another source, and not on that of
// publication as well.
func (s *remarks) findDay(lists [][]*model.Meeting) {
	if s.meeting != nil || s.isDay() || s.likely == "" || s.mode != model.MeetingModeInPerson {
		return
	}
	published := model.Date(s.page.at.Format(time.DateOnly))
	isThen := false
	for _, meetings := range lists {
		for _, m := range meetings {
			if !isDay(m.Start) || m.Mode != "" && m.Mode != model.MeetingModeInPerson || slices.ContainsFunc(s.actors(), func(a usaActor) bool {
				return !hasActor(m.Participants, a.id())
			}) {
				continue
			}
			covers := func(day model.Date) bool { return m.Start <= day && day <= cmp.Or(m.End, m.Start) }
			if s.likely != published && covers(published) {
				return
			}
			isThen = isThen || covers(s.likely)
		}
	}
	if isThen {
		s.setDay(s.likely)
	}
}

// spansOfKnown are the days of meetings that have only a month, because a list gives the days of a stay, or a readout none at all.
func (w *whiteHouse) spansOfKnown() map[*model.Meeting][2]model.Date {
	spans := map[*model.Meeting][2]model.Date{}
	for _, e := range w.met {
		if e.meeting != nil {
			spans[e.meeting] = [2]model.Date{e.from, e.to}
		}
	}
	for _, r := range w.told {
		if r.meeting != nil && !isDay(r.meeting.Start) {
			published := model.Date(r.page.at.Format(time.DateOnly))
			spans[r.meeting] = [2]model.Date{moved(published, -1), published}
		}
	}
	return spans
}

// isAt reports whether a meeting of another page or source is the one of a page with remarks: the same persons, in the same way and
// place, on the same day, or, where one of them does not give it, on days that leave no other.
func (s *remarks) isAt(m *model.Meeting, span [2]model.Date) bool {
	isCall := m.Mode != "" && m.Mode != model.MeetingModeInPerson
	isOtherMode := isCall != (s.mode != model.MeetingModeInPerson) && (!isCall || s.place != place{} || s.setting != model.MeetingSettingTalks)
	if isOtherMode || cmp.Or(m.Status, model.MeetingStatusHeld) != model.MeetingStatusHeld {
		return false
	}
	if !s.isOfKind(cmp.Or(m.Setting, model.MeetingSettingTalks)) || m.Country != "" && s.place.country != "" && m.Country != s.place.country ||
		m.City != "" && s.place.city != "" && slug(string(m.City)) != slug(s.place.city) {
		return false
	}
	for _, a := range s.actors() {
		if !hasActor(m.Participants, a.id()) {
			return false
		}
	}
	for _, p := range m.Participants { // nobody else was there but officials of the same side
		if !slices.ContainsFunc(s.actors(), func(a usaActor) bool { return a.id() == p.Actor }) &&
			(p.Title != "Secretary of State" && p.Title != "Vice President" || s.hosts[0].naming.Title != "President") {
			return false
		}
	}
	from, to := span[0], span[1]
	if isDay(m.Start) {
		from, to = m.Start, cmp.Or(m.End, m.Start)
	}
	switch {
	case from == "":
		return false
	case !s.isDay():
		published := model.Date(s.page.at.Format(time.DateOnly))
		return to >= moved(published, -1) && from <= published
	case isCall: // the day of the other source may be that of another time zone
		return moved(from, -1) <= s.start && s.start <= moved(to, 1)
	case isVisitRow(m) && m.Setting == model.MeetingSettingVisit && s.mayBeVisit:
		return moved(from, -visitDays) <= s.start && s.start <= moved(to, visitDays)
	}
	return from <= s.start && s.start <= to
}

// isOfKind reports whether a setting is the one of a page. Remarks before a meeting are a part of that meeting, in whichever form.
func (s *remarks) isOfKind(setting model.MeetingSetting) bool {
	if s.setting != model.MeetingSettingTalks && s.setting != model.MeetingSettingExpandedTalks {
		return setting == s.setting
	}
	return slices.Contains(talksOrMeal, setting)
}

// talksOrMeal are the settings of what is called a meeting. One at a meal is one by a readout.
var talksOrMeal = []model.MeetingSetting{
	model.MeetingSettingTalks, model.MeetingSettingExpandedTalks, model.MeetingSettingVisit, model.MeetingSettingDinner,
}

func (s *remarks) statement(one *said) *model.Statement {
	speaker := one.side
	if one.person != nil {
		speaker = one.person.id
	}
	return &model.Statement{
		EntityBase: model.EntityBase{ID: fmt.Sprintf("%s-%d", s.page.id, one.number)},
		Kind:       s.kindOf(one),
		Date:       s.start,
		Speaker:    speaker,

		SpeakerNamedAs:      one.naming.NamedAs,
		SpeakerTitle:        one.naming.Title,
		SpeakerIdentifiedBy: one.naming.IdentifiedBy,

		Meeting:  s.meeting.ID,
		Position: &one.number,
		Question: s.question(one),
		Renditions: []model.Rendition{{
			Text: one.turn.Text, Form: model.RenditionFormVerbatim, Lang: "en", Translated: s.translated(one), Source: s.page.id,
			Locator: model.Optional(fmt.Sprintf("turn %d", one.number)),
		}},
	}
}

func (s *remarks) kindOf(one *said) model.StatementKind {
	switch {
	case s.setting == model.MeetingSettingPress && s.isAnswer(one):
		return model.StatementKindAnswer
	case s.setting == model.MeetingSettingPress:
		return model.StatementKindPress
	}
	return model.StatementKindRemark
}
