package store

import (
	"math"
	"slices"
	"testing"
	"unicode/utf8"
)

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

// What somebody wrote that no order has makes a cursor all the same.
func TestCursor_oddKeys(t *testing.T) {
	for _, key := range []any{math.NaN(), math.Inf(1), nil, "x", int64(3)} {
		if text := (cursor{List: []byte("x"), Keys: []any{key, "tie"}}).encode(); text == "" {
			t.Errorf("%v has no cursor", key)
		}
	}
}
