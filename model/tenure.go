package model

import (
	"cmp"
	"slices"
)

// Tenure is an office held by a leader for a time.
type Tenure struct {
	FactBase
	LeaderID string
	Office   Office
	Titles   []*LocalizedText
	OfID     string
	From     *Date
	To       *Date
}

// ID returns the id of the tenure, which is the key of the fact.
func (t *Tenure) ID() string { return t.FactKey }

// IsNode marks the type as a Node.
func (*Tenure) IsNode() {}

// NodeID returns the id of the tenure.
func (t *Tenure) NodeID() string { return t.FactKey }

// Title returns the office's title in the language asked for, else the default one, else the kind of office.
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
func covers(from, to *Date, day Date) bool {
	return (from == nil || from.First() <= day.Last()) && (to == nil || to.Last() >= day.First())
}

// TenuresOn returns the tenures that cover the day, without those that were retracted.
func (l *Leader) TenuresOn(day Date) []*Tenure {
	var held []*Tenure
	for _, tenure := range l.AllTenures {
		if tenure.Covers(day) && tenure.Standing != StandingRetracted {
			held = append(held, tenure)
		}
	}
	return held
}

// OfficeOn returns the office in which the leader acts on that day: one of the side represented, if that is given;
// of several the highest kind, and of equal kinds the one taken up last. It is nil where none is known.
func (l *Leader) OfficeOn(day Date, representing *string) *Tenure {
	for _, tenure := range l.RankedTenuresOn(day) {
		if representing == nil || tenure.OfID == *representing {
			return tenure
		}
	}
	return nil
}

// RankedTenuresOn returns the tenures that cover the day, the one to act in first.
func (l *Leader) RankedTenuresOn(day Date) []*Tenure {
	held := l.TenuresOn(day)
	slices.SortStableFunc(held, func(a, b *Tenure) int {
		return cmp.Or(cmp.Compare(OfficeRank(a.Office), OfficeRank(b.Office)), -cmp.Compare(first(a.From), first(b.From)))
	})
	return held
}

func first(date *Date) string {
	if date == nil {
		return ""
	}
	return date.First()
}

// OfficeRank orders kinds of office as the schema lists them, the highest first.
func OfficeRank(office Office) int {
	for rank, o := range AllOffice {
		if o == office {
			return rank
		}
	}
	return len(AllOffice)
}
