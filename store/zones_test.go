package store_test

import (
	"strings"
	"testing"
)

// The time zone of a place does not change so that meetings there, which have none of their own, would start on another day.
func TestZones(t *testing.T) {
	wipe(t)
	defer wipe(t)
	place := func(id, zone string) string {
		return `{"places": [{"id": "` + id + `", "names": [{"lang": "en", "text": "Lutetia"}], "timeZone": ` + zone + `}]}`
	}
	meeting := func(id, zone string) string {
		return `{"uncited": true, "meetings": [{"id": "` + id + `", "names": [{"lang": "en", "text": "Talks"}], "format": "BILATERAL",
			"startsAt": "2018-11-10T23:30:00+01:00", "place": "lutetia", "start": "2018-11-10"` + zone + `}]}`
	}
	for _, document := range []string{
		place("lutetia", `"Europe/Paris"`), place("lutetia-too", `"Asia/Seoul"`), place("near", `"Europe/Rome"`),
		meeting("late", ""), meeting("with-its-own", `, "timeZone": "Europe/Paris"`),
	} {
		if _, err := apply(t, document); err != nil {
			t.Fatal(err)
		}
	}
	const want = `in "Asia/Seoul" the startsAt of 1 meeting(s) here falls on another day than their start: correct these first, ` +
		"or give them a timeZone of their own: late"
	if _, err := apply(t, place("lutetia", `"Asia/Seoul"`)); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("the error of apply is %v", err)
	}
	if _, err := db.Merge(t.Context(), "test", "lutetia", "lutetia-too"); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("the error of the merge is %v", err)
	}
	if _, err := apply(t, place("lutetia", `"Europe/Rome"`)); err != nil {
		t.Errorf("where the day stays, the zone does not change: %v", err)
	}
	if _, err := db.Merge(t.Context(), "test", "lutetia", "near"); err != nil {
		t.Errorf("where the day stays, the places do not merge: %v", err)
	}
	if _, err := apply(t, meeting("late", "")); err != nil {
		t.Errorf("the meeting cannot be applied again: %v", err)
	}
}
