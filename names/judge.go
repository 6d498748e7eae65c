package names

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Candidate is an entity that a query may mean.
type Candidate struct {
	ID        string
	Score     float64 // from 0 to 1, to two decimals; at least Sure for a CERTAIN one, and below it for others
	Certainty model.Certainty
	Why       []model.MatchReason
}

// Sure is the least score of a candidate that is CERTAIN.
const Sure = 0.85

// Likely is the least score of somebody who has the words of a query as they are written.
const Likely = 0.65

// Least is the least score of a candidate.
const Least = 0.5

// lossOfOthers is how much less than that of the best the score of a candidate may be.
const lossOfOthers = 0.25

// Known is an entity that a query may name, with what is known of it.
type Known struct {
	ID       string
	IsPerson bool
	Links    int64 // how many facts the graph has of it
	Weight   int64 // by which those who share a name are put in order: the facts, and high offices
	Match    Match
	// Tenures are those of a person.
	Tenures []model.Tenure
	// First and Last are the first and the last day of what a person took part in or said; "" if there is none.
	First, Last string
	// IsFamilyFirst: the family name is the first word in the country whose offices a person held.
	IsFamilyFirst bool
	// IsAlien: the words beside the name are an organization of which the graph does not know that the person had anything to do with.
	IsAlien bool
	// IsCountry: only the whole display name of one is sure if others have the word too.
	IsCountry bool

	time      time
	held      fit
	candidate Candidate
}

// time says how a day fits the life of a person.
type time int

const (
	farAway  time = iota // decades away, so that it cannot be the person
	distant              // more years than a career is long from all that is known of the person
	around               // within the years of a career
	near                 // within a few years of something
	undated              // no day was asked for, or nothing of the person is dated
	mayBeIn              // possibly in office on the day
	isInside             // certainly in office on the day
)

// fit says how an office that was asked for fits those of a person.
type fit int

const (
	isNotHeld fit = iota // the person held others
	isUnknown            // none was asked for, or none of the person is known
	mayBeHeld            // the person possibly held it on the day
	isHeld               // the person held it: on the day or, if none was asked for, at any time
)

// The number of years by which a person without an office on a day may be meant.
const (
	yearsNear   = 2
	yearsAround = 9
	yearsFar    = 30
)

// leastLinks is the number of facts of an entity from which on a single word that is only alike may mean it: of somebody little known,
// it is rather somebody else's name. leastWeight is the weight from which on a part of a name without a day may surely mean somebody.
const (
	leastLinks  = 25
	leastWeight = 60
)

// Judge decides which of the entities a query means on a day, or at any time if on is nil: the most certain first, without unlikely
// ones. At most one is CERTAIN.
func (q Query) Judge(known []*Known, on *model.Date) []Candidate {
	var likely []*Known
	for _, k := range known {
		k.time, k.held = k.timeOn(on), q.fitOf(k, on)
		isGuess := (k.Match.Grade == Alike || k.Match.Grade == Begun) && len(q.Words) == 1 && k.Links < leastLinks && k.held != isHeld &&
			k.held != mayBeHeld
		if k.time != farAway && k.Match.Grade != None && !isGuess && !q.isOfNoCourt(k) {
			likely = append(likely, k)
		}
	}
	likely = bestGrades(likely)
	sure := q.sure(likely, on)
	best := 0.0
	for _, k := range likely {
		k.candidate = k.judged(k == sure)
		best = max(best, k.candidate.Score)
	}
	slices.SortFunc(likely, func(a, b *Known) int {
		return cmp.Or(cmp.Compare(b.candidate.Score, a.candidate.Score), cmp.Compare(b.Match.Score, a.Match.Score),
			cmp.Compare(b.Weight, a.Weight), strings.Compare(a.ID, b.ID))
	})
	candidates := []Candidate{}
	for _, k := range likely {
		if k.candidate.Score >= max(Least, best-lossOfOthers) {
			candidates = append(candidates, k.candidate)
		}
	}
	return candidates
}

// bestGrades leaves out what is no answer beside a better one: words that are alike or begun where a word is as it was written, and
// parts of names where a whole name is.
func bestGrades(known []*Known) []*Known {
	best := None
	for _, k := range known {
		best = max(best, k.Match.Grade)
	}
	return slices.DeleteFunc(known, func(k *Known) bool {
		switch g := k.Match.Grade; {
		case best >= OneWord && g < OneWord:
			return !slices.Contains(k.Match.Why, model.MatchReasonOfficeAtDate)
		case slices.Contains(k.Match.Why, model.MatchReasonOfficeAtDate):
			return false
		case k.IsCountry && g == OneWord:
			return false // Congo is a name of one, and a word in the name of another
		case best >= Sounds && g < SomeWords:
			return k.held != isHeld // a title tells who is meant: the king of Jordan
		case best == SomeWords && g < SomeWords:
			return true
		}
		return false
	})
}

