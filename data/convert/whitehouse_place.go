package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

var (
	atWhiteHouse = regexp.MustCompile(`\b(?:at|to|in|from) the (?:White House|Oval Office|Situation Room)\b`)
	inPlace      = regexp.MustCompile(`\b(?:in|at) ((?:New York City|Washington,? D\.?C\.?|Camp David|Sharm [Ee]l-Sheikh|Rio de Janeiro|[A-Z][\p{L}’.-]+(?: [A-Z][\p{L}’.-]+){0,2}))(, (?:the )?([A-Z][\p{L}.-]+(?: [A-Z][\p{L}.-]+)*))?`)
	sideOfForum  = regexp.MustCompile(`(?i)\b(?:on|at|in) the (?:sidelines|margins) of (?:the )?[^;,]{0,90}`)
	atForum      = regexp.MustCompile(`\b[Aa]t (?:the |this week’s )?(?:\d{4} )?(?:G7|G20|NATO|APEC|ASEAN|East Asia)\b(?: (?:Leaders’ )?Summit)?`) // two of those who are there
	venueInCity  = regexp.MustCompile(`\bat (?:the )?(\p{Lu}[\p{L}’&() -]*\b(?:Center|Centre|Palace|Castle|Hotel|Headquarters|Embassy|Residence|Air Base|Airport|Chancellery)) in (\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)*)`)
	longForm     = regexp.MustCompile(`^[^()]* \((\p{Lu}+)\) `) // "National Aeronautics and Space Administration (NASA) Goddard Space Flight Center"
	venuesThere  = map[string]place{
		"Camp David":                       {"Camp David", "", unitedStates, "America/New_York"},
		"the Vice President’s Residence":   {"Vice President’s Residence", "Washington", unitedStates, "America/New_York"},
		"the Vice President’s residence":   {"Vice President’s Residence", "Washington", unitedStates, "America/New_York"},
		"the Naval Observatory":            {"Naval Observatory", "Washington", unitedStates, "America/New_York"},
		"Bellevue Palace":                  {"Bellevue Palace", "Berlin", "germany", "Europe/Berlin"},
		"Carbis Bay":                       {"", "Carbis Bay", "united-kingdom", "Europe/London"},
		"Dar es Salaam":                    {"", "Dar es Salaam", "tanzania", "Africa/Dar_es_Salaam"},
		"Munich":                           {"", "Munich", "germany", "Europe/Berlin"},
		"in Bali":                          {"", "Bali", "indonesia", "Asia/Makassar"},
		"in Puglia":                        {"", "Apulia", "italy", "Europe/Rome"},
		"Blair House":                      {"Blair House", "Washington", unitedStates, "America/New_York"},
		"the Élysée Palace":                {"Élysée Palace", "Paris", "france", "Europe/Paris"},
		"Windsor Castle":                   {"Windsor Castle", "Windsor", "united-kingdom", "Europe/London"},
		"10 Downing Street":                {"10 Downing Street", "London", "united-kingdom", "Europe/London"},
		"his residence in Wilmington":      {"", "Wilmington", unitedStates, "America/New_York"},
		"his home in Wilmington":           {"", "Wilmington", unitedStates, "America/New_York"},
		"his home in Wilmington, Delaware": {"", "Wilmington", unitedStates, "America/New_York"},
	}
)

// whereIn is the place that a sentence gives before it comes to what they discussed; nothing if it gives none, or more than one.
func (w *whiteHouse) whereIn(sentence string, p *briefing) place {
	start := opening(sentence)
	if atWhiteHouse.MatchString(start) {
		return venuesHere["White House"]
	}
	for _, words := range keys(venuesThere) {
		if strings.Contains(start, words) {
			return venuesThere[words]
		}
	}
	var named []place
	for _, at := range inPlace.FindAllStringSubmatchIndex(start, -1) {
		city := strings.TrimRight(start[at[2]:at[3]], ".’")
		in := ""
		if at[6] >= 0 {
			in = strings.TrimRight(start[at[6]:at[7]], ".")
		}
		if found, ok := w.placeNamed(city, in); ok && !slices.Contains(named, found) {
			named = append(named, found)
		} else if !ok && strings.HasPrefix(start[at[0]:], "in ") {
			w.quality.places[city+" "+in] = p.id
		}
	}
	if len(named) != 1 {
		return place{}
	}
	if at := venueInCity.FindStringSubmatch(start); at != nil && named[0].venue == "" && at[2] == named[0].city {
		named[0].venue = longForm.ReplaceAllString(at[1], "$1 ")
	}
	return named[0]
}

