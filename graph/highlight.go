package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"github.com/sidelines/sidelines/loaders"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

const (
	maxHighlights = 5
	passageLength = 240 // characters to show of a long text
	passageLead   = 80  // characters to show before the first word found
)

// highlights finds the texts of an entity that have words of a search, those with most words first. It reads the accounts of a
// meeting.
func highlights(ctx context.Context, e model.Entity, words []names.Word) ([]*model.Highlight, error) {
	type found struct {
		highlight *model.Highlight
		words     int
	}
	var all []found
	seen := map[string]bool{}
	try := func(field, text string) {
		if highlight, n := highlight(field, text, words); n > 0 && !seen[highlight.Text] {
			seen[highlight.Text] = true
			all = append(all, found{highlight, n})
		}
	}
	if named, ok := e.(model.Named); ok {
		for _, name := range named.AllNames() {
			try("names", name.Text)
		}
	}
	switch e := e.(type) {
	case *model.Leader:
		for _, tenure := range e.Tenures {
			for _, title := range tenure.Titles {
				try("tenures.title", title.Text)
			}
		}
	case *model.Country:
		try("code", e.Code)
	case *model.Organization:
		try("abbreviation", string(e.Abbreviation))
	case *model.ForumSeries:
		try("abbreviation", string(e.Abbreviation))
	case *model.Statement:
		for _, rendition := range e.Renditions {
			try("renditions.text", rendition.Text)
		}
	case *model.Meeting:
		accounts, err := loaders.For(ctx).Accounts(ctx, e.ID)
		if err != nil {
			return nil, err
		}
		for i, account := range accounts {
			try(fmt.Sprintf("accounts[%d].text", i), account.Text)
		}
	}
	slices.SortStableFunc(all, func(a, b found) int { return b.words - a.words })
	highlights := make([]*model.Highlight, min(len(all), maxHighlights))
	for i := range highlights {
		highlights[i] = all[i].highlight
	}
	return highlights, nil
}

// highlight returns the ranges of words in a text, and the number of different words found.
func highlight(field, text string, words []names.Word) (*model.Highlight, int) {
	folded := foldByCluster(beginning(text))
	var ranges []*model.TextRange
	different := 0
	for _, word := range words {
		marked := folded.find(word)
		if len(marked) > 0 {
			different++
		}
		ranges = append(ranges, marked...)
	}
	if different == 0 {
		return nil, 0
	}
	start, end := folded.passage(text, slices.MinFunc(ranges, byStart))
	characters := []rune(text)
	h := &model.Highlight{Field: field, Text: string(characters[start:end]), Ranges: []*model.TextRange{}}
	for _, r := range union(ranges) { // start and end are at borders of clusters, so that clipping splits none
		if r.Start < end && r.End > start {
			h.Ranges = append(h.Ranges, &model.TextRange{Start: max(r.Start, start) - start, End: min(r.End, end) - start})
		}
	}
	return h, different
}

// searchedLength is the number of bytes at the beginning of a text in which words of a search are found: a search of all of one of a
// megabyte would take seconds.
const searchedLength = 200_000

// beginning returns the beginning of a text that is searched for words, which ends with a whole word.
func beginning(text string) string {
	if len(text) <= searchedLength {
		return text
	}
	if end := strings.LastIndexAny(text[:searchedLength], " \n"); end > 0 {
		return text[:end]
	}
	return strings.ToValidUTF8(text[:searchedLength], "")
}

func byStart(a, b *model.TextRange) int { return a.Start - b.Start }

// union joins ranges that touch or overlap.
func union(ranges []*model.TextRange) []*model.TextRange {
	slices.SortFunc(ranges, byStart)
	var merged []*model.TextRange
	for _, r := range ranges {
		if last := len(merged) - 1; last >= 0 && r.Start <= merged[last].End {
			merged[last].End = max(merged[last].End, r.End)
			continue
		}
		merged = append(merged, r)
	}
	return merged
}

// clusteredText is a folded text with the origin of each character. It is folded by grapheme cluster (UAX #29), so that a letter
// and its accents are highlighted together.
type clusteredText struct {
	runes []rune
	of    []int // by rune: its cluster
	start []int // by cluster: index of its first character in the text; one more at the end
}

func foldByCluster(text string) clusteredText {
	var t clusteredText
	position, state := 0, -1
	for len(text) > 0 {
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		for _, r := range foldCluster(cluster) {
			t.runes, t.of = append(t.runes, r), append(t.of, len(t.start))
		}
		t.start = append(t.start, position)
		position += len([]rune(cluster))
	}
	t.start = append(t.start, position)
	return t
}

func foldCluster(cluster string) string {
	if len(cluster) == 1 && cluster[0] > ' ' { // the common case
		return strings.ToLower(cluster)
	}
	if folded := names.Fold(cluster); folded != "" {
		return folded
	}
	return " " // white space or only marks, which both end a word
}

// find returns the ranges of a word in the text.
func (t clusteredText) find(word names.Word) []*model.TextRange {
	var ranges []*model.TextRange
	wanted := []rune(word.Text)
	for i := 0; i+len(wanted) <= len(t.runes); i++ {
		end := i + len(wanted)
		if t.runes[i] != wanted[0] || !slices.Equal(t.runes[i:end], wanted) {
			continue
		}
		if !word.IsCJK && (t.isWithinWord(i) || (!word.IsPrefix && t.isWithinWord(end))) {
			continue
		}
		ranges = append(ranges, &model.TextRange{Start: t.start[t.of[i]], End: t.start[t.of[end-1]+1]})
	}
	return ranges
}

// isWithinWord reports whether the characters before and at i belong to the same word.
func (t clusteredText) isWithinWord(i int) bool {
	if i == 0 || i == len(t.runes) {
		return false
	}
	before, at := t.runes[i-1], t.runes[i]
	return isOfWord(before) && isOfWord(at) && !names.IsCJK(before) && !names.IsCJK(at)
}

// isOfWord reports whether a character belongs to a word. Marks that folding keeps, such as vowel signs of Hindi, do.
func isOfWord(r rune) bool { return names.IsLetterOrDigit(r) || unicode.IsMark(r) }

// passage returns the part of a text to show: all of it or, if it is long, some words around the first range.
func (t clusteredText) passage(text string, first *model.TextRange) (start, end int) {
	characters := []rune(text)
	if len(characters) <= passageLength {
		return 0, len(characters)
	}
	start = max(0, first.Start-passageLead)
	end = min(start+passageLength, len(characters))
	// Begin and end between words if there is a gap nearby, else between clusters.
	for i := start; start > 0 && i < first.Start; i++ {
		if unicode.IsSpace(characters[i]) {
			start = i + 1
			break
		}
	}
	for i := end; end < len(characters) && i > end-passageLead/2; i-- {
		if unicode.IsSpace(characters[i]) {
			end = i
			break
		}
	}
	return t.clusterStart(start), max(t.clusterStart(end), first.End)
}

// clusterStart returns the index where the cluster of the character at position begins.
func (t clusteredText) clusterStart(position int) int {
	cluster, found := slices.BinarySearch(t.start, position)
	if !found {
		cluster--
	}
	return t.start[cluster]
}
