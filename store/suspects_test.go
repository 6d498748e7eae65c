package store_test

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/suspect"
)

// isNamed reports whether the suspects have a pair.
func isNamed(t *testing.T, a, b string) bool {
	t.Helper()
	pairs, err := db.Suspects(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pairs {
		if p.A == min(a, b) && p.B == max(a, b) {
			return true
		}
	}
	return false
}

func mustBeRefused(t *testing.T, err error, code model.Code) {
	t.Helper()
	if refused := (*model.Error)(nil); !errors.As(err, &refused) || refused.Code != code {
		t.Fatalf("error %v, want one of the code %s", err, code)
	}
}

func TestSuspects(t *testing.T) {
	applied, err := apply(t, `{"uncited": true, "sources": [
		{"id": "sus-page", "names": [{"lang": "en", "text": "A page about suspects"}], "url": "https://www.suspects.example/world/one-page-of-them"},
		{"id": "sus-page-2", "names": [{"lang": "en", "text": "Suspects"}], "url": "http://suspects.example/world/one-page-of-them/"}
	], "leaders": [
		{"id": "sus-quillfeather", "names": [{"lang": "en", "text": "Tobias Quillfeather"}], "wikidataId": "Q990000001"},
		{"id": "sus-third", "names": [{"lang": "en", "text": "Zebulon Wrathbone"}]}
	], "meetings": [
		{"id": "sus-meeting", "names": [{"lang": "en", "text": "A meeting"}], "format": "BILATERAL", "start": "2023-02-03",
			"participants": [{"actor": "sus-quillfeather"}, {"actor": "sus-third"}]}
	]}`)
	if err != nil || len(applied.Warnings) != 1 || applied.Warnings[0].Like[:8] != "sus-page" {
		t.Fatalf("warnings %+v, %v, want one of the two pages", applied.Warnings, err)
	}
	if !isNamed(t, "sus-page", "sus-page-2") {
		t.Fatal("two addresses of one page are not named")
	}
	applied, err = apply(t, `{"uncited": true, "leaders": [
		{"id": "sus-double", "names": [{"lang": "en", "text": "Quillfeather Tobias"}]}
	], "sources": [{"id": "sus-page-3", "names": [{"lang": "en", "text": "Copy"}], "url": "https://web.archive.org/web/2023/https://www.suspects.example/world/one-page-of-them"}
	], "meetings": [{"id": "sus-meeting-2", "names": [{"lang": "en", "text": "Another"}], "format": "BILATERAL", "start": "2023-02-04",
			"participants": [{"actor": "sus-quillfeather"}, {"actor": "sus-third"}]}]}`)
	var warned []string
	for _, w := range applied.Warnings {
		warned = append(warned, w.ID+" "+w.Like)
	}
	slices.Sort(warned)
	want := []string{"sus-double sus-quillfeather", "sus-meeting-2 sus-meeting", "sus-page-3 sus-page", "sus-page-3 sus-page-2"}
	if err != nil || !slices.Equal(warned, want) {
		t.Errorf("warnings of %v, %v, want %v", warned, err, want)
	}
	if !isNamed(t, "sus-double", "sus-quillfeather") || !isNamed(t, "sus-meeting", "sus-meeting-2") {
		t.Error("what came later is not named")
	}
	change, err := db.SetApart(t.Context(), "test", "sus-quillfeather", "sus-double", "Two cousins.")
	if err != nil || change.Reason != "Two cousins." || !slices.Contains(change.Fields, "differentFrom") {
		t.Fatalf("change %+v, %v", change, err)
	}
	if isNamed(t, "sus-double", "sus-quillfeather") {
		t.Error("a judged pair came back")
	}
	_, err = db.SetApart(t.Context(), "test", "sus-double", "sus-quillfeather", "")
	mustBeRefused(t, err, model.CodeBadUserInput)
	_, err = db.MergeFor(t.Context(), "test", "sus-double", "sus-quillfeather", store.Grounds{})
	mustBeRefused(t, err, model.CodeConflict)
	// The judgement goes along with a merge of one of the two.
	if _, err := apply(t, `{"leaders": [{"id": "sus-twin", "names": [{"lang": "en", "text": "Q. Tobias"}]}]}`); err != nil {
		t.Fatal(err)
	}
	if _, err := db.MergeFor(t.Context(), "test", "sus-double", "sus-twin", store.Grounds{}); err != nil {
		t.Fatal(err)
	}
	_, err = db.MergeFor(t.Context(), "test", "sus-quillfeather", "sus-twin", store.Grounds{})
	mustBeRefused(t, err, model.CodeConflict)
	_, err = db.MergeFor(t.Context(), "test", "sus-quillfeather", "sus-twin", store.Grounds{IsForced: true})
	mustBeRefused(t, err, model.CodeBadUserInput)
	change, err = db.MergeFor(t.Context(), "test", "sus-quillfeather", "sus-twin", store.Grounds{IsForced: true, Reason: "They are one."})
	if err != nil || change.Reason != "They are one." {
		t.Fatalf("change %+v, %v", change, err)
	}
	entities, err := db.EntitiesByID(t.Context(), []string{"sus-twin"})
	if err != nil || len(*entities["sus-twin"].(*model.Leader).Differences()) > 0 {
		t.Errorf("the one is judged to be different from itself: %+v, %v", entities["sus-twin"], err)
	}
}

func TestMergeFor_contradictions(t *testing.T) {
	_, err := apply(t, `{"uncited": true, "countries": [
		{"id": "con-north", "code": "XN", "names": [{"lang": "en", "text": "North Con"}]}, {"id": "con-south", "code": "XS", "names": [{"lang": "en", "text": "South Con"}]}
	], "leaders": [
		{"id": "con-a", "names": [{"lang": "en", "text": "Con A"}], "wikidataId": "Q990000011",
			"tenures": [{"office": "HEAD_OF_STATE", "of": "con-north", "from": "2001-01-01", "to": "2005-01-01"}]},
		{"id": "con-b", "names": [{"lang": "en", "text": "Con B"}],
			"tenures": [{"office": "HEAD_OF_GOVERNMENT", "of": "con-south", "from": "2004-01-01", "to": "2008-01-01"}]},
		{"id": "con-c", "names": [{"lang": "en", "text": "Con C"}], "wikidataId": "Q990000012"}
	]}`)
	if err != nil {
		t.Fatal(err)
	}
	for _, pair := range [][2]string{{"con-a", "con-b"}, {"con-b", "con-a"}, {"con-c", "con-a"}} {
		_, err := db.MergeFor(t.Context(), "test", pair[0], pair[1], store.Grounds{})
		mustBeRefused(t, err, model.CodeConflict)
	}
	if _, err := db.MergeFor(t.Context(), "test", "con-c", "con-b", store.Grounds{}); err != nil {
		t.Errorf("nothing contradicts, but: %v", err)
	}
	for name, document := range map[string]string{
		"re-points an id":  `{"merged": [{"from": "con-c", "into": "con-a"}]}`,
		"invents an id":    `{"merged": [{"from": "con-invented", "into": "con-a"}]}`,
		"names what is in": `{"merged": [{"from": "con-a", "into": "con-b"}]}`,
	} {
		if _, err := apply(t, document); err == nil {
			t.Errorf("%s, and is taken", name)
		}
	}
	applied, err := apply(t, `{"merged": [{"from": "con-c", "into": "con-b"}]}`)
	if err != nil || applied.Unchanged != 1 {
		t.Errorf("what leads there already: %+v, %v", applied, err)
	}
	if _, err := apply(t, `{"leaders": [{"id": "con-a"}], "merged": [{"from": "con-elsewhere", "into": "con-a"}]}`); err != nil {
		t.Errorf("with the record: %v", err)
	}
}

// A judgement takes a pair out of the list without comparing all records again, which takes seconds.
func TestSuspects_judgedWithoutComparing(t *testing.T) {
	if _, err := apply(t, `{"uncited": true, "leaders": [
		{"id": "sus-apart", "names": [{"lang": "en", "text": "Ermintrude Halfpenny"}]}, {"id": "sus-apart-2", "names": [{"lang": "en", "text": "Halfpenny Ermintrude"}]}
	]}`); err != nil {
		t.Fatal(err)
	}
	var compared atomic.Int32
	s, _ := throughProxy(t, func(c *store.Config) {
		c.Observe = func(_ context.Context, query string, _ time.Time, _ int, _ error) {
			if query == "SuspectPeople" {
				compared.Add(1)
			}
		}
	})
	hasPair := func() bool {
		t.Helper()
		pairs, err := s.Suspects(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return slices.ContainsFunc(pairs, func(p suspect.Pair) bool { return p.A == "sus-apart" && p.B == "sus-apart-2" })
	}
	if !hasPair() {
		t.Fatal("the two are not named")
	}
	before := compared.Load()
	change, err := s.SetApart(t.Context(), "test", "sus-apart", "sus-apart-2", "")
	if err != nil {
		t.Fatal(err)
	}
	if hasPair() {
		t.Error("a judged pair is still named")
	}
	if _, err := s.Undo(t.Context(), "test", change.Revision, "A test.", true); err != nil {
		t.Fatal(err)
	}
	if !hasPair() {
		t.Error("a pair of which the judgement was taken back is not named")
	}
	if got := compared.Load() - before; got != 0 {
		t.Errorf("the records were compared %d times after a judgement", got)
	}
}
