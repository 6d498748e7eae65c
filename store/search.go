package store

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/agnivade/levenshtein"
	"github.com/rivo/uniseg"

	"github.com/sidelines/sidelines/model"
)

// MaxSearchWords is the largest number of words of a search. Each is a clause of the full-text query.
const MaxSearchWords = 32

// MaxWordLetters is the largest number of letters of a folded word, or of characters of a run written without spaces. Lucene's
// automaton for the start of a word is limited to 1,000 bytes.
const MaxWordLetters = 200

// Search is the text of a search, split into words. It has no special characters.
type Search struct {
	// Words are folded. Every word must match; the last may be the start of a longer word.
	Words []Word

	text   string
	kinds  []model.EntityKind
	during *model.DateRange
}

// Word is one word of a search, or a run of Chinese, Japanese or Korean characters, which are written without spaces.
type Word struct {
	Text     string // folded
	IsCJK    bool
	IsPrefix bool // whether it also matches longer words
}

// searchFilter has the conditions of a search in the form that filter.go takes.
type searchFilter struct {
	Kinds  graphql.Omittable[[]string]         `json:"kinds"` // labels
	During graphql.Omittable[*model.DateRange] `json:"during"`
}

// NewSearch splits a text into words. kinds and during are nil if they are not given.
func NewSearch(text string, kinds []model.EntityKind, during *model.DateRange) (*Search, error) {
	words := Words(text)
	switch {
	case strings.TrimSpace(text) == "":
		return nil, model.Errorf(model.CodeBadUserInput, "text is empty: give a name, a word or the start of one.")
	case len(words) > MaxSearchWords:
		return nil, model.Errorf(model.CodeBadUserInput, "text has %d words: search takes up to %d.", len(words), MaxSearchWords)
	}
	for _, word := range words {
		if letters := utf8.RuneCountInString(word.Text); letters > MaxWordLetters {
			return nil, model.Errorf(model.CodeBadUserInput,
				"text has a word of %d letters: a word takes up to %d. Give its beginning alone, or set spaces between the words in it.",
				letters, MaxWordLetters)
		}
	}
	return &Search{Words: words, text: text, kinds: kinds, during: during}, nil
}

// Words folds a text and splits it as the index does, at the word boundaries of Unicode (UAX #29).
func Words(text string) []Word {
	var words []Word
	wasCJK, wasUnspaced := false, false
	for segment := range segments(Fold(text)) {
		isCJK, isUnspaced := strings.ContainsFunc(segment, IsCJK), strings.ContainsFunc(segment, isUnspaced)
		switch {
		case !strings.ContainsFunc(segment, IsLetterOrDigit):
			wasCJK, wasUnspaced = false, false
			continue
		case isCJK && wasCJK, isUnspaced && wasUnspaced:
			words[len(words)-1].Text += segment
		default:
			words = append(words, Word{Text: segment, IsCJK: isCJK})
		}
		wasCJK, wasUnspaced = isCJK, isUnspaced
	}
	if len(words) > 0 {
		words[len(words)-1].IsPrefix = true
	}
	return words
}

// segments returns the words of a text and what is between them.
func segments(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		state := -1
		for len(text) > 0 {
			var segment string
			segment, text, state = uniseg.FirstWordInString(text, state)
			if !yield(segment) {
				return
			}
		}
	}
}

// IsCJK reports whether a character belongs to Chinese, Japanese or Korean, which are often written without spaces.
func IsCJK(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// isUnspaced reports whether a character belongs to a script of South-East Asia that is written without spaces. UAX #29 leaves
// their words to a dictionary, and the index treats a run of them as one word.
func isUnspaced(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer)
}

// IsLetterOrDigit reports whether a character can be part of a word.
func IsLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

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
		if !IsLetterOrDigit(r) {
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
	return NewList("Query.search", "Search", args, where, []string{"SCORE_DESC"}, map[string]any{"query": s.lucene(), "folded": Fold(s.text)})
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
	suggestion := make([]string, len(search.Words))
	isChanged := false
	for i, word := range search.Words {
		similar, err := s.similarWord(ctx, word)
		if err != nil {
			return "", err
		}
		suggestion[i] = similar
		isChanged = isChanged || Fold(similar) != word.Text
	}
	if !isChanged {
		return "", nil
	}
	text := strings.Join(suggestion, " ")
	facets, err := s.SearchFacets(ctx, &Search{Words: Words(text), text: text, during: search.during})
	if len(facets) == 0 {
		return "", err
	}
	return text, nil
}

// similarWord returns the word of a name that differs in the fewest letters, or the word itself if none is similar.
func (s *Store) similarWord(ctx context.Context, word Word) (string, error) {
	length := len([]rune(word.Text))
	if word.IsCJK || length < 3 {
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
			for candidate := range segments(name) {
				if distance := levenshtein.ComputeDistance(Fold(candidate), word.Text); distance < fewest {
					best, fewest = candidate, distance
				}
			}
		}
	}
	return best, nil
}
