package main

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// collection is what one source tells of certain actors, and what the data has of it. A converter states its own by a row in
// conversion.collections; its records are those of any kind, also those of which no fact was made: they show that the source was there.
type collection struct {
	id, name  string
	publisher string
	url       string
	licence   string // as its origin says, see README.md of data
	note      string // how it is known what the data has
	tells     []model.CollectionContent
	subjects  []model.CollectionSubject
	records   []model.Date // the days of its records, in any order; those without a day are left out
	years     []model.Date // in place of records: the years that its source says it covers, see yearsOf
}

// Publishers of collections, as their sources name them.
const (
	presidentOfRussia = "President of Russia"
	theWhiteHouse     = "The White House"
)

// publicDomain is the licence of works of the government of the United States.
const publicDomain = "public domain"

const (
	// frequent is how many records a collection has at least in its median month, so that its records show its holes.
	frequent = 20
	// longestQuiet is how many days without any record are no hole in a frequent collection: the most that its source was ever quiet. Of the
	// 2,157 gaps between days with a page of the Kremlin, 2,102 are of up to five days, none is of six or seven, and 55 are longer.
	longestQuiet = 7
)

// collections are all that the data has.
func (c *conversion) collections() []collection {
	presidents := c.holders(unitedStates, model.OfficeHeadOfState)
	return []collection{
		{
			id: "kremlin-news", name: "News of the President of Russia",
			publisher: presidentOfRussia, url: "http://en.kremlin.ru/events/president/news", licence: "CC BY 4.0, en.kremlin.ru",
			note: "A mirror of the site, in which months are missing. A hole is more than seven days without any page, about diplomacy or not.",
			tells: []model.CollectionContent{
				{Kind: model.EventKindMeeting}, {Kind: model.EventKindStatement, InPart: true}, // only those at the meetings were read
			},
			subjects: append(c.holders("russia", model.OfficeHeadOfState, "1999-12-31"), inPart("russia")),
			records:  c.kremlin.days(),
		},
		{
			id: debateSeries + "-speakers", name: "Speakers at the General Debate of the United Nations",
			publisher: string(debateSourceRecord.Publisher), url: string(debateSourceRecord.URL), licence: "CC0",
			note:     "One session a year; every year has one. Of the forums that a country attended it tells this one.",
			tells:    []model.CollectionContent{{Kind: model.EventKindForum, InPart: true}},
			subjects: c.speakingSides(),
			years:    c.debateYears(),
		},
		c.listOfUSA("president", "travels/president", "president-travels", "Travels of the President", presidents),
		c.listOfUSA("secretary", "travels/secretary", "secretary-travels", "Travels of the Secretary of State", c.holders(unitedStates, model.OfficeForeignMinister)),
		c.listOfUSA("visit", "visits", "visits", "Visits by Foreign Leaders", presidents),
		{
			id: "white-house-readouts", name: "Readouts of the White House",
			publisher: theWhiteHouse, url: "https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/", licence: publicDomain,
			note:     "The briefing room of one term. Not every call and meeting had a readout, and those of 2017 to 2020 are known by some titles alone.",
			tells:    []model.CollectionContent{{Kind: model.EventKindMeeting, InPart: true}},
			subjects: append(slices.Clone(presidents), inPart(unitedStates)),
			years:    []model.Date{"2021", "2025-01-20"},
		},
		{
			id: "white-house-remarks", name: "Remarks of the White House with foreign leaders",
			publisher: theWhiteHouse, url: "https://bidenwhitehouse.archives.gov/briefing-room/speeches-remarks/", licence: publicDomain,
			note: "The briefing room of one term. Press conferences, and remarks at meetings, whose title names a leader of another country.",
			tells: []model.CollectionContent{
				{Kind: model.EventKindMeeting, InPart: true}, {Kind: model.EventKindStatement, InPart: true},
			},
			subjects: append(slices.Clone(presidents), inPart(unitedStates)),
			years:    []model.Date{"2021", "2025-01-20"},
		},
	}
}

