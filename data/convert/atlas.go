package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// atlas finds the places behind the cities that meetings and forums name. A city and a country mean a place if one of these says
// so, and else none:
//
//  1. tables/city_places.csv has the city and the country.
//  2. The city is the name of exactly one place of the country in GeoNames, of those with 500 people or more, and that has at least
//     leastPlace people.
//
// In both, the time zone of the meeting must not contradict that of the place.
type atlas struct {
	countries *countries
	rows      map[int]map[string]string    // GeoNames, by id
	byName    map[string][]int             // by slug and code of the country
	decided   map[string]int               // tables/city_places.csv, by city and country
	countryOf map[int]string               // tables/place_countries.csv
	cldr      map[string]map[string]string // names of the city of a time zone, by language
	metonyms  map[string]map[string]string // rows of tables/metonyms.csv, by country
	places    map[int]*model.Place         // that the documents name, and capitals
	venues    map[string]map[string]bool   // cities of each venue that the documents name, by slug
	linked    int
	open      map[string]int // records by city and country that mean no place for sure
}

// leastPlace is the number of people from which the only place of a name is taken for the city: a smaller one may be the namesake of
// a city that is spelt otherwise there.
const leastPlace = 5_000

// mostHoursApart is how far the time zone of a meeting may be from that of its place: a country may have changed its zones.
const mostHoursApart = time.Hour

const gazetteerSource = "geonames"

var gazetteerSourceRecord = &model.Source{
	NamedBase: named(gazetteerSource, en("GeoNames (CC BY 4.0)")),
	Kind:      model.SourceKindDataset,
	Publisher: "GeoNames",
	Lang:      "en",
	URL:       "https://www.geonames.org",
}

// cldrLanguages are the columns of names of cities, in the order in which places have them.
var cldrLanguages = []string{
	"ru", "fr", "es", "de", "ko", "ja", "zh", "zh-Hant", "ar", "pt", "it", "tr", "vi", "th", "pl", "uk", "fa", "nl", "hi", "sv", "id", "he",
}

func readAtlas(raw string, c *countries) (*atlas, error) {
	g := &atlas{
		countries: c, rows: map[int]map[string]string{}, byName: map[string][]int{}, decided: map[string]int{}, countryOf: map[int]string{},
		cldr: map[string]map[string]string{}, metonyms: map[string]map[string]string{}, places: map[int]*model.Place{},
		venues: map[string]map[string]bool{}, open: map[string]int{},
	}
	rows, err := readCSV(filepath.Join(raw, "geonames_cities", "gazetteer.csv"))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		id, err := strconv.Atoi(row["geonameid"])
		if err != nil {
			return nil, err
		}
		g.rows[id] = row
		key := slug(row["name"]) + " " + row["country_iso2"]
		g.byName[key] = append(g.byName[key], id)
	}
	zones, err := readCSV(filepath.Join(raw, "cldr49_cities", "cities.csv"))
	if err != nil {
		return nil, err
	}
	for _, row := range zones {
		g.cldr[row["zone"]] = row
	}
	metonyms, err := readTable("metonyms.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range metonyms {
		g.metonyms[row["side"]] = row
	}
	return g, g.readDecisions()
}

func (g *atlas) readDecisions() error {
	rows, err := readTable("city_places.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		if g.decided[row["city"]+" "+row["country"]], err = strconv.Atoi(row["geonameid"]); err != nil {
			return err
		}
	}
	if rows, err = readTable("place_countries.csv"); err != nil {
		return err
	}
	for _, row := range rows {
		id, err := strconv.Atoi(row["geonameid"])
		if err != nil {
			return err
		}
		g.countryOf[id] = row["country"]
	}
	return nil
}

// find returns the id of the place that a city and a country mean, or 0.
func (g *atlas) find(city, country string) int {
	if id, isDecided := g.decided[city+" "+country]; isDecided {
		if g.rows[id] == nil {
			return 0
		}
		return id
	}
	named := g.byName[slug(city)+" "+g.codeOf(country)]
	if len(named) != 1 {
		return 0
	}
	if people, _ := strconv.Atoi(g.rows[named[0]]["population"]); people < leastPlace { // empty is zero
		return 0
	}
	return named[0]
}

// codeOf is the ISO 3166-1 code of a country, or empty.
func (g *atlas) codeOf(country string) string {
	at := slices.IndexFunc(g.countries.records, func(c *model.Country) bool { return c.ID == country })
	if at < 0 {
		return ""
	}
	return g.countries.records[at].Code
}

// countryWith is the country with an ISO 3166-1 code, or empty.
func (g *atlas) countryWith(code string) string {
	at := slices.IndexFunc(g.countries.records, func(c *model.Country) bool { return c.Code == code })
	if at < 0 {
		return ""
	}
	return g.countries.records[at].ID
}

// agree reports whether two time zones are at most mostHoursApart from each other on a day, as far as both are known.
func agree(a, b string, on model.Date) bool {
	if a == "" || b == "" || on == "" {
		return true
	}
	first, err := time.LoadLocation(a)
	second, otherErr := time.LoadLocation(b)
	day, dayErr := time.Parse(time.DateOnly, on.First())
	if err != nil || otherErr != nil || dayErr != nil {
		return true
	}
	_, x := day.In(first).Zone()
	_, y := day.In(second).Zone()
	return time.Duration(max(x-y, y-x))*time.Second <= mostHoursApart
}

