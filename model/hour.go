package model

import (
	"cmp"
	"time"
)

// NeedsPlaceZone reports whether the hour of a meeting is to be read in the time zone of its place, which the meeting itself does not
// say: see PlaceZone.
func (m *Meeting) NeedsPlaceZone() bool { return m.StartsAt != "" && m.TimeZone == "" && m.Place != "" }

// CompleteStart sets the first day of a meeting that has none to the day of startsAt, if the time zone of the meeting or of its place,
// or the offset says which day that is at the place. It leaves a meeting that needs the time zone of its place to CompleteAt.
func (m *Meeting) CompleteStart() {
	if !m.NeedsPlaceZone() {
		m.completeStart()
	}
}

// CompleteAt is CompleteStart for a meeting that needs the time zone of its place. The zone is empty if the place has none.
func (m *Meeting) CompleteAt(zone Optional) {
	m.PlaceZone = zone
	m.completeStart()
}

func (m *Meeting) completeStart() {
	if first, last := m.daysOfHour(); m.Start == "" && first == last {
		m.Start = first
	}
}

// checkHour checks the time zone, and that startsAt falls on start.
func (m *Meeting) checkHour(report Report) {
	if _, isZone := zoneNamed(m.TimeZone); m.TimeZone != "" && !isZone {
		report(".timeZone", "%q is not an IANA time zone such as Asia/Shanghai", m.TimeZone)
		return
	}
	first, last := m.daysOfHour()
	if _, err := ParseDate(string(m.Start)); err != nil || first == "" {
		return // missing, or reported for the field
	}
	if last.First() < m.Start.First() || first.First() > m.Start.Last() {
		at := "in its own offset"
		if zone := cmp.Or(m.TimeZone, m.PlaceZone); zone != "" {
			at = "in " + string(zone)
		}
		report(".startsAt", "%s is on %s %s, and start is %s: correct one of them, or timeZone", m.StartsAt, first, at, m.Start)
	}
}

func (m *Meeting) zone() (*time.Location, bool) {
	return zoneNamed(cmp.Or(m.TimeZone, m.PlaceZone))
}

// The offsets from UTC that are in use.
const (
	westernmost = -12 * time.Hour
	easternmost = 14 * time.Hour
)

// daysOfHour returns the day at the place on which startsAt falls, twice; or the first and the last day that it may be: an instant in UTC
// without a time zone does not say. Both are empty if there is no instant in the years of dates.
func (m *Meeting) daysOfHour() (first, last Date) {
	instant, ok := m.StartsAt.Time()
	if !ok {
		return "", ""
	}
	from, to := instant, instant
	_, offset := instant.Zone()
	if zone, isZone := m.zone(); isZone {
		from, to = instant.In(zone), instant.In(zone)
	} else if offset == 0 {
		from, to = instant.Add(westernmost), instant.Add(easternmost)
	}
	if from.Year() < 1 || to.Year() > maxYear {
		return "", ""
	}
	return Date(from.Format(time.DateOnly)), Date(to.Format(time.DateOnly))
}