// listOfUSA is a list of the Office of the Historian. It is a list of all journeys or visits, so it covers the years from its first row
// up to its last row. It tells no meetings but those on journeys and visits, and not all of them.
func (c *conversion) listOfUSA(role, path, name, title string, subjects []model.CollectionSubject) collection {
	var days []model.Date
	for _, s := range c.usa.stays {
		if s.role == role {
			days = append(days, s.from, s.to)
		}
	}
	list := collection{
		id: "us-state-department-" + name, name: title,
		publisher: "Office of the Historian, U.S. Department of State", url: historian + path, licence: publicDomain + " in the United States, CC0 elsewhere",
		note:     "A list of all journeys or visits, from the year of its first row to its last row. About half of the journeys name those who were met.",
		tells:    []model.CollectionContent{{Kind: model.EventKindMeeting, Mode: model.MeetingModeInPerson, InPart: true}},
		subjects: append(slices.Clone(subjects), inPart(unitedStates)),
	}
	if len(days) > 0 {
		list.years = []model.Date{slices.Min(days)[:len("2006")], slices.Max(days)}
	}
	return list
}

func inPart(actor string) model.CollectionSubject {
	return model.CollectionSubject{Actor: actor, InPart: true}
}

// addCollections puts the collections into their document.
func (c *conversion) addCollections() {
	d := c.documents[collectionsFile]
	for _, s := range c.collections() {
		d.Collections = append(d.Collections, s.record())
	}
}

// ofReport are the sources of the report, which is written by hand, that belong to a collection.
var ofReport = []*model.Source{{NamedBase: named("kremlin-72529", nil), Publisher: presidentOfRussia}}

// collectSources names the collection of each source that is in one. The collections come after documents that bring sources of theirs,
// because they follow leaders; their document has these sources once more, with the collection alone.
func (c *conversion) collectSources() {
	collections := c.documents[collectionsFile]
	at := slices.Index(inOrder, collectionsFile)
	earlier := slices.Clone(ofReport)
	for _, file := range inOrder[:at] {
		earlier = append(earlier, c.documents[file].Sources...)
	}
	for _, source := range earlier {
		if id := collectionOf(source); id != "" {
			collections.Sources = append(collections.Sources, &model.Source{NamedBase: named(source.ID, nil), Collection: id})
		}
	}
	for _, file := range inOrder[at+1:] {
		for _, source := range c.documents[file].Sources {
			source.Collection = collectionOf(source)
		}
	}
}

// collectionOf returns the id of the collection to which a source belongs, empty for none.
func collectionOf(s *model.Source) string {
	switch {
	case isKremlinPage(s.ID) && s.Publisher == presidentOfRussia:
		return "kremlin-news"
	case s.ID == debateSourceRecord.ID:
		return debateSeries + "-speakers"
	case strings.HasPrefix(s.ID, "us-state-department-president-"):
		return "us-state-department-president-travels"
	case strings.HasPrefix(s.ID, "us-state-department-secretary-"):
		return "us-state-department-secretary-travels"
	case strings.HasPrefix(s.ID, "us-state-department-visits"):
		return "us-state-department-visits"
	case s.Publisher == theWhiteHouse && s.Kind == model.SourceKindTranscript:
		return "white-house-remarks"
	case s.Publisher == theWhiteHouse:
		return "white-house-readouts"
	}
	return ""
}

func (s *collection) record() *model.Collection {
	return &model.Collection{
		NamedBase: named(s.id, en(s.name)), Publisher: model.Optional(s.publisher), URL: model.Optional(s.url), Licence: model.Optional(s.licence),
		Note: model.Optional(s.note), Tells: s.tells, Subjects: s.subjects, Covers: s.covers(),
	}
}

