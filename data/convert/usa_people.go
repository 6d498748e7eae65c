package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/model"
)

const (
	formerYears = 40 // how long after an office somebody is met as a former holder
	electYears  = 1  // how long before it as an elected one
)

// named tells whom a row of a day, or of days, means by a name with an office. The side is empty if nobody can tell that either.
func (u *usa) named(n namedThere, s *stay, from, to model.Date) usaActor {
	n = u.withoutCountry(n)
	a := usaActor{naming: model.Naming{NamedAs: model.Optional(n.name), Title: model.Optional(n.fullTitle())}}
	if r := u.reviewOf(n, from, to); r != nil {
		a.person, a.side, a.naming.IdentifiedBy = r.is, r.side, byReview
		return a
	}
	side, isSaid := u.sideSaid(n, s)
	if isSaid == sideUnknown {
		u.quality.unclear[s.text]++
		return usaActor{}
	}
	a.side = side
	if n.name == "" {
		a.naming.NamedAs = model.Optional(strings.TrimSpace(n.before + " " + n.title))
		if n.of != "" {
			a.naming.NamedAs = model.Optional(n.title + " of " + n.of)
		}
		isOfSerbiaAlone := side == "serbia" && to < serbiaAlone                                                                                          // the data's heads of state are those of the federation
		if p := u.holderOf(n.kinds(), side, from, to); p != nil && !isOfSerbiaAlone && slices.Contains([]string{"", side}, p.represents(from, "", "")) { // no queen of Belize
			a.person, a.naming.IdentifiedBy = p, byOfficeOnDay
		}
		return a
	}
	if p, rule := u.bearer(n, side, from, to); p != nil {
		a.person, a.naming.IdentifiedBy = p, model.Optional(rule)
		return a
	}
	if isSaid == sideOfPlace { // the name may be of another country
		if p := u.bearerAnywhere(n, side, from, to); p != nil {
			a.person, a.side, a.naming.IdentifiedBy = p, cmp.Or(p.represents(to, "", ""), p.side(to)), byHolder
			return a
		}
		if u.holderOf(n.kinds(), side, from, to) != nil || several.MatchString(s.text) || unsure.MatchString(n.title) && !ofCommunists.MatchString(n.title) ||
			u.isKnownElsewhere(n, side, from, to) {
			return usaActor{naming: a.naming} // somebody else holds the office there, or somebody of this name does elsewhere
		}
	}
	return a
}

var (
	// unsure are titles that somebody from anywhere may have whom the row names beside those of the country.
	unsure       = regexp.MustCompile(`(?i)(chairman|secretary|speaker|sheikh|vice president|special|cardinal)`)
	ofCommunists = regexp.MustCompile(`(?i)\b(first|general|party|foreign) secretary`)
)

// serbiaAlone is the day on which the federation of Serbia and Montenegro had ended.
const serbiaAlone = "2006-06-05"

// usaReview is what the maintainers know of somebody whom a list names otherwise than by an office that the data has.
type usaReview struct {
	side     string
	name     fullName
	from, to model.Date
	is       *person
}

func (u *usa) readReviewed() error {
	rows, err := readTable("usa_people.csv")
	for _, row := range rows {
		if known := u.people.named(row["is"]); len(known) > 0 {
			u.reviewed = append(u.reviewed, usaReview{row["side"], fullNameOf(row["name"]), date(row["from"]), date(row["to"]), known[0]})
		}
	}
	return err
}

func (u *usa) reviewOf(n namedThere, from, to model.Date) *usaReview {
	said := fullNameOf(n.name)
	for i, r := range u.reviewed {
		if r.from <= from && to <= r.to && !n.former && (slices.Equal(said.words, r.name.words) || len(said.words) > 1 && u.hasName(r.is, said, sameFullName)) {
			return &u.reviewed[i]
		}
	}
	return nil
}

// hasName reports whether a name is like one of a person's.
func (u *usa) hasName(p *person, said fullName, like func(said, known fullName) bool) bool {
	if u.names[p] == nil {
		for _, name := range p.allNames() {
			u.names[p] = append(u.names[p], fullNameOf(name.Text))
		}
	}
	return slices.ContainsFunc(u.names[p], func(known fullName) bool { return like(said, known) })
}

// withoutCountry takes the adjective of a country off a title: "Italian Foreign Minister".
func (u *usa) withoutCountry(n namedThere) namedThere {
	n.title = strings.TrimPrefix(n.title, "Authority ")
	if first, rest, ok := strings.Cut(n.title, " "); ok && len(u.countriesIn(first)) > 0 {
		n.before, n.title = strings.TrimSpace(n.before+" "+first), rest
	}
	return n
}

// isKnownElsewhere reports whether somebody of another country with this name holds the office.
func (u *usa) isKnownElsewhere(n namedThere, side string, from, to model.Date) bool {
	kinds, said := n.kinds(), fullNameOf(withoutTitles(n.name))
	for _, other := range keys(u.bySide) {
		if other != side && u.only(other, said, func(t *tenure) bool { return slices.Contains(kinds, t.kind) && t.lasts(from, to) }, from) != nil {
			return true
		}
	}
	return false
}

