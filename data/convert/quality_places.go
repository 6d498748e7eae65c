package main

import (
	"cmp"
	"slices"
)

// reportPlaces counts the cities behind which a place was found, and lists the others.
func (c *conversion) reportPlaces(line printer) {
	g := c.atlas
	capitals, translated, spellings, open := 0, 0, 0, 0
	for _, p := range g.places {
		if len(p.CapitalOf) > 0 {
			capitals++
		}
		if len(p.Names) > 1 {
			translated++
		}
		spellings += len(p.Spellings)
	}
	for _, records := range g.open {
		open += records
	}
	line("## Places\n")
	line("Of %d meetings in person and forums that name a city, %d have its place (data/convert/atlas.go; tables/city_places.csv has "+
		"%d decisions). There are %d places, of them %d capitals, %d with names in other languages than English, and %d spellings.\n",
		g.linked+open, g.linked, len(g.decided), len(g.places), capitals, translated, spellings)
	line("%d records keep the city as a text alone, because no rule says for sure which place it is:\n", open)
	cities := keys(g.open)
	slices.SortStableFunc(cities, func(a, b string) int { return cmp.Compare(g.open[b], g.open[a]) })
	for _, city := range cities {
		line("- %s: %d", city, g.open[city])
	}
	line("")
}