func (w *whiteHouse) placeNamed(city, in string) (place, bool) {
	if at, ok := venuesHere[city]; ok {
		return at, true
	}
	if strings.HasPrefix(city, "Washington") {
		return venuesHere["Washington"], true
	}
	if at, ok := w.places.known[city]; ok {
		return at, true
	}
	if in != "" {
		country := unitedStates
		if countries := w.offices.countriesIn(namesOfSides.Replace(in)); len(countries) == 1 {
			country = countries[0]
		} else if !slices.Contains(states, in) {
			return w.placeNamed(city, "")
		}
		if c, ok := w.places.city(city, country); ok {
			return place{"", c.name, c.country, c.zone}, true
		}
		return place{city: city, country: country}, true
	}
	countries := w.offices.countriesIn(city)
	if len(countries) == 1 && (len(strings.Fields(city)) == 1 || slug(w.nameOfSide(countries[0])) == slug(city)) {
		return place{country: countries[0]}, true
	}
	if all := w.places.cities[slug(city)]; len(all) == 1 || len(all) > 0 && all[0].population >= largeCity {
		return place{"", all[0].name, all[0].country, all[0].zone}, true
	}
	return place{}, false
}

// largeCity, in people, is the least of a city that a text names without its country.
const largeCity = 150_000

var states = []string{"California", "New York", "Delaware", "Illinois", "Hawaii", "Virginia", "Maryland", "Texas", "Florida", "Pennsylvania", "CA", "D.C", "DC"}

// setForum sets the forum on whose sidelines a page says that they met, and where: on one of its days in its city, if the page names no
// other place.
func (w *whiteHouse) setForum(r *readout, told telling) {
	w.findForum(r, told)
	f := w.own.byID(r.forum)
	if f == nil || f.City == "" || r.place != (place{}) || r.isDay() && !during(f, r.start, 0) {
		return
	}
	r.place = place{city: string(f.City), country: f.Country}
	if c, ok := w.places.city(string(f.City), f.Country); ok {
		r.place = place{city: c.name, country: c.country, zone: c.zone}
	}
}

func (w *whiteHouse) findForum(r *readout, told telling) {
	if r.mode != model.MeetingModeInPerson || told.all == "" {
		return
	}
	on := r.start
	if !r.isDay() {
		on = model.Date(r.page.at.Format("2006-01-02"))
	}
	if words := atForum.FindString(opening(r.sentence)); words != "" && r.format() != model.MeetingFormatMultilateral {
		if r.forum = w.own.named(words, on, 0); r.forum != "" {
			r.relation = model.ForumRelationOnSidelines
			return
		}
	}
	for _, s := range sentences(told.first) {
		words := sideOfForum.FindString(s)
		if words == "" {
			continue
		}
		if r.forum = w.own.named(words, on, 1); r.forum == "" {
			w.quality.forums[words] = r.page.id
			return
		}
		r.relation = model.ForumRelationOnSidelines
		if s != r.sentence {
			r.sentence += " " + s
		}
		return
	}
}

// hereIn is a city in which somebody says that they are: "the Quad Leaders’ Summit here in Hiroshima".
var hereIn = regexp.MustCompile(`\bhere in (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`)

// placeInWords is the only city in which those who speak say that they are.
func (w *whiteHouse) placeInWords(turns []turn) place {
	var found place
	for _, t := range turns {
		for _, at := range hereIn.FindAllStringSubmatch(t.Text, -1) {
			in, ok := w.placeNamed(at[1], "")
			if !ok || in.city == "" || in == found {
				continue
			}
			if found != (place{}) {
				return place{}
			}
			found = in
		}
	}
	return found
}