// several: rows of such occasions name people of many countries.
var several = regexp.MustCompile(`(?i)\b(conference|summit|ministerial|general assembly|funeral|inauguration|council|forum|ministers meeting|peace process)\b`)

func (n namedThere) fullTitle() string {
	title := n.title
	switch {
	case n.former:
		title = "former " + title
	case n.acting && !strings.Contains(title, "Acting") && !strings.Contains(title, "Interim"):
		title = "acting " + title
	}
	return title
}

var (
	ofState      = regexp.MustCompile(`(?i)\b(president|king|queen|emperor|shah|amir|emir|sultan|pope|grand duke|grand duchess|regent|generalissimo|head of state)\b`)
	ofGovernment = regexp.MustCompile(`(?i)\b(prime minister|premier|chancellor|taoiseach|head of government)\b`)
	ofForeign    = regexp.MustCompile(`(?i)\b(foreign (affairs )?(minister|secretary)|external affairs minister|secretary (of state )?for external affairs|(minister|secretary) (of|for) (foreign|external) (affairs|relations))`)
	ofBody       = regexp.MustCompile(`(?i)\b(secretary[- ]general|general secretary)\b`)
	ofOthers     = regexp.MustCompile(`(?i)\b(deputy|alternate|vice|crown|assistant|under|speaker|ambassador|envoy|co-president)\b`)
	ofParty      = regexp.MustCompile(`(?i)\b(chairman|general secretary|first secretary|party secretary|general|leader|head of state|colonel|marshal)\b`)
)

// kinds are the offices that a title means; of "Deputy Prime Minister and Foreign Minister" the second.
func (n namedThere) kinds() []model.Office {
	var kinds []model.Office
	for title := range strings.SplitSeq(strings.ReplaceAll(n.title, " & ", " and "), " and ") {
		switch {
		case ofOthers.MatchString(title):
		case ofForeign.MatchString(title):
			kinds = append(kinds, model.OfficeForeignMinister)
		case ofGovernment.MatchString(title):
			kinds = append(kinds, model.OfficeHeadOfGovernment)
		case ofState.MatchString(title):
			kinds = append(kinds, model.OfficeHeadOfState)
		}
	}
	if ofBody.MatchString(n.title) || strings.HasSuffix(n.title, "President") || strings.HasSuffix(n.title, "High Representative") {
		kinds = append(kinds, model.OfficeHeadOfOrganization)
	}
	return kinds
}

// lasts reports whether a tenure has a day in common with some days.
func (t *tenure) lasts(from, to model.Date) bool {
	end := cmp.Or(t.to(), t.seen())
	return t.from() != "" && t.from().First() <= string(to) && (end == "" || end.Last() >= string(from))
}

// holderOf is the one who holds an office on some days; nil if nobody or more than one does.
func (u *usa) holderOf(kinds []model.Office, side string, from, to model.Date) *person {
	var found *person
	for _, p := range u.bySide[side] {
		for _, t := range p.tenures {
			if t.of != side || !slices.Contains(kinds, t.kind) || t.attested && side != unitedStates || !t.lasts(from, to) {
				continue
			}
			if found != nil && found != p {
				return nil
			}
			found = p
		}
	}
	return found
}

// bearer is the one of a side with a name who holds the office on some days, or held it, or was about to.
func (u *usa) bearer(n namedThere, side string, from, to model.Date) (*person, string) {
	if side == "" && n.of == "" {
		side = "russia" // the Soviet Union's holders of offices are Russia's in the data
	}
	said := fullNameOf(withoutTitles(n.name))
	if len(said.words) == 0 {
		said = fullNameOf(n.name)
	}
	kinds := n.kinds()
	full := len(said.words) > 1
	rule := byHolder
	if full {
		rule = byOffice
	}
	var is func(t *tenure) bool
	switch {
	case n.former:
		rule = byTitle
		is = func(t *tenure) bool {
			return slices.Contains(kinds, t.kind) && t.to() != "" && t.to().First() <= string(from) && year(from)-year(t.to()) <= formerYears
		}
	case n.elect:
		rule = byTitle
		is = func(t *tenure) bool {
			return slices.Contains(kinds, t.kind) && !t.attested && t.from() != "" && t.from().Last() >= string(from) && year(t.from())-year(from) <= electYears
		}
	default:
		is = func(t *tenure) bool { return slices.Contains(kinds, t.kind) && t.lasts(from, to) }
	}
	if p, isNear := u.onlyOne(side, said, is, true, from); p != nil {
		if isNear && full {
			rule = byHolder
		}
		return p, rule
	}
	if n.former || n.elect {
		return nil, ""
	}
	highest := []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment}
	if len(kinds) > 0 && slices.Contains(highest, kinds[0]) || len(kinds) == 0 && ofParty.MatchString(n.title) && !ofOthers.MatchString(n.title) {
		if p := u.only(side, said, func(t *tenure) bool { return slices.Contains(highest, t.kind) && t.lasts(from, to) }, from); p != nil {
			return p, byHolder
		}
	}
	if strings.Contains(n.title, "Crown Prince") || strings.Contains(n.title, "Vice") || strings.Contains(n.title, "Deputy") {
		titled := func(t *tenure) bool {
			return t.kind == model.OfficeOther && t.lasts(from, to) && strings.HasPrefix(slug(t.titles[0].Text), slug(n.title))
		}
		if p := u.only(side, said, titled, from); p != nil {
			return p, byHolder
		}
	}
	if full && said.parts > 1 {
		active := func(t *tenure) bool {
			return t.from() != "" && year(t.from())-misspellingLife <= year(to) && (t.to() == "" || year(t.to())+misspellingLife >= year(from))
		}
		if p := u.onlyNamed(side, said, active, from); p != nil && !u.isContradicted(p, kinds, side, from, to) {
			return p, byFullName
		}
	}
	return nil, ""
}

