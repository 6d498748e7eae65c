package names_test

import (
	"testing"

	"github.com/sidelines/sidelines/names"
)

// Names in scripts that Unicode's order of letters does not spell out sound as they are spoken.
func TestSound_scripts(t *testing.T) {
	t.Parallel()
	for word, want := range map[string]string{
		"Вучић": "Вучич", "Ђукановић": "Джуканович", "Պուտին": "Putin", "Πούτιν": "Putin", "ปูติน": "Putin", "พูติน": "Putin",
		"Володимир": "Vladimir", "Βλαντίμιρ": "Vladimir", "Эммануэль": "Emmanuel", "Nazarbajew": "Nazarbayev", "पुतिन": "Putin",
	} {
		if a, b := names.Sound(names.Fold(word)), names.Sound(names.Fold(want)); a != b {
			t.Errorf("%s: %s, want %s", word, a, b)
		}
	}
	if got := names.Romanize("פוטין"); got != "putin" {
		t.Errorf("Hebrew within a word: %s", got)
	}
	// Of a script that writes few vowels, they are a guess: never certain.
	for text, want := range map[string]string{"פוטין": "vladimir-putin", "ולדימיר פוטין": "vladimir-putin", "Պուտին": "vladimir-putin!", "ปูติน": "vladimir-putin!"} {
		if got := resolved(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
