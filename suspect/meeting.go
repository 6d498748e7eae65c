package suspect

import (
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Meeting is what is compared of a meeting.
type Meeting struct {
	ID           string
	Names        []string
	Start        model.Date
	StartsAt     time.Time // zero if it is not known
	Mode         model.MeetingMode
	Setting      model.MeetingSetting
	Place        string // id
	City         string
	Country      string // id
	Forum        string // id
	PartOf       string // id
	Participants []string
	Cited        []Cited

	title []string // its words, without dates
	city  string   // folded
}

// Cited is a citation of a source.
type Cited struct {
	Source  string // id
	Locator string
	Host    string // of the address of the source, or its publisher; "" if neither is known
}

// What speaks for and against two meetings being one.
const (
	sameParticipants = 0.45
	mostParticipants = 0.35 // one has one more, or of many nearly all are the same
	onlyOne          = 0.2  // the same participants, but only one
	onlyOneShared    = 0.1  // one has one participant, and the other that one and another
	manyShared       = 0.1  // three or more took part in both
	sameDay          = 0.35
	nextDay          = 0.15
	withinMonth      = 0.15 // of one the day is not known
	withinYear       = 0.15
	samePlace        = 0.1
	sameCountry      = 0.05
	noPlace          = 0.03 // one has none
	otherPlace       = -0.25
	otherTown        = -0.1 // of the same country
	otherSetting     = -0.4
	otherOccasion    = -0.25 // the same, of another source
	otherRemote      = -0.1  // a call by telephone and one by video
	otherWord        = -0.1  // the same, of another source
	otherForum       = -0.3
	sameHour         = 0.15
	otherHour        = -0.35
	sameTitle        = 0.12
	sameEntry        = 0.2  // both cite the same place of a source
	samePage         = 0.15 // both cite a source that few meetings cite
	listedAsTwo      = -0.3
	listedApart      = -0.45 // the same, and nobody says that they were on one day
	ambiguous        = -0.15 // the day is not known, and several meetings may be the one
)

// fewMeetings is how many meetings may cite a source that is about one occasion.
const fewMeetings = 3

// Meetings returns the pairs of meetings that may be one: of the same people on the same or the next day, or on days of which one is
// only known as a month or a year that has the other.
func Meetings(meetings []Meeting) []Pair {
	meetings = slices.Clone(meetings)
	byKey, citing := blocks{}, map[string]int{}
	for i := range meetings {
		m := &meetings[i]
		m.prepare()
		for _, c := range m.Cited {
			citing[c.Source]++
		}
		m.keys(func(key string) { byKey.add(key, i) })
	}
	type found struct {
		i, j int
		s    score
	}
	var all []found
	vague := map[int]int{} // how many may be the one whose day is not known
	byKey.each(func(i, j int) {
		s, ok := compareMeetings(&meetings[i], &meetings[j], citing)
		if !ok {
			return
		}
		all = append(all, found{i, j, s})
		for _, at := range []int{i, j} {
			if !isDay(meetings[at].Start) {
				vague[at]++
			}
		}
	}, nil)
	var pairs []Pair
	for _, f := range all {
		if vague[f.i] > 1 || vague[f.j] > 1 {
			f.s.add(ambiguous, "")
		}
		if pair, ok := f.s.pair(model.EntityKindMeeting, meetings[f.i].ID, meetings[f.j].ID); ok {
			pairs = append(pairs, pair)
		}
	}
	return pairs
}

func isDay(date model.Date) bool { return len(date) == len("2006-01-02") }

func (m *Meeting) prepare() {
	slices.Sort(m.Participants)
	m.Participants = slices.Compact(m.Participants)
	m.city = names.Fold(m.City)
	if len(m.Names) > 0 {
		m.title = titleWords(m.Names[0])
	}
}

// months are words of dates in English, which titles have.
var months = strings.Fields("january february march april may june july august september october november december")

// titleWords returns the words of a title that are no part of a date.
func titleWords(title string) []string {
	var words []string
	for _, w := range names.Words(title) {
		isDate := slices.Contains(months, w.Text) || strings.Trim(w.Text, "0123456789") == ""
		if !isDate && !names.IsSlight(w.Text) {
			words = append(words, w.Text)
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// keys calls add with the keys by which others find a meeting: each participant with the day and the day after. Of a day that is not
// known, the month or the year; others have the key of their month and year with two participants, because one alone has too many.
func (m *Meeting) keys(add func(key string)) {
	if m.Start == "" {
		return
	}
	for i, actor := range m.Participants {
		if isDay(m.Start) {
			add("d " + actor + " " + string(m.Start))
			add("d " + actor + " " + dayAfter(m.Start))
		}
		for _, other := range m.Participants[i+1 : min(len(m.Participants), i+4)] {
			add("y " + actor + " " + other + " " + string(m.Start[:4]))
		}
	}
}

func dayAfter(date model.Date) string {
	day, err := time.Parse(time.DateOnly, string(date))
	if err != nil {
		return ""
	}
	return day.AddDate(0, 0, 1).Format(time.DateOnly)
}

// compareMeetings adds up what speaks for two meetings being one, and against it. ok is false if they cannot be.
func compareMeetings(a, b *Meeting, citing map[string]int) (s score, ok bool) {
	if a.Mode != b.Mode && (!a.Mode.IsRemote() || !b.Mode.IsRemote()) || a.PartOf == b.ID || b.PartOf == a.ID {
		return s, false
	}
	if !s.compareParticipants(a, b) || !s.compareDays(a, b) {
		return s, false
	}
	s.comparePlaces(a, b)
	if a.Mode != b.Mode {
		s.add(otherRemote, "")
	}
	switch {
	case a.Setting == b.Setting:
	case a.PartOf != "" && a.PartOf == b.PartOf, citeOne(a, b):
		s.add(otherSetting, "")
	case !isPlain(a.Setting) && !isPlain(b.Setting):
		s.add(otherOccasion, "")
	default:
		s.add(otherWord, "")
	}
	if a.Forum != "" && b.Forum != "" && a.Forum != b.Forum {
		s.add(otherForum, "")
	}
	if !a.StartsAt.IsZero() && !b.StartsAt.IsZero() {
		switch apart := a.StartsAt.Sub(b.StartsAt).Abs(); {
		case apart == 0:
			s.add(sameHour, model.SuspectReasonSameHour)
		case apart > time.Hour && a.Start == b.Start:
			s.add(otherHour, "")
		}
	}
	least := 0.8
	if slices.Contains(s.reasons, model.SuspectReasonParticipantLess) {
		least = 1 // the titles may differ in the participant who is missing
	}
	if len(a.title) > 2 && likeWords(a.title, b.title) >= least {
		s.add(sameTitle, model.SuspectReasonSameTitle)
	}
	s.compareCited(a, b, citing)
	return s, s.strength >= Least
}

// isPlain reports whether a setting is what those have of which nobody says more.
func isPlain(s model.MeetingSetting) bool {
	return s == "" || s == model.MeetingSettingTalks || s == model.MeetingSettingVisit || s == model.MeetingSettingOther
}

// citeOne reports whether two meetings cite a source, or sources of one publisher, which would say the same setting of one meeting.
func citeOne(a, b *Meeting) bool {
	return slices.ContainsFunc(a.Cited, func(c Cited) bool {
		return slices.ContainsFunc(b.Cited, func(d Cited) bool { return c.Source == d.Source || c.Host != "" && c.Host == d.Host })
	})
}

// likeWords returns the share of words that two sorted lists have in common.
func likeWords(a, b []string) float64 {
	common := 0
	for _, w := range a {
		if _, is := slices.BinarySearch(b, w); is {
			common++
		}
	}
	return float64(common) / float64(max(1, len(a)+len(b)-common))
}

func (s *score) compareParticipants(a, b *Meeting) bool {
	common := 0
	for _, p := range a.Participants {
		if _, is := slices.BinarySearch(b.Participants, p); is {
			common++
		}
	}
	more := max(len(a.Participants), len(b.Participants)) - common
	less := min(len(a.Participants), len(b.Participants)) - common
	switch all := common + more + less; {
	case common == 0:
		return false
	case more == 0 && common > 1:
		s.add(sameParticipants, model.SuspectReasonSameParticipants)
	case more == 0:
		s.add(onlyOne, model.SuspectReasonSameParticipants)
	case more == 1 && less == 0 && common > 1:
		s.add(mostParticipants, model.SuspectReasonParticipantLess)
	case more == 1 && less == 0:
		s.add(onlyOneShared, model.SuspectReasonParticipantLess)
	case 5*common >= 4*all:
		s.add(mostParticipants, model.SuspectReasonParticipantLess)
	default:
		return false
	}
	if more > 0 && common > 2 {
		s.add(manyShared, "")
	}
	return true
}

func (s *score) compareDays(a, b *Meeting) bool {
	from, to := a.Start, b.Start
	if len(from) > len(to) || len(from) == len(to) && from > to {
		from, to = to, from
	}
	switch {
	case from == "":
		return false
	case isDay(from) && from == to:
		s.add(sameDay, model.SuspectReasonSameDay)
	case isDay(from):
		if dayAfter(from) != string(to) {
			return false
		}
		s.add(nextDay, model.SuspectReasonNextDay)
	case !strings.HasPrefix(string(to), string(from)):
		return false
	case len(from) == len("2006"):
		s.add(withinYear, model.SuspectReasonDayUnknown)
	default:
		s.add(withinMonth, model.SuspectReasonDayUnknown)
	}
	return true
}

func (s *score) comparePlaces(a, b *Meeting) {
	switch {
	case a.Country != "" && b.Country != "" && a.Country != b.Country, a.Country == "" && a.city != "" && b.city != "" && a.city != b.city:
		s.add(otherPlace, "")
	case a.Place != "" && b.Place != "" && a.Place != b.Place:
		s.add(otherTown, "")
	case a.Place != "" && a.Place == b.Place, a.city != "" && a.city == b.city:
		s.add(samePlace, model.SuspectReasonSamePlace)
	case a.Country != "" && a.Country == b.Country:
		s.add(sameCountry, model.SuspectReasonSamePlace)
	case a.Country == "" || b.Country == "":
		s.add(noPlace, "")
	}
}

// compareCited compares what the meetings cite. Who publishes two pages, or has two entries, knows of two meetings.
func (s *score) compareCited(a, b *Meeting, citing map[string]int) {
	isListedAsTwo := false
	for _, c := range a.Cited {
		for _, d := range b.Cited {
			switch {
			case c.Source == d.Source && c.Locator == d.Locator && c.Locator != "":
				s.add(sameEntry, model.SuspectReasonSameSource)
				return
			case c.Source == d.Source && c.Locator != "" && d.Locator != "":
				isListedAsTwo = true
			case c.Source == d.Source && citing[c.Source] <= fewMeetings:
				s.add(samePage, model.SuspectReasonSameSource)
				return
			case c.Source == d.Source:
			case c.Host != "" && c.Host == d.Host:
				isListedAsTwo = true
			}
		}
	}
	switch {
	case isListedAsTwo && slices.Contains(s.reasons, model.SuspectReasonSameDay):
		s.add(listedAsTwo, "")
	case isListedAsTwo:
		s.add(listedApart, "")
	}
}
