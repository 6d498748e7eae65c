package main

import (
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// term is a time for which a source gives somebody an office.
type term struct {
	office
	title    string
	names    []string // the one that the source uses first
	wikidata string
	claim
	born      model.Date // where it tells apart persons of one name
	onlyKnown bool       // says more of somebody known, and is no ground for a new person
}

// takeTerm finds or makes the person of a term, and adds the term to the tenures. A term that only says more of somebody
// known makes no person.
func (l *people) takeTerm(t term) {
	if t.onlyKnown {
		l.confirm(t)
		return
	}
	p := l.personOf(t)
	if p == nil {
		p = l.add(holdersFile)
		p.ofHolders = true
		l.name(p, "en", t.names[0])
		p.born = t.born
	}
	if t.wikidata != "" && p.wikidata == "" && l.byWikidata[t.wikidata] == nil {
		p.wikidata, l.byWikidata[t.wikidata], p.life = t.wikidata, p, l.lives[t.wikidata]
	}
	for _, name := range t.names {
		if !slices.ContainsFunc(p.allNames(), func(known model.LocalizedText) bool { return slug(known.Text) == slug(name) }) {
			l.spell(p, name)
			p.holderNames = append(p.holderNames, name)
		}
	}
	p.claim(t.title, t.office, t.claim)
}

// confirm adds a term to the one tenure that it speaks of; it makes none.
func (l *people) confirm(t term) {
	var found []*person
	for _, p := range l.all {
		begins := func(held *tenure) bool { return held.office == t.office && !held.attested && held.beginsWith(t.claim) }
		if slices.ContainsFunc(p.tenures, begins) &&
			p.likeness(t.names) >= oneWord {
			found = append(found, p)
		}
	}
	if len(found) != 1 {
		return
	}
	found[0].claim("", t.office, t.claim)
}

// personOf tells whom a source means by a term. The rules, in this order:
//
//  1. the same Wikidata item is the same person;
//  2. the same full name in an office of the same country, within a working life, is the same person, unless items or the
//     days of birth and death contradict;
//  3. who takes the same office of the same country within days of the same day, or in that year if no day is known, under a
//     name that is like it, is the same person, if it is one;
//  4. so is who held an office of that country within 15 years under a name that differs in two letters, or has more words
//     after the given name; or that office under a name that has more words before the family name;
//  5. so is who holds that office at the same time under a name that is like it;
//  6. so is who took that office then, if one word of the names is alike.
func (l *people) personOf(t term) *person {
	if p := l.byWikidata[t.wikidata]; t.wikidata != "" && p != nil {
		return p
	}
	for _, isSame := range []func(known, name string) bool{sameSlug, sameWords} {
		var found []*person
		for _, name := range t.names {
			if len(nameWords(name)) < 2 {
				continue
			}
			for _, p := range l.named(name) {
				// Of somebody in tables/people.csv without an office only the name is known: it means whoever has it, in any country.
				known := p.workedFor(t.of, t.from, workingLife) || p.listed && !p.termsListed
				if known && p.mayBe(t) && p.hasName(name, isSame) {
					found = appendOnce(found, p)
				}
			}
		}
		if len(found) == 1 {
			return found[0]
		}
	}
	var like, sameDay, both []*person
	for _, p := range l.all {
		for _, held := range p.tenures {
			if held.office != t.office || held.attested || !held.isNear(t.claim) || !p.mayBe(t) {
				continue
			}
			likeness := p.likeness(t.names)
			if likeness == wholeName {
				like = appendOnce(like, p)
			}
			if likeness >= oneWord && held.beginsWith(t.claim) {
				sameDay = appendOnce(sameDay, p)
			}
			if likeness == wholeName && held.beginsWith(t.claim) {
				both = appendOnce(both, p)
			}
		}
	}
	if len(both) == 1 {
		return both[0]
	}
	for _, rule := range []struct {
		isSame     func(known, name string) bool
		sameOffice bool
	}{{spelledAlmost, false}, {sameBeginning, false}, {sameEnd, true}} {
		if p := l.theOneNamed(t, rule.isSame, rule.sameOffice); p != nil {
			return p
		}
	}
	for _, found := range [][]*person{like, sameDay} {
		if len(found) == 1 {
			return found[0]
		}
	}
	return nil
}

func sameSlug(known, name string) bool { return slug(known) == slug(name) }

// sameWords: George H. W. Bush is not George W. Bush, and either may be George Bush.
func sameWords(known, name string) bool {
	a, b := initials(known), initials(name)
	return isRotation(wordsInFull(known), wordsInFull(name)) &&
		(a == "" || b == "" || a == b || strings.HasPrefix(a, b) && len(a) > 2 || strings.HasPrefix(b, a) && len(b) > 2)
}

// isRotation reports whether words are the same in the same order, or with the last ones first: Kim Il Sung, Il Sung Kim.
// Hamad bin Khalifa is the son of Khalifa bin Hamad.
func isRotation(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if slices.Equal(slices.Concat(a[i:], a[:i]), b) {
			return true
		}
	}
	return false
}

