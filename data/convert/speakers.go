package main

import (
	"cmp"
	"slices"
	"strings"
)

// speakers tells who the speakers of the General Debate are, where that can be told for sure. Names there are often a family name
// alone, in capitals, misspelt, or with titles. Who is meant is decided by the rules of fullNameRules and, for a family name
// alone, of byPartOfName. A post that contradicts the offices of the person refuses, and of two candidates none is meant. A
// mention that no rule decides stays with its side.
//
// Later sessions are read first: they give full names.
type speakers struct {
	*people
	days      debateDays
	families  familyNames
	given     givenNames
	bySide    map[string][]*speaker
	countries func(side string) bool // whether a side is a country
	reviewed  map[string]review      // tables/speakers.csv, by row
	same      map[string]string      // tables/same.csv: the name of a person by side and another spelling
	refused   []refusal
}

// speaker is a person who is known to speak or act for a side.
type speaker struct {
	person      *person
	names       []fullName
	first, last int // years in which lists, or mentions by the full name, have the person active; no other match widens them
}

// review is what somebody decided about a row.
type review struct {
	is        string // the name of the person, or "-" for the side
	wrongPost bool   // the post is not that of the person
}

// refusal is a mention whose post contradicts the offices of the person whose name it has.
type refusal struct {
	row    *speakerRow
	person *person
	why    string
}

// Names of rules, as identifiedBy has them.
const (
	byFullName      = "full-name-and-country"
	byOffice        = "full-name-and-office"
	byLongerName    = "longer-name-and-country"
	byLongerOffice  = "longer-name-and-office"
	byInitials      = "initials-and-family-name"
	byTwoLetters    = "two-letters-in-long-name"
	byLettersOffice = "two-letters-and-office"
	byOneLetter     = "one-letter-in-name"
	byOtherSide     = "full-name-and-related-side"
	byTitle         = "family-name-and-office"
	byHolder        = "family-name-of-office-holder"
	byReview        = "review: maintainers, 2026-11"
	workingLife     = 50 // years
	spellingLife    = 15
	misspellingLife = 6
	relatedLife     = 15
)

// fullNameRules are tried in this order: whether two names mean one person of a side, if the person is active within so many years.
var fullNameRules = []struct {
	name   string
	within int
	same   func(said, known fullName) bool
	whole  bool // compares with the longest names of a person only: "Xavier Espot" may be Zamora or Miró
}{
	{name: byFullName, within: workingLife, same: sameFullName},
	{name: byLongerName, within: spellingLife, same: withinLongerName, whole: true},
	{name: byTwoLetters, within: spellingLife, same: twoLettersApart},
	{name: byOneLetter, within: misspellingLife, same: oneLetterApart},
	{name: byInitials, within: spellingLife, same: initialsAndFamilyName},
}

// lastListed is the year up to which a tenure without an end is taken to last.
const lastListed = 2024

func newSpeakers(p *people, debates debateDays, isCountry func(side string) bool) (*speakers, error) {
	families, err := readFamilyNames()
	if err != nil {
		return nil, err
	}
	s := &speakers{
		people: p, days: debates, families: families, given: givenNames{}, bySide: map[string][]*speaker{}, countries: isCountry,
		reviewed: map[string]review{}, same: map[string]string{},
	}
	rows, err := readTable("speakers.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		s.reviewed[row["year"]+" "+row["side"]+" "+row["speaker"]] = review{row["is"], row["post"] == "wrong"}
	}
	if err := s.readSame(); err != nil {
		return nil, err
	}
	for _, known := range p.all {
		s.given.learn(known.display())
		for _, t := range known.tenures {
			k := s.note(t.of, known)
			k.isActive(year(t.from()))
			if to := year(t.to()); to != 0 {
				k.isActive(to)
			} else if t.from() != "" {
				k.isActive(max(year(t.from()), lastListed))
			}
		}
	}
	return s, nil
}

