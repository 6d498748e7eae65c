package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// spanned are the days on one of which a meeting of another source was, as far as that source says.
type spanned struct {
	*model.Meeting
	from, to model.Date
	early    bool // in a document that is loaded before those that have what only pages of the White House name
}

// match finds the meetings of other documents that pages tell too. The same persons met, in the same country, on a day of those that the
// other source gives, or a day before or after a day of it. A page that does not say the day is the only one of a month, and so is the
// meeting.
func (w *whiteHouse) match(known []*model.Document) {
	spans := map[*model.Meeting]*encounter{}
	for _, e := range w.met {
		if e.meeting != nil && spans[e.meeting] == nil {
			spans[e.meeting] = e
		}
	}
	byActor := map[string][]spanned{}
	for i, d := range known {
		for _, m := range d.Meetings {
			if m.Start == "" {
				continue
			}
			s := spanned{m, model.Date(m.Start.First()), model.Date(cmp.Or(m.End, m.Start).Last()), i+1 < len(known)}
			if e := spans[m]; e != nil && !isDay(m.Start) {
				s.from, s.to = e.from, e.to
			}
			for _, p := range m.Participants {
				byActor[p.Actor] = append(byActor[p.Actor], s)
			}
		}
	}
	taken := map[*model.Meeting]*readout{}
	for _, days := range []bool{true, false} {
		for _, r := range w.told {
			if r.isDay() == days && r.meeting == nil {
				w.matchOne(r, byActor, taken)
			}
		}
	}
}

func (w *whiteHouse) matchOne(r *readout, byActor map[string][]spanned, taken map[*model.Meeting]*readout) {
	if len(r.others) == 0 || r.others[0].person == nil || r.hosts[0].person == nil {
		return
	}
	var found []spanned
	for _, m := range byActor[r.others[0].person.id] {
		if taken[m.Meeting] == nil && r.isSame(m) && r.isWhole(m, byActor) {
			found = append(found, m)
		}
	}
	if len(found) == 0 || !r.isDay() && len(found) > 1 {
		return
	}
	one := slices.MinFunc(found, func(a, b spanned) int {
		return cmp.Or(cmp.Compare(r.daysOff(a), r.daysOff(b)), cmp.Compare(len(b.Participants), len(a.Participants)), cmp.Compare(a.ID, b.ID))
	})
	taken[one.Meeting] = r
	r.meeting, r.matched = one.Meeting, true
	w.quality.matched = append(w.quality.matched, one.ID+": "+r.page.id)
	listed := one.Start
	w.complete(r, one)
	w.absorb(r, listed, byActor, taken)
}

// The longest times between a meeting or a call of another source and a page that does not say the day of the one that it tells. That may
// have been on the day after its publication where the other one was.
const (
	matchDays     = 3
	matchCallDays = 1
)

// isSame reports whether a meeting of another source may be the one that a page tells.
func (r *readout) isSame(m spanned) bool {
	if cmp.Or(m.Mode, model.MeetingModeInPerson) != r.mode || cmp.Or(m.Status, model.MeetingStatusHeld) != model.MeetingStatusHeld {
		return false
	}
	if r.mode == model.MeetingModeInPerson && slices.Index(matchSettings, cmp.Or(m.Setting, model.MeetingSettingTalks)) < 0 {
		return false
	}
	if m.Country != "" && r.place.country != "" && m.Country != r.place.country {
		return false
	}
	if !hasActor(m.Participants, r.hosts[0].person.id) {
		return false
	}
	for _, p := range m.Participants { // nobody else may have been there
		if !slices.ContainsFunc(r.actors(), func(a usaActor) bool { return a.id() == p.Actor }) && !isOfVisit(m, p) {
			return false
		}
	}
	if r.isDay() {
		return r.daysOff(m) <= 1
	}
	published := model.Date(r.page.at.Format("2006-01-02"))
	days := matchDays
	if r.mode != model.MeetingModeInPerson {
		days = matchCallDays
	}
	return m.to >= moved(published, -days) && m.from <= moved(published, 1) && (isDay(m.Start) || m.to <= published || m.from >= moved(published, -mostDays))
}

