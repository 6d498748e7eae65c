package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// document writes the encounters as meetings, but for those that a meeting of another document tells: that one gains the citation.
func (u *usa) document(sources map[string]*model.Source, known ...*model.Document) *model.Document {
	d := &model.Document{Leaders: u.people.records(usaFile)}
	for _, s := range u.stays {
		sources[s.source.ID] = s.source
	}
	u.match(known)
	taken := map[string]bool{}
	for _, k := range known {
		for _, m := range k.Meetings {
			taken[m.ID] = true
		}
	}
	var alone []*encounter
	count := map[string]int{}
	for _, e := range u.met {
		if e.meeting == nil {
			alone = append(alone, e)
			count[e.readableID()]++
		}
	}
	for _, e := range alone {
		m := e.record(u)
		if m.ID = e.readableID(); count[m.ID] > 1 || taken[m.ID] {
			m.ID += "-" + e.stays[0].id
		}
		for n, base := 2, m.ID; taken[m.ID]; n++ {
			m.ID = fmt.Sprintf("%s-%d", base, n)
		}
		taken[m.ID], e.meeting = true, m
		d.Meetings = append(d.Meetings, m)
	}
	u.putAttended()
	return d
}

func (e *encounter) actors() []usaActor { return slices.Concat(e.hosts, e.others) }

func (a usaActor) shortName(u *usa) string {
	if a.person != nil {
		return shownName(a.person)
	}
	country := u.nameOfSide(a.side)
	if a.naming.NamedAs == "" || a.side == unitedStates || strings.Contains(string(a.naming.NamedAs), ";") || strings.Contains(string(a.naming.NamedAs), " of ") {
		return country
	}
	if strings.HasPrefix(string(a.naming.NamedAs), string(a.naming.Title)) {
		return string(a.naming.NamedAs)
	}
	if strings.HasSuffix(string(a.naming.NamedAs), " "+string(a.naming.Title)) { // an office alone: "Egyptian Foreign Minister"
		return "the " + string(a.naming.NamedAs)
	}
	return string(a.naming.Title + " " + a.naming.NamedAs)
}

func (u *usa) nameOfSide(id string) string {
	for _, o := range u.offices.organizations {
		if o.record.ID == id {
			return o.record.Names[0].Text
		}
	}
	for _, former := range formerCountries {
		if former.ID == id {
			return former.Names[0].Text
		}
	}
	return u.offices.countries.nameOf(id)
}

func (e *encounter) readableID() string {
	var names []string
	for _, a := range e.actors() {
		if a.person != nil {
			names = append(names, slug(familyName(a.person)))
		} else {
			names = append(names, a.side)
		}
	}
	if len(names) > 4 {
		names = append(names[:3], "and-others")
	}
	if e.setting == model.MeetingSettingVisit {
		names = append(names, "visit")
	}
	date := string(e.date())
	if e.setting == model.MeetingSettingVisit {
		date = string(e.from)
	}
	return strings.Trim(strings.Join(names, "-")+"-"+date, "-")
}

func (e *encounter) record(u *usa) *model.Meeting {
	m := &model.Meeting{
		Format:   model.MeetingFormatBilateral,
		Setting:  e.setting,
		Start:    e.date(),
		FactBase: model.FactBase{Citations: e.citations()},
	}
	switch {
	case e.setting == model.MeetingSettingVisit:
		if m.Start = e.from; !e.isOneDay() {
			m.End = e.to
		}
	case !e.isOneDay() && m.Start != "": // some day of the stay, or several
		m.NotBefore, m.NotAfter = e.from, e.to
	}
	e.place.put(m)
	sides := map[string]bool{}
	for _, a := range e.actors() {
		side := cmp.Or(a.side, "russia")
		sides[side] = true
		m.Participants = append(m.Participants, e.participant(a, side))
	}
	m.Participants = onePerActor(m.Participants)
	switch {
	case e.isOneOf:
		m.Format = model.MeetingFormatUnknown
	case len(sides) < 3:
	case len(sides) == 3:
		m.Format = model.MeetingFormatTrilateral
	default:
		m.Format = model.MeetingFormatMultilateral
	}
	u.putSidelines(e, m)
	m.NamedBase = named("", en(e.name(u, m.Start, m.End)))
	return m
}

