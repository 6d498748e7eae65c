package model

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
)

// Country is a country or territory of ISO 3166-1.
type Country struct {
	NamedBase
	Code        string          `json:"code,omitempty"`
	Alpha3      Optional        `json:"alpha3,omitempty"`
	Numeric     Optional        `json:"numeric,omitempty"`
	Region      Optional        `json:"region,omitempty"`
	Subregion   Optional        `json:"subregion,omitempty"`
	Capital     Optional        `json:"capital,omitempty"`
	Demonyms    []LocalizedText `json:"demonyms,omitempty"`
	Metonyms    []LocalizedText `json:"metonyms,omitempty"`
	Spellings   []LocalizedText `json:"spellings,omitempty"`
	Memberships []Membership    `json:"memberships,omitempty"`
	Capitals    []string        `json:"-"` // ids of places; kept with their own records
}

var countryKind = &Kind{
	Name: "Country", List: "countries", Enum: EntityKindCountry, SchemaOrg: "Country",
	New: func() Record { return &Country{} },
}

// CountryConnection is a page of a list.
type CountryConnection = Connection[*Country]

// CountryEdge is an element of a page, with its cursor.
type CountryEdge = Edge[*Country]

var memberOf = &Relation{"MEMBER_OF", "%[1]s is or was a member of %[2]s"}

// Fields describes the fields of graph documents.
func (c *Country) Fields() []Field {
	return slices.Insert(c.fields(
		text("alpha3", &c.Alpha3),
		text("numeric", &c.Numeric),
		text("region", &c.Region),
		text("subregion", &c.Subregion),
		text("capital", &c.Capital),
		texts("demonyms", "demonym", &c.Demonyms).FoldedAs("demonymFolded"),
		texts("metonyms", "metonym", &c.Metonyms).FoldedAs("metonymFolded"),
		texts("spellings", "spelling", &c.Spellings).FoldedAs("spellingFolded"),
		links("memberships", to(memberOf), &c.Memberships).InAnyOrder().DistinctBy("*"),
		inverse("capitals", by(capitalOf), "x.id", &c.Capitals, "Place"),
	), 1, text("code", &c.Code).Required())
}

// Complete sets the country of the memberships that were read.
func (c *Country) Complete() {
	for i := range c.Memberships {
		c.Memberships[i].Country = c.ID
	}
	slices.SortFunc(c.Memberships, byOrganization)
}

var (
	alpha2  = regexp.MustCompile(`^[A-Z]{2}$`)
	alpha3  = regexp.MustCompile(`^[A-Z]{3}$`)
	numeric = regexp.MustCompile(`^[0-9]{3}$`)
)

// Check checks the codes and the memberships.
func (c *Country) Check(report Report) {
	c.NamedBase.Check(report)
	if c.Code != "" && !alpha2.MatchString(c.Code) {
		report(".code", "%q is not an ISO 3166-1 alpha-2 code such as KR", c.Code)
	}
	if c.Alpha3 != "" && !alpha3.MatchString(string(c.Alpha3)) {
		report(".alpha3", "%q is not an ISO 3166-1 alpha-3 code such as KOR", c.Alpha3)
	}
	if c.Numeric != "" && !numeric.MatchString(string(c.Numeric)) {
		report(".numeric", "%q is not an ISO 3166-1 numeric code, three digits such as 410", c.Numeric)
	}
	for i, m := range c.Memberships {
		checkSpan(report, fmt.Sprintf(".memberships[%d]", i), "from", m.From, "to", m.To)
	}
}

// MembershipsOn returns the memberships on the day, or all memberships of any time if on is nil.
func (c *Country) MembershipsOn(on *Date) []*Membership {
	var memberships []*Membership
	for i := range c.Memberships {
		if m := &c.Memberships[i]; m.lastsOn(on) {
			memberships = append(memberships, m)
		}
	}
	return memberships
}

// IsActor marks the type as an Actor.
func (*Country) IsActor() {}

// IsAffiliation marks the type as an Affiliation.
func (*Country) IsAffiliation() {}

// Membership is a country's membership of an organization for a time.
type Membership struct {
	Country      string `json:"-"`
	Organization string `json:"organization"`
	From         Date   `json:"from,omitempty"`
	To           Date   `json:"to,omitempty"`
	Source       string `json:"source,omitempty"`
}

// Fields describes the fields of graph documents.
func (m *Membership) Fields() []Field {
	return []Field{
		id("organization", &m.Organization, "Organization").Required(),
		text("from", &m.From),
		text("to", &m.To),
		id("source", &m.Source, "Source"),
	}
}

// lastsOn reports whether the membership may have lasted on a day, or on any day if on is nil.
func (m *Membership) lastsOn(on *Date) bool { return on == nil || covers(m.From, m.To, *on) }

// Member is a membership seen from the organization.
type Member struct{ Membership }

// Fields describes the country, the time and the source.
func (m *Member) Fields() []Field {
	return []Field{id("country", &m.Country, "Country"), text("from", &m.From), text("to", &m.To), id("source", &m.Source, "Source")}
}

func byOrganization(a, b Membership) int {
	return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(a.Organization, b.Organization),
		cmp.Compare(a.From.firstDay(), b.From.firstDay()))
}
