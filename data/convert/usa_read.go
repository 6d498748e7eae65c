package main

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// readTrip reads whom a traveller met, one encounter for each of them: the remarks name those who were met, and say neither that they were
// there together, unless they speak of a trilateral meeting or a summit, nor that they were not.
func (u *usa) readTrip(s *stay) {
	u.quality.rows["trips"]++
	traveller := usaActor{person: s.who, side: unitedStates, naming: model.Naming{
		NamedAs: model.Optional(s.name), Title: model.Optional(s.title), IdentifiedBy: model.Optional(s.rule),
	}}
	told := false
	for _, sentence := range sentencesOf(s.text) {
		u.attends(s, sentence, traveller)
		for part := range strings.SplitSeq(sentence, "; ") {
			found := metIn(part)
			if ofPresident.MatchString(part) && s.role == "secretary" {
				found = withoutAmericans(found)
			}
			told = told || len(found) > 0
			u.meets(s, traveller, part, sentence, found)
		}
	}
	if told {
		u.quality.rows["trips that name somebody who was met"]++
	}
}

// ofPresident: a secretary of state was at a meeting of the president.
var ofPresident = regexp.MustCompile(`President (?:Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Eisenhower|Kennedy|Johnson|Truman|Roosevelt)\b`)

func withoutAmericans(found []namedThere) []namedThere {
	return slices.DeleteFunc(found, func(n namedThere) bool {
		return n.title == "President" && ofPresident.MatchString("President "+n.name) && n.of == ""
	})
}

func (u *usa) meets(s *stay, traveller usaActor, part, sentence string, found []namedThere) {
	from, to := daysOfPart(part, s.from, s.to)
	var others []usaActor
	joint := map[int][]usaActor{} // by list
	var all []namedAsMet
	where := map[string]place{}
	for _, n := range found {
		u.quality.mentions++
		a := u.named(n, s, from, to)
		if a.person == traveller.person && a.person != nil || a.side == unitedStates {
			u.quality.mentions--
			continue
		}
		all = append(all, namedAsMet{n, cmp.Or(a.id2(), n.before+n.title+n.name+n.of), u.placeIn(part, n, s).city})
		if a.id2() == "" {
			u.quality.left(s, n)
			continue
		}
		if a.person != nil {
			u.quality.rules[string(a.naming.IdentifiedBy)]++
		} else {
			u.quality.rules[bySide]++
			u.quality.open[a.side+": "+string(a.naming.Title)+" "+string(a.naming.NamedAs)]++
		}
		if n.jointly {
			joint[n.list] = append(joint[n.list], a)
		} else {
			others = append(others, a)
		}
		at := u.placeIn(part, n, s)
		if known, ok := where[a.id2()]; ok && known != at {
			at = place{country: s.side}
		}
		where[a.id2()] = at
	}
	e := encounter{
		stays: []*stay{s}, sentence: sentence, from: from, to: to, setting: model.MeetingSettingTalks, hosts: []usaActor{traveller},
	}
	if atMeal.MatchString(part) && len(found) == 1 {
		e.setting = model.MeetingSettingDinner
	}
	for _, list := range slices.Sorted(maps.Keys(joint)) {
		if len(joint[list]) == 1 {
			others = append(others, joint[list]...)
			continue
		}
		one := e
		one.others, one.place = distinct(joint[list]), where[joint[list][0].id2()]
		if slices.ContainsFunc(one.others, func(a usaActor) bool { return where[a.id2()] != one.place }) {
			one.place = place{country: s.side}
		}
		u.met = append(u.met, &one)
	}
	for _, group := range apart(others) {
		one := e
		one.others, one.place, one.isOneOf = group, where[group[0].id2()], isOneOf(group[0].id2(), all)
		if known := u.told(&one); known != nil {
			known.isOneOf = known.isOneOf && one.isOneOf
			continue
		}
		u.met = append(u.met, &one)
	}
}

// namedAsMet is somebody whom a part of a sentence names as met: who that is, or the words, and the city, if the words give one.
type namedAsMet struct {
	namedThere
	who, city string
}

// isOneOf reports whether those who are met are always named together with others whom they may have been met with: in one list, and
// neither with a word that says separately, nor in another city.
func isOneOf(who string, all []namedAsMet) bool {
	return !slices.ContainsFunc(all, func(m namedAsMet) bool {
		return m.who == who && (m.separately || !slices.ContainsFunc(all, func(o namedAsMet) bool {
			return o.who != who && o.list == m.list && (o.city == m.city || o.city == "" || m.city == "")
		}))
	})
}

const bySide = "nobody: the mention stays with its side"

