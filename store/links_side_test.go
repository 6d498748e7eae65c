package store_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
)

const colleagues = `{
	"countries": [{"id": "utopia", "code": "XU", "names": [{"lang": "en", "text": "Utopia"}]}, {"id": "abraxia", "code": "XA", "names": [{"lang": "en", "text": "Abraxia"}]}],
	"leaders": [
		{"id": "king", "names": [{"lang": "en", "text": "King"}], "tenures": [{"office": "HEAD_OF_STATE", "of": "utopia", "from": "1510-01-01", "to": "1530-01-01"}]},
		{"id": "chancellor", "names": [{"lang": "en", "text": "Chancellor"}], "tenures": [{"office": "FOREIGN_MINISTER", "of": "utopia", "from": "1510-01-01", "to": "1520-01-01"}]},
		{"id": "envoy", "names": [{"lang": "en", "text": "Envoy"}]},
		{"id": "stranger", "names": [{"lang": "en", "text": "Stranger"}]}],
	"meetings": [
		{"id": "council", "names": [{"lang": "en", "text": "Council"}], "format": "MULTILATERAL", "start": "1516-05-01",
		 "participants": [{"actor": "king"}, {"actor": "chancellor"}, {"actor": "envoy", "representing": "utopia"}, {"actor": "stranger"}]},
		{"id": "fair", "names": [{"lang": "en", "text": "Fair"}], "format": "MULTILATERAL", "start": "1517-05-01",
		 "participants": [{"actor": "king"}, {"actor": "envoy", "representing": "abraxia"}]},
		{"id": "feast", "names": [{"lang": "en", "text": "Feast"}], "format": "BILATERAL", "start": "1519-05-01",
		 "participants": [{"actor": "king"}, {"actor": "chancellor"}]}]
}`

// Two met only as members of one side if at each meeting both sat for it: as a source names it, else by the office of that day. Whose side
// nobody knows may have sat for another.
func TestOneSide(t *testing.T) {
	wipe(t)
	if _, err := apply(t, colleagues); err != nil {
		t.Fatal(err)
	}
	pairs := [][2]string{{"chancellor", "king"}, {"chancellor", "envoy"}, {"envoy", "king"}, {"king", "stranger"}, {"envoy", "nobody"}}
	ask := func(q model.LinkQuery) [][2]string {
		t.Helper()
		q.Via = []model.LinkKind{model.LinkKindMet}
		found, err := db.OneSide(t.Context(), pairs, q)
		if err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(found, func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
		return found
	}
	if got, want := ask(model.LinkQuery{}), [][2]string{{"chancellor", "envoy"}, {"chancellor", "king"}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	year := model.LinkQuery{Scope: model.Scope{Period: model.Period{IsGiven: true, From: "1516-01-01", To: "1516-12-31"}}}
	if got, want := ask(year), [][2]string{{"chancellor", "envoy"}, {"chancellor", "king"}, {"envoy", "king"}}; !slices.Equal(got, want) {
		t.Errorf("in a year: %v, want %v", got, want)
	}
	if got, want := ask(model.LinkQuery{Avoid: []string{"council"}}), [][2]string{{"chancellor", "king"}}; !slices.Equal(got, want) {
		t.Errorf("without one meeting: %v, want %v", got, want)
	}
}
