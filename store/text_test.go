package store

import (
	"slices"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"Orbán": "orban", "ÉLISABETH  Borne": "elisabeth borne", "Ｘｉ": "xi", "Straße": "strasse", "한국": "한국", "習近平": "習近平",
		"Си Цзиньпин": "си цзиньпин", "Ё": "е", "  a \n b ": "a b", "": "",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

// Folding twice is folding once: what is stored and what is asked for meet.
func FuzzFold(f *testing.F) {
	for _, text := range []string{"Orbán", "한국어", "İstanbul", "ﬁ", "\u0345"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		if once := Fold(text); Fold(once) != once {
			t.Errorf("%q folds to %q and then to %q", text, once, Fold(once))
		}
	})
}

// A cursor comes back as it was, and nothing else is taken for one.
func FuzzCursor(f *testing.F) {
	f.Add("2023-10-18", "xi-putin", int64(3), "")
	f.Add("~", "a~", int64(-1), "eyJsIjoiUUg0")
	f.Fuzz(func(t *testing.T, a, b string, n int64, garbage string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) {
			return
		}
		list := listDigest("Query.meetings", "", a)
		keys := []any{a, n, b}
		text := cursor{List: list, Keys: keys}.encode()
		got, err := decodeCursor("after", text, list, 3)
		if err != nil || !slices.Equal(got, keys) {
			t.Errorf("%v came back as %v, %v", keys, got, err)
		}
		if _, err := decodeCursor("after", text, listDigest("Query.forums", "", a), 3); err == nil {
			t.Error("a cursor of another list is taken")
		}
		if _, err := decodeCursor("after", text, list, 2); err == nil {
			t.Error("a cursor with too many keys is taken")
		}
		_, _ = decodeCursor("after", garbage, list, 3) // must not panic
	})
}