// atMeal: they met at lunch or dinner. The settings have none for a breakfast.
var atMeal = regexp.MustCompile(`(?i)\b(?:dinner|luncheon|lunch) with\b|\b(?:dined|lunched) with\b`)

// id2 tells whether an actor is known, before persons have ids.
func (a usaActor) id2() string {
	if a.person != nil {
		return a.person.display()
	}
	return a.side
}

// apart are those met, each alone. Those of one side whom nobody can tell stay together.
func apart(all []usaActor) [][]usaActor {
	var groups [][]usaActor
	unknown := map[string]int{}
	for _, a := range distinct(all) {
		if at, ok := unknown[a.side]; a.person == nil && ok {
			groups[at][0].naming.NamedAs = joined(groups[at][0].naming.NamedAs, a.naming.NamedAs)
			groups[at][0].naming.Title = joined(groups[at][0].naming.Title, a.naming.Title)
			continue
		}
		if a.person == nil {
			unknown[a.side] = len(groups)
		}
		groups = append(groups, []usaActor{a})
	}
	return groups
}

// distinct are actors without those who are there already.
func distinct(all []usaActor) []usaActor {
	var kept []usaActor
	for _, a := range all {
		if !slices.ContainsFunc(kept, func(k usaActor) bool {
			return a.person != nil && k.person == a.person || a.person == nil && k.person == nil && k.side == a.side && k.naming == a.naming
		}) {
			kept = append(kept, a)
		}
	}
	return kept
}

var (
	visitKind   = regexp.MustCompile(`(?i)^(?:state|offici?al(?: state| working| select)?|working)(?: working)? visit\b|^informal working visit\b`)
	workingMeal = regexp.MustCompile(`(?i)^(?:working (?:lunch|luncheon)|bilateral meeting)\b`)
	metHere     = regexp.MustCompile(`(?i)\b(?:met(?: [a-z]+){0,2}(?: with)?|meetings? with|(?:discussed|discussions|reviewed|conferred|consulted|talks|conversations|luncheon|lunch|dinner|visit)\b[^.;]*? with|(?:conferred|consulted|spoke)(?: [a-z]+ly)? with)(?: (?:former )?[A-Z][^.;]*? and)? (?:U\.S\. )?(President(?:-elect)? (?:[A-Z]\w+)|the President\b)`)
	byPresident = regexp.MustCompile(`(?i)\b(?:received by|guest of) (President [A-Z]\w+|the President\b)|\b(President [A-Z]\w+) (?:met|received)\b`)
	galaWith    = regexp.MustCompile(`(?i)\b(africare|attended (?:a |the )?(?:white house )?(?:dinner|luncheon|reception)|reception)\b`)
	visitPlace  = regexp.MustCompile(`\b(Camp David|Crawford|Waco|Kennebunkport|Sunnylands|Mar-a-Lago|Palm Beach|Palm Springs|Rancho Mirage|Sea Island|White House|Washington(?:, D\.?C\.?)?|New York City|New York|Hyde Park|Los Angeles|San Francisco|Honolulu|Chicago|Miami|Seattle|San Diego|Houston|Dallas|Denver|Detroit|Santa Barbara|San Clemente|Key West|Key Biscayne|Williamsburg|Philadelphia|Boston|Newport|Gettysburg|Bermuda|Guam|Annapolis|New Orleans|Anchorage|Elmendorf Air Force Base|Pittsburgh|Annandale|Wye Plantation|Shepherdstown|Blair House|Claymont|Augusta|San Antonio|Santa Fe|Jacksonville|Grand Rapids|Cedar Rapids|Glassboro|Independence|Austin|Johnson City|LBJ Ranch|Vail|Charleston|St\. Louis|Atlanta|Orlando|Tampa|Bedminster|Andrews Air Force Base|Dorado Beach|Beverly|El Paso|Corpus Christi|Agana|Point Loma)\b`)
	atUN        = regexp.MustCompile(`(?i)\b(?:at|during|at the margins of|a meeting of) (?:a |the )?(?:United Nations|U\.? ?N\.?)(?: |\b)`)
	whileThere  = regexp.MustCompile(`(?i)\bwhile (?:attending|en route)\b`)
)

// readVisit reads whether the president received a visitor: a state, official or working visit is one, and so is a meeting of which
// the description tells. A private visit may have been without talks.
func (u *usa) readVisit(s *stay) {
	u.quality.rows["visits"]++
	sentences := sentencesOf(s.text)
	visitors := u.visitors(s)
	for _, sentence := range sentences {
		for _, v := range visitors {
			u.attends(s, sentence, v)
		}
	}
	if len(visitors) == 0 || len(sentences) == 0 {
		return
	}
	if visitKind.MatchString(s.text) || workingMeal.MatchString(s.text) {
		u.receives(s, visitors, sentences)
		return
	}
	for _, sentence := range sentences {
		for part := range strings.SplitSeq(sentence, "; ") {
			if u.meetsHere(s, visitors, part, sentence) {
				return
			}
		}
	}
	u.quality.rows["visits that tell of no meeting with the president"]++
}

