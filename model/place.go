package model

import "time"

// Place is a city, town or village.
type Place struct {
	NamedBase
	Spellings  []LocalizedText `json:"spellings,omitempty"`
	Latitude   *float64        `json:"latitude,omitempty"`  // degrees north, WGS 84
	Longitude  *float64        `json:"longitude,omitempty"` // degrees east
	TimeZone   Optional        `json:"timeZone,omitempty"`
	GeonamesID *int            `json:"geonamesId,omitempty"`
	Country    string          `json:"country,omitempty"`
	CapitalOf  []string        `json:"capitalOf,omitempty"`
	Source     string          `json:"source,omitempty"`
}

var placeKind = &Kind{
	Name: "Place", List: "places", Enum: EntityKindPlace, SchemaOrg: "Place",
	New: func() Record { return &Place{} },
}

// PlaceConnection is a page of a list.
type PlaceConnection = Connection[*Place]

// PlaceEdge is an element of a page, with its cursor.
type PlaceEdge = Edge[*Place]

var (
	heldAt    = &Relation{"HELD_AT", "%[1]s was held at %[2]s"}
	liesIn    = &Relation{"LIES_IN", "%[1]s lies in %[2]s"}
	capitalOf = &Relation{"CAPITAL_OF", "%[1]s is or was the capital of %[2]s"}
	locatedBy = &Relation{"LOCATED_BY", ""}
)

// Fields describes the fields of graph documents.
func (p *Place) Fields() []Field {
	return p.fields(
		texts("spellings", "spelling", &p.Spellings).FoldedAs("spellingFolded"),
		decimal("latitude", &p.Latitude),
		decimal("longitude", &p.Longitude),
		text("timeZone", &p.TimeZone),
		number("geonamesId", &p.GeonamesID),
		one("country", to(liesIn), &p.Country, "Country"),
		many("capitalOf", to(capitalOf), &p.CapitalOf, "Country"),
		one("source", to(locatedBy), &p.Source, "Source"),
	)
}

// Check checks the coordinates and the time zone.
func (p *Place) Check(report Report) {
	p.NamedBase.Check(report)
	if (p.Latitude == nil) != (p.Longitude == nil) {
		report(".longitude", "latitude and longitude go together: give both or neither")
	}
	if p.Latitude != nil && !(*p.Latitude >= -90 && *p.Latitude <= 90) {
		report(".latitude", "%v is not a number of degrees from -90 to 90", *p.Latitude)
	}
	if p.Longitude != nil && !(*p.Longitude >= -180 && *p.Longitude <= 180) {
		report(".longitude", "%v is not a number of degrees from -180 to 180", *p.Longitude)
	}
	if _, isZone := zoneNamed(p.TimeZone); p.TimeZone != "" && !isZone {
		report(".timeZone", "%q is not an IANA time zone such as Asia/Shanghai", p.TimeZone)
	}
}

// zoneNamed returns a time zone by its IANA name.
func zoneNamed(name Optional) (*time.Location, bool) {
	zone, err := time.LoadLocation(string(name))
	return zone, err == nil && name != "" && name != "Local"
}