// readSame reads tables/same.csv: spellings of one person that no rule joins, as somebody has looked up.
func (s *speakers) readSame() error {
	rows, err := readTable("same.csv")
	for _, row := range rows {
		for spelling := range strings.SplitSeq(row["also"], ";") {
			s.same[row["side"]+" "+nameKey(spelling)] = row["name"]
		}
	}
	return err
}

// note records that a person acts for a side, with every spelling of the name.
func (s *speakers) note(side string, p *person) *speaker {
	at := slices.IndexFunc(s.bySide[side], func(k *speaker) bool { return k.person == p })
	if at < 0 {
		at = len(s.bySide[side])
		s.bySide[side] = append(s.bySide[side], &speaker{person: p, first: 9999})
	}
	k := s.bySide[side][at]
	k.names = nil
	for _, name := range p.allNames() {
		n := fullNameOf(withoutTitles(name.Text))
		if len(n.words) < 2 {
			n = fullNameOf(name.Text) // Sheikh Hasina
		}
		if len(n.words) > 0 {
			k.names = append(k.names, n)
		}
	}
	return k
}

func (k *speaker) isActive(in int) {
	if in != 0 {
		k.first, k.last = min(k.first, in), max(k.last, in)
	}
}

// active reports whether a person was active within so many years of one.
func (k *speaker) active(in, within int) bool {
	return k.last == 0 || (k.first-within <= in && in <= k.last+within)
}

// byFullName finds or makes the persons whom the rows name in full. Rows are in order, the latest first.
func (s *speakers) byFullName(rows []*speakerRow) {
	for _, r := range rows {
		n := fullNameOf(r.name)
		if who, ok := s.reviewed[r.key()]; ok {
			r.wrongPost = who.wrongPost
			s.review(r, who.is)
			continue
		}
		if who, ok := s.same[r.side+" "+nameKey(r.name)]; ok {
			s.review(r, who)
			if why := s.contradiction(r, r.person); why != "" {
				s.refused = append(s.refused, refusal{r, r.person, why})
				r.person, r.rule, r.refused = nil, "", true
			}
			continue
		}
		if len(n.words) == 0 || !s.families.isFull(n) && (!n.byLetter || r.year < fullNamesSince || !s.families.tells(n.words[0])) {
			continue
		}
		rule, found := s.candidates(r, n)
		switch {
		case len(found) == 1:
			s.identify(r, found[0], rule)
			if rule == byFullName || rule == byOffice {
				s.note(r.side, found[0]).isActive(r.year)
			}
		case len(found) == 0 && !r.refused && s.isNamedInFull(r, n) && !s.isOfAnotherSide(r, n):
			p := s.add(debateFile)
			p.speaksFor = r.side
			s.identify(r, p, byFullName)
			s.note(r.side, p).isActive(r.year)
		}
	}
}

func (s *speakers) review(r *speakerRow, who string) {
	if who == "-" {
		return
	}
	known := s.named(who)
	if at := slices.IndexFunc(known, func(p *person) bool { return slices.Contains(s.sidesOf(p), r.side) }); at > 0 {
		known = known[at:]
	}
	if len(known) == 0 {
		p := s.add(debateFile)
		p.speaksFor = r.side
		s.spell(p, who)
		known = []*person{p}
	}
	s.identify(r, known[0], byReview)
	s.note(r.side, known[0]).isActive(r.year)
}

func (s *speakers) identify(r *speakerRow, p *person, rule string) {
	r.person, r.rule = p, rule
	if rule != byTitle && rule != byHolder && rule != byReview {
		s.spell(p, r.name)
		s.note(r.side, p)
	}
}

