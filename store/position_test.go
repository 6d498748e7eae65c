package store_test

import (
	"encoding/base64"
	"encoding/hex"
	"slices"
	"testing"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/store"
)

func TestCommitOf(t *testing.T) {
	const before, unknown = "91cc104c39110070e2404386f51ca1c6ee2a8e", -1 // a list of one that begins with the id of a database
	for packed, want := range map[string]int{
		before + "5390":                      83,
		before + "c904b290":                  1202,
		before + "ca000128c090":              75_968,
		before + "cb000001000000abcd" + "90": 1<<40 + 0xabcd,
		before + "f090":                      unknown, // negative
		before + "c984b290":                  unknown,
		before + "ca000190":                  unknown, // cut off
		before + "ca90":                      unknown,
		before + "5390" + "90":               unknown, // something comes after
		before + "5391":                      unknown, // of a second database
		before + "53":                        unknown,
		before:                               unknown,
		"":                                   unknown,
		"90":                                 unknown,
		"92" + before[2:] + "5390":           unknown,
	} {
		bytes, err := hex.DecodeString(packed)
		if err != nil {
			t.Fatal(err)
		}
		bookmark := base64.StdEncoding.EncodeToString(bytes)
		if got, isKnown := store.CommitOf("FB:" + bookmark); isKnown != (want != unknown) || isKnown && got != want {
			t.Errorf("%s: %d, %v, want %d", packed, got, isKnown, want)
		}
		if _, isKnown := store.CommitOf(bookmark); isKnown {
			t.Errorf("%s is known without its prefix", packed)
		}
	}
	if _, isKnown := store.CommitOf("FB:kcwQTDkRAHDiQEOG9Ryhxu4qjlOQ!"); isKnown {
		t.Error("what is not base 64 is known")
	}
}

// The graph is searched for foreign changes after those only, and not after what the journal explains.
func TestWatch_looksOnlyForForeign(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	applied := func(text string) {
		t.Helper()
		_, err := apply(t, text)
		do(err)
	}
	foreign := func(text string) {
		t.Helper()
		_, err := db.Run(t.Context(), text, nil)
		do(err)
	}
	steps := []struct {
		name string
		want bool
		do   func()
	}{
		{"records", false, func() { applied(twoTalks) }},
		{"nothing new", false, func() { applied(twoTalks) }},
		{"a dry run", false, func() {
			patches, err := document.Parse([]byte(`{"topics": [{"id": "gold", "wikidataId": "Q2"}]}`))
			do(err)
			_, err = db.Rehearse(t.Context(), "tester", patches)
			do(err)
		}},
		{"three documents", false, func() {
			for _, id := range []string{"Q3", "Q4", "Q5"} {
				applied(`{"topics": [{"id": "gold", "wikidataId": "` + id + `"}]}`)
			}
		}},
		{"a refused document", false, func() {
			if _, err := apply(t, `{"topics": [{"id": "gold", "broader": ["nowhere"]}]}`); err == nil {
				t.Error("it was taken")
			}
		}},
		{"a deletion", false, func() {
			_, err := db.Delete(t.Context(), "tester", "said")
			do(err)
		}},
		{"nobody", false, func() {}},
		{"somebody else", true, func() { foreign(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`) }},
		{"what the search noted", false, func() {}},
		{"somebody else before a document", true, func() {
			foreign(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Gold"]`)
			applied(`{"topics": [{"id": "gold", "wikidataId": "Q6"}]}`)
		}},
		{"somebody else after a document", true, func() {
			applied(`{"topics": [{"id": "gold", "wikidataId": "Q7"}]}`)
			foreign(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`)
		}},
		{"somebody else takes the lock away", true, func() { foreign(`MATCH (lock:WriteLock) DELETE lock`) }},
	}
	var w store.Watcher
	for pass := range 2 { // in the first, words that are new to the database are commits of their own
		freshJournal(t)
		if _, _, err := w.Look(t.Context(), db); err != nil {
			t.Fatal(err)
		}
		for _, step := range steps {
			step.do()
			_, searched, err := w.Look(t.Context(), db)
			if err != nil {
				t.Fatal(err)
			}
			if searched != step.want && (step.want || pass > 0) {
				t.Errorf("after %s: searched is %v", step.name, searched)
			}
		}
	}
}

// Where nothing is known of the commits, the graph is searched when it is quiet, and at the latest after half a minute.
func TestWatch_withoutNumbers(t *testing.T) {
	start := time.Now()
	got := store.SearchesAfter(start, start.Add(10*time.Second), start.Add(31*time.Second))
	if want := []time.Duration{2 * time.Second, 2 * time.Second, 0}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
