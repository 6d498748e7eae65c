package main

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// document writes the events as records, and completes sources with the pages. Where a curated meeting tells the same
// event, that record is completed in place, and its document holds it. The topics come apart: place finds their document.
func (k *kremlin) document(sources map[string]*model.Source) (*model.Document, map[string]*model.Topic) {
	d := &model.Document{Leaders: k.people.records(kremlinFile)}
	events := k.events()
	k.giveIDs(events)
	topics := map[string]*model.Topic{}
	for _, e := range events {
		about := topicsOf(e.page, topics)
		if e.meeting != nil {
			e.complete(about)
		} else {
			d.Meetings = append(d.Meetings, e.record(about, k))
		}
		for _, s := range e.statements {
			d.Statements = append(d.Statements, e.statement(s, about, k.offices))
		}
	}
	for _, page := range k.pages {
		sources[page.source()] = sourceOfPage(page)
	}
	for _, s := range k.forums.series {
		if s.record != nil {
			d.ForumSeries = append(d.ForumSeries, s.record)
		}
	}
	d.Forums = k.heldForums(events)
	return d, topics
}

// heldForums are the editions of tables/forums.csv, cited from the pages that tell of their sessions.
func (k *kremlin) heldForums(events []*event) []*model.Forum {
	var held []*model.Forum
	for _, f := range k.forums.editions {
		if f.Citations != nil {
			continue // a curated one
		}
		for _, e := range events {
			if e.forum == f.ID && e.basis == model.BasisExplicit {
				f.Citations = append(f.Citations, model.Citation{Source: e.page.source()})
			}
		}
		if f.Citations == nil {
			f.Citations = []model.Citation{{Source: peopleSource, Locator: "tables/forums.csv"}}
		}
		held = append(held, f)
	}
	return held
}

// giveIDs gives the events ids that can be read. Of two that would get the same, both have the number of their page, so
// that neither depends on the other. An id that an earlier version gave (tables/earlier_meetings.csv) stays, whoever else is
// known to have taken part.
func (k *kremlin) giveIDs(events []*event) {
	count := map[string]int{}
	for _, e := range events {
		e.id = e.readableID()
		count[e.id]++
	}
	for _, e := range events {
		if e.meeting = k.curatedFor(e); e.meeting != nil {
			e.id = e.meeting.ID
		} else if earlier := k.earlier[e.page.ID]; earlier != "" && len(k.byPage[e.page.ID]) == 1 {
			e.id = earlier
		} else if count[e.id] > 1 {
			e.id += "-" + strconv.Itoa(e.page.ID)
		}
	}
}

func (e *event) readableID() string {
	var names []string
	for _, p := range e.people {
		names = append(names, slug(familyName(p)))
	}
	names = append(names, e.countries...)
	kind := map[class]string{call: "call-", press: "press-", ceremony: "ceremony-", visit: "visit-", session: "session-"}[e.class]
	if e.class == session {
		names = []string{e.forum}
	} else if len(names) > 4 {
		names = append(names[:3], "and-others")
	}
	return strings.Join(names, "-") + "-" + kind + string(e.start)
}

// curatedFor is the curated meeting that an event is: it cites the page, or the same people met on the same day.
func (k *kremlin) curatedFor(e *event) *model.Meeting {
	if m := k.curated[e.page.source()]; m != nil {
		return m
	}
	if e.class != talks {
		return nil
	}
	for _, source := range slices.Sorted(maps.Keys(k.curated)) {
		m := k.curated[source]
		if slices.ContainsFunc(m.Citations, func(c model.Citation) bool { return strings.HasPrefix(c.Source, "kremlin-") }) {
			continue // it has its page
		}
		if m.Start == e.start && sameParticipants(m.Participants, e.people) && m.Mode != model.MeetingModeVideo {
			return m
		}
	}
	return nil
}

func sameParticipants(participants []model.Participant, people []*person) bool {
	if len(participants) != len(people) {
		return false
	}
	return !slices.ContainsFunc(people, func(p *person) bool {
		return !hasActor(participants, p.id)
	})
}

func sourceOfPage(p *page) *model.Source {
	s := &model.Source{
		NamedBase: named(p.source(), en(strings.TrimSpace(p.Title))),
		Kind:      model.SourceKindOfficialReadout,
		Publisher: presidentOfRussia,
		Lang:      "en",
		URL:       model.Optional(p.URL),
	}
	if len(p.Turns) > 0 {
		s.Kind = model.SourceKindTranscript
	}
	return s
}

// forumTopics are tags that name a forum or a body, which meetings are linked to otherwise.
var forumTopics = []string{"G20", "CIS", "EAEU", "CSTO", "BRICS", "SCO", "UN", "EurAsEC", "APEC"}

