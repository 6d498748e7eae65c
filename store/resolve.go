package store

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/mozillazg/go-unidecode"

	"github.com/sidelines/sidelines/model"
)

// The scores of matches, from 0 to 1. If several apply, the best counts.
const (
	sureExact          = 1.0
	sureAlias          = 0.98
	sureFolded         = 0.95
	sureOffice         = 0.93 // only an office is given
	sureTransliterated = 0.85
	surePart           = 0.6  // part of a name; plus surePartWhole times the share of the name
	surePartWhole      = 0.25 //
	lossPrefix         = 0.15 // the last word is incomplete
	lossEdit           = 0.08 // for each letter that differs
	gainOffice         = 0.1  // the entity also held the office
	lossOffice         = 0.2  // the entity did not hold the office
	sureEnough         = 0.5  // results below are left out
	lossOfOthers       = 0.25 // results that are less than the best by more are left out
)

// Candidate is an entity that a name may mean.
type Candidate struct {
	ID    string
	Score float64 // from 0 to 1, to two decimals
	Why   []model.MatchReason
	links int64
}

// nameQuery is a name, split into its parts.
type nameQuery struct {
	text    string   // as written
	words   []string // folded, without words for offices
	offices []model.Office
	on      model.Date
	isOn    bool // whether a day was given
}

// Resolve finds the entities that a name may mean, the most certain first, without uncertain ones. Offices are those on the day;
// if on is nil, an office alone is that of today, and an office with a name that of any time.
func (s *Store) Resolve(ctx context.Context, text string, kinds []model.EntityKind, on *model.Date) ([]Candidate, error) {
	search, err := NewSearch(text, kinds, nil)
	if err != nil {
		return nil, err
	}
	q := newNameQuery(text, search.Words, on)
	found := map[string]*Candidate{}
	note := func(id string, links int64, score float64, why ...model.MatchReason) {
		if known := found[id]; known == nil || known.Score < score {
			found[id] = &Candidate{ID: id, Score: math.Round(100*score) / 100, Why: why, links: links}
		}
	}
	if err := s.noteNamesakes(ctx, q, search, note); err != nil {
		return nil, err
	}
	if len(q.offices) > 0 && len(q.words) > 0 && (kinds == nil || slices.Contains(kinds, model.EntityKindLeader)) {
		if err := s.noteOfficeHolders(ctx, q, note); err != nil {
			return nil, err
		}
	}
	return surest(found), nil
}

func newNameQuery(text string, words []Word, on *model.Date) nameQuery {
	q := nameQuery{text: strings.TrimSpace(text), on: model.Today()}
	if on != nil {
		q.on, q.isOn = *on, true
	}
	folded := make([]string, len(words))
	for i, word := range words {
		folded[i] = strings.TrimSuffix(strings.TrimSuffix(word.Text, "'s"), "’s")
	}
	q.words, q.offices = withoutOffice(folded)
	return q
}

func surest(found map[string]*Candidate) []Candidate {
	candidates := []Candidate{}
	best, isSpelt := 0.0, false
	isFuzzy := func(c *Candidate) bool { return slices.Contains(c.Why, model.MatchReasonFuzzy) }
	for _, c := range found {
		best, isSpelt = max(best, c.Score), isSpelt || !isFuzzy(c)
	}
	for _, c := range found {
		isGuess := isSpelt && isFuzzy(c) // some entity has the name as it is written
		if c.Score >= max(sureEnough, best-lossOfOthers) && !isGuess {
			candidates = append(candidates, *c)
		}
	}
	slices.SortFunc(candidates, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(b.links, a.links), strings.Compare(a.ID, b.ID))
	})
	return candidates
}

type noting func(id string, links int64, score float64, why ...model.MatchReason)