// visitors are those of whom a visit is: mostly one.
func (u *usa) visitors(s *stay) []usaActor {
	var all []usaActor
	name := u.misprints.corrected(s.name)
	found := peopleIn(name)
	if titled := visitorTitle.FindStringSubmatch(name); len(found) == 0 && titled != nil {
		found = []namedThere{{title: titled[1], name: titled[2]}}
	} else if len(found) == 0 {
		found = []namedThere{{name: s.name}}
	}
	for _, n := range found {
		n.before, n.of = "", ""
		if name, isOfCouncil := strings.CutPrefix(n.name, "of the Council of Ministers "); isOfCouncil {
			n.title, n.name = n.title+" of the Council of Ministers", name
		}
		u.quality.mentions++
		a := usaActor{side: s.side, naming: model.Naming{NamedAs: model.Optional(n.name), Title: model.Optional(u.misprints.asWritten(n.fullTitle(), s.name))}}
		if as, title := u.capacity(s); as != "" && len(found) == 1 {
			a = u.inCapacity(n, s, as, title)
			all = append(all, a)
			continue
		}
		if r := u.reviewOf(n, s.from, s.to); r != nil {
			a.person, a.naming.IdentifiedBy = r.is, byReview
		} else if s.side != "" || s.gone == "U.S.S.R." {
			p, rule := u.bearer(n, s.side, s.from, s.to)
			a.person, a.naming.IdentifiedBy = p, model.Optional(rule)
		}
		switch {
		case a.person != nil:
			u.quality.rules[string(a.naming.IdentifiedBy)]++
		case a.side == "":
			u.quality.gone[s.gone]++
			continue
		default:
			u.quality.rules[bySide]++
			u.quality.open[a.side+": "+string(a.naming.Title)+" "+string(a.naming.NamedAs)]++
		}
		all = append(all, a)
	}
	return distinct(all)
}

var visitorTitle = regexp.MustCompile(`^(` + isTitle + `(?: and ` + isTitle + `)?) (.+)$`)

// president is the American president on all days of a stay, nil if that is not one.
func (u *usa) president(s *stay) *person {
	return u.holderOf([]model.Office{model.OfficeHeadOfState}, unitedStates, s.from, s.to)
}

// metVicePresident: nothing says that the president received the visitor.
var metVicePresident = regexp.MustCompile(`\b[Mm]et with (?:the )?Vice President\b`)

// elsewhereHere: a visit to other places than Washington.
var elsewhereHere = regexp.MustCompile(`^[^.;]*\bvisit (?:in|to) [A-Z]|\b(?:[Dd]iscuss(?:ed|ions)|[Tt]alks|[Cc]onferred|[Mm]eetings?)\b[^.;]*\b(?:at|in) [A-Z]|Camp David`)

// receives makes a state, official or working visit a meeting.
func (u *usa) receives(s *stay, visitors []usaActor, sentences []string) {
	host := usaActor{side: unitedStates}
	if p := u.president(s); p != nil && !metVicePresident.MatchString(s.text) {
		host.person, host.naming.IdentifiedBy = p, byOfficeOnDay
	}
	e := &encounter{
		stays: []*stay{s}, sentence: sentences[0], from: s.from, to: s.to, setting: model.MeetingSettingVisit, hosts: []usaActor{host}, others: visitors,
	}
	if workingMeal.MatchString(s.text) {
		e.setting = model.MeetingSettingTalks
	}
	var told []string
	for _, sentence := range sentences {
		for part := range strings.SplitSeq(sentence, "; ") {
			if metHere.MatchString(part) {
				told = append(told, part)
			}
		}
	}
	first, _, _ := strings.Cut(sentences[0], "; ")
	e.place = u.placeHere(append([]string{first}, told...))
	if e.place.city == "" && e.place.venue == "" && len(told) == 0 && !elsewhereHere.MatchString(s.text) {
		e.place = u.cityIn("Washington", unitedStates)
	}
	u.met = append(u.met, e)
}