// sure returns the one that is CERTAIN, or nil.
func (q Query) sure(likely []*Known, on *model.Date) *Known {
	best := None
	for _, k := range likely {
		if k.held != isNotHeld {
			best = max(best, k.Match.Grade)
		}
	}
	if best < OneWord {
		return nil
	}
	var plausible []*Known
	for _, k := range likely {
		if k.Match.Grade == best && k.held != isNotHeld {
			plausible = append(plausible, k)
		}
	}
	if len(q.Offices) > 0 {
		plausible = atLeast(plausible, func(k *Known) int { return int(k.held) })
	}
	if on != nil && len(plausible) > 1 {
		// Some are near the day, and others are not.
		if closer := slices.DeleteFunc(slices.Clone(plausible), func(k *Known) bool { return k.time == distant }); len(closer) > 0 {
			plausible = closer
		}
	}
	if len(plausible) != 1 {
		return nil
	}
	one := plausible[0]
	isOtherCountry := func(k *Known) bool { return k != one && k.IsCountry && k.Match.isDisplay }
	switch {
	case q.isWife && one.IsPerson && (len(q.Offices) == 0 || one.held != isHeld):
		return nil // the graph does not know who is a woman
	case q.isBeside && one.IsPerson, one.IsAlien, one.Match.lacksNumeral && one.held != isHeld:
		return nil
	case one.IsCountry && !one.Match.isWholeDisplay && len(informative(q.Words)) == 1 &&
		slices.ContainsFunc(likely, isOtherCountry):
		return nil
	}
	switch isPart := best == SomeWords || best == Sounds && one.Match.isThin; {
	case best == OneWord && !q.isWordEnough(one, likely, on), best == SomeWords && !one.IsPerson, isPart && !q.isPartEnough(one):
		return nil
	}
	return one
}

// atLeast keeps those for which a number is the largest.
func atLeast(known []*Known, of func(*Known) int) []*Known {
	most := 0
	for _, k := range known {
		most = max(most, of(k))
	}
	return slices.DeleteFunc(known, func(k *Known) bool { return of(k) < most })
}

// isWordEnough reports whether one word tells who is meant: nobody else who is likely has it, and a day fits. The commonest names
// need an office.
func (q Query) isWordEnough(one *Known, likely []*Known, on *model.Date) bool {
	isTitled := one.held == isHeld
	switch {
	case !one.IsPerson:
		return false
	case isTitled:
		return on != nil || one.hasFamilyName()
	case len(q.Offices) > 0:
		return false
	case slices.ContainsFunc(q.Words, func(t Token) bool { return common[Romanize(t.Text)] || len([]rune(t.Text)) == 1 && isASCII(t.Text) }):
		return false
	case !one.hasFamilyName():
		return false
	case on == nil && (one.Links < leastLinks || slices.ContainsFunc(q.Words, func(t Token) bool { return alsoWords[Romanize(t.Text)] })):
		return false
	case on == nil:
		return !slices.ContainsFunc(likely, func(k *Known) bool { return k != one && k.IsPerson })
	}
	return one.time >= near && one.time != undated
}

// isPartEnough reports whether some words of a name, or one with initials, tell who is meant: one is no common name, and the graph has
// much of the person or something near the day.
func (q Query) isPartEnough(one *Known) bool {
	isTelling := func(t Token) bool { return !t.IsSlight && t.Initials == "" && !common[Romanize(t.Text)] }
	isKnown := one.Weight >= leastWeight || one.held == isHeld || one.time >= near && one.time != undated
	isNamed := one.hasFamilyName() && slices.ContainsFunc(q.Words, isTelling)
	return isKnown && one.time != distant && (one.held == isHeld || isNamed)
}

// hasFamilyName reports whether a match has what may be the family name: Lenin is not Lenín Moreno.
func (k *Known) hasFamilyName() bool {
	return k.Match.isFamily || k.Match.mayBeFirst && k.IsFamilyFirst
}

// common are the commonest family names, and words that many names have: none tells who is meant, whoever the graph knows.
var common = wordSet(`kim lee li yi ri rhee park pak choi jung jong kang cho jo yoon lim shin song wang zhang chang chen chan liu yang
	huang zhao wu zhou xu sun ma zhu hu guo he lin luo nguyen tran pham le hoang singh kumar khan sharma ali ahmad
	ahmed mohammed mohammad mohamed muhammad hassan hasan hussein husain hussain abdullah abdulla ibrahim ismail omar
	osman saleh salem said khalifa sabah saud nahyan maktoum thani smith jones williams brown johnson davis miller
	wilson taylor anderson martin garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres
	flores rivera gomez diaz reyes cruz silva santos pereira oliveira ferreira costa muller schmidt schneider fischer
	meyer ivanov petrov smirnov popov sato suzuki tanaka watanabe ito yamamoto nakamura diallo traore keita toure
	camara ba sow ndiaye abdallah alexander peter paul john james george david michael thomas robert charles joseph`)

// alsoWords are family names that are words, too: months, and what every text has.
var alsoWords = wordSet("may march april june august home eden major hope grace king prince bishop price")

// judged returns the candidate for an entity.
func (k *Known) judged(isSure bool) Candidate {
	c := Candidate{ID: k.ID, Certainty: model.CertaintyPossible, Score: k.Match.Score, Why: k.Match.Why}
	if (k.held == isHeld || k.held == mayBeHeld) && !k.Match.HasTitle {
		if !slices.Contains(c.Why, model.MatchReasonOfficeAtDate) {
			c.Why = append(slices.Clone(c.Why), model.MatchReasonOfficeAtDate)
		}
	}
	switch {
	case isSure:
		c.Certainty = model.CertaintyCertain
		if k.held == isHeld {
			c.Score += 0.02
		}
		c.Score = min(max(c.Score, Sure), 1)
	default:
		// Of those who share a name, the one in office comes first.
		c.Score = c.Score*Sure + map[time]float64{distant: -0.05, near: 0.02, mayBeIn: 0.04, isInside: 0.05}[k.time] +
			map[fit]float64{isNotHeld: -0.1, mayBeHeld: 0.04, isHeld: 0.05}[k.held]
		c.Score = min(c.Score, Sure-0.01)
	}
	c.Score = math.Round(100*c.Score) / 100
	return c
}
