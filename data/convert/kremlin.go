package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// page is a page of en.kremlin.ru as the raw file has it. Time is Moscow time.
type page struct {
	ID        int    `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Lead      string `json:"lead"`
	Date      string `json:"date"`
	Time      string `json:"time"`
	Place     string `json:"place"`
	Countries []tag  `json:"countries"`
	Topics    []tag  `json:"topics"`
	Persons   []tag  `json:"persons"`
	Kind      string `json:"kind"`
	Narrative string `json:"narrative"`
	Turns     []turn `json:"turns"`
}

type tag struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type turn struct {
	Speaker      string `json:"speaker"`
	Retranslated bool   `json:"retranslated"`
	Text         string `json:"text"`

	at, part int // the number of the turn on the page and, of one that stood in the words of another, that within it; 0 if there is none
}

func (p *page) source() string { return "kremlin-" + strconv.Itoa(p.ID) }

// kremlin turns pages into meetings and statements.
type kremlin struct {
	people     *people
	offices    *offices
	places     *places
	forums     *forums
	gazetteer  *gazetteer
	pages      []*page
	diplomatic map[int]bool              // the rows of meetings.csv
	sidelines  map[int]string            // the sentence that says so, by page
	decided    map[int]map[string]string // tables/pages.csv: action to value, by page
	curated    map[string]*model.Meeting // by the page that it cites
	told       map[int][]toldOfSession   // tables/sessions.csv, by page
	earlier    map[int]string            // tables/earlier_meetings.csv: the id of the meeting, by page
	byPage     map[int][]*event
	putin      *person
	medvedev   *person
	quality    *quality
}

func readKremlin(raw string, p *people, o *offices, at *places, f *forums, q *quality) (*kremlin, error) {
	folder := filepath.Join(raw, "kremlin_2000_2020")
	k := &kremlin{
		people: p, offices: o, places: at, forums: f, quality: q, diplomatic: map[int]bool{}, sidelines: map[int]string{},
		decided: map[int]map[string]string{}, curated: map[string]*model.Meeting{}, byPage: map[int][]*event{},
	}
	var err error
	if k.pages, err = readJSONLines[page](filepath.Join(folder, "events.jsonl")); err != nil {
		return nil, err
	}
	for _, p := range k.pages {
		p.Turns = splitTurns(p.Turns)
	}
	slices.SortFunc(k.pages, func(a, b *page) int { return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID)) })
	if err := eachRow(filepath.Join(folder, "meetings.csv"), func(id int, _ map[string]string) { k.diplomatic[id] = true }); err != nil {
		return nil, err
	}
	if err := eachRow(filepath.Join(folder, "sidelines.csv"), func(id int, row map[string]string) { k.sidelines[id] = row["evidence"] }); err != nil {
		return nil, err
	}
	rows, err := readTable("pages.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		id, err := strconv.Atoi(row["page"])
		if err != nil {
			return nil, fmt.Errorf("tables/pages.csv: page %q is not a number", row["page"])
		}
		if k.decided[id] == nil {
			k.decided[id] = map[string]string{}
		}
		k.decided[id][row["action"]] = row["value"]
	}
	if rows, err = readTable("earlier_meetings.csv"); err != nil {
		return nil, err
	}
	k.earlier = map[int]string{}
	for _, row := range rows {
		id, err := strconv.Atoi(row["page"])
		if err != nil {
			return nil, fmt.Errorf("tables/earlier_meetings.csv: page %q is not a number", row["page"])
		}
		k.earlier[id] = row["id"]
	}
	if err := k.readSessions(); err != nil {
		return nil, err
	}
	k.putin, k.medvedev = p.named("Vladimir Putin")[0], p.named("Dmitry Medvedev")[0]
	k.readTags()
	return k, k.readMisprints()
}

func eachRow(file string, use func(id int, row map[string]string)) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	for _, row := range rows {
		id, err := strconv.Atoi(row["id"])
		if err != nil {
			return fmt.Errorf("%s: id %q is not a number", file, row["id"])
		}
		use(id, row)
	}
	return nil
}

// readTags makes the persons whom the pages are tagged with known. A tag gives the family name first.
func (k *kremlin) readTags() {
	k.gazetteer = newGazetteer(k.people.all)
	for _, page := range k.pages {
		for _, t := range page.Persons {
			name := givenNameFirst(t.Name)
			known := k.people.named(name)
			if len(known) == 0 {
				p := k.people.add(kremlinFile)
				k.people.spell(p, name)
				known = []*person{p}
			}
			k.gazetteer.add(name, known[0])
		}
	}
}

func givenNameFirst(tag string) string {
	family, given, _ := strings.Cut(tag, " ")
	return strings.TrimSpace(given + " " + family)
}

// president is Russia's on a day: the pages leave him implicit.
func (k *kremlin) president(day model.Date) *person {
	if "2008-05-07" <= day && day < "2012-05-07" {
		return k.medvedev
	}
	return k.putin
}

// event is what a page tells, before everybody has an id.
type event struct {
	page       *page
	class      class
	start      model.Date // in the place where it happened
	startsAt   model.DateTime
	place      place
	people     []*person
	naming     map[*person]model.Naming // how the page names them
	countries  []string                 // countries that took part without a person being named
	absent     []*person                // of the people, whom the page names as absent
	namesAll   *bool                    // whether the page names everybody, if somebody read that
	forum      string
	relation   model.ForumRelation
	basis      model.Basis
	evidence   string // the sentence that says "on the sidelines"
	status     model.MeetingStatus
	statements []*said
	meeting    *model.Meeting // a curated meeting that this page tells too
	id         string
}

type said struct {
	number int // of the turn on the page, from 1
	turn   turn
	person *person
	side   string       // that somebody speaks for who could not be resolved
	naming model.Naming // how the page names the speaker
	answer bool         // follows a question

	question int // the turn with that question, from 1; 0 if there is none in words
}

// convert reads every page that tells of an event in which somebody with an office took part.
func (k *kremlin) convert(curated []*model.Meeting) error {
	for _, m := range curated {
		for _, c := range m.Citations {
			k.curated[c.Source] = m
		}
	}
	for _, page := range k.pages {
		class, why := k.classify(page)
		if why != "" {
			k.quality.leftOut(page, why)
			continue
		}
		e := &event{page: page, class: class, status: model.MeetingStatus(k.decided[page.ID]["status"])}
		k.timeAndPlace(e)
		k.findForum(e)
		k.findPeople(e)
		if err := k.completeList(e); err != nil {
			return err
		}
		if why := k.worthKeeping(e); why != "" {
			k.quality.leftOut(page, why)
			continue
		}
		k.byPage[page.ID] = append(k.byPage[page.ID], k.separated(e)...)
	}
	k.inferSidelines()
	return nil
}

// events are those found, in the order of their pages.
func (k *kremlin) events() []*event {
	var events []*event
	for _, page := range k.pages {
		events = append(events, k.byPage[page.ID]...)
	}
	return events
}

// separated are the events of a page: one with each of those whom the president called one after the other, as tables/pages.csv has
// it of "Telephone conversations with Ilham Aliyev and Serzh Sargsyan", else the one.
func (k *kremlin) separated(e *event) []*event {
	if _, several := k.decided[e.page.ID]["separate"]; !several {
		return []*event{e}
	}
	var events []*event
	for _, p := range e.people[1:] {
		one := *e
		one.people = []*person{e.people[0], p}
		events = append(events, &one)
	}
	return events
}

var moscow = mustZone("Europe/Moscow")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return zone
}

// timeAndPlace turns Moscow time into the time of the place, whose day may be another.
func (k *kremlin) timeAndPlace(e *event) {
	e.start = e.page.day()
	if e.class != call {
		var ok bool
		if e.place, ok = k.places.read(e.page.Place); !ok && e.page.Place != "" {
			k.quality.unresolved("place", e.page.Place, e.page.ID)
		}
	}
	at, err := time.ParseInLocation("2006-01-02 15:04", e.page.Date+" "+e.page.Time, moscow)
	if err != nil || e.page.Time == "00:00" || e.start != model.Date(e.page.Date) {
		return // no hour known
	}
	zone := moscow
	if e.place.zone != "" {
		zone = mustZone(e.place.zone)
	}
	e.start = model.Date(at.In(zone).Format(time.DateOnly))
	if e.class != call && isHourOfPage(at.In(zone)) {
		e.start = min(e.start, model.Date(e.page.Date)) // a page does not come out before what it tells
	} else {
		e.startsAt = model.DateTime(at.In(zone).Format(time.RFC3339))
	}
}

// worthKeeping says why an event is left out, if it is. One whose class tables/pages.csv gives is no matter at home.
func (k *kremlin) worthKeeping(e *event) string {
	abroad := e.place.country != "" && e.place.country != "russia"
	foreign := k.hasForeigner(e) || len(e.countries) > 0
	switch {
	case e.class == session || e.class == press && e.forum != "" || k.curated[e.page.source()] != nil:
		return ""
	case len(e.people)+len(e.countries) < 2 && e.class == press && abroad && len(e.statements) > 0:
		return ""
	case len(e.people)+len(e.countries) < 2:
		return "nobody with an office is named beside the president"
	case e.class == ceremony && !k.hasForeigner(e):
		return "a ceremony at home"
	case !foreign && !k.diplomatic[e.page.ID] && k.decided[e.page.ID]["class"] == "":
		return "a matter at home"
	}
	return ""
}

func (k *kremlin) hasForeigner(e *event) bool {
	return slices.ContainsFunc(e.people, func(p *person) bool { return k.offices.isForeign(p.side(e.start)) })
}

// inferSidelines says of meetings with foreigners in the city and on the days of a forum that they were on its
// sidelines, where the page does not say it.
func (k *kremlin) inferSidelines() {
	for _, e := range k.events() {
		if e.forum != "" || !k.hasForeigner(e) || e.class != talks || e.place.city == "" {
			continue
		}
		if f := k.forums.in(e.place.city, e.start); f != "" {
			e.forum, e.relation, e.basis = f, model.ForumRelationOnSidelines, model.BasisInferred
		}
	}
}
