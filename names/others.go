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
	isSeat := func(seat string) bool { return asked != "" && Squeezed(TextOf(informative(Tokens(seat)))) == asked }
	if !slices.ContainsFunc(seats, isSeat) {
		return Match{}
	}
	return Match{Grade: Seat, Score: scoreSeat, Why: []model.MatchReason{model.MatchReasonMetonym}}
}

// Holder is somebody who holds an office that a query asks for.
type Holder struct {
	ID     string
	Office model.Office
	Titles []string
	IsSure bool
	Links  int64
}

// Holders turns the holders of an office into what a query may name, of which the first is the likeliest. If several surely hold it,
// those whose title has a word of the query come first; if there are still several, none is sure.
func (q Query) Holders(holders []Holder) []*Known {
	isSure := func(h Holder) bool { return h.IsSure }
	hasTitle := func(h Holder) bool {
		return slices.ContainsFunc(h.Titles, func(title string) bool {
			words := " " + TextOf(Tokens(title)) + " "
			return slices.ContainsFunc(q.Titles, func(t string) bool { return strings.Contains(words, " "+t+" ") })
		})
	}
	if titled := filter(holders, hasTitle); slices.ContainsFunc(titled, isSure) {
		holders = titled
	}
	ids := map[string]bool{}
	for _, h := range filter(holders, isSure) {
		ids[h.ID] = true
	}
	var known []*Known
	for i, h := range holders {
		m := Match{Grade: Whole, Score: scoreOffice - 0.01*float64(min(i, 9)), Why: []model.MatchReason{model.MatchReasonOfficeAtDate}}
		k := &Known{ID: h.ID, IsPerson: true, Links: h.Links, Weight: h.Links, Match: m}
		if len(ids) != 1 || !h.IsSure {
			k.Match.Grade = Alike // never sure
			k.Match.Score -= 0.1
		}
		known = append(known, k)
	}
	return known
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
