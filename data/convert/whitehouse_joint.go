package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

var (
	// saysThatMet: a joint statement tells a meeting only if one of its first sentences says that they met, and when.
	saysThatMet = regexp.MustCompile(`(?i)\b(?:met|spoke|hosted|held (?:their|a|an) (?:\w+ ){0,3}(?:meeting|call))\b`)
	// headOfStatement is the day and the place at the head of a statement: "20 May 2023, Hiroshima".
	headOfStatement = regexp.MustCompile(`^\d{1,2} [A-Z][a-z]+ \d{4}, (\p{Lu}\p{L}+)\n`)
	ofACall         = regexp.MustCompile(`(?i)\bcall\b`)
)

// readJoint reads a joint statement, or another page without speakers, and keeps it if it names the leaders who met and the day.
func (w *whiteHouse) readJoint(p *briefing) {
	q := w.speechQuality
	if !strings.Contains(strings.ToLower(p.Title), "statement") {
		q.leave(p, "no remarks, and no joint statement")
		return
	}
	told := p.tells()
	if !saysThatMet.MatchString(opening(told.sentence)) {
		q.leave(p, "a joint statement that does not say that they met")
		return
	}
	t := &titled{}
	if ofACall.MatchString(p.Title) {
		t.how = "call"
	}
	t.hosts, _ = hostsIn(p.Title+". "+opening(told.sentence), false)
	s := &remarks{readout: &readout{page: p, setting: model.MeetingSettingTalks, mode: told.mode(t)}}
	s.place = w.whereIn(told.sentence, p)
	if at := headOfStatement.FindStringSubmatch(p.plain()); at != nil && s.place == (place{}) {
		s.place, _ = w.placeNamed(at[1], "")
	}
	s.start = told.day(p, s.place)
	if len(t.hosts) == 0 || s.mode == "" || !s.isDay() {
		q.leave(p, "a joint statement that does not say who met, how or on which day")
		return
	}
	for _, h := range t.hosts {
		s.hosts = append(s.hosts, w.host(h, p, telling{}, s.start, s.start))
	}
	for _, words := range []string{p.Title, opening(told.sentence)} {
		for _, n := range w.officials(sidesInFull.Replace(withoutHosts(words))) {
			if a, ok := w.foreigner(n, s.start, s.start); ok && a.person != nil && a.side != unitedStates {
				s.others = append(s.others, a)
			}
		}
	}
	if s.others = distinct(s.others); len(s.others) == 0 {
		q.leave(p, "a joint statement that does not say who met, how or on which day")
		return
	}
	w.joint = append(w.joint, s)
}

// addJoint gives the text of a joint statement to the meeting that it names, if exactly one was held by the same persons on that day.
func (w *whiteHouse) addJoint(sources map[string]*model.Source, lists [][]*model.Meeting) {
	spans := w.spansOfKnown()
	for _, s := range w.joint {
		var found []*model.Meeting
		for _, meetings := range lists {
			for _, m := range meetings {
				if s.isAt(m, spans[m]) && m.Setting != model.MeetingSettingDinner {
					found = append(found, m)
				}
			}
		}
		if len(found) > 1 { // talks are more than the visit in which they were
			found = slices.DeleteFunc(found, func(m *model.Meeting) bool { return m.Setting == model.MeetingSettingVisit || m.PartOf != "" })
		}
		if len(found) != 1 {
			w.speechQuality.leave(s.page, "a joint statement on a meeting that no other page or source tells for sure")
			continue
		}
		m := found[0]
		sources[s.page.id] = s.page.source()
		m.Citations = append(m.Citations, model.Citation{Source: s.page.id})
		m.Accounts = append(m.Accounts, s.page.accounts()...)
		if m.Country == "" && m.City == "" && m.Venue == "" && !m.Mode.IsRemote() && m.Setting != model.MeetingSettingVisit && s.place.city != "" {
			s.place.put(m)
			m.Names[0].Text = placed(m)
		}
		w.speechQuality.joined = append(w.speechQuality.joined, m.ID+": "+s.page.id)
	}
}
