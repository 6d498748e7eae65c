package main

import (
	"testing"

	"github.com/sidelines/sidelines/model"
)

func testAtlas(t *testing.T) *atlas {
	t.Helper()
	countries, err := readCountries("testdata/raw/countries_i18n/countries.csv")
	if err != nil {
		t.Fatal(err)
	}
	a, err := readAtlas("testdata/raw", countries)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAtlas_find(t *testing.T) {
	a := testAtlas(t)
	for of, want := range map[[2]string]int{
		{"Moscow", "russia"}:           524901,
		{"New York", "united-states"}:  5128581, // by the table
		{"Moscow", ""}:                 524901,  // by the table
		{"Kazan", ""}:                  0,
		{"Newport", "united-states"}:   0, // two have the name
		{"Little Town", "germany"}:     0, // too small for the only one
		{"Novo-Ogaryovo", "russia"}:    0,
		{"Beijing", "south-korea"}:     0,
		{"Jerusalem", "united-states"}: 0,
	} {
		if got := a.find(of[0], of[1]); got != want {
			t.Errorf("%v is %d, want %d", of, got, want)
		}
	}
}

func TestAtlas_link(t *testing.T) {
	a := testAtlas(t)
	held := func(city, country, zone string, mode model.MeetingMode) *model.Meeting {
		return &model.Meeting{City: model.Optional(city), Country: country, TimeZone: model.Optional(zone), Mode: mode, Start: "2018-06-01"}
	}
	there := held("Moscow", "russia", "Europe/Moscow", "")
	far := held("Moscow", "russia", "Asia/Vladivostok", "")
	called := held("Moscow", "russia", "Europe/Moscow", model.MeetingModePhone)
	claimed := held("Jerusalem", "", "", "")
	// A building of another city is none of the spellings of a place, one of its own may be.
	a.rows[524901]["alternate_names"] += "|White House|Kremlin"
	away, home := held("Washington", "united-states", "", ""), held("Moscow", "russia", "", "")
	away.Venue, home.Venue = "White House", "Kremlin"
	a.link(map[string]*model.Document{"a": {Meetings: []*model.Meeting{there, far, called, claimed}}, "b": {Meetings: []*model.Meeting{away, home}}})
	if there.Place != "moscow-ru" || far.Place != "" || called.Place != "" || claimed.Place != "jerusalem" {
		t.Errorf("places are %q, %q, %q and %q", there.Place, far.Place, called.Place, claimed.Place)
	}
	if home.TimeZone != there.TimeZone || far.TimeZone != "Asia/Vladivostok" || claimed.TimeZone != "Asia/Jerusalem" {
		t.Errorf("time zones are %q, %q, %q and %q", there.TimeZone, far.TimeZone, home.TimeZone, claimed.TimeZone)
	}
	if a.linked != 3 || a.open["Moscow, russia"] != 1 {
		t.Errorf("%d are linked, open are %v", a.linked, a.open)
	}
	for _, p := range a.document(nil).Places {
		switch p.ID {
		case "moscow-ru":
			ru := "ru"
			if p.Name(&ru) != "Москва" || p.Country != "russia" || *p.Latitude != 55.75222 || p.TimeZone != "Europe/Moscow" || p.Source != gazetteerSource {
				t.Errorf("Moscow is %+v", p)
			}
			if len(p.Spellings) != 2 || p.Spellings[0].Text != "Moskva" || p.Spellings[1].Text != "Kremlin" {
				t.Errorf("Moscow is spelt %v", p.Spellings)
			}
		case "jerusalem":
			if p.Country != "" {
				t.Errorf("Jerusalem lies in %s", p.Country)
			}
		default:
			t.Errorf("there is a place %s", p.ID)
		}
	}
}
