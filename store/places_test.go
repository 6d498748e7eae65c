package store_test

import (
	"strings"
	"testing"
)

// An hour without a time zone is that of the place, whether the document or the graph has the place, and the day follows from it.
func TestApply_hourAtPlace(t *testing.T) {
	wipe(t)
	defer wipe(t)
	meeting := func(id, place, more string) string {
		return `{"uncited": true, "meetings": [{"id": "` + id + `", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL",
			"startsAt": "2018-11-11T06:30:00+09:00", "place": "` + place + `"` + more + `}]`
	}
	places := `, "places": [{"id": "lutetia", "names": [{"lang": "en", "text": "Lutetia"}], "timeZone": "Europe/Paris"},
		{"id": "nowhere", "names": [{"lang": "en", "text": "Nowhere"}]}]}`
	for _, document := range []string{
		meeting("in-the-document", "lutetia", "") + places,
		meeting("in-the-graph", "lutetia", "") + "}",
		meeting("without-a-zone", "nowhere", "") + "}",
		meeting("with-its-own", "lutetia", `, "timeZone": "Asia/Seoul", "start": "2018-11-11"`) + "}",
	} {
		if _, err := apply(t, document); err != nil {
			t.Fatal(err)
		}
	}
	for id, want := range map[string]string{
		"in-the-document": "2018-11-10", "in-the-graph": "2018-11-10", "without-a-zone": "2018-11-11", "with-its-own": "2018-11-11",
	} {
		rows, err := db.Run(t.Context(), `MATCH (m:Meeting {id: $id}) RETURN m.start AS start`, map[string]any{"id": id})
		if err != nil {
			t.Fatal(err)
		}
		if got := rows[0]["start"]; got != want {
			t.Errorf("%s started on %v, want %s", id, got, want)
		}
	}
	_, err := apply(t, meeting("on-another-day", "lutetia", `, "start": "2018-11-11"`)+"}")
	if err == nil || !strings.Contains(err.Error(), "is on 2018-11-10 in Europe/Paris, and start is 2018-11-11") {
		t.Errorf("the error is %v", err)
	}
	_, err = apply(t, meeting("at-no-place", "atlantis", "")+"}")
	if err == nil || !strings.Contains(err.Error(), `"atlantis" is neither in the document nor in the graph`) {
		t.Errorf("the error is %v", err)
	}
}
