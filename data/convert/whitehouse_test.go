package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

func TestMendTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Call with President Andrés Manuel Ló pez Obrador of Mexico":         "Call with President Andrés Manuel López Obrador of Mexico",
		"Meeting with President of Finland Sauli Niinistö of Finland":        "Meeting with President of Finland Sauli Niinistö of Finland",
		"President Biden’ s Meeting with President Gitanas Nausė da":         "President Biden’s Meeting with President Gitanas Nausėda",
		"Calls with King Hamad bin Isa Al Khalifaand Crown Prince Salman":    "Calls with King Hamad bin Isa Al Khalifa and Crown Prince Salman",
		"Call with New Zealand Prime Minister Jacinda Ardern":                "Call with New Zealand Prime Minister Jacinda Ardern",
		"Prime Minister Kishida in Tokyo":                                    "Prime Minister Kishida in Tokyo",
		"Call with Taoiseach Micheál Martin and Prime Minister Niinistö and": "Call with Taoiseach Micheál Martin and Prime Minister Niinistö and",
	} {
		if got := mendTitle(title); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

// Who of the United States met, and how; nobody leads who is named only as an office that somebody serves.
func TestReadTitle(t *testing.T) {
	for title, want := range map[string]string{
		"Readout of President Joseph R. Biden, Jr. Call with President Vladimir Putin of Russia":                                         "Joe Biden: Call",
		"Readout of President Biden and Vice President Harris’ Call with Prime Minister Netanyahu":                                       "Joe Biden, Kamala Harris: Call",
		"Statement by NSC Spokesperson Emily Horne on National Security Advisor Jake Sullivan’s Call with Chancellor Sebastian Kurz":     "Jake Sullivan: Call",
		"Readout of the President’s Call with Allies and Partners":                                                                       "the holder: Call",
		"Readout of National Security Advisor to the Vice President Phil Gordon’s Meeting with Foreign Minister Mario Búcaro":            "Philip Gordon: Meeting",
		"Statement on National Security Advisor Jake Sullivan’s Call with Bogdan Aurescu, National Security Advisor to the President":    "Jake Sullivan: Call",
		"Readout of President Biden’s Virtual Meeting with Taoiseach Micheál Martin of Ireland":                                          "Joe Biden: Virtual Meeting",
		"Joint Readout of Meeting Between Prime Minister Ardern and Vice President Harris":                                               "Kamala Harris: Meeting",
		"Readout of White House Meeting with Airline Leaders":                                                                            ": Meeting",
		"Readout of National Security Advisor Jake Sullivan’s Travel to India":                                                           "",
		"Readout of the Vice President’s Meeting with King Abdullah II of Jordan":                                                        "Kamala Harris: Meeting",
		"Readout of President Donald J. Trump’s Call with President Nayib Bukele":                                                        "Donald Trump: Call",
		"Statement by Press Secretary Karine Jean-Pierre on President Biden’s Call with President Mohamed bin Zayed Al Nahyan of the UA": "Joe Biden: Call",
	} {
		got := ""
		if read := readTitle(title); read != nil {
			var hosts []string
			for _, h := range read.hosts {
				hosts = append(hosts, strings.TrimSpace(h.name+map[bool]string{true: "the holder"}[h.name == ""]))
			}
			got = strings.Join(hosts, ", ") + ": " + read.how
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", title, got, want)
		}
	}
}

// pageOf is a page published at an instant with a text.
func pageOf(t *testing.T, published, text string) *briefing {
	t.Helper()
	at, err := time.Parse(time.RFC3339, published)
	if err != nil {
		t.Fatal(err)
	}
	return &briefing{Title: "Readout of President Biden’s Meeting", Text: text, at: at.In(washington)}
}

// The day of a meeting is the one that the text says, where they met; a page's date is no more than that.
func TestTelling_day(t *testing.T) {
	const noon = "2023-05-20T12:00:00-04:00"
	tokyo := place{zone: "Asia/Tokyo"}
	for _, row := range []struct {
		published, text string
		at              place
		want            model.Date
	}{
		{noon, "President Biden met today with Prime Minister Sunak.", place{}, "2023-05-20"},
		{noon, "President Biden spoke yesterday with Prime Minister Sunak.", place{}, "2023-05-19"},
		{noon, "On Thursday, President Biden spoke with Prime Minister Sunak.", place{}, "2023-05-18"},
		{noon, "On Friday, May 19, President Biden met with Prime Minister Sunak today.", place{}, "2023-05-19"},
		{noon, "President Biden met with Prime Minister Sunak on May 18, 2023. They spoke of the war.", place{}, "2023-05-18"},
		{noon, "President Biden spoke today with Prime Minister Sunak to discuss the attack of May 19.", place{}, "2023-05-20"},
		{noon, "President Biden met with Prime Minister Sunak on May 16-18.", place{}, "2023-05"},
		{noon, "President Biden met with Prime Minister Sunak.", place{}, "2023-05"},
		{"2023-05-03T12:00:00-04:00", "President Biden met with Prime Minister Sunak.", place{}, "2023"},
		{"2023-01-03T12:00:00-04:00", "President Biden met with Prime Minister Sunak.", place{}, ""},
		{noon, "President Biden met with Prime Minister Sunak. In their call today they spoke of the war.", place{}, "2023-05-20"},
		{"2023-05-20T20:00:00-04:00", "President Biden met today with Prime Minister Kishida in Tokyo.", tokyo, "2023-05"}, // the next day there
		{"2023-05-20T09:00:00-04:00", "President Biden met today with Prime Minister Kishida in Tokyo.", tokyo, "2023-05-20"},
		{"2023-05-20T01:00:00-04:00", "President Biden spoke today with Prime Minister Sunak.", place{}, "2023-05"}, // that night, or before it
	} {
		p := pageOf(t, row.published, row.text)
		if got := p.tells().day(p, row.at); got != row.want {
			t.Errorf("%s %s: %q, not %q", row.published, row.text, got, row.want)
		}
	}
}

// A text gives one day, or the first and the last of several.
func TestTelling_days(t *testing.T) {
	for text, want := range map[string]string{
		"President Biden met with Prime Minister Sunak on May 16-18.":                                                                            "2023-05-16 2023-05-18",
		"President Biden met with Prime Minister Sunak on May 18.":                                                                               "2023-05-18 ",
		"President Biden met with Prime Minister Sunak on May 18-16.":                                                                            "2023-05 ",
		"President Biden today had two calls with leaders.\n\nThe President spoke individually with: Prime Minister Kallas of Estonia.":          "2023-05-20 ",
		"President Biden today toured a factory and met workers.\n\nThe President spoke individually with: Prime Minister Kallas of Estonia.":    "2023-05 ",
		"Readout of President Biden’s Meeting\n\nPresident Biden met with Prime Minister Sunak today to discuss the elections of May 4-5, 2023.": "2023-05-20 ",
	} {
		p := pageOf(t, "2023-05-20T12:00:00-04:00", text)
		told := p.tells()
		told.opens = told.sentence
		told.sentence = told.about([]namedThere{{name: map[bool]string{true: "Kallas", false: "Sunak"}[strings.Contains(text, "Kallas")]}})
		if first, last := told.days(p, place{}); string(first+" "+last) != want {
			t.Errorf("%s: %q %q, not %q", text, first, last, want)
		}
	}
}

// A page's own headline is no part of what it tells.
func TestBriefing_plain(t *testing.T) {
	for text, want := range map[string]string{
		"**Readout of President Biden’s Meeting**\n\nThey met.": "They met.",
		"They met.\n\nThey spoke.":                              "They met.\nThey spoke.",
		"Readout of President Biden’s Meeting":                  "Readout of President Biden’s Meeting",
	} {
		if got := pageOf(t, "2023-05-20T12:00:00-04:00", text).plain(); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

// A breakfast is no dinner.
func TestAtTheirTable(t *testing.T) {
	for text, want := range map[string]bool{
		"They met for a working lunch today.":     true,
		"He hosted the Chancellor for dinner.":    true,
		"She hosted the Chancellor for breakfast": false,
	} {
		if got := atTheirTable.MatchString(text); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

// Two who meet at a forum are on its sidelines; where else they speak of one is no such word.
func TestAtForum(t *testing.T) {
	for sentence, want := range map[string]string{
		"He spoke today with Prime Minister Suga at the G7 to discuss the world.": "at the G7",
		"They met at the NATO Summit in Vilnius.":                                 "at the NATO Summit",
		"They met to prepare for their talks at the G7 Summit.":                   "",
		"They met in Rome.": "",
	} {
		if got := atForum.FindString(opening(sentence)); got != want {
			t.Errorf("%s: %q", sentence, got)
		}
	}
}

// What is announced has not been held.
func TestTelling_isAhead(t *testing.T) {
	for text, want := range map[string]bool{
		"President Biden will hold a secure video call with President Putin on Tuesday to discuss a range of issues.": true,
		"President Biden spoke today with Prime Minister Modi, committing that the two countries will work together.": false,
		"President Biden welcomed Chancellor Scholz to the White House. They will meet again.":                        false,
	} {
		if got := pageOf(t, "2023-05-20T12:00:00-04:00", text).tells().isAhead; got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

func TestOpening(t *testing.T) {
	for sentence, want := range map[string]string{
		"They met today to prepare for the NATO Summit in Madrid.":                        "They met today",
		"He welcomed Chancellor Scholz to the White House today to continue their talks.": "He welcomed Chancellor Scholz to the White House today",
		"They met in Bali ahead of the G20 in Rome.":                                      "They met in Bali",
	} {
		if got := opening(sentence); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	got := plain("**President Biden** met [with him](https://example.org/a_b).\n\n> _Quoted_ words\n\n###\n\n- A list")
	if want := "President Biden met with him.\nQuoted words\n- A list"; got != want {
		t.Errorf("%q", got)
	}
}

// ofPage are the meetings that a page of the White House tells.
func ofPage(c *conversion, part string) []*model.Meeting {
	var found []*model.Meeting
	for _, name := range []string{whiteHouseFile, usaFile, kremlinFile, curatedFile} {
		for _, m := range c.documents[name].Meetings {
			if slices.ContainsFunc(m.Citations, func(k model.Citation) bool {
				return strings.HasPrefix(k.Source, "white-house-") && strings.Contains(k.Source, part)
			}) {
				found = append(found, m)
			}
		}
	}
	return found
}

// What pages become: a call, a list of those who joined, a meeting on the sidelines, and one that other sources tell too.
func TestBundled_whiteHouse(t *testing.T) {
	c := bundledConversion(t)
	for page, want := range map[string]string{
		"2021-01-26-readout-of-president-joseph-r-biden-jr-call-with-president-vladimir": "biden-putin-call-2021-01-26 PHONE joe-biden vladimir-putin",
		"2021-12-07-readout-of-president-bidens-video-call":                              "biden-putin-video-2021-12-07 VIDEO joe-biden vladimir-putin",
		"2021-12-04-statement-by-press-secretary-jen-psaki-on-president-bidens-upcoming": "", // announced
		"2021-06-25-readout-of-president-joseph-r-biden-jr-call-with-senator-sinema":     "", // at home
		"2021-06-14-readout-of-president-bidens-meeting-with-prime-minister-kaja": "biden-kallas-levits-nauseda-2021-06-14  nato-summit-2021 Brussels " +
			"joe-biden kaja-kallas egils-levits gitanas-nauseda",
		"2022-03-16-statement-by-nsc-spokesperson-emily-horne": "", // an aide with an aide
		"2022-09-08-readout-of-the-presidents-call": "biden-trudeau-scholz-and-others-video-2022-09-08 VIDEO joe-biden justin-trudeau olaf-scholz " +
			"mario-draghi fumio-kishida jens-stoltenberg klaus-iohannis andrzej-duda liz-truss",
		"2022-06-02-readout-of-president-biden-and-vice-president-harriss": "biden-harris-stoltenberg-2022-06-02  joe-biden kamala-harris jens-stoltenberg",
		// "Meeting of", and a part of whom a list has in its stay
		"2024-10-18-readout-of-the-meeting-of":                                      "biden-macron-scholz-starmer-2024-10-18  Berlin joe-biden emmanuel-macron olaf-scholz keir-starmer",
		"2021-06-12-readout-trilateral-meeting":                                     "biden-johnson-morrison-2021-06-12  g7-2021 Carbis Bay joe-biden boris-johnson scott-morrison",
		"2021-06-12-readout-of-president-bidens-meeting-with-prime-minister-suga":   "biden-suga-2021-06-12  g7-2021 Carbis Bay joe-biden yoshihide-suga",
		"2017-12-01-readout-president-donald-j-trumps-meeting-prime-minister-fayez": "trump-al-sarraj-2017  donald-trump fayez-al-sarraj", // posted twice
		"2021-11-16-readout-of-president-bidens-virtual-meeting":                    "xi-biden-2021-11-16 VIDEO xi-jinping joe-biden",
	} {
		got := ""
		for _, m := range ofPage(c, page) {
			words := []string{m.ID, string(m.Mode)}
			for _, word := range []string{m.Forum, string(m.City)} {
				if word != "" {
					words = append(words, word)
				}
			}
			got += strings.Join(append(words, actors(m)), " ")
			if !strings.HasPrefix(m.ID, "trump-") && len(m.Accounts) == 0 || len(m.Accounts) > 0 && m.Accounts[len(m.Accounts)-1].Text == "" {
				t.Errorf("%s has no account", m.ID)
			}
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", page, got, want)
		}
	}
	// The page has the day in Washington, where it was the day before that in Beijing.
	if m := ofPage(c, "2021-11-16-readout-of-president-bidens-virtual-meeting")[0]; len(m.Disputes) != 1 || m.Disputes[0].Values[1].Value != "2021-11-15" {
		t.Errorf("%+v", m.Disputes)
	}
	// A row of a trip that gives a month gains the day, and keeps its id.
	if m := ofPage(c, "2022-03-26-readout-of-president-bidens-meeting-with-president-andrzej-duda"); len(m) != 1 || m[0].ID != "biden-duda-2022-03" || m[0].Start != "2022-03-26" {
		t.Errorf("%+v", m)
	}
	// The page tells one meeting of three; the rows of the trip, one with each of two: the second is a part of the first.
	parmelin, cassis := ofPage(c, "2021-06-15-readout")[0], told(c, "trip 4115", "ignazio-cassis")
	if len(parmelin.Participants) != 3 || cassis == nil {
		t.Errorf("%+v %+v", parmelin, cassis)
	}
	// The list is off by days, or has another town: what the page says holds, and the list's version stays.
	for page, want := range map[string]string{
		"2021-07-26-readout-of-president-joseph-r-biden-jr-meeting":        "biden-al-kadhimi-visit-2021-07-23 2021-07-26 start 2021-07-26 2021-07-23",
		"2021-08-27-readout-of-president-joseph-r-biden-jr-s-meeting":      "biden-bennett-visit-2021-08-26 2021-08-27 start 2021-08-27 2021-08-26",
		"2023-07-10-readout-of-president-joe-bidens-meeting-with-king":     "biden-charles-iii-2023-07 2023-07-10 city Windsor London",
		"2024-01-27-readout-of-national-security-advisor-jake-sullivans-m": "sullivan-wang-2024-01 2024-01-26 2024-01-27",
	} {
		m := ofPage(c, page)[0]
		got := m.ID + " " + string(m.Start)
		for _, d := range m.Disputes {
			got += " " + d.Field + " " + d.Values[0].Value + " " + d.Values[1].Value
		}
		if m.End != "" {
			got += " " + string(m.End)
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", page, got, want)
		}
	}
	// Five rows of the Department of State and one page tell of one meeting of six.
	if all := ofPage(c, "2023-09-19-readout-of-president-bidens-meeting-with-the-c51"); len(all) != 1 ||
		all[0].Start != "2023-09-19" || len(all[0].Disputes) != 1 || len(all[0].Participants) != 6 {
		t.Errorf("%+v", all)
	}
	// A call by video on the only day of a visit is a part of it.
	if m := ofPage(c, "2022-03-17-readout-of-president-bidens-virtual-meeting-with-taoiseach")[0]; m.PartOf != "biden-martin-visit-2022-03-17" {
		t.Errorf("%+v", m)
	}
	// The whole title, of which only a part is an office of a kind.
	for page, want := range map[string]string{
		"2021-10-12-statement-by-nsc-spokesperson": "Foreign Minister and Alternate Prime Minister",
		"2021-07-20-readout-by-nsc-spokesperson":   "Deputy Prime Minister & Foreign Minister",
	} {
		if m := ofPage(c, page)[0]; string(m.Participants[1].Title) != want {
			t.Errorf("%s: %+v", page, m.Participants)
		}
	}
	for _, s := range c.documents[whiteHouseFile].Sources {
		if isTitle := strings.Contains(string(s.URL), "trumpwhitehouse"); strings.HasPrefix(s.ID, "white-house-") && isTitle != (s.PublishedAt == "") {
			t.Errorf("%s was published %q", s.ID, s.PublishedAt)
		}
	}
	if m := ofPage(c, "2021-06-28-readout")[0]; !slices.Contains(m.About, "covid-19") {
		t.Errorf("%s is about %v", m.ID, m.About)
	}
}

// How the names of meetings call people: as sources call them beside an office, and by the custom of their country.
func TestShownName(t *testing.T) {
	c := bundledConversion(t)
	for name, want := range map[string]string{
		"Andrés Manuel López Obrador": "López Obrador", "Bernardo Arévalo de León": "Arévalo", "Mobutu Sese Seko": "Mobutu", "José López Portillo": "López Portillo",
		"Carlos Salinas de Gortari": "Salinas", "Gustavo Díaz Ordaz": "Díaz Ordaz", "Adolfo López Mateos": "López Mateos", "Thein Sein": "Thein Sein",
		"Rodrigo Alberto de Jesús Chaves Robles": "Chaves", "Adolfo Ruiz Cortines": "Ruiz Cortines", "Luis Lacalle Pou": "Lacalle Pou",
		"Alicia Bárcena Ibarra": "Bárcena", "Phạm Bình Minh": "Minh", "Santiago Peña Palacios": "Peña", "Thaksin Shinawatra": "Thaksin",
		"Emmanuel Macron": "Macron", "Hun Sen": "Hun Sen", "Norodom Sihanouk": "Sihanouk", "Gonzalo Sánchez de Lozada": "Sánchez de Lozada", "Vladimir Putin": "Putin", "Hafez al-Assad": "al-Assad", "Elizabeth II": "Elizabeth II", "Xi Jinping": "Xi",
	} {
		all := c.people.named(name)
		if len(all) == 0 {
			t.Errorf("nobody is %s", name)
			continue
		}
		if got := shownName(all[0]); got != want {
			t.Errorf("%s is called %s, not %s", name, got, want)
		}
	}
}