// covers works out the time of which the data has everything that a source tells, by two rules:
//
//   - The records of a frequent collection show its holes. It covers the days from one record to the next, unless more than longestQuiet days
//     lie between them. So a month without a record is a hole, and of a month with a single one that day is covered.
//   - The records of a rare one do not: a year without one may have been quiet. It covers what its source says.
//
// Nothing covers the time before the first record and after the last.
func (s *collection) covers() []model.CoveredTime {
	if s.years != nil {
		return spansOfYears(s.years)
	}
	days := slices.DeleteFunc(slices.Clone(s.records), func(d model.Date) bool { return len(d) != len(time.DateOnly) })
	if medianMonth(days) < frequent {
		return nil // nobody says what it covers
	}
	slices.Sort(days)
	var spans []model.CoveredTime
	for _, day := range days {
		if n := len(spans); n > 0 && quietDays(spans[n-1].To, day) <= longestQuiet {
			spans[n-1].To = day
		} else {
			spans = append(spans, model.CoveredTime{From: day, To: day})
		}
	}
	return spans
}

// spansOfYears joins years, or a first year and a last day, that follow each other.
func spansOfYears(years []model.Date) []model.CoveredTime {
	if len(years) == 2 && len(years[1]) == len(time.DateOnly) {
		return []model.CoveredTime{{From: years[0], To: years[1]}}
	}
	var spans []model.CoveredTime
	for _, year := range slices.Compact(slices.Sorted(slices.Values(years))) {
		if n := len(spans); n > 0 && quietDays(model.Date(spans[n-1].To.Last()), model.Date(year.First())) == 0 {
			spans[n-1].To = year
		} else {
			spans = append(spans, model.CoveredTime{From: year, To: year})
		}
	}
	return spans
}

// quietDays is the number of days between two days, without these.
func quietDays(from, to model.Date) int {
	a, _ := time.Parse(time.DateOnly, string(from))
	b, _ := time.Parse(time.DateOnly, string(to))
	return max(0, int(b.Sub(a).Hours()/24)-1)
}

// medianMonth is the number of records in the median month of those that have any.
func medianMonth(days []model.Date) int {
	months := map[model.Date]int{}
	for _, day := range days {
		months[day[:len("2006-01")]]++
	}
	counts := slices.Sorted(maps.Values(months))
	if len(counts) == 0 {
		return 0
	}
	return counts[len(counts)/2]
}

// holders are those who held an office of a side at some time since a day, each from the first day to the last. Times that touch are one.
func (c *conversion) holders(side string, kind model.Office, since ...model.Date) []model.CollectionSubject {
	var found []model.CollectionSubject
	for _, l := range c.leaders() {
		for _, t := range l.Tenures {
			if t.Of == side && t.Office == kind && t.From != "" && (t.To == "" || len(since) == 0 || t.To > since[0]) {
				found = append(found, model.CollectionSubject{Actor: l.ID, From: t.From, To: t.To})
			}
		}
	}
	slices.SortFunc(found, func(a, b model.CollectionSubject) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Actor, b.Actor))
	})
	var joined []model.CollectionSubject
	for _, s := range found {
		if n := len(joined); n > 0 && joined[n-1].Actor == s.Actor && joined[n-1].To == s.From {
			joined[n-1].To = s.To
		} else {
			joined = append(joined, s)
		}
	}
	return joined
}

// days are the days of all pages, by the clock of Moscow.
func (k *kremlin) days() []model.Date {
	var days []model.Date
	for _, page := range k.pages {
		days = append(days, model.Date(page.Date))
	}
	return days
}

func (c *conversion) debateYears() []model.Date {
	var years []model.Date
	for _, f := range c.documents[debateFile].Forums {
		years = append(years, f.Start[:len("2006")])
	}
	return years
}

// speakingSides are the countries and organizations for which somebody spoke at the General Debate.
func (c *conversion) speakingSides() []model.CollectionSubject {
	sides := map[string]bool{}
	for _, f := range c.documents[debateFile].Forums {
		for _, p := range f.Participants {
			sides[cmp.Or(p.Representing, p.Actor)] = true
		}
	}
	var subjects []model.CollectionSubject
	for _, side := range slices.Sorted(maps.Keys(sides)) {
		subjects = append(subjects, model.CollectionSubject{Actor: side})
	}
	return subjects
}