func (s *Store) noteOfficeHolders(ctx context.Context, q nameQuery, note noting) error {
	side := strings.Join(q.words, " ")
	sides := []string{side, strings.TrimPrefix(side, "of "), strings.TrimPrefix(strings.TrimPrefix(side, "of "), "the ")}
	rows, err := s.read(ctx, "OfficeHolders", block("OfficeHolders"), map[string]any{
		"sides": sides, "offices": plainTextsOf(q.offices), "first": q.on.First(), "last": q.on.Last(),
	})
	for i, row := range rows {
		// If there are several, as in a year with two, the highest office and the latest start come first.
		note(row["key"].(string), row["value"].(int64), sureOffice-0.01*float64(min(i, 20)), model.MatchReasonOfficeAtDate)
	}
	return err
}

func plainTextsOf[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = string(value)
	}
	return texts
}

// noteNamesakes reads the entities with similar names, and notes their scores.
func (s *Store) noteNamesakes(ctx context.Context, q nameQuery, search *Search, note noting) error {
	labels, whole := kinds, Fold(q.text)
	if search.kinds != nil {
		labels = labelsOf(search.kinds)
	}
	latin := strings.Fields(Fold(unidecode.Unidecode(strings.Join(q.words, " "))))
	rows, err := s.read(ctx, "Namesakes", block("Namesakes"), map[string]any{
		"query": namesakes(q.words, latin, search.Words), "kinds": labels, "isKindGiven": search.kinds != nil,
		"folded": []string{whole, strings.Join(q.words, " ")},
	})
	if err != nil {
		return err
	}
	for _, row := range rows {
		v := props(row["value"].(map[string]any))
		names := v.strings("names")
		for _, more := range []string{"abbreviation", "code"} {
			if text := value[string](v, more); text != "" {
				names = append(names, text)
			}
		}
		score, why := q.likeness(names, latin)
		if score == 0 {
			continue
		}
		if isWhole := slices.Contains(foldedNames(names), whole); len(q.offices) > 0 && !isWhole {
			switch {
			case v["isLeader"] != true:
				continue // other entities hold no office
			case q.held(v.maps("tenures")):
				score, why = min(score+gainOffice, sureExact), append(why, model.MatchReasonOfficeAtDate)
			default:
				score -= lossOffice
			}
		}
		note(row["key"].(string), value[int64](v, "links"), score, why...)
	}
	return nil
}

func foldedNames(names []string) []string {
	folded := make([]string, len(names))
	for i, name := range names {
		folded[i] = Fold(name)
	}
	return folded
}

// held reports whether one of the offices was held on the day or, if none is given, at any time.
func (q nameQuery) held(tenures []props) bool {
	return slices.ContainsFunc(tenures, func(t props) bool {
		isThen := !q.isOn || (value[string](t, "first") <= q.on.Last() && value[string](t, "last") >= q.on.First())
		return isThen && slices.Contains(q.offices, model.Office(value[string](t, "office")))
	})
}

// namesakes returns a Lucene query for names with all the words, with similar words, or with transliterations of them.
func namesakes(words, latin []string, all []Word) string {
	plain, like, transliterated := []string{}, []string{}, []string{}
	for _, word := range words {
		escaped := escape(word)
		if strings.ContainsFunc(word, IsCJK) {
			plain, like = append(plain, `+"`+escaped+`"`), append(like, `+"`+escaped+`"`)
			continue
		}
		if slices.Contains(unindexed, word) {
			continue
		}
		plain = append(plain, "+("+escaped+" OR "+escaped+"*)")
		like = append(like, fmt.Sprintf("+%s~%d", escaped, edits(word)))
	}
	for _, word := range latin {
		if !slices.Contains(unindexed, word) {
			transliterated = append(transliterated, fmt.Sprintf("+%s~%d", escape(word), edits(word)))
		}
	}
	written := (&Search{Words: all}).lucene() // a name may contain a word for an office
	alternatives := []string{"(" + written + ")^8"}
	for boost, clauses := range map[string][]string{"^4": plain, "^2": like, "": transliterated} {
		if len(clauses) > 0 {
			alternatives = append(alternatives, "("+strings.Join(clauses, " ")+")"+boost)
		}
	}
	slices.Sort(alternatives)
	return strings.Join(alternatives, " OR ")
}