// isContradicted reports whether somebody else is known to hold the office of a title.
func (u *usa) isContradicted(p *person, kinds []model.Office, side string, from, to model.Date) bool {
	holder := u.holderOf(kinds, side, from, to)
	return holder != nil && holder != p
}

// only is the only one of a side with a name, who has a tenure that is meant; nil if nobody or more than one has.
func (u *usa) only(side string, said fullName, is func(t *tenure) bool, on model.Date) *person {
	p, _ := u.onlyOne(side, said, is, false, on)
	return p
}

// onlyOne tells as well whether the name is only near.
func (u *usa) onlyOne(side string, said fullName, is func(t *tenure) bool, loosely bool, on model.Date) (*person, bool) {
	var found, near []*person
	for _, p := range u.bySide[side] {
		if !slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.of == side && is(t) }) || u.people.diedBefore(p, on) != "" {
			continue
		}
		switch {
		case u.hasName(p, said, func(said, known fullName) bool { return bears(said, known, false) }):
			found = append(found, p)
		case loosely && u.hasName(p, said, func(said, known fullName) bool { return bears(said, known, true) }):
			near = append(near, p)
		}
	}
	if len(found) == 1 {
		return found[0], false
	}
	if len(found) == 0 && len(near) == 1 {
		return near[0], true
	}
	return nil, false
}

// onlyNamed is the only one of a side with a full name.
func (u *usa) onlyNamed(side string, said fullName, is func(t *tenure) bool, on model.Date) *person {
	var found *person
	for _, p := range u.bySide[side] {
		if !slices.ContainsFunc(p.tenures, func(t *tenure) bool { return t.of == side && is(t) }) || u.people.diedBefore(p, on) != "" {
			continue
		}
		if u.hasName(p, said, func(said, known fullName) bool { return sameFullName(said, known) || withinLongerName(said, known) }) {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// bears reports whether the words of a name are among those of a known one, or, loosely, are near to them, but for a given name.
func bears(said, known fullName, loosely bool) bool {
	if len(said.words) == 0 || len(known.words) == 0 {
		return false
	}
	if said.squashed == known.squashed {
		return true
	}
	matched := 0
	for _, word := range said.words {
		if slices.ContainsFunc(known.words, func(w string) bool { return w == word || loosely && spelledNear(w, word) }) {
			matched++
		}
	}
	if matched == len(said.words) {
		return len(said.initials) == 0 || len(known.words) < 2 || initialsFit(said, known)
	}
	last := said.words[len(said.words)-1]
	switch {
	case !loosely:
		return false
	case len(said.words) > 2 && matched == len(said.words)-1, len(known.words) > 1 && isWithin(known.words, said.words):
		return true
	case len(said.words) > 1: // a given name that is another form of the known one: Robert and Bob Hawke
		return last == known.words[len(known.words)-1] && len(last) > 3
	}
	return len(last) >= longWord && strings.Contains(known.squashed, said.squashed)
}

// initialsFit: an initial stands for no other given name.
func initialsFit(said, known fullName) bool {
	return !said.byLetter || known.byLetter || strings.HasPrefix(known.words[0], said.initials[0])
}

// spelledNear reports whether two long words differ by a letter, or two in very long ones.
func spelledNear(a, b string) bool {
	if min(len(a), len(b)) < 4 || a[0] != b[0] {
		return false
	}
	most := 1
	if min(len(a), len(b)) >= 7 {
		most = 2
	}
	return levenshtein.ComputeDistance(a, b) <= most
}

// bearerAnywhere is the only one of all countries with exactly this name in the office, where the country of the stay has another
// holder.
func (u *usa) bearerAnywhere(n namedThere, side string, from, to model.Date) *person {
	kinds := n.kinds()
	if len(kinds) == 0 || n.former || n.elect || u.holderOf(kinds, side, from, to) == nil {
		return nil
	}
	said := fullNameOf(withoutTitles(n.name))
	var found *person
	for _, other := range keys(u.bySide) {
		if p := u.only(other, said, func(t *tenure) bool { return slices.Contains(kinds, t.kind) && t.lasts(from, to) }, from); p != nil && p != found {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}
