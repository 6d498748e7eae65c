package names_test

import (
	"testing"

	"github.com/sidelines/sidelines/names"
)

// Spellings of one name in several languages sound the same; short words and other names do not.
func TestSound(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"putin", "poutine", true}, {"medvedev", "medwedew", true}, {"vladimir", "wladimir", true}, {"zelensky", "zelenskiy", true},
		{"mohammed", "muhammad", true}, {"sergei", "sergey", true}, {"dmitry", "dmitrii", true}, {"aleksandr", "alexander", true},
		{"rouhani", "rohani", false}, {"lavrov", "lavrow", true}, {"hussein", "husain", true}, {"путин", "putin", true},
		{"li", "lee", false}, {"peng", "ping", false}, {"jong", "jung", false}, {"hollande", "holland", false}, {"lukashenko", "lukashenka", false},
		{"wang", "vang", false}, {"putin", "putler", false},
	} {
		if got := names.Sound(c.a) == names.Sound(c.b); got != c.same {
			t.Errorf("%s and %s: %v (%s, %s)", c.a, c.b, got, names.Sound(c.a), names.Sound(c.b))
		}
	}
}

// The skeleton leaves vowels and double letters out.
func TestSkeleton(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"putin": "ptn", "putn": "ptn", "merkel": "mrkl", "merkle": "mrkl", "obama": "abm", "erdogan": "ardgn", "ardoghan": "ardgn", "trump": "trmp",
		"valdai": "vld", "valdas": "vlds", "putler": "ptlr", "lukashenka": "lkshnk",
	} {
		if got := names.Skeleton(word); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
	if got, want := names.Skeleton(names.Fold("نتنياهو")), names.Skeleton("netanyahu"); got != want {
		t.Errorf("in Arabic %s, want %s", got, want)
	}
}
