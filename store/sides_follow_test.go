package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// For whom somebody acted follows from the offices of everybody who may have held the same one. Whatever writes records keeps it right.
func TestSides_follow(t *testing.T) {
	dates := []string{"", "2001", "2001-03", "2001-03-10", "2002", "2002-11", "2002-11-30", "2003-01"}
	for _, seed := range seeds(t, 3) {
		random := rand.New(rand.NewPCG(seed, 9))
		freshJournal(t)
		if _, err := apply(t, sidesDocument(random, dates)); err != nil {
			t.Fatal(err)
		}
		checkSides(t, "the document")
		changed := 0
		for range 40 {
			before := sidesNow(t)
			what, err := changeSides(t, random, dates)
			var public *model.Error
			var wrong *document.Error
			if err != nil && !errors.As(err, &public) && !errors.As(err, &wrong) {
				t.Fatalf("%s: %v", what, err)
			}
			checkSides(t, fmt.Sprintf("seed %d: %s", seed, what))
			if !maps.Equal(before, sidesNow(t)) {
				changed++
			}
		}
		if changed < 5 {
			t.Errorf("seed %d: only %d transactions changed sides", seed, changed)
		}
	}
	wipe(t)
}

// changeSides makes a random transaction, and returns what it was.
func changeSides(t *testing.T, random *rand.Rand, dates []string) (what string, err error) {
	t.Helper()
	leader := fmt.Sprint("l-", random.IntN(6))
	switch random.IntN(8) {
	case 0:
		_, err = db.Delete(t.Context(), "tester", leader)
		return "delete " + leader, err
	case 1:
		_, err = db.Merge(t.Context(), "tester", leader, fmt.Sprint("l-", random.IntN(6)))
		return "merge " + leader, err
	case 2:
		head, _, err := db.JournalHead(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		_, err = db.Undo(t.Context(), "tester", head, "", true)
		return fmt.Sprint("undo ", head), err
	case 3:
		country := fmt.Sprint("c-", random.IntN(3))
		_, err = db.Merge(t.Context(), "tester", country, fmt.Sprint("c-", random.IntN(3)))
		return "merge " + country, err
	}
	var all, one map[string][]any
	if err := json.Unmarshal([]byte(sidesDocument(random, dates)), &all); err != nil {
		t.Fatal(err)
	}
	one = map[string][]any{"leaders": {pickAny(random, all["leaders"])}, "meetings": {pickAny(random, all["meetings"])}}
	if random.IntN(2) == 0 {
		delete(one, "meetings")
	}
	one["countries"] = all["countries"] // which may have been merged
	text, err := json.Marshal(one)
	if err != nil {
		t.Fatal(err)
	}
	_, err = apply(t, string(text))
	return "apply " + string(text), err
}

func pickAny(random *rand.Rand, all []any) any { return all[random.IntN(len(all))] }

// checkSides checks that nothing changes if the sides of everybody are worked out anew.
func checkSides(t *testing.T, after string) {
	t.Helper()
	got := sidesNow(t)
	if err := db.SettleAll(t.Context()); err != nil {
		t.Fatal(err)
	}
	want := sidesNow(t)
	for key, side := range want {
		if got[key] != side {
			t.Errorf("after %s: %s acted for %q, want %q", after, key, got[key], side)
		}
	}
}

// sidesNow returns the side and the office of everybody at every fact.
func sidesNow(t *testing.T) map[string]string {
	t.Helper()
	rows, err := db.Run(t.Context(), `MATCH (a)-[p:PARTICIPATED_IN|SAID]->(n)
		RETURN a.id + ' at ' + n.id AS key, coalesce(p.side, '') + ' ' + coalesce(p.office, '') AS value`, nil)
	if err != nil {
		t.Fatal(err)
	}
	sides := map[string]string{}
	for _, row := range rows {
		sides[row["key"].(string)] = row["value"].(string)
	}
	return sides
}
