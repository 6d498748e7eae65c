package graph

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

const (
	maxHighlights = 5
	passageLength = 240 // characters of a long text that are shown
	passageLead   = 80  // of them before the first word found
)

// highlights finds the texts of an entity that have words of a search, those with most words first.
func highlights(e model.Entity, words []store.Word) []*model.Highlight {
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
	if named, ok := e.(interface{ AllNames() []model.LocalizedText }); ok {
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
	}
	slices.SortStableFunc(all, func(a, b found) int { return b.words - a.words })
	highlights := make([]*model.Highlight, min(len(all), maxHighlights))
	for i := range highlights {
		highlights[i] = all[i].highlight
	}
	return highlights
}

// highlight marks words in one text, and counts how many different ones it has.
func highlight(field, text string, words []store.Word) (*model.Highlight, int) {
	folded := foldByCluster(text)
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
	for _, r := range union(ranges) { // start and end are at borders of clusters, so that clipping cuts none
		if r.Start < end && r.End > start {
			h.Ranges = append(h.Ranges, &model.TextRange{Start: max(r.Start, start) - start, End: min(r.End, end) - start})
		}
	}
	return h, different
}

func byStart(a, b *model.TextRange) int { return a.Start - b.Start }

// union makes ranges that touch or overlap one.
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

// clusteredText is a folded text that knows where each of its characters comes from. It is folded by grapheme cluster
// (UAX #29): a letter and its accents are one, and are marked as one.
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
	if len(cluster) == 1 && cluster[0] > ' ' { // most of most texts
		return strings.ToLower(cluster)
	}
	if folded := store.Fold(cluster); folded != "" {
		return folded
	}
	return " " // white space, or nothing but marks: either ends a word
}

// find returns where a word is, as ranges of the text's characters.
func (t clusteredText) find(word store.Word) []*model.TextRange {
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

// isWithinWord reports whether a word goes on from the character before to the one at i.
func (t clusteredText) isWithinWord(i int) bool {
	if i == 0 || i == len(t.runes) {
		return false
	}
	before, at := t.runes[i-1], t.runes[i]
	return isOfWord(before) && isOfWord(at) && !store.IsCJK(before) && !store.IsCJK(at)
}

// isOfWord: a mark that folding leaves, such as a vowel sign of Hindi, belongs to the word of its letter.
func isOfWord(r rune) bool { return store.IsLetterOrDigit(r) || unicode.IsMark(r) }

// passage is what to show of a text: all of it, or of a long one some words around the first range.
func (t clusteredText) passage(text string, first *model.TextRange) (start, end int) {
	characters := []rune(text)
	if len(characters) <= passageLength {
		return 0, len(characters)
	}
	start = max(0, first.Start-passageLead)
	end = min(start+passageLength, len(characters))
	// Begin and end between words, or at least between clusters, where there is a place nearby.
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

// clusterStart is where the cluster begins that has the character at position.
func (t clusteredText) clusterStart(position int) int {
	cluster, found := slices.BinarySearch(t.start, position)
	if !found {
		cluster--
	}
	return t.start[cluster]
}
