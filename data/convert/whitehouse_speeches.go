package main

import (
	"cmp"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// remarks are what was said at an event with leaders of other countries: a press conference, or the remarks before talks, at a dinner or
// at a ceremony. Who took part is what the title of its page names.
type remarks struct {
	*readout
	turns      []turn
	said       []*said
	came       []usaActor // who spoke beside those whom the title names
	ofMany     bool       // others were there whom the title does not name
	clock      []string   // the hour at the head of the page
	likely     model.Date // the day on which it probably was, if the page alone leaves another
	startsAt   time.Time  // on the clock of the place; zero if the page does not give hour and day
	saidHere   bool       // they say where they are, and not in whose house
	hasMore    bool       // others speak or are greeted whom nobody can tell
	mayBeVisit bool       // the list of visits may be off by some days
	isMatched  bool       // another page or source tells the meeting
}

// readSpeeches reads the pages with turns of speakers. Those of whom they name the office hold it by the readouts already.
func (w *whiteHouse) readSpeeches(raw string) error {
	all, err := readJSONLines[briefing](filepath.Join(raw, "whitehouse_2021_2026", "speeches.jsonl"))
	if err != nil {
		return err
	}
	// Statements have the id of the page and a number, which no page may have.
	if err := w.prepare(all, "-page-"); err != nil {
		return err
	}
	corrected, texts := map[string]bool{}, map[string]bool{}
	for _, p := range all {
		if title, ok := strings.CutPrefix(p.Title, "CORRECTED: "); ok {
			corrected[title] = true
		}
	}
	for _, p := range all {
		switch {
		case !strings.Contains(strings.ToLower(p.Title), "remarks"):
			w.readJoint(p)
		case corrected[p.Title]:
			w.speechQuality.leave(p, "a corrected page follows")
		case texts[p.Text]:
			w.speechQuality.leave(p, "another page has the same text")
		default:
			texts[p.Text] = true
			w.readSpeech(p)
		}
	}
	w.beforePressByVideo()
	return nil
}

// readSpeech reads a page, or notes why it is left out.
func (w *whiteHouse) readSpeech(p *briefing) {
	q := w.speechQuality
	if _, skip := w.decided[p.id]["skip"]; skip {
		q.leave(p, "decided in tables/whitehouse_pages.csv")
		return
	}
	t := readSpeechTitle(p.Title)
	found := w.officials(t.rest)
	switch {
	case len(t.hosts) == 0:
		q.leave(p, "the title names nobody of the United States who leads")
		return
	case len(found) == 0:
		q.leave(p, "at home or alone: the title names no leader of another country beside")
		return
	case !t.leads() && !slices.ContainsFunc(found, namedThere.leads):
		q.leave(p, "of aides with aides")
		return
	}
	s := &remarks{readout: &readout{page: p, setting: t.setting, suffix: t.suffix, mode: model.MeetingModeInPerson}}
	s.ofMany = ofManyLeaders.MatchString(p.Title)
	var header string
	header, s.turns = turnsOf(plain(p.Text))
	if len(s.turns) == 0 {
		q.leave(p, "no turn of a speaker")
		return
	}
	if isByVideo.MatchString(p.Title+" "+header) || w.decided[p.id]["mode"] == string(model.MeetingModeVideo) {
		s.mode = model.MeetingModeVideo
	} else {
		s.place = w.placeOfSpeech(p.Title, header)
		if s.place == (place{}) {
			s.place = w.placeInWords(s.turns)
			s.saidHere = true
		}
	}
	s.dayAndHour(header)
	if day := w.decided[p.id]["day"]; day != "" {
		s.setDay(model.Date(day))
	}
	from, to := s.span()
	for _, h := range t.hosts {
		s.hosts = append(s.hosts, w.host(h, p, telling{}, from, to))
	}
	for _, n := range found {
		a, ok := w.foreigner(n, from, to)
		if !ok {
			q.nowhere[strings.TrimSpace(n.before+" "+n.title+" "+n.name)]++
		} else if a.side != unitedStates {
			s.others = append(s.others, a)
		}
	}
	if s.others = distinct(s.others); len(s.others) == 0 {
		q.leave(p, "nobody can tell of which country those are whom the title names")
		return
	}
	w.findSaid(s)
	if len(s.said) == 0 {
		q.leave(p, "no speaker who could be resolved")
		return
	}
	w.speeches = append(w.speeches, s)
}

// beforePressByVideo: leaders who talked by video link met the press on that day in the same way.
func (w *whiteHouse) beforePressByVideo() {
	for _, s := range w.speeches {
		if s.setting == model.MeetingSettingPress && slices.ContainsFunc(w.speeches, func(k *remarks) bool {
			return k.mode == model.MeetingModeVideo && k.start == s.start &&
				k.hosts[0].person == s.hosts[0].person && k.others[0].person == s.others[0].person
		}) {
			s.mode, s.place, s.startsAt = model.MeetingModeVideo, place{}, time.Time{}
		}
	}
}

// speechTitle is what the title of such a page says.
type speechTitle struct {
	titled
	setting model.MeetingSetting
	suffix  string // of the name of the meeting
}

var (
	// gluedWords are those that titles have without a space: "President BidenAnd Prime Minister".
	gluedWords = regexp.MustCompile(`(\p{Ll})(And|Before)\b`)
	// occasionOf is where a title comes from the persons to the event.
	occasionOf = regexp.MustCompile(`(?i),? (?:(?:before|during|at|in|after|upon|announcing|launching|following|before the|to the press|joint)\b|on (?:the|u\.s\.)|\|).*$`)
	meetingOf  = regexp.MustCompile(`(?i)\b(?:before|during|in) (?:a |an )?(?:virtual |expanded )?(?:bilateral )?meeting with (.+?)(?: \|.*)?$`)
	isByVideo  = regexp.MustCompile(`(?i)\b(?:virtual|via teleconference|videoconference)\b`)
	// ofManyLeaders are occasions at which more leaders were than those who spoke.
	ofManyLeaders = regexp.MustCompile(`Leaders Summit Dinner|NATO Allies|Forum Leaders`)
	apnsa         = regexp.MustCompile(`\bAPNSA\b`)
)

// sidesInFull are the official names that these titles have beside those of namesOfSides.
var sidesInFull = strings.NewReplacer(
	"the State of Israel", "Israel", "the State of Qatar", "Qatar", "the Commonwealth of Australia", "Australia", "the Government of Spain", "Spain",
	"the Islamic Republic of Afghanistan", "Afghanistan", "the Socialist Republic of Vietnam", "Vietnam", "the Arab Republic of Egypt", "Egypt",
	"the Communist Party of Vietnam", "Vietnam", "The Republic of ", "",
	"President of the European Council Charles", "European Council President Charles",
	"President of the European Commission Ursula", "European Commission President Ursula",
)

// settingsOfTitles are in the order in which they are looked for.
var settingsOfTitles = []struct {
	is      *regexp.Regexp
	setting model.MeetingSetting
	suffix  string
}{
	{regexp.MustCompile(`(?i)\bpress (?:conference|statements?)\b|\bto the press\b|\bin joint statement\b`), model.MeetingSettingPress, " before the press"},
	{regexp.MustCompile(`(?i)\b(?:lunch|luncheon)\b`), model.MeetingSettingDinner, ", lunch"},
	{regexp.MustCompile(`(?i)\bbreakfast\b`), model.MeetingSettingDinner, ", breakfast"},
	{regexp.MustCompile(`(?i)\b(?:dinner|banquet)\b`), model.MeetingSettingDinner, ", dinner"},
	{regexp.MustCompile(`(?i)\b(?:ceremony|celebration|presentation|signing)\b`), model.MeetingSettingCeremony, ", ceremony"},
	{regexp.MustCompile(`(?i)\b(?:before|during|in) expanded\b`), model.MeetingSettingExpandedTalks, ", expanded talks"},
	{regexp.MustCompile(`(?i)\b(?:before|during|in|at)\b.* (?:meeting|summit|trilateral)\b`), model.MeetingSettingTalks, ""},
}

// readSpeechTitle reads, for example, "Remarks by President Biden and Prime Minister Suga of Japan Before Bilateral Meeting".
func readSpeechTitle(title string) *speechTitle {
	title = apnsa.ReplaceAllString(gluedWords.ReplaceAllString(title, "$1 $2"), "National Security Advisor")
	t := &speechTitle{setting: model.MeetingSettingOther, suffix: ", remarks"}
	for _, s := range settingsOfTitles {
		if s.is.MatchString(title) {
			t.setting, t.suffix = s.setting, s.suffix
			break
		}
	}
	who := sidesInFull.Replace(occasionOf.ReplaceAllString(title, ""))
	if with := meetingOf.FindStringSubmatch(title); with != nil {
		who += " and " + sidesInFull.Replace(with[1])
	}
	t.hosts, t.rest = hostsIn(who, false)
	return t
}

var (
	roomsHere  = regexp.MustCompile(`(?i)\b(?:East Room|Oval Office|Roosevelt Room|Rose Garden|South Lawn|North Lawn|State Dining Room|Cabinet Room|Blue Room|Cross Hall|South Portico|Diplomatic Reception Room|White House)\b`)
	officeEEOB = regexp.MustCompile(`(?i)\bVice President’s Ceremonial Office|Eisenhower Executive Office Building\b`)
	afterBar   = regexp.MustCompile(`\| (?:Bilateral Meeting )?([^|(]+?)(?: \(.*)?$`)
	cityAtEnd  = regexp.MustCompile(`([\p{Lu}][\p{L}’.-]+(?: (?:es |de )?[\p{Lu}][\p{L}’.-]+){0,5}), ((?:the )?[\p{Lu}][\p{L}.-]+(?: (?:of )?[\p{Lu}][\p{L}.-]+){0,3})\W*$`)
)

// placeOfSpeech is the place that the head of a page gives, else the title; nothing if neither is clear.
func (w *whiteHouse) placeOfSpeech(title, header string) place {
	switch {
	case officeEEOB.MatchString(header):
		return place{"Eisenhower Executive Office Building", "Washington", unitedStates, "America/New_York"}
	case strings.Contains(header, "Camp David"):
		return venuesHere["Camp David"]
	case strings.Contains(header, "Vice President’s Residence"):
		return venuesThere["the Vice President’s Residence"]
	case roomsHere.MatchString(header):
		return venuesHere["White House"]
	}
	words := []string{withoutClock(header)}
	if at := afterBar.FindStringSubmatch(title); at != nil {
		words = append(words, at[1])
	}
	for _, town := range keys(townsOfHeads) {
		if strings.Contains(header, town) {
			return townsOfHeads[town]
		}
	}
	country := place{} // of a town that the list does not have
	for _, text := range words {
		at := cityAtEnd.FindStringSubmatch(text)
		if at == nil {
			continue
		}
		// The venue stands before the city, without a stop between them: "Belweder Palace Warsaw, Poland".
		fields := strings.Fields(at[1])
		for n := range fields {
			city := strings.Join(fields[n:], " ")
			if found, ok := w.cityOf(city, at[2]); ok {
				before := strings.TrimSpace(text[:strings.LastIndex(text, at[2])])
				found.venue = strings.Trim(strings.TrimSuffix(before, city+","), " ,")
				if text != words[0] {
					found.venue = ""
				}
				return found
			}
		}
		in := w.countryOf(at[2])
		if text != words[0] && in != (place{}) { // a small town: the title has no venue before it
			in.city = at[1]
			return in
		}
		if country == (place{}) {
			country = in
		}
	}
	return country
}

// townsOfHeads are those that the list of cities does not have.
var townsOfHeads = map[string]place{
	"Carbis Bay": venuesThere["Carbis Bay"],
	"Obbürgen":   {"Bürgenstock Resort", "Obbürgen", "switzerland", "Europe/Zurich"},
	"Hotel Bali": {"Grand Hyatt Hotel", "Bali", "indonesia", "Asia/Makassar"},
}

// countryOf is a country or one of the states, with its zone if all its cities have the same.
func (w *whiteHouse) countryOf(name string) place {
	found := place{country: w.countryNamed(name)}
	if found.country == "" {
		return found
	}
	zones := map[string]bool{}
	for _, named := range w.places.cities {
		for _, c := range named {
			if c.country == found.country {
				zones[c.zone] = true
			}
		}
	}
	if len(zones) == 1 {
		found.zone = keys(zones)[0]
	}
	return found
}

// countryNamed is the country that a name at the head of a page or in a title means, one of the states too; empty for none or several.
func (w *whiteHouse) countryNamed(name string) string {
	if isState(name) {
		return unitedStates
	}
	if all := w.offices.countriesIn(namesOfSides.Replace(inShort.Replace(name))); len(all) == 1 {
		return all[0]
	}
	return ""
}

// inShort are names that stand for a country of the data at the head of pages.
var inShort = strings.NewReplacer("the West Bank", "Palestine", "West Bank", "Palestine", "Republic of Ireland", "Ireland")

// statesInShort are those that titles have beside the ones in states.
var statesInShort = []string{"DE", "MD", "MA", "NY", "TX"}

func isState(name string) bool {
	return slices.Contains(states, strings.Trim(name, ".")) || slices.Contains(statesInShort, name)
}

// cityOf is a city that a list has in a country or one of the states.
func (w *whiteHouse) cityOf(name, in string) (place, bool) {
	country := w.countryNamed(in)
	if country == "" {
		return place{}, false
	}
	if name == "Washington" {
		return venuesHere["Washington"], true
	}
	if at, ok := w.places.known[name]; ok && at.country == country {
		return at, true
	}
	if c, ok := w.places.city(name, country); ok {
		return place{"", c.name, c.country, c.zone}, true
	}
	return place{}, false
}

// clock is an hour on the clock of the place, as pages give it before the first words and after the last ones.
var clock = regexp.MustCompile(`\b(\d{1,2}):(\d\d) ([AP])\.?M\.?(?: ([A-Z]{2,5}))?\b`)

func withoutClock(header string) string {
	if at := clock.FindStringIndex(header); at != nil {
		header = header[:at[0]]
	}
	return strings.TrimSpace(noteOfDay.ReplaceAllString(header, ""))
}

// noteOfDay is the day that pages give which came out on another one: "East Room (March 12, 2024)".
var noteOfDay = regexp.MustCompile(`\(([A-Z][a-z]+ \d{1,2}, \d{4})\)`)

// zonesOfClocks are the hours by which clocks of the pages differ from UTC. Standard time and daylight saving time of Central Europe are
// mistaken for each other on some pages, so that an hour is only as sure as the zone of the place.
var zonesOfClocks = map[string]float64{
	"EDT": -4, "EST": -5, "CDT": -5, "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8, "GMT": 0, "BST": 1, "CET": 1, "CEST": 2, "WAT": 1,
	"CAT": 2, "EET": 2, "EEST": 3, "EAT": 3, "IDT": 3, "AST": 3, "ICT": 7, "SST": 8, "WITA": 8, "JST": 9, "KST": 9, "PET": -5, "COT": -5,
}

// soon is the longest time between an event and a page on it that came out on the following day, and does not give the day.
const soon = 5 * time.Hour

// dayAndHour sets the day: the one that the page gives, else that of publication, if the clock of the page agrees: the last time before
// publication at which it showed that hour was on that day, or a few hours before. Otherwise the month is sure, and the likely day
// needs another source.
func (s *remarks) dayAndHour(header string) {
	published := model.Date(s.page.at.Format(time.DateOnly))
	s.start = coarse(published)
	day := dateIn(s.page.Title+" "+header, s.page.at)
	s.clock = clock.FindStringSubmatch(header)
	if s.clock == nil {
		s.start, s.likely = cmp.Or(day, s.start), published
		return
	}
	offset, isKnown := zonesOfClocks[s.clock[4]]
	zone := time.FixedZone(s.clock[4], int(offset*3600))
	if s.place.zone != "" {
		zone = mustZone(s.place.zone)
	} else if !isKnown {
		s.start = cmp.Or(day, s.start)
		return
	}
	if day == "" {
		last := hourOn(model.Date(s.page.at.In(zone).Format(time.DateOnly)), s.clock, zone)
		if last.After(s.page.at) {
			last = last.AddDate(0, 0, -1)
		}
		on := model.Date(last.Format(time.DateOnly))
		if on != published && s.page.at.Sub(last) > soon {
			s.likely = on
			return
		}
		day = on
	}
	s.setDay(day)
}

func (s *remarks) setDay(day model.Date) {
	s.start = day
	if s.clock != nil && s.place.zone != "" {
		s.startsAt = hourOn(day, s.clock, mustZone(s.place.zone))
	}
}

// hourOn is the time that a clock showed on a day.
func hourOn(day model.Date, at []string, zone *time.Location) time.Time {
	t, err := time.ParseInLocation("2006-01-02 3:04 PM", string(day)+" "+at[1]+":"+at[2]+" "+at[3]+"M", zone)
	if err != nil {
		return time.Time{}
	}
	return t
}
