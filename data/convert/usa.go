package main

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// usa turns the lists of the Office of the Historian, U.S. Department of State, into meetings: the trips of presidents and
// secretaries of state, and the visits of foreign leaders. A trip is a stay. Only those are met of whom its remarks say so.
type usa struct {
	people     *people
	offices    *offices
	places     *places
	forums     *forums
	families   familyNames
	bySide     map[string][]*person
	names      map[*person][]fullName
	adjectives map[string]string // countries by adjective
	reviewed   []usaReview       // tables/usa_people.csv
	misprints  titleMisprints
	stays      []*stay
	met        []*encounter
	attended   []attendance
	debates    []*model.Forum // sessions of the General Debate with their days
	editions   []*model.Forum // on the sidelines of which rows have people meet
	quality    usaQuality

	saidOfForums []saidOfForum
}

// tripRow is a trip as the raw file has it: one country and stay.
type tripRow struct {
	ID      string `json:"id"`
	Role    string `json:"role"` // president or secretary
	Who     string `json:"who"`  // as the address of the page names the traveller
	Name    string `json:"name"`
	Start   string `json:"start"`
	End     string `json:"end"`
	Country tag    `json:"country"`
	Locale  string `json:"locale"` // cities, joined by commas
	Remarks string `json:"remarks"`
}

// visitRow is a visit of a foreign leader as the raw file has it.
type visitRow struct {
	ID          string   `json:"id"`
	Start       string   `json:"start"`
	End         string   `json:"end"`
	Visitors    []string `json:"visitors"`
	From        []tag    `json:"from"`
	Description string   `json:"description"`
}

// stay is a row of either list.
type stay struct {
	id       string // trip-2455 or visit-1326
	source   *model.Source
	from, to model.Date // days
	role     string     // president, secretary or visit
	text     string
	name     string // the traveller or visitor, as the row names one
	title    string // of the traveller
	who      *person
	rule     string // by which the row means that person
	side     string // the country travelled to, or that of the visitor; empty if it is gone and the data does not have it
	gone     string // the name of that country
	place    place
	cities   []string // as the row names them
	elect    bool     // travelled before taking office
}

// encounter is what a sentence of a row tells: those on the side of the United States met others.
type encounter struct {
	stays    []*stay
	sentence string
	came     []string   // what further rows say of it: of those who accompanied a president, or of the same visit
	from, to model.Date // the days on one of which it was, or all of them for a visit
	setting  model.MeetingSetting
	place    place
	hosts    []usaActor // of the United States
	others   []usaActor
	isOneOf  bool           // of several whom the sentence names together, without a word about whether they were met separately
	meeting  *model.Meeting // that another source tells too
}

// usaActor is a person, or the side where nobody can tell who is meant, and how the row names them.
type usaActor struct {
	person *person
	side   string
	naming model.Naming
}

func (a usaActor) id() string {
	if a.person != nil {
		return a.person.id
	}
	return a.side
}

// attendance is somebody's participation in a forum.
type attendance struct {
	forum *model.Forum
	actor usaActor
	cited model.Citation
	side  string
	isNew bool // the forum is one of those that only the pages of the White House are read for
}

// sovietUntil is the last day of the Soviet Union, which is Russia in the data for its holders of offices alone.
const sovietUntil = "1991-12-25"

// peoplesRepublic is the day on which the People's Republic of China was proclaimed.
const peoplesRepublic = "1949-10-01"

// usaSides are the countries that the lists name otherwise than the data. An empty one is gone, and nothing in the data is it.
var usaSides = map[string]string{
	"burma": "myanmar", "congo-democratic-republic": "democratic-republic-of-the-congo", "congo-kinshasa": "democratic-republic-of-the-congo",
	"congo-republic": "republic-of-the-congo", "korea": "south-korea", "korea-south": "south-korea", "korea-north": "north-korea",
	"holy-see": "vatican-city", "palestinian-authority": "palestine", "west-bank": "palestine", "turkey": "turkiye", "macedonia": "north-macedonia",
	"german-democratic-republic": "east-germany", "czech-republic": "czechia", "swaziland": "eswatini", "somoa": "samoa",
	"saint-kitts-nevis": "st-kitts-nevis", "st-christopher-and-nevis": "st-kitts-nevis", "netherlands-antilles": "", "hawaii": "", "antarctica": "",
}

