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

// document writes the readouts as meetings, but for those that a meeting of another document tells: that one gains the account. The last
// of those documents has the persons and forums that only these pages name, because its meetings may name them too.
func (w *whiteHouse) document(sources map[string]*model.Source, known ...*model.Document) *model.Document {
	d := &model.Document{}
	for _, p := range w.pages {
		sources[p.id] = p.source()
	}
	w.joinSame()
	w.match(known)
	taken := map[string]bool{}
	for _, k := range known {
		for _, m := range k.Meetings {
			taken[m.ID] = true
		}
	}
	for _, r := range w.told {
		if r.meeting != nil {
			continue
		}
		m := r.record(w)
		m.ID = r.readableID()
		for n, base := 2, m.ID; taken[m.ID]; n++ {
			m.ID = fmt.Sprintf("%s-%d", base, n)
		}
		taken[m.ID], r.meeting = true, m
		d.Meetings = append(d.Meetings, m)
		w.setVisit(r, known[len(known)-1])
	}
	w.putForums(known[len(known)-1])
	return d
}

// setVisit makes what two held by video a part of the visit for which the list has nothing but that day: they did not meet in person then.
func (w *whiteHouse) setVisit(r *readout, trips *model.Document) {
	if r.mode != model.MeetingModeVideo || !r.isDay() {
		return
	}
	for _, m := range trips.Meetings {
		isThatDay := m.Setting == model.MeetingSettingVisit && m.Start == r.start && m.End == ""
		if isThatDay && m.PartOf == "" && len(m.Participants) == len(r.meeting.Participants) &&
			!slices.ContainsFunc(m.Participants, func(p model.Participant) bool {
				return !slices.ContainsFunc(r.actors(), func(a usaActor) bool { return a.id() == p.Actor })
			}) {
			r.meeting.PartOf, r.meeting.PartOfBasis = m.ID, model.BasisInferred
			w.quality.parts = append(w.quality.parts, r.meeting.ID+" in "+m.ID)
			return
		}
	}
}

// joinSame makes one readout of those of pages that tell the same: the same people on the same day in the same way, by the same words in
// the title or without another page between, or one page published twice.
func (w *whiteHouse) joinSame() {
	known := map[string]*readout{}
	again := regexp.MustCompile(`-\d$`)
	w.told = slices.DeleteFunc(w.told, func(r *readout) bool {
		when := string(r.start)
		if !r.isDay() { // the page itself, published again under the same address with a number
			when = r.page.Date + " " + r.page.Title + " " + again.ReplaceAllString(strings.Trim(r.page.URL, "/"), "")
		}
		var who []string
		for _, a := range r.actors() {
			who = append(who, a.id()+string(a.naming.NamedAs))
		}
		key := strings.Join(who, " ") + string(r.mode) + when
		if first := known[key]; first != nil && first.page != r.page {
			first.also = append(first.also, r.page)
			w.quality.same = append(w.quality.same, first.page.id+" and "+r.page.id)
			return true
		}
		known[key] = r
		return false
	})
}

func (p *briefing) source() *model.Source {
	source := &model.Source{
		NamedBase: named(p.id, en(p.Title)), Kind: model.SourceKindOfficialReadout, Publisher: theWhiteHouse, Author: theWhiteHouse, Lang: "en",
		URL: model.Optional(p.URL),
	}
	if p.Kind != titleOnly { // of which the index has the day alone
		source.PublishedAt = model.DateTime(p.at.Format(time.RFC3339))
	}
	return source
}

func (r *readout) citation() model.Citation {
	cited := model.Citation{Source: r.page.id, Excerpt: model.Optional(r.sentence)}
	if r.page.Kind == titleOnly { // all that is known of the day
		cited.Locator = model.Optional("published " + spelled(model.Date(r.page.Date)))
	}
	return cited
}

// accounts are the text of a page, if the raw files have it.
func (p *briefing) accounts() []model.Account {
	text := p.plain()
	if text == "" {
		return nil
	}
	return []model.Account{{Text: text, Lang: "en", Source: p.id}}
}

