package suspect_test

import (
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

func TestMeetings(t *testing.T) {
	at := func(text string) time.Time {
		of, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return of
	}
	one := suspect.Meeting{
		ID: "xi-putin-2023-10-18", Names: []string{"Xi and Putin, Beijing, 18 October 2023"}, Start: "2023-10-18", City: "Beijing",
		Place: "beijing-cn", Country: "china", Participants: []string{"xi-jinping", "vladimir-putin"}, StartsAt: at("2023-10-18T11:00:00+08:00"),
		Cited: []suspect.Cited{{Source: "kremlin-1", Host: "kremlin.ru"}},
	}
	trilateral := suspect.Meeting{
		ID: "biden-kishida-yoon-2023-08-18", Start: "2023-08-18", Country: "united-states",
		Participants: []string{"joe-biden", "fumio-kishida", "yoon-suk-yeol"},
	}
	trilateral.Setting = model.MeetingSettingSession
	calling := suspect.Meeting{ID: "call", Start: "2023-10-19", Mode: model.MeetingModePhone, Participants: []string{"joe-biden", "xi-jinping"}}
	other := []suspect.Cited{{Source: "xinhua-1", Host: "xinhuanet.com"}}
	theirs := []string{"vladimir-putin", "xi-jinping"}
	for name, test := range map[string]struct {
		other suspect.Meeting
		want  bool
	}{
		"the same":         {suspect.Meeting{Start: "2023-10-18", City: "Beijing", Participants: theirs, Cited: other}, true},
		"without a place":  {suspect.Meeting{Start: "2023-10-18", Participants: theirs, Cited: other}, true},
		"the day after":    {suspect.Meeting{Start: "2023-10-19", City: "Beijing", Participants: theirs, Cited: other}, true},
		"the day before":   {suspect.Meeting{Start: "2023-10-17", Country: "china", Participants: theirs, Cited: other}, true},
		"only the month":   {suspect.Meeting{Start: "2023-10", Country: "china", Participants: theirs, Cited: other}, true},
		"two days after":   {suspect.Meeting{Start: "2023-10-20", City: "Beijing", Participants: theirs, Cited: other}, false},
		"another month":    {suspect.Meeting{Start: "2023-11", City: "Beijing", Participants: theirs, Cited: other}, false},
		"one is missing":   {suspect.Meeting{Names: one.Names, Start: "2023-10-18", City: "Beijing", Participants: theirs[:1], Cited: one.Cited}, true},
		"one more":         {suspect.Meeting{Start: "2023-10-18", City: "Beijing", Participants: append(theirs, "wang-yi"), Cited: other}, true},
		"with another one": {suspect.Meeting{Start: "2023-10-18", City: "Beijing", Participants: []string{"xi-jinping", "viktor-orban"}, Cited: other}, false},
		"by telephone":     {suspect.Meeting{Start: "2023-10-18", Mode: model.MeetingModePhone, Participants: theirs, Cited: other}, false},
		"a call by video":  {suspect.Meeting{Start: "2023-10-19", Mode: model.MeetingModeVideo, Participants: calling.Participants, Cited: other}, true},
		"a dinner of the day": {suspect.Meeting{Start: "2023-08-18", Country: "united-states", Setting: model.MeetingSettingDinner,
			Participants: trilateral.Participants, Cited: other}, true},
		"a part of it": {suspect.Meeting{Start: "2023-10-18", City: "Beijing", Participants: theirs, PartOf: "xi-putin-2023-10-18", Cited: other}, false},
		"a dinner of the day, on another page": {suspect.Meeting{
			Start: "2023-10-18", City: "Beijing", Setting: model.MeetingSettingDinner, Participants: theirs, Cited: []suspect.Cited{{Source: "kremlin-2", Host: "kremlin.ru"}},
		}, false},
		"another hour, on another page": {suspect.Meeting{
			Start: "2023-10-18", City: "Beijing", Participants: theirs, StartsAt: at("2023-10-18T19:00:00+08:00"),
			Cited: []suspect.Cited{{Source: "kremlin-2", Host: "kremlin.ru"}},
		}, false},
		"another city":                 {suspect.Meeting{Start: "2023-10-18", City: "Shanghai", Place: "shanghai-cn", Participants: theirs, Cited: other}, true},
		"another city on the next day": {suspect.Meeting{Start: "2023-10-19", City: "Tokyo", Country: "japan", Participants: theirs, Cited: other}, false},
		"two of the three, on a page of the same publisher": {suspect.Meeting{
			Start: "2023-08-18", Country: "united-states", Participants: []string{"joe-biden", "fumio-kishida"},
			Cited: []suspect.Cited{{Source: "white-house-2", Host: "whitehouse.gov"}},
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			test.other.ID = "new"
			trilateral.Cited = []suspect.Cited{{Source: "white-house-1", Host: "whitehouse.gov"}}
			pairs := suspect.Meetings([]suspect.Meeting{one, trilateral, calling, test.other})
			if (len(pairs) == 1) != test.want {
				t.Errorf("named %v, want one: %v", pairs, test.want)
			}
		})
	}
}

func TestMeetings_listedTwiceInAMonth(t *testing.T) {
	trips := []suspect.Meeting{
		{ID: "a", Start: "1991-04", City: "Cairo", Cited: []suspect.Cited{{Source: "state", Locator: "trip 391"}}},
		{ID: "b", Start: "1991-04", City: "Cairo", Cited: []suspect.Cited{{Source: "state", Locator: "trip 397"}}},
	}
	for i := range trips {
		trips[i].Participants = []string{"james-baker", "hosni-mubarak"}
	}
	if pairs := suspect.Meetings(trips); len(pairs) > 0 {
		t.Errorf("named %v, which one source lists as two trips", pairs)
	}
	trips[1].Cited = trips[0].Cited
	if pairs := suspect.Meetings(trips); len(pairs) != 1 {
		t.Errorf("named %v, want the two of one trip", pairs)
	}
}