// usaGone are names by which the lists mean a country that the data does not have, though it has one of the same id.
var usaGone = []string{
	"Southern Rhodesia (Zimbabwe)", "Zimbabwe Rhodesia", "Tanganyika", "Serbia-Montenegro (Kosovo)", "Yugoslavia (Kosovo)", "Denmark (Greenland)",
	"Yemen Arab Republic", "Bosnian Federation", "Malaya",
}

func readUSA(raw string, p *people, o *offices, at *places, f *forums) (*usa, error) {
	families, err := readFamilyNames()
	if err != nil {
		return nil, err
	}
	u := &usa{people: p, offices: o, places: at, forums: f, families: families, bySide: map[string][]*person{}, quality: newUSAQuality(), names: map[*person][]fullName{}}
	if err := errors.Join(u.readReviewed(), u.readAdjectives(), u.misprints.read()); err != nil {
		return nil, err
	}
	folder := filepath.Join(raw, "us_state_department")
	trips, err := readJSONLines[tripRow](filepath.Join(folder, "trips.jsonl"))
	if err != nil {
		return nil, err
	}
	visits, err := readJSONLines[visitRow](filepath.Join(folder, "visits.jsonl"))
	if err != nil {
		return nil, err
	}
	u.attest(trips)
	for _, person := range p.all {
		for _, t := range person.tenures {
			if !slices.Contains(u.bySide[t.of], person) {
				u.bySide[t.of] = append(u.bySide[t.of], person)
			}
		}
	}
	listed := map[tripRow]bool{}
	for _, row := range trips {
		same := *row
		same.ID = "" // the list of trips has some twice, under two numbers
		if !listed[same] {
			u.stays = append(u.stays, u.trip(row))
		}
		listed[same] = true
	}
	for _, row := range visits {
		s, err := u.visit(row)
		if err != nil {
			return nil, err
		}
		u.stays = append(u.stays, s)
	}
	for _, s := range u.stays {
		if s.role == "visit" {
			u.readVisit(s)
		} else {
			u.readTrip(s)
		}
	}
	u.joinVisits()
	u.joinAccompanied()
	u.joinSummits()
	return u, nil
}

const unitedStates = "united-states"

var usaOffices = map[string]struct {
	title string
	kind  model.Office
}{
	"president": {"President", model.OfficeHeadOfState},
	"secretary": {"Secretary of State", model.OfficeForeignMinister},
}

// asElect is what the remarks say of trips before taking office.
const asElect = "[Visit made as President-elect.]"

// attest gives those whom no list of holders has, because they travelled before 1945, their office: from their first to their last trip.
func (u *usa) attest(trips []*tripRow) {
	for _, row := range trips {
		p := u.traveller(row)
		if strings.Contains(row.Remarks, asElect) || p != nil && p.home != usaFile {
			continue
		}
		held := usaOffices[row.Role]
		if p == nil {
			p = u.people.add(usaFile)
			u.people.spell(p, row.Name)
		}
		for _, day := range []string{row.Start, row.End} {
			c := claim{source: pageOfTrips(row).ID, locator: "trip " + row.ID, from: model.Date(day)}
			p.attestNamed(held.title+" of the United States", office{held.kind, unitedStates}, c, namingOf(row.Name, held.title, byFullName, model.Date(day)))
		}
	}
}

// traveller is whom a row of trips means: the one with that name who held the office on its days.
func (u *usa) traveller(row *tripRow) *person {
	held := usaOffices[row.Role]
	n := fullNameOf(row.Name)
	for _, p := range u.people.all {
		inOffice := slices.ContainsFunc(p.tenures, func(t *tenure) bool {
			return t.of == unitedStates && t.kind == held.kind && (t.covers(model.Date(row.Start)) || t.covers(model.Date(row.End)) || t.attested ||
				strings.Contains(row.Remarks, asElect))
		})
		if inOffice && slices.ContainsFunc(p.allNames(), func(name model.LocalizedText) bool { return sharesFamilyName(n, fullNameOf(name.Text)) }) &&
			u.people.diedBefore(p, model.Date(row.Start)) == "" && !isNamesake(row, p) {
			return p
		}
	}
	return nil
}

// isNamesake tells the two Roosevelts apart, who were presidents, by the given name.
func isNamesake(row *tripRow, p *person) bool {
	given, _, _ := strings.Cut(slug(row.Name), "-")
	return strings.Contains(slug(p.display()), "roosevelt") && !strings.HasPrefix(slug(p.display()), given)
}

func sharesFamilyName(a, b fullName) bool {
	return len(a.words) > 0 && len(b.words) > 0 && a.words[len(a.words)-1] == b.words[len(b.words)-1]
}

