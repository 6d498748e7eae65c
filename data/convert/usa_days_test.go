package main

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

func TestDaysOfPart(t *testing.T) {
	for text, want := range map[string][2]model.Date{
		"Met with Brezhnev to sign SALT II Treaty June 16-18.": {"1979-06-16", "1979-06-18"},
		"Met with Brezhnev June 16.":                           {"1979-06-16", "1979-06-16"},
		"Met with Brezhnev June 18–20.":                        {"1979-06-14", "1979-06-18"}, // the second is no day of the stay
		"Met with Brezhnev June 15-16 and June 17-18.":         {"1979-06-14", "1979-06-18"},
		"Met with Brezhnev.":                                   {"1979-06-14", "1979-06-18"},
	} {
		if first, last := daysOfPart(text, "1979-06-14", "1979-06-18"); [2]model.Date{first, last} != want {
			t.Errorf("%s: %s to %s", text, first, last)
		}
	}
}

// A meeting on one of the days of a row has these days beside the month.
func TestBundled_usaDays(t *testing.T) {
	c := bundledConversion(t)
	for _, want := range []struct {
		locator, actor          string
		start, notBefore, after model.Date
	}{
		{"trip 2520", "hamid-karzai", "2008-12", "2008-12-14", "2008-12-15"},
		{"trip 3178", "andrius-kubilius", "2011", "2011-06-30", "2011-07-01"},
		{"trip 2406", "vladimir-putin", "2002-11-22", "", ""},               // one day
		{"visit 1855", "roh-moo-hyun", "2006-09-12", "", ""},                // a visit lasts all its days
		{"trip 2883", "mohammad-reza-pahlavi", "", "", ""},                  // of two years: no date has both
		{"visit 361", "anwar-sadat", "1978-09", "1978-09-05", "1978-09-19"}, // both rows of the summit of Camp David
		{"visit 360", "anwar-sadat", "1978-09", "1978-09-05", "1978-09-19"},
	} {
		m := told(c, want.locator, want.actor)
		if m == nil || m.Start != want.start || m.NotBefore != want.notBefore || m.NotAfter != want.after {
			t.Errorf("%s with %s: %+v", want.locator, want.actor, m)
		}
	}
	for _, name := range []string{usaFile, whiteHouseFile, curatedFile, kremlinFile} {
		for _, m := range c.documents[name].Meetings {
			if m.NotBefore != "" && (isDay(m.Start) || m.End != "" || m.Setting == model.MeetingSettingVisit) {
				t.Errorf("%s has days beside %s", m.ID, m.Start)
			}
		}
	}
}

// Those who were at one conference had one meeting.
func TestBundled_usaConferences(t *testing.T) {
	c := bundledConversion(t)
	for _, want := range [][]string{
		{"trip 2730", "joseph-stalin", "winston-churchill"}, {"trip 2722", "joseph-stalin", "winston-churchill"},
		{"trip 2734", "joseph-stalin", "clement-attlee"}, {"trip 970", "anthony-eden", "vyacheslav-molotov"},
		{"trip 4193", "mette-frederiksen", "jonas-gahr-store"}, {"visit 361", "anwar-sadat", "menachem-begin"},
		{"visit 3219", "kassym-jomart-tokayev", "sadyr-zhaparov"},
	} {
		if a, b := told(c, want[0], want[1]), told(c, want[0], want[2]); a == nil || a != b || a.Format == model.MeetingFormatUnknown {
			t.Errorf("%s: %+v and %+v", want[0], a, b)
		}
	}
	if a, b := told(c, "trip 2435", "recep-tayyip-erdogan"), told(c, "trip 2435", "ahmet-necdet-sezer"); a == nil || a == b {
		t.Errorf("who is named beside another was met at once: %+v", a)
	}
}

// A row may say at which forum two met. That somebody attended one on the same trip does not say so.
func TestBundled_usaSidelines(t *testing.T) {
	c := bundledConversion(t)
	for row, want := range map[string]string{
		"visit 3236 surangel-whipps-jr": "un-general-debate-2024", "visit 1724 yoweri-museveni": "g8-2004",
		"trip 4174 narendra-modi": "", "trip 2435 ahmet-necdet-sezer": "",
	} {
		at := strings.LastIndexByte(row, ' ')
		if m := told(c, row[:at], row[at+1:]); m == nil || m.Forum != want {
			t.Errorf("%s: %+v", row, m)
		}
	}
}