// candidates are the persons of a side whom a full name may mean, by the first rule that knows any.
func (s *speakers) candidates(r *speakerRow, n fullName) (string, []*person) {
	for _, rule := range fullNameRules {
		within := rule.within
		if s.families.allCommon(n) {
			within = min(within, misspellingLife)
		}
		var found []*person
		for _, k := range s.bySide[r.side] {
			names := k.names
			if rule.whole {
				names = wholeNames(names)
			}
			if k.active(r.year, within) && slices.ContainsFunc(names, func(known fullName) bool { return rule.same(n, known) }) {
				found = append(found, k.person)
			}
		}
		if name, left := s.consistent(r, rule.name, found); len(left) > 0 || r.refused {
			return name, left
		}
	}
	return byOtherSide, slices.DeleteFunc(s.ofOtherSides(r, n, relatedLife), func(p *person) bool { return !s.isRelated(r.side, p) })
}

// wholeNames are the names that are no part of a longer one.
func wholeNames(names []fullName) []fullName {
	return slices.DeleteFunc(slices.Clone(names), func(n fullName) bool {
		return slices.ContainsFunc(names, func(other fullName) bool { return len(n.words) < len(other.words) && isWithin(n.words, other.words) })
	})
}

// successors are the countries that former ones became.
var successors = map[string][]string{
	"yugoslavia":     {"serbia", "montenegro", "croatia", "slovenia", "bosnia-herzegovina", "north-macedonia"},
	"czechoslovakia": {"czechia", "slovakia"},
	"east-germany":   {"germany"},
	"south-yemen":    {"yemen"},
}

// isRelated reports whether somebody known from other sides may speak for one: an organization, a former country, or what became of one.
func (s *speakers) isRelated(side string, p *person) bool {
	if !s.countries(side) {
		return true
	}
	return slices.ContainsFunc(s.sidesOf(p), func(other string) bool {
		return !s.countries(other) || slices.Contains(successors[side], other) || slices.Contains(successors[other], side)
	})
}

func (s *speakers) sidesOf(p *person) []string {
	var sides []string
	for side, all := range s.bySide {
		if slices.ContainsFunc(all, func(k *speaker) bool { return k.person == p }) {
			sides = append(sides, side)
		}
	}
	return sides
}

// consistent leaves the candidates whom the post does not contradict. Of several, it is the one who held the office that the
// post names.
func (s *speakers) consistent(r *speakerRow, rule string, found []*person) (string, []*person) {
	all := len(found)
	found = slices.DeleteFunc(found, func(p *person) bool {
		why := s.contradiction(r, p)
		if why != "" && (rule == byFullName || rule == byLongerName) {
			s.refused = append(s.refused, refusal{r, p, why})
			r.refused = all == 1
		}
		return why != ""
	})
	if len(found) > 0 {
		r.refused = false
	}
	if len(found) > 1 && r.hasPost {
		holders := slices.DeleteFunc(slices.Clone(found), func(p *person) bool { return !p.mayHold(office{r.kind, r.side}, r.date()) })
		if len(holders) == 1 {
			return byOffice, holders
		}
	}
	return rule, found
}

// ofOtherSides are the persons of other sides with exactly this name.
func (s *speakers) ofOtherSides(r *speakerRow, n fullName, within int) []*person {
	var found []*person
	for _, side := range keys(s.bySide) {
		for _, k := range s.bySide[side] {
			if side != r.side && k.active(r.year, within) && !slices.Contains(found, k.person) &&
				slices.ContainsFunc(k.names, func(known fullName) bool { return sameFullName(n, known) }) {
				found = append(found, k.person)
			}
		}
	}
	return found
}

// isOfAnotherSide reports whether a name is that of somebody who held an office of another country in that year: then the
// corpus has the row under the wrong country, or a speaker in the wrong row.
func (s *speakers) isOfAnotherSide(r *speakerRow, n fullName) bool {
	return !s.families.allCommon(n) && slices.ContainsFunc(s.ofOtherSides(r, n, 0), func(p *person) bool {
		return slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.of != r.side && s.countries(t.of) && t.covers(r.date()) })
	})
}

// byYear orders rows, the latest first.
func byYear(a, b *speakerRow) int {
	return cmp.Or(cmp.Compare(b.year, a.year), strings.Compare(a.side, b.side))
}
