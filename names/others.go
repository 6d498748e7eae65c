package names

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// CompareSeats matches a query with the capital of a country, or with the places that stand for its government or for an
// organization.
func (q Query) CompareSeats(seats []string) Match {
	asked := Squeezed(TextOf(informative(q.All)))
	isSeat := func(seat string) bool { return asked != "" && Squeezed(TextOf(informative(tokensOf(seat)))) == asked }
	if !slices.ContainsFunc(seats, isSeat) {
		return Match{}
	}
	return Match{Grade: Seat, Score: scoreSeat, Why: []model.MatchReason{model.MatchReasonMetonym}}
}

// Holder is somebody who holds an office that a query asks for.
type Holder struct {
	ID     string
	Office model.Office
	Side   string
	Titles []string
	IsSure bool
	// IsShared: several hold the office at a time.
	IsShared bool
	Links    int64
}

// Holders turns the holders of offices of some sides into what a query may name, of which the first is the likeliest. Those whose title
// is another are none. attested has the texts of titles that a side has for an office, by both. If several surely hold what is asked
// for, none is sure, nor is one of an office of which a side may have several.
func (q Query) Holders(holders []Holder, attested map[string]map[model.Office][]string) []*Known {
	var known []*Known
	sure := map[string]bool{}
	for _, h := range holders {
		isAttested := func(title string) bool {
			return slices.Contains(allTitles(h.Office, attested[h.Side][h.Office]), title)
		}
		held := q.asks(h.Office, h.Titles, isAttested)
		if held == isNotHeld {
			continue
		}
		if !h.IsSure || h.Office == model.OfficeOther || h.IsShared || isShared(h) {
			held = mayBeHeld
		}
		m := Match{
			Grade: Whole, Score: scoreOffice - 0.01*float64(min(len(known), 9)), Why: []model.MatchReason{model.MatchReasonOfficeAtDate},
			isFamily: true,
		}
		if held == isHeld {
			sure[h.ID] = true
		}
		known = append(known, &Known{ID: h.ID, IsPerson: true, Links: h.Links, Weight: h.Links, Match: m, held: held})
	}
	asked := 0 // sides that have the office
	for _, offices := range attested {
		if q.isAskedOf(offices) {
			asked++
		}
	}
	for _, k := range known {
		if len(sure) != 1 || asked > 1 || k.held != isHeld {
			k.held, k.Match.Grade = mayBeHeld, Alike // never sure
			k.Match.Score -= 0.1
		}
	}
	return known
}

// isAskedOf reports whether a query asks for one of the offices of a side, which have texts of titles.
func (q Query) isAskedOf(offices map[model.Office][]string) bool {
	for office, texts := range offices {
		if slices.ContainsFunc(texts, func(text string) bool { return q.asks(office, []string{text}, nil) != isNotHeld }) {
			return true
		}
	}
	return false
}

// shared are the titles that several have at a time in one country.
var shared = []string{"co-prince", "captain regent"}

func isShared(h Holder) bool {
	return slices.ContainsFunc(allTitles(h.Office, h.Titles), func(title string) bool { return slices.Contains(shared, title) })
}

func filter[T any](all []T, is func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(all), func(t T) bool { return !is(t) })
}

// generic are words beside the name of a series of forums that do not tell one series from others.
var generic = wordSet(`summit forum meeting conference leaders session edition annual the of in at for sommet gipfel cumbre
	саммит форум встреча 정상회의 정상회담 포럼 회의 峰会 峰會 论坛 論壇 サミット フォーラム قمة منتدى`)

// ParseEdition takes the name of a series and a year from texts such as G20 2019 and the 2017 APEC summit. The name is without
// spaces, first without generic words and then with them.
func ParseEdition(text string) (series []string, year model.Date, ok bool) {
	var telling, all strings.Builder
	for _, token := range Tokens(text) {
		date, err := model.ParseDate(token.Text)
		switch {
		case err == nil && year == "" && date >= "1900" && date < "2100":
			year = date
		case token.IsSlight:
		default:
			if all.WriteString(token.Text); !generic[token.Text] {
				telling.WriteString(token.Text)
			}
		}
	}
	return []string{telling.String(), all.String()}, year, year != "" && telling.Len() > 0
}

// EditionMatch is the match of the edition of a forum that is named by its series and its year.
func EditionMatch() Match {
	return Match{Grade: Whole, Score: scoreFolded, Why: []model.MatchReason{model.MatchReasonFolded}}
}
