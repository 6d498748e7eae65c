package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// lifted applies documents, one after the other, and returns the revision of the last.
func lifted(t *testing.T, documents ...string) (revision int) {
	t.Helper()
	for _, d := range documents {
		applied, err := apply(t, strings.Replace(d, "{", `{"uncited": true, `, 1))
		if err != nil {
			t.Fatalf("%s: %v", d, err)
		}
		revision = applied.Revision
	}
	return revision
}

// A refused undo names what later transactions made impossible, although they changed other records.
func TestUndo_namesOthers(t *testing.T) {
	const (
		place   = `{"places": [{"id": "p", "names": [{"lang": "en", "text": "Place"}], "timeZone": %q}]}`
		meeting = `{"meetings": [{"id": %q, "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL", "setting": "TALKS", "status": "HELD" %s}]}`
		leader  = `{"leaders": [{"id": %q, "names": [{"lang": "en", "text": "Leader"}], "tenures": [%s]}]}`
		tenure  = `{"id": "former/first", "office": "OTHER", "of": "land", "title": [{"lang": "en", "text": "Envoy"}]}`
	)
	for name, test := range map[string]struct{ before, undone, later string }{
		"the time zone of a place, under an hour that would come back": {
			fmt.Sprintf(place, "Asia/Tokyo") + "\n" + fmt.Sprintf(meeting, "m", `, "place": "p", "start": "2001-01-01", "startsAt": "2001-01-01T00:30:00+09:00"`),
			`{"meetings": [{"id": "m", "startsAt": null}]}`, fmt.Sprintf(place, "America/New_York"),
		},
		"an hour at a place whose time zone would come back": {
			fmt.Sprintf(place, "Asia/Tokyo"), fmt.Sprintf(place, "America/New_York"),
			fmt.Sprintf(meeting, "m", `, "place": "p", "start": "2001-01-01", "startsAt": "2001-01-01T20:00:00-05:00"`),
		},
		"a circle of parts": {
			fmt.Sprintf(meeting, "x", "") + "\n" + fmt.Sprintf(meeting, "y", `, "partOf": "x", "partOfBasis": "EXPLICIT"`),
			`{"meetings": [{"id": "y", "partOf": null}]}`, `{"meetings": [{"id": "x", "partOf": "y", "partOfBasis": "EXPLICIT"}]}`,
		},
		"the id of an office of another one": {
			`{"countries": [{"id": "land", "code": "LD", "names": [{"lang": "en", "text": "Land"}]}]}` + "\n" + fmt.Sprintf(leader, "a", tenure),
			fmt.Sprintf(leader, "a", ""), fmt.Sprintf(leader, "b", tenure),
		},
	} {
		t.Run(name, func(t *testing.T) {
			freshJournal(t)
			defer freshJournal(t)
			lifted(t, strings.Split(test.before, "\n")...)
			before := stateNow(t)
			undone := lifted(t, test.undone)
			later := lifted(t, test.later)
			_, err := db.Undo(t.Context(), "tester", undone, "A test.", true)
			if err == nil {
				t.Fatal("was taken back")
			}
			if named := namedIn(t, err); !slices.Equal(named, []int{later}) {
				t.Errorf("names %v, want %d: %v", named, later, err)
			}
			for _, revision := range []int{later, undone} {
				if _, err := db.Undo(t.Context(), "tester", revision, "A test.", true); err != nil {
					t.Fatal(err)
				}
			}
			if now := stateNow(t); len(now) != len(before) {
				t.Errorf("%d records, want %d", len(now), len(before))
			}
		})
	}
}

// A judgement is for good: neither of the two is deleted with it.
func TestDelete_judged(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	lifted(t, `{"leaders": [{"id": "a", "names": [{"lang": "en", "text": "Ada"}]}, {"id": "b", "names": [{"lang": "en", "text": "Ada"}]}]}`)
	if _, err := db.SetApart(t.Context(), "tester", "a", "b", "Mother and daughter."); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"a", "b"} {
		if _, err := db.Delete(t.Context(), "tester", id); code(err) != model.CodeConflict {
			t.Errorf("delete %s: %v", id, err)
		}
	}
	lifted(t, `{"leaders": [{"id": "a", "differentFrom": []}]}`)
	if _, err := db.Delete(t.Context(), "tester", "a"); err != nil {
		t.Error(err)
	}
}

// An id that was that of another kind leads to nothing of this one.
func TestApply_mergedOfAnotherKind(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	lifted(t, `{"topics": [{"id": "old", "kind": "ISSUE", "names": [{"lang": "en", "text": "Old"}]}, {"id": "new", "kind": "ISSUE", "names": [{"lang": "en", "text": "New"}]}]}`,
		`{"leaders": [{"id": "ada", "names": [{"lang": "en", "text": "Ada"}]}]}`)
	if _, err := db.Delete(t.Context(), "tester", "old"); err != nil {
		t.Fatal(err)
	}
	if _, err := apply(t, `{"merged": [{"from": "old", "into": "ada"}]}`); err == nil || !strings.Contains(err.Error(), "only two of a kind") {
		t.Errorf("a topic leads to a leader: %v", err)
	}
	lifted(t, `{"merged": [{"from": "old", "into": "new"}]}`)
}

// The journal keeps a reason with each change: it is short, and readable.
func TestReason(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	revision := lifted(t, `{"leaders": [{"id": "a", "names": [{"lang": "en", "text": "Ada"}]}, {"id": "b", "names": [{"lang": "en", "text": "Bo"}]}]}`)
	for name, reason := range map[string]string{
		"long": strings.Repeat("r", 2001), "NUL": "It\x00was.", "a mark of direction": "It \u202ewas.", "no UTF-8": "It \xff was.",
	} {
		_, undo := db.Undo(t.Context(), "tester", revision, reason, true)
		_, merge := db.MergeFor(t.Context(), "tester", "b", "a", store.Grounds{Reason: reason})
		_, judge := db.SetApart(t.Context(), "tester", "a", "b", reason)
		_, retract := db.Retract(t.Context(), "tester", "a", model.Retraction{Reason: reason})
		for _, err := range []error{undo, merge, judge, retract} {
			if code(err) != model.CodeBadUserInput || !strings.HasPrefix(err.Error(), "reason: ") {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if _, err := db.SetApart(t.Context(), "tester", "a", "b", "Zwei.\nمادر و دختر\u200cاند."); err != nil {
		t.Error(err)
	}
}

func code(err error) model.Code {
	var public *model.Error
	if errors.As(err, &public) {
		return public.Code
	}
	return ""
}
