package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// place is where something happened. A country that is empty is unknown.
type place struct {
	venue, city, country, zone string
}

type city struct {
	name, country, zone string
	population          int
}

// places finds cities in the words by which texts give them.
type places struct {
	offices *offices
	cities  map[string][]city // by slug, the most populous first
	known   map[string]place  // tables/places.csv, by the words as written
}

func readPlaces(file string, c *countries, o *offices) (*places, error) {
	p := &places{offices: o, cities: map[string][]city{}, known: map[string]place{}}
	rows, err := readCSV(file)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		country, ok := c.byCode[row["country_iso2"]]
		if !ok {
			continue
		}
		population, _ := strconv.Atoi(row["population"]) // empty is zero
		key := slug(row["name"])
		p.cities[key] = append(p.cities[key], city{row["name"], country.ID, row["timezone"], population})
	}
	for _, named := range p.cities {
		slices.SortFunc(named, func(a, b city) int {
			return cmp.Or(cmp.Compare(b.population, a.population), strings.Compare(a.country, b.country))
		})
	}
	rows, err = readTable("places.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		p.known[row["words"]] = place{row["venue"], row["city"], row["country"], row["zone"]}
	}
	return p, nil
}

// read understands "Venue, City", "City, Country" and what tables/places.csv explains; false where it does not.
func (p *places) read(words string) (place, bool) {
	words = strings.Trim(words, " .,")
	if words == "" {
		return place{}, false
	}
	if known, ok := p.known[words]; ok {
		return known, true
	}
	parts := strings.Split(words, ", ")
	var found place
	if last := parts[len(parts)-1]; len(parts) > 1 {
		if in := p.offices.countriesIn(last); len(in) == 1 {
			found.country = in[0]
			parts = parts[:len(parts)-1]
		}
	}
	for i := len(parts) - 1; i >= 0; i-- {
		if known, ok := p.known[parts[i]]; ok && (found.country == "" || found.country == known.country) {
			known.venue = cmp.Or(strings.Join(slices.Delete(slices.Clone(parts), i, i+1), ", "), known.venue)
			return known, true
		}
		if c, ok := p.city(parts[i], found.country); ok {
			return place{strings.Join(slices.Delete(slices.Clone(parts), i, i+1), ", "), c.name, c.country, c.zone}, true
		}
	}
	if in := p.offices.countriesIn(words); len(parts) == 1 && len(in) == 1 && found.country == "" {
		return place{country: in[0]}, true
	}
	return found, found.country != ""
}

func (p *places) city(name, country string) (city, bool) {
	for _, c := range p.cities[slug(name)] {
		if country == "" || c.country == country {
			return c, true
		}
	}
	return city{}, false
}

// put writes the place into a meeting.
func (p place) put(m *model.Meeting) {
	m.Venue, m.City, m.Country, m.TimeZone = model.Optional(p.venue), model.Optional(p.city), p.country, model.Optional(p.zone)
}
