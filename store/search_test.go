package store_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// The index of names has every kind with names: a kind that a migration forgot would be found by nobody.
func TestSearch_indexHasEveryKind(t *testing.T) {
	rows, err := db.Run(t.Context(), "SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'entity_names' RETURN labelsOrTypes AS labels", nil)
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	for _, kind := range model.Kinds {
		_, hasNames := model.FieldNamed(kind.New().Fields(), "names")
		if isIndexed := slices.Contains(rows[0]["labels"].([]any), any(kind.Name)); isIndexed != hasNames {
			t.Errorf("the index entity_names has %s: %v, want %v: add a migration", kind, isIndexed, hasNames)
		}
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"Xi Jinping":        "xi jinping*",
		"Erdoğan":           "erdogan*",
		"Ｐｕｔｉｎ, V.":         "putin v*",
		"시진핑 주석":            "시진핑/ 주석/*",
		"习近平同普京":            "习近平同普京/*",
		"G20 오사카":           "g20 오사카/*",
		"don't":             "don't*",
		"AND OR NOT":        "and or not*",
		`a"b (c) d/e f:g*~`: "a b c d e f:g*", // UAX #29 keeps a colon between letters, as Swedish does
		"कल कुल":            "कल कुल*",
		"ประเทศไทย":         "ประเทศไทย*", // the index has no dictionary to take it apart
		"ประเทศ ไทย, ລາວ": "ประเทศ ไทย ລາວ*",
		"มี2ที่":          "มี 2 ที่*",
		"-- !! ":          "",
		"":                "",
	} {
		var got []string
		for _, word := range names.Words(text) {
			if word.IsCJK {
				word.Text += "/"
			}
			if word.IsPrefix {
				word.Text += "*"
			}
			got = append(got, word.Text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestNewSearch_limit(t *testing.T) {
	if _, err := store.NewSearch(strings.Repeat("a ", store.MaxSearchWords), nil, nil); err != nil {
		t.Error(err)
	}
	_, err := store.NewSearch(strings.Repeat("a ", store.MaxSearchWords+1), nil, nil)
	var wrong *model.Error
	if !errors.As(err, &wrong) || wrong.Code != model.CodeBadUserInput {
		t.Errorf("%v", err)
	}
}

// Neo4j takes whatever a user types: nothing of it is syntax, and nothing is an error.
func FuzzSearch(f *testing.F) {
	for _, seed := range []string{
		"xi jinping", `"`, `\`, "a AND", "OR", "NOT x", "x -y", "+", "(", "[1 TO", "{a TO b}", "x^9", "x~", "name:*", "/re/", "a/b", "&&", "||", "!", "*", "?",
		"*:*", "시진핑", "习", "ﷺ", "Си Цзиньпин", "أردوغان", "a\x00b", "\u202e", "👨‍👩‍👧", "𝐗𝐢", "e\u0301", "the", "a", "of the", "and", "president of", "Mr.", "주석",
		"Løkke", "Łódź", "कल", "\u093f", "क\u093f\u093f", "ประเทศไทย", "か\u3099", strings.Repeat("क", 200), strings.Repeat("𐐨", 200), strings.Repeat("普", 200),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return // GraphQL is UTF-8
		}
		search, err := store.NewSearch(text, nil, nil)
		if err != nil {
			return
		}
		if slices.ContainsFunc(search.Words, func(w names.Word) bool { return w.Text == "" || w.Text != names.Fold(w.Text) }) {
			t.Errorf("%q: words %+v", text, search.Words)
		}
		if _, err := db.SearchFacets(t.Context(), search); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if _, err := db.DidYouMean(t.Context(), search); err != nil {
			t.Errorf("%q: did you mean: %v", text, err)
		}
		if _, err := db.Resolve(t.Context(), text, nil, nil); err != nil {
			t.Errorf("%q: resolve: %v", text, err)
		}
	})
}

func TestWarmUp(t *testing.T) {
	if err := db.WarmUp(t.Context()); err != nil {
		t.Error(err)
	}
}

// foundTopics are the ids of what a search finds, sorted.
func foundTopics(t *testing.T, text string) string {
	t.Helper()
	search, err := store.NewSearch(text, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	list, err := search.List(store.PageArgs{})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := db.Pages(t.Context(), list, []string{""})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, item := range pages[""].Items {
		ids = append(ids, item.Node.(model.Entity).Base().ID)
	}
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

// What is stored and what is asked for fold alike, also by the words that Lucene makes of them.
func TestSearch_folded(t *testing.T) {
	wipe(t)
	var topics []map[string]any
	for id, name := range map[string]string{
		"lokke": "Lars Løkke Rasmussen", "lodz": "Łódź", "aegir": "Ægir Straße", "kal": "कल", "kul": "कुल", "modi": "नरेन्द्र मोदी", "thailand": "ประเทศไทย",
		"myanmar": "မြန်မာနိုင်ငံ", "ga": "がっこう", "ka": "かっこう", "may": "Май", "yolka": "Ёлка", "shalom": "שָׁלוֹם", "muhammad": "مُحَمَّد",
		"summit": "시진핑·푸틴 베이징 정상회담", "three": "한ㆍ미ㆍ일",
	} {
		topics = append(topics, map[string]any{"id": id, "names": english(name)})
	}
	if err := storetest.Apply(t.Context(), db, map[string]any{"topics": topics}); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Lokke": "lokke", "Løkke": "lokke", "LØK": "lokke", "Lodz": "lodz", "łódź": "lodz", "aegir": "aegir", "Ægir strasse": "aegir", "STRAß": "aegir",
		"कल": "kal", "कुल": "kul", "नरेन्द्र": "modi", "नरेन्": "modi", "मोदी नरेन्द्र": "modi", "ประเทศไทย": "thailand", "ประเทศ": "thailand", "မြန်မာ": "myanmar",
		"がっこう": "ga", "か\u3099っこう": "ga", "かっこう": "ka", "май": "may", "маи": "may", "елка": "yolka", "ёл": "yolka", "שלום": "shalom", "محمد": "muhammad",
		"시진핑 푸틴": "summit", "푸틴 베이징": "summit", "시진핑·푸틴": "summit", "시진핑": "summit", "한·미·일": "three", "미": "three", "한 일": "three",
	} {
		if got := foundTopics(t, text); got != want {
			t.Errorf("%s finds %q, want %q", text, got, want)
		}
	}
}
