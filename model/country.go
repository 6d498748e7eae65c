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
	Region      Optional        `json:"region,omitempty"`
	Subregion   Optional        `json:"subregion,omitempty"`
	Capital     Optional        `json:"capital,omitempty"`
	Demonyms    []LocalizedText `json:"demonyms,omitempty"`
	Memberships []Membership    `json:"memberships,omitempty"`
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
		text("region", &c.Region),
		text("subregion", &c.Subregion),
		text("capital", &c.Capital),
		texts("demonyms", "demonym", &c.Demonyms).FoldedAs("demonymFolded"),
		links("memberships", to(memberOf), &c.Memberships).InAnyOrder().DistinctBy("*"),
	), 1, text("code", &c.Code).Required())
}

// Complete sets the country of the memberships that were read.
func (c *Country) Complete() {
	for i := range c.Memberships {
		c.Memberships[i].Country = c.ID
	}
	slices.SortFunc(c.Memberships, byOrganization)
}

var alpha2 = regexp.MustCompile(`^[A-Z]{2}$`)

// Check checks the code and the memberships.
func (c *Country) Check(report Report) {
	c.NamedBase.Check(report)
	if c.Code != "" && !alpha2.MatchString(c.Code) {
		report(".code", "%q is not an ISO 3166-1 alpha-2 code such as KR", c.Code)
	}
	for i, m := range c.Memberships {
		checkSpan(report, fmt.Sprintf(".memberships[%d]", i), "from", m.From, "to", m.To)
	}
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
}

// Fields describes the fields of graph documents.
func (m *Membership) Fields() []Field {
	return []Field{id("organization", &m.Organization, "Organization").Required(), text("from", &m.From), text("to", &m.To)}
}

// Member is a membership seen from the organization.
type Member struct{ Membership }

// Fields describes the country and the time.
func (m *Member) Fields() []Field {
	return []Field{id("country", &m.Country, "Country"), text("from", &m.From), text("to", &m.To)}
}

func byOrganization(a, b Membership) int {
	return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(a.Organization, b.Organization),
		cmp.Compare(a.From.firstDay(), b.From.firstDay()))
}
