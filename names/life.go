package names

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/sidelines/sidelines/model"
)

// fitOf says how the offices of a query fit a person.
func (q Query) fitOf(k *Known, on *model.Date) fit {
	if len(q.Offices) == 0 || !k.IsPerson {
		return isUnknown
	}
	switch {
	case k.Match.HasTitle:
		return isHeld
	case slices.Contains(k.Match.Why, model.MatchReasonOfficeAtDate):
		return k.held // see Holders
	}
	best := isNotHeld
	if len(k.Tenures) == 0 || slices.Contains(q.Offices, model.OfficeOther) {
		best = isUnknown // there are more offices than the graph has
	}
	for _, t := range k.Tenures {
		as := q.asks(t.Office, titleTexts(t), nil)
		if as == isNotHeld {
			continue
		}
		switch certainty := certaintyOf(t, on); {
		case on == nil, q.IsPast, certainty == model.CertaintyCertain:
			best = max(best, as)
		case certainty == model.CertaintyPossible:
			best = max(best, mayBeHeld)
		case k.Match.Grade == Whole && on != nil && isNearOffice(t, *on) && k.timeOn(on) < mayBeIn:
			best = max(best, isUnknown) // who holds no other office is called president after the term, and before it
		}
	}
	return best
}

// isNearOffice reports whether a day is after somebody took up an office, or in the year before.
func isNearOffice(t model.Tenure, on model.Date) bool {
	return t.From != "" && (t.From.First() <= on.First() || yearsBetween(on.First(), t.From.First()) <= 1)
}

// crowned are the titles of which nobody is called by a family name.
var crowned = []string{"king", "queen", "emperor", "sultan", "shah", "pope"}

// isOfNoCourt reports whether a query gives one word of a person such a title, and the person never had it: King George is no
// president.
func (q Query) isOfNoCourt(k *Known) bool {
	if !k.IsPerson || k.Match.Grade > OneWord || k.held != isNotHeld || len(q.asked) == 0 {
		return false
	}
	isOther := func(m meaning) bool { return !slices.Contains(crowned, m.title) }
	isOfOne := func(t model.Tenure) bool { return q.asks(t.Office, titleTexts(t), nil) != isNotHeld }
	return !slices.ContainsFunc(q.asked, isOther) && !slices.ContainsFunc(k.Tenures, isOfOne)
}

// familyFirst are the ids of countries where the family name comes first in English too.
var familyFirst = wordSet("china taiwan hong-kong macao north-korea south-korea vietnam cambodia singapore")

// IsFamilyFirst reports whether people from a country have the family name first.
func IsFamilyFirst(side string) bool { return familyFirst[side] }

func titleTexts(t model.Tenure) []string {
	texts := make([]string, len(t.Titles))
	for i, title := range t.Titles {
		texts[i] = title.Text
	}
	return texts
}

// certaintyOf is Tenure.Certainty, or "" for none. An open end is no office any more when as many years have passed as nobody holds
// one.
func certaintyOf(t model.Tenure, on *model.Date) model.Certainty {
	if on == nil {
		return ""
	}
	certainty := t.Certainty(*on)
	if certainty == nil || t.To == "" && yearsBetween(lastKnown(t), on.First()) > yearsFar {
		return ""
	}
	return *certainty
}

// lastKnown is the last day on which a tenure is known to have been held.
func lastKnown(t model.Tenure) string {
	for _, date := range []model.Date{t.To, t.AsOf, t.From} {
		if date != "" {
			return date.Last()
		}
	}
	return ""
}

// timeOn says how a day fits what is known of a person. Others than persons are of all times.
func (k *Known) timeOn(on *model.Date) time {
	if on == nil || !k.IsPerson {
		return undated
	}
	best, first, last := undated, k.First, k.Last
	for _, t := range k.Tenures {
		switch certaintyOf(t, on) {
		case model.CertaintyCertain:
			best = max(best, isInside)
		case model.CertaintyPossible:
			best = max(best, mayBeIn)
		}
		if t.From != "" && (first == "" || t.From.First() < first) {
			first = t.From.First()
		}
		if known := lastKnown(t); known > last {
			last = known
		}
	}
	if best > undated || first == "" && last == "" {
		return best
	}
	years := max(yearsBetween(last, on.First()), yearsBetween(on.Last(), first))
	switch {
	case years > yearsFar:
		return farAway
	case years > yearsAround:
		return distant
	case years > yearsNear:
		return around
	}
	return near
}

// yearsBetween returns the years from one day to a later one; 0 if it is not later or one is empty.
func yearsBetween(from, to string) int {
	a, errA := strconv.Atoi(fmt.Sprintf("%.4s", from))
	b, errB := strconv.Atoi(fmt.Sprintf("%.4s", to))
	if errA != nil || errB != nil || to < from {
		return 0
	}
	return b - a
}