// isWhole reports whether a list that gives a stay of days for a meeting has the others whom the page names there too. Talks of two in
// such a stay are not those of three that a page tells.
func (r *readout) isWhole(m spanned, byActor map[string][]spanned) bool {
	return m.early || m.from == m.to || !slices.ContainsFunc(r.others, func(a usaActor) bool {
		return a.side != r.others[0].side && !slices.ContainsFunc(byActor[a.id()], func(k spanned) bool {
			return k.Meeting == m.Meeting || sharesCitation(k.Meeting, m.Meeting) || isVisitRow(k.Meeting) && k.Start == m.Start
		})
	})
}

// isOfVisit: a secretary of state who came along, and whom a page does not name.
func isOfVisit(m spanned, p model.Participant) bool {
	return p.Title == "Secretary of State" && len(m.Participants) > 2
}

// daysOff is 0 for a meeting on a day of the other source, 1 for one near its only day, more for others.
func (r *readout) daysOff(m spanned) int {
	switch {
	case m.from <= r.start && r.start <= m.to:
		return 0
	case m.from == m.to && isDay(m.Start) && moved(m.from, -1) <= r.start && r.start <= moved(m.to, 1):
		return 1
	case m.from == m.to && isDay(m.Start) && isVisitRow(m.Meeting) && moved(m.from, -visitDays) <= r.start && r.start <= moved(m.to, visitDays):
		return 1
	}
	return 2
}

// visitDays is the longest time by which the list of visits is off: nobody comes twice within it.
const visitDays = 3

func isVisitRow(m *model.Meeting) bool {
	return slices.ContainsFunc(m.Citations, func(c model.Citation) bool { return strings.HasPrefix(c.Source, "us-state-department-visits") })
}

// absorb makes what another source tells of the others at a meeting parts of it: it has one record for each whom a traveller met. A part
// that the same list has on the same day is on the day of the page too.
func (w *whiteHouse) absorb(r *readout, listed model.Date, byActor map[string][]spanned, taken map[*model.Meeting]*readout) {
	for _, a := range r.others[1:] {
		for _, m := range byActor[a.id()] {
			if m.Meeting == r.meeting || taken[m.Meeting] != nil || m.PartOf != "" || r.meeting.PartOf != "" || !r.isSame(m) ||
				!sharesCitation(m.Meeting, r.meeting) && (m.Start != listed || !isVisitRow(m.Meeting)) {
				continue
			}
			taken[m.Meeting] = r
			m.PartOf, m.PartOfBasis = r.meeting.ID, model.BasisInferred
			if !m.early && r.daysOff(m) == 1 {
				w.follow(r, m.Meeting, withoutExcerpts(m.Citations))
				m.Citations = append(m.Citations, r.citation())
			}
			w.quality.parts = append(w.quality.parts, m.ID+" in "+r.meeting.ID)
		}
	}
}

func sharesCitation(a, b *model.Meeting) bool {
	return slices.ContainsFunc(a.Citations, func(c model.Citation) bool {
		return slices.ContainsFunc(b.Citations, func(k model.Citation) bool { return k.Source == c.Source && k.Locator == c.Locator })
	})
}

