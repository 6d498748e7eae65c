package graph

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/sidelines/sidelines/names"
)

// marked writes a highlight with its ranges in brackets.
func marked(t *testing.T, text, search string) string {
	t.Helper()
	h, n := highlight("names", text, names.Words(search))
	if n == 0 {
		return ""
	}
	characters := []rune(h.Text)
	var b strings.Builder
	from := 0
	for _, r := range h.Ranges {
		b.WriteString(string(characters[from:r.Start]) + "[" + string(characters[r.Start:r.End]) + "]")
		from = r.End
	}
	return b.String() + string(characters[from:])
}

func TestHighlight(t *testing.T) {
	for _, c := range []struct{ text, search, want string }{
		{"Recep Tayyip Erdoğan", "erdogan", "Recep Tayyip [Erdoğan]"},
		{"Recep Tayyip Erdogan", "Erdoğ", "Recep Tayyip [Erdog]an"},
		{"Viktor Orba\u0301n", "orban", "Viktor [Orba\u0301n]"},         // the accent is a character of its own
		{"Viktor Orba\u0301n", "orba", "Viktor [Orba\u0301]n"},          // and is never cut off
		{"🇷🇺 Putin 👨‍👩‍👧 Putina", "putin", "🇷🇺 [Putin] 👨‍👩‍👧 [Putin]a"}, // characters beyond the first plane
		{"𝐗𝐢 meets Xi", "xi", "[𝐗𝐢] meets [Xi]"},                        // letters beyond the first plane
		{"Maximilian", "xi", ""},                     // within a word
		{"Xi and Xie", "xi jinping", "[Xi] and Xie"}, // only the last word may be a start
		{"강대국 시진핑주석", "시진핑", "강대국 [시진핑]주석"},          // Korean: anywhere
		{"\u1109\u1175\u110c\u1175\u11ab\u1111\u1175\u11bc", "시진핑", "[\u1109\u1175\u110c\u1175\u11ab\u1111\u1175\u11bc]"}, // decomposed
		{"习近平同普京会谈", "普京", "习近平同[普京]会谈"},
		{"Ｐｕｔｉｎ", "putin", "[Ｐｕｔｉｎ]"},
		{"oﬃce", "off", "[oﬃ]ce"},
		{"Lars Løkke Rasmussen", "lokke", "Lars [Løkke] Rasmussen"},
		{"Łódź, Lodz", "lodz", "[Łódź], [Lodz]"},
		{"Ægir und Straße, weiß", "strasse aeg", "[Æg]ir und [Straße], weiß"}, // one letter that is two when folded
		{"Ægir", "a", "[Æ]gir"},                                               // and is never cut
		{"weiß", "weis", "[weiß]"},
		{"Strassburg Straßburg", "s strassb", "[Strassb]urg [Straßb]urg"},
		{"कल और कुल", "कल", "[कल] और कुल"},
		{"कला कल", "कल और", "कला [कल]"}, // a vowel sign goes on with the word
		{"कित", "त", ""},
		{"कित", "क", "[कि]त"}, // a letter and its signs are one
		{"がか", "か", "が[か]"},
		{"ประเทศไทย", "ประเทศ", "[ประเทศ]ไทย"},
		{"Belt and Road", "road belt", "[Belt] and [Road]"},
		{"", "x", ""},
	} {
		if got := marked(t, c.text, c.search); got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.search, c.text, got, c.want)
		}
	}
}

// Of a long text the passage around the first word is shown, unchanged and cut between words.
func TestHighlight_passage(t *testing.T) {
	long := strings.Repeat("Nothing of note was said. ", 40) + "Then Orba\u0301n spoke. " + strings.Repeat("Nobody answered him. ", 40)
	h, _ := highlight("renditions.text", long, names.Words("orban"))
	if n := len([]rune(h.Text)); n > passageLength || n < passageLength/2 {
		t.Errorf("the passage has %d characters: %q", n, h.Text)
	}
	at := strings.Index(long, h.Text)
	if at < 0 || !strings.HasSuffix(long[:at], " ") || !strings.HasPrefix(long[at+len(h.Text):], " ") {
		t.Errorf("not cut between words: %q", h.Text)
	}
	if !strings.Contains(marked(t, long, "orban"), "Then [Orba\u0301n] spoke.") {
		t.Errorf("not marked: %q", marked(t, long, "orban"))
	}
}

// Whatever the text: ranges are in order and within the text, cut no cluster, and mark what was asked for.
func FuzzHighlight(f *testing.F) {
	for _, seed := range [][2]string{
		{"Recep Tayyip Erdoğan", "erdo"}, {"🇷🇺 Putin 👨‍👩‍👧", "putin"}, {"习近平同普京会谈", "近平"}, {"a\u0301\u0302b", "ab"}, {"ﬁﬁ ﬃ", "fi"}, {"İİ", "i"},
		{strings.Repeat("x y ", 200), "y"}, {strings.Repeat("普", 600), "普普"},
		{"Ægir Straße weiß", "ae strass"}, {"ǽß ø\u0301ŁŦ", "aess ol"}, {"कुल कला कित", "कल त"}, {"ที่ ประเทศไทย", "ประเทศ"}, {"か\u3099ｶﾞが", "が"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, text, search string) {
		if !utf8.ValidString(text) || !utf8.ValidString(search) {
			return // GraphQL is UTF-8
		}
		words := names.Words(search)
		h, n := highlight("names", text, words)
		if n == 0 {
			return
		}
		if !strings.Contains(text, h.Text) {
			t.Fatalf("%q is no passage of %q", h.Text, text)
		}
		if len(h.Ranges) == 0 {
			t.Fatalf("%q in %q: nothing is marked", search, text)
		}
		bounds := clusterBounds(h.Text)
		characters, end := []rune(h.Text), 0
		for _, r := range h.Ranges {
			if r.Start < end || r.End <= r.Start || r.End > len(characters) {
				t.Fatalf("%q in %q: range %+v", search, h.Text, r)
			}
			end = r.End
			if !slices.Contains(bounds, r.Start) || !slices.Contains(bounds, r.End) {
				t.Fatalf("%q in %q: %+v cuts a cluster", search, h.Text, r)
			}
			folded := names.Fold(string(characters[r.Start:r.End]))
			if !slices.ContainsFunc(words, func(w names.Word) bool { return strings.Contains(strip(folded), strip(w.Text)) }) {
				t.Fatalf("%q in %q: %q is marked", search, h.Text, folded)
			}
		}
	})
}

// strip leaves letters with their marks, and digits: clusters fold on their own, and so do not join across what is between them.
func strip(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, text)
}

func clusterBounds(text string) []int {
	bounds, position, state := []int{0}, 0, -1
	for len(text) > 0 {
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		position += len([]rune(cluster))
		bounds = append(bounds, position)
	}
	return bounds
}