// wordsInFull are the words of a name in order, without single initials.
func wordsInFull(name string) []string {
	return slices.DeleteFunc(strings.Split(slug(name), "-"), func(w string) bool { return len(w) == 1 })
}

// initials are the single letters of a name.
func initials(name string) string {
	var letters strings.Builder
	for word := range strings.SplitSeq(slug(name), "-") {
		if len(word) == 1 {
			letters.WriteString(word)
		}
	}
	return letters.String()
}

func (p *person) hasName(name string, isSame func(known, name string) bool) bool {
	return slices.ContainsFunc(p.allNames(), func(known model.LocalizedText) bool { return isSame(known.Text, name) })
}

// theOneNamed is the one person with a name like that of a term who held an office of that country, or that office, within
// spellingLife.
func (l *people) theOneNamed(t term, isSame func(known, name string) bool, sameOffice bool) *person {
	var found []*person
	for _, p := range l.all {
		if len(p.tenures) > 0 && p.workedFor(t.of, t.from, spellingLife) && p.mayBe(t) && p.hasName(t.names[0], isSame) &&
			(!sameOffice || slices.ContainsFunc(p.tenures, func(held *tenure) bool { return held.office == t.office })) {
			found = append(found, p)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
}

// spelledAlmost: two letters of a long name are wrong.
func spelledAlmost(known, name string) bool {
	return twoLettersApart(fullNameOf(known), fullNameOf(name)) && initials(known) == initials(name)
}

// sameBeginning: John Mahama is John Dramani Mahama.
func sameBeginning(known, name string) bool {
	a, b, ok := shorterName(known, name)
	return ok && a[0] == b[0]
}

// sameEnd: Xanana Gusmão is Kay Rala Xanana Gusmão.
func sameEnd(known, name string) bool {
	a, b, ok := shorterName(known, name)
	return ok && a[len(a)-1] == b[len(b)-1]
}

// shorterName returns the words of two names, the shorter one first, and whether they all stand in the longer one, in order. A
// short name such as Kim Il stands in too many.
func shorterName(known, name string) (a, b []string, ok bool) {
	a, b = wordsInFull(known), wordsInFull(name)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 || len(a) == len(b) || len(strings.Join(a, "")) < 9 || isPatronymic(known) || isPatronymic(name) ||
		initials(known) != "" && initials(name) != "" {
		return nil, nil, false
	}
	return a, b, isWithin(a, b)
}

// wordsInOrder are the words of a name but those that tell nobody apart.
func wordsInOrder(name string) []string {
	return slices.DeleteFunc(strings.Split(slug(name), "-"), func(w string) bool { return len(w) < 2 || slices.Contains(namelessWords, w) })
}

func appendOnce(list []*person, p *person) []*person {
	if slices.Contains(list, p) {
		return list
	}
	return append(list, p)
}

// mayBe reports whether nothing contradicts that a term is this person's.
func (p *person) mayBe(t term) bool {
	switch {
	case p.wikidata != "" && t.wikidata != "" && p.wikidata != t.wikidata:
		return false
	case p.died != "" && t.from != "" && p.died.Last() < t.from.First():
		return false
	case t.born != "" && year(p.born) != year(t.born):
		return false
	case p.born != "" && t.from != "" && year(t.from)-year(p.born) < 18 && t.kind != model.OfficeHeadOfState:
		return false
	}
	return true
}

// workedFor reports whether a person holds an office of a country within some years of a day.
func (p *person) workedFor(country string, day model.Date, within int) bool {
	return slices.ContainsFunc(p.tenures, func(t *tenure) bool {
		if t.of != country {
			return false
		}
		from, to, in := year(t.from()), year(t.to()), year(day)
		if to == 0 {
			to = max(from, year(t.seen()))
		}
		return from == 0 || in == 0 || from-within <= in && in <= to+within
	})
}

// isNear reports whether a tenure may be the one that a claim speaks of: they have time in common, or begin within a year.
func (t *tenure) isNear(c claim) bool {
	from, to := t.from(), t.to()
	if from == "" || c.from == "" {
		return true
	}
	if isDay(c.from) && (isDay(to) && to.Last() <= c.from.First()) || isDay(from) && isDay(c.to) && c.to.Last() <= from.First() {
		return false // one ends before the other begins
	}
	if a, b := year(from), year(c.from); max(a-b, b-a) <= 1 {
		return true
	}
	return (c.to == "" || from.First() <= c.to.Last()) && (to == "" || c.from.First() <= to.Last())
}

// beginsWith reports whether a tenure begins when a claim says, as far as its start is known.
func (t *tenure) beginsWith(c claim) bool {
	if isDay(t.from()) && isDay(c.from) {
		return daysApart(t.from(), c.from) <= 15
	}
	return t.from() != "" && year(t.from()) == year(c.from)
}

func isDay(d model.Date) bool { return len(d) == len("2006-01-02") }

// daysApart is the time between the first days of two dates.
func daysApart(a, b model.Date) int {
	x, errX := time.Parse(time.DateOnly, a.First())
	y, errY := time.Parse(time.DateOnly, b.First())
	if errX != nil || errY != nil {
		return 1 << 20
	}
	days := int(x.Sub(y).Hours() / 24)
	return max(days, -days)
}

// joinTerms joins terms of one office and person that follow each other without a gap, such as those of two cabinets. The
// terms are of one source.
func joinTerms(terms []term) []term {
	key := func(t term) string {
		return string(t.kind) + " " + t.of + " " + t.wikidata + " " + nameKey(t.names[0]) + " "
	}
	slices.SortStableFunc(terms, func(a, b term) int { return strings.Compare(key(a)+a.from.First(), key(b)+b.from.First()) })
	var joined []term
	for _, t := range terms {
		if n := len(joined) - 1; n >= 0 && key(joined[n]) == key(t) && joined[n].follows(t) {
			last := &joined[n]
			if last.to != "" && (t.to == "" || t.to.Last() > last.to.Last()) {
				last.to = t.to
			}
			last.asOf = max(last.asOf, t.asOf)
			for _, name := range t.names {
				if !slices.Contains(last.names, name) {
					last.names = append(last.names, name)
				}
			}
			continue
		}
		joined = append(joined, t)
	}
	return joined
}

// follows reports whether a later term begins before this one ends, or on the day after.
func (t term) follows(next term) bool {
	if t.to == "" || next.from == "" {
		return t.to == "" && isDay(t.from) && t.from == next.from
	}
	return next.from.First() <= t.to.Last() || daysApart(t.to, next.from) <= 1 && isDay(t.to) && isDay(next.from)
}