// complete adds to a meeting of another source what a page tells: the citation, the account, those whom the other one does not name, a
// finer day, a place where that one has none, and, where they differ, a dispute.
func (w *whiteHouse) complete(r *readout, m spanned) {
	others := withoutExcerpts(slices.Clone(m.Citations))
	isListed := !m.early // in the State Department's lists alone, whose days and cities are those of a stay
	cited := r.citation()
	m.Citations = append(m.Citations, cited)
	m.Accounts = append(m.Accounts, r.page.accounts()...)
	joins := false
	for _, a := range r.actors() {
		isLate := a.person != nil && slices.Contains([]string{debateFile, usaFile}, a.person.home)
		if (!m.early || !isLate) && !hasActor(m.Participants, a.id()) {
			m.Participants = append(m.Participants, r.participant(a, m.Country))
			joins = true
		}
	}
	switch {
	case !r.isDay():
		// the other source knows better
	case !isDay(m.Start):
		m.Start, m.End = r.start, r.end
		m.Names[0].Text = w.renamed(m.Meeting)
	case r.daysOff(m) == 1 && isListed:
		w.follow(r, m.Meeting, others)
	case r.daysOff(m) == 1:
		m.Disputes = append(m.Disputes, disputed("start", string(m.Start), others, string(r.start), cited))
	}
	if m.City == "" && m.Venue == "" && (r.place.city != "" || r.place.venue != "") {
		r.place.put(m.Meeting)
	} else if differ := m.City != "" && slug(string(m.City)) != slug(r.place.city); differ && isListed && (r.place.city != "" || r.place.venue != "") {
		w.moveTo(r, m.Meeting, others, cited)
	} else if differ && r.place.city != "" {
		m.Disputes = append(m.Disputes, disputed("city", string(m.City), others, r.place.city, cited))
	}
	if m.Venue == "" && m.City != "" && string(m.City) == r.place.city {
		m.Venue = model.Optional(r.place.venue)
	}
	if joins {
		w.rename(r, m.Meeting)
	} else if m.Format == model.MeetingFormatUnknown {
		m.Format = r.format() // the page says who was there
	}
	isNew := slices.ContainsFunc(w.newForums, func(f *model.Forum) bool { return f.ID == r.forum })
	if m.Forum == "" && r.forum != "" && (!m.early || !isNew && !strings.HasPrefix(r.forum, debateSeries)) && m.Setting != model.MeetingSettingVisit {
		m.Forum, m.ForumRelation, m.ForumBasis = r.forum, r.relation, model.BasisExplicit
	}
}

// follow gives a meeting the day that a page says in words. What the list says stays as another version.
func (w *whiteHouse) follow(r *readout, m *model.Meeting, listed []model.Citation) {
	m.Disputes = append(m.Disputes, disputed("start", string(r.start), []model.Citation{{Source: r.page.id}}, string(m.Start), listed...))
	m.Start = r.start
	m.Names[0].Text = w.renamed(m)
}

// moveTo gives a meeting the place that a page says. What the list says stays as another version, but for Washington, which a rule takes
// for the city of a visit of which the list says nothing else.
func (w *whiteHouse) moveTo(r *readout, m *model.Meeting, listed []model.Citation, cited model.Citation) {
	isSaid := func(c model.Citation) bool {
		return !strings.HasPrefix(c.Source, "us-state-department-visits") || strings.Contains(string(c.Excerpt), string(m.City))
	}
	was := string(m.City)
	if slices.ContainsFunc(m.Citations, func(c model.Citation) bool { return c.Source != cited.Source && isSaid(c) }) {
		now, ofPage := cmp.Or(r.place.city, r.place.venue), withoutExcerpts([]model.Citation{cited})
		m.Disputes = append(m.Disputes, disputed("city", now, ofPage, was, listed...))
	}
	r.place.put(m)
	m.Names[0].Text = strings.Replace(m.Names[0].Text, ", "+was, ", "+cmp.Or(r.place.city, r.place.venue), 1)
}

// rename gives a meeting of which others are known the name and format of all.
func (w *whiteHouse) rename(r *readout, m *model.Meeting) {
	all := *r
	all.start, all.end, all.place = m.Start, m.End, place{venue: string(m.Venue), city: string(m.City), country: m.Country}
	m.Names[0].Text, m.Format = all.name(w), r.format()
}

func disputed(field, a string, cited []model.Citation, b string, by ...model.Citation) model.Dispute {
	return model.Dispute{Field: field, Values: []model.DisputedValue{
		{Value: a, Citations: cited}, {Value: b, Citations: withoutExcerpts(by)},
	}}
}

// placed is the name of a meeting whose place has become known.
func placed(m *model.Meeting) string {
	day := ", " + span(m.Start, m.End)
	who, ok := strings.CutSuffix(m.Names[0].Text, day)
	if !ok {
		return m.Names[0].Text
	}
	return who + ", " + cmp.Or(string(m.City), string(m.Venue)) + day
}

// renamed is the name of a meeting whose day has become known.
func (w *whiteHouse) renamed(m *model.Meeting) string {
	name := m.Names[0].Text
	for at := len(name) - 1; at > 0; at-- {
		if name[at] == ',' {
			return name[:at] + ", " + span(m.Start, m.End)
		}
	}
	return name
}
