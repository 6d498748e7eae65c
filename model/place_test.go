package model

import (
	"fmt"
	"slices"
	"testing"
)

func problemsOf(record Record) []string {
	var problems []string
	record.Check(func(path, format string, args ...any) {
		problems = append(problems, path+" "+fmt.Sprintf(format, args...))
	})
	return problems
}

func TestPlace_Check(t *testing.T) {
	at := func(degrees float64) *float64 { return &degrees }
	for name, test := range map[string]struct {
		place Place
		want  []string
	}{
		"without coordinates": {Place{}, nil},
		"at the date line":    {Place{Latitude: at(-90), Longitude: at(180), TimeZone: "Pacific/Fiji"}, nil},
		"half a point":        {Place{Latitude: at(1)}, []string{".longitude latitude and longitude go together: give both or neither"}},
		"too far north":       {Place{Latitude: at(90.5), Longitude: at(0)}, []string{".latitude 90.5 is not a number of degrees from -90 to 90"}},
		"too far west":        {Place{Latitude: at(0), Longitude: at(-181)}, []string{".longitude -181 is not a number of degrees from -180 to 180"}},
		"no time zone":        {Place{TimeZone: "Bern"}, []string{`.timeZone "Bern" is not an IANA time zone such as Asia/Shanghai`}},
	} {
		if got := problemsOf(&test.place); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestMeeting_hourAtPlace(t *testing.T) {
	m := &Meeting{Place: "paris-fr", StartsAt: "2018-11-11T06:30:00+09:00"} // as the press of Seoul writes it: still the 10th in Paris
	if m.CompleteStart(); m.Start != "" {
		t.Errorf("without the zone of the place it started on %s", m.Start)
	}
	if m.CompleteAt("Europe/Paris"); m.Start != "2018-11-10" {
		t.Errorf("it started on %s", m.Start)
	}
	m.Start = "2018-11-11"
	want := ".startsAt 2018-11-11T06:30:00+09:00 is on 2018-11-10 in Europe/Paris, and start is 2018-11-11: correct one of them, or timeZone"
	if got := problemsOf(m); len(got) != 1 || got[0] != want {
		t.Errorf("problems: %q", got)
	}
	m.TimeZone = "Asia/Seoul" // its own zone is preferred
	if got := problemsOf(m); got != nil {
		t.Errorf("problems: %q", got)
	}
}
