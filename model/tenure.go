package model

import (
	"regexp"
	"slices"
	"strings"
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
	// IsAttested: From and To are the first and the last day on which sources show the leader in the office. It may have begun before
	// and ended after.
	IsAttested bool `json:"isAttested,omitempty"`
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
		flag("isAttested", &t.IsAttested),
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
			// With these and lastDay, Cypher computes Certainty: see "surely holds" and "holds on day" in store/sides.cypher.
			bounds := t.bounds()
			for name, day := range map[string]string{
				"maybeFrom": bounds.maybeFrom, "surelyFrom": bounds.surelyFrom, "surelyUntil": bounds.surelyUntil,
			} {
				if day != "" {
					node[name] = day
				}
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

// EntityIn returns the id of the leader in a tenure's id. Of another id it returns the id itself.
func EntityIn(id string) string {
	leader, _, _ := strings.Cut(id, "/")
	return leader
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

// Certainty returns whether the office was held on a day: surely, possibly, or not, which is nil. A month or a year stands for a
// day in it that is not known, so that a tenure from 2008 to 2010 is CERTAIN in 2009 and POSSIBLE in February 2008. What the
// sources leave open is read against the holder:
//
//   - The last day is POSSIBLE: the successor may hold the office from that day on. That of an attested tenure is CERTAIN, because
//     sources show the holder in the office on it.
//   - Without a last day, the tenure is CERTAIN until AsOf or, without it, on its first day if that is known, and POSSIBLE after.
//   - Without a first day, it is POSSIBLE within the day, month or year of its end, and not before.
//   - Without both it is never held.
func (t *Tenure) Certainty(on Date) *Certainty {
	bounds := t.bounds()
	certainty := CertaintyPossible
	switch {
	case !bounds.mayHold(on):
		return nil
	case len(t.doubts(bounds, on)) == 0:
		certainty = CertaintyCertain
	}
	return &certainty
}

// Doubts returns every reason for which Certainty is POSSIBLE, in the order of the schema, or none if it is not POSSIBLE.
func (t *Tenure) Doubts(on Date) []Doubt {
	bounds := t.bounds()
	if !bounds.mayHold(on) {
		return []Doubt{}
	}
	return t.doubts(bounds, on)
}

// doubts is Doubts for a day on which the office was surely or possibly held.
func (t *Tenure) doubts(bounds tenureBounds, on Date) []Doubt {
	doubts, first, last := []Doubt{}, on.First(), on.Last()
	isBeyond := t.From != "" && first < bounds.maybeFrom || bounds.maybeUntil != "" && bounds.maybeUntil < last
	isBeforeSure, isAfterSure := first < bounds.surelyFrom, bounds.surelyUntil <= last
	for _, reason := range []struct {
		doubt Doubt
		holds bool
	}{
		{DoubtDayImprecise, isBeyond},
		{DoubtStartUnknown, t.From == ""},
		{DoubtStartImprecise, isBeforeSure && !t.From.isDay()},
		{DoubtLastDay, isAfterSure && t.To.isDay() && !t.IsAttested},
		{DoubtEndImprecise, isAfterSure && t.To != "" && !t.To.isDay()},
		{DoubtEndUnknown, isAfterSure && t.To == "" && t.AsOf == ""},
		{DoubtSourceNotCurrent, isAfterSure && t.To == "" && t.AsOf != ""},
	} {
		if reason.holds {
			doubts = append(doubts, reason.doubt)
		}
	}
	return doubts
}

// tenureBounds are the days between which a tenure was held: possibly from maybeFrom to maybeUntil, which is empty if the end is
// open, and surely from surelyFrom to the day before surelyUntil. All are empty if nothing is known.
type tenureBounds struct{ maybeFrom, maybeUntil, surelyFrom, surelyUntil string }

// mayHold reports whether the office was surely or possibly held on a day.
func (b tenureBounds) mayHold(on Date) bool {
	return b.maybeFrom != "" && b.maybeFrom <= on.Last() && (b.maybeUntil == "" || on.First() <= b.maybeUntil)
}

func (t *Tenure) bounds() tenureBounds {
	var b tenureBounds
	if t.From != "" {
		b.maybeFrom, b.surelyFrom = t.From.First(), t.From.Last()
	}
	switch {
	case t.To != "":
		b.maybeUntil, b.surelyUntil = t.To.Last(), t.To.First()
		if t.IsAttested && t.To.isDay() {
			b.surelyUntil = t.To.dayAfter()
		}
		if t.From == "" {
			b.maybeFrom = t.To.First()
		}
	case t.AsOf.isDay():
		b.surelyUntil = t.AsOf.dayAfter()
	case t.AsOf != "":
		b.surelyUntil = t.AsOf.First()
	case t.From.isDay():
		b.surelyUntil = t.From.dayAfter()
	}
	return b
}

// SurelyOverlaps reports whether two tenures were surely held on one day.
func (t *Tenure) SurelyOverlaps(other *Tenure) bool {
	a, b := t.bounds(), other.bounds()
	from, until := max(a.surelyFrom, b.surelyFrom), min(a.surelyUntil, b.surelyUntil)
	return a.surelyFrom != "" && b.surelyFrom != "" && from < until
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