func (e *encounter) participant(a usaActor, side string) model.Participant {
	p := model.Participant{Actor: a.id(), Role: model.ParticipantRoleGuest, Naming: a.naming}
	host := e.place.country
	switch {
	case host == "":
		p.Role = model.ParticipantRoleParticipant
	case side == host:
		p.Role = model.ParticipantRoleHost
	case !slices.ContainsFunc(e.actors(), func(o usaActor) bool { return o.side == host }):
		p.Role = model.ParticipantRoleParticipant
	}
	if a.person != nil {
		p.Representing = a.person.represents(e.from, a.side, host)
	}
	return p
}

// hasActor reports whether a list of participants has somebody, or a side.
func hasActor(list []model.Participant, actor string) bool {
	return slices.ContainsFunc(list, func(p model.Participant) bool { return p.Actor == actor })
}

// onePerActor joins the names of those who stand for one side.
func onePerActor(all []model.Participant) []model.Participant {
	var kept []model.Participant
	for _, p := range all {
		if at := slices.IndexFunc(kept, func(k model.Participant) bool { return k.Actor == p.Actor }); at >= 0 {
			kept[at].NamedAs, kept[at].Title = joined(kept[at].NamedAs, p.NamedAs), joined(kept[at].Title, p.Title)
			continue
		}
		kept = append(kept, p)
	}
	return kept
}

// name is, for example, "Albright and Primakov, Moscow, May 1997".
func (e *encounter) name(u *usa, start, end model.Date) string {
	var names []string
	for _, a := range e.actors() {
		if name := a.shortName(u); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) > 4 {
		names = append(names[:3], "others")
	}
	who := strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	if len(names) == 1 {
		who = names[0]
	}
	if e.setting == model.MeetingSettingVisit {
		who += ", visit"
	}
	where := cmp.Or(e.place.city, e.place.venue)
	if where == "" && e.place.country != "" && e.place.country != unitedStates {
		where = u.nameOfSide(e.place.country)
	}
	parts := slices.DeleteFunc([]string{who, where, span(start, end)}, func(s string) bool { return s == "" })
	return strings.Join(parts, ", ")
}

// span writes a date, or a first and a last day, as people do.
func span(start, end model.Date) string {
	first := spelled(start)
	switch {
	case end == "" || end == start:
		return first
	case start[:7] == end[:7]:
		return strings.TrimPrefix(string(start[8:]), "0") + "–" + spelled(end)
	}
	return first + " – " + spelled(end)
}

func spelled(d model.Date) string {
	for layout, written := range map[string]string{"2006-01-02": "2 January 2006", "2006-01": "January 2006"} {
		if day, err := time.Parse(layout, string(d)); err == nil {
			return day.Format(written)
		}
	}
	return string(d)
}

// citations cite the rows: the page, the number of the row with the days of the stay, and the sentence.
func (e *encounter) citations() []model.Citation {
	var all []model.Citation
	for i, s := range e.stays {
		c := model.Citation{Source: s.source.ID, Locator: model.Optional(s.locator()), Excerpt: model.Optional(e.sentence)}
		if i > 0 {
			c.Excerpt = model.Optional(e.came[i-1])
		}
		if !slices.ContainsFunc(all, func(k model.Citation) bool { return k.Source == c.Source && k.Locator == c.Locator }) {
			all = append(all, c)
		}
	}
	return all
}

// locator is, for example, "trip 2455, 20–21 November 2005".
func (s *stay) locator() string {
	return strings.Replace(s.id, "-", " ", 1) + ", " + span(s.from, s.to)
}