func topicsOf(p *page, known map[string]*model.Topic) []string {
	var ids []string
	for _, t := range p.Topics {
		if slices.Contains(forumTopics, t.Name) {
			continue
		}
		id := slug(t.Name)
		if same := sameTopics[id]; same != "" { // of a rule, which brings the record
			ids = append(ids, same)
			continue
		}
		known[id] = &model.Topic{NamedBase: named(id, en(t.Name)), Kind: model.TopicKindPolicy}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

func (e *event) record(topics []string, k *kremlin) *model.Meeting {
	m := &model.Meeting{
		NamedBase:     named(e.id, append(en(e.name(k)), en(strings.TrimSpace(e.page.Title))...)),
		Format:        e.format(k),
		Setting:       e.setting(),
		Status:        e.status,
		Start:         e.start,
		StartsAt:      e.startsAt,
		Forum:         e.forum,
		ForumRelation: e.relation,
		ForumBasis:    e.basis,
		About:         topics,
		Accounts:      e.page.accounts(),
		FactBase:      model.FactBase{Citations: []model.Citation{e.citation()}},

		ParticipantsComplete: e.completeness(k),
	}
	e.place.put(m)
	if e.class == call {
		m.Mode = model.MeetingModePhone
		m.TimeZone = model.Optional(moscow.String())
	} else if e.isByVideo(k) {
		m.Mode = model.MeetingModeVideo
		m.TimeZone = cmp.Or(m.TimeZone, model.Optional(moscow.String()))
		m.Venue, m.City, m.Country = "", "", "" // the page says where the president was
	}
	if e.page.Lead != "" {
		m.Summaries = en(e.page.Lead)
	}
	for _, p := range e.people {
		role := e.role(e.side(p, k), k)
		if slices.Contains(e.absent, p) {
			role = model.ParticipantRoleAbsent
		}
		m.Participants = append(m.Participants, model.Participant{
			Actor: p.id, Role: role, Representing: e.represented(p, k), Naming: e.naming[p],
		})
	}
	for _, id := range e.countries {
		m.Participants = append(m.Participants, model.Participant{Actor: id, Role: e.role(id, k)})
	}
	return m
}

var byVideo = regexp.MustCompile(`(?i)(video ?-?conference|teleconference|video link|\bvirtual\b)`)

func (e *event) isByVideo(k *kremlin) bool {
	_, inPerson := k.decided[e.page.ID]["in-person"]
	return !inPerson && byVideo.MatchString(e.page.Title+" "+e.page.Lead)
}

// complete adds to a curated meeting what its page tells beside.
func (e *event) complete(topics []string) {
	m := e.meeting
	if m.StartsAt == "" {
		m.StartsAt = e.startsAt
	}
	m.TimeZone = cmp.Or(m.TimeZone, model.Optional(e.place.zone))
	if m.Mode != model.MeetingModeVideo {
		m.Venue = cmp.Or(m.Venue, model.Optional(e.place.venue))
	}
	m.About = topics
	m.Accounts = append(m.Accounts, e.page.accounts()...)
	if e.page.Lead != "" && m.Summaries == nil {
		m.Summaries = en(e.page.Lead)
	}
	if e.basis == model.BasisExplicit && m.Forum == e.forum {
		m.ForumBasis = model.BasisExplicit
	}
	if !slices.ContainsFunc(m.Citations, func(c model.Citation) bool { return c.Source == e.page.source() }) {
		m.Citations = append(m.Citations, model.Citation{Source: e.page.source()})
	}
}

func (e *event) citation() model.Citation {
	return model.Citation{Source: e.page.source(), Excerpt: model.Optional(e.evidence)}
}

// name is, for example, "Putin and Erdogan, Sochi, 3 May 2017".
func (e *event) name(k *kremlin) string {
	var names []string
	for _, p := range e.people {
		names = append(names, shownName(p))
	}
	for _, id := range e.countries {
		names = append(names, k.offices.countries.nameOf(id))
	}
	if len(names) > 4 {
		names = append(names[:3], "others")
	}
	who := names[0]
	if len(names) > 1 {
		who = strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	}
	if len(names) == 1 && e.class == talks {
		who = strings.TrimSpace(e.page.Title)
	}
	switch e.class {
	case session:
		if who = strings.TrimSpace(e.page.Title); len(who) > longestTitle {
			who = k.forums.byID(e.forum).Names[0].Text
		}
	case press:
		who += " before the press"
	case visit:
		who += ", visit"
	case ceremony:
		who += ", ceremony"
	}
	where := cmp.Or(e.place.city, e.place.venue)
	switch {
	case e.class == call:
		where = "by telephone"
	case e.isByVideo(k):
		where = "by video"
	case where == "" && e.place.country != "":
		where = k.offices.countries.nameOf(e.place.country)
	}
	day, err := time.Parse(time.DateOnly, string(e.start))
	if err != nil {
		panic(fmt.Sprintf("page %d: %v", e.page.ID, err)) // every page that tells an event has a day
	}
	parts := slices.DeleteFunc([]string{who, where, day.Format("2 January 2006")}, func(s string) bool { return s == "" })
	return strings.Join(parts, ", ")
}

// longestTitle, in bytes, of a page that is short enough for a name.
const longestTitle = 60

// format counts the sides, of which what belongs to a state is none of its own. A session is one of many. Where one person is named alone,
// or the side of one is not known, nobody can count.
func (e *event) format(k *kremlin) model.MeetingFormat {
	sides := slices.Clone(e.countries)
	for _, p := range e.people {
		sides = append(sides, k.offices.stateOf(e.side(p, k)))
	}
	isAlone := len(sides) == 1
	slices.Sort(sides)
	switch n := len(slices.Compact(sides)); {
	case e.class == session || n > 3:
		return model.MeetingFormatMultilateral
	case isAlone || sides[0] == "" || e.class != press && e.hasUnknownSpeaker():
		return model.MeetingFormatUnknown
	case n == 1:
		return model.MeetingFormatInternal
	case n == 3:
		return model.MeetingFormatTrilateral
	}
	return model.MeetingFormatBilateral
}

func (e *event) setting() model.MeetingSetting {
	switch e.class {
	case visit:
		return model.MeetingSettingVisit
	case session:
		return model.MeetingSettingSession
	case press:
		return model.MeetingSettingPress
	case ceremony:
		return model.MeetingSettingCeremony
	case talks:
		if atTable.MatchString(e.page.Title) && !afterMeal.MatchString(e.page.Title) {
			return model.MeetingSettingDinner
		}
		if isAside(e.page) {
			return model.MeetingSettingPullAside
		}
	}
	return model.MeetingSettingTalks
}

var (
	atTable   = regexp.MustCompile(`(?i)\b(dinner|lunch|breakfast)\b`)
	afterMeal = regexp.MustCompile(`(?i)\bafter (the |a )?(working )?(dinner|lunch|breakfast)\b`)
)

// role: whoever speaks for the country of the place is host to the others, except at a forum and on the telephone.
func (e *event) role(side string, k *kremlin) model.ParticipantRole {
	international := len(e.countries) > 0 || slices.ContainsFunc(e.people, func(p *person) bool { return k.offices.isForeign(p.side(e.start)) })
	switch {
	case e.class == call || e.forum != "" || e.place.country == "" || !international || side == "":
		return model.ParticipantRoleParticipant
	case side == e.place.country:
		return model.ParticipantRoleHost
	case !k.offices.isForeign(side) && e.place.country == "russia":
		return model.ParticipantRoleHost
	}
	return model.ParticipantRoleGuest
}

func (e *event) statement(s *said, topics []string, o *offices) *model.Statement {
	turn := cmp.Or(s.turn.at, s.number)
	id := fmt.Sprintf("%s-%d", e.page.source(), turn)
	if s.turn.part > 0 {
		id = fmt.Sprintf("%s-%d", id, s.turn.part)
	}
	r := &model.Statement{
		EntityBase: model.EntityBase{ID: id},
		Kind:       e.kindOf(s),
		Date:       e.start,
		Speaker:    s.person.id,

		SpeakerNamedAs:      s.naming.NamedAs,
		SpeakerTitle:        s.naming.Title,
		SpeakerIdentifiedBy: s.naming.IdentifiedBy,

		Meeting:  e.id,
		Position: &s.number,
		Question: e.question(s),
		About:    topics,
		Renditions: []model.Rendition{{
			Text:       s.turn.Text,
			Form:       model.RenditionFormVerbatim,
			Lang:       "en",
			Translated: e.translated(s, o),
			Source:     e.page.source(),
			Locator:    model.Optional(fmt.Sprintf("turn %d", turn)),
		}},
	}
	r.Addressees = e.addressees(s)
	return r
}

// speechLength is the length, in bytes, from which words at a session are a speech.
const speechLength = 1500

func (e *event) kindOf(s *said) model.StatementKind {
	switch {
	case e.class == press && s.answer:
		return model.StatementKindAnswer
	case e.class == press:
		return model.StatementKindPress
	case e.class == session && len(s.turn.Text) > speechLength:
		return model.StatementKindSpeech
	}
	return model.StatementKindRemark
}