// meetsHere makes a meeting with the president of what a description says of one.
func (u *usa) meetsHere(s *stay, visitors []usaActor, part, sentence string) bool {
	at := metHere.FindStringSubmatch(part)
	if at == nil {
		if at = byPresident.FindStringSubmatch(part); at != nil && at[1] == "" {
			at[1] = at[2]
		}
	}
	if at == nil || galaWith.MatchString(part) && !strings.Contains(strings.ToLower(part), "met ") {
		return false
	}
	from, to := daysOfPart(part, s.from, s.to)
	one := *s
	one.from, one.to = from, to
	host := usaActor{side: unitedStates}
	p := u.president(&one)
	_, name, named := strings.Cut(at[1], "President ")
	_, elect, isElect := strings.Cut(part, "President-elect ")
	elect = monthAfter.ReplaceAllString(nameAtStart.FindString(elect), "")
	switch {
	case isElect:
		if p, rule := u.bearer(namedThere{title: "President-elect", name: elect, elect: true}, unitedStates, from, to); p != nil {
			host.person, host.naming.IdentifiedBy = p, model.Optional(rule)
		}
		host.naming.NamedAs, host.naming.Title = model.Optional(elect), "President-elect"
	case !named && p != nil:
		host.person, host.naming = p, model.Naming{NamedAs: "the President", IdentifiedBy: byOfficeOnDay}
	case named && p != nil && bears(fullNameOf(name), fullNameOf(p.display()), false):
		host.person = p
		host.naming = model.Naming{NamedAs: model.Optional(name), Title: "President", IdentifiedBy: byHolder}
	case named && (p != nil || !ofPresident.MatchString(at[1])):
		if p != nil {
			return false // another country's president
		}
		host.naming = model.Naming{NamedAs: model.Optional(name), Title: "President"}
	}
	e := &encounter{
		stays: []*stay{s}, sentence: sentence, from: from, to: to, setting: model.MeetingSettingTalks, hosts: []usaActor{host}, others: visitors,
		place: u.placeHere([]string{part}),
	}
	if e.place.city == "" && e.place.venue == "" && atUN.MatchString(part) && !whileThere.MatchString(part) {
		e.place = u.cityIn("New York City", unitedStates)
	}
	if atMeal.MatchString(part) {
		e.setting = model.MeetingSettingDinner
	}
	if both := withElect.FindStringSubmatch(part); both != nil && p != nil && bears(fullNameOf(both[1]), fullNameOf(p.display()), false) {
		one := *e
		named := model.Naming{NamedAs: model.Optional(both[1]), Title: "President", IdentifiedBy: byHolder}
		one.hosts = []usaActor{{person: p, side: unitedStates, naming: named}}
		one.isOneOf, e.isOneOf = true, true
		u.met = append(u.met, &one)
	}
	u.met = append(u.met, e)
	return true
}

// withElect: a visitor met the president and the one to come, who may have been met apart.
var withElect = regexp.MustCompile(`\bPresident ([A-Z]\w+) and President-elect\b`)

// venuesHere are places in the United States that are no cities, and cities that share their name with others.
var venuesHere = map[string]place{
	"White House":   {"White House", "Washington", unitedStates, "America/New_York"},
	"Blair House":   {"Blair House", "Washington", unitedStates, "America/New_York"},
	"Washington":    {"", "Washington", unitedStates, "America/New_York"},
	"New York":      {"", "New York", unitedStates, "America/New_York"},
	"New York City": {"", "New York", unitedStates, "America/New_York"},
	"Camp David":    {"Camp David", "", unitedStates, "America/New_York"},
	"Mar-a-Lago":    {"Mar-a-Lago", "Palm Beach", unitedStates, "America/New_York"},
	"Sunnylands":    {"Sunnylands", "Rancho Mirage", unitedStates, "America/Los_Angeles"},
}

// placeHere is the place in the United States that parts of a description name, if that is one.
func (u *usa) placeHere(parts []string) place {
	var named []place
	for _, part := range parts {
		if at := whileThere.FindStringIndex(part); at != nil && len(visitPlace.FindAllString(part[:at[0]], -1)) > 0 {
			part = part[:at[0]]
		}
		for _, words := range visitPlace.FindAllString(afterwards.ReplaceAllString(part, ""), -1) {
			at, ok := venuesHere[words]
			switch {
			case strings.HasPrefix(words, "Washington"):
				at = venuesHere["Washington"]
			case !ok:
				at = u.cityIn(words, unitedStates)
			}
			if !slices.Contains(named, at) {
				named = append(named, at)
			}
		}
	}
	if len(named) == 1 {
		return named[0]
	}
	if len(named) == 2 && named[0].city == named[1].city {
		return named[0]
	}
	return place{country: unitedStates}
}

// afterwards: what follows is of another time.
var afterwards = regexp.MustCompile(`(?i)\b(?:afterwards?|later|also|then|after|before|following|prior to)\b.*`)