func (r *readout) readableID() string {
	var names []string
	for _, a := range r.actors() {
		name := a.side
		if a.person != nil {
			name = slug(familyName(a.person))
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) > 4 {
		names = append(names[:3], "and-others")
	}
	switch r.mode {
	case model.MeetingModePhone:
		names = append(names, "call")
	case model.MeetingModeVideo:
		names = append(names, "video")
	}
	return strings.Join(names, "-") + "-" + string(cmp.Or(r.dated, model.Date(r.page.at.Format("2006-01-02"))))
}

func (r *readout) record(w *whiteHouse) *model.Meeting {
	m := &model.Meeting{
		Format: r.format(), Setting: r.setting, Start: r.start, End: r.end,
		FactBase: model.FactBase{Citations: []model.Citation{r.citation()}},
	}
	r.place.put(m)
	if r.mode != model.MeetingModeInPerson {
		m.Mode = r.mode
		if r.isDay() {
			m.TimeZone = model.Optional(washington.String()) // of "today"
		}
	}
	m.NotBefore, m.NotAfter = w.within(r)
	for _, a := range r.actors() {
		m.Participants = append(m.Participants, r.participant(a, r.place.country))
	}
	m.Participants = onePerActor(m.Participants)
	if r.forum != "" {
		m.Forum, m.ForumRelation, m.ForumBasis = r.forum, r.relation, model.BasisExplicit
	}
	m.Accounts = r.page.accounts()
	if slices.ContainsFunc(m.Accounts, func(a model.Account) bool { return guestJoins.MatchString(a.Text) }) {
		m.Format, m.ParticipantsComplete = model.MeetingFormatUnknown, new(bool)
	}
	for _, p := range r.also {
		m.Accounts = append(m.Accounts, p.accounts()...)
		m.Citations = append(m.Citations, model.Citation{Source: p.id})
	}
	m.NamedBase = named("", en(r.name(w)))
	return m
}

// within are the days between which a meeting took place of which a page gives no day: of the month no later than the page, and where it
// was at a forum, on the days of that. Where they met it may be tomorrow already.
func (w *whiteHouse) within(r *readout) (from, to model.Date) {
	if isDay(r.start) || r.start == "" || r.end != "" {
		return "", ""
	}
	from, to = model.Date(r.start.First()), model.Date(r.page.at.Format(time.DateOnly))
	if r.mode == model.MeetingModeInPerson {
		to = moved(to, 1)
	}
	if f := w.own.byID(r.forum); f != nil && isDay(f.Start) && isDay(f.End) {
		from, to = max(from, f.Start), min(to, f.End)
	}
	if to = min(to, model.Date(r.start.Last())); to < from {
		return "", ""
	}
	return from, to
}

// guestJoins finds a call in which a guest takes part who is not listed.
var guestJoins = regexp.MustCompile(`\binvited? (?:him|her|them) to join the call\b`)

// format counts the sides.
func (r *readout) format() model.MeetingFormat {
	sides := map[string]bool{}
	for _, a := range r.actors() {
		sides[a.side] = true
	}
	switch len(sides) {
	case 1, 2:
		return model.MeetingFormatBilateral
	case 3:
		return model.MeetingFormatTrilateral
	}
	return model.MeetingFormatMultilateral
}

// housesOfOthers are buildings where the president of a country is not the host.
var housesOfOthers = regexp.MustCompile(`United Nations|UN Headquarters|U\.S\. Capitol|Chamber of Commerce`)

func (r *readout) participant(a usaActor, host string) model.Participant {
	p := model.Participant{Actor: a.id(), Role: model.ParticipantRoleParticipant, Naming: a.naming}
	isAtHome := r.forum == "" && !housesOfOthers.MatchString(r.place.venue)
	if host != "" && isAtHome && slices.ContainsFunc(r.actors(), func(o usaActor) bool { return o.side == host }) {
		p.Role = model.ParticipantRoleGuest
		if a.side == host {
			p.Role = model.ParticipantRoleHost
		}
	}
	if a.person != nil {
		p.Representing = a.person.represents(cmp.Or(r.start, model.Date(r.page.at.Format("2006-01-02"))), a.side, host)
	}
	return p
}

// name is, for example, "Biden and Macron, by telephone, 24 January 2021".
func (r *readout) name(w *whiteHouse) string {
	var names []string
	for _, a := range r.actors() {
		if name := a.shortName(w.usa); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) > 4 {
		names = append(names[:3], "others")
	}
	who := names[0]
	if len(names) > 1 {
		who = strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	}
	who += r.suffix
	where := map[model.MeetingMode]string{model.MeetingModePhone: "by telephone", model.MeetingModeVideo: "by video"}[r.mode]
	if where == "" {
		where = cmp.Or(r.place.city, r.place.venue)
	}
	if where == "" && r.place.country != "" {
		where = w.nameOfSide(r.place.country)
	}
	parts := slices.DeleteFunc([]string{who, where, span(r.start, r.end)}, func(s string) bool { return s == "" })
	return strings.Join(parts, ", ")
}