// link gives the meetings that people came to, and the forums of documents their places.
func (g *atlas) link(documents map[string]*model.Document) {
	for _, d := range documents {
		for _, m := range d.Meetings {
			g.addVenue(string(m.Venue), string(m.City))
			if m.City != "" && (m.Mode == "" || m.Mode == model.MeetingModeInPerson) {
				m.Place = g.placeOf(string(m.City), m.Country, string(m.TimeZone), m.Start)
				if m.Place != "" && m.TimeZone == "" && m.StartsAt == "" {
					m.TimeZone = g.zoneOf(m.Place)
				}
			}
		}
		for _, f := range d.Forums {
			if f.City != "" {
				f.Place = g.placeOf(string(f.City), f.Country, "", f.Start)
			}
		}
	}
}

func (g *atlas) addVenue(venue, city string) {
	name := slug(venue)
	if name == "" || city == "" {
		return
	}
	if g.venues[name] == nil {
		g.venues[name] = map[string]bool{}
	}
	g.venues[name][slug(city)] = true
}

// isVenueElsewhere reports whether the sources mean a building of another city by a spelling: the White House is none of Casablanca's names,
// although GeoNames has it there, translated.
func (g *atlas) isVenueElsewhere(spelling string, p *model.Place) bool {
	cities := g.venues[slug(spelling)]
	return cities != nil && !slices.ContainsFunc(p.Names, func(n model.LocalizedText) bool { return cities[slug(n.Text)] })
}

func (g *atlas) placeOf(city, country, zone string, on model.Date) string {
	id := g.find(city, country)
	if id == 0 || !agree(zone, g.rows[id]["timezone"], on) {
		g.open[city+", "+country]++
		return ""
	}
	g.linked++
	return g.place(id).ID
}

// place returns the record of a place, which it makes if there is none yet.
func (g *atlas) place(id int) *model.Place {
	if p := g.places[id]; p != nil {
		return p
	}
	row := g.rows[id]
	p := &model.Place{TimeZone: model.Optional(row["timezone"]), GeonamesID: &id, Source: gazetteerSource}
	p.ID = slug(row["name"])
	country, isDecided := g.countryOf[id]
	if !isDecided {
		country = g.countryWith(row["country_iso2"])
	}
	if country != "" {
		p.ID += "-" + strings.ToLower(row["country_iso2"])
		if len(g.byName[slug(row["name"])+" "+row["country_iso2"]]) > 1 && !g.isCapital(id) {
			p.ID += fmt.Sprint("-", id)
		}
	}
	p.Country = country
	p.Latitude, p.Longitude = degrees(row["lat"]), degrees(row["lon"])
	p.Names = en(row["name"])
	g.places[id] = p
	return p
}

// zoneOf is the time zone of a place that has a record.
func (g *atlas) zoneOf(place string) model.Optional {
	for _, p := range g.places {
		if p.ID == place {
			return p.TimeZone
		}
	}
	return ""
}

func degrees(text string) *float64 {
	number, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil
	}
	return &number
}

func (g *atlas) isCapital(id int) bool {
	return slices.ContainsFunc(g.countries.records, func(c *model.Country) bool {
		return c.Capital != "" && g.find(string(c.Capital), c.ID) == id
	})
}

// document returns the places that the documents name, and the capitals of all countries, with their names.
func (g *atlas) document(records []*model.Country) *model.Document {
	for _, c := range records {
		if c.Capital == "" {
			continue
		}
		if id := g.capital(c); id != 0 {
			p := g.place(id)
			p.CapitalOf = append(p.CapitalOf, c.ID)
		}
	}
	d := &model.Document{Sources: []*model.Source{gazetteerSourceRecord}}
	for _, id := range keys(g.places) {
		g.name(g.places[id], g.rows[id])
		d.Places = append(d.Places, g.places[id])
	}
	slices.SortFunc(d.Places, func(a, b *model.Place) int { return strings.Compare(a.ID, b.ID) })
	return d
}

// capital returns the id of the place of a capital, however small it is, or 0.
func (g *atlas) capital(c *model.Country) int {
	if id := g.find(string(c.Capital), c.ID); id != 0 {
		return id
	}
	if named := g.byName[slug(string(c.Capital))+" "+c.Code]; len(named) == 1 {
		return named[0]
	}
	return 0
}

// name gives a place its names: in the languages of CLDR, if it is the city by which CLDR calls its time zone, and in those of
// tables/metonyms.csv, where the name of a capital comes first. What GeoNames has beside are spellings, whose languages it does not say,
// unless isVenueElsewhere.
func (g *atlas) name(p *model.Place, row map[string]string) {
	also := strings.Split(row["alternate_names"], "|")
	known := map[string]bool{slug(row["name"]): true}
	for _, other := range also {
		known[slug(other)] = true
	}
	zone := row["timezone"]
	cldr := g.cldr[zone]
	if !known[slug(zone[strings.LastIndex(zone, "/")+1:])] {
		cldr = nil
	}
	var seats map[string]string
	if len(p.CapitalOf) > 0 {
		if seats = g.metonyms[p.CapitalOf[0]]; seats != nil && !known[slug(first(seats["en"]))] {
			seats = nil
		}
	}
	for _, lang := range cldrLanguages {
		text := cldr[lang]
		if text == "" && seats != nil {
			text = first(seats[lang])
		}
		if text != "" {
			p.Names = append(p.Names, model.LocalizedText{Lang: model.Language(lang), Text: text})
		}
	}
	for _, text := range also {
		has := func(n model.LocalizedText) bool { return n.Text == text }
		if text != "" && !g.isVenueElsewhere(text, p) && !slices.ContainsFunc(p.Names, has) && !slices.ContainsFunc(p.Spellings, has) {
			p.Spellings = append(p.Spellings, model.LocalizedText{Lang: "und", Text: text})
		}
	}
}

// first is the first of several words.
func first(words string) string {
	word, _, _ := strings.Cut(words, "|")
	return word
}
