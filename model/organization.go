package model

import (
	"cmp"
	"slices"
)

// Organization is an international organization.
type Organization struct {
	NamedBase
	Abbreviation Optional        `json:"abbreviation,omitempty"`
	Metonyms     []LocalizedText `json:"metonyms,omitempty"`
	Members      []Member        `json:"-"` // kept with the records of the countries
}

var organizationKind = &Kind{
	Name: "Organization", List: "organizations", Enum: EntityKindOrganization, SchemaOrg: "Organization",
	New: func() Record { return &Organization{} },
}

// OrganizationConnection is a page of a list.
type OrganizationConnection = Connection[*Organization]

// OrganizationEdge is an element of a page, with its cursor.
type OrganizationEdge = Edge[*Organization]

// Fields describes the fields of graph documents, and the members.
func (o *Organization) Fields() []Field {
	return o.fields(
		text("abbreviation", &o.Abbreviation),
		texts("metonyms", "metonym", &o.Metonyms).FoldedAs("metonymFolded"),
		links("members", by(memberOf), &o.Members).Inverse(""),
	)
}

// Complete sets the organization of the members that were read.
func (o *Organization) Complete() {
	for i := range o.Members {
		o.Members[i].Organization = o.ID
	}
	slices.SortFunc(o.Members, func(a, b Member) int {
		return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(a.From.firstDay(), b.From.firstDay()))
	})
}

// MembersOn returns the members on the day, or all members of any time if on is nil.
func (o *Organization) MembersOn(on *Date) []*Membership {
	var members []*Membership
	for i := range o.Members {
		if m := &o.Members[i].Membership; m.lastsOn(on) {
			members = append(members, m)
		}
	}
	return members
}

// IsActor marks the type as an Actor.
func (*Organization) IsActor() {}

// IsAffiliation marks the type as an Affiliation.
func (*Organization) IsAffiliation() {}
