package model

import (
	"regexp"
	"slices"
)

// Tenure is an office that a leader held for a time. A document may omit the id, see document.NameTenures.
type Tenure struct {
	ID     string          `json:"id,omitempty"`
	Office Office          `json:"office"`
	Titles []LocalizedText `json:"title,omitempty"`
	Of     string          `json:"of"`
	From   Date            `json:"from,omitempty"`
	To     Date            `json:"to,omitempty"`
	// AsOf is the day until which the source of an open end was current.
	AsOf Date `json:"asOf,omitempty"`
	// Principal: of several offices of this kind that the leader holds for several sides at once, this is the principal one.
	Principal bool `json:"principal,omitempty"`
	// NamedAs and IdentifiedBy are how a source names the holder, and why that is taken to mean the leader; see Naming.
	NamedAs      Optional `json:"namedAs,omitempty"`
	IdentifiedBy Optional `json:"identifiedBy,omitempty"`
	FactBase
	LeaderID string `json:"-"`
}

// Fields describes the fields of graph documents.
func (t *Tenure) Fields() []Field {
	return append([]Field{
		text("id", &t.ID).Kept("key"),
		text("office", &t.Office).Required(),
		texts("title", "title", &t.Titles),
		one("of", to(of), &t.Of, affiliations...).Required(),
		text("from", &t.From),
		text("to", &t.To),
		text("asOf", &t.AsOf),
		flag("principal", &t.Principal),
		text("namedAs", &t.NamedAs),
		text("identifiedBy", &t.IdentifiedBy),
		derived(func(node map[string]any) {
			node["officeRank"] = OfficeRank(t.Office)
			if t.From != "" {
				node["firstDay"] = t.From.First()
			}
			if t.To != "" {
				node["lastDay"] = t.To.Last()
			}
		}),
	}, t.fields()...)
}

// TenureConnection is a page of a list.
type TenureConnection = Connection[*Tenure]

// TenureEdge is an element of a page, with its cursor.
type TenureEdge = Edge[*Tenure]

// TenureKey identifies a tenure of a leader: no two of them share it.
type TenureKey struct {
	Office Office
	Of     string
	From   Date
}

// Key returns what no other tenure of the same leader shares.
func (t *Tenure) Key() TenureKey { return TenureKey{t.Office, t.Of, t.From} }

// MaxIDLength bounds the id of an entity, in bytes.
const MaxIDLength = 120

// maxTenureIDLength bounds the id of a tenure: the id of a leader, a slash and a slug.
const maxTenureIDLength = 2*MaxIDLength + 1

var tenureID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$`)

// IsTenureID reports whether a text has the form of a tenure's id, LEADER/NAME. Ids of entities have no slash.
func IsTenureID(text string) bool {
	return tenureID.MatchString(text) && len(text) <= maxTenureIDLength
}

// IsNode marks the type as a Node.
func (*Tenure) IsNode() {}

// NodeID returns the id of the tenure.
func (t *Tenure) NodeID() string { return t.ID }

// Title returns the title of the office in the requested language, or else the default title, or else the kind of office.
func (t *Tenure) Title(lang *string) string {
	if title := Localized(t.Titles, lang); title != nil {
		return *title
	}
	return string(t.Office)
}

// Covers reports whether the office may have been held on that day. An end at year or month precision covers the whole
// year or month, so that in the year of a change both holders cover a day.
func (t *Tenure) Covers(day Date) bool {
	return covers(t.From, t.To, day)
}

// covers reports whether a span may include the day; an open end includes everything.
func covers(from, to, day Date) bool {
	return (from == "" || from.First() <= day.Last()) && (to == "" || to.Last() >= day.First())
}

// OfficeRank orders kinds of office as the schema lists them, the highest first.
func OfficeRank(office Office) int {
	if rank := slices.Index(AllOffice, office); rank >= 0 {
		return rank
	}
	return len(AllOffice)
}