// edits returns how many letters of a word may differ.
func edits(word string) int {
	switch n := len([]rune(word)); {
	case n < 4:
		return 0
	case n < 6:
		return 1
	}
	return 2 // the most that Lucene allows
}

// likeness returns how certain it is that the name means an entity with these names, and why.
func (q nameQuery) likeness(names, latin []string) (best float64, why []model.MatchReason) {
	better := func(score float64, reasons ...model.MatchReason) {
		if score > best {
			best, why = score, reasons
		}
	}
	rest := strings.Join(q.words, " ")
	for i, name := range names {
		folded := Fold(name)
		switch {
		case name == q.text && i == 0:
			better(sureExact, model.MatchReasonExact)
		case name == q.text:
			better(sureAlias, model.MatchReasonAlias)
		case folded == Fold(q.text) || (folded == rest && rest != ""):
			better(sureFolded, model.MatchReasonFolded)
		}
		words := plainWords(Words(name))
		if len(words) == 0 || len(q.words) == 0 {
			continue
		}
		if slices.Equal(slices.Sorted(slices.Values(words)), slices.Sorted(slices.Values(q.words))) {
			better(sureFolded-0.01, model.MatchReasonFolded) // Putin, Vladimir
		}
		share, cost, isBegun := alike(q.words, words)
		if isWild := len(q.words) == 1 && cost > 1; share > 0 && !isWild {
			score := surePart + surePartWhole*share - lossEdit*float64(cost)
			reasons := []model.MatchReason{}
			if cost > 0 {
				reasons = append(reasons, model.MatchReasonFuzzy)
			}
			if isBegun {
				score -= lossPrefix
			}
			if share < 1 || isBegun {
				reasons = append(reasons, model.MatchReasonPrefix)
			}
			better(score, reasons...)
		}
		if !slices.Equal(latin, q.words) && len(latin) > 0 {
			if share, cost, isBegun := alike(latin, words); share == 1 && !isBegun {
				reasons := []model.MatchReason{model.MatchReasonTransliterated}
				if cost > 0 {
					reasons = append(reasons, model.MatchReasonFuzzy)
				}
				better(sureTransliterated-lossEdit*float64(cost), reasons...)
			}
		}
	}
	return best, why
}

func plainWords(words []Word) []string {
	texts := make([]string, len(words))
	for i, word := range words {
		texts[i] = word.Text
	}
	return texts
}

// alike looks for each of the words in a name. It returns the share of the words of the name that they are, or 0 if one is
// missing; how many letters differ; and whether the last one is only the beginning of a word.
func alike(words, name []string) (share float64, cost int, isBegun bool) {
	left := slices.Clone(name)
	for i, word := range words {
		at, fewest, begun := -1, math.MaxInt, false
		for j, other := range left {
			distance := levenshtein.ComputeDistance(word, other)
			switch {
			case distance <= edits(word) && distance < fewest:
				at, fewest, begun = j, distance, false
			case at < 0 && i == len(words)-1 && isBeginning(word, other):
				at, begun = j, true
			}
		}
		if at < 0 {
			return 0, 0, false
		}
		if begun {
			fewest, isBegun = 0, true
		}
		cost += fewest
		left = slices.Delete(left, at, at+1)
	}
	return float64(len(words)) / float64(len(name)), cost, isBegun
}

// isBeginning reports whether a word can stand for a longer one: it is at least three letters from its start or, in a script
// written without spaces, at least two characters anywhere in it.
func isBeginning(word, other string) bool {
	if strings.ContainsFunc(word, IsCJK) {
		return len([]rune(word)) > 1 && strings.Contains(other, word)
	}
	return len([]rune(word)) > 2 && strings.HasPrefix(other, word)
}