const historian = "https://history.state.gov/departmenthistory/"

func pageOfHistorian(id, title, path string) *model.Source {
	return &model.Source{
		NamedBase: named(id, en(title)),
		Kind:      model.SourceKindDataset,
		Publisher: "Office of the Historian, U.S. Department of State",
		Lang:      "en",
		URL:       model.Optional(historian + path),
	}
}

func pageOfTrips(row *tripRow) *model.Source {
	title, path := "Travels of President ", "travels/president/"
	if row.Role == "secretary" {
		title, path = "Travels of Secretary of State ", "travels/secretary/"
	}
	return pageOfHistorian("us-state-department-"+row.Role+"-"+row.Who, title+row.Name, path+row.Who)
}

func (u *usa) trip(row *tripRow) *stay {
	s := &stay{
		id: "trip-" + row.ID, source: pageOfTrips(row), role: row.Role, text: clean(row.Remarks), name: row.Name, title: usaOffices[row.Role].title,
		rule: byOffice, elect: strings.Contains(row.Remarks, asElect),
	}
	if s.elect {
		s.title = "President-elect"
	}
	s.who = u.traveller(row)
	u.whereAndWhen(s, row.Country, row.Start, row.End)
	var cities []string
	for name := range strings.SplitSeq(row.Locale, ",") {
		if name = strings.TrimSpace(name); name != "" {
			cities = append(cities, name)
		}
	}
	s.place.country, s.cities = s.side, cities
	if len(cities) == 1 {
		s.place = u.cityIn(cities[0], s.side)
	}
	return s
}

// cityIn is a city of a country, whether or not the list of cities has it.
func (u *usa) cityIn(name, country string) place {
	name = strings.TrimSpace(bracketed.ReplaceAllString(name, "$1"))
	if known, ok := u.places.known[name]; ok && known.country == country {
		return known
	}
	if c, ok := u.places.city(name, country); ok && country != "" {
		return place{"", c.name, c.country, c.zone}
	}
	return place{city: name, country: country}
}

func (u *usa) visit(row *visitRow) (*stay, error) {
	if len(row.Visitors) != 1 || len(row.From) != 1 {
		return nil, fmt.Errorf("us_state_department: visit %s is not of one visitor from one country", row.ID)
	}
	from := row.From[0]
	s := &stay{id: "visit-" + row.ID, role: "visit", text: clean(row.Description), name: clean(row.Visitors[0])}
	s.source = pageOfHistorian("us-state-department-visits-"+from.ID, "Visits by Foreign Leaders of "+u.pageName(from), "visits/"+from.ID)
	u.whereAndWhen(s, from, row.Start, row.End)
	return s, nil
}

// pageName is the name that the page of a country has: of several in its rows, that of the data.
func (u *usa) pageName(from tag) string {
	if side := u.sideOf(tag{ID: from.ID}); side != "" {
		return u.offices.countries.nameOf(side)
	}
	return from.Name
}

func (u *usa) whereAndWhen(s *stay, country tag, start, end string) {
	s.from, s.to = model.Date(start), model.Date(cmp.Or(end, start))
	if s.side = u.sideOf(country); s.side == "" {
		s.gone = country.Name
	}
	if s.side == "china" && start < peoplesRepublic {
		s.side, s.gone = "", "China (Republic)"
	}
	if s.side == "russia" && start <= sovietUntil || s.side == "vietnam" && start < "1976-07-02" {
		s.side, s.gone = "", country.Name // South Vietnam
	}
}

func (u *usa) sideOf(country tag) string {
	if slices.Contains(usaGone, country.Name) {
		return ""
	}
	if side, ok := usaSides[country.ID]; ok {
		return side
	}
	for _, former := range formerCountries {
		if former.ID == country.ID {
			return former.ID
		}
	}
	if known := u.offices.countries.byName[country.ID]; known != nil {
		return known.ID
	}
	if known := u.offices.countries.byName[slug(country.Name)]; known != nil {
		return known.ID
	}
	return ""
}

// isOneDay reports whether an encounter has a day of its own.
func (e *encounter) isOneDay() bool { return e.from == e.to }

// date is the most precise date that holds all days of an encounter, so that one of them is not taken for the day.
func (e *encounter) date() model.Date {
	for _, n := range []int{len("2006-01-02"), len("2006-01")} {
		if e.from[:n] == e.to[:n] {
			return e.from[:n]
		}
	}
	if e.from[:4] == e.to[:4] {
		return e.from[:4]
	}
	return ""
}
