package model

import (
	"cmp"
	"fmt"
	"slices"
)

// Leader is a person who holds or held an office.
type Leader struct {
	NamedBase
	// Tenures are sorted by first day when they are read; unknown first days come first.
	Tenures []Tenure `json:"tenures,omitempty"`
	Differing
}

var leaderKind = &Kind{
	Name: "Leader", List: "leaders", Enum: EntityKindLeader, SchemaOrg: "Person",
	New: func() Record { return &Leader{} },
}

// LeaderConnection is a page of a list.
type LeaderConnection = Connection[*Leader]

// LeaderEdge is an element of a page, with its cursor.
type LeaderEdge = Edge[*Leader]

var (
	held = &Relation{"HELD", ""}
	of   = &Relation{"OF", ""}
)

// Fields describes the fields of graph documents.
func (l *Leader) Fields() []Field {
	return append(l.fields(
		details("tenures", to(held), "Tenure", &l.Tenures).InAnyOrder(),
	), differences(&l.DifferentFrom, &l.Judges)...)
}

// Complete sets the leader of the tenures that were read.
func (l *Leader) Complete() {
	for i := range l.Tenures {
		l.Tenures[i].LeaderID = l.ID
	}
	slices.SortFunc(l.Tenures, func(a, b Tenure) int {
		return cmp.Or(cmp.Compare(a.From.firstDay(), b.From.firstDay()), cmp.Compare(a.ID, b.ID))
	})
}

// Check checks the tenures.
func (l *Leader) Check(report Report) {
	l.NamedBase.Check(report)
	ids, keys := map[string]bool{}, map[TenureKey]bool{}
	for i, t := range l.Tenures {
		at := fmt.Sprintf(".tenures[%d]", i)
		checkSpan(report, at, "from", t.From, "to", t.To)
		if t.IsAttested && (t.From == "" || t.To == "") {
			report(at+".isAttested", "is true without from and to, the first and the last day on which the sources show the leader in the office")
		}
		switch {
		case !IsTenureID(t.ID):
			report(at+".id", "%q is not the id of a tenure: a leader's id, a slash and a name, such as xi-jinping/head-of-state-china", t.ID)
		case ids[t.ID]:
			report(at+".id", "%q is also the id of another tenure of this leader", t.ID)
		case keys[t.Key()]:
			report(at, "is the same office of the same side from the same day as another tenure of this leader")
		}
		ids[t.ID], keys[t.Key()] = true, true
	}
}

// IsActor marks the type as an Actor.
func (*Leader) IsActor() {}

// Tenure returns the tenure with the id, or nil if the leader has none or it is retracted.
func (l *Leader) Tenure(id string) *Tenure {
	for i := range l.Tenures {
		if tenure := &l.Tenures[i]; tenure.ID == id && !tenure.IsRetracted() {
			return tenure
		}
	}
	return nil
}
