package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/agnivade/levenshtein"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// MaxSearchWords is the largest number of words of a search. Each is a clause of the full-text query.
const MaxSearchWords = 32

// MaxWordLetters is the largest number of letters of a folded word, or of characters of a run written without spaces. Lucene's
// automaton for the start of a word is limited to 1,000 bytes.
const MaxWordLetters = 200

// Search is the text of a search, split into words. It has no special characters.
type Search struct {
	// Words are folded. Every word must match; the last may be the start of a longer word.
	Words []names.Word

	text   string
	query  names.Query
	kinds  []model.EntityKind
	during *model.DateRange
	named  []string
}

// searchFilter has the conditions of a search in the form that filter.go takes.
type searchFilter struct {
	Kinds  graphql.Omittable[[]string]         `json:"kinds"` // labels
	During graphql.Omittable[*model.DateRange] `json:"during"`
}

// NewSearch splits a text into words. kinds and during are nil if they are not given.
func NewSearch(text string, kinds []model.EntityKind, during *model.DateRange) (*Search, error) {
	if strings.TrimSpace(text) == "" {
		return nil, model.Errorf(model.CodeBadUserInput, "text is empty: give a name, a word or the start of one.")
	}
	words, err := wordsOf(text, "text")
	if err != nil {
		return nil, err
	}
	return newSearch(text, words, kinds, during), nil
}

func newSearch(text string, words []names.Word, kinds []model.EntityKind, during *model.DateRange) *Search {
	return &Search{Words: words, text: text, query: names.Parse(text), kinds: kinds, during: during, named: []string{}}
}

// wordsOf returns the words of a text unless there are too many, or one is too long. at names the argument.
func wordsOf(text, at string) ([]names.Word, error) {
	words := names.Words(text)
	if len(words) > MaxSearchWords {
		return nil, model.Errorf(model.CodeBadUserInput, "%s has %d words: it takes up to %d.", at, len(words), MaxSearchWords)
	}
	for _, word := range words {
		if letters := utf8.RuneCountInString(word.Text); letters > MaxWordLetters {
			return nil, model.Errorf(model.CodeBadUserInput,
				"%s has a word of %d letters: a word takes up to %d. Give its beginning alone, or set spaces between the words in it.",
				at, letters, MaxWordLetters)
		}
	}
	return words, nil
}

// wholeWords returns the words of a text, each with a regular expression of Java that matches folded texts which have it as a whole word.
// A word in characters that are written without spaces may be anywhere.
func wholeWords(text, at string) ([][]string, error) {
	words, err := wordsOf(text, at)
	if err == nil && len(words) == 0 {
		err = model.Errorf(model.CodeBadUserInput, "%s is empty: give at least one word.", at)
	}
	patterns := make([][]string, len(words))
	for i, word := range words {
		// \Q to \E quotes; a word has neither, because it has only letters, digits, marks and what Unicode keeps within words.
		before, after := `(?s).*(?<![\p{L}\p{N}\p{M}])`, `(?![\p{L}\p{N}\p{M}]).*`
		if word.IsCJK {
			before, after = `(?s).*`, `.*`
		}
		patterns[i] = []string{word.Text, before + `\Q` + word.Text + `\E` + after}
	}
	return patterns, err
}

// unindexed has the words that Lucene's CJKAnalyzer does not index: CJKAnalyzer.STOP_WORDS_SET.
var unindexed = strings.Fields(`a and are as at be but by for if in into is it no not of on or s such t that the their then
	there these they this to was will with www`)

// nothing is a Lucene query without results: everything except everything.
const nothing = "*:* -*:*"

// lucene returns a query for Lucene's classic query parser that requires all words.
func (s *Search) lucene() string {
	var clauses []string
	for _, word := range s.Words {
		escaped := escape(word.Text)
		isUnindexed := slices.Contains(unindexed, word.Text)
		switch {
		case word.IsCJK && len([]rune(word.Text)) > 1:
			clauses = append(clauses, `+"`+escaped+`"`)
		case word.IsCJK:
			clauses = append(clauses, "+"+escaped+"*")
		case isUnindexed && (len(s.Words) > 1 || !word.IsPrefix):
			continue
		case word.IsPrefix:
			clauses = append(clauses, fmt.Sprintf("+(%s^2 OR %s*)", escaped, escaped))
		default:
			clauses = append(clauses, "+"+escaped)
		}
	}
	return cmp.Or(strings.Join(clauses, " "), nothing)
}

// escape escapes the special characters of a word. Folded words are lower-case, so that none is an operator.
func escape(word string) string {
	var escaped strings.Builder
	for _, r := range word {
		if !names.IsLetterOrDigit(r) {
			escaped.WriteByte('\\')
		}
		escaped.WriteRune(r)
	}
	return escaped.String()
}

// List prepares the search as a list of results, the best first.
func (s *Search) List(args PageArgs) (*List, error) {
	where := &searchFilter{}
	if s.kinds != nil {
		where.Kinds = graphql.OmittableOf(labelsOf(s.kinds))
	}
	return s.list(args, where)
}

// labelsOf returns the labels of kinds in the graph.
func labelsOf(kinds []model.EntityKind) []string {
	labels := make([]string, len(kinds))
	for i, kind := range kinds {
		labels[i] = model.KindOfEnum(kind).Name
	}
	return labels
}

