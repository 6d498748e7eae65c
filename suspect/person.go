package suspect

import (
	"cmp"
	"slices"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Person is what is compared of a person.
type Person struct {
	ID      string
	Names   []string
	Item    string // Wikidata item, or ""
	Tenures []model.Tenure
	// Sides are countries and organizations that the person represented at meetings.
	Sides []string

	forms   []names.Form
	queries []names.Query
	tokens  [][]names.Token
	parts   [][]part // of each name
	heard   []heardAs
	titled  []titled
	isLatin bool     // it has a name in Latin letters
	first   uint32   // of the words of all names, the classes of their first sounds, see firstSounds
	firsts  []uint32 // the same of each word of the first name
}

// part is a word of a name, in the forms in which it is compared.
type part struct {
	text      string // in Latin letters
	sound     string // see names.Sound
	skeleton  string
	first     byte // letter of the skeleton
	heard     sounds
	full      []string // the full names for which it may stand
	isInitial bool
}

// What speaks for and against two people being one.
const (
	sameItem      = 0.5
	otherItem     = -0.7 // the same man rarely has two
	sameName      = 0.6
	otherSpelling = 0.5
	initialsOnly  = 0.35
	partOfName    = 0.25
	partAlone     = 0.45 // and of one nothing else is known
	similarName   = 0.42
	oneWord       = 0.1
	withTitle     = 0.5  // the family name of one who held the office of the title
	isRare        = 0.08 // the words are of few others
	isOnly        = 0.16 // a word is of nobody else, and the names are only alike
	isCommon      = -0.15
	sameOffice    = 0.35
	sameSingle    = 0.4 // a single office
	sameSpan      = 0.5 // to the day: a single office has one holder
	sameSide      = 0.15
	otherTerm     = -0.2 // a single office at different times
	successor     = -0.4 // one left it when the other took it up
	otherSides    = -0.3
	otherCareer   = -0.2 // of both offices are known, none of which is one, and the names are only alike
	otherTime     = -0.3 // more than a generation between them
	met           = -0.7 // they took part in one meeting
	twoCountries  = -0.7 // single offices in different countries at the same time
)

// generation is the number of years between the offices of two people from which on they are rather father and son.
const generation = 30

// People returns the pairs of people that may be one. Meetings tell who met whom.
func People(people []Person, meetings []Meeting) []Pair {
	people = slices.Clone(people)
	places := make(map[string]int, len(people))
	words := map[string]int{} // how many have a word
	byKey, byWords := blocks{}, blocks{}
	for i := range people {
		p := &people[i]
		p.prepare()
		places[p.ID] = i
		for word := range p.words() {
			words[word]++
		}
		p.keys(func(key string, isNarrow bool) {
			if isNarrow {
				byWords.add(key, i)
			} else {
				byKey.add(key, i)
			}
		})
	}
	for key, of := range byWords {
		byKey[key] = of
	}
	at := meetingsOf(meetings, places)
	var found likely
	compare := func(i, j int) {
		a, b := &people[i], &people[j]
		s := comparePeople(a, b, rarity{words, byKey})
		if s.strength < Least {
			return
		}
		if shareOne(at[i], at[j]) {
			s.add(met, "")
		}
		if pair, ok := s.pair(model.EntityKindLeader, a.ID, b.ID); ok {
			found = append(found, likelyPair{pair, s.isByEar})
		}
	}
	byKey.each(compare, func(visited func(i, j int) bool) { acrossScripts(people, visited, compare) })
	return found.best()
}

// skeleton returns what a word is found by in any spelling and script.
func skeleton(t names.Token) string {
	if s := names.Skeleton(t.Text); len(s) > 1 {
		return s
	}
	return names.Romanize(t.Text)
}

// keys calls add with the keys by which others find a person: a word with the first letter of another, two words, a name of one word,
// a word with a side, and the first days of offices. A narrow one is shared by few even in a large graph.
func (p *Person) keys(add func(key string, isNarrow bool)) {
	sides := p.sides()
	for _, parts := range p.parts {
		for i, of := range parts {
			word := of.skeleton
			if len(parts) == 1 {
				add("w "+word, true)
			}
			for side := range sides {
				add("s "+word+" "+side, true)
			}
			for j, other := range parts {
				if i == j {
					continue
				}
				for _, name := range of.full {
					add("g "+other.skeleton+" "+name, true)
				}
				if with := other.skeleton; with != "" {
					add("i "+word+" "+with[:1], false)
					if i < j {
						add("p "+min(word, with)+" "+max(word, with), true)
					}
				}
			}
		}
	}
	for _, t := range p.titled {
		add("t "+t.word, true)
	}
	for _, parts := range p.parts {
		if n := len(parts); n > 1 {
			add("t "+parts[0].text, true)
			add("t "+parts[n-1].text, true)
		}
		whole := ""
		for _, of := range parts {
			frame := frameOf(of.heard)
			if whole += frame; len(frame) > 2 {
				add("f "+frame, false)
			}
		}
		if len(parts) > 1 {
			add("f "+whole, true)
		}
	}
	for _, t := range p.Tenures {
		if isSingle(t) && t.From != "" {
			add("o "+string(t.Office)+" "+t.Of+" "+string(t.From[:len("2006")]), true)
		}
	}
	if p.Item != "" {
		add("q "+p.Item, true)
	}
}

func (p *Person) sides() map[string]bool {
	sides := map[string]bool{}
	for _, t := range p.Tenures {
		sides[t.Of] = true
	}
	for _, side := range p.Sides {
		sides[side] = true
	}
	return sides
}

// comparePeople adds up what speaks for two people being one, and against it, but for their meetings.
func comparePeople(a, b *Person, of rarity) score {
	var s score
	switch {
	case a.Item == "" || b.Item == "":
	case a.Item == b.Item:
		s.add(sameItem, model.SuspectReasonSameItem)
	default:
		s.add(otherItem, "")
	}
	s.compareNames(a, b, of)
	before := len(s.reasons)
	s.compareOffices(a, b)
	isSame := slices.Contains(s.reasons[before:], model.SuspectReasonSameOffice)
	s.isByEar = s.isByEar && !isSame
	if s.isWeak && !isSame && len(a.Tenures) > 0 && len(b.Tenures) > 0 {
		s.add(otherCareer, "")
	}
	return s
}

func (s *score) compareOffices(a, b *Person) {
	if InTwoCountries(a.Tenures, b.Tenures) != nil {
		s.add(twoCountries, "")
	}
	if len(a.Tenures) > 0 && len(b.Tenures) > 0 && yearsApart(a.Tenures, b.Tenures) > generation {
		s.add(otherTime, "")
		return
	}
	for _, t := range a.Tenures {
		for _, u := range b.Tenures {
			switch {
			case t.Office != u.Office || t.Of != u.Of:
			case isSingle(t) && len(t.From) == len("2006-01-02") && t.From == u.From && (t.To == u.To || t.To == "" || u.To == ""):
				s.add(sameSpan, model.SuspectReasonSameOffice)
				return
			}
		}
	}
	isOther, isSuccessor := false, false
	for _, t := range a.Tenures {
		for _, u := range b.Tenures {
			switch {
			case t.Office != u.Office || t.Of != u.Of:
			case overlapForLong(t, u):
				part := sameOffice
				if isSingle(t) {
					part = sameSingle
				}
				s.add(part, model.SuspectReasonSameOffice)
				return
			case isSingle(t):
				isOther = true
				isSuccessor = isSuccessor || follows(t, u) || follows(u, t)
			}
		}
	}
	switch {
	case isSuccessor:
		s.add(successor, "")
	case isOther:
		s.add(otherTerm, "")
	}
	ours, theirs := a.sides(), b.sides()
	if len(ours) == 0 || len(theirs) == 0 {
		return
	}
	for side := range ours {
		if theirs[side] {
			s.add(sameSide, model.SuspectReasonSameSide)
			return
		}
	}
	s.add(otherSides, "")
}

// overlap reports whether two tenures may have been held on one day.
func overlap(t, u model.Tenure) bool { return begins(t) <= ends(u) && begins(u) <= ends(t) }

// overlapForLong reports whether two tenures may have been held at the same time, and not only on the day on which one took over from
// the other, or in the month or year.
func overlapForLong(t, u model.Tenure) bool {
	return overlap(t, u) && !follows(t, u) && !follows(u, t)
}

// follows reports whether a tenure may begin when another one ends, and goes on after it. One of a year may only be what the other
// tells by day.
func follows(t, before model.Tenure) bool {
	return t.From != "" && before.To != "" && t.From.First() <= before.To.Last() && before.To.First() <= t.From.Last() &&
		begins(before) < begins(t) && ends(before) < ends(t)
}

func begins(t model.Tenure) string {
	if t.From == "" {
		return ""
	}
	return t.From.First()
}

func ends(t model.Tenure) string {
	if t.To == "" {
		return "9999"
	}
	return t.To.Last()
}

// yearsApart returns the years from the last day that is known of one to the first that is known of the other.
func yearsApart(a, b []model.Tenure) int {
	firstA, lastA := yearsOf(a)
	firstB, lastB := yearsOf(b)
	if firstA == 0 || firstB == 0 {
		return 0
	}
	return max(firstA-lastB, firstB-lastA, 0)
}

func yearsOf(tenures []model.Tenure) (first, last int) {
	for _, t := range tenures {
		for _, date := range []model.Date{t.From, t.To, t.AsOf} {
			if year := yearOf(date); year > 0 {
				if first == 0 || year < first {
					first = year
				}
				last = max(last, year)
			}
		}
	}
	return first, last
}

func yearOf(date model.Date) int {
	year := 0
	for _, r := range string(date[:min(4, len(date))]) {
		year = 10*year + int(r-'0')
	}
	return year
}

// meetingsOf returns the meetings in which each person took part, in order.
func meetingsOf(meetings []Meeting, places map[string]int) map[int][]int32 {
	of := map[int][]int32{}
	for i := range meetings {
		for _, actor := range meetings[i].Participants {
			if at, isPerson := places[actor]; isPerson {
				of[at] = append(of[at], int32(i))
			}
		}
	}
	return of
}

func shareOne(a, b []int32) bool {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] == b[0]:
			return true
		case a[0] < b[0]:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return false
}

// likelyPair is a pair that may be one, and whether only the sound of the names says so.
type likelyPair struct {
	pair    Pair
	isByEar bool
}

// nearlyBest is how much weaker a pair may be than the strongest one of either.
const nearlyBest = 0.02

type likely []likelyPair

// best returns the pairs without those of which only the sound of the names says something, if one of the two is more like somebody else.
func (l likely) best() []Pair {
	slices.SortStableFunc(l, func(p, q likelyPair) int { return cmp.Compare(q.pair.Strength, p.pair.Strength) })
	strongest := map[string]float64{}
	var pairs []Pair
	for _, p := range l {
		a, b, now := p.pair.A, p.pair.B, p.pair.Strength
		if p.isByEar && now < max(strongest[a], strongest[b])-nearlyBest {
			continue
		}
		strongest[a], strongest[b] = max(strongest[a], now), max(strongest[b], now)
		pairs = append(pairs, p.pair)
	}
	return pairs
}