func (s *Search) list(args PageArgs, where *searchFilter) (*List, error) {
	if s.during != nil {
		where.During = graphql.OmittableOf(s.during)
	}
	if !where.Kinds.IsSet() && !where.During.IsSet() {
		where = nil
	}
	l, err := NewList("Query.search", "Search", args, where, []string{"SCORE_DESC"}, s.params())
	if err == nil {
		l.search, l.params["named"] = s, s.named
	}
	return l, err
}

// params returns the parameters of Query.search.
func (s *Search) params() map[string]any {
	params := map[string]any{
		"query": s.lucene(), "folded": names.Fold(s.text), "untitled": []string{}, "weight": 4,
		"who": []string{}, "beside": []string{}, "occasion": map[string]any{},
	}
	if len(s.Words) == 1 {
		params["weight"] = 2
	}
	if squeezed := names.Squeezed(names.Fold(s.text)); len(s.Words) > 1 && len(squeezed) <= MaxWordLetters && strings.Contains(s.text, "-") {
		params["query"] = fmt.Sprintf("(%s) OR %s", s.lucene(), escape(squeezed)) // G-20
	}
	if q := s.query; len(q.Offices) > 0 && len(q.Words) > 0 {
		params["untitled"] = []string{(&Search{Words: names.Words(q.Rest())}).lucene()}
	}
	if who, when, ok := names.ParseOccasion(s.text); ok {
		queries := make([]string, len(who))
		for i, word := range who {
			queries[i] = (&Search{Words: names.Words(word)}).lucene()
		}
		params["who"], params["beside"], params["occasion"] = queries, who, map[string]any{"first": when.First(), "last": when.Last()}
	}
	return params
}

// SearchFacets counts the results of a search by kind, for all kinds even if the search is limited to some.
func (s *Store) SearchFacets(ctx context.Context, search *Search) (map[model.EntityKind]int, error) {
	list, err := search.list(PageArgs{}, &searchFilter{})
	if err != nil {
		return nil, err
	}
	list.params["kinds"] = kinds
	rows, err := s.read(ctx, "SearchFacets", list.from.match+"\n"+block("SearchFacets"), list.params)
	if err != nil {
		return nil, err
	}
	facets := make(map[model.EntityKind]int, len(rows))
	for _, row := range rows {
		if kind := model.KindNamed(asString(row["key"])); kind != nil {
			facets[kind.Enum] = int(row["value"].(int64))
		}
	}
	return facets, nil
}

// DidYouMean returns the text of a search without results with each word that no name has replaced by the most similar word of
// a name. It returns "" if there are no similar words.
func (s *Store) DidYouMean(ctx context.Context, search *Search) (string, error) {
	if !slices.ContainsFunc(search.Words, isTelling) {
		return "", nil
	}
	if len(search.Words) > 1 {
		name, err := s.similarName(ctx, search)
		if err != nil || name != "" {
			return name, err
		}
	}
	suggestion := make([]string, len(search.Words))
	isChanged := false
	for i, word := range search.Words {
		similar, err := s.similarWord(ctx, word)
		if err != nil {
			return "", err
		}
		suggestion[i] = similar
		isChanged = isChanged || names.Fold(similar) != word.Text
	}
	if !isChanged {
		return "", nil
	}
	text := strings.Join(suggestion, " ")
	facets, err := s.SearchFacets(ctx, newSearch(text, names.Words(text), nil, search.during))
	if len(facets) == 0 {
		return "", err
	}
	return text, nil
}

// isTelling reports whether a word tells names apart: the and of do not.
func isTelling(word names.Word) bool {
	return !slices.Contains(unindexed, word.Text) && !names.IsSlight(word.Text)
}

// similarName returns the name of the leader that the text of a search most likely means, or "" if there is none or the text is that
// name.
func (s *Store) similarName(ctx context.Context, search *Search) (string, error) {
	found, err := s.Resolve(ctx, search.text, []model.EntityKind{model.EntityKindLeader}, nil)
	if err != nil || len(found) == 0 {
		return "", err
	}
	entities, err := s.EntitiesByID(ctx, []string{found[0].ID})
	if err != nil {
		return "", err
	}
	leader, ok := entities[found[0].ID].(*model.Leader)
	if !ok || names.Fold(leader.Name(nil)) == names.Fold(search.text) {
		return "", nil
	}
	return leader.Name(nil), nil
}

// similarWord returns the word of a name that differs in the fewest letters, or the word itself if none is similar.
func (s *Store) similarWord(ctx context.Context, word names.Word) (string, error) {
	length := len([]rune(word.Text))
	if word.IsCJK || length < 3 || !isTelling(word) {
		return word.Text, nil
	}
	edits := 1
	if length > 4 {
		edits = 2 // the most that Lucene allows
	}
	rows, err := s.read(ctx, "SimilarNames", block("SimilarNames"), map[string]any{"query": fmt.Sprintf("%s~%d", escape(word.Text), edits)})
	if err != nil {
		return "", err
	}
	best, fewest := word.Text, edits+1
	for _, row := range rows {
		for _, name := range props(row).strings("value") {
			for candidate := range names.Segments(name) {
				if distance := levenshtein.ComputeDistance(names.Fold(candidate), word.Text); distance < fewest {
					best, fewest = candidate, distance
				}
			}
		}
	}
	return best, nil
}
